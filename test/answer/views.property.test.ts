import path from 'node:path';
import { expect, it } from 'vitest';
import { comparisonOf } from '../../src/answer/compare.ts';
import { summaryOf } from '../../src/answer/summarise.ts';
import { timelineOf } from '../../src/answer/timeline.ts';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import { terms } from '../../src/language/terms.ts';
import { fc } from '../fastCheck.ts';
import { expectSoundView } from './expectSoundView.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../knowledge');
const visit = loadKnowledge(FOLDER);
const again = loadKnowledge(FOLDER);
const NOW = new Date('2026-01-05T12:00:00Z');

/** Words of the reports, headings, names, and what is none of these. */
const words = [...new Set(visit.sentences.flatMap(({ text }) => terms(text)).map(({ folded }) => folded))];
const headings = visit.sentences.flatMap(({ heading }) => heading ?? []);
const about = fc.oneof(
	fc.constant(null),
	fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((some) => some.join(' ')),
	fc.constantFrom(...headings, ...visit.names.map(({ name }) => name)),
	fc.string({ maxLength: 20 }),
);
const context = fc.record({
	turns: fc.constant([]),
	locale: fc.constantFrom('en', 'vi', 'zh-CN'),
});

it('shows sentences of the sources alone, and the same from a knowledge that is loaded anew, whatever the topic', () => {
	fc.assert(
		fc.property(about, context, fc.constantFrom('short', 'medium', 'long'), (topic, given, length) => {
			const request = { about: topic, context: given, knowledge: visit, now: NOW };
			const views = [summaryOf(request, length), timelineOf(request, { from: null, to: null }), comparisonOf(request)];
			const anew = { ...request, knowledge: again };
			expect(views).toEqual([summaryOf(anew, length), timelineOf(anew, { from: null, to: null }), comparisonOf(anew)]);
			for (const view of views) {
				switch (view.kind) {
					case 'refusal':
						expect(view.message).toMatch(/\S/);
						break;
					case 'summary':
						expectSoundView(
							view.themes.flatMap(({ sentences }) => sentences),
							view.sources,
							visit,
						);
						break;
					case 'timeline': {
						expectSoundView(
							view.events.map(({ sentence }) => sentence),
							view.sources,
							visit,
						);
						const told = view.events.flatMap(({ when }) => when.from ?? []);
						expect(told).toEqual(told.toSorted());
						expect(view.events.slice(told.length).every(({ when }) => when.from === null)).toBe(true);
						break;
					}
					case 'comparison': {
						const { differences, agreed, alone, others } = view;
						for (const { sides } of differences) expect(sides.length).toBeGreaterThan(1);
						for (const { numbers } of agreed) expect(numbers.length).toBeGreaterThan(1);
						for (const one of alone) {
							for (const { numbers } of one.sentences) expect(numbers).toEqual([one.source]);
						}
						expectSoundView(
							[
								...differences.flatMap(({ sides }) => sides.flat()),
								...agreed,
								...alone.flatMap((one) => one.sentences),
								...others,
							],
							view.sources,
							visit,
						);
					}
				}
			}
		}),
		{ numRuns: 40 },
	);
}, 60_000);
