import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import { todayOf } from '../../src/answer/todayOf.ts';
import type { Answer, Context } from '../../src/answer/types.ts';
import { makeSource } from '../corpus/makeFolder.ts';
import { understand } from '../corpus/understand.ts';
import { fc } from '../fastCheck.ts';

const knowledge = understand({
	'names.yaml': `people:
  - id: nils-orre
    name: Nils Orre
    aliases: [Orre]
    gender: male
    roles: [mayor of Lisk]
  - id: ada-venn
    name: Ada Venn
    aliases: [Venn]
    gender: female
  - id: silent-sam
    name: Sam Silent
organisations:
  - id: tram-company
    name: Tram Company
places:
  - id: lisk
    name: Lisk
`,
	'a-opening.md': makeSource(
		`## The tramline
Nils Orre said that the tramline cost 40 million crowns.
Ada Venn said that “the tramline cost 60 million crowns.”
The tramline has 12 stops.
Nils Orre said on Monday that the tramline would open in June 2031.
The Tram Company said that the tramline carries 5,000 passengers.
## The harbour
Ada Venn said that the harbour would close in 2032.
Sam Silent opened the harbour gate.`,
		{ title: 'A tramline for Lisk', date: '2031-03-04' },
	),
	'b-later.md': makeSource(
		`## The strike
Nils Orre said on 2 May 2031 that the drivers of the tramline were on strike.
Nils Orre said that the tramline cost 75 million crowns.
Ada Venn said that the strike would end.`,
		{ title: 'Drivers strike in Lisk', date: '2031-05-03' },
	),
	'c-undated.md': makeSource(
		`## The bridge
Nils Orre said that the bridge of Lisk is 300 metres long.
The tramline cost 80 million crowns.`,
		{ title: 'A bridge without a day', date: null },
	),
});

const NOW = new Date('2031-06-01T12:00:00Z');

function ask(question: string, context: Partial<Context> = {}): Answer {
	return answer(question, { turns: [], ...context }, knowledge, NOW);
}

/** A question, or a wish, for each thing that the bot does. */
const OF_EVERY_INTENT = {
	question: 'How many crowns did the tramline cost?',
	summary: 'Summarise the reports about the tramline',
	timeline: 'Give me a timeline',
	compare: 'Compare what the sources say about the tramline',
	quote: 'What exactly did Orre say about the tramline?',
	heading: 'The tramline',
} as const;

const notes = ({ notes: all }: Answer, kind: string) =>
	all.filter((note) => note.kind === kind).map(({ text }) => text);

describe('an answer limited to a speaker', () => {
	for (const [intent, question] of Object.entries(OF_EVERY_INTENT)) {
		for (const speaker of ['nils-orre', 'Nils Orre']) {
			it(`shows only what ${speaker} says when it is of the kind ${intent}`, () => {
				const { answered, sentences, ...rest } = ask(question, { speaker });
				expect(answered).toBe(true);
				expect(sentences.length).toBeGreaterThan(0);
				for (const { text } of sentences) expect(text).toMatch(/^Nils Orre said/);
				for (const { alsoIn } of sentences) expect(alsoIn).toEqual([]);
				expect(notes({ answered, sentences, ...rest }, 'limit')).toContain('Only what Nils Orre says.');
			});
		}
	}

	it('gives another answer for another speaker', () => {
		const first = (speaker: string) => ask(OF_EVERY_INTENT.question, { speaker }).sentences[0]?.text;
		expect(first('nils-orre')).toContain('40 million');
		expect(first('ada-venn')).toContain('60 million');
	});

	it('takes an organisation for a speaker', () => {
		const { answered, sentences } = ask('How many passengers does the tramline carry?', { speaker: 'tram-company' });
		expect(answered).toBe(true);
		expect(sentences.map(({ text }) => text)).toEqual([
			'The Tram Company said that the tramline carries 5,000 passengers.',
		]);
	});

	it.each([
		['on a matter of which somebody else speaks', 'When will the harbour close?', 'nils-orre', 'Nils Orre'],
		['of somebody who is only named', 'Who opened the harbour gate?', 'silent-sam', 'Sam Silent'],
		['of nobody that is known', OF_EVERY_INTENT.question, 'nobody', 'nobody'],
		['of another one than the speaker', 'What did Venn say about the harbour?', 'nils-orre', 'Nils Orre'],
		['when a summary is wanted', 'Summarise the reports about the harbour', 'tram-company', 'Tram Company'],
	])('refuses, and says of whom, %s', (_, question, speaker, name) => {
		const refusal = ask(question, { speaker });
		expect(refusal.answered).toBe(false);
		expect(refusal.sentences).toEqual([]);
		expect(refusal.sources).toEqual([]);
		expect(notes(refusal, 'limit')).toEqual([`I looked only at what ${name} says, and found nothing on this.`]);
	});

	it.each([
		['vi', 'Tôi chỉ tìm trong những gì Nils Orre nói và không thấy gì về điều này.'],
		['zh-CN', '我只查找了Nils Orre所说的内容，没有找到相关的话。'],
	])('says so in %s', (locale, text) => {
		expect(notes(ask('When will the harbour close?', { speaker: 'nils-orre', locale }), 'limit')).toEqual([text]);
	});

	it('checks words against what the speaker says alone', () => {
		const check = 'Did anybody really say “the tramline cost 60 million crowns”?';
		const said = ({ sentences }: Answer) => sentences.map(({ text }) => text);
		expect(said(ask(check, { speaker: 'ada-venn' }))).toContain(
			'Ada Venn said that “the tramline cost 60 million crowns.”',
		);
		for (const text of said(ask(check, { speaker: 'nils-orre' }))) expect(text).toMatch(/^Nils Orre said/);
	});

	it('goes together with a source and a day', () => {
		const limited = ask('What is on strike?', { speaker: 'nils-orre', asOf: '2031-03-31' });
		expect(limited.answered).toBe(false);
		expect(ask('Who is on strike?', { speaker: 'nils-orre', source: 'a-opening' }).answered).toBe(false);
		expect(ask('Who is on strike?', { speaker: 'nils-orre', source: 'b-later' }).answered).toBe(true);
	});

	it('lists only the sources in which the speaker is heard', () => {
		const listed = (speaker: string) => ask('Which sources do you have?', { speaker }).sources.map(({ id }) => id);
		expect(listed('nils-orre')).toEqual(['b-later', 'a-opening', 'c-undated']);
		expect(listed('tram-company')).toEqual(['a-opening']);
		expect(listed('silent-sam')).toEqual([]);
	});
});

