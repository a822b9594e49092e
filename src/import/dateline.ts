import { AGENCY } from './patterns.ts';

/** What a dateline says. */
export interface Dateline {
	/** UTF-16 units that it takes of the paragraph, the dash and the white space after it included. */
	readonly length: number;
	/** The agency that names itself; null where none does. */
	readonly agency: string | null;
	/** The day as it is written, with or without its year; null where there is none. */
	readonly day: string | null;
}

const MONTH =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?';
const DAY = `(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?|\\d{1,2}/\\d{1,2}(?:/\\d{4})?|\\d{4}-\\d{2}-\\d{2}`;
const DASH = '(?:[-–—―]{1,3}|--)';
/** A place in capitals, as datelines have it: `NEW YORK`, `ST. LOUIS`, `HÀ NỘI`, `PARIS/BERLIN`. */
const LOUD_WORD = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]*";
const LOUD = `${LOUD_WORD}(?:[ /]${LOUD_WORD}){0,4}`;
/** A place in ordinary writing. */
const PLACE_WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const PLACE = `${PLACE_WORD}(?:[ /]${PLACE_WORD}){0,4}`;
/** The state or the country after the place. */
const REGION = `(?:, ${PLACE_WORD}(?: ${PLACE_WORD}){0,2})?`;

/** The name of an agency that is in no list. */
const IN_BRACKETS = '[\\p{Lu}\\p{Lo}][^()（）.,:;]{1,30}';
/** The report itself begins with a capital, a figure or a quotation. */
const TEXT = '(?=[\\p{Lu}\\p{Lo}"“‘\'\\d])';

/** A form of dateline, tried at the beginning of a paragraph. Groups: `agency`, `day`. */
interface DatelineForm {
	readonly name: string;
	readonly pattern: RegExp;
	readonly examples: readonly string[];
}

export const DATELINE_FORMS: readonly DatelineForm[] = [
	{
		name: 'place, day and a known agency in brackets',
		pattern: new RegExp(
			`^(?:${PLACE}${REGION}(?:,? (?<day>${DAY}))?,? ?)?[(（](?<agency>${AGENCY})[)）] ?(?:${DASH}|:) *${TEXT}`,
			'u',
		),
		examples: ['BEIJING, Aug. 19 (Xinhua) — ', 'HANOI (Reuters) - ', 'Hanoi, August 19 (VNA) – ', '(AP) — '],
	},
	{
		name: 'place, day and whatever stands in brackets',
		pattern: new RegExp(
			`^${PLACE}${REGION},? (?<day>${DAY}),? ?[(（](?<agency>${IN_BRACKETS})[)）] ?(?:${DASH}|:) *${TEXT}`,
			'u',
		),
		examples: ['New York, N.Y., Aug. 19, 2024 (Example Wire) -- ', 'DHAKA, Aug 19, 2024 (BSS/XINHUA) - '],
	},
	{
		name: 'place in capitals and whatever stands in brackets',
		pattern: new RegExp(`^(?=\\p{Lu}{3})${LOUD}${REGION} ?[(（](?<agency>${IN_BRACKETS})[)）] ?${DASH} *${TEXT}`, 'u'),
		examples: ['HANOI (Example Wire) - '],
	},
	{
		name: 'agency in brackets without a dash',
		pattern: new RegExp(`^(?:${PLACE}${REGION} ?)?\\((?<agency>${AGENCY})\\)[.:]? *${TEXT}`, 'u'),
		examples: ['(CNN) ', 'New York (CNN Business) '],
	},
	{
		name: 'agency between strokes',
		pattern: new RegExp(
			`^${PLACE}${REGION}(?:,? (?<day>${DAY}))?[.,]? /(?<agency>${AGENCY})/[.:]? *(?:${DASH} *)?`,
			'u',
		),
		examples: ['MOSCOW, August 19. /TASS/. '],
	},
	{
		name: 'agency before a dash',
		pattern: new RegExp(`^(?<agency>${AGENCY}) ?(?:[–—]|--| -(?= )) *${TEXT}`, 'u'),
		examples: ['VNA – ', 'Xinhua — '],
	},
	{
		name: 'place in capitals and day before a dash',
		pattern: new RegExp(`^${LOUD}${REGION},? (?<day>${DAY}) ?${DASH} *${TEXT}`, 'u'),
		examples: ['BEIJING, Aug. 19 — ', 'HÀ NỘI, 19 August 2024 - '],
	},
	{
		name: 'place in capitals before a dash',
		pattern: new RegExp(`^(?=[\\p{Lu}.]{2})${LOUD}${REGION} (?:[-–—]|--) *${TEXT}`, 'u'),
		examples: ['NEWPORT NEWS, Va. - ', 'WASHINGTON – ', 'HÀ NỘI — '],
	},
	{
		name: 'Chinese agency copy',
		pattern:
			/^(?:[(（])?(?<agency>新华社|中新社|中新网)[\p{Script=Han}]{1,12}?(?<day>\d{1,2}月\d{1,2}日)?电\s*(?:[(（]记者[^)）]{1,30}[)）])?\s*[)）]?\s*/u,
		examples: ['新华社北京8月19日电 '],
	},
];

/** Reads the dateline at the beginning of a paragraph; null where there is none, or nothing after it. */
export function readDateline(text: string): Dateline | null {
	for (const { pattern } of DATELINE_FORMS) {
		const match = pattern.exec(text);
		if (!match || match[0].length >= text.length) continue;
		const { agency = null, day = null } = match.groups ?? {};
		return { length: match[0].length, agency, day };
	}
	return null;
}
