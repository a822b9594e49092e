import { describe, expect, it } from 'vitest';
import { DATELINE_FORMS, readDateline } from '../../src/import/dateline.ts';
import { JUNK_RULES, TAIL_RULES } from '../../src/import/junkRules.ts';
import { tellApart } from '../../src/import/tellApart.ts';
import type { Block } from '../../src/import/types.ts';
import { fc } from '../fastCheck.ts';
import { runs } from '../runs.ts';

const block = (text: string, line = 1): Block => ({ kind: 'text', text, line });

describe('the rules for what is no text', () => {
	it.each(JUNK_RULES.flatMap((rule) => rule.examples.map((example) => ({ ...rule, example }))))(
		'$name: takes $example for it',
		({ pattern, maxLength, ending, example }) => {
			expect(example.length).toBeLessThanOrEqual(maxLength);
			expect(ending?.test(example) ?? true).toBe(true);
			expect(pattern.test(example)).toBe(true);
		},
	);

	it.each(TAIL_RULES.flatMap((rule) => rule.examples.map((example) => ({ ...rule, example }))))(
		'$what: finds it at the end of $example and leaves the sentence with its full stop',
		({ pattern, example }) => {
			const match = pattern.exec(example);
			expect(match).not.toBeNull();
			expect(example.slice(0, match?.index)).toMatch(/\.$/);
		},
	);

	it.each([
		'By Monday evening the harbour was closed.',
		'By then Xi Jinping and To Lam had left Beijing.',
		'Read more books, the mayor said, and you will know more about the sea.',
		'Related parties may not take part in the vote.',
		'Watch how the tide turns, she said.',
		'Photos of the harbour show three ships.',
		'The picture was taken by a reporter of Reuters.',
		'The agency reported the figures (Reuters).',
		'Two thirds want the deal, a poll says (Reuters/Ipsos).',
		'Scott (D-Va.) was there.',
		'The American Academy of Pediatrics (AAP).',
		'Copyright law is changing in Alba.',
		'Written by Lennon, the song became a hit in 1967.',
		'Reporting by the commission began in May.',
		'Many factors contributed to this report being late.',
		'The report was first published in 1998 and has been read ever since.',
		'Share prices fell by 3 percent.',
		'Follow the money, he said.',
		'The president is on Twitter.',
		'Follow-up talks are planned for May.',
		'Facebook and Twitter said that they would look into it.',
		'Get the vaccine, the minister said.',
		'Sign up for the harbour, said the mayor, and the harbour will sign up for you.',
		'Ads cost 20 percent more than a year ago.',
		'The ad says that the sea is free.',
		'At 10:30 a.m. the ink was dry.',
		'10:45 p.m. was the last call for the ferry',
		'14:05 GMT was the hour of the launch',
		'2:1 was the result in the end.',
		'The end of the war came in 1975.',
		'This story has been updated to correct the number of ships.',
		'Source documents show that the toll fell.',
		'Editor Jane Doe said that she was content.',
		'File photos of the mayor were burned.',
		'“Watch: it will rain,” she said.',
		'Three things matter: ships, tolls and time.',
	])('keeps the sentence %j', (sentence) => {
		expect(tellApart([block(sentence), block('It rained.')]).dropped).toEqual([]);
	});

	it('takes a time with the same words twice for a video, whatever they are', () => {
		const { blocks, dropped } = tellApart([block('02:09 A ship leaves. A ship leaves.'), block('It rained.')]);
		expect(blocks.map(({ text }) => text)).toEqual(['It rained.']);
		expect(dropped).toEqual([{ what: 'time-code', text: '02:09 A ship leaves. A ship leaves.', line: 1 }]);
	});

	it('takes a time and a few words for a video, and three of them for a running report', () => {
		const video = [block('02:09 A ship leaves the harbour'), block('It rained.')];
		expect(tellApart(video).dropped.map(({ what }) => what)).toEqual(['time-code']);
		const running = ['09:05 The ship arrives', '09:30 The mayor speaks', '10:10 The ship leaves'].map((text) =>
			block(text),
		);
		expect(tellApart(running).dropped).toEqual([]);
	});

	it('drops a long sentence that stands there a second time, and keeps a short one', () => {
		const long = 'The two ports signed a deal on Tuesday after a long night of talks in Alba.';
		const { blocks, dropped } = tellApart([block(long), block('Thank you.'), block(long, 3), block('Thank you.', 4)]);
		expect(blocks.map(({ text }) => text)).toEqual([long, 'Thank you.', 'Thank you.']);
		expect(dropped).toEqual([{ what: 'repeated', text: long, line: 3 }]);
	});

	it('drops the headlines under the heading of a list of other articles, and stops at the next sentence', () => {
		const texts = [
			'It rained.',
			'Related stories',
			'Ten years of the old deal',
			'A harbour without ships today',
			'It stopped.',
			'What comes now',
		];
		const { blocks } = tellApart(texts.map((text) => block(text)));
		expect(blocks.map(({ text }) => text)).toEqual(['It rained.', 'It stopped.', 'What comes now']);
	});

	it('loses nothing: each paragraph is kept whole, kept but for its end, or listed', () => {
		const rules = [...JUNK_RULES, ...TAIL_RULES].flatMap(({ examples }) => examples);
		const paragraph = fc.oneof(
			fc.constantFrom(...rules),
			fc.constantFrom('It rained.', 'What comes next'),
			fc.string(),
		);
		fc.assert(
			fc.property(fc.array(paragraph, { maxLength: 12 }), (texts) => {
				const given = texts.map((text, index) => block(text.trim(), index + 1));
				const { blocks, dropped } = tellApart(given);
				for (const { text, line } of given) {
					const kept = blocks.find((one) => one.line === line)?.text ?? '';
					const listed = dropped.filter((one) => one.line === line).map((one) => one.text);
					// The last to be cut off stood first.
					const parts = [kept, ...listed.toReversed()].join('');
					expect(parts.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
				}
			}),
			runs(1_000),
		);
	});

	it('drops the name of an agency at the end of the last paragraph alone', () => {
		const { blocks } = tellApart([block('The figures are out. (Reuters)'), block('It rained. (Reuters)')]);
		expect(blocks.map(({ text }) => text)).toEqual(['The figures are out. (Reuters)', 'It rained.']);
	});
});

describe('readDateline', () => {
	it.each(DATELINE_FORMS.flatMap((form) => form.examples.map((example) => ({ name: form.name, example }))))(
		'reads "$example"',
		({ example }) => {
			expect(readDateline(`${example}The two ports signed a deal.`)?.length).toBe(example.length);
		},
	);

	it.each([
		['BEIJING, Aug. 19 (Xinhua) — The', 'Xinhua', 'Aug. 19'],
		['HANOI (Reuters) - The', 'Reuters', null],
		['New York (CNN Business) The', 'CNN Business', null],
		['MOSCOW, August 19. /TASS/. The', 'TASS', 'August 19'],
		['VNA – The', 'VNA', null],
		['NEWPORT NEWS, Va. - The', null, null],
		['新华社北京8月19日电 两国', '新华社', '8月19日'],
	])('tells agency and day of %j', (text, agency, day) => {
		expect(readDateline(text)).toMatchObject({ agency, day });
	});

	it.each([
		'The harbour (Alba) - the oldest one - is closed.',
		'NATO (North Atlantic Treaty Organization) — the alliance — met.',
		'Apple (AAPL) — the maker of phones — fell.',
		'NATO — the alliance — met on Tuesday.',
		'Alba - the oldest port - is closed.',
		'Xi — who met Lam — left.',
		'Reuters reported on Tuesday that it rained.',
		'Monday, Aug. 19 was a quiet day.',
		'A U.S.-China deal is near.',
		'I — The First — am king.',
		'BEIJING, Aug. 19 (Xinhua) — ',
	])('finds none in %j', (text) => {
		expect(readDateline(text)).toBeNull();
	});
});
