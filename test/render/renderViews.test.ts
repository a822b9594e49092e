import { describe, expect, it } from 'vitest';
import type {
	Comparison,
	Refusal,
	SourceDetail,
	SourceList,
	Summary,
	Timeline,
	TimelineEvent,
	When,
} from '../../src/answer/viewTypes.ts';
import { assertSendable } from '../../src/render/assertSendable.ts';
import type { PageText } from '../../src/render/paginate.ts';
import { renderComparison } from '../../src/render/renderComparison.ts';
import { renderHelp } from '../../src/render/renderHelp.ts';
import { renderRefusal } from '../../src/render/renderRefusal.ts';
import { renderSourceDetail, renderSources } from '../../src/render/renderSources.ts';
import { renderSummary } from '../../src/render/renderSummary.ts';
import { renderTimeline } from '../../src/render/renderTimeline.ts';
import { fc } from '../fastCheck.ts';
import { makeSentence, makeSource } from './makeAnswer.ts';
import { nastyText } from './nastyText.ts';

const LOCALES = ['en-GB', 'vi', 'zh-CN'] as const;
const FOOT = '-# Shown: sentences from notes on these reports, not the reports’ own text. Version abc1234.';
const TALKS = '[1] Xinhua, 19 August 2024: Talks in Beijing';
const CALL = '[2] undated: A call';
const SOURCES = [makeSource(), makeSource({ number: 2, id: 'call', title: 'A call', publisher: null, date: null })];

function summary(given: Partial<Summary> = {}): Summary {
	return {
		kind: 'summary',
		about: 'the talks',
		themes: [
			{ name: 'Arrival', sentences: [makeSentence('To Lam arrived.'), makeSentence('They met.', { numbers: [2, 1] })] },
			{ name: null, sentences: [makeSentence('They drank tea.', { numbers: [2] })] },
		],
		outOf: 9,
		sources: SOURCES,
		notes: [],
		version: 'abc1234',
		...given,
	};
}

function event(text: string, given: Partial<When> = {}, isAnnounced = false): TimelineEvent {
	const when: When = {
		from: '2024-08-18',
		to: '2024-08-18',
		precision: 'day',
		relation: 'at',
		span: null,
		...given,
	};
	return { when, sentence: makeSentence(text), isAnnounced };
}

function timeline(events: readonly TimelineEvent[], given: Partial<Timeline> = {}): Timeline {
	return {
		kind: 'timeline',
		about: null,
		events,
		leftOut: 0,
		sources: events.length === 0 ? [] : SOURCES,
		notes: [],
		version: 'abc1234',
		...given,
	};
}

function comparison(given: Partial<Comparison> = {}): Comparison {
	return {
		kind: 'comparison',
		about: 'the deals',
		differences: [
			{
				kind: 'figure',
				sides: [
					[makeSentence('They signed 14 deals.'), makeSentence('14 deals were signed.', { numbers: [2] })],
					[makeSentence('They signed 12 deals.', { numbers: [2] })],
				],
			},
		],
		agreed: [makeSentence('They met.', { numbers: [1, 2] })],
		alone: [{ source: 2, sentences: [makeSentence('Tea was served.', { numbers: [2] })] }],
		others: [makeSentence('They laughed.')],
		compared: [1, 2],
		sources: SOURCES,
		notes: [],
		version: 'abc1234',
		...given,
	};
}

const LISTED = { ...makeSource(), ageDays: 40, sentences: 1, corrections: ['The report says "her"; he is a man.'] };
const list: SourceList = { kind: 'sources', sources: [LISTED], sentences: 1, notes: [] };
const detail: SourceDetail = {
	kind: 'source',
	source: { ...LISTED, ageDays: null, corrections: [] },
	sections: [
		{ heading: null, sentences: 2 },
		{ heading: 'Arrival', sentences: 1 },
	],
};

function linesOf({ content }: PageText): readonly string[] {
	return content.split('\n');
}

