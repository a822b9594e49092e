import { messages } from '../i18n/messages.ts';
import type { Question } from '../question/types.ts';
import type { Chosen } from './cite.ts';
import { judge } from './confidence.ts';
import { UNCOUNTED } from './evidence.ts';
import { explain } from './explain.ts';
import { findCandidates } from './findCandidates.ts';
import { firstOfKind } from './firstOfKind.ts';
import { difference, type Parts, partsOf, saysTheSame, supports } from './likeness.ts';
import type { Prepared } from './prepare.ts';
import type { Candidate } from './rank.ts';
import { refuse } from './refuse.ts';
import { type Reply, replyWith } from './reply.ts';
import { speaksWhoIsAsked } from './speaksWhoIsAsked.ts';
import type { Context, Note } from './types.ts';
import { ANSWER_FROM } from './weights.ts';
import { allows } from './within.ts';

const MAX_SENTENCES = 3;
const MAX_RIVALS = 2;
/** A further sentence is shown while its rank is this share of the best one's. */
const WORTH_SHOWING = 0.65;
/** Candidates that are searched for another version of what the best one says. */
const LOOKED_AT = 12;

/** Finds the sentences that answer, or says that the sources do not. */
export function answerQuestion(question: Question, context: Context, prepared: Prepared): Reply {
	const candidates = findCandidates(question, prepared, (sentence) =>
		allows(sentence, question.limit, context, prepared),
	).filter((candidate) => speaksWhoIsAsked(candidate, question));
	const best = firstOfKind(question, candidates);
	const verdict = best ? judge(question, best, prepared.index.sentences.length) : null;
	if (!best || !verdict || verdict.confidence < ANSWER_FROM) {
		const near = best ? [best, ...candidates.filter((one) => one !== best)] : candidates;
		return refuse(question, context, prepared, near);
	}
	const { chosen, differing } = choose(question, [best, ...candidates.filter((one) => one !== best)], best, prepared);
	const notes: Note[] =
		differing.length > 1
			? [{ kind: 'disagreement', text: messages(context.locale).sourcesDiffer, sentences: differing }]
			: [];
	return replyWith(question, chosen, notes, Math.round(verdict.confidence * 100) / 100);
}

interface Choice {
	readonly chosen: readonly Chosen[];
	/** Positions in `chosen` of sentences that contradict each other. */
	readonly differing: readonly number[];
}

/** The best sentences, each said once, and beside the first one whatever another source says differently. */
function choose(
	{ answerType }: Question,
	candidates: readonly Candidate[],
	best: Candidate,
	{ index }: Prepared,
): Choice {
	const looked = candidates
		.slice(0, LOOKED_AT)
		.map((candidate) => ({ candidate, parts: partsOf(candidate.hit.sentence, index) }));
	const groups: { candidate: Candidate; parts: Parts; same: Candidate[] }[] = [];
	for (const one of looked) {
		const twin = groups.find(({ parts }) => saysTheSame(parts, one.parts));
		if (!twin) groups.push({ ...one, same: [] });
		else if (supports(one.parts, twin.parts)) twin.same.push(one.candidate);
	}
	const [first] = groups;
	const rivals = groups
		.slice(1)
		.filter(
			({ candidate, parts }) =>
				first !== undefined &&
				candidate.hit.sentence.source !== best.hit.sentence.source &&
				(difference(first.parts, parts) !== null ||
					(first.parts.longAgo === parts.longAgo && answersDifferently(best, candidate))),
		);
	// One rival for each version: two that agree with each other are not two.
	const versions = rivals.filter(
		({ candidate, parts }, at) =>
			!rivals
				.slice(0, at)
				.some(
					(earlier) => difference(earlier.parts, parts) === null && !answersDifferently(earlier.candidate, candidate),
				),
	);
	const others = groups
		.slice(1)
		.filter((group) => !rivals.includes(group) && group.candidate.rank >= WORTH_SHOWING * best.rank)
		// Another figure that counts something else beside the right one would only puzzle.
		.filter(({ candidate }) => answerType !== 'number' || candidate.evidence.strength !== UNCOUNTED);
	const shown = first === undefined ? [] : [first, ...versions.slice(0, MAX_RIVALS), ...others].slice(0, MAX_SENTENCES);
	return {
		chosen: shown.map(({ candidate, same }): Chosen => {
			const { sentence } = candidate.hit;
			const elsewhere = same.map(({ hit }) => hit.sentence).filter(({ source }) => source !== sentence.source);
			return {
				sentence,
				same: elsewhere.filter(({ source }, at) => elsewhere.findIndex((other) => other.source === source) === at),
				highlights: candidate.evidence.ranges,
				speaker: candidate.sentence.speech[0]?.speaker.name ?? null,
				matches: explain(candidate.hit, index),
			};
		}),
		differing:
			versions.length === 0 ? [] : shown.flatMap((group, at) => (at === 0 || versions.includes(group) ? [at] : [])),
	};
}

/** How much of the question a sentence must meet, beside the best one, for its figure or date to be a rival answer. */
const RIVAL_COVERAGE = 0.85;

/** Both meet the question alike, and give different figures or dates for what is asked. */
function answersDifferently(best: Candidate, other: Candidate): boolean {
	const [a, b] = [best.evidence, other.evidence];
	if (a.strength < 1 || b.strength < 1 || a.values.length === 0 || b.values.length === 0) return false;
	if (!a.comparable || !b.comparable) return false;
	if (other.features.coverage < RIVAL_COVERAGE * best.features.coverage) return false;
	return !a.values.some((value) => b.values.some((rival) => agree(value, rival)));
}

/** Periods agree where they overlap; everything else where it is the same. */
function agree(a: string, b: string): boolean {
	const [from = a, to] = a.split('/');
	const [rivalFrom = b, rivalTo] = b.split('/');
	if (to === undefined || rivalTo === undefined) return a === b;
	return from <= rivalTo && rivalFrom <= to;
}
