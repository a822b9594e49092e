import { expect, it } from 'vitest';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import { finish } from '../../src/corpus/steps.ts';
import { planImport } from '../../src/import/planImport.ts';
import { makeFolder, makeSource } from '../corpus/makeFolder.ts';
import { readAll } from './read.ts';

const plan = (...given: Parameters<typeof planImport>) => finish(planImport(...given));

/** A report of 240 words; each number given puts another word in that place. */
function makeText(...changed: readonly number[]): string {
	const words = Array.from({ length: 240 }, (_, index) => (changed.includes(index) ? 'rain' : `word${index}`));
	return `${words.join(' ')}.`;
}

const articlesOf = (...texts: readonly string[]) =>
	readAll(texts.map((text, index) => JSON.stringify({ title: `Report ${index}`, text })).join('\n'), 'all.jsonl');

it('writes the same text once, whatever its capitals and marks', () => {
	const planned = plan(articlesOf(makeText(), makeText().toUpperCase().replace('.', '!')), null, false);
	expect(planned.map(({ source, twin }) => [source?.id ?? null, twin])).toEqual([
		['report-0', null],
		[null, { id: 'report-0', share: 1 }],
	]);
});

it('leaves out what is nearly the same, and writes it where that is wanted', () => {
	const texts = articlesOf(makeText(), makeText(60, 120));
	const [, second] = plan(texts, null, false);
	expect(second).toMatchObject({ source: null, twin: { id: 'report-0' } });
	expect(second?.twin?.share).toBeCloseTo(226 / 246, 5);
	expect(plan(texts, null, true)[1]?.source?.id).toBe('report-1');
});

it('writes a report that shares half of its words with another', () => {
	const changed = Array.from({ length: 20 }, (_, index) => index * 6);
	expect(plan(articlesOf(makeText(), makeText(...changed)), null, false)[1]).toMatchObject({
		source: { id: 'report-1' },
		twin: null,
	});
});

it('never writes the same text again, even where what is similar is kept', () => {
	expect(plan(articlesOf(makeText(), makeText()), null, true)[1]?.source).toBeNull();
});

it('tells short texts apart', () => {
	const planned = plan(articlesOf('It rained.', 'It snowed.', 'It rained!'), null, false);
	expect(planned.map(({ twin }) => twin?.id ?? null)).toEqual([null, null, 'report-0']);
});

it('knows what is in the folder, and takes no id of it', () => {
	const known = loadKnowledge(makeFolder({ 'Report-0.md': makeSource(makeText()), 'names.yaml': 'people: []\n' }));
	const planned = plan(articlesOf('It snowed in Alba.', makeText()), known, false);
	expect(planned.map(({ source, twin }) => [source?.id ?? null, twin])).toEqual([
		['report-0-2', null],
		[null, { id: 'Report-0', share: 1 }],
	]);
});

it('counts the sentences that will be written', () => {
	expect(plan(articlesOf('It rained. It stopped.\n\nIt snowed.'), null, false)[0]?.sentences).toBe(3);
});