describe('a summary', () => {
	it('stands theme by theme, with the sources that it cites', () => {
		expect(linesOf(renderSummary(summary(), 'en-GB', 0))).toEqual([
			'-# Summary of “the talks”: the 3 sentences that say most, of 9.',
			'',
			'**Arrival**',
			'- To Lam arrived. [1]',
			'- They met. [2] [1]',
			'',
			'**Also**',
			'- They drank tea. [2]',
			'',
			TALKS,
			CALL,
			FOOT,
		]);
	});

	it('names eight sources beside a sentence, counts the others, and lists the eight', () => {
		const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
		const sources = numbers.map((number) => makeSource({ number, id: `s${number}`, title: `Report ${number}` }));
		const themes = [{ name: 'Ice', sentences: [makeSentence('It froze.', { numbers })] }];
		const lines = linesOf(renderSummary(summary({ sources, themes }), 'en-GB', 0));
		expect(lines).toContain('- It froze. [1] [2] [3] [4] [5] [6] [7] [8] +2');
		expect(lines.filter((line) => /^\[\d+\] /.test(line))).toHaveLength(8);
	});

	it('says before it how it was understood, and after it what must be known of a source', () => {
		const notes = [
			{ kind: 'correction' as const, text: 'About [1]: he is a man.' },
			{ kind: 'mended' as const, text: 'I read “tals” as “talks”.' },
		];
		const lines = linesOf(renderSummary(summary({ notes }), 'en-GB', 0));
		expect(lines[1]).toBe('-# I read “tals” as “talks”.');
		expect(lines.indexOf('-# About \\[1\\]: he is a man.')).toBeGreaterThan(lines.indexOf('**Also**'));
	});
});

describe('a timeline', () => {
	it('has each time once, over what happened then, in words as exact as it is told', () => {
		const events = [
			event('The war began.', { from: '1979-01-01', to: '1979-12-31', precision: 'year', relation: 'since' }),
			event('He took office.', { from: '2024-08-03', to: '2024-08-09', precision: 'vague' }),
			event('He arrived.'),
			event('He spoke.'),
			event('They met.', { to: '2024-08-20', span: 'to' }),
			event('They will meet.', { from: '2025-01-01', to: '2025-12-31', precision: 'year' }, true),
			event('He left on Monday.', { from: null, to: null }),
		];
		expect(linesOf(renderTimeline(timeline(events, { leftOut: 1 }), 'en-GB', 0))).toEqual([
			'-# Timeline of all reports, by when things happened, not by when they were reported.',
			'',
			'**Since 1979**',
			'- The war began. [1]',
			'',
			'**Between 3 August 2024 and 9 August 2024**',
			'- He took office. [1]',
			'',
			'**18 August 2024**',
			'- He arrived. [1]',
			'- He spoke. [1]',
			'',
			'**From 18 August 2024 to 20 August 2024**',
			'- They met. [1]',
			'',
			'**2025 (still to come when it was reported)**',
			'- They will meet. [1]',
			'',
			'**When it was cannot be told**',
			'- He left on Monday. [1]',
			'',
			'-# …and 1 more event. Name a topic or a time to see them.',
			'',
			TALKS,
			FOOT,
		]);
	});

	it('says that nothing happened where there is no event', () => {
		expect(linesOf(renderTimeline(timeline([]), 'en-GB', 0)).slice(1)).toEqual([
			'',
			'The sources tell of nothing that happened in that time.',
		]);
	});

	it.each([
		['en-GB', '2022 and 2023', 'Before 2026', 'Between 1950 and 1959'],
		['vi', 'Năm 2022 và năm 2023', 'Trước năm 2026', 'Trong khoảng từ năm 1950 đến năm 1959'],
		['zh-CN', '2022年和2023年', '2026年之前', '1950年至1959年之间'],
	])('words times in %s', (locale, pair, before, decade) => {
		const years = (from: number, to: number) => ({ from: `${from}-01-01`, to: `${to}-12-31` });
		const events = [
			event('a', { ...years(2022, 2023), precision: 'year', span: 'and' }),
			event('b', { ...years(2026, 2026), precision: 'year', relation: 'before' }),
			event('c', { ...years(1950, 1959), precision: 'vague' }),
		];
		const titles = linesOf(renderTimeline(timeline(events), locale, 0)).filter((line) => line.startsWith('**'));
		expect(titles).toEqual([`**${pair}**`, `**${before}**`, `**${decade}**`]);
	});
});

