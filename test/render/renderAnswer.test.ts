import { expect, test } from 'vitest';
import type { Note } from '../../src/answer/types.ts';
import { assertSendable } from '../../src/render/assertSendable.ts';
import { MAX_CONTENT_CHARS } from '../../src/render/limits.ts';
import { renderAnswer } from '../../src/render/renderAnswer.ts';
import { fc } from '../fastCheck.ts';
import { makeAnswer, makeSentence, makeSource } from './makeAnswer.ts';
import { nastyText } from './nastyText.ts';
import { showMarkdown } from './showMarkdown.ts';

test('the sentence, its number, its source and the footer stand there when one source answers', () => {
	expect(renderAnswer(makeAnswer(), 'en-GB').content).toBe(
		[
			'To Lam arrived **on Sunday**. [1]',
			'',
			'[1] Xinhua, 19 August 2024: Talks in Beijing',
			'-# Shown: sentences from notes on these reports, not the reports’ own text. Version abc1234.',
		].join('\n'),
	);
});

test('one statement carries several numbers when several sources say it', () => {
	const answer = makeAnswer({
		sentences: [makeSentence('He came.', { numbers: [1, 2] })],
		sources: [
			makeSource({ kind: 'full-text', url: 'https://example.org/a_(b)**' }),
			makeSource({ number: 2, id: 'call', title: 'A *call*', publisher: null, date: null }),
		],
	});
	expect(renderAnswer(answer, 'en-US').content).toBe(
		[
			'He came. [1] [2]',
			'',
			'[1] Xinhua, 19 August 2024, full text: [Talks in Beijing](<https://example.org/a_%28b%29%2A%2A>)',
			'[2] undated, notes: A \\*call\\*',
			'-# Shown: sentences from notes on reports and from full texts; the list says which. Version abc1234.',
		].join('\n'),
	);
});

test('differing sentences stand together under the line that says so when the sources differ', () => {
	const answer = makeAnswer({
		sentences: [
			makeSentence('They signed 14 deals.', { numbers: [1], highlights: [{ start: 12, end: 14 }] }),
			makeSentence('The deals were about railways.', { numbers: [1] }),
			makeSentence('They signed 16 deals.', { numbers: [2], highlights: [{ start: 12, end: 14 }] }),
		],
		sources: [makeSource(), makeSource({ number: 2, id: 'call', title: 'Call', publisher: null })],
		notes: [
			{ kind: 'disagreement', text: 'The sources differ:', sentences: [2, 0] },
			{ kind: 'carried', text: 'Going on from before: “To Lam”.' },
			{ kind: 'age', text: 'The newest source here is of 19 August 2024.' },
		],
	});
	expect(renderAnswer(answer, 'en-GB').content).toBe(
		[
			'-# Going on from before: “To Lam”.',
			'',
			'**The sources differ:**',
			'- They signed **14** deals. [1]',
			'- They signed **16** deals. [2]',
			'',
			'The deals were about railways. [1]',
			'',
			'[1] Xinhua, 19 August 2024: Talks in Beijing',
			'[2] 19 August 2024: Call',
			'-# The newest source here is of 19 August 2024.',
			'-# Shown: sentences from notes on these reports, not the reports’ own text. Version abc1234.',
		].join('\n'),
	);
});

test('the line that sources differ is said all the same when it names no sentences', () => {
	const answer = makeAnswer({ notes: [{ kind: 'disagreement', text: 'The sources differ.' }] });
	expect(renderAnswer(answer, 'en').content).toContain('-# The sources differ.');
});

test('each day stands once over what happened on it when it is a timeline', () => {
	const day = { from: '2024-08-18', to: '2024-08-18', precision: 'day', relation: 'at', span: null } as const;
	const sentences = [
		makeSentence('He left.', { when: day }),
		makeSentence('He arrived.', { when: day }),
		makeSentence('They met.', { when: { ...day, precision: 'month', relation: 'since' } }),
		makeSentence('They signed.', { when: { ...day, from: null, to: null } }),
	];
	const { content } = renderAnswer(makeAnswer({ intent: 'timeline', sentences }), 'en');
	expect(content.split('\n\n').slice(0, 4)).toEqual([
		'-# 18 August 2024\nHe left. [1]',
		'He arrived. [1]',
		'-# Since August 2024\nThey met. [1]',
		'-# When it was cannot be told\nThey signed. [1]',
	]);
});

test('a refusal is one line and what is covered when the sources do not answer', () => {
	const answer = makeAnswer({
		answered: false,
		sentences: [],
		sources: [],
		message: 'The sources do not answer that: they say nothing about “@everyone”.',
		suggestions: ['Who met\nTo Lam?', 'Railways'],
	});
	expect(renderAnswer(answer, 'en').content).toBe(
		[
			'The sources do not answer that: they say nothing about “\\@everyone”.',
			'',
			'What they do cover:',
			'- Who met To Lam?',
			'- Railways',
		].join('\n'),
	);
});

