import { hashOf, type Seeded, seeded } from './seeded.ts';

/** A quotation as it stands, to be changed. */
export interface MutationSource {
	/** Whatever tells it from all others: what is random hangs on it. */
	readonly id: string;
	/** With its quotation marks. */
	readonly content: string;
	/** Names of the same article, to be exchanged for each other. */
	readonly names: readonly string[];
	/** Words of other articles. */
	readonly otherWords: readonly string[];
	/** Another quotation of the same article; null where there is none. */
	readonly other: string | null;
}

/** Every way in which a quotation is changed. */
export const MUTATIONS = [
	'verbatim',
	'retyped',
	'negation-added',
	'negation-removed',
	'figure',
	'name',
	'degree',
	'word-dropped',
	'word-exchanged',
	'garbled',
	'stitched',
	'ellipsis-over-negation',
] as const;
export type Mutation = (typeof MUTATIONS)[number];

/** Mutations after which the words are still what was said. */
export const TRUE_MUTATIONS: ReadonlySet<Mutation> = new Set(['verbatim', 'retyped']);

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.,-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu;
const AUXILIARY =
	/\b(?:is|are|was|were|will|would|can|could|should|must|may|might|has|have|had|do|does|did)\b(?!n?['’]t)/i;
const NEGATION = /\s+(?:not|never)\b|(?<=[a-z])n['’]t\b/i;
const FIGURES = [
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'twenty',
	'million',
	'billion',
	'hundred',
	'thousand',
];
const FIGURE = new RegExp(`\\d+(?:[.,]\\d+)*|\\b(?:${FIGURES.join('|')})\\b`, 'gi');
const DEGREES: readonly (readonly [RegExp, readonly string[]])[] = [
	[/\b(?:all|every|most|many|some|few|several|any)\b/i, ['all', 'most', 'many', 'some', 'few']],
	[
		/\b(?:must|should|may|might|can|could|will|would)\b(?!n?['’]t)/i,
		['must', 'should', 'may', 'might', 'could', 'will'],
	],
	[/\b(?:always|often|sometimes|rarely|usually)\b/i, ['always', 'often', 'sometimes', 'rarely']],
	[/\b(?:more|less)\b/i, ['more', 'less']],
	[/\b(?:very|quite|slightly|extremely)\b/i, ['very', 'quite', 'slightly', 'extremely']],
	[/\b(?:better|worse|best|worst|good|great)\b/i, ['better', 'worse', 'good', 'great', 'best']],
];
const DROPPED_SHARE = 0.2;
const EXCHANGED_SHARE = 0.2;

/** Changes a quotation; null where there is nothing to be changed in that way. The same quotation is always changed alike. */
export function mutate(kind: Mutation, source: MutationSource): string | null {
	const { content, id } = source;
	const random = seeded(`${kind} ${id}`);
	switch (kind) {
		case 'verbatim':
			return content;
		case 'retyped':
			return retype(content, random);
		case 'negation-added':
			return NEGATION.test(content) || !AUXILIARY.test(content) ? null : content.replace(AUXILIARY, '$& not');
		case 'negation-removed':
			return NEGATION.test(content) ? content.replace(NEGATION, '') : null;
		case 'figure':
			return exchange(content, [...content.matchAll(FIGURE)], random, (old) => otherFigure(old, random));
		case 'name':
			return exchange(content, namesIn(content), random, (old) => otherName(old, source.names, random));
		case 'degree':
			return changeDegree(content, random);
		case 'word-dropped':
			return exchange(content, longWords(content), random, () => '');
		case 'word-exchanged':
			return exchange(content, longWords(content), random, (old) => otherWord(old, source.otherWords, random));
		case 'garbled':
			return garble(content, source.otherWords, random);
		case 'stitched':
			return source.other === null ? null : `${content} ${source.other}`;
		case 'ellipsis-over-negation':
			return NEGATION.test(content) ? content.replace(/\s+(?:not|never)\b|\s+\S+n['’]t\b/i, ' …') : null;
	}
}

/** As people copy by hand: small letters, straight marks or none, double spaces; one or several of these. */
function retype(content: string, random: Seeded): string {
	let text = content;
	const ways = 1 + random.below(7);
	if (ways & 1) text = text.toLowerCase();
	if (ways & 2) text = text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
	if (ways & 4) text = text.replace(/[“”"]/g, '').replace(/ /g, (space) => (random.below(4) === 0 ? '  ' : space));
	return text;
}

type Found = RegExpExecArray | RegExpMatchArray;

/** Exchanges one of what was found; null where that changes nothing. */
function exchange(
	content: string,
	found: readonly Found[],
	random: Seeded,
	makeOther: (old: string) => string | null,
): string | null {
	const match = random.pick(found);
	if (match?.index === undefined) return null;
	const other = makeOther(match[0]);
	if (other === null || other.toLowerCase() === match[0].toLowerCase()) return null;
	return content.slice(0, match.index) + other + content.slice(match.index + match[0].length);
}

function otherFigure(old: string, random: Seeded): string | null {
	if (/^\d/.test(old)) return old.replace(/\d/, (digit) => String((Number(digit) % 9) + 1));
	return random.pick(FIGURES.filter((word) => word !== old.toLowerCase())) ?? null;
}

/** Words with a capital that do not begin a sentence. */
function namesIn(content: string): readonly Found[] {
	return [...content.matchAll(/(?<=[\p{Ll},] )(?!I\b)\p{Lu}[\p{L}]{2,}/gu)];
}

function otherName(old: string, names: readonly string[], random: Seeded): string | null {
	return random.pick(names.filter((name) => !name.includes(old) && !old.includes(name))) ?? null;
}

function changeDegree(content: string, random: Seeded): string | null {
	for (const [pattern, others] of DEGREES) {
		const old = pattern.exec(content)?.[0];
		if (old === undefined) continue;
		const other = random.pick(others.filter((word) => word !== old.toLowerCase()));
		return other === undefined ? null : content.replace(pattern, other);
	}
	return null;
}

/** Words of five letters and more, but not the first or last one of a part: without it, the rest is as it was. */
function longWords(content: string): readonly Found[] {
	return [...content.matchAll(/(?<=[\p{L}\p{N}],? )\p{Ll}{5,}(?=,? [\p{L}\p{N}])/gu)];
}

function otherWord(old: string, words: readonly string[], random: Seeded): string | null {
	return random.pick(words.filter((word) => word.toLowerCase() !== old.toLowerCase())) ?? null;
}

function garble(content: string, otherWords: readonly string[], random: Seeded): string {
	const count = [...content.matchAll(WORD)].length;
	const salt = random.below(1_000_000);
	const order = Array.from({ length: count }, (_, at) => at).sort((a, b) => mix(a) - mix(b) || a - b);
	const dropped = new Set(order.slice(0, Math.round(count * DROPPED_SHARE)));
	const rest = order.slice(dropped.size);
	const exchanged = new Set(rest.slice(0, Math.round(count * EXCHANGED_SHARE)));
	let at = -1;
	return content
		.replace(WORD, (word) => {
			at++;
			if (dropped.has(at)) return '';
			return exchanged.has(at) ? (otherWord(word, otherWords, random) ?? '') : word;
		})
		.replace(/ +/g, ' ');

	function mix(place: number): number {
		return hashOf(`${content} ${salt} ${place}`);
	}
}
