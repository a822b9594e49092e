import type { CitedSource } from '../answer/types.ts';
import type { Messages } from '../i18n/types.ts';
import { cut } from './cut.ts';
import { escapeText } from './escapeText.ts';
import { MAX_TITLE_CHARS } from './limits.ts';

/** A longer address would cost more of the message than a link is worth. */
const MAX_URL_CHARS = 300;

/**
 * One line of the list of sources: `[1] Xinhua, 19 August 2024: Xi and To Lam meet in Beijing`.
 *
 * @param namesKind whether it is to say if it is notes or full text, because the list holds both
 */
export function renderSource(source: CitedSource, words: Messages, namesKind: boolean): string {
	const { number, publisher, date, kind } = source;
	const said = [publisher, date === null ? words.undated : words.date(date), namesKind ? words.kind[kind] : null]
		.flatMap((part) => (part === null || part === '' ? [] : escapeText(part)))
		.join(words.comma);
	const title = cut(escapeText(source.title.replace(/\s+/g, ' ')), MAX_TITLE_CHARS);
	const url = safeUrl(source.url);
	return `[${number}] ${cut(said, MAX_TITLE_CHARS)}${words.colon}${url === null || title.trim() === '' ? title : `[${title}](<${url}>)`}`;
}

/**
 * An address that can neither end the link early nor lead anywhere but to the web. `URL` writes spaces, quotes and brackets out
 * (`%20`); round brackets it leaves, and they would end the link, as asterisks would set its end in bold.
 */
function safeUrl(given: string | null): string | null {
	if (given === null || !URL.canParse(given)) return null;
	const url = new URL(given);
	if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
	// "https://known.example@other.example" leads to the other one.
	if (url.username !== '' || url.password !== '') return null;
	const address = url.href.replace(/[()<>*`|~@\\]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
	return address.length <= MAX_URL_CHARS ? address : null;
}
