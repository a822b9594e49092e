import type { Knowledge } from '../corpus/types.ts';
import { analyse } from '../question/analyse.ts';
import { topicOf } from '../question/topicOf.ts';
import { type Chosen, cite } from './cite.ts';
import { explain } from './explain.ts';
import { findCandidates } from './findCandidates.ts';
import { partsOf, saysTheSame } from './likeness.ts';
import { prepare } from './prepare.ts';
import { todayOf } from './todayOf.ts';
import type { Answer, CitedSentence, CitedSource, Context } from './types.ts';
import { allows } from './within.ts';

/** Nobody reads on for longer. */
const MAX_SENTENCES = 20;
/** What comes after an answer should still meet so much of what was asked. */
const MIN_COVERAGE = 0.3;

/** Sentences that come after those of an answer, numbered for themselves. */
export interface Further {
	readonly sentences: readonly CitedSentence[];
	readonly sources: readonly CitedSource[];
}

/**
 * The sentences that came nearest to a question after those that the answer shows; none of them says what is shown already. They
 * need not answer: that is for the reader to see.
 *
 * @param shown the answer, as `answer` gives it to the same question
 */
export function further(shown: Answer, context: Context, knowledge: Knowledge, now: Date): Further {
	const prepared = prepare(knowledge);
	const { index, surroundings } = prepared;
	const asked = analyse(shown.question, surroundings, todayOf(context, now));
	const question = asked.intent === 'question' ? asked : topicOf(asked);
	const candidates = findCandidates(question, prepared, (sentence) =>
		allows(sentence, question.limit, context, prepared),
	).filter((candidate) => candidate.features.coverage >= MIN_COVERAGE);
	const isShown = (source: string, start: number): boolean =>
		shown.sentences.some((one) =>
			[one, ...one.alsoIn].some((place) => place.source === source && place.start === start),
		);
	const kept: { chosen: Chosen; parts: ReturnType<typeof partsOf> }[] = [];
	for (const { hit, evidence, sentence } of candidates) {
		if (kept.length === MAX_SENTENCES) break;
		if (isShown(hit.sentence.source.id, hit.sentence.start)) continue;
		const parts = partsOf(hit.sentence, index);
		if (kept.some((one) => saysTheSame(one.parts, parts))) continue;
		const speaker = sentence.speech[0]?.speaker.name ?? null;
		const matches = explain(hit, index);
		kept.push({ parts, chosen: { sentence: hit.sentence, same: [], highlights: evidence.ranges, speaker, matches } });
	}
	return cite(kept.map(({ chosen }) => chosen));
}
