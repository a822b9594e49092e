import type { NameFinder } from '../corpus/findNames.ts';
import type { Name } from '../corpus/types.ts';
import { fold } from '../language/fold.ts';
import { terms } from '../language/terms.ts';
import { WORD } from './speakerPhrase.ts';
import { FEMALE_NAMES, FEMALE_TITLES, MALE_NAMES, MALE_TITLES, NO_NAMES, NO_PERSONS, TITLES } from './speakerWords.ts';

export type Gender = 'male' | 'female' | null;

/** Somebody or something with a name in one source, in whatever forms. */
export interface Bearer {
	/** The usual form of `names.yaml`, otherwise the fullest name in the source. */
	readonly name: string;
	readonly id: string | null;
	readonly gender: Gender;
	readonly isPerson: boolean;
	/** Places where the name stands in full or in part, ascending. */
	readonly places: readonly number[];
	/** Of these, the ones where it stands in full. */
	readonly fullPlaces: readonly number[];
}

/** A run of words in capitals, titles left out. */
interface Run {
	readonly text: string;
	readonly at: number;
	readonly words: readonly string[];
	readonly gender: Gender;
	readonly hasTitle: boolean;
}

/** What is gathered of one name. */
interface Group {
	readonly full: string;
	readonly words: readonly string[];
	readonly places: number[];
	readonly fullPlaces: number[];
	gender: Gender;
	isPerson: boolean;
}

const MAX_NAME_WORDS = 4;

/** All who have a name in a source, so that a part of a name can be told to be theirs. */
export interface Bearers {
	/** Who is meant by a name, or by a part of it, that stands at a place. */
	readonly named: (name: string, at: number) => Bearer | null;
	/** The bearer that the finder of names knows by what stands there, and maybe round it. */
	readonly known: (start: number, end: number) => Bearer | null;
	/** The persons named before a place, the last one first, without doubles. */
	readonly before: (at: number) => readonly Bearer[];
}

/**
 * Collects the names of a text.
 *
 * @param text the body of a source, its offsets those of the source
 * @param findNames finds the names of `names.yaml`
 */
