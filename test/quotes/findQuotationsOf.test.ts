import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/corpus/readSource.ts';
import type { Knowledge } from '../../src/corpus/types.ts';
import { quotationsOf } from '../../src/quotes/findQuotationsOf.ts';
import { NAMES } from './quotationsIn.ts';

function knowledgeOf(bodies: readonly string[]): Knowledge {
	const read = bodies.map((body, at) => {
		const reading = readSource(`s${at}`, `---\ntitle: T\nkind: full-text\n---\n${body}`, 'test.md');
		if ('problems' in reading) throw new Error('The test text is not sound.');
		return reading;
	});
	return {
		sources: read.map(({ source }) => source),
		sentences: read.flatMap(({ sentences }) => sentences),
		names: NAMES,
		glossary: [],
		version: 'test',
	};
}

describe('quotationsOf', () => {
	const knowledge = knowledgeOf(['It rained. “We came,” Lam said.', '“We wait,” Xi said.']);

	it('finds the quotations of each source', () => {
		const finder = quotationsOf(knowledge);
		expect(knowledge.sources.map((source) => finder.of(source).map(({ speaker }) => speaker?.id))).toEqual([
			['to-lam'],
			['xi-jinping'],
		]);
	});

	it('finds those that touch a sentence', () => {
		const finder = quotationsOf(knowledge);
		expect(knowledge.sentences.map((sentence) => finder.at(sentence).length)).toEqual([0, 1, 1]);
	});

	it('looks at a knowledge, and at a source, once', () => {
		expect(quotationsOf(knowledge)).toBe(quotationsOf(knowledge));
		const [source] = knowledge.sources;
		if (!source) throw new Error('There is a source.');
		expect(quotationsOf(knowledge).of(source)).toBe(quotationsOf(knowledge).of(source));
	});

	it('gives nothing for a source of other knowledge', () => {
		const [stranger] = knowledgeOf(['“We wait,” Xi said.']).sources;
		expect(stranger && quotationsOf(knowledge).of(stranger)).toEqual([]);
	});

	it('finds the same again after a source had to make room', () => {
		const long = `“We came,” Lam said.\n\n${'It rained all day in Reedham. '.repeat(80_000)}`;
		const large = knowledgeOf([long, long, '“We wait,” Xi said.']);
		const finder = quotationsOf(large);
		const before = large.sources.map((source) => finder.of(source).length);
		const [first] = large.sources;
		const again = first && finder.of(first);
		expect(before).toEqual([1, 1, 1]);
		expect(again?.map(({ speaker }) => speaker?.id)).toEqual(['to-lam']);
	});
});
