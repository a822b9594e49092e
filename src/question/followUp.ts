import type { NameFinder } from '../corpus/findNames.ts';
import type { Name } from '../corpus/types.ts';
import { terms } from '../language/terms.ts';
import { QUESTION_WORDS } from './questionWords.ts';

/** What an earlier question left behind. */
export interface Earlier {
	/** With what was carried into it written out. */
	readonly question: string;
	/** Ids of the names that it is about, most recent mention first. */
	readonly names: readonly string[];
	/** Its content words. */
	readonly topic: readonly string[];
}

/** One way to read a follow-up: the question with what it leans on written out. */
export interface Resolution {
	readonly text: string;
	/** What was carried over, in words that can be shown. */
	readonly carried: readonly string[];
}

const PERSON = { male: /\b(?:he|him|his|himself)\b/i, female: /\b(?:she|her|hers|herself)\b/i } as const;
const MANY = /\b(?:they|them|their|theirs|both|the two)\b/i;
const THING = /\b(?:it|its|that|this|these|those)\b/i;
/** Not the "there" of "there is" and "are there". */
const THERE =
	/(?<!\b(?:is|are|was|were|will|be|been|if)\s)\b(?:there(?!\s+(?:is|are|was|were|will|be|been|any|a)\b)|that place)\b/i;
