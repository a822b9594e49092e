import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../src/answer/findCandidates.ts';
import { prepare } from '../../src/answer/prepare.ts';
import { knowledgeOf, type Text, textOf } from '../eval/knowledgeOf.ts';
import { understand } from '../eval/understand.ts';

/** The features of the sentence with these words, for a question asked of some texts. */
function featuresOf(question: string, texts: readonly Text[], words: string, day = '2024-08-20') {
	const prepared = prepare(knowledgeOf(texts));
	const found = findCandidates(understand(question, prepared, day), prepared, () => true);
	const candidate = found.find(({ hit }) => hit.sentence.text.includes(words));
	if (!candidate) throw new Error(`No candidate has the words "${words}".`);
	return candidate.features;
}

describe('the sentences around', () => {
	const report = textOf('report', [
		'Nikola Tesla was hired by the company.',
		'Nothing more is known of the spring.',
		'He worked in Pittsburgh.',
		'The laboratory burned down in March.',
	]);

	it('count before, earlier and after for what the sentence itself lacks', () => {
		const work = featuresOf('Where did Tesla work before the laboratory burned?', [report], 'Pittsburgh');
		expect(work.before).toBe(0);
		expect(work.earlier).toBeGreaterThan(0.1);
		expect(work.after).toBeGreaterThan(0.1);
		const spring = featuresOf('What did Tesla do in spring?', [report], 'spring');
		expect(spring.before).toBeGreaterThan(0.1);
		expect(spring.earlier).toBe(0);
	});

	it('count nothing for what the sentence has itself', () => {
		expect(featuresOf('Did Tesla work in Pittsburgh?', [report], 'hired').after).toBe(0);
		expect(featuresOf('Who was hired by the company?', [report], 'spring').earlier).toBe(0);
	});

	it('do not count where they are of another source', () => {
		const apart = [textOf('a', ['Tesla was hired.']), textOf('b', ['He worked in Pittsburgh.'])];
		const { before, earlier } = featuresOf('Where did Tesla work?', apart, 'Pittsburgh');
		expect([before, earlier]).toEqual([0, 0]);
	});
});

describe('the wording', () => {
	const texts = [
		textOf('a', ['The council voted for the new bridge.']),
		textOf('b', ['For a bridge that is new councils vote.']),
	];

	it('tells the very form from another form of the word', () => {
		const question = 'Which council voted for the new bridge?';
		expect(featuresOf(question, texts, 'The council').surface).toBe(1);
		expect(featuresOf(question, texts, 'councils').surface).toBeLessThan(0.8);
	});

	it('tells runs of three words, function words too', () => {
		const question = 'Who voted for the new bridge?';
		expect(featuresOf(question, texts, 'The council').phrases).toBeGreaterThan(0.6);
		expect(featuresOf(question, texts, 'councils').phrases).toBe(0);
	});

	it('counts function words that not every question has', () => {
		const both = [textOf('a', ['Ships came with the storm.']), textOf('b', ['Ships came from the storm.'])];
		expect(featuresOf('What came with the storm?', both, 'with').functionWords).toBe(1);
		expect(featuresOf('What came with the storm?', both, 'from').functionWords).toBe(0);
		expect(featuresOf('What is the storm?', both, 'with').functionWords).toBe(0.5);
	});
});

describe('nearness to the time asked about', () => {
	const report = (date: string | undefined): Text => ({
		...textOf('a', ['The council voted for the bridge.']),
		...(date === undefined ? {} : { date }),
	});
	const newer: Text = { ...textOf('b', ['Rain fell.']), date: '2024-08-20' };
	const recent = (question: string, date: string | undefined) =>
		featuresOf(question, [report(date), newer], 'council').recent;

	it('is 1 for the week before the question, and less the older a report is', () => {
		expect(recent('Who voted for the bridge?', '2024-08-14')).toBe(1);
		const older = recent('Who voted for the bridge?', '2024-07-20');
		expect(older).toBeLessThan(0.6);
		expect(recent('Who voted for the bridge?', '2020-01-01')).toBeLessThan(older);
	});

	it('is that to the time which the question says', () => {
		expect(recent('Who voted for the bridge in 2020?', '2020-05-01')).toBe(1);
		expect(recent('Who voted for the bridge in 2020?', '2024-08-20')).toBeLessThan(0.1);
	});

	it('is 0 for an undated report', () => {
		expect(recent('Who voted for the bridge?', undefined)).toBe(0);
	});
});
