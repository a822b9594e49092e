import { en } from './en.ts';
import type { Locale, Messages } from './types.ts';
import { vi } from './vi.ts';
import { zhCn } from './zhCn.ts';

const TABLE: Readonly<Record<Locale, Messages>> = { en, vi, 'zh-CN': zhCn };

/**
 * What the bot itself says, in a language.
 *
 * @param locale a locale of Discord's or any language tag; English where there are no words in it
 */
export function messages(locale: string | undefined): Messages {
	return TABLE[knownLocale(locale)];
}

/** The language among those that the bot has words in that is nearest to a language tag. */
export function knownLocale(locale: string | undefined): Locale {
	if (locale === undefined) return 'en';
	if (/^vi\b/i.test(locale)) return 'vi';
	// Readers of traditional characters get English rather than simplified ones: they did not choose those.
	if (/^zh(-(cn|sg|my|hans)\b.*)?$/i.test(locale)) return 'zh-CN';
	return 'en';
}
