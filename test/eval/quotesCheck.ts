import { checkQuotation } from '../../src/quotes/checkQuotation.ts';
import type { Check, DifferenceKind } from '../../src/quotes/verdictTypes.ts';
import { knowledgeOf } from './knowledgeOf.ts';
import { MUTATIONS, type Mutation, type MutationSource, mutate, TRUE_MUTATIONS } from './quotesMutations.ts';
import { hashOf, seeded } from './seeded.ts';

/** An article whose quotations were marked by hand. */
export interface MarkedArticle {
	readonly id: string;
	readonly date: string;
	readonly text: string;
}

/** A quotation that was marked by hand; offsets in code points. */
export interface MarkedQuotation {
	readonly article: string;
	readonly kind: 'direct' | 'mixed';
	readonly content: string;
	readonly contentSpans: readonly (readonly [number, number])[];
	readonly source: string | null;
	readonly sourceType: string;
}

/** One row of the table: a measure on each half of the articles, and how many quotations it was taken of. */
export interface QuotesRow {
	readonly measure: string;
	readonly values: readonly [number, number];
	readonly counts: readonly [number, number];
}

/** What a mutation's quotations were called. */
export interface QuotesResult {
	readonly rows: readonly QuotesRow[];
	readonly confusion: ReadonlyMap<string, ReadonlyMap<string, number>>;
	/** Checks that fell short, for reading. */
	readonly faults: readonly string[];
}

