import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/corpus/readSource.ts';
import { splitSentences } from '../../src/corpus/splitSentences.ts';
import { readArticles } from '../../src/import/readArticles.ts';
import { toSourceFile } from '../../src/import/toSourceFile.ts';
import type { Article, Paragraph } from '../../src/import/types.ts';
import { fc } from '../fastCheck.ts';
import { runs } from '../runs.ts';
import { readOne } from './read.ts';

const sentencesOf = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** What is written, read back: or the faults. */
function readBack(article: Article) {
	const { id, text } = toSourceFile(article);
	const read = readSource(id, text, `${id}.md`);
	if ('problems' in read) throw new Error(JSON.stringify(read.problems));
	return read;
}

function expectSame(article: Article): void {
	const { source, sentences } = readBack(article);
	const { title, publisher, date, url } = article;
	expect(source).toMatchObject({ title, publisher, date, url, kind: 'full-text', corrections: [] });
	const wanted = article.paragraphs.filter(({ kind }) => kind !== 'heading').flatMap(({ text }) => sentencesOf(text));
	expect(sentences.map(({ text }) => text)).toEqual(wanted);
}

const MARKED = [
	'# ',
	'## Rain ',
	'- ',
	'* ',
	'+ ',
	'1. ',
	'12) ',
	'> ',
	'> # ',
	'>',
	'---',
	'#',
	'***',
	'1.',
	'- - ',
	'…',
	'|',
	'<b>',
	'```',
	'    ',
];
const WORDS = [
	'It rained.',
	'“Yes,” he said.',
	'Đà Nẵng và Hà Nội.',
	'他们谈了话。',
	'No. 5',
	'title: x',
	'👍🏽.',
	'"',
	"'",
	'\\',
	': #',
];
const piece = fc.oneof(
	fc.constantFrom(...MARKED),
	fc.constantFrom(...WORDS),
	fc.string({ unit: 'binary', maxLength: 12 }),
);

describe('toSourceFile', () => {
	it('is read back with the same fields and sentences, whatever a text holds', () => {
		fc.assert(
			fc.property(fc.array(fc.array(piece, { maxLength: 6 }), { minLength: 1, maxLength: 6 }), (paragraphs) => {
				const text = paragraphs.map((parts) => parts.join('')).join('\n\n');
				const title = paragraphs[0]?.join('') ?? '';
				const reading = readArticles({
					name: 'x.json',
					bytes: Buffer.from(JSON.stringify({ title, text, publisher: title })),
				});
				// Nothing that is text may be left: such a file is refused.
				if ('articles' in reading) for (const article of reading.articles) expectSame(article);
			}),
			runs(1_500),
		);
	});

	it('is read back with the same sentences, whatever a paragraph begins with', () => {
		const kinds = fc.constantFrom('text' as const, 'quote' as const);
		const paragraph = fc
			.tuple(kinds, fc.constantFrom(...MARKED), fc.constantFrom(...WORDS))
			.map(([kind, mark, words]): Paragraph => ({ kind, text: `${mark}${words} It rained.`.trim() }));
		const model = readOne('It rained.');
		fc.assert(
			fc.property(fc.array(paragraph, { minLength: 1, maxLength: 8 }), (paragraphs) =>
				expectSame({ ...model, paragraphs }),
			),
			runs(500),
		);
	});

	it('keeps headings as context and quotes as quotes', () => {
		const { sentences } = readBack(readOne('# Rain\n\n## What comes next\n\n> It rained.\n\nIt stopped.', 'x.md'));
		expect(sentences.map(({ heading, text }) => [heading, text])).toEqual([
			['What comes next', 'It rained.'],
			['What comes next', 'It stopped.'],
		]);
	});

	it.each([
		['Leaders meet in Đà Nẵng’s hall', '2031-03-04', '2031-03-04-leaders-meet-in-da-nangs-hall'],
		['两港签署协议', '2031-03-04', '2031-03-04-report'],
		['两港签署协议', null, 'report'],
		['Con', null, 'con-report'],
		['../../etc/passwd', null, 'etc-passwd'],
		['A'.repeat(300), '2031-03-04', '2031-03-04-report'],
	])('gives %j of %j the id %j', (title, date, id) => {
		expect(toSourceFile({ ...readOne('It rained.'), title, date }).id).toBe(id);
	});

	it('gives ids that are safe names of files, and no id twice', () => {
		const model = readOne('It rained.');
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (title) => {
				const { id } = toSourceFile({ ...model, title });
				expect(id).toMatch(/^[a-z0-9][a-z0-9-]{0,63}$/);
				expect(toSourceFile({ ...model, title }, new Set([id])).id).toBe(`${id}-2`);
			}),
			runs(500),
		);
	});
});
