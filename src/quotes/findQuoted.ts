import { clauseAfter, clauseBefore, interposed } from './findClause.ts';
import { attributionLine, endsOpen, leadingCue, nameBefore, trailingCue } from './findCueOf.ts';
import type { Cue } from './findCues.ts';
import type { Draft, Reading } from './findDrafts.ts';
import type { OuterSentence, QuotedSpan } from './findOuterSentences.ts';
import type { Range } from './types.ts';

/** Fewer words between marks without a cue are no quotation: a title, a nickname, a scare quote. */
const FEW_WORDS = 4;
/** A paragraph of one quotation goes on with the speaker of the paragraph before if it has as many words. */
const MANY_WORDS = 7;

/** The beginning of a noun phrase that goes on between marks: the “…”, a so-called “…”. */
const NOUN_BEFORE = /(?<=\s)(?:an?|the|his|her|their|its|this|that)\s+(?:[\p{L}-]+\s+){0,2}$/u;

/** A quotation found in a sentence. */
export interface Found {
	readonly draft: Draft;
	/** Position of the draft that it stands for, whose words it holds too; null for a new one. */
	readonly replaces: number | null;
}

/** What was found for the span before in the same sentence. */
interface Previous {
	readonly draft: Draft;
	/** Its position among all drafts. */
	readonly position: number;
	readonly end: number;
}

/**
 * Finds the quotations between the marks of one sentence.
 *
 * @param at position of the sentence among the outer sentences
 */
export function findQuoted(
	reading: Reading,
	sentence: OuterSentence,
	at: number,
	cues: readonly Cue[],
): readonly Found[] {
	const found: Found[] = [];
	let previous: Previous | null = null;
	let count = reading.drafts.length;
	for (const [index, span] of sentence.spans.entries()) {
		const one = findOne({ reading, sentence, at, cues, index, span, previous });
		if (one === null) continue;
		found.push(one);
		previous = { draft: one.draft, position: one.replaces ?? count, end: span.end };
		if (one.replaces === null) count++;
	}
	return found;
}

interface Place {
	readonly reading: Reading;
	readonly sentence: OuterSentence;
	readonly at: number;
	readonly cues: readonly Cue[];
	/** Position of the span among those of the sentence. */
	readonly index: number;
	readonly span: QuotedSpan;
	readonly previous: Previous | null;
}

function findOne(place: Place): Found | null {
	const { reading, sentence, at, cues, index, span, previous } = place;
	const { text, outer } = reading;
	const from = previous?.end ?? sentence.start;
	const next = sentence.spans[index + 1];
	const behind = trailingCue({ text, masked: outer.masked }, sentence, span, next, cues);
	// “We came,” Lam said, “to listen.”: the cue of the first piece introduces no second one.
	const others = cues.filter(
		(cue) => cue !== previous?.draft.cue || cue.words.start < (previous.draft.parts[0]?.start ?? 0),
	);
	const inFront = leadingCue(outer.masked, sentence, span, others, from);
	const isNew = inFront !== null && inFront.words.start >= from;
	// Lam told Xi that it is “…”, according to a readout: the words are Lam's, and the readout only tells of them.
	const isRelayed =
		behind?.cue.form === 'according' &&
		isNew &&
		inFront.form === 'verb' &&
		inFront.verb?.says === true &&
		inFront.subject !== null;
	const isBehind = behind !== null && !isRelayed && (!isNew || endsOpen(text, outer.masked, span));
	if (behind !== null && isBehind) {
		const start = clauseBefore(outer.masked, from, span.start);
		const { cue, isAdjacent } = behind;
		const kind = start === span.start && isAdjacent ? 'direct' : 'mixed';
		const clause = text.slice(start, cue.start).replace(/[\s,]+$/, '');
		const end = isAdjacent ? span.end : Math.max(span.end, start + clause.length);
		return added({ ...draftOf(span, at), kind, cue, subject: cue.subject, content: { start, end } });
	}
	if (previous !== null && !isNew) return joined(place, previous);
	if (inFront !== null) {
		const { masked } = outer;
		const start = interposed(text, masked, sentence, inFront, span) ?? clauseAfter(text, masked, inFront, span);
		const kind = start === span.start ? 'direct' : 'mixed';
		const content = { start, end: span.end };
		return added({ ...draftOf(span, at), kind, cue: inFront, subject: inFront.subject, content });
	}
	const named =
		attributionLine(outer.masked, sentence, span, next) ??
		(index === 0 ? nameBefore(outer.masked, sentence, span) : null);
	if (named !== null) return added({ ...draftOf(span, at), cue: named, subject: named.subject });
	return withoutCue(place);
}