test('the bot’s own words are Vietnamese or Chinese when the locale is', () => {
	expect(renderAnswer(makeAnswer(), 'vi').content).toContain('[1] Xinhua, ngày 19 tháng 8 năm 2024: Talks in Beijing');
	expect(renderAnswer(makeAnswer(), 'zh-CN').content).toContain('[1] Xinhua，2024年8月19日：Talks in Beijing');
});

test.each([
	'javascript:alert(1)',
	'not an address',
	'ftp://example.org/a',
	'https://known.example@other.example/',
	`https://example.org/${'a'.repeat(400)}`,
])('no link is made when the address is %s', (url) => {
	expect(renderAnswer(makeAnswer({ sources: [makeSource({ url })] }), 'en').content).not.toContain('](');
});

test('the last sentences are left out whole, with their sources, when not all fit', () => {
	const sentences = Array.from({ length: 6 }, (_, at) =>
		makeSentence(`${at} ${'word '.repeat(100)}end.`, { numbers: [at + 1], source: `s${at}` }),
	);
	const sources = sentences.map((_, at) => makeSource({ number: at + 1, id: `s${at}` }));
	const note: Note = { kind: 'age', text: 'About the last one.', sentences: [5] };
	const { content } = renderAnswer(makeAnswer({ sentences, sources, notes: [note] }), 'en');
	expect(content.length).toBeLessThanOrEqual(MAX_CONTENT_CHARS);
	expect(content).toContain(sentences[2]?.text);
	expect(content).not.toContain('3 word');
	expect(content).not.toContain('[4]');
	expect(content).not.toContain('About the last one.');
	expect(content).toContain('-# …and 3 more sentences that did not fit this message.');
});

test('neither of two differing sentences is shown alone when only one of them fits', () => {
	const long = 'word '.repeat(190);
	const sentences = [makeSentence('He came.'), makeSentence(`${long}14.`), makeSentence(`${long}16.`)];
	const notes: readonly Note[] = [{ kind: 'disagreement', text: 'The sources differ:', sentences: [1, 2] }];
	const { content } = renderAnswer(makeAnswer({ sentences: [...sentences], notes }), 'en');
	expect(content).toContain('He came.');
	expect(content).not.toMatch(/14|16/);
	expect(content).toContain('2 more sentences');
});

test('the source is named and nothing is cut when not even one sentence fits', () => {
	const { content } = renderAnswer(makeAnswer({ sentences: [makeSentence('word '.repeat(500))] }), 'en');
	expect(content).toContain('too long for one message');
	expect(content).toContain('[1] Xinhua');
	expect(content).not.toContain('word word');
});

test('the list ends with a count when there are more sources than a message holds', () => {
	const sources = Array.from({ length: 40 }, (_, at) =>
		makeSource({ number: at + 1, title: `Title ${'long '.repeat(10)}` }),
	);
	const { content } = renderAnswer(makeAnswer({ sentences: [], sources, message: 'I know 40 sources:' }), 'en');
	expect(content).toMatch(/more sources/);
	expect(content).not.toContain('Shown:');
	expect(content.length).toBeLessThanOrEqual(MAX_CONTENT_CHARS);
});

test('every message can be sent and shows whole sentences only when any answer is rendered', () => {
	const range = fc.record({ start: fc.nat({ max: 60 }), end: fc.nat({ max: 60 }) });
	const sentence = fc.record({
		text: nastyText(60),
		highlights: fc.array(range, { maxLength: 3 }),
		number: fc.integer({ min: 1, max: 3 }),
	});
	const note = fc.record({
		kind: fc.constantFrom('disagreement', 'carried', 'age', 'correction', 'mended'),
		text: nastyText(40),
		sentences: fc.array(fc.nat({ max: 5 }), { maxLength: 3 }),
	});
	const source = fc.record({
		title: nastyText(),
		publisher: fc.option(nastyText(5)),
		url: fc.option(fc.oneof(nastyText(), fc.webUrl())),
	});
	fc.assert(
		fc.property(
			fc.array(sentence, { maxLength: 6 }),
			fc.tuple(source, source, source),
			fc.array(note, { maxLength: 3 }),
			fc.option(nastyText(80)),
			fc.array(nastyText(), { maxLength: 3 }),
			fc.constantFrom('en-GB', 'vi', 'zh-CN', undefined),
			(given, sources, notes, message, suggestions, locale) => {
				const sentences = given.map(({ text, highlights, number }) =>
					makeSentence(`a${text}`, { highlights, numbers: [number] }),
				);
				const answer = makeAnswer({
					sentences,
					sources: sources.map((one, at) => makeSource({ ...one, number: at + 1 })),
					notes,
					message: message === null && sentences.length === 0 ? 'No.' : message,
					suggestions,
				});
				const outgoing = renderAnswer(answer, locale);
				// A message made of nothing visible is the one thing that a renderer cannot mend.
				if (sentences.length > 0) assertSendable(outgoing);
				expect(outgoing.content.length).toBeLessThanOrEqual(MAX_CONTENT_CHARS);
				expect(showMarkdown(outgoing.content).bare).not.toMatch(/<[@#:t/]|@everyone|@here/);
				expect(renderAnswer(answer, locale)).toEqual(outgoing);
			},
		),
		{ numRuns: 500 },
	);
});
