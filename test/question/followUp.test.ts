import { describe, expect, it } from 'vitest';
import { createNameFinder } from '../../src/corpus/findNames.ts';
import { type Earlier, resolutions } from '../../src/question/followUp.ts';
import { makeName } from '../corpus/makeName.ts';

const NAMES = [
	makeName('hale', 'Ann Hale', { aliases: ['Hale'], gender: 'female' }),
	makeName('reed', 'Tomas Reed', { aliases: ['Reed'], gender: 'male' }),
	makeName('kern', 'Leo Kern', { aliases: ['Kern'], gender: 'male' }),
	makeName('skell', 'Skell', { kind: 'place' }),
	makeName('varnholm', 'Varnholm', { kind: 'place' }),
	makeName('port', 'Port Authority', { kind: 'organisation' }),
];
const findNames = createNameFinder(NAMES);

const turn = (question: string, names: readonly string[] = [], topic: readonly string[] = []): Earlier => ({
	question,
	names,
	topic,
});
const resolve = (text: string, ...earlier: Earlier[]) =>
	resolutions(text, earlier, findNames, NAMES).map((one) => one.text.replace(/[\s?]+/g, ' ').trim());

const HALE = turn('What did Hale say about ice?', ['hale'], ['ice']);
const BOTH = turn('Did Reed meet Hale in Skell?', ['skell', 'hale', 'reed'], ['meet']);

describe('resolutions', () => {
	it.each([
		['she', 'When did she sail?', [HALE], 'When did Ann Hale sail'],
		['her', 'Who met her?', [HALE], 'Who met Ann Hale'],
		['her before a thing', 'What is her ferry called?', [HALE], "What is Ann Hale's ferry called"],
		['he, of a man and a woman', 'When did he sail?', [BOTH], 'When did Tomas Reed sail'],
		['she, of a man and a woman', 'When did she sail?', [BOTH], 'When did Ann Hale sail'],
		['his', 'What was his answer?', [BOTH], "What was Tomas Reed's answer"],
		[
			'he, two questions later',
			'And when did he sail?',
			[BOTH, turn('Is there ice?', [], ['ice'])],
			'And when did Tomas Reed sail',
		],
		['there', 'Who lives there?', [BOTH], 'Who lives in Skell'],
		['they', 'Where did they go?', [BOTH], 'Where did Ann Hale and Tomas Reed go'],
		['it', 'What did she say about it?', [HALE], 'What did Ann Hale say about ice'],
		['it before another word', 'What did she say about it then?', [HALE], 'What did Ann Hale say about ice then'],
		[
			'a place after "and in"',
			'and in Varnholm?',
			[turn('Who lives in Skell?', ['skell'], ['lives'])],
			'Who lives in Varnholm',
		],
		['a person after "what about"', 'What about Reed?', [HALE], 'What did Reed say about ice'],
		['a thing after "what about"', 'what about the storm?', [HALE], 'What did Hale say about ice the storm'],
		['"why" alone', 'Why?', [turn('Did the ferry stop?', [], ['ferry', 'stop'])], 'Why the ferry stop'],
		['"when was that"', 'When was that?', [turn('Who cut the ribbon?', [], ['cut', 'ribbon'])], 'When was cut ribbon'],
	])('writes out what is meant when a question says %s', (_, text, earlier, resolved) => {
		expect(resolve(text, ...earlier)[0]).toBe(resolved);
	});

	it('gives every man who was spoken of, the last one first, when "he" may be any of them', () => {
		const turns = [turn('Who is Reed?', ['reed']), turn('And who is Kern?', ['kern'])];
		expect(resolve('When did he sail?', ...turns)).toEqual(['When did Leo Kern sail', 'When did Tomas Reed sail']);
	});

	it('says what it carried over when it does', () => {
		expect(resolutions('When did she sail?', [HALE], findNames, NAMES)[0]?.carried).toEqual(['Ann Hale']);
	});

	it.each([
		['nothing was asked before', 'When did she sail?', []],
		['it stands by itself', 'Who cut the ribbon?', [HALE]],
		['nobody of that gender was spoken of', 'When did he sail?', [HALE]],
		['the pronoun means a name before it', 'Did Reed say that he sailed?', [turn('Who is Kern?', ['kern'])]],
		['"it" stands for nothing', 'Is it true Reed sailed?', [HALE]],
		['"that" belongs to a noun', 'Who steered that ferry?', [HALE]],
	])('gives nothing when %s', (_, text, earlier) => {
		expect(resolve(text, ...earlier)).toEqual([]);
	});
});