/** Quotations of fewer words are left out. */
const MIN_WORDS = 6;
/** Somebody by name: "the Vermont senator" may be the speaker himself. */
const NAMED = /^(?!The |An? )\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*(?=$|,| \()/u;
/** How often the articles are parted to leave some of them out. */
const FOLDS = 8;
/** What a difference may be called where a mutation made it: a number may be a year's, and a name a month's. */
const KINDS_OF: ReadonlyMap<Mutation, ReadonlySet<DifferenceKind>> = new Map([
	['negation-added', new Set<DifferenceKind>(['negation'])],
	['negation-removed', new Set<DifferenceKind>(['negation'])],
	['figure', new Set<DifferenceKind>(['figure', 'date'])],
	['name', new Set<DifferenceKind>(['name', 'date'])],
	['degree', new Set<DifferenceKind>(['degree'])],
	['ellipsis-over-negation', new Set<DifferenceKind>(['negation'])],
]);
const PASSED: ReadonlySet<string> = new Set(['verbatim', 'near-verbatim']);

/**
 * Checks every direct quotation: as it stands, changed in every way, given to somebody else, and with its article left out.
 * Articles whose hash is even are the first half.
 */
export function evaluateQuotesCheck(
	articles: readonly MarkedArticle[],
	lines: readonly MarkedQuotation[],
): QuotesResult {
	const knowledge = knowledgeOf(articles);
	const without = Array.from({ length: FOLDS }, (_, fold) =>
		knowledgeOf(articles.filter(({ id }) => foldOf(id) !== fold)),
	);
	const direct = lines.filter(({ kind, content }) => kind === 'direct' && content.split(/\s+/).length >= MIN_WORDS);
	const tallies = new Map<string, [number, number, number, number]>();
	const confusion = new Map<string, Map<string, number>>();
	const faults: string[] = [];
	const confidences = {
		verbatim: { inside: [[], []], outside: [[], []] },
		garbled: { inside: [[], []], outside: [[], []] },
	} as Record<'verbatim' | 'garbled', Record<'inside' | 'outside', [number[], number[]]>>;

	for (const line of direct) {
		const article = articles.find(({ id }) => id === line.article);
		if (!article) continue;
		const half = halfOf(line.article);
		const source = mutationSource(line, article, articles, direct);
		for (const kind of MUTATIONS) {
			const words = mutate(kind, source);
			if (words === null) continue;
			const check = checkQuotation(words, {}, knowledge);
			note(kind, check);
			const passed = PASSED.has(check.verdict);
			if (TRUE_MUTATIONS.has(kind)) {
				tally(`${kind}: passed`, half, passed);
				tally('true quotations passed', half, passed);
				if (!passed) fault(kind, words, check);
			} else {
				tally(`${kind}: not passed`, half, !passed);
				tally('changed quotations not passed', half, !passed);
				if (passed) fault(kind, words, check);
				noteKind(kind, words, check, half);
			}
			if (kind !== 'verbatim' && kind !== 'garbled') continue;
			const found = isFirst(check, line, article);
			tally(`${kind}: found first`, half, found);
			if (!found) fault(`${kind} found first`, words, check);
			confidences[kind].inside[half].push(check.confidence);
			const outside = checkQuotation(words, {}, without[foldOf(line.article)] ?? knowledge);
			confidences[kind].outside[half].push(outside.confidence);
			note(`${kind}, article left out`, outside);
			tally(`${kind}, article left out: not found`, half, outside.verdict === 'not-found');
			if (outside.verdict !== 'not-found') fault(`${kind}, left out`, words, outside);
		}
		checkSpeaker(line, half);
	}
	for (const kind of ['verbatim', 'garbled'] as const) {
		const areas = ([0, 1] as const).map((half) => {
			const { inside, outside } = confidences[kind];
			return areaUnderCurve(inside[half], outside[half]);
		});
		const count = (half: 0 | 1) => confidences[kind].inside[half].length;
		tallies.set(`${kind}: in the corpus or not, AUC`, [
			(areas[0] ?? 0) * count(0),
			count(0),
			(areas[1] ?? 0) * count(1),
			count(1),
		]);
	}
	const rows = [...tallies].map(
		([measure, [right0, of0, right1, of1]]): QuotesRow => ({
			measure,
			values: [right0 / Math.max(1, of0), right1 / Math.max(1, of1)],
			counts: [of0, of1],
		}),
	);
	return { rows, confusion, faults };

	function checkSpeaker(line: MarkedQuotation, half: 0 | 1): void {
		if (line.source === null || line.sourceType !== 'name') return;
		const own = namesOf(line.source);
		const right = checkQuotation(line.content, { speaker: line.source }, knowledge);
		note('true speaker', right);
		tally('true speaker: not misattributed', half, right.verdict !== 'misattributed');
		tally('true speaker: confirmed', half, right.attribution === 'confirmed');
		if (right.verdict === 'misattributed') fault('true speaker', `${line.source}: ${line.content}`, right);
		const others = lines.filter(
			(other) =>
				other.article === line.article &&
				other.sourceType === 'name' &&
				other.source !== null &&
				NAMED.test(other.source) &&
				!namesOf(other.source).some((name) => own.includes(name)),
		);
		const other = seeded(`speaker ${line.content}`).pick(others)?.source ?? null;
		if (other === null) return;
		const wrong = checkQuotation(line.content, { speaker: other }, knowledge);
		note('wrong speaker', wrong);
		tally('wrong speaker: not confirmed', half, wrong.attribution !== 'confirmed');
		if (wrong.attribution === 'confirmed')
			fault('wrong speaker', `${other} for ${line.source}: ${line.content}`, wrong);
		const isKnown = wrong.matches.some(({ speaker }) => speaker !== null && NAMED.test(speaker));
		if (isKnown) tally('wrong speaker, true one told: misattributed', half, wrong.verdict === 'misattributed');
		if (isKnown && wrong.verdict !== 'misattributed')
			fault('not misattributed', `${other} for ${line.source}: ${line.content}`, wrong);
		tally('wrong speaker, all: misattributed', half, wrong.verdict === 'misattributed');
	}

	/** Is what the mutation changed named for what it is, wherever the words are called altered? */
	function noteKind(kind: Mutation, words: string, check: Check, half: 0 | 1): void {
		const kinds = KINDS_OF.get(kind);
		if (!kinds || check.verdict !== 'altered') return;
		const isNamed = check.matches.some(({ differences }) => differences.some((one) => kinds.has(one.kind)));
		tally(`${kind}, altered: its kind named`, half, isNamed);
		tally('changed in meaning, altered: kind named', half, isNamed);
		if (!isNamed) fault(`${kind}, kind not named`, words, check);
	}

	function tally(measure: string, half: 0 | 1, isRight: boolean): void {
		const counts = tallies.get(measure) ?? [0, 0, 0, 0];
		tallies.set(measure, counts);
		counts[half === 0 ? 1 : 3]++;
		if (isRight) counts[half === 0 ? 0 : 2]++;
	}

	function note(kind: string, { verdict }: Check): void {
		const counts = confusion.get(kind) ?? new Map<string, number>();
		confusion.set(kind, counts);
		counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
	}

	function fault(what: string, words: string, { verdict, confidence, matches }: Check): void {
		const places = matches.map(
			({ text, source, speaker, differences }) =>
				`\n      ${source} [${speaker ?? '-'}] ${text.slice(0, 160)} ${JSON.stringify(differences.map((one) => [one.kind, one.given, one.actual])).slice(0, 300)}`,
		);
		faults.push(`  ${what}: ${verdict} ${confidence.toFixed(3)} ${words.slice(0, 240)}${places.join('')}`);
	}
}

function halfOf(article: string): 0 | 1 {
	return hashOf(article) % 2 === 0 ? 0 : 1;
}

function foldOf(article: string): number {
	return (hashOf(article) >>> 8) % FOLDS;
}

function namesOf(source: string): readonly string[] {
	return source.match(/\p{Lu}[\p{L}’'-]+/gu) ?? [];
}

function mutationSource(
	line: MarkedQuotation,
	article: MarkedArticle,
	articles: readonly MarkedArticle[],
	lines: readonly MarkedQuotation[],
): MutationSource {
	const random = seeded(line.content);
	const elsewhere = random.pick(articles.filter(({ id }) => id !== article.id));
	const others = lines.filter((other) => other.article === line.article && distance(line, other) >= MIN_APART);
	return {
		id: `${line.article} ${line.contentSpans[0]?.[0] ?? 0}`,
		content: line.content,
		names: [...new Set(article.text.match(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}/gu) ?? [])],
		otherWords: elsewhere?.text.match(/(?<![\p{L}’'-])\p{Ll}{4,}(?![\p{L}’'-])/gu) ?? [],
		other: random.pick(others)?.content ?? null,
	};
}

/** Code points between two quotations; nearer ones may be one speaker's, parted by no more than who speaks. */
const MIN_APART = 400;

function distance(a: MarkedQuotation, b: MarkedQuotation): number {
	const ends = ({ contentSpans }: MarkedQuotation) =>
		[contentSpans[0]?.[0] ?? 0, contentSpans.at(-1)?.[1] ?? 0] as const;
	const [[startA, endA], [startB, endB]] = [ends(a), ends(b)];
	return Math.max(startA - endB, startB - endA);
}

/** Does the first place that is told lie where the quotation stands, or hold the same words? */
function isFirst({ matches }: Check, line: MarkedQuotation, article: MarkedArticle): boolean {
	const [first] = matches;
	if (!first) return false;
	// The same words may stand elsewhere too.
	if (lettersOf(line.content).includes(lettersOf(first.text))) return true;
	if (first.source !== article.id) return false;
	return line.contentSpans.some(([from, to]) => {
		const start = unitsOf(article.text, from);
		const end = unitsOf(article.text, to);
		return first.start < end && start < first.end;
	});
}

function lettersOf(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** UTF-16 units up to a code point. */
function unitsOf(text: string, codePoint: number): number {
	let units = 0;
	let count = 0;
	for (const character of text) {
		if (count++ === codePoint) break;
		units += character.length;
	}
	return units;
}

/** How likely it is that one of the first has a higher value than one of the second; equal ones count for a half. */
export function areaUnderCurve(inside: readonly number[], outside: readonly number[]): number {
	let sum = 0;
	for (const one of inside) for (const other of outside) sum += one > other ? 1 : one === other ? 0.5 : 0;
	return inside.length * outside.length === 0 ? 0 : sum / (inside.length * outside.length);
}

/** The table as lines of text: each measure on both halves, then what each mutation was called. */
export function printQuotesCheck(
	task: string,
	{ rows, confusion, faults }: QuotesResult,
	withFaults: boolean,
): readonly string[] {
	const percent = (value: number) => `${(100 * value).toFixed(2)} %`.padStart(9);
	return [
		`${task.padEnd(14)} ${''.padEnd(48)} ${'half 1'.padStart(9)} ${'half 2'.padStart(9)} ${'all'.padStart(9)}`,
		...rows.map(({ measure, values: [a, b], counts: [m, n] }) => {
			const all = (a * m + b * n) / Math.max(1, m + n);
			return `${task.padEnd(14)} ${measure.padEnd(48)} ${percent(a)} ${percent(b)} ${percent(all)}  (${m + n})`;
		}),
		...[...confusion].map(([kind, counts]) => {
			const verdicts = [...counts].sort(([, a], [, b]) => b - a).map(([verdict, count]) => `${verdict} ${count}`);
			return `${task.padEnd(14)} ${kind.padEnd(30)} ${verdicts.join(', ')}`;
		}),
		...(withFaults ? faults : []),
	];
}
