import { judge } from '../../src/answer/confidence.ts';
import { findCandidates } from '../../src/answer/findCandidates.ts';
import { ANSWER_FROM } from '../../src/answer/weights.ts';
import type { Sentence } from '../../src/corpus/types.ts';
import { layOutCandidates } from './layOut.ts';
import type { Given } from './reliability.ts';
import { understand } from './understand.ts';

/** A question with the sentences that may answer it. */
export interface RankLine {
	readonly id: string;
	readonly question: string;
	readonly candidates: readonly string[];
	readonly relevant: readonly number[];
}

/** Predictions and figures of answer sentence selection. */
export interface RankResult {
	readonly predictions: readonly {
		readonly id: string;
		readonly ranking: readonly number[];
		readonly answered: boolean;
		readonly confidence: number;
	}[];
	/** Over the questions that have a relevant candidate and one that is not. */
	readonly meanAveragePrecision: number;
	readonly meanReciprocalRank: number;
	/** F1 of answering with a relevant sentence first, over all questions (Yang, Yih and Meek 2015). */
	readonly triggeringF1: number;
	/** Right: the first candidate is relevant. */
	readonly given: readonly Given[];
}

/** Orders the candidates of each question. */
export function evaluateRank(set: string, lines: readonly RankLine[]): RankResult {
	const { prepared, numberIn } = layOutCandidates(set, lines);
	const predictions = lines.map((line) => {
		const { id, question, candidates } = line;
		const understood = understand(question, prepared);
		const isOwn = (sentence: Sentence) => numberIn(line, sentence) >= 0;
		const found = findCandidates(understood, prepared, isOwn, candidates.length);
		const ranking = found.map(({ hit }) => numberIn(line, hit.sentence));
		const rest = candidates.map((_, at) => at).filter((at) => !ranking.includes(at));
		const [best] = found;
		const confidence = best ? judge(understood, best, prepared.index.sentences.length).confidence : 0;
		return { id, ranking: [...ranking, ...rest], answered: confidence >= ANSWER_FROM, confidence };
	});
	const judged = lines.flatMap(({ candidates, relevant }, at) => {
		const ranking = predictions[at]?.ranking ?? [];
		if (relevant.length === 0 || relevant.length === candidates.length) return [];
		const places = ranking.flatMap((candidate, place) => (relevant.includes(candidate) ? [place + 1] : []));
		const precision = places.reduce((sum, place, nth) => sum + (nth + 1) / place, 0) / places.length;
		return [{ precision, reciprocal: 1 / (places[0] ?? Number.POSITIVE_INFINITY) }];
	});
	const mean = (pick: (one: (typeof judged)[number]) => number) =>
		judged.reduce((sum, one) => sum + pick(one), 0) / Math.max(1, judged.length);
	const given = lines.flatMap(({ relevant }, at): Given[] => {
		const one = predictions[at];
		if (!one?.answered) return [];
		return [{ confidence: one.confidence, right: relevant.includes(one.ranking[0] ?? -1) }];
	});
	const right = given.filter((one) => one.right).length;
	const answerable = lines.filter(({ relevant }) => relevant.length > 0).length;
	return {
		predictions,
		meanAveragePrecision: mean(({ precision }) => precision),
		meanReciprocalRank: mean(({ reciprocal }) => reciprocal),
		triggeringF1: given.length + answerable === 0 ? 0 : (2 * right) / (given.length + answerable),
		given,
	};
}
