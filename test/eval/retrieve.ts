import { findCandidates } from '../../src/answer/findCandidates.ts';
import { layOutCorpus } from './layOut.ts';
import { understand } from './understand.ts';

/** A question and the sentences that answer it. */
export interface RetrieveLine {
	readonly id: string;
	readonly question: string;
	readonly relevant: readonly string[];
}

/** Predictions and figures of open retrieval. */
export interface RetrieveResult {
	readonly predictions: readonly { readonly id: string; readonly ranking: readonly string[] }[];
	/** Mean reciprocal rank among the first ten. */
	readonly reciprocalRank: number;
}

const SHOWN = 10;

/** Finds the right sentence among all sentences of a corpus. */
export function evaluateRetrieve(
	set: string,
	corpus: readonly { readonly id: string; readonly text: string }[],
	lines: readonly RetrieveLine[],
): RetrieveResult {
	const { prepared, idOf } = layOutCorpus(set, corpus);
	let sum = 0;
	const predictions = lines.map(({ id, question, relevant }) => {
		const found = findCandidates(understand(question, prepared), prepared, () => true);
		const ranking = found.slice(0, SHOWN).map(({ hit }) => idOf(hit.sentence));
		const place = ranking.findIndex((one) => relevant.includes(one));
		sum += place < 0 ? 0 : 1 / (place + 1);
		return { id, ranking };
	});
	return { predictions, reciprocalRank: sum / Math.max(1, lines.length) };
}
