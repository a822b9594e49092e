import { findBlock, findSpokenTurn } from './findBlock.ts';
import { type Cue, findCues } from './findCues.ts';
import { findIndirect } from './findIndirect.ts';
import type { OuterSentence, OuterText } from './findOuterSentences.ts';
import { findQuoted } from './findQuoted.ts';
import { mainSubject } from './findSubject.ts';
import { findTurns } from './findTurns.ts';
import { MASK, type SpeakerPhrase } from './speakerPhrase.ts';
import type { Quotation, Range } from './types.ts';

/** A quotation whose speaker is told by words, not yet by name. */
export interface Draft {
	readonly kind: Quotation['kind'];
	readonly parts: readonly Range[];
	readonly content: Range;
	readonly cue: Cue | null;
	/** Who speaks, in the words of the source; null where nobody is named beside the quotation. */
	readonly subject: SpeakerPhrase | null;
	/** Position among the drafts of the one whose speaker goes on speaking; null where there is none. */
	readonly carriedFrom: number | null;
	/** Position of the last outer sentence that it stands in. */
	readonly sentence: number;
}

/** What an outer sentence tells about the quotation that comes after it. */
export interface Lead {
	readonly subject: SpeakerPhrase | null;
	readonly cue: Cue | null;
	readonly paragraph: number;
	/** It ends with a colon. */
	readonly hasColon: boolean;
}

/** What has been read of a text so far. */
export interface Reading {
	readonly text: string;
	readonly outer: OuterText;
	readonly drafts: readonly Draft[];
	readonly lead: Lead | null;
}

/** Longest attribution that stands in a sentence of its own, in UTF-16 units. */
const MAX_ATTRIBUTION = 80;

/** The quotations of a text, and whom its sentences are about: whom a pronoun may mean. */
export interface Drafts {
	/** In the order of the text. */
	readonly drafts: readonly Draft[];
	readonly subjects: readonly SpeakerPhrase[];
}

/** Finds the quotations of a text with their cues. */
export function findDrafts(text: string, outer: OuterText): Drafts {
	const { masked, sentences } = outer;
	const drafts: Draft[] = [];
	const subjects: SpeakerPhrase[] = [];
	const turns = findTurns(text, sentences);
	let lead: Lead | null = null;
	let block = -1;
	for (let at = 0; at < sentences.length; at++) {
		const given = sentences[at];
		if (given === undefined || given.paragraph === block) continue;
		const turn = turns.get(given.paragraph);
		const reading: Reading = { text, outer, drafts, lead };
		const isBlock = given.isFirst && (given.isBlockQuote || isIntroduced(given, lead));
		if (turn !== undefined || isBlock) {
			drafts.push(turn ? findSpokenTurn(text, turn, at) : findBlock(reading, at));
			block = given.paragraph;
			lead = null;
			continue;
		}
		if (isEndless(given)) {
			lead = null;
			continue;
		}
		const sentence = withAttribution(outer, at);
		if (sentence !== given) at++;
		const cues = findCues(masked, sentence);
		const about = mainSubject(masked, sentence);
		for (const subject of [about, ...cues.map((cue) => cue.subject)]) if (subject !== null) subjects.push(subject);
		const before = drafts.length;
		if (sentence.spans.length > 0) {
			for (const { draft, replaces } of findQuoted(reading, sentence, at, cues)) {
				if (replaces === null) drafts.push(draft);
				else drafts[replaces] = draft;
			}
		} else drafts.push(...findIndirect(masked, sentence, at, cues));
		const spoken = drafts.length > before ? drafts.at(-1)?.subject : null;
		const cue = cues.findLast(({ subject }) => subject !== null) ?? null;
		lead = {
			subject: spoken ?? cue?.subject ?? about,
			cue,
			paragraph: sentence.paragraph,
			hasColon: /:\s*$/.test(masked.slice(sentence.start, sentence.end)),
		};
	}
	return { drafts, subjects };
}

/** Longest sentence that is read, quotations not counted, in UTF-16 units: no prose has longer ones, and time grows with them. */
const MAX_SENTENCE = 1_500;

function isEndless({ start, end, spans }: OuterSentence): boolean {
	if (end - start <= MAX_SENTENCE) return false;
	const quoted = spans.reduce((sum, span) => sum + Math.min(span.end, end) - span.start, 0);
	return end - start - quoted > MAX_SENTENCE;
}

/** A paragraph without marks behind "Lam said:". */
function isIntroduced(sentence: OuterSentence, lead: Lead | null): boolean {
	return (
		sentence.spans.length === 0 &&
		lead?.hasColon === true &&
		lead.paragraph === sentence.paragraph - 1 &&
		lead.cue?.verb?.says === true
	);
}

/** A sentence with the attribution that was split off it: “What now?” Lam asked. “…” ― Lam */
function withAttribution({ masked, sentences }: OuterText, at: number): OuterSentence {
	const [sentence, next] = [sentences[at], sentences[at + 1]];
	if (sentence === undefined) throw new RangeError(`There is no outer sentence ${at}.`);
	const last = sentence.spans.at(-1);
	if (next === undefined || last === undefined) return sentence;
	if (next.spans.length > 0 || next.paragraph !== sentence.paragraph || isEndless(next)) return sentence;
	if (masked.slice(last.end, sentence.end).trim() !== '') return sentence;
	const text = masked.slice(next.start, next.end);
	if (text.startsWith(MASK)) return sentence;
	const whole = { ...sentence, end: next.end };
	if (/^(?:[–—―]|--?)\s*\p{Lu}/u.test(text) && text.length < MAX_ATTRIBUTION) return whole;
	const [cue] = findCues(masked, next);
	if (cue === undefined || cue.start > next.start + 2 || cue.isShared) return sentence;
	const endsThere = /^\s*(?:[.,:]|$|\p{Lu}\p{Ll}+day\b)/u.test(masked.slice(cue.end, next.end));
	return endsThere && cue.words.start - next.start <= MAX_ATTRIBUTION ? whole : sentence;
}
