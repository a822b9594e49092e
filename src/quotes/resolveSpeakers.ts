import { fold } from '../language/fold.ts';
import { isA } from '../language/wordnet.ts';
import type { Draft } from './findDrafts.ts';
import type { Bearer, Bearers, Gender } from './speakerNames.ts';
import type { SpeakerPhrase } from './speakerPhrase.ts';
import { NO_PERSONS } from './speakerWords.ts';
import type { Range, Speaker } from './types.ts';

/** Somebody spoken of as the subject of a sentence: whom a pronoun may mean. */
export interface Topic {
	readonly at: number;
	readonly bearer: Bearer | null;
	readonly name: string;
	readonly isPerson: boolean;
	readonly gender: Gender;
	readonly isPlural: boolean;
}

/** How far back a pronoun may reach, in UTF-16 units. */
const MAX_REACH = 2_500;

/** Those who are spoken of, in the order of the text. */
export function findTopics(subjects: readonly SpeakerPhrase[], bearers: Bearers): readonly Topic[] {
	return subjects.flatMap((phrase) => topicOf(phrase, bearers) ?? []).sort((one, other) => one.at - other.at);
}

/**
 * Tells who the speakers are.
 *
 * @param topics as {@link findTopics} gives them
 *
 * @returns one for each draft; null where it cannot be told
 */
export function resolveSpeakers(
	drafts: readonly Draft[],
	topics: readonly Topic[],
	bearers: Bearers,
): readonly (Speaker | null)[] {
	const spoken: (Speaker | null)[] = [];
	for (const draft of drafts) spoken.push(speakerOf(draft, spoken, topics, bearers));
	return spoken;
}

function speakerOf(
	draft: Draft,
	spoken: readonly (Speaker | null)[],
	topics: readonly Topic[],
	bearers: Bearers,
): Speaker | null {
	const { subject } = draft;
	if (subject === null) {
		const before = draft.carriedFrom === null ? null : (spoken[draft.carriedFrom] ?? null);
		return before && { ...before, how: 'carried', mention: null };
	}
	const mention: Range = { start: subject.start, end: subject.end };
	if (subject.how === 'pronoun') {
		const meant = whoIsMeant(subject.text, subject.start, topics, bearers);
		return meant && { id: meant.bearer?.id ?? null, name: meant.name, how: 'pronoun', mention };
	}
	const several = subject.how === 'name' ? severalOf(subject, bearers) : null;
	if (several !== null) return { id: null, name: several, how: 'name', mention };
	const bearer = bearerOf(subject, bearers);
	return { id: bearer?.id ?? null, name: bearer?.name ?? subject.text, how: subject.how, mention };
}

/** "Xi and Lam": both, each by the usual form; null where one name is meant. */
function severalOf({ text, head }: SpeakerPhrase, bearers: Bearers): string | null {
	const [one, other, ...more] = text.split(/\s+and\s+/u);
	if (one === undefined || other === undefined || more.length > 0) return null;
	const behind = head.start + text.length - other.length;
	const first = bearers.known(head.start, head.start + one.length) ?? bearers.named(one, head.start);
	const second = bearers.known(behind, behind + other.length) ?? bearers.named(other, behind);
	return first !== null && second !== null && first.name !== second.name ? `${first.name} and ${second.name}` : null;
}

/** Of these, a role means somebody else: "the former president". */
const OTHER_HOLDER = /\b(?:former|ex|late|deputy|vice|then|acting)\b/i;

function bearerOf({ how, text, head }: SpeakerPhrase, bearers: Bearers): Bearer | null {
	if (how === 'role') return OTHER_HOLDER.test(text) ? null : bearers.known(head.end - 1, head.end);
	return bearers.known(head.start, head.end) ?? bearers.named(text, head.start);
}

/** Two or three names, and no word of a place or an organisation: "Jo-Renee Formicola". */
function looksLikePerson(name: string): boolean {
	const words = name.split(/\s+/);
	const areNames = words.every((word) => /^\p{Lu}[\p{Ll}.'’-]/u.test(word) && !NO_PERSONS.has(fold(word)));
	return words.length >= 2 && words.length <= 3 && areNames;
}

function topicOf(phrase: SpeakerPhrase, bearers: Bearers): Topic | null {
	if (phrase.how === 'pronoun') return null;
	const bearer = bearerOf(phrase, bearers);
	const name = bearer?.name ?? phrase.text;
	// "an analysis by Lily Batchelder" is no person.
	const noun = phrase.text.slice(0, phrase.head.end - phrase.head.start);
	const head = fold(/\S*$/.exec(noun)?.[0] ?? '');
	const isPersonal = phrase.how === 'role' ? isA(head, 'noun', 'noun.person', { senses: 1 }) : looksLikePerson(name);
	return {
		at: phrase.start,
		bearer,
		name,
		isPerson: bearer?.isPerson === true || isPersonal,
		gender: bearer?.gender ?? (head.endsWith('woman') ? 'female' : head.endsWith('man') ? 'male' : null),
		isPlural: bearer?.id == null && PLURAL.test(noun) && !looksLikePerson(name),
	};
}

/** The last word of a noun that stands for many: "officials", "Americans", "the police". */
const PLURAL = /(?:\p{Ll}{2}s|people|police|men|women)$/u;

/** Whom a pronoun means: the last subject before it that fits, then the last person named. */
function whoIsMeant(pronoun: string, at: number, topics: readonly Topic[], bearers: Bearers): Topic | null {
	const near = topics.filter((topic) => topic.at < at && topic.at > at - MAX_REACH).reverse();
	if (pronoun === 'he' || pronoun === 'she') {
		const gender = pronoun === 'he' ? 'male' : 'female';
		const fits = (topic: Topic) =>
			topic.isPerson && !topic.isPlural && (topic.gender === null || topic.gender === gender);
		const topic = near.find(fits);
		if (topic) return topic;
		const bearer = bearers.before(at).find((one) => one.gender === gender);
		return bearer ? { at, bearer, name: bearer.name, isPerson: true, gender, isPlural: false } : null;
	}
	if (pronoun === 'they') return near.find((topic) => topic.isPlural || !topic.isPerson) ?? null;
	if (pronoun === 'it') return near.find((topic) => !topic.isPerson && !topic.isPlural) ?? null;
	return null;
}
