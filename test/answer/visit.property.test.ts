import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import type { Turn } from '../../src/answer/types.ts';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import { NOW } from './ask.ts';
import { expectSound } from './expectSound.ts';

interface Line {
	readonly id: string;
	readonly kind: string;
	readonly question?: string;
	readonly turns?: readonly { readonly question: string }[];
}

const LINES = readFileSync('test/eval/data/visit.own.jsonl', 'utf8')
	.split('\n')
	.filter((line) => line.trim() !== '')
	.map((line) => JSON.parse(line) as Line);
const KINDS = [...new Set(LINES.map(({ kind }) => kind))];

const knowledge = loadKnowledge('knowledge');
const anew = loadKnowledge('knowledge');

/** The development questions of the evaluation, over the knowledge that is shipped. */
describe('every answer', () => {
	it.each(KINDS)(
		'is sound, and the same from a knowledge that is loaded anew, when the questions are of kind "%s"',
		(kind) => {
			for (const line of LINES.filter((one) => one.kind === kind)) {
				let turns: readonly Turn[] = [];
				for (const question of line.question === undefined
					? (line.turns ?? []).map((turn) => turn.question)
					: [line.question]) {
					const found = answer(question, { turns }, knowledge, NOW);
					expectSound(found, knowledge);
					expect(JSON.stringify(answer(question, { turns }, anew, NOW)), line.id).toBe(JSON.stringify(found));
					turns = [...turns, found.turn];
				}
			}
		},
	);

	it('is the same when it is asked for twice of one knowledge', () => {
		for (const { question } of LINES.filter((_, at) => at % 10 === 0)) {
			const ask = () => JSON.stringify(answer(question ?? '', { turns: [] }, knowledge, NOW));
			expect(ask()).toBe(ask());
		}
	});
});
