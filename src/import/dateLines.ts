import { anyOf, SENTENCE_END } from './patterns.ts';
import { readDay } from './readDay.ts';
import type { Block, Dropped } from './types.ts';

/** What the lines say that tell when the report was published. */
export interface DateLines {
	readonly blocks: readonly Block[];
	readonly dropped: readonly Dropped[];
	/** The days as they are written; null where there is none. */
	readonly published: string | null;
	readonly updated: string | null;
}

/** A paragraph that begins with a field: ` date 2024-08-20 The report …`. */
const LEADING =
	/^(?:date|published|publication date)\s*:?\s+(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?|\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4})(?=\s|$|[|:–—-])\s*[|:–—-]?\s*/iu;

/** A date line stands near the beginning. Paragraphs. */
const MAX_BEFORE = 8;

/** Longest line that tells a date and nothing else. UTF-16 units. */
const MAX_LENGTH = 120;

/** `Hanoi, 19 August 2024`: where it was written stands before the day. */
const PLACE = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,2}, /u;

/** Everything that a line may have beside figures that tells a date and nothing else. */
const DATE_WORDS = new RegExp(
	anyOf(
		...['ngày', 'tháng', 'năm', 'cập nhật', 'lúc', 'giờ', 'thứ', 'chủ nhật'],
		...['发布时间', '更新时间', '时间', '[年月日时分]'],
		`\\b${anyOf(
			...[
				'published',
				'posted',
				'updated',
				'modified',
				'last',
				'first',
				'created',
				'dated?',
				'on',
				'at',
				'of',
				'time',
				'the',
			],
			...['jan(?:uary)?', 'feb(?:ruary)?', 'mar(?:ch)?', 'apr(?:il)?', 'may', 'june?', 'july?', 'aug(?:ust)?'],
			...['sept?(?:ember)?', 'oct(?:ober)?', 'nov(?:ember)?', 'dec(?:ember)?'],
			'(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?',
			...[
				'a\\.?m',
				'p\\.?m',
				'hrs?',
				'local',
				'beijing',
				'hanoi',
				'gmt',
				'utc',
				'est',
				'edt',
				'et',
				'pst',
				'pdt',
				'pt',
			],
			...[
				'cst',
				'cdt',
				'bst',
				'cet',
				'cest',
				'ist',
				'ict',
				'jst',
				'kst',
				'hkt',
				'sgt',
				'z',
				't',
				'st',
				'nd',
				'rd',
				'th',
			],
		)}\\b`,
		'(?<=\\d)(?:st|nd|rd|th|h|t|z)(?!\\p{L})',
	),
	'giu',
);

/** Takes out the lines that tell when the report was published or changed, and a date that runs into the first paragraph. */
export function cutDateLines(given: readonly Block[]): DateLines {
	const blocks: Block[] = [];
	const dropped: Dropped[] = [];
	let published: string | null = null;
	let updated: string | null = null;
	for (const [index, block] of given.entries()) {
		const { text, line } = block;
		const leading = index === 0 ? LEADING.exec(text) : null;
		if (leading) {
			published = leading[1] ?? null;
			dropped.push({ what: 'date-line', text: leading[0].trim(), line });
			const rest = text.slice(leading[0].length);
			if (rest !== '') blocks.push({ ...block, text: rest });
		} else if (index < MAX_BEFORE && isDateLine(text)) {
			// "Published 19 August 2024, updated 20 August 2024": the first day is the one of publication.
			if (/^\W*(?:last )?(?:updated|modified)|^\W*(?:cập nhật|更新)/iu.test(text)) updated ??= text;
			else published ??= text;
			dropped.push({ what: 'date-line', text, line });
		} else blocks.push(block);
	}
	return { blocks, dropped, published, updated };
}

function isDateLine(text: string): boolean {
	if (text.length > MAX_LENGTH || !/\d/.test(text) || readDay(text) === null) return false;
	const rest = text.replace(DATE_WORDS, ' ');
	return !/\p{L}/u.test(rest) || (PLACE.test(text) && !SENTENCE_END.test(text) && !/,.*\p{L}/u.test(rest));
}
