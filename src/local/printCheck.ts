import { wordsOfQuotes } from '../i18n/quotes.ts';
import { wordAttribution, wordDifference } from '../i18n/wordCheck.ts';
import type { Check } from '../quotes/verdictTypes.ts';

/**
 * A check as text for a terminal, in English. Pure.
 *
 * @param asked who was named as the speaker
 */
export function printCheck({ verdict, matches }: Check, asked: string | null): string {
	const words = wordsOfQuotes('en');
	const { short, meaning } = words.verdict[verdict];
	const lines = [`${short}. ${meaning}`];
	if (verdict === 'not-found' && matches.length > 0) lines.push(words.nearest);
	for (const match of matches) {
		const { text, source, date, differences } = match;
		lines.push(`  ${text.replace(/\s+/g, ' ')}`);
		lines.push(`    ${source}, ${date ?? 'undated'}. ${wordAttribution(match, asked, words)}`);
		for (const difference of differences) lines.push(`    ${wordDifference(difference, words)}`);
	}
	return lines.join('\n');
}