/** "It" and "that" that stand for nothing said before: "is it true that", "the man that …". */
const EMPTY_THING =
	/\b(?:is it|was it|it is|it was|it's) (?:true|possible|likely|correct|right)\b|\bwhat time is it\b/i;
/** A question that goes on from the last one without saying so by a pronoun. */
const CONTINUES = /^(?:and|but|or|what about|how about|also|then|so)\b[\s,]*/i;
const BARE =
	/^(?:and |but |so )?(?:why|when|where|who|how|how come|how many|which|which ones|what else|who else|where else|says who|really|more|go on|tell me more|since when|until when|by whom|with whom|what for|of what|to whom|about what)(?: (?:is|was|so|not|exactly|then|though))?$/i;

/** Earlier questions that a follow-up may lean on; whoever keeps a conversation keeps so many. */
export const MAX_TURNS = 5;

/** Longest follow-up that may be a mere fragment, in words. */
const MAX_FRAGMENT_WORDS = 6;

/**
 * The ways in which a question may lean on earlier ones, the likeliest first; empty where it stands by itself. Whoever
 * asks may mean any of several people by "he": which one, only the sources can tell.
 *
 * @param text the question, cleaned
 * @param earlier oldest first
 */
export function resolutions(
	text: string,
	earlier: readonly Earlier[],
	findNames: NameFinder,
	names: readonly Name[],
): readonly Resolution[] {
	const recentTurns = earlier.slice(-MAX_TURNS);
	const last = recentTurns.at(-1);
	if (!last) return [];
	const words = terms(text);
	const own = findNames(text, words);
	const bare = text.replace(/[?!.\s]+$/, '');
	if (BARE.test(bare)) {
		const lead = bare.replace(CONTINUES, '');
		return [{ text: `${lead} ${withoutQuestionWord(last.question)}`, carried: [quoteOf(last.question)] }];
	}
	const recent = [...recentTurns].reverse().flatMap((turn) => turn.names);
	const known = [...new Set(recent)].flatMap((id) => names.find((name) => name.id === id) ?? []);

	for (const gender of ['male', 'female'] as const) {
		if (
			!PERSON[gender].test(text) ||
			own.some(({ name }) => name.gender === gender && stands(text, name, PERSON[gender]))
		)
			continue;
		const people = known.filter((name) => name.kind === 'person' && (name.gender === gender || name.gender === null));
		if (people.length === 0) continue;
		return people.map((person) =>
			carryTopic(replacePronoun(text, PERSON[gender], person.name), [person.name], last, own.length),
		);
	}
	if (CONTINUES.test(text) && words.length <= MAX_FRAGMENT_WORDS + 2) {
		const fragment = text.replace(CONTINUES, '').trim();
		const verb = /\b(?:is|are|was|were|did|does|do|has|have|had|will|can|could|would|say|said|happen(?:ed)?)\b/i.test(
			fragment,
		);
		if (fragment !== '' && !verb) {
			const swapped = swapName(last.question, fragment, findNames, names);
			const whole = swapped ?? `${withoutMark(last.question)} ${fragment}`;
			return [{ text: whole, carried: [quoteOf(last.question)] }];
		}
	}
	if (MANY.test(text) && own.length === 0) {
		const people = known
			.filter(({ kind }) => kind !== 'place')
			.slice(0, 2)
			.map((name) => name.name);
		if (people.length > 0) return [{ text: replacePronoun(text, MANY, people.join(' and ')), carried: people }];
	}
	if (THERE.test(text)) {
		const place = known.find((name) => name.kind === 'place');
		if (place) return [carryTopic(text.replace(THERE, `in ${place.name}`), [place.name], last, own.length)];
	}
	if (THING.test(text) && !EMPTY_THING.test(text) && !/\b(?:that|this|these|those) \p{L}{4,}/iu.test(text)) {
		const topic = last.topic.slice(0, 6);
		if (topic.length > 0)
			return [
				{ text: `${withoutMark(text.replace(THING, ' '))} ${topic.join(' ')}`.replace(/\s+/g, ' '), carried: topic },
			];
	}
	if (CONTINUES.test(text) && words.filter((word) => !word.isStop).length <= 2) {
		return [{ text: `${text.replace(CONTINUES, '')} ${last.topic.join(' ')}`, carried: [quoteOf(last.question)] }];
	}
	return [];
}

/** Is the name said before the pronoun, so that the pronoun means it? */
function stands(text: string, name: Name, pronoun: RegExp): boolean {
	const at = pronoun.exec(text)?.index ?? 0;
	const before = text.slice(0, at).toLowerCase();
	return [name.name, ...name.aliases].some((form) => before.includes(form.toLowerCase()));
}

function replacePronoun(text: string, pronoun: RegExp, name: string): string {
	return text.replace(pronoun, (word) =>
		/^(?:his|her|hers|their|theirs|its)$/i.test(word) && !/\b(?:him|her)\s*[?.!]?$/i.test(text) ? `${name}'s` : name,
	);
}

/** "It", and a "that" which points and does not belong to a noun. */
const IT = /\bit\b|\b(?:that|this)\b(?! \p{L}{4,})/iu;

/** "What did he say about it?": what "it" is comes along with the person. */
function carryTopic(text: string, carried: readonly string[], last: Earlier, ownNames: number): Resolution {
	if (!IT.test(text) || ownNames > 0) return { text, carried };
	const topic = last.topic.filter((word) => !carried.some((name) => name.toLowerCase().includes(word.toLowerCase())));
	if (topic.length === 0) return { text, carried };
	return { text: text.replace(IT, topic.join(' ')), carried: [...carried, ...topic] };
}

/** "What about Xi?" after "What did Lam say?": the same question with the other name. */
function swapName(question: string, fragment: string, findNames: NameFinder, names: readonly Name[]): string | null {
	const fresh = findNames(fragment, terms(fragment))[0];
	if (!fresh) return null;
	// By their names only: in "Xi's wife" it is Xi who is exchanged, not the woman whom the role means.
	let old: { start: number; end: number } | null = null;
	for (const name of names) {
		if (name.kind !== fresh.name.kind || name.id === fresh.name.id) continue;
		for (const form of [name.name, ...name.aliases]) {
			const match = new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(form)}(?![\\p{L}\\p{N}])`, 'iu').exec(question);
			if (match && (old === null || match[0].length > old.end - old.start)) {
				old = { start: match.index, end: match.index + match[0].length };
			}
		}
	}
	if (!old) return null;
	return question.slice(0, old.start) + fragment.slice(fresh.start, fresh.end) + question.slice(old.end);
}

function escapeRegExp(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function withoutMark(question: string): string {
	return question.replace(/[?!.\s]+$/, '');
}

/** "Did they sign a deal?" becomes "they sign a deal", which another question word can open. */
function withoutQuestionWord(question: string): string {
	const words = withoutMark(question).split(' ');
	const opens = (word: string | undefined) => QUESTION_WORDS.has((word ?? '').toLowerCase());
	const helps = (word: string | undefined) =>
		/^(?:did|does|do|is|are|was|were|has|have|had|will|can|many|much)$/i.test(word ?? '');
	if (opens(words[0])) words.shift();
	while (words.length > 1 && helps(words[0])) words.shift();
	return words.join(' ');
}

function quoteOf(question: string): string {
	return withoutMark(question);
}