describe('an answer as of a day', () => {
	const asOf = '2031-04-01';
	/** Words that stand in later or undated sources alone. */
	const LATER = /strike|driver|75 million|80 million|bridge|b-later|c-undated|2031-05/i;

	for (const [intent, question] of Object.entries({
		...OF_EVERY_INTENT,
		sources: 'Which sources do you have?',
		refusal: 'Who painted the moon?',
		later: 'Why are the drivers on strike?',
		undated: 'How long is the bridge?',
		greeting: 'Hello!',
		help: 'What can you do?',
		'check of later words': 'Did Orre really say “the drivers of the tramline were on strike”?',
		'check of undated words': 'Did Orre really say “the bridge of Lisk is 300 metres long”?',
		outside: 'Write me a poem about the tramline',
	})) {
		it(`shows nothing that came later or has no date when it is of the kind ${intent}`, () => {
			const { question: asked, turn, ...shown } = ask(question, { asOf });
			// What somebody asked is theirs; everything else is the bot's.
			const missing = shown.missing.filter((word) => !question.includes(word));
			const told = { ...shown, message: null, missing };
			expect(JSON.stringify(told)).not.toMatch(LATER);
			expect(turn.shown.map(({ source }) => source).filter((id) => id !== 'a-opening')).toEqual([]);
			expect(asked).not.toBe('');
		});
	}

	it('says up to which day, and that what has no date is left out', () => {
		expect(notes(ask(OF_EVERY_INTENT.question, { asOf }), 'as-of')).toEqual([
			'Only sources up to 1 April 2031.',
			'Sources without a date are left out as well.',
		]);
	});

	it('says nothing of undated sources where there are none', () => {
		const dated = understand({ 'a.md': makeSource('The ferry has 12 decks.') });
		const shown = answer('How many decks does the ferry have?', { turns: [], asOf }, dated, NOW);
		expect(notes(shown, 'as-of')).toEqual(['Only sources up to 1 April 2031.']);
	});

	it('includes the day itself', () => {
		expect(ask('Who is on strike?', { asOf: '2031-05-03' }).answered).toBe(true);
		expect(ask('Who is on strike?', { asOf: '2031-05-02' }).answered).toBe(false);
	});

	it('refuses everything before the first source', () => {
		for (const question of Object.values(OF_EVERY_INTENT)) {
			const refusal = ask(question, { asOf: '2031-03-03' });
			expect(refusal.answered).toBe(false);
			expect(refusal.suggestions).toEqual([]);
		}
	});

	it('shows nothing later whatever is asked, whoever is to speak', () => {
		const words = [...new Set(knowledge.sentences.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []))];
		const question = fc
			.tuple(fc.constantFrom('', 'summary of', 'timeline of', 'compare', 'what did Orre say about'), fc.subarray(words))
			.map(([task, some]) => `${task} ${some.slice(0, 6).join(' ')}?`);
		const days = ['2031-03-03', '2031-03-04', '2031-05-02', '2031-05-03'];
		const speaker = fc.constantFrom(undefined, 'nils-orre', 'ada-venn');
		fc.assert(
			fc.property(question, fc.constantFrom(...days), speaker, (asked, day, who) => {
				const { sentences, sources, suggestions } = ask(asked, {
					asOf: day,
					...(who === undefined ? {} : { speaker: who }),
				});
				const known = new Map(knowledge.sources.map((source) => [source.id, source]));
				const shown = [...sentences.flatMap((one) => [one, ...one.alsoIn]).map(({ source }) => source)];
				for (const id of [...shown, ...sources.map((source) => source.id)]) {
					expect(known.get(id)?.date ?? '9999').toSatisfy((date: string) => date <= day);
				}
				const told = knowledge.sentences.filter(({ source }) => source.date !== null && source.date <= day);
				const topics = told.flatMap(({ heading, source }) => [heading, source.title]);
				for (const suggestion of suggestions) expect(topics).toContain(suggestion);
			}),
		);
	});

	it('takes that day for today, unless it is still to come', () => {
		expect(todayOf({ turns: [], asOf: '2031-03-04' }, NOW)).toBe('2031-03-04');
		expect(todayOf({ turns: [], asOf: '2031-06-02' }, NOW)).toBe('2031-06-01');
		expect(todayOf({ turns: [] }, NOW)).toBe('2031-06-01');
	});
});
