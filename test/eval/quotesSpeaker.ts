import { createNameFinder } from '../../src/corpus/findNames.ts';
import { fold } from '../../src/language/fold.ts';
import { findQuotations } from '../../src/quotes/findQuotations.ts';
import type { Quotation } from '../../src/quotes/types.ts';
import { knowledgeOf } from './knowledgeOf.ts';

/** A dated article with what is quoted in it. */
export interface QuotesArticle {
	readonly id: string;
	readonly publisher: string;
	readonly text: string;
}

/** A quotation as people marked it. Offsets count code points. */
export interface QuotesLine {
	readonly article: string;
	readonly kind: 'direct' | 'mixed';
	readonly contentSpans: readonly (readonly [number, number])[];
	readonly source: string;
	readonly sourceSpans: readonly (readonly [number, number])[];
	readonly sourceType: 'name' | 'pronoun' | 'nominal' | 'none';
}

/** A quotation as it was found. */
export interface QuotesPrediction {
	readonly article: string;
	readonly start: number;
	readonly speaker: string | null;
	/** Where the speaker stands beside it, code points. */
	readonly mention: readonly [number, number] | null;
}

/** How many of some quotations were found, and how many have the right speaker. */
export interface QuotesRow {
	readonly measure: string;
	readonly right: number;
	readonly of: number;
}

/** Finds the quotations of articles with the bot's own code. */
function predictSpeakers(articles: readonly QuotesArticle[]): readonly QuotesPrediction[] {
	const knowledge = knowledgeOf(articles);
	const findNames = createNameFinder(knowledge.names);
	return knowledge.sources.flatMap((source) => {
		const sentences = knowledge.sentences.filter((sentence) => sentence.source === source);
		const points = codePoints(source.text);
		const place = (at: number) => points[at] ?? 0;
		return findQuotations(source, sentences, findNames)
			.filter(({ kind }) => kind !== 'indirect')
			.map(({ content, speaker }: Quotation) => ({
				article: source.id,
				start: place(content.start),
				speaker: speaker?.name ?? null,
				mention: speaker?.mention ? ([place(speaker.mention.start), place(speaker.mention.end)] as const) : null,
			}));
	});
}

/** For each UTF-16 unit of a text the number of code points before it, and one more for its end. */
function codePoints(text: string): Uint32Array {
	const points = new Uint32Array(text.length + 1);
	let count = 0;
	for (let at = 0; at < text.length; at++) {
		points[at] = count;
		if (!/[\uD800-\uDBFF]/.test(text.charAt(at)) || !/[\uDC00-\uDFFF]/.test(text.charAt(at + 1))) count++;
	}
	points[text.length] = count;
	return points;
}

/** Words that tell what somebody is and not who. */
const NO_NAME =
	/^(?:mr|mrs|ms|miss|dr|sen|rep|gov|gen|president|former|senator|governor|secretary|minister|chairman|the|a|an|of|and|r|d)$/;

function nameWords(name: string): readonly string[] {
	const words = fold(name.replace(/\([^)]*\)/g, ' ').replace(/['’]s?(?=[\s,]|$)/g, '')).match(/[\p{L}\p{N}]+/gu) ?? [];
	const told = words.filter((word) => !NO_NAME.test(word));
	return told.length > 0 ? told : words;
}

/**
 * Do two ways of naming a speaker mean the same one? They do where the last word of one, or the last one before an
 * apposition or a preposition, is a word of the other. Titles are no names.
 */
export function sameName(one: string, other: string): boolean {
	const ends = (name: string, whole: string) =>
		[name, ...[/,/, /\s(?:of|at|for|from|in|who|with)\s/].map((cut) => name.split(cut)[0] ?? '')].some((part) => {
			const last = nameWords(part).at(-1);
			return last !== undefined && nameWords(whole).includes(last);
		});
	return fold(one) === fold(other) || ends(one, other) || ends(other, one);
}

/** Was the right speaker found? A pronoun is right where the very pronoun was read and somebody was told by it. */
export function isRightSpeaker(line: QuotesLine, { speaker, mention }: QuotesPrediction): boolean {
	if (line.sourceType === 'none') return speaker === null;
	if (speaker === null) return false;
	if (line.sourceType !== 'pronoun') return sameName(speaker, line.source);
	return mention !== null && line.sourceSpans.some(([start, end]) => start < mention[1] && end > mention[0]);
}

/** Two halves of the articles, the same at every run: rules were written while reading the first, never the second. */
export function isFirstHalf(article: string): boolean {
	let hash = 2166136261;
	for (const byte of Buffer.from(article)) hash = Math.imul(hash ^ byte, 16777619) >>> 0;
	return hash % 2 === 0;
}

/** Counts what is right among some quotations. */
export function countSpeakers(
	lines: readonly QuotesLine[],
	predictions: readonly QuotesPrediction[],
): readonly QuotesRow[] {
	const at = (article: string, start: number) => `${article} ${start}`;
	const found = new Map(predictions.map((prediction) => [at(prediction.article, prediction.start), prediction]));
	const judged = lines.map((line) => {
		const prediction = found.get(at(line.article, line.contentSpans[0]?.[0] ?? -1));
		return {
			line,
			isFound: prediction !== undefined,
			isRight: prediction !== undefined && isRightSpeaker(line, prediction),
		};
	});
	const row = (
		measure: string,
		fits: (line: QuotesLine) => boolean,
		isRight: (one: (typeof judged)[number]) => boolean,
	) => {
		const those = judged.filter(({ line }) => fits(line));
		return { measure, right: those.filter(isRight).length, of: those.length };
	};
	const starts = new Set(lines.map((line) => at(line.article, line.contentSpans[0]?.[0] ?? -1)));
	return (['direct', 'mixed'] as const)
		.flatMap((kind) => {
			const of = (line: QuotesLine) => line.kind === kind;
			const named = (line: QuotesLine) => of(line) && line.sourceType === 'name';
			return [
				row(`${kind}: found`, of, ({ isFound }) => isFound),
				row(`${kind}: speaker`, of, ({ isRight }) => isRight),
				row(`${kind}: speaker, named`, named, ({ isRight }) => isRight),
				row(
					`${kind}: speaker, pronoun`,
					(line) => of(line) && line.sourceType === 'pronoun',
					({ isRight }) => isRight,
				),
			];
		})
		.concat({
			measure: 'all found: start as marked',
			right: predictions.filter(({ article, start }) => starts.has(at(article, start))).length,
			of: predictions.length,
		});
}

/** Predictions, and what is right of them: for all, for either half, for each publisher. */
export interface QuotesResult {
	readonly predictions: readonly QuotesPrediction[];
	readonly rows: readonly (QuotesRow & { readonly name: string })[];
}

/** Finds who says what in dated news, and counts how often that is right. */
export function evaluateSpeakers(articles: readonly QuotesArticle[], lines: readonly QuotesLine[]): QuotesResult {
	const predictions = predictSpeakers(articles);
	const publishers = new Map(articles.map(({ id, publisher }) => [id, publisher]));
	const parts: readonly (readonly [string, (article: string) => boolean])[] = [
		['all', () => true],
		['half that was read', isFirstHalf],
		['other half', (article) => !isFirstHalf(article)],
		...[...new Set(publishers.values())]
			.sort()
			.map((publisher) => [publisher, (article: string) => publishers.get(article) === publisher] as const),
	];
	const rows = parts.flatMap(([name, fits]) =>
		countSpeakers(
			lines.filter(({ article }) => fits(article)),
			predictions.filter(({ article }) => fits(article)),
		).map((row) => ({ ...row, name })),
	);
	return { predictions, rows };
}
