import { BE, BETWEEN, type CueVerb, cueVerb, isCueNoun, MODAL } from './cues.ts';
import type { Clause, Cue, Word } from './findCues.ts';
import { mainSubject, nameBefore, subjectBefore } from './findSubject.ts';
import { MASK, phraseEnd, readSpeakerPhrase, type SpeakerPhrase } from './speakerPhrase.ts';
import { PRONOUNS, startsWith, wordList } from './speakerWords.ts';
import type { Range } from './types.ts';

/** Behind one of these stands a noun, or an adjective, and no verb. */
const DETERMINERS: ReadonlySet<string> = new Set(
	wordList(
		`the a an this that his her its their our my your no any some of s more new first last such each every following so`,
	),
);
/** Verbs that are cues only before "that" or beside a quotation. */
const NEEDS_CLAUSE: ReadonlySet<string> = new Set(
	wordList(
		'maintain find observe reveal indicate signal order reflect relate imagine dictate resolve rule list see present point',
	),
);
/** Nouns behind which a participle tells what somebody says: "issued a statement calling …". */
const STATEMENTS: ReadonlySet<string> = new Set(
	wordList(
		'statement statements tweet tweets letter report email e-mail memo message speech post note video ad release',
	),
);
/** Words between which and a participle no comma is needed: "by saying". */
const BEFORE_PARTICIPLE: ReadonlySet<string> = new Set(
	wordList('and by after before while when in or but without despite'),
);
/** What follows a noun, and no verb with an object: "her comments about …". */
const NO_OBJECT = startsWith(
	`about of on from in to with by for at and or were was are is have had has made during against regarding will would as`,
	'[.;]|$',
);
/** Beginnings of what cannot follow "said" as its subject: "said in a statement". */
const NO_SUBJECT = startsWith('that it in on at to of by about during');
/** Words behind which an infinitive tells what is not done: "refused to call". */
const NOT_DONE =
	/^(?:refus|declin|fail|unwilling|not$|reluctan|afraid|want|plan|hope|expect|need|had?$|ha(?:s|ve)|tr[yi]|ought|(?:un)?able|going|about|likely)/;
/** Verbs whose past is as their base. */
const SAME_PAST: ReadonlySet<string> = new Set(['put', 'read', 'rebut']);

/** "Xi said", "said Xi", ", saying", "used the speech to call". */
export function findVerbCue(clause: Clause): Cue | null {
	const { masked, sentence, words, at } = clause;
	const word = words[at];
	const verb = word && cueVerb(word.folded);
	if (!word || !verb || !isVerbHere(masked, word, verb)) return null;
	const previous = words[at - 1];
	const gap = masked.slice(previous?.end ?? sentence.start, word.start);
	const opens = previous === undefined || gap.includes(MASK);
	const inverted = opens ? findInverted(clause, word, verb, previous) : null;
	if (inverted !== null) return inverted;
	if (word.isCapital && !opens) return null;
	if (DETERMINERS.has(previous?.folded ?? '') || isPossessive(previous)) return null;
	if (word.folded.endsWith('ing') && !isContinuous(words, at)) {
		const before = previous?.folded ?? '';
		const isFree = opens || /[,;—–]/.test(gap) || BEFORE_PARTICIPLE.has(before) || STATEMENTS.has(before);
		return isFree ? { ...shared(clause, word, verb), form: 'participle' } : null;
	}
	return findFinite(clause, word, verb);
}

/** Is it a verb, going by what follows? */
function isVerbHere(masked: string, word: Word, verb: CueVerb): boolean {
	const rest = masked.slice(word.end, word.end + 12);
	if (word.folded.endsWith('s') && isCueNoun(word.folded) && NO_OBJECT.test(rest)) return false;
	if (NEEDS_CLAUSE.has(verb.base) && !/^\s*(?:that\b|[,.:]|\uE000|$)/u.test(rest)) return false;
	return verb.base !== 'put' || /^\s+it\b/.test(rest);
}

