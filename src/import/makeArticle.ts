import { cutDateLines } from './dateLines.ts';
import { readDateline } from './dateline.ts';
import { findDate } from './findDate.ts';
import { dropIdleHeadings, findHeadings } from './headings.ts';
import { takeHeadline, titleOf } from './headline.ts';
import type { ImportFault } from './problem.ts';
import { tellApart } from './tellApart.ts';
import { tidy } from './tidy.ts';
import type { Article, Block, DateHint, Draft, Dropped, Guess } from './types.ts';

/** A dateline stands at the beginning of a report; captions and summaries may come before it. Paragraphs. */
const MAX_BEFORE_DATELINE = 8;

/** The file that an article comes from. */
export interface Origin {
	readonly file: string;
	/** Is it the only article of the file, so that the file's name may tell its date? */
	readonly alone: boolean;
	/** The character set, where nothing but the bytes told it; else null. */
	readonly charset: string | null;
}

/** Makes an article of what a reader found in a file: tells its text from the rest, and finds title, publisher and date. */
export function makeArticle(draft: Draft, { file, alone, charset }: Origin): Article | ImportFault {
	const dropped: Dropped[] = [...draft.dropped];
	const guessed: Guess[] = [];
	if (charset !== null) guessed.push({ field: 'charset', value: charset, why: 'detected', from: charset });
	const dates = cutDateLines(draft.blocks);
	const told = tellApart(dates.blocks);
	dropped.push(...dates.dropped, ...told.dropped);
	const headed = takeHeadline(told.blocks, draft, dropped, guessed);
	const { blocks, dateline } = takeDateline(headed.blocks, dropped);
	const paragraphs = dropIdleHeadings(findHeadings(blocks, draft.marksHeadings), dropped);
	const first = paragraphs.find(({ kind }) => kind !== 'heading');
	if (first === undefined) return { code: 'no-article' };
	const body = paragraphs.map(({ text }) => text).join('\n');
	if (body.includes('\uFFFD')) guessed.push({ field: 'text', value: null, why: 'lost-characters', from: lostIn(body) });
	const publisher = publisherOf(draft.publisher, dateline?.agency ?? null, guessed);
	const hints: readonly DateHint[] = [
		...(draft.url === null ? [] : [{ text: draft.url, why: 'address' as const }]),
		...draft.dateHints.filter(({ why }) => why === 'time-element'),
		...(alone ? [{ text: file, why: 'file-name' as const }] : []),
		...draft.dateHints.filter(({ why }) => why === 'updated'),
		...(dates.updated === null ? [] : [{ text: dates.updated, why: 'updated' as const }]),
	];
	const date = findDate(
		{
			told: [draft.date, dates.published],
			dateline: dateline?.day ?? null,
			hints,
			everything: [body, ...dropped.map(({ text }) => text)].join('\n'),
		},
		guessed,
	);
	return {
		file,
		line: draft.line,
		title: headed.title ?? titleOf(first.text, guessed),
		publisher,
		date,
		url: draft.url !== null && URL.canParse(draft.url) && /^https?:/i.test(draft.url) ? draft.url : null,
		paragraphs: paragraphs.map(({ kind, text }) => ({ kind, text })),
		dropped: dropped.sort((a, b) => a.line - b.line),
		guessed,
	};
}

function takeDateline(given: readonly Block[], dropped: Dropped[]) {
	for (const [index, block] of given.slice(0, MAX_BEFORE_DATELINE).entries()) {
		const dateline = block.kind === 'heading' ? null : readDateline(block.text);
		if (dateline === null) continue;
		dropped.push({ what: 'dateline', text: block.text.slice(0, dateline.length).trim(), line: block.line });
		return { dateline, blocks: given.with(index, { ...block, text: block.text.slice(dateline.length) }) };
	}
	return { dateline: null, blocks: given };
}

function publisherOf(told: string | null, agency: string | null, guessed: Guess[]): string | null {
	const known = told === null ? '' : tidy(told);
	if (known !== '') return known;
	if (agency !== null) guessed.push({ field: 'publisher', value: agency, why: 'dateline', from: agency });
	return agency;
}

/** What stands round the first character that was lost before the file came here. */
function lostIn(text: string): string {
	const at = text.indexOf('\uFFFD');
	return tidy(text.slice(Math.max(0, at - 20), at + 20));
}
