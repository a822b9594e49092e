/** An answer that was given. */
export interface Given {
	/** 0 to 1. */
	readonly confidence: number;
	readonly right: boolean;
}

/** The answers of one range of confidence. */
export interface Bin {
	/** The range, 0 to 1; the upper end belongs to the next bin, but for the last one. */
	readonly from: number;
	readonly to: number;
	readonly answers: number;
	/** Mean of their confidence, and share of them that are right; 0 where there are none. */
	readonly confidence: number;
	readonly right: number;
}

/** One point of the risk-coverage curve: the surest answers only. */
export interface Point {
	/** Share of all questions that is answered. */
	readonly coverage: number;
	/** Share of those answers that is wrong. */
	readonly risk: number;
}

/** How far confidence can be relied upon. */
export interface Reliability {
	readonly bins: readonly Bin[];
	/** Expected calibration error (Naeini, Cooper and Hauskrecht 2015): by how much confidence and share right differ, 0 to 1. */
	readonly calibrationError: number;
	/** From the surest tenth of the answers to all of them. */
	readonly curve: readonly Point[];
	/** Area under the whole curve over the coverage that is reached (El-Yaniv and Wiener 2010): the mean risk, 0 to 1. */
	readonly area: number;
}

const PARTS = 10;

/**
 * Compares confidence with the share of right answers.
 *
 * @param questions how many were asked, answered or not; at least as many as were answered
 */
export function reliability(given: readonly Given[], questions: number): Reliability {
	const count = Math.max(1, given.length);
	const bins = Array.from({ length: PARTS }, (_, at) => {
		const inside = given.filter(({ confidence }) => Math.min(PARTS - 1, Math.floor(confidence * PARTS + 1e-9)) === at);
		return {
			from: at / PARTS,
			to: (at + 1) / PARTS,
			answers: inside.length,
			confidence: mean(inside.map(({ confidence }) => confidence)),
			right: mean(inside.map(({ right }) => Number(right))),
		};
	});
	const ordered = [...given].sort((a, b) => b.confidence - a.confidence);
	const risks = risksOf(ordered);
	const curve = Array.from({ length: PARTS }, (_, at) => {
		const answered = Math.round(((at + 1) / PARTS) * ordered.length);
		return { coverage: answered / Math.max(1, questions), risk: risks[answered - 1] ?? 0 };
	});
	return {
		bins,
		calibrationError: bins.reduce((sum, bin) => sum + (bin.answers / count) * Math.abs(bin.confidence - bin.right), 0),
		curve,
		area: mean(risks),
	};
}

/** Share of wrong ones among the first one, the first two, … of some answers; those of one confidence share theirs. */
function risksOf(ordered: readonly Given[]): readonly number[] {
	let wrong = 0;
	const risks: number[] = [];
	for (let from = 0; from < ordered.length; ) {
		const level = ordered[from]?.confidence;
		const next = ordered.findIndex(({ confidence }, at) => at >= from && confidence !== level);
		const to = next < 0 ? ordered.length : next;
		const rate = ordered.slice(from, to).filter(({ right }) => !right).length / (to - from);
		for (let at = from; at < to; at++) {
			wrong += rate;
			risks.push(wrong / (at + 1));
		}
		from = to;
	}
	return risks;
}

function mean(values: readonly number[]): number {
	return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** The reliability as lines to print. */
export function printReliability(
	task: string,
	{ bins, calibrationError, curve, area }: Reliability,
): readonly string[] {
	return [
		`${task}: confidence  answers  share right`,
		...bins
			.filter(({ answers }) => answers > 0)
			.map(
				({ from, to, answers, right }) =>
					`  ${from.toFixed(1)} to ${to.toFixed(1)}  ${String(answers).padStart(7)}  ${percent(right).padStart(9)}`,
			),
		`  expected calibration error ${calibrationError.toFixed(3)}`,
		`  answered / wrong: ${curve.map(({ coverage, risk }) => `${percent(coverage)} / ${percent(risk)}`).join(', ')}`,
		`  area under the curve ${area.toFixed(3)}`,
	];
}
