import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import { terms } from '../../src/language/terms.ts';
import { fc } from '../fastCheck.ts';
import { nastyText } from '../render/nastyText.ts';
import { runs } from '../runs.ts';
import { NOW } from './ask.ts';
import { expectSound } from './expectSound.ts';

const knowledge = loadKnowledge('knowledge');
const anew = loadKnowledge('knowledge');

const WORDS = [
	...new Set(knowledge.sentences.flatMap(({ text }) => terms(text).map((word) => text.slice(word.start, word.end)))),
];
const NAMES = knowledge.names.flatMap(({ name, aliases, roles, adjectives }) => [
	name,
	...aliases,
	...roles,
	...adjectives,
]);
const SAME = knowledge.glossary.flatMap(({ term, same }) => [term, ...same]);
const ASKING = [
	...['who', 'what', 'when', 'where', 'why', 'how', 'how many', 'how long', 'which', 'did', 'is it true that', 'whose'],
	...[
		'summarise',
		'timeline of',
		'compare',
		'quote',
		'sources',
		'in 3 sentences',
		'according to Xinhua',
		'latest',
		'and',
	],
	...[
		'he',
		'she',
		'it',
		'there',
		'they',
		'before 20 August',
		'in the undated report',
		'not',
		'on Monday',
		'what about',
	],
];

const word = fc.oneof(
	{ weight: 5, arbitrary: fc.constantFrom(...WORDS) },
	{ weight: 3, arbitrary: fc.constantFrom(...NAMES) },
	{ weight: 2, arbitrary: fc.constantFrom(...SAME) },
	{ weight: 4, arbitrary: fc.constantFrom(...ASKING) },
	{ weight: 1, arbitrary: nastyText(3) },
	{ weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);
const question = fc
	.tuple(fc.constantFrom(...ASKING, ''), fc.array(word, { minLength: 1, maxLength: 5 }), fc.constantFrom('', '?', '!'))
	.map(([opening, words, mark]) => `${[opening, ...words].join(' ')}${mark}`);
const context = fc.oneof(
	{ weight: 6, arbitrary: fc.constant({}) },
	{
		weight: 1,
		arbitrary: fc.record(
			{
				asOf: fc.constantFrom('2024-08-18', '2024-08-19', '2030-01-01'),
				source: fc.constantFrom(...knowledge.sources.map(({ id }) => id), 'nowhere'),
				speaker: fc.constantFrom(...knowledge.names.map(({ id }) => id), 'nobody'),
				locale: fc.constantFrom('en-US', 'vi', 'zh-CN', 'xx'),
			},
			{ requiredKeys: [] },
		),
	},
);

describe('every answer', () => {
	it('is sound, and the same when it is asked for twice, when a question is made of any words', () => {
		const before = fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: question });
		let answered = 0;
		fc.assert(
			fc.property(question, before, context, (text, earlier, given) => {
				const turns = earlier === null ? [] : [answer(earlier, { turns: [] }, knowledge, NOW).turn];
				const found = answer(text, { ...given, turns }, knowledge, NOW);
				expectSound(found, knowledge);
				if (found.sentences.length > 0) answered += 1;
				expect(JSON.stringify(answer(text, { ...given, turns }, anew, NOW))).toBe(JSON.stringify(found));
			}),
			{ ...runs(2_000), endOnFailure: true },
		);
		// Refusals alone would show nothing.
		expect(answered).toBeGreaterThan(200);
	}, 120_000);
});