/** "…," said Xi. */
function findInverted({ masked, sentence }: Clause, word: Word, verb: CueVerb, previous: Word | undefined): Cue | null {
	if (!verb.says || word.folded.endsWith('ing') || (word.isCapital && previous !== undefined)) return null;
	const end = phraseEnd(masked, word.end, sentence.end);
	const rest = masked.slice(word.end, end);
	if (rest.trim() === '' || NO_SUBJECT.test(rest)) return null;
	const subject = readSpeakerPhrase(masked, { start: word.end, end });
	return subject && { ...placeOf(word, verb), end: subject.end, form: 'inverted', subject };
}

/** "Xi's remarks": behind an owner stands a noun; "he's saying" is no owner. */
function isPossessive(previous: Word | undefined): boolean {
	return (
		previous !== undefined &&
		/['’]s?$/.test(previous.folded) &&
		!/^(?:he|she|it|they|who|i|we)['’]/.test(previous.folded)
	);
}

/** "was saying", "he's saying": the participle has a subject of its own. */
function isContinuous(words: readonly Word[], at: number): boolean {
	let back = at - 1;
	while (back >= 0 && isBetween(words[back]?.folded ?? '') && !BE.has(words[back]?.folded ?? '')) back--;
	const before = words[back]?.folded ?? '';
	return BE.has(before) || (/['’](?:s|re|m)$/.test(before) && PRONOUNS.has(before.replace(/['’].*$/, '')));
}

const isBetween = (folded: string) => BETWEEN.has(folded) || /^[a-z]{3,}ly$/.test(folded);

/** What stands between a subject and its verb. */
interface Auxiliaries {
	/** Position of the last word of the subject; -1 where there is none. */
	readonly subject: number;
	readonly isPassive: boolean;
	/** "to call": nobody need do it. */
	readonly isInfinitive: boolean;
	/** "would call": not said. */
	readonly isUnreal: boolean;
}

function readAuxiliaries({ masked, words, at }: Clause, word: Word): Auxiliaries {
	let isPassive = false;
	let last = at - 1;
	for (; last >= 0; last--) {
		const one = words[last]?.folded ?? '';
		const next = words[last + 1]?.folded ?? '';
		const wentOn = one === 'to' && /^(?:went|goes|going|go)$/.test(words[last - 2]?.folded ?? '');
		const wouldLater = one === 'would' && /^(?:later|often|frequently|sometimes|go)$/.test(next);
		if (MODAL.has(one) && !wentOn && !wouldLater) {
			return { subject: last, isPassive, isInfinitive: one === 'to' && last === at - 1, isUnreal: true };
		}
		if (!wentOn && !wouldLater && !isBetween(one)) break;
		if (BE.has(one) && !word.folded.endsWith('ing')) isPassive = true;
		if (masked.slice(words[last]?.end, words[last + 1]?.start).includes(MASK)) break;
	}
	return { subject: last, isPassive, isInfinitive: false, isUnreal: false };
}