describe('a comparison', () => {
	it('sets versions under each other, who gives one in other words indented', () => {
		expect(linesOf(renderComparison(comparison(), 'en-GB', 0))).toEqual([
			'-# Comparison on “the deals”: 2 sources have something on it.',
			'',
			'**They differ: figures**',
			'- They signed 14 deals. [1]',
			'  - 14 deals were signed. [2]',
			'- They signed 12 deals. [2]',
			'',
			'**Several say the same**',
			'- They met. [1] [2]',
			'',
			'**Only in \\[2\\]**',
			'- Tea was served. [2]',
			'',
			'**In their own words**',
			'- They laughed. [1]',
			'',
			'-# “Only” means that no other source here says it in similar words.',
			'',
			TALKS,
			CALL,
			FOOT,
		]);
	});

	it('says so where there is nothing to compare, and where nothing was found', () => {
		const none = { differences: [], agreed: [], alone: [], others: [] };
		expect(linesOf(renderComparison(comparison({ ...none, compared: [2] }), 'en-GB', 0))).toEqual([
			'-# Comparison on “the deals”: one source has something on it.',
			'',
			'Only one source has something on this, \\[2\\]: there is nothing to compare it with.',
			'',
			CALL,
			FOOT,
		]);
		expect(linesOf(renderComparison(comparison(none), 'en-GB', 0))).toContain(
			'I found nothing that the sources say differently, and nothing that several say in similar words.',
		);
	});

	it('never parts the sides of a difference', () => {
		const long = (length: number) => [makeSentence('x'.repeat(length))];
		const differences = [1, 2, 3].map(() => ({ kind: 'name' as const, sides: [long(700), long(700)] }));
		const { pages } = renderComparison(comparison({ differences }), 'en-GB', 0);
		for (let page = 0; page < pages; page++) {
			const { content } = renderComparison(comparison({ differences }), 'en-GB', page);
			expect((content.match(/x{700}/g) ?? []).length % 2).toBe(0);
		}
	});
});

describe('sources', () => {
	it('stand with age, size and corrections', () => {
		expect(linesOf(renderSources(list, 'en-GB', 0))).toEqual([
			'-# I know one source with 1 sentence, the newest first.',
			'',
			TALKS,
			'-# notes, 1 sentence, 40 days old',
			'-# Take care: The report says "her"; he is a man.',
		]);
		expect(renderSources({ ...list, sources: [] }, 'en-GB', 0).content).toBe('-# No source is that old.');
	});

	it('stand with their headings when one is wanted', () => {
		expect(linesOf(renderSourceDetail(detail, 'en-GB', 0))).toEqual([
			TALKS,
			'-# notes, 1 sentence',
			'',
			'What it speaks of:',
			'- Without a heading (2 sentences)',
			'- Arrival (1 sentence)',
		]);
	});
});

const EXAMPLES = { questions: ['When did To Lam arrive?'], topics: ['Arrival'], timelines: ['To Lam'] };
const COMMANDS = {
	everybodys: [{ name: '/ask', description: 'Ask a question' }],
	moderators: [{ name: '/gaps', description: 'Show the questions' }],
};

describe('the help', () => {
	it('says what the bot does, how to ask, what it can answer, and which commands there are', () => {
		const found = linesOf(renderHelp(EXAMPLES, COMMANDS, { summary: '/summary', timeline: '/timeline' }, 'en-GB', 0));
		for (const line of [
			'- When did To Lam arrive?',
			'**Topics for /summary**',
			'- Arrival',
			'**Topics for /timeline**',
			'- To Lam',
			'**Commands**',
			'- /ask: Ask a question',
			'**For those who moderate or manage a server**',
			'- /gaps: Show the questions',
		]) {
			expect(found).toContain(line);
		}
	});

	it('has no heading over nothing', () => {
		const none = { questions: [], topics: [], timelines: [] };
		const { content } = renderHelp(none, COMMANDS, { summary: '/summary', timeline: '/timeline' }, 'en-GB', 0);
		expect(content).not.toContain('Topics');
	});
});

