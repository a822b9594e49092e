import { DOUBT_NAMES } from '../../src/answer/doubts.ts';
import { dot, type Row } from './descend.ts';
import { fitLogistic, logistic } from './fitLogistic.ts';
import { FOLDS, type Judged, type JudgedSet, judgeSets } from './judgeSets.ts';

/** How much each set counts: the visit most, which the bot ships with; WikiQA least, of which there are few and most wrong. */
const SAY: Readonly<Record<JudgedSet, number>> = { visit: 2, wikiqa: 0.25, squad2: 1 };
const SETS: readonly JudgedSet[] = ['visit', 'wikiqa', 'squad2'];

/**
 * So many of the visit questions that have an answer may be refused, 0 to 1. A threshold by what wrong and missed answers
 * cost jumps from fit to fit, since the cost is flat over a wide range; whoever asks and is refused wrongly gives up asking.
 */
const MAY_REFUSE = 0.08;

/** The model of whether the answer is right. */
export interface Answers {
	/** In the order of `DOUBT_NAMES`; the bias is the last. */
	readonly weights: Row;
	/** Confidence from which on an answer is given. */
	readonly answerFrom: number;
	/** What it was fitted on, in words. */
	readonly fittedOn: string;
	/** How well it holds on what was left out. */
	readonly report: readonly string[];
}

type Sure = Judged & { readonly confidence: number };

function fitWeights(on: readonly Judged[]): number[] {
	const counts = new Map<JudgedSet, number>();
	for (const { set } of on) counts.set(set, (counts.get(set) ?? 0) + 1);
	const all = [...counts.keys()].reduce((sum, set) => sum + SAY[set], 0);
	return fitLogistic(
		on.map(({ row, right, set }) => ({ row, label: right, say: SAY[set] / (counts.get(set) ?? 1) / all })),
	);
}

function withConfidence(judged: readonly Judged[], weights: Row): readonly Sure[] {
	return judged.map((one) => ({ ...one, confidence: logistic(dot([...one.row, 1], weights)) }));
}

/** Each part judged by what the other parts teach. */
function crossValidate(judged: readonly Judged[]): readonly Sure[] {
	return Array.from({ length: FOLDS }, (_, fold) => {
		const weights = fitWeights(judged.filter((one) => one.fold !== fold));
		return withConfidence(
			judged.filter((one) => one.fold === fold),
			weights,
		);
	}).flat();
}

/** The chance that a right answer is surer than a wrong one: area under the ROC curve. */
function areaUnderRoc(some: readonly Sure[], isGood: (one: Sure) => boolean): number {
	const ordered = [...some].sort((a, b) => a.confidence - b.confidence);
	let bad = 0;
	let below = 0;
	for (const one of ordered) {
		if (isGood(one)) below += bad;
		else bad++;
	}
	return below / Math.max(1, bad * (ordered.length - bad));
}

const share = (some: readonly Sure[], has: (one: Sure) => boolean) =>
	some.filter(has).length / Math.max(1, some.length);
const of = (some: readonly Sure[], set: JudgedSet) => some.filter((one) => one.set === set);

/** What a threshold gives on each set. */
function measures(sure: readonly Sure[], from: number): string {
	const visit = of(sure, 'visit');
	const isRefused = ({ confidence }: Sure) => confidence < from;
	const refused = (answerable: boolean) =>
		share(
			visit.filter((one) => one.answerable === answerable),
			isRefused,
		);
	const wikiqa = of(sure, 'wikiqa');
	const given = wikiqa.filter((one) => !isRefused(one));
	const answerable = wikiqa.filter((one) => one.answerable).length;
	const f1 = (2 * given.filter(({ right }) => right).length) / Math.max(1, given.length + answerable);
	const accuracy = share(of(sure, 'squad2'), (one) => one.answerable !== isRefused(one));
	return [
		`visit: none refused ${(100 * refused(false)).toFixed(1)} %, answerable refused ${(100 * refused(true)).toFixed(1)} %`,
		`WikiQA triggering F1 ${f1.toFixed(3)}`,
		`SQuAD 2 accuracy ${accuracy.toFixed(3)}`,
	].join('; ');
}

function areas(sure: readonly Sure[]): string {
	const parts = SETS.flatMap((set) => {
		const some = of(sure, set);
		return some.length === 0
			? []
			: [
					`${set} ${areaUnderRoc(some, ({ right }) => right).toFixed(3)}/${areaUnderRoc(some, ({ answerable }) => answerable).toFixed(3)}`,
				];
	});
	return parts.join(', ');
}

/** Fits with one set left out, and judges that. */
function leaveOut(judged: readonly Judged[], set: JudgedSet): string {
	const weights = fitWeights(judged.filter((one) => one.set !== set));
	return areas(
		withConfidence(
			judged.filter((one) => one.set === set),
			weights,
		),
	);
}

function without(judged: readonly Judged[], measure: number): readonly Judged[] {
	return judged.map((one) => ({ ...one, row: one.row.filter((_, at) => at !== measure) }));
}

/** Steps of the threshold that are looked at. */
const STEP = 0.01;

/** The highest threshold that refuses no more than {@link MAY_REFUSE} of the visit questions that have an answer. */
function strictest(sure: readonly Sure[]): number {
	const answerable = of(sure, 'visit').filter((one) => one.answerable);
	const steps = Array.from({ length: Math.round(1 / STEP) }, (_, at) => at * STEP);
	return steps.reduce(
		(best, from) => (share(answerable, ({ confidence }) => confidence < from) <= MAY_REFUSE ? from : best),
		0,
	);
}

/**
 * Fits the logistic model of whether the answer is right, and from which confidence on one is given, on the visit questions,
 * WikiQA and SQuAD 2.
 *
 * @param data folder of the development data
 * @param order weights of the ranking, in the order of `FEATURE_NAMES`
 */
export function fitAnswers(data: string, order: Row): Answers {
	const judged = judgeSets(data, order);
	const sure = crossValidate(judged);
	const answerFrom = strictest(sure);
	const thresholds = Array.from({ length: 17 }, (_, at) => 0.1 + at * 0.05);
	const report = [
		'answers, five parts taking turns in being left out; area under ROC of right / of answerable:',
		`  all doubts              ${areas(sure)}`,
		...DOUBT_NAMES.map((name, at) => `  without ${name.padEnd(15)} ${areas(crossValidate(without(judged, at)))}`),
		...SETS.map((set) => `  fitted on all but       ${leaveOut(judged, set)}`),
		'answers, by threshold:',
		...thresholds.map((from) => `  ${from.toFixed(2)}  ${measures(sure, from)}`),
		`  chosen ${answerFrom.toFixed(2)}  ${measures(sure, answerFrom)}`,
	];
	const fittedOn = SETS.map((set) => `${judged.filter((one) => one.set === set).length} of ${set}`).join(', ');
	return { weights: fitWeights(judged), answerFrom, fittedOn, report };
}
