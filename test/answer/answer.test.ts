import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import type { Note } from '../../src/answer/types.ts';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import { makeFolder, makeSource } from '../corpus/makeFolder.ts';
import { ask, askInTurn, ferry, highlighted, NOW } from './ask.ts';
import { expectSound } from './expectSound.ts';

const texts = (question: string, context = {}) => ask(question, context).sentences.map(({ text }) => text);
const noteOf = (question: string, kind: Note['kind'], context = {}) =>
	ask(question, context).notes.find((note) => note.kind === kind);
const sourcesOf = (question: string, context = {}) => ask(question, context).sources.map(({ id }) => id);

describe('an answer', () => {
	it.each([
		['Who steered the first ferry to Skell?', 'Ann Hale steered the first ferry to Skell.', 'Ann Hale'],
		['How many inhabitants does Skell have?', 'Skell has 900 inhabitants.', '900'],
		[
			'When did the construction of the winter pier begin?',
			'Construction of the winter pier began in May 2029.',
			'May 2029',
		],
		['Who cut the ribbon?', 'Mayor Tomas Reed cut the ribbon at the winter pier of Varnholm.', 'Mayor Tomas Reed'],
	])(
		'begins with the sentence that answers and sets off its words when somebody asks "%s"',
		(question, first, words) => {
			const found = ask(question);
			expect(found).toMatchObject({ answered: true, message: null, missing: [], intent: 'question' });
			expect(found.sentences[0]?.text).toBe(first);
			expect(highlighted(found)[0]).toContain(words);
			expectSound(found, ferry);
		},
	);

	it.each([
		['How much does a ticket for the crossing cost?', 'A ticket for the crossing costs 8 euros.'],
		['How long does the crossing take?', 'Hale said that “the crossing takes forty minutes in calm water.”'],
		['Why do the engines run on hydrogen?', 'The engines run on hydrogen because the islanders wanted clean air.'],
		['who blocked the wintre pier', 'Fishermen from Skell blocked the winter pier on 9 March 2031.'],
		['Where did the mayor cut the ribbon?', 'Mayor Tomas Reed cut the ribbon at the winter pier of Varnholm.'],
		['What did Reed say about storms?', 'Reed said that “no ferry leaves the harbour in a storm.”'],
		['Who is the port captain?', 'Ann Hale is the harbour master of Varnholm.'],
	])('begins with the sentence that answers when somebody asks "%s"', (question, first) => {
		expect(texts(question)[0]).toBe(first);
	});

	it('carries number, publisher and date of each source when it cites', () => {
		expect(ask('Who steered the first ferry to Skell?').sources[0]).toEqual({
			number: 1,
			id: 'a-opening',
			title: 'The ferry to Skell sails for the first time',
			publisher: 'Harbour Post',
			date: '2031-03-04',
			kind: 'notes',
			url: 'https://harbour-post.example/skell',
		});
		expect(ask('How many inhabitants does Skell have?').sources[0]).toMatchObject({ publisher: null, date: null });
	});

	it('tells when something happened when the sentence says it and its source has a date', () => {
		expect(ask('Who blocked the winter pier?').sentences[0]?.eventDate).toBe('2031-03-09');
		expect(ask('When did the ferry line between Varnholm and Skell open?').sentences[0]?.eventDate).toBe('2031-03-03');
		const undated = ask('When did Ann Hale warn that ice may close the ferry line?').sentences[0];
		expect(undated?.text).toContain('on Friday');
		expect(undated).not.toHaveProperty('eventDate');
	});

	it('says it once, with the numbers of both, when two sources say the same', () => {
		const { sentences, sources } = ask('Who is the harbour master of Varnholm?');
		expect(sentences.filter(({ text }) => text === 'Ann Hale is the harbour master of Varnholm.')).toHaveLength(1);
		expect(sentences[0]).toMatchObject({ numbers: [1, 2], alsoIn: [{ source: 'c-letter' }] });
		expect(sources.map(({ id }) => id)).toEqual(expect.arrayContaining(['a-opening', 'c-letter']));
	});

	it('names whoever speaks when somebody is quoted', () => {
		expect(ask('What did Reed say about storms?').sentences[0]?.speaker).toBe('Tomas Reed');
	});

	it('says what it took for what when a word was mistyped', () => {
		expect(noteOf('How many inhabitnts does Skell have?', 'mended')?.text).toContain('“inhabitants”');
		expect(noteOf('How many inhabitants does Skell have?', 'mended')).toBeUndefined();
	});
});

