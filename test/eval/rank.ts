import { judge } from '../../src/answer/confidence.ts';
import { findCandidates } from '../../src/answer/findCandidates.ts';
import { prepare } from '../../src/answer/prepare.ts';
import { ANSWER_FROM } from '../../src/answer/weights.ts';
import { knowledgeOf } from './knowledgeOf.ts';
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
	}[];
	/** Over the questions that have a relevant candidate and one that is not. */
	readonly meanAveragePrecision: number;
	readonly meanReciprocalRank: number;
	/** F1 of answering with a relevant sentence first, over all questions (Yang, Yih and Meek 2015). */
	readonly triggeringF1: number;
}

/** Orders the candidates of each question. */
export function evaluateRank(lines: readonly RankLine[]): RankResult {
	const prepared = prepare(
		knowledgeOf(
			lines.flatMap(({ id, candidates }) => candidates.map((text, at) => ({ id: `${id}#${at}`, text, whole: true }))),
		),
	);
	const predictions = lines.map(({ id, question, candidates }) => {
		const own = new Set(candidates.map((_, at) => `${id}#${at}`));
		const understood = understand(question, prepared);
		const found = findCandidates(understood, prepared, ({ source }) => own.has(source.id), own.size);
		const ranking = found.map(({ hit }) => Number(hit.sentence.source.id.slice(id.length + 1)));
		const rest = candidates.map((_, at) => at).filter((at) => !ranking.includes(at));
		const [best] = found;
		const answered = best !== undefined && judge(understood, best).answers >= ANSWER_FROM;
		return { id, ranking: [...ranking, ...rest], answered };
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
	const given = predictions.filter(({ answered }) => answered).length;
	const right = lines.filter(({ relevant }, at) => {
		const one = predictions[at];
		return one?.answered === true && relevant.includes(one.ranking[0] ?? -1);
	}).length;
	const answerable = lines.filter(({ relevant }) => relevant.length > 0).length;
	return {
		predictions,
		meanAveragePrecision: mean(({ precision }) => precision),
		meanReciprocalRank: mean(({ reciprocal }) => reciprocal),
		triggeringF1: given + answerable === 0 ? 0 : (2 * right) / (given + answerable),
	};
}