/** Another piece of what the same speaker is quoted as saying in the same sentence. */
function joined({ reading, span }: Place, { draft, position, end }: Previous): Found {
	const isTrailed = draft.cue !== null && draft.cue.words.start >= (draft.parts[0]?.end ?? 0);
	const isParted = /[^\s,]/.test(reading.outer.masked.slice(end, span.start));
	return {
		draft: {
			...draft,
			kind: draft.kind === 'direct' && isParted && !isTrailed ? 'mixed' : draft.kind,
			parts: [...draft.parts, ...span.inners],
			content: { start: draft.content.start, end: span.end },
		},
		replaces: position,
	};
}

/** Nobody is named in the sentence: whoever spoke right before may go on. */
function withoutCue({ reading, sentence, at, index, span, previous }: Place): Found | null {
	const { text, outer, drafts, lead } = reading;
	const before = outer.masked.slice(sentence.start, span.start);
	const isAlone = /^[\s,]*$/.test(before) || /[:―—–]\s*$/.test(before);
	const words = wordsIn(text, span);
	const [first] = span.inners;
	const isSentence = isAlone && first !== undefined && /[.!?]$/.test(text.slice(first.start, first.end));
	if (words < FEW_WORDS && !isSentence) return null;
	if (!isAlone && isTitle(text, span)) return null;
	const neighbour = previous === null && index === 0 ? drafts.at(-1) : undefined;
	const paragraph = neighbour && outer.sentences[neighbour.sentence]?.paragraph;
	const isNext = neighbour?.sentence === at - 1 && paragraph === sentence.paragraph;
	if (!isAlone) {
		const noun = NOUN_BEFORE.exec(before)?.[0].length ?? 0;
		const start = isNext ? sentence.start : span.start - noun;
		return added({
			...draftOf(span, at),
			kind: 'mixed',
			content: { start, end: span.end },
			carriedFrom: isNext ? drafts.length - 1 : null,
		});
	}
	if (neighbour !== undefined && isNext && neighbour.kind !== 'block' && hasCueBehind(neighbour)) {
		return { draft: continued(neighbour, span, at), replaces: drafts.length - 1 };
	}
	if (lead !== null && lead.subject !== null && (lead.paragraph === sentence.paragraph || lead.hasColon)) {
		return added({ ...draftOf(span, at), cue: lead.hasColon ? lead.cue : null, subject: lead.subject });
	}
	const follows = paragraph === sentence.paragraph - 1 && neighbour?.cue?.form !== 'bare' && words >= MANY_WORDS;
	const carries = neighbour !== undefined && (paragraph === sentence.paragraph || follows);
	return added({ ...draftOf(span, at), carriedFrom: carries ? drafts.length - 1 : null });
}

/** “…,” he said. “…”: the second piece belongs to the first; behind indirect speech it makes a mixed quotation of it. */
function continued(neighbour: Draft, span: QuotedSpan, at: number): Draft {
	const isIndirect = neighbour.kind === 'indirect';
	return {
		...neighbour,
		kind: isIndirect ? 'mixed' : neighbour.kind,
		parts: isIndirect ? span.inners : [...neighbour.parts, ...span.inners],
		content: { start: neighbour.content.start, end: span.end },
		sentence: at,
	};
}

function hasCueBehind({ cue, parts }: Draft): boolean {
	return cue !== null && cue.words.start >= (parts[0]?.end ?? 0);
}

function draftOf(span: QuotedSpan, sentence: number): Draft {
	const content: Range = { start: span.start, end: span.end };
	return { kind: 'direct', parts: span.inners, content, cue: null, subject: null, carriedFrom: null, sentence };
}

const added = (draft: Draft): Found => ({ draft, replaces: null });

/** “Gypsy in My Soul”: the longer words of a title begin with capitals. */
function isTitle(text: string, { inners }: QuotedSpan): boolean {
	const words = inners.flatMap(({ start, end }) => text.slice(start, end).match(/\p{L}{4,}/gu) ?? []);
	return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word));
}

function wordsIn(text: string, { inners }: QuotedSpan): number {
	return inners.reduce((sum, { start, end }) => {
		const words = text.slice(start, end);
		// A word of Chinese has two characters or so.
		return sum + words.split(/\s+/).length + (words.match(/\p{Script=Han}/gu)?.length ?? 0) / 2;
	}, 0);
}