describe('a disagreement', () => {
	it('shows both figures and says so when sources give different ones', () => {
		const found = ask('How many ferries did the Port Authority buy for the line?');
		const note = found.notes.find(({ kind }) => kind === 'disagreement');
		const shown = note?.sentences?.map((at) => found.sentences[at]);
		expect(shown?.map((sentence) => sentence?.text).sort()).toEqual([
			'The Port Authority bought 12 ferries for the line.',
			'The Port Authority bought 14 ferries for the line.',
		]);
		expect(new Set(shown?.flatMap((sentence) => sentence?.numbers ?? [])).size).toBe(2);
		expect(highlighted(found).flat()).toEqual(expect.arrayContaining(['12', '14']));
	});

	it('is not there when only one of the sources is asked', () => {
		const question = 'How many ferries did the Port Authority buy for the line?';
		expect(noteOf(question, 'disagreement', { source: 'a-opening' })).toBeUndefined();
		expect(texts(question, { source: 'a-opening' })[0]).toContain('12 ferries');
	});

	it('is not there when the sources agree', () => {
		expect(noteOf('Who steered the first ferry to Skell?', 'disagreement')).toBeUndefined();
	});
});

describe('a refusal', () => {
	it.each([
		['What is the best recipe for goulash?', ['recipe', 'goulash']],
		['How many people died in the earthquake?', ['earthquake']],
		['Who won the football match?', ['football']],
	])('names what is missing and cites nothing when somebody asks "%s"', (question, missing) => {
		const found = ask(question);
		expect(found).toMatchObject({ answered: false, confidence: 0, sentences: [], sources: [] });
		expect(found.missing).toEqual(expect.arrayContaining(missing));
		for (const word of missing) expect(found.message).toContain(`“${word}”`);
		expect(found.suggestions.length).toBeGreaterThan(0);
		expectSound(found, ferry);
	});

	it('suggests topics that are answered when somebody asks for them', () => {
		for (const question of ['What is the best recipe for goulash?', 'How many passengers died in the earthquake?']) {
			for (const topic of ask(question).suggestions) expect(ask(topic).answered, topic).toBe(true);
		}
	});

	it('is given when somebody asks the bot to do something or for its opinion', () => {
		for (const question of ['Write a poem about the ferry to Skell', 'What do you think of Ann Hale?']) {
			expect(ask(question)).toMatchObject({ answered: false, sentences: [], sources: [] });
		}
	});

	it('is in the language that is asked for when there is one', () => {
		const inEnglish = ask('What is the recipe for goulash?').message;
		expect(ask('What is the recipe for goulash?', { locale: 'zh-CN' }).message).not.toBe(inEnglish);
		expect(ask('What is the recipe for goulash?', { locale: 'vi' }).message).not.toBe(inEnglish);
		expect(ask('What is the recipe for goulash?', { locale: 'xx' }).message).toBe(inEnglish);
	});
});

describe('a limit', () => {
	const QUESTION = 'How many ferries did the Port Authority buy for the line?';

	it('leaves out what is newer, and what is undated, when there is a last day', () => {
		expect(sourcesOf(QUESTION, { asOf: '2031-03-05' })).toEqual(['a-opening']);
		expect(noteOf(QUESTION, 'as-of', { asOf: '2031-03-05' })?.text).toContain('5 March 2031');
		expect(
			ask('How many inhabitants does Skell have?', { asOf: '2031-12-31' }).sources.map(({ id }) => id),
		).not.toContain('c-letter');
		expect(ask(QUESTION, { asOf: '2031-03-03' })).toMatchObject({ answered: false, sources: [] });
		expect(ask('sources', { asOf: '2031-03-04' }).sources.map(({ id }) => id)).toEqual(['a-opening']);
	});

	it('leaves one source when the command names it', () => {
		expect(sourcesOf(QUESTION, { source: 'b-first-week' })).toEqual(['b-first-week']);
		expect(noteOf(QUESTION, 'limit', { source: 'b-first-week' })?.text).toContain('The first week of the Skell ferry');
		expect(ask(QUESTION, { source: 'c-letter' }).sources.map(({ id }) => id)).not.toContain('a-opening');
		expect(ask(QUESTION, { source: 'nowhere' })).toMatchObject({ answered: false, sources: [] });
	});

	it('leaves the sources that the question names when it does', () => {
		expect(sourcesOf('According to the Harbour Post, how many ferries did the Port Authority buy?')).toEqual([
			'a-opening',
		]);
		expect(sourcesOf('How many ferries did the Port Authority buy, according to the Norland Courier?')).toEqual([
			'b-first-week',
		]);
		expect(sourcesOf('Which ice does the undated report warn of?')).toEqual(['c-letter']);
		expect(sourcesOf('How many ferries did the Port Authority buy in the report of 4 March?')).toEqual(['a-opening']);
		expect(sourcesOf('How many ferries did the Port Authority buy before 5 March 2031?')).toEqual(['a-opening']);
	});

	it('leaves what one person says when the command names the person', () => {
		const shown = ask('What about the ferry, the crossing and the storm?', { speaker: 'tomas-reed' }).sentences;
		expect(shown.length).toBeGreaterThan(0);
		for (const { text } of shown) expect(text).toMatch(/Reed/);
		expect(ask('Is there a storm?', { speaker: 'nobody' }).answered).toBe(false);
	});
});

