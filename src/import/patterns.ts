/** A name's word: `Xie`, `O'Neill`, `Jean-Luc`, `J.`, `AFP`. */
const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";

/** Words in small letters that stand between the words of names. */
const NAME_LINK = 'and|in|at|for|of|the|de|da|del|della|di|du|la|le|van|von|der|den|bin|binti|al|el|ibn|y|e|và|via';

/** A list of names and the places they write from: `Jane Doe and John Roe in Hanoi; Ann Poe, Reuters`. */
export const NAME_LIST = `${NAME_WORD}(?:[ ,;|/&·•]+(?:${NAME_LINK}|${NAME_WORD}|@\\w+))*`;

/** Agencies whose name in brackets, or beside a photographer's, needs nothing else to be known for what it is. */
const AGENCIES = [
	'Xinhua',
	'VNA',
	'VNS',
	'VOV',
	'TTXVN',
	'VNP',
	'AP',
	'AFP',
	'Reuters',
	'Thomson Reuters',
	'UPI',
	'DPA',
	'dpa',
	'EFE',
	'EPA',
	'EPA-EFE',
	'ANSA',
	'TASS',
	'RIA',
	'Sputnik',
	'Interfax',
	'Kyodo',
	'Kyodo News',
	'Jiji',
	'Yonhap',
	'KCNA',
	'CNA',
	'PTI',
	'ANI',
	'IANS',
	'Bernama',
	'Antara',
	'PNA',
	'APP',
	'UNB',
	'BSS',
	'IRNA',
	'Anadolu',
	'AA',
	'SPA',
	'WAM',
	'QNA',
	'MENA',
	'MTI',
	'PAP',
	'CTK',
	'Ukrinform',
	'Bloomberg',
	'CNN',
	'CNN Business',
	'CNNBusiness',
	'CNBC',
	'BBC',
	'NPR',
	'CGTN',
	'CCTV',
	'China Daily',
	'Getty',
	'Getty Images',
	'Shutterstock',
	'USA TODAY',
	'CP',
	'AAP',
	'PA',
	'PA Media',
	'Nikkei',
	'RFA',
	'VOA',
	'PRNewswire',
	'Business Wire',
	'GLOBE NEWSWIRE',
	'中新社',
	'新华社',
] as const;

/** Any of the agencies, as a pattern; the longest first, so that none is cut short. */
export const AGENCY = `(?:${[...AGENCIES]
	.sort((a, b) => b.length - a.length)
	.map((name) => (name === name.toLowerCase() ? name : `${name}|${name.toUpperCase()}`))
	.join('|')})`;

/** Marks that end a sentence, with whatever closes behind them. */
export const SENTENCE_END = /[.!?…。！？][\s"'”’»)\]）】」』]*$/u;

/** Plain words as a pattern that takes them in capitals, in small letters, and mixed; names beside them keep their case. */
export function anyCase(words: string): string {
	return words.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/** Any of these, as a pattern. */
export function anyOf(...alternatives: readonly string[]): string {
	return `(?:${alternatives.join('|')})`;
}