export function collectBearers(text: string, from: number, findNames: NameFinder): Bearers {
	const body = text.slice(from);
	const mentions = findNames(body, terms(body)).filter((mention) => mention.how !== 'adjective');
	const runs = runsOf(text, from);
	const groups = new Map<string, Group>();
	for (const run of runs) {
		if (run.words.length < 2 || run.words.length > MAX_NAME_WORDS) continue;
		const key = fold(run.text);
		const group = groups.get(key) ?? {
			full: run.text,
			places: [],
			fullPlaces: [],
			gender: null,
			isPerson: false,
			words: run.words.map(fold),
		};
		group.places.push(run.at);
		group.fullPlaces.push(run.at);
		group.gender ??= run.gender ?? genderOf(run.words[0] ?? '');
		group.isPerson ||= (run.hasTitle || group.gender !== null) && !group.words.some((word) => NO_PERSONS.has(word));
		groups.set(key, group);
	}
	const byEnd = new Map<string, Group[]>();
	for (const group of groups.values()) {
		const [first, last] = [group.words[0] ?? '', group.words.at(-1) ?? ''];
		byEnd.set(last, [...(byEnd.get(last) ?? []), group]);
		if (first !== last && isGiven(first)) byEnd.set(first, [...(byEnd.get(first) ?? []), group]);
	}
	// A part of a longer name is the longer name's: "Ban" of "Ban Ki-moon".
	for (const run of runs) {
		if (run.words.length !== 1) continue;
		const word = fold(run.text);
		const owners = byEnd.get(word) ?? [];
		for (const owner of owners) {
			if (owner.words.at(-1) === word) owner.isPerson = true;
			owner.gender ??= run.gender;
		}
		const owner = nearest(owners, run.at);
		if (owner) owner.places.push(run.at);
		else if (owners.length === 0) {
			const group = groups.get(word) ?? {
				full: run.text,
				places: [],
				fullPlaces: [],
				gender: null,
				isPerson: false,
				words: [word],
			};
			group.places.push(run.at);
			group.gender ??= run.gender ?? genderOf(run.text);
			group.isPerson ||= run.hasTitle || group.gender !== null;
			groups.set(word, group);
		}
	}
	const byId = new Map<string, Bearer>();
	const asBearer = (name: Name): Bearer => {
		const bearer = byId.get(name.id) ?? {
			name: name.name,
			id: name.id,
			gender: name.gender,
			isPerson: name.kind === 'person',
			places: mentions.filter((mention) => mention.name.id === name.id).map(({ start }) => start + from),
			fullPlaces: [],
		};
		byId.set(name.id, bearer);
		return bearer;
	};
	const byForm = new Map<string, Bearer>();
	for (const { name } of mentions) {
		for (const form of [name.name, ...name.aliases]) byForm.set(fold(form), asBearer(name));
	}
	const bearers = [...groups.values()].map((group): Bearer & { readonly words: readonly string[] } => {
		const mention = mentions.find(
			({ start, end }) =>
				start + from <= (group.places[0] ?? -1) + 1 && end + from >= (group.places[0] ?? 0) + group.full.length,
		);
		const known = mention && byId.get(mention.name.id);
		const places = group.places.sort((one, other) => one - other);
		if (known) return { ...known, words: group.words };
		return {
			name: group.full,
			id: null,
			gender: group.gender,
			isPerson: group.isPerson,
			places,
			fullPlaces: group.fullPlaces,
			words: group.words,
		};
	});
	const byWord = new Map<string, (typeof bearers)[number][]>();
	for (const bearer of bearers) {
		for (const word of new Set([bearer.words[0] ?? '', bearer.words.at(-1) ?? ''])) {
			byWord.set(word, [...(byWord.get(word) ?? []), bearer]);
		}
	}
	const known = (start: number, end: number): Bearer | null => {
		const mention = mentions.find((one) => one.start + from <= start && one.end + from >= end);
		return mention ? (byId.get(mention.name.id) ?? null) : null;
	};
	const all = [...bearers.filter(({ id }) => id === null), ...byId.values()];
	return {
		known,
		named: (name, at) => {
			// "President Xi Jinping", where the finder stops behind "President Xi".
			const listed = byForm.get(fold(name));
			if (listed) return listed;
			const words = [...name.matchAll(WORD)].map(([word]) => fold(word).replace(/['’]s?$|\.$/, ''));
			const last = words.at(-1) ?? '';
			const candidates = byWord.get(last) ?? [];
			const whole = candidates.find((bearer) => bearer.words.join(' ') === words.join(' '));
			const fitting = candidates.filter(
				(bearer) =>
					bearer.words.length > words.length &&
					(bearer.words.at(-1) === last || (words.length === 1 && isGiven(last))) &&
					words.every((word) => bearer.words.includes(word)),
			);
			if (whole && (words.length > 1 || fitting.length === 0)) return whole;
			return nearest(fitting, at) ?? null;
		},
		before: (at) =>
			all
				.filter(({ isPerson, places }) => isPerson && (places[0] ?? Number.POSITIVE_INFINITY) < at)
				.map((bearer) => ({ bearer, last: bearer.places.findLast((place) => place < at) ?? -1 }))
				.sort((one, other) => other.last - one.last)
				.map(({ bearer }) => bearer),
	};
}

/** How near before a place a full name must stand to be meant by its surname there, in UTF-16 units. */
const NEAR = 300;

/**
 * Who of several with one surname is meant at a place: the one just named in full; else the one named in full most
 * often, as a report names others of a family in passing; else the one named last.
 */
function nearest<One extends { readonly fullPlaces: readonly number[] }>(
	bearers: readonly One[],
	at: number,
): One | undefined {
	const last = ({ fullPlaces }: One) => fullPlaces.findLast((place) => place <= at) ?? -1;
	const just = bearers.filter((bearer) => last(bearer) > at - NEAR && last(bearer) >= 0);
	if (just.length > 0) return just.sort((one, other) => last(other) - last(one))[0];
	return [...bearers].sort(
		(one, other) => other.fullPlaces.length - one.fullPlaces.length || last(other) - last(one),
	)[0];
}

const isGiven = (word: string) => FEMALE_NAMES.has(word) || MALE_NAMES.has(word);

function genderOf(given: string): Gender {
	const folded = fold(given);
	return FEMALE_NAMES.has(folded) ? 'female' : MALE_NAMES.has(folded) ? 'male' : null;
}

const CAPITALS = "\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:[.&'’-][\\p{L}\\p{M}\\p{N}]+)*\\.?";
/** Words in capitals with nothing but spaces between, particles counted. */
const RUN = new RegExp(`${CAPITALS}(?: (?:(?:de|da|van|von|bin|al|el|la|del|di|du|den|der) )*${CAPITALS})*`, 'gu');

/** The runs of words in capitals, from left to right; a possessive and a full stop that is no abbreviation's end a run. */
function runsOf(text: string, from: number): readonly Run[] {
	const runs: Run[] = [];
	for (const { 0: matched, index } of text.slice(from).matchAll(RUN)) {
		let words: { readonly word: string; readonly at: number }[] = [];
		let at = from + index;
		for (const word of matched.split(' ')) {
			words.push({ word, at });
			at += word.length + 1;
			const stops = word.endsWith('.') && !/^(?:\p{Lu}\.)+$/u.test(word) && !TITLES.has(plainOf(word));
			if (!stops && !/['’]s$/.test(word)) continue;
			addRun(runs, text, words);
			words = [];
		}
		addRun(runs, text, words);
	}
	return runs;
}

const plainOf = (word: string) => fold(word).replace(/\.$/, '');

/** Adds a run without the words before the name: those that open a sentence, and titles. */
function addRun(runs: Run[], text: string, words: readonly { readonly word: string; readonly at: number }[]): void {
	let first = 0;
	while (first < words.length && NO_NAMES.has(plainOf(words[first]?.word ?? ''))) first++;
	const afterTitle = words.findLastIndex(({ word }) => TITLES.has(plainOf(word))) + 1;
	const titles = words.slice(first, Math.max(first, afterTitle)).map(({ word }) => plainOf(word));
	const kept = words.slice(Math.max(first, afterTitle));
	// "Secretary of State Antony Blinken"
	if (
		kept.length > 2 &&
		/\b(?:Secretary|Minister) of $/.test(text.slice(Math.max(0, (kept[0]?.at ?? 0) - 20), kept[0]?.at))
	)
		kept.shift();
	const [head] = kept;
	const last = kept.at(-1);
	if (head === undefined || last === undefined) return;
	const name = text.slice(head.at, last.at + last.word.length).replace(/['’]s?$|\.$/, '');
	const female = titles.some((title) => FEMALE_TITLES.has(title));
	const male = titles.some((title) => MALE_TITLES.has(title));
	runs.push({
		text: name,
		at: head.at,
		words: name.split(/\s+/),
		gender: female ? 'female' : male ? 'male' : null,
		hasTitle: titles.length > 0,
	});
}