describe('a note', () => {
	it('tells how old the newest source is when the latest is asked for', () => {
		const question = 'How many passengers has the ferry line carried lately, up to now?';
		expect(noteOf(question, 'age')?.text).toContain('11 March 2031, 10 days old');
		expect(noteOf('How many passengers did the ferry line carry in its first week?', 'age')).toBeUndefined();
	});

	it('tells what is wrong with a source when the question touches it', () => {
		const note = noteOf('What is the name of the winter pier of Varnholm?', 'correction');
		expect(note?.text).toContain('The report spells the name of the winter pier of Varnholm wrong.');
		expect(noteOf('Who steered the first ferry to Skell?', 'correction')).toBeUndefined();
	});
});

describe('the bot itself', () => {
	it.each([
		['hello', 'greeting'],
		['thanks a lot!', 'thanks'],
		['help', 'help'],
	])('speaks for itself and cites nothing when somebody writes "%s"', (text, intent) => {
		const found = ask(text);
		expect(found).toMatchObject({ intent, answered: true, sentences: [], sources: [], missing: [] });
		expect(found.message).toMatch(/\S/);
	});
});

describe('a summary', () => {
	it.each([
		['Summarise everything in 3 sentences', 3],
		['give me a summary in two sentences', 2],
		['Sum up the reports in one sentence.', 1],
	])('has as many sentences as it should, none twice, when somebody writes "%s"', (question, count) => {
		const found = ask(question);
		expect(found).toMatchObject({ intent: 'summary', answered: true });
		expect(found.sentences).toHaveLength(count);
		expectSound(found, ferry);
	});

	it('keeps to its topic when there is one', () => {
		const shown = texts('summary of the winter pier in 2 sentences');
		expect(shown.length).toBeGreaterThan(0);
		for (const text of shown) expect(text).toContain('pier');
	});

	it('knows a topic when only a heading names it', () => {
		expect(texts('summary of the fleet').join(' ')).toMatch(/ferries for the line/);
	});

	it('says that there is nothing when the topic is not in the sources', () => {
		expect(ask('summarise the earthquake')).toMatchObject({ intent: 'summary', answered: false, sources: [] });
	});

	it('keeps to the one source that is given', () => {
		expect(sourcesOf('summary', { source: 'c-letter' })).toEqual(['c-letter']);
	});
});

describe('a timeline', () => {
	it('goes by the day of the event, and what cannot be told comes last, when somebody asks for one', () => {
		const found = ask('timeline of the ferry line');
		expect(found).toMatchObject({ intent: 'timeline', answered: true });
		expectSound(found, ferry);
		const all = ask('timeline').sentences;
		expect(all.map(({ eventDate }) => eventDate ?? null)).toEqual(['2029-05', '2031-03-03', '2031-03-09', null]);
		expect(all.at(-1)?.text).toContain('on Friday');
		expect(highlighted(ask('timeline')).map(([first]) => first)).toEqual([
			'May 2029',
			'on Monday',
			'9 March 2031',
			'on Friday',
		]);
	});
});

describe('a timeline of a time that is told vaguely', () => {
	it('shows the sentence or refuses, and is never empty, when nothing else is dated', () => {
		const folder = makeFolder({ 'a.md': makeSource('The mill grew last week. Grain is cheap.') });
		const found = answer('timeline of the mill', { turns: [] }, loadKnowledge(folder), NOW);
		expect(found.sentences.length > 0 || found.message !== null).toBe(true);
	});
});

describe('a comparison', () => {
	it('sets what differs side by side when somebody asks for it', () => {
		const found = ask('Do the reports disagree?');
		const note = found.notes.find(({ kind }) => kind === 'disagreement');
		expect(found).toMatchObject({ intent: 'compare', answered: true });
		expect(note?.sentences?.map((at) => found.sentences[at]?.text)).toEqual([
			'The Port Authority bought 12 ferries for the line.',
			'The Port Authority bought 14 ferries for the line.',
		]);
		expectSound(found, ferry);
	});
});

describe('the sources', () => {
	it('are listed, the newest first and the undated last, when somebody asks for them', () => {
		const found = ask('What are your sources?');
		expect(found).toMatchObject({ intent: 'sources', answered: true, sentences: [] });
		expect(found.sources.map(({ number, date }) => [number, date])).toEqual([
			[1, '2031-03-11'],
			[2, '2031-03-04'],
			[3, null],
		]);
		expectSound(found, ferry);
	});
});

