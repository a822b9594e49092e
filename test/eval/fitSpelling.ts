/**
 * `npm run fit-spelling`: makes `src/search/spelling.json` from misspelt words.
 *
 *     npm run -s fit-spelling -- --data DIR [--slips FILE] [--write]
 *
 * `--data` has `retrieve/squad.dev.corpus.jsonl`, and the questions on it well spelt, with one slip each, and with a slip in
 * every long word. `--slips` has what people misspell, a line for each, like Wikipedia's list of common misspellings:
 * `abandonned->abandoned`. The weights are those of a conditional logit among all words within two slips, by gradient
 * descent from the same start every time. How often the meant word comes first is printed for each half by the weights of
 * the other one, and by those that are in use.
 */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { stemOf, terms } from '../../src/language/terms.ts';
import { SLIP_COSTS, type SlipCosts } from '../../src/search/editDistance.ts';
import { SHARPNESS, WORD_COSTS } from '../../src/search/spellChannel.ts';
import { dot, fitListNet, type Row } from './descend.ts';
import { createMeasure, type Measured, SLIP_KINDS, WORD_TRAITS } from './fitSpellingMeasure.ts';
import { readMisspelt, readSlips, type Slip } from './fitSpellingSlips.ts';
import { readLines } from './readLines.ts';

/** Of each set of misspelt questions every so many-th slip is enough, and what one of them counts beside the others. */
const SETS = [
	{ set: '1typo', every: 3, say: 1 },
	{ set: 'alltypo', every: 18, say: 0.4 },
];
/** What all slips count together beside the penalty on the weights, which here is to be next to nothing. */
const TOTAL_SAY = 100;

const { values } = parseArgs({
	options: { data: { type: 'string' }, slips: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const { data = '', slips: slipsFile } = values;
if (!existsSync(data) || (slipsFile !== undefined && !existsSync(slipsFile))) {
	process.stderr.write('Usage: npm run -s fit-spelling -- --data DIR [--slips FILE] [--write]\n');
	process.exit(1);
}

const vocabulary = new Map<string, number>();
const corpus = readLines<{ text: string }>(path.join(data, 'retrieve/squad.dev.corpus.jsonl'));
for (const { text } of corpus) {
	for (const word of new Set(terms(text).map(({ folded }) => folded))) {
		vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
	}
}
const stems = new Set([...vocabulary.keys()].map(stemOf));
const knowledge = { sentences: corpus, vocabulary, has: (stem: string) => stems.has(stem) };

const slips: readonly Slip[] = [
	...SETS.flatMap(({ set, every }) => readMisspelt(data, set).filter((_, at) => at % every === 0)),
	...(slipsFile === undefined ? [] : readSlips(slipsFile)),
];

function measureAll(costs: SlipCosts): readonly Measured[] {
	const measure = createMeasure(knowledge, costs);
	return slips.map(measure).filter((one) => one !== null);
}

function fitOn(on: readonly Measured[]): Row {
	const sayOf = ({ set }: Measured) => SETS.find((one) => one.set === set)?.say ?? 1;
	const all = on.reduce((sum, one) => sum + sayOf(one), 0);
	return fitListNet(
		on.map((one) => ({ ...one, say: (TOTAL_SAY * sayOf(one)) / all })),
		SLIP_KINDS.length + WORD_TRAITS.length,
	);
}

/** How often the meant word, or one of its stem, comes first, for each set. */
function judge(name: string, on: readonly Measured[], weights: Row): void {
	for (const set of new Set(on.map((one) => one.set))) {
		const own = on.filter((one) => one.set === set);
		let first = 0;
		let stem = 0;
		let surprise = 0;
		for (const { words, rows, relevant } of own) {
			const scores = rows.map((row) => dot(row, weights));
			const best = scores.indexOf(Math.max(...scores));
			const meant = relevant.indexOf(true);
			if (best === meant) first++;
			if (stemOf(words[best] ?? '') === stemOf(words[meant] ?? '')) stem++;
			surprise += Math.log(scores.reduce((sum, score) => sum + Math.exp(score - (scores[meant] ?? 0)), 0));
		}
		const share = (count: number) => `${((100 * count) / own.length).toFixed(1)} %`;
		console.log(
			`${name.padEnd(24)} ${set.padEnd(8)} ${String(own.length).padStart(5)}` +
				`  first ${share(first)}  its stem ${share(stem)}  mean surprise ${(surprise / own.length).toFixed(3)}`,
		);
	}
}

const round = (value: number) => Math.round(value * 1000) / 1000;
/** Weights of a logit as costs: another letter costs 1. */
function costsOf(weights: Row) {
	const sharpness = -(weights[SLIP_KINDS.indexOf('other')] ?? 0);
	const cost = (at: number) => round(-(weights[at] ?? 0) / sharpness);
	return {
		sharpness: round(sharpness),
		slips: Object.fromEntries(SLIP_KINDS.map((kind, at) => [kind, cost(at)])),
		word: Object.fromEntries(WORD_TRAITS.map((trait, at) => [trait, cost(SLIP_KINDS.length + at)])),
	};
}

const measured = measureAll(SLIP_COSTS);
const inUse = [...SLIP_KINDS.map((kind) => SLIP_COSTS[kind]), ...WORD_TRAITS.map((trait) => WORD_COSTS[trait])].map(
	(cost) => -SHARPNESS * cost,
);
for (const half of [0, 1]) {
	const left = measured.filter((_, at) => at % 2 === half);
	judge(`half ${half + 1}, in use`, left, inUse);
	judge(`half ${half + 1}, left out`, left, fitOn(measured.filter((_, at) => at % 2 !== half)));
}
const sets = [...new Set(measured.map(({ set }) => set))].join(', ');
const result = {
	fittedOn: `test/eval/fitSpelling.ts: ${measured.length} slips (${sets})`,
	...costsOf(fitOn(measured)),
};
const text = `${JSON.stringify(result, null, '\t')}\n`;
console.log(text);
if (values.write) writeFileSync(new URL('../../src/search/spelling.json', import.meta.url), text);
