import type { NameMention } from '../corpus/findNames.ts';
import type { Sentence } from '../corpus/types.ts';
import { read } from '../language/read.ts';
import type { Token } from '../language/types.ts';
import type { Prepared } from './prepare.ts';
import { viewSentence } from './sentenceView.ts';

/** The word that a question made from a sentence begins with. */
export type Asking = 'when' | 'how many' | 'who' | 'what did … say';

/** A question that a sentence should answer. */
export interface MadeQuestion {
	readonly asking: Asking;
	readonly text: string;
}

/** "Said that …", "said: “…”": and not only that somebody praised somebody. */
const SAYS_SOMETHING = /^\p{L}+(?: that\b|:? [“"])/u;

/** More words after the verb make a question that nobody would ask. */
const MAX_REST_WORDS = 8;

/**
 * Questions in English, made of the words of one English sentence that begins with a name and a verb: "To Lam arrived in Beijing on
 * Sunday" gives "When did To Lam arrive in Beijing?". Whether it is answered is for the caller to see.
 */
export function makeQuestions(sentence: Sentence, prepared: Prepared): readonly MadeQuestion[] {
	const { text } = sentence;
	if (!/^[\x20-\x7e“”‘’–—]+$/u.test(text)) return [];
	const { names, dates, speech } = viewSentence(sentence, prepared.index);
	const made: MadeQuestion[] = [];
	const { tokens } = read(text);
	const subject = subjectOf(text, tokens, names);
	const verbAt = subject ? tokens.findIndex(({ start }) => start >= subject.end) : -1;
	const verb = tokens[verbAt];
	const auxiliary = subject && verb ? auxiliaryOf(verb, subject.isPair) : null;
	if (subject && verb && auxiliary !== null) {
		const asked = `${auxiliary} ${text.slice(0, subject.end).replace(/^The /, 'the ')} ${verb.lemma}`;
		const [date] = dates;
		const rest = date && date.from !== null ? restOf(text.slice(verb.end, date.start)) : null;
		if (rest !== null) made.push({ asking: 'when', text: `When ${asked}${rest}?` });
		const counted = countedAfter(tokens, verbAt);
		if (counted !== null) made.push({ asking: 'how many', text: `How many ${counted} ${asked}?` });
	}
	const [first] = names;
	if (first?.start === 0 && first.name.kind === 'person' && /^ (?:is|was) (?:the|an?) /.test(text.slice(first.end))) {
		made.push({ asking: 'who', text: `Who is ${first.name.name}?` });
	}
	const [said] = speech;
	if (said && SAYS_SOMETHING.test(text.slice(said.cue))) {
		const about = names.findLast(
			({ name, how, start }) => how === 'name' && start > said.cue && name.kind !== 'person' && name !== said.speaker,
		);
		if (about) {
			const { name } = about.name;
			made.push({
				asking: 'what did … say',
				text: `What did ${said.speaker.name} say about ${withArticle(name, text)}?`,
			});
		}
	}
	return made;
}

/** The names, one or two, or the capitalised words that a sentence begins with. */
function subjectOf(
	text: string,
	tokens: readonly Token[],
	names: readonly NameMention[],
): { readonly end: number; readonly isPair: boolean } | null {
	const start = text.startsWith('The ') ? 4 : 0;
	const at = names.findIndex((mention) => mention.start === start && mention.how === 'name');
	const [first, second] = at < 0 ? [] : names.slice(at);
	if (first) {
		const isPair = second?.how === 'name' && text.slice(first.end, second.start) === ' and ';
		return { end: isPair ? second.end : first.end, isPair };
	}
	const after = tokens.findIndex(({ pos, text: word }, place) => pos !== 'PROPN' && !(place === 0 && word === 'The'));
	const last = tokens[after - 1];
	return last?.pos === 'PROPN' ? { end: last.end, isPair: false } : null;
}

/** "Did" for the past, "does" or "do" for the present; null where it is no plain verb. */
function auxiliaryOf({ text, lemma, pos }: Token, isPlural: boolean): string | null {
	if (pos !== 'VERB' || lemma === 'be' || lemma === 'have') return null;
	if (text === `${lemma}s` || text === `${lemma}es`) return 'does';
	if (text === lemma) return isPlural ? 'do' : null;
	return text.endsWith('ing') ? null : 'did';
}

/** What stands between the verb and the time, up to the first comma, without the preposition of the time. */
function restOf(between: string): string | null {
	const rest = (between.split(',')[0] ?? '').replace(/\s+(?:on|in|at|since|by|of|until)?\s*$/u, '');
	if (/["“”():;]/.test(rest) || rest.split(' ').length > MAX_REST_WORDS + 1) return null;
	return rest;
}

/** "14 deals": the noun with its adjectives after a number right after the verb. */
function countedAfter(tokens: readonly Token[], verbAt: number): string | null {
	const number = tokens[verbAt + 1];
	if (number?.pos !== 'NUM' || !/^\d/.test(number.text)) return null;
	const after = tokens.slice(verbAt + 2);
	const end = after.findIndex(({ pos }) => pos !== 'NOUN' && pos !== 'ADJ');
	const phrase = after.slice(0, end < 0 ? after.length : end);
	return phrase.at(-1)?.pos === 'NOUN' ? phrase.map(({ text }) => text).join(' ') : null;
}

/** "The South China Sea", where the sentence says so. */
function withArticle(name: string, text: string): string {
	return text.includes(`the ${name}`) ? `the ${name}` : name;
}