/** "Xi said", "Xi, who had come by train, said", "he has said", "agreed and said". */
function findFinite(clause: Clause, word: Word, verb: CueVerb): Cue | null {
	const { masked, sentence, words, at } = clause;
	const { subject: last, isPassive, isInfinitive, isUnreal } = readAuxiliaries(clause, word);
	if (isInfinitive) return findInfinitive(clause, word, verb);
	if (isUnreal) return null;
	const noun = words[last];
	// "a statement that said …"
	if (noun?.folded === 'that' && STATEMENTS.has(words[last - 1]?.folded ?? '')) return shared(clause, word, verb);
	if (DETERMINERS.has(noun?.folded ?? '')) return null;
	if (isPassive) return findPassive(clause, word, verb);
	const gap = masked.slice(noun?.end ?? sentence.start, words[last + 1]?.start ?? word.start);
	const parted = gap.includes(MASK);
	if (noun === undefined) return last + 1 < at && !parted ? null : shared(clause, word, verb);
	const goesOn = /[,;]/.test(gap) && words[last + 1]?.folded === 'going';
	if (parted || goesOn) return shared(clause, word, verb);
	const isBare = word.folded === verb.base && !SAME_PAST.has(word.folded);
	if (/^(?:and|but|then|or|yet)$/.test(noun.folded)) {
		// "to strengthen trust and maintain peace": a plain verb goes on with what is to be, not with what is said.
		return isBare && !clause.before.some(isBareCue(masked)) ? null : shared(clause, word, verb);
	}
	const pronoun = noun.folded.replace(/['’](?:s|d|re|m|ve|ll)$/, '');
	if (PRONOUNS.has(pronoun) && !/[,;:.]/.test(gap)) return withPronoun(clause, word, verb, noun, pronoun);
	const comma = /^\s*,/.exec(gap)?.[0].length ?? 0;
	const subject = subjectBefore(masked, sentence, noun.end + comma);
	if (subject === null) return { ...placeOf(word, verb), form: 'verb', subject: null };
	if (subject.how === 'pronoun') return shared(clause, word, verb);
	// "The Accountability Office report": a noun, as a verb would end in "s".
	if (isBare && last === at - 1 && !takesBareVerb(masked.slice(subject.start, subject.end))) return null;
	return { ...placeOf(word, verb), start: subject.start, form: 'verb', subject };
}

function withPronoun({ masked, sentence }: Clause, word: Word, verb: CueVerb, noun: Word, pronoun: string): Cue | null {
	const place = { ...placeOf(word, verb), start: noun.start, form: 'verb' } as const;
	if (pronoun === 'who' || pronoun === 'which') {
		const subject = nameBefore(masked, sentence, noun.start);
		return subject && { ...place, subject };
	}
	const head = { start: noun.start, end: noun.start + pronoun.length };
	return { ...place, subject: { ...head, how: 'pronoun', text: pronoun, head } };
}

/** "was called … by Xi". */
function findPassive({ masked, sentence }: Clause, word: Word, verb: CueVerb): Cue | null {
	const by = /^\s*(?:\S+\s+){0,3}?by\s+/.exec(masked.slice(word.end, sentence.end));
	if (!by) return null;
	const start = word.end + by[0].length;
	const subject = readSpeakerPhrase(masked, { start, end: phraseEnd(masked, start, sentence.end) });
	return subject && { ...placeOf(word, verb), form: 'verb', subject };
}

/** "Trump used the speech to call Clinton …": but not "refused to call". */
function findInfinitive(clause: Clause, word: Word, verb: CueVerb): Cue | null {
	const governing = clause.words[clause.at - 2]?.folded ?? '';
	if (!verb.describes || clause.before.length > 0 || NOT_DONE.test(governing)) return null;
	const cue = shared(clause, word, verb);
	return cue.subject && { ...cue, form: 'participle' };
}

/** Can a verb without an ending follow: "police say", "Obama and Clinton call"? */
function takesBareVerb(subject: string): boolean {
	return /\s(?:and|or)\s/.test(subject) || /(?:[^s]s|men|women|people|police|children|media)\s*,?\s*$/i.test(subject);
}

function isBareCue(masked: string): (cue: Cue) => boolean {
	return ({ verb, words }) => verb !== null && masked.slice(words.start, words.end) === verb.base;
}

function placeOf({ start, end }: Range, verb: CueVerb): Range & Pick<Cue, 'words' | 'verb' | 'isShared'> {
	return { start, end, words: { start, end }, verb, isShared: false };
}

/** A verb without a subject of its own: that of the cue before it, or of the sentence. */
function shared(clause: Clause, word: Word, verb: CueVerb): Cue {
	return { ...placeOf(word, verb), form: 'verb', subject: sharedSubject(clause, word), isShared: true };
}

function sharedSubject({ masked, sentence, at, before }: Clause, word: Word): SpeakerPhrase | null {
	const previous = before.findLast(
		({ subject, form, words }) =>
			subject !== null && form !== 'according' && form !== 'noun' && words.start < word.start,
	);
	if (previous) return previous.subject;
	if (at > 0) return mainSubject(masked, { start: sentence.start, end: word.start });
	// "Bemoaning the system, Trump accused …"
	const comma = masked.slice(word.end, sentence.end).search(/,\s|\uE000\s+\p{Lu}/u);
	return comma < 0 ? null : mainSubject(masked, { start: word.end + comma + 1, end: sentence.end });
}