describe('a refusal', () => {
	it('says what is missing and what there is', () => {
		const refusal: Refusal = {
			kind: 'refusal',
			message: 'The sources say nothing about “goulash”.',
			missing: ['goulash'],
			suggestions: ['Arrival'],
			notes: [{ kind: 'as-of', text: 'Only sources up to 19 August 2024.' }],
		};
		expect(linesOf(renderRefusal(refusal, 'en-GB'))).toEqual([
			'-# Only sources up to 19 August 2024.',
			'',
			'The sources say nothing about “goulash”.',
			'',
			'What they do cover:',
			'- Arrival',
		]);
	});
});

/** All pages of a view. */
function pagesOf(render: (page: number) => PageText): readonly string[] {
	return Array.from({ length: render(0).pages }, (_, page) => render(page).content);
}

it('is sendable, cuts no sentence and lists on each page what that page cites, whatever the texts are', () => {
	const text = fc.oneof(nastyText(), fc.string({ minLength: 1, maxLength: 300 }), fc.constant('x'.repeat(2_500)));
	const sentence = fc
		.record({ text, numbers: fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { minLength: 1 }) })
		.map((given) => makeSentence(given.text, { numbers: given.numbers }));
	const sentences = fc.array(sentence, { maxLength: 12 });
	fc.assert(
		fc.property(sentences, text, text, fc.constantFrom(...LOCALES), (some, title, note, locale) => {
			const sources = [1, 2, 3].map((number) => makeSource({ number, id: `s${number}`, title: `Title ${number}` }));
			const notes = [
				{ kind: 'limit' as const, text: note.slice(0, 200) },
				{ kind: 'correction' as const, text: `[2] ${note}` },
			];
			const cited = { sources, notes, version: 'abc1234', about: title.slice(0, 100) };
			const events = some.map((one) => ({ ...event(''), sentence: one }));
			const shown = [
				pagesOf((page) =>
					renderSummary(summary({ ...cited, themes: [{ name: title, sentences: some }] }), locale, page),
				),
				pagesOf((page) => renderTimeline(timeline(events, cited), locale, page)),
				pagesOf((page) =>
					renderComparison(
						comparison({
							...cited,
							agreed: some,
							differences: [{ kind: 'date', sides: [some.slice(0, 2), some.slice(2, 4)] }],
							alone: [{ source: 3, sentences: some }],
						}),
						locale,
						page,
					),
				),
				pagesOf((page) =>
					renderSources({ ...list, sources: [{ ...LISTED, title, corrections: [note] }] }, locale, page),
				),
				pagesOf((page) =>
					renderSourceDetail({ ...detail, sections: [{ heading: title, sentences: 3 }] }, locale, page),
				),
				pagesOf((page) =>
					renderHelp(
						{ questions: [title], topics: [note], timelines: [title] },
						{ everybodys: [{ name: title, description: note }], moderators: [{ name: note, description: title }] },
						{ summary: title.slice(0, 30), timeline: '/timeline' },
						locale,
						page,
					),
				),
				[renderRefusal({ kind: 'refusal', message: title, missing: [], suggestions: [note], notes }, locale).content],
			];
			for (const content of shown.flat()) {
				expect(() => assertSendable({ content, allowedMentions: { parse: [] } })).not.toThrow();
			}
			for (const content of shown.slice(0, 3).flat()) {
				for (const [, number] of content.matchAll(/ \[(\d)\]/g)) expect(content).toContain(`\n[${number}] Xinhua`);
			}
		}),
		{ numRuns: 40 },
	);
}, 60_000);
