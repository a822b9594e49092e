import { expect, test } from 'vitest';
import { impersonal } from '../../src/database/impersonal.ts';
import type { OpenQuestion } from '../../src/database/types.ts';
import { fc } from '../fastCheck.ts';
import { openTemporary } from './openTemporary.ts';

function asked(text: string, missing: readonly string[] = [], day = '2031-03-04', guildId = '1'): OpenQuestion {
	return { guildId, text, missing, day };
}

test('questions stand under each thing that they lack, most asked for first, with counts and days', () => {
	const { openQuestions } = openTemporary();
	openQuestions.add(asked('What of tea and rice?', ['tea', 'rice'], '2031-03-02'));
	openQuestions.add(asked('How much tea?', ['tea'], '2031-03-01'));
	openQuestions.add(asked('How much tea?', ['tea'], '2031-03-05'));
	openQuestions.add(asked('Really?', [], '2031-03-03'));
	const tea = { text: 'How much tea?', count: 2, first: '2031-03-01', last: '2031-03-05' };
	const both = { text: 'What of tea and rice?', count: 1, first: '2031-03-02', last: '2031-03-02' };
	const really = { text: 'Really?', count: 1, first: '2031-03-03', last: '2031-03-03' };
	expect(openQuestions.gaps('1')).toEqual([
		{ missing: 'tea', count: 3, first: '2031-03-01', last: '2031-03-05', questions: [tea, both] },
		{ missing: '', count: 1, first: '2031-03-03', last: '2031-03-03', questions: [really] },
		{ missing: 'rice', count: 1, first: '2031-03-02', last: '2031-03-02', questions: [both] },
	]);
	expect(openQuestions.rows('1')).toEqual([
		{ ...tea, missing: ['tea'] },
		{ ...really, missing: [] },
		{ ...both, missing: ['tea', 'rice'] },
	]);
});

test('spellings of one question count together, in the words of the last day', () => {
	const { openQuestions } = openTemporary();
	openQuestions.add(asked('How much TEA', ['TEA'], '2031-03-01'));
	openQuestions.add(asked('how much tea??', ['tea'], '2031-03-02'));
	expect(openQuestions.gaps('1')).toEqual([
		{
			missing: 'tea',
			count: 2,
			first: '2031-03-01',
			last: '2031-03-02',
			questions: [{ text: 'how much tea??', count: 2, first: '2031-03-01', last: '2031-03-02' }],
		},
	]);
});

test('a mention of the bot is not kept, and a question that leads to a person is not kept at all', () => {
	const { openQuestions } = openTemporary();
	openQuestions.add(asked('<@42> how much tea?'));
	openQuestions.add(asked('Is anna@example.org right?'));
	openQuestions.add(asked('How much rice?', ['rice', '@anna', 'https://example.org/anna']));
	expect(openQuestions.rows('1').map(({ text, missing }) => ({ text, missing }))).toEqual([
		{ text: 'How much rice?', missing: ['rice'] },
		{ text: 'how much tea?', missing: [] },
	]);
});

test('clearing says how many questions there were, and leaves those of other servers', () => {
	const { openQuestions } = openTemporary();
	openQuestions.add(asked('How much tea?', [], '2031-03-01'));
	openQuestions.add(asked('How much tea?', [], '2031-03-02'));
	openQuestions.add(asked('How much rice?'));
	openQuestions.add(asked('How much rice?', [], '2031-03-04', '2'));
	expect(openQuestions.clear('1')).toBe(2);
	expect(openQuestions.clear('1')).toBe(0);
	expect(openQuestions.rows('1')).toEqual([]);
	expect(openQuestions.gaps('1')).toEqual([]);
	expect(openQuestions.rows('2')).toHaveLength(1);
});

test('a server that asks without end keeps its newest two thousand questions', () => {
	const { openQuestions } = openTemporary();
	openQuestions.add(asked('The oldest of all?', [], '2031-03-01'));
	for (let number = 0; number < 2_000; number++) openQuestions.add(asked(`Why ${number}?`));
	const texts = openQuestions.rows('1').map(({ text }) => text);
	expect(texts).toHaveLength(2_000);
	expect(texts).not.toContain('The oldest of all?');
});

test('a text out of any language comes back as it went in', () => {
	const { openQuestions } = openTemporary();
	const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
	fc.assert(
		fc.property(word, word, (text, missing) => {
			const kept = impersonal(text);
			openQuestions.clear('1');
			openQuestions.add(asked(text, [missing]));
			const rows = openQuestions.rows('1');
			expect(rows.map((row) => row.text)).toEqual(kept === null ? [] : [kept]);
			const keptMissing = impersonal(missing);
			expect(rows.flatMap((row) => row.missing)).toEqual(kept === null || keptMissing === null ? [] : [keptMissing]);
		}),
		{ numRuns: 200 },
	);
});

test('no question is lost or counted twice, in whatever order and spelling they come', () => {
	const add = fc.record({
		text: fc.constantFrom('tea', 'Tea?', 'TEA!', 'rice', 'rice?', 'salt'),
		missing: fc.subarray(['x', 'X', 'y']),
		day: fc.constantFrom('2031-03-01', '2031-03-02', '2031-04-01'),
	});
	const { openQuestions } = openTemporary();
	fc.assert(
		fc.property(fc.array(add, { maxLength: 15 }), (adds) => {
			openQuestions.clear('1');
			for (const { text, missing, day } of adds) openQuestions.add(asked(text, missing, day));
			const rows = openQuestions.rows('1');
			expect(rows.reduce((sum, row) => sum + row.count, 0)).toBe(adds.length);
			const days = adds.map(({ day }) => day).sort();
			expect(rows.map((row) => row.first).sort()[0]).toBe(days[0]);
			expect(
				rows
					.map((row) => row.last)
					.sort()
					.at(-1),
			).toBe(days.at(-1));
			for (const gap of openQuestions.gaps('1')) {
				expect(gap.count).toBe(gap.questions.reduce((sum, { count }) => sum + count, 0));
				expect(gap.first <= gap.last).toBe(true);
				expect(new Set(gap.questions.map(({ text }) => text.toLowerCase())).size).toBe(gap.questions.length);
			}
		}),
		{ numRuns: 100 },
	);
});
