import { JUNK_RULES, type JunkRule, TAIL_RULES } from './junkRules.ts';
import { LIST_OF_OTHERS } from './junkWords.ts';
import { SENTENCE_END } from './patterns.ts';
import type { Block, Dropped } from './types.ts';

/** What is left of a report, and what was no part of it. */
export interface ToldApart {
	readonly blocks: readonly Block[];
	readonly dropped: readonly Dropped[];
}

/** `02:09`, `1:02:09`. */
const TIME = '(?:\\d{1,2}:)?[0-5]?\\d:[0-5]\\d';

/** What makes a time the time of a day, or of a range. */
const CLOCK = '[ap]\\.?m\\b|GMT|UTC|[A-Z]{2,4}T\\b|[–—-]';

/** A time of a video, and the name of the video after it. */
const TIME_CODE = new RegExp(`^${TIME}(?:\\s?/\\s?${TIME})?(?:\\s+[-–—|]?\\s*(?=\\S)(?!${CLOCK})(.*))?$`, 'su');

/** The longest name of a video, UTF-16 units. */
const MAX_VIDEO_NAME = 300;

/** So many paragraphs with a time at their beginning are a running report, not videos. */
const MIN_TICKER = 3;

/** A paragraph of so many words does not stand twice in a report by chance. */
const MIN_REPEATED_WORDS = 12;

const OTHERS = new RegExp(`^${LIST_OF_OTHERS}`, 'i');

/** So many headlines are taken for the list, each with so many words. */
const MAX_OTHERS = 8;
const MIN_HEADLINE_WORDS = 4;

/** Tells a report's own paragraphs from what stands between them. Order and lines stay as they are. */
export function tellApart(given: readonly Block[]): ToldApart {
	const dropped: Dropped[] = [];
	const kept: Block[] = [];
	const seen = new Set<string>();
	const running = given.filter(({ text }) => isUndoubledTime(text)).length >= MIN_TICKER;
	let others = 0;
	for (const block of given) {
		const { text, line } = block;
		const sentence = SENTENCE_END.test(text);
		if (block.kind === 'heading' || sentence) others = 0;
		if (!/[\p{L}\p{N}]/u.test(text)) {
			dropped.push({ what: JUNK_RULES.find((rule) => matches(rule, text))?.what ?? 'separator', text, line });
			continue;
		}
		const what = isVideo(text, running)
			? 'time-code'
			: sentence && isRepeated(text, seen)
				? 'repeated'
				: JUNK_RULES.find((rule) => matches(rule, text))?.what;
		if (what !== undefined) {
			dropped.push({ what, text, line });
			if (what === 'link' && OTHERS.test(text)) others = MAX_OTHERS;
		} else if (others > 0 && text.split(' ').length >= MIN_HEADLINE_WORDS) {
			dropped.push({ what: 'link', text, line });
			others--;
		} else kept.push(block);
	}
	return cutTails(kept, dropped);
}

function matches({ pattern, maxLength, ending }: JunkRule, text: string): boolean {
	return text.length <= maxLength && (ending === undefined || ending.test(text)) && pattern.test(text);
}

function isUndoubledTime(text: string): boolean {
	const name = TIME_CODE.exec(text)?.[1];
	return name !== undefined && !isDoubled(name);
}

/** `02:09 A ship leaves A ship leaves`; or a time and a few words that are no sentence. */
function isVideo(text: string, running: boolean): boolean {
	if (text.length > MAX_VIDEO_NAME) return false;
	const match = TIME_CODE.exec(text);
	if (!match) return false;
	const name = match[1]?.trim() ?? '';
	return name === '' || isDoubled(name) || (!running && !SENTENCE_END.test(name));
}

/** Is it the same words twice? */
function isDoubled(text: string): boolean {
	const half = (text.length - 1) / 2;
	return (
		Number.isInteger(half) && half > 2 && text.slice(0, half) === text.slice(half + 1) && text.charAt(half) === ' '
	);
}

function isRepeated(text: string, seen: Set<string>): boolean {
	if (text.split(' ').length < MIN_REPEATED_WORDS) return false;
	if (seen.has(text)) return true;
	seen.add(text);
	return false;
}

/** Takes off what stands behind the last sentence of a paragraph: a link, the mark that ends a dispatch. */
function cutTails(given: readonly Block[], before: readonly Dropped[]): ToldApart {
	const dropped = [...before];
	const lastText = given.findLastIndex(({ kind }) => kind !== 'heading');
	const blocks = given.map((block, index) => {
		if (block.kind === 'heading') return block;
		let { text } = block;
		for (const { pattern, lastOnly, what } of TAIL_RULES) {
			const match = lastOnly && index !== lastText ? null : pattern.exec(text);
			if (!match || match.index === 0) continue;
			dropped.push({ what, text: match[0].trim(), line: block.line });
			text = text.slice(0, match.index).trimEnd();
		}
		return text === block.text ? block : { ...block, text };
	});
	return { blocks, dropped };
}
