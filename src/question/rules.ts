import type { PartOfSpeech } from '../language/types.ts';

/** A word of a question as rules see it: spelt right, lower case, without punctuation round it. */
export interface Word {
	readonly form: string;
	readonly lemma: string;
	readonly pos: PartOfSpeech;
}

/** What rules are held against. */
export interface Subject {
	readonly words: readonly Word[];
	/** What is known of the question beyond its words, such as `asks:what`. */
	readonly facts: ReadonlySet<string>;
}

/** Lists of words that a pattern may name. */
export type WordLists = Readonly<Record<string, ReadonlySet<string>>>;

/**
 * One rule of a table. It holds if every fact of `given` holds and `pattern`, if there is one, is found.
 *
 * A pattern is a row of items with spaces between, found anywhere in the question unless it is tied to an end of it:
 *
 * | item | stands for |
 * |---|---|
 * | `sign` | this very word |
 * | `~sign` | any form of it: signs, signed |
 * | `:NOUN` | a word of this part of speech |
 * | `%greetings` | a word, or its base form, of this list |
 * | `_` | any one word |
 * | `...` | any words, or none |
 * | `a`&#124;`~b`&#124;`%c` | one of these |
 * | `!a` | one word that is not this |
 * | `a?` | this or nothing |
 * | `^`, `$` | the beginning, the end of the question |
 *
 * Several patterns mean: one of them.
 */
export interface Rule<T> {
	readonly name: string;
	readonly given?: readonly string[];
	readonly pattern?: string | readonly string[];
	/** Questions that the rule is there for; it is the one that decides them. */
	readonly examples: readonly string[];
	readonly gives: T;
}

/** Tells which rule of a table decides, the first in the table's order, or null if none does. */
export type Decide<T> = (subject: Subject) => Rule<T> | null;

type TestWord = (word: Word) => boolean;

interface Item {
	readonly test: TestWord;
	readonly optional: boolean;
	/** Stands for any number of words. */
	readonly gap: boolean;
}

interface Pattern {
	readonly items: readonly Item[];
	readonly fromStart: boolean;
	readonly toEnd: boolean;
}

function compileAtom(atom: string, lists: WordLists): TestWord {
	const rest = atom.slice(1);
	if (atom === '_') return () => true;
	if (atom.startsWith('~')) return ({ form, lemma }) => lemma === rest || form === rest;
	if (atom.startsWith(':')) return ({ pos }) => pos === rest;
	if (atom.startsWith('%')) {
		const list = lists[rest];
		if (list === undefined)
			throw new Error(`Failed to compile a rule: no word list "${rest}". Add it or mend the name.`);
		return ({ form, lemma }) => list.has(form) || list.has(lemma);
	}
	return ({ form }) => form === atom;
}

function compileItem(source: string, lists: WordLists): Item {
	if (source === '...') return { test: () => true, optional: true, gap: true };
	const optional = source.length > 1 && source.endsWith('?');
	const negated = source.startsWith('!');
	const body = source.slice(negated ? 1 : 0, optional ? -1 : undefined);
	const atoms = body.split('|').map((atom) => compileAtom(atom, lists));
	const some: TestWord = (word) => atoms.some((atom) => atom(word));
	return { test: negated ? (word) => !some(word) : some, optional, gap: false };
}

function compilePattern(source: string, lists: WordLists): Pattern {
	const parts = source.split(/\s+/).filter((part) => part !== '');
	const fromStart = parts[0] === '^';
	const toEnd = parts.at(-1) === '$';
	const items = parts.slice(fromStart ? 1 : 0, toEnd ? -1 : undefined).map((part) => compileItem(part, lists));
	return { items, fromStart, toEnd };
}

function matchesAt(pattern: Pattern, item: number, words: readonly Word[], at: number): boolean {
	const next = pattern.items[item];
	if (next === undefined) return !pattern.toEnd || at === words.length;
	if (next.gap) {
		for (let skip = at; skip <= words.length; skip += 1) if (matchesAt(pattern, item + 1, words, skip)) return true;
		return false;
	}
	const word = words[at];
	if (word !== undefined && next.test(word) && matchesAt(pattern, item + 1, words, at + 1)) return true;
	return next.optional && matchesAt(pattern, item + 1, words, at);
}

function matches(pattern: Pattern, words: readonly Word[]): boolean {
	const last = pattern.fromStart ? 0 : words.length;
	for (let start = 0; start <= last; start += 1) if (matchesAt(pattern, 0, words, start)) return true;
	return false;
}

/**
 * Makes a table of rules ready for use.
 *
 * @param lists the word lists that the patterns name; a name that is missing throws
 */
export function compileRules<T>(rules: readonly Rule<T>[], lists: WordLists = {}): Decide<T> {
	const compiled = rules.map((rule) => {
		const sources = typeof rule.pattern === 'string' ? [rule.pattern] : (rule.pattern ?? []);
		return { rule, given: rule.given ?? [], patterns: sources.map((source) => compilePattern(source, lists)) };
	});
	return ({ words, facts }) => {
		for (const { rule, given, patterns } of compiled) {
			if (!given.every((fact) => facts.has(fact))) continue;
			if (patterns.length === 0 || patterns.some((pattern) => matches(pattern, words))) return rule;
		}
		return null;
	};
}
