import { expect, test } from 'vitest';
import type { Sentence } from '../../src/corpus/types.ts';
import { assertSendable } from '../../src/render/assertSendable.ts';
import { renderContext } from '../../src/render/renderContext.ts';
import { renderFurther } from '../../src/render/renderFurther.ts';
import { renderWhy } from '../../src/render/renderWhy.ts';
import { makeKnownSource } from '../commands/makeKnowledge.ts';
import { fc } from '../fastCheck.ts';
import { makeAnswer, makeSentence, makeSource } from './makeAnswer.ts';
import { nastyText } from './nastyText.ts';

function sentence(text: string, heading: string | null = null): Sentence {
	return { source: makeKnownSource('talks'), index: 0, start: 0, end: text.length, text, heading };
}

test('further sentences stand there with the sources that they come from', () => {
	const further = { sentences: [makeSentence('They met.', { numbers: [1] })], sources: [makeSource()] };
	expect(renderFurther(further, 'en-GB', 0).content).toBe(
		[
			'-# These sentences came next. Whether they answer is for you to see.',
			'',
			'They met. [1]',
			'',
			'[1] Xinhua, 19 August 2024: Talks in Beijing',
		].join('\n'),
	);
	expect(renderFurther({ sentences: [], sources: [] }, 'en-GB', 0).content).toBe(
		'-# No other sentence comes near that question.',
	);
});

test('a sentence stands marked among its neighbours, and is found without the bold print', () => {
	const found = {
		before: [sentence('He flew.')],
		sentence: sentence('He landed.', 'Arrival'),
		after: [sentence('He spoke.')],
		source: makeSource(),
	};
	expect(renderContext(found, 'en-GB')).toBe(
		[
			'-# Where it stands, under “Arrival”:',
			'',
			'He flew.',
			'➡️ **He landed.**',
			'He spoke.',
			'',
			'[1] Xinhua, 19 August 2024: Talks in Beijing',
			'-# The sentence of the answer is the one in bold, after the arrow.',
		].join('\n'),
	);
});

test('neighbours that have no room are left out whole, the farther first', () => {
	const found = {
		before: [sentence('a'.repeat(900)), sentence('b'.repeat(900))],
		sentence: sentence('He landed.'),
		after: [sentence('c'.repeat(900))],
		source: makeSource(),
	};
	const content = renderContext(found, 'en-GB');
	expect(content).toContain('b'.repeat(900));
	expect(content).not.toContain('a'.repeat(900));
	expect(content).not.toContain('…');
});

test('the explanation says which word met which, and how', () => {
	const matches = [
		{ asked: 'arive', found: 'arrived', how: 'spelling' as const, worth: 1 },
		{ asked: 'Lam', found: 'To Lam', how: 'name' as const, worth: 1 },
	];
	const answer = makeAnswer({
		sentences: [makeSentence('To Lam arrived.', { matches })],
		notes: [{ kind: 'mended', text: 'I read “arive” as “arrive”.' }],
	});
	expect(renderWhy(answer, 'en-GB', 0).content).toBe(
		[
			'-# I read the question as: When did To Lam arrive?',
			'-# I read “arive” as “arrive”.',
			'-# Of answers that look like this one, about 90 in 100 are right.',
			'',
			'To Lam arrived.',
			'- “arive” → “arrived”, read as a slip of the pen',
			'- “Lam” → “To Lam”, another name of the same',
		].join('\n'),
	);
});

test('the explanation of a refusal says what no source has', () => {
	const refused = { answered: false, sentences: [], sources: [], confidence: 0 };
	const missing = renderWhy(makeAnswer({ ...refused, missing: ['football', 'final'] }), 'en-GB', 0);
	expect(missing.content).toMatch(/No source has “football” or “final”\.$/);
	expect(renderWhy(makeAnswer(refused), 'en-GB', 0).content).toMatch(/no sentence that puts them together/);
});

test('whatever the texts hold, the pages can be sent', () => {
	fc.assert(
		fc.property(
			fc.array(nastyText(), { minLength: 1, maxLength: 8 }),
			fc.constantFrom('en-GB', 'vi', 'zh-CN'),
			(texts, locale) => {
				const sentences = texts.map((text) =>
					makeSentence(text, { matches: [{ asked: text, found: text, how: 'name', worth: 1 }] }),
				);
				const [first = ''] = texts;
				const contents = [
					renderFurther({ sentences, sources: [makeSource({ title: first })] }, locale, 0).content,
					renderWhy(makeAnswer({ question: first, sentences }), locale, 0).content,
					renderContext(
						{
							before: texts.map((text) => sentence(text)),
							sentence: sentence(first, first),
							after: [],
							source: makeSource(),
						},
						locale,
					),
				];
				for (const content of contents) assertSendable({ content });
			},
		),
	);
});
