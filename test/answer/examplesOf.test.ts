import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import { examplesOf } from '../../src/answer/examplesOf.ts';
import { makeQuestions } from '../../src/answer/makeQuestions.ts';
import { prepare } from '../../src/answer/prepare.ts';
import { summaryOf } from '../../src/answer/summarise.ts';
import { timelineOf } from '../../src/answer/timeline.ts';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import { makeFolder, makeSource } from '../corpus/makeFolder.ts';
import { ferry, NOW } from './ask.ts';

describe('examples', () => {
	it('are questions and topics that the bot answers', () => {
		const { questions, topics, timelines } = examplesOf.of(ferry);
		expect(questions).toContain('How many ferries did the Port Authority buy?');
		for (const question of questions) expect(answer(question, { turns: [] }, ferry, NOW).answered).toBe(true);
		expect(topics.length).toBeGreaterThan(0);
		expect(timelines.length).toBeGreaterThan(0);
		const request = (about: string) => ({ about, context: { turns: [] }, knowledge: ferry, now: NOW });
		for (const about of topics) expect(summaryOf(request(about), 'short').kind).toBe('summary');
		for (const about of timelines) {
			const found = timelineOf(request(about), { from: null, to: null });
			expect(found.kind === 'timeline' ? found.events.length : 0).toBeGreaterThan(1);
		}
	});

	it('are the same for the same files', () => {
		expect(examplesOf.of(loadKnowledge('test/answer/knowledge'))).toEqual(examplesOf.of(ferry));
	});
});

describe('questions made of a sentence', () => {
	const made = (text: string) => {
		const names = [
			'people:',
			'  - id: ann-hale',
			'    name: Ann Hale',
			'  - id: tomas-reed',
			'    name: Tomas Reed',
			'places:',
			'  - id: skell',
			'    name: Skell',
			'',
		].join('\n');
		const knowledge = loadKnowledge(makeFolder({ 'a.md': makeSource(text), 'names.yaml': names }));
		const [sentence] = knowledge.sentences;
		return sentence ? makeQuestions(sentence, prepare(knowledge)).map((one) => one.text) : [];
	};

	it.each([
		['Ann Hale arrived in Skell, the island, on Sunday.', ['When did Ann Hale arrive in Skell?']],
		[
			'Ann Hale and Tomas Reed held talks in Skell on 3 March 2031.',
			['When did Ann Hale and Tomas Reed hold talks in Skell?'],
		],
		['Ann Hale bought 12 old ferries.', ['How many old ferries did Ann Hale buy?']],
		['Ann Hale is the harbour master.', ['Who is Ann Hale?']],
		['Ann Hale said that Skell is cold.', ['What did Ann Hale say about Skell?']],
	])('ask for what it says: %s', (text, questions) => {
		expect(made(text)).toEqual(questions);
	});

	it.each([
		'It was cold on Sunday.',
		'Ann Hale sailed past the nine small islands with the two old lighthouses near Skell on Sunday.',
		'Ann Hale praised Skell.',
		'When the ice came, Ann Hale left.',
		'安海尔在星期日到达。',
	])('are none where it does not lend itself to one: %s', (text) => {
		expect(made(text)).toEqual([]);
	});
});