describe('a quotation', () => {
	it('is shown with its words set off when somebody asks for it', () => {
		const found = ask('Quote what Hale said about the crossing');
		expect(found).toMatchObject({ intent: 'quote', answered: true });
		expect(highlighted(found)[0]).toEqual(['“the crossing takes forty minutes in calm water.”']);
		expect(found.sentences[0]?.speaker).toBe('Ann Hale');
	});

	it('is of the one who is asked for when another is quoted too', () => {
		for (const question of ['give me a quote from Reed', 'Quote what Reed said about the crossing']) {
			for (const { text } of ask(question).sentences) expect(text).toContain('Reed');
		}
	});

	it('names as missing what it is about, and not that it is wanted, when there is none', () => {
		expect(ask('quote Hale on goulash')).toMatchObject({ answered: false, missing: ['goulash'] });
	});
});

describe('a follow-up', () => {
	it.each([
		['the woman', ['Who is Ann Hale?', 'What did she steer?'], 'Ann Hale steered the first ferry to Skell.'],
		[
			'the man',
			['What did Tomas Reed cut?', 'What did he say about storms?'],
			'Reed said that “no ferry leaves the harbour in a storm.”',
		],
		[
			'the time',
			['Who blocked the winter pier?', 'When was that?'],
			'Fishermen from Skell blocked the winter pier on 9 March 2031.',
		],
	])('finds %s when it says "she", "he" or "that"', (_, questions, first) => {
		const found = askInTurn(...questions);
		expect(found.sentences[0]?.text).toBe(first);
		expect(found.notes.map(({ kind }) => kind)).toContain('carried');
	});

	it('carries nothing when it stands by itself', () => {
		const found = askInTurn('Who is Ann Hale?', 'How many inhabitants does Skell have?');
		expect(found).toEqual(ask('How many inhabitants does Skell have?'));
	});

	it('leaves a turn that can be kept as JSON when anything was asked', () => {
		const { turn } = ask('Who steered the first ferry to Skell?');
		expect(JSON.parse(JSON.stringify(turn))).toEqual(turn);
		expect(turn.names).toContain('skell');
		expect(turn.shown[0]).toMatchObject({ source: 'a-opening' });
	});
});

describe('bad input', () => {
	it.each([
		['nothing', '', /no question/],
		['white space', ' \n\t ', /no question/],
		['6,000 characters', 'ferry '.repeat(1_000), /6000 characters; I read up to 2000/],
		['control characters', '\u0000\u0001\u0007\u001b', /no question/],
		['marks of direction', '\u202e\u202d\u2067', /no question/],
		['emoji', '👋😀🏽👩‍👩‍👧🇻🇳', /no question/],
		['a mention', '<@123> <@!42>', /no question/],
		['signs', '?!? … —', /no question/],
		['stop words', 'what is it that they do to the', /do not answer that\.$/],
		['Chinese about other things', '今天天气怎么样？', /do not answer/],
		['Vietnamese about other things', 'Thời tiết hôm nay thế nào?', /do not answer/],
		['half a surrogate pair', '\ud83d who \ude00', /do not answer/],
		['a name of the prototype', 'constructor __proto__ toString hasOwnProperty', /do not answer/],
		['a pattern', '(a+)+$ [^] \\p{L} {{7*7}} $x', /do not answer/],
	])('is told in words what is wrong when it is %s', (_, text, message) => {
		const found = ask(text);
		expect(found).toMatchObject({ answered: false, message: expect.stringMatching(message) });
		expectSound(found, ferry);
	});

	it.each([
		['Markdown', '**who** steered the _first_ `ferry` to ||Skell||?'],
		['a mention before it', '<@123456789012345678> who steered the first ferry to Skell?'],
		['marks of direction round it', '\u202ewho steered the first ferry to Skell?\u202c'],
		['invisible letters in it', 'who ste\u200bered the first fer\u00adry to Skell?'],
		[
			'accents piled up on it',
			[...'who steered the first ferry to Skell?'].join('\u0316\u0335\u0322').normalize('NFC'),
		],
		['capitals alone', 'WHO STEERED THE FIRST FERRY TO SKELL?'],
		['emoji round it', '👋 who steered the first ferry to Skell 🚢?'],
		['line breaks in it', 'who steered\nthe first\r\nferry to Skell?'],
	])('is answered all the same when a question has %s', (_, question) => {
		expect(texts(question)[0]).toBe('Ann Hale steered the first ferry to Skell.');
	});

	it('is answered when a question is as long as it may be', () => {
		const question = `Who steered the first ferry to Skell? ${'x'.repeat(2_000)}`.slice(0, 2_000);
		expectSound(ask(question), ferry);
		expect(ask(question).message ?? '').not.toContain('characters');
	});
});
