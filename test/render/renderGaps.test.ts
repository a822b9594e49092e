import { expect, test } from 'vitest';
import type { Gap } from '../../src/database/types.ts';
import { assertSendable } from '../../src/render/assertSendable.ts';
import { renderGaps } from '../../src/render/renderGaps.ts';
import { fc } from '../fastCheck.ts';
import { nastyText } from './nastyText.ts';
import { SPECIAL, showMarkdown } from './showMarkdown.ts';

const GAPS: readonly Gap[] = [
	{
		missing: 'tea',
		count: 7,
		first: '2031-03-01',
		last: '2031-03-05',
		questions: ['How much tea?', 'Which tea?', 'Whose tea?', 'Why tea?', 'No tea?'].map((text, at) => ({
			text,
			count: at === 0 ? 3 : 1,
			first: '2031-03-01',
			last: '2031-03-05',
		})),
	},
	{
		missing: '',
		count: 1,
		first: '2031-03-03',
		last: '2031-03-03',
		questions: [{ text: 'Really?', count: 1, first: '2031-03-03', last: '2031-03-03' }],
	},
];

test('gaps are listed with counts, days and the questions asked most', () => {
	expect(renderGaps(GAPS, 'en', 0)).toEqual({
		content: [
			'**6 questions found no answer in the last 90 days, by what they lack:**',
			'',
			'**tea**: 7 times, from 1 March 2031 to 5 March 2031',
			'- How much tea? ×3',
			'- Which tea?',
			'- Whose tea?',
			'…and 2 more questions, in the file.',
			'',
			'*nothing named: the words are there, the answer is not*: once, on 3 March 2031',
			'- Really?',
		].join('\n'),
		page: 0,
		pages: 1,
	});
});

test('gaps are listed in the language of the reader', () => {
	expect(renderGaps(GAPS, 'vi', 0).content).toContain(
		'**tea**: 7 lần, từ ngày 1 tháng 3 năm 2031 đến ngày 5 tháng 3 năm 2031',
	);
	expect(renderGaps(GAPS, 'zh-CN', 0).content).toContain('**tea**：7 次，2031年3月1日至2031年3月5日');
});

test('every page can be sent, does nothing but show, and all pages together have every gap', () => {
	const text = nastyText(40).map((given) => given.slice(0, 300));
	const question = fc.record({
		text,
		count: fc.integer({ min: 1, max: 99 }),
		first: fc.constant('2031-03-01'),
		last: fc.constant('2031-03-05'),
	});
	const gap = fc.record({
		missing: text,
		count: fc.integer({ min: 1, max: 999 }),
		first: fc.constant('2031-03-01'),
		last: fc.constant('2031-03-05'),
		questions: fc.array(question, { minLength: 1, maxLength: 6 }),
	});
	fc.assert(
		fc.property(
			fc.array(gap, { minLength: 1, maxLength: 12 }),
			fc.constantFrom('en', 'vi', 'zh-CN'),
			(gaps, locale) => {
				const { pages } = renderGaps(gaps, locale, 0);
				const contents = Array.from({ length: pages }, (_, page) => renderGaps(gaps, locale, page).content);
				for (const content of contents) {
					assertSendable({ content });
					expect(showMarkdown(content.replace(/^- /gm, '')).bare.replace(/\*/g, '')).not.toMatch(SPECIAL);
				}
				const heads = contents.join('\n').match(/2031.*2031/g) ?? [];
				expect(heads.length).toBeGreaterThanOrEqual(gaps.length);
			},
		),
		{ numRuns: 100 },
	);
});
