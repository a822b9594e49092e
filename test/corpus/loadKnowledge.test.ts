import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import { KnowledgeError } from '../../src/corpus/problem.ts';
import { makeFolder, makeSource } from './makeFolder.ts';

const SOUND = makeSource('The ferry left.');

/** Everything that is wrong with a folder of these files, the folder's own path taken out of it. */
function problemsOf(files: Readonly<Record<string, string | Uint8Array>>) {
	const folder = makeFolder(files);
	try {
		loadKnowledge(folder);
	} catch (error) {
		if (!(error instanceof KnowledgeError)) throw error;
		return error.problems.map(({ file, line, what, cure }) => ({
			place: `${path.relative(folder, file)}:${line}`,
			what,
			cure,
		}));
	}
	return [];
}

describe('a source', () => {
	it.each<[string, string, string, RegExp, RegExp]>([
		[
			'the title is missing',
			makeSource('Rain.', { title: null }),
			'a.md:2',
			/"title" is missing/,
			/Add a line "title:/,
		],
		['the kind is missing', makeSource('Rain.', { kind: null }), 'a.md:2', /"kind"/, /./],
		['the title is empty', makeSource('Rain.', { title: '' }), 'a.md:2', /"title": is empty/, /Give the title/],
		['a field is unknown', makeSource('Rain.', { author: 'Ann' }), 'a.md:5', /Unknown field "author"/, /spelling/],
		['the day does not exist', makeSource('Rain.', { date: '2031-02-30' }), 'a.md:3', /calendar/, /YYYY-MM-DD/],
		['the day is no day of a leap year', makeSource('Rain.', { date: '2100-02-29' }), 'a.md:3', /calendar/, /leave/],
		['the day is written otherwise', makeSource('Rain.', { date: '4 March 2031' }), 'a.md:3', /calendar/, /YYYY/],
		['the day has a time', makeSource('Rain.', { date: '2031-03-04T10:00:00Z' }), 'a.md:3', /calendar/, /YYYY/],
		['the day is empty', makeSource('Rain.', { date: '' }), 'a.md:3', /calendar/, /leave the line out/],
		['the kind is another', makeSource('Rain.', { kind: 'novel' }), 'a.md:4', /"notes" nor "full-text"/, /one of/],
		['the address is none', makeSource('Rain.', { url: 'www.example' }), 'a.md:5', /web address/, /https:/],
		['the address runs a script', makeSource('Rain.', { url: '"javascript:alert(1)"' }), 'a.md:5', /address/, /https/],
		['the publisher is empty', makeSource('Rain.', { publisher: '' }), 'a.md:5', /"publisher": is empty/, /leave/],
		['the corrections are no list', makeSource('Rain.', { corrections: 'none' }), 'a.md:5', /"corrections"/, /./],
		['a correction is empty', makeSource('Rain.', { corrections: '\n  - ""' }), 'a.md:6', /corrections\.0/, /./],
		['a field stands twice', makeSource('Rain.', { 'title ': 'Another' }), 'a.md:5', /not YAML.*unique/, /Mend/],
		[
			'a value needs quotation marks',
			makeSource('Rain.', { title: 'Rain: a story' }),
			'a.md:2',
			/not YAML/,
			/quotation/,
		],
		['there are no fields', '---\n---\nRain.\n', 'a.md:2', /"title" is missing/, /Add a line/],
		['the front matter is missing', 'Rain fell.\n', 'a.md:1', /does not begin with "---"/, /Begin it with ---/],
		[
			'the front matter is never closed',
			'---\ntitle: Rain\nkind: notes\n',
			'a.md:1',
			/never closed/,
			/Put a line "---"/,
		],
		['the file is empty', '', 'a.md:1', /does not begin/, /Begin it/],
		['the body is empty', makeSource(''), 'a.md:5', /no text/, /Write or import/],
		['the body is white space', makeSource(' \n\t\n'), 'a.md:5', /no text/, /Write or import/],
		['the body is headings alone', makeSource('# One\n## Two'), 'a.md:5', /no text/, /Write or import/],
		['the body has no word', makeSource('*** — !!!'), 'a.md:5', /no text/, /Write or import/],
	])('is told with file, line and cure when %s', (_, raw, place, what, cure) => {
		const problems = problemsOf({ 'a.md': raw });
		expect(problems.map((problem) => problem.place)).toContain(place);
		const found = problems.find((problem) => problem.place === place && what.test(problem.what));
		expect(found?.what, JSON.stringify(problems)).toMatch(what);
		expect(found?.cure).toMatch(cure);
	});

	it('is told once for each problem when it has several', () => {
		const places = problemsOf({
			'a.md': makeSource('Rain.', { date: '2031-13-01', kind: 'novel', author: 'Ann' }),
			'b.md': 'no fields',
			'names.yaml': 'people:\n  - id: ann\n',
			'glossary.yaml': 'words: []\n',
		}).map(({ place }) => place);
		expect(places.sort()).toEqual(['a.md:3', 'a.md:4', 'a.md:5', 'b.md:1', 'glossary.yaml:1', 'names.yaml:2']);
	});

	it('is told when it is not UTF-8', () => {
		const bytes = Buffer.concat([Buffer.from(makeSource('Caf')), Buffer.from([0xe9, 0x0a])]);
		expect(problemsOf({ 'a.md': bytes })).toEqual([
			{ place: 'a.md:null', what: 'The file is not text in UTF-8.', cure: 'Save it as UTF-8.' },
		]);
	});

	it('is told when another file has its id', () => {
		const [problem, ...more] = problemsOf({ 'a.md': SOUND, 'deep/A.md': SOUND });
		expect(more).toEqual([]);
		expect(problem?.what).toContain('has the same id');
		expect(problem?.cure).toContain('Rename');
	});

	it('reads the same when it begins with a byte order mark', () => {
		const plain = loadKnowledge(makeFolder({ 'a.md': SOUND }));
		const marked = loadKnowledge(makeFolder({ 'a.md': `\uFEFF${SOUND}` }));
		expect(marked.sentences.map(({ text, start, end }) => ({ text, start, end }))).toEqual(
			plain.sentences.map(({ text, start, end }) => ({ text, start, end })),
		);
	});

	it('has the same sentences when its lines end with CR LF', () => {
		const raw = makeSource('# One\nThe ferry\nleft. It was full.\n\nRain fell.', { publisher: 'The Post' });
		const { sources, sentences } = loadKnowledge(makeFolder({ 'a.md': raw.replaceAll('\n', '\r\n') }));
		expect(sources[0]).toMatchObject({
			title: 'A quiet day',
			publisher: 'The Post',
			date: '2031-03-04',
			kind: 'notes',
		});
		expect(sentences.map(({ text }) => text)).toEqual(['The ferry\r\nleft.', 'It was full.', 'Rain fell.']);
		expect(sentences.map(({ heading }) => heading)).toEqual(['One', 'One', 'One']);
	});

	it('has no date and no publisher when the file names none', () => {
		const { sources } = loadKnowledge(makeFolder({ 'a.md': makeSource('Rain fell.', { date: null, url: '' }) }));
		expect(sources[0]).toMatchObject({ id: 'a', date: null, publisher: null, url: null, corrections: [] });
	});

	it('keeps lists, quotes and paragraphs apart and leaves their marks out', () => {
		const body = '## Harbour\n- One boat left\n- Two boats came\n> A word\n\n1. First\ntail\n\nEnd';
		const { sentences } = loadKnowledge(makeFolder({ 'a.md': makeSource(body) }));
		expect(sentences.map(({ text }) => text)).toEqual([
			'One boat left',
			'Two boats came',
			'A word',
			'First\ntail',
			'End',
		]);
	});
});

describe('names.yaml', () => {
	const ANN = '  - id: ann\n    name: Ann\n';
	it.each<[string, string, number, RegExp]>([
		['an id stands twice', `people:\n${ANN}${ANN}`, 4, /"ann" stands twice/],
		['an id is none', 'people:\n  - id: Ann Lee\n    name: Ann\n', 2, /is not an id/],
		['a name is missing', 'people:\n  - id: ann\n', 2, /name" is missing/],
		['a gender is neither', `people:\n${ANN}    gender: x\n`, 4, /neither "male" nor "female"/],
		[
			'a place lies nowhere',
			'places:\n  - id: oz\n    name: Oz\n    within: nowhere\n',
			4,
			/"nowhere".*not in the file/,
		],
		['a capital is unknown', 'places:\n  - id: oz\n    name: Oz\n    capital: emerald\n', 4, /"emerald"/],
		['a field is unknown', `people:\n${ANN}    nick: A\n`, 4, /Unknown field "nick"/],
		['a list is unknown', 'animals: []\n', 1, /Unknown field "animals"/],
		['an alias is empty', `people:\n${ANN}    aliases: [A, ""]\n`, 4, /is empty/],
		['it is no YAML', 'people: [\n', 2, /not YAML/],
	])('is told with line and cure when %s', (_, yaml, line, what) => {
		const problems = problemsOf({ 'a.md': SOUND, 'names.yaml': yaml });
		const [first] = problems;
		expect(problems).toHaveLength(1);
		expect(first?.place).toBe(`names.yaml:${line}`);
		expect(first?.what).toMatch(what);
		expect(first?.cure).not.toBe('');
	});

	it('gives every name with its fields filled in when it is sound', () => {
		const yaml = [
			`people:\n${ANN}    gender: female\n    roles: [the mayor]`,
			'organisations:\n  - id: port\n    name: Port Authority\n    kind: office',
			'places:\n  - id: oz\n    name: Oz\n    capital: emerald\n    adjectives: [Ozian]',
			'  - id: emerald\n    name: Emerald City\n    within: oz\n',
		].join('\n');
		const { names } = loadKnowledge(makeFolder({ 'a.md': SOUND, 'names.yaml': yaml }));
		expect(names.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
			'person ann',
			'organisation port',
			'place oz',
			'place emerald',
		]);
		expect(names[0]).toMatchObject({ gender: 'female', roles: ['the mayor'], aliases: [] });
		expect(names[1]).toMatchObject({ sort: 'office', gender: null });
		expect(names[3]).toMatchObject({ within: 'oz', capital: null });
	});
});

describe('glossary.yaml', () => {
	it.each<[string, string, number, RegExp]>([
		['an entry has no other word', 'terms:\n  - term: ferry\n    same: ","\n', 3, /is empty/],
		['an entry has no list', 'terms:\n  - term: ferry\n', 2, /same" is missing/],
		['a term is missing', 'terms:\n  - same: boat\n', 2, /term" is missing/],
		['a field is unknown', 'terms:\n  - term: ferry\n    same: boat\n    not: ship\n', 4, /Unknown field "not"/],
		['it is a list', '- ferry\n', 1, /./],
	])('is told with line and cure when %s', (_, yaml, line, what) => {
		const [first, ...more] = problemsOf({ 'a.md': SOUND, 'glossary.yaml': yaml });
		expect(more).toEqual([]);
		expect(first?.place).toBe(`glossary.yaml:${line}`);
		expect(first?.what).toMatch(what);
		expect(first?.cure).not.toBe('');
	});
});

describe('a folder', () => {
	it('is told when it is missing', () => {
		const folder = path.join(makeFolder({}), 'nowhere');
		expect(() => loadKnowledge(folder)).toThrow(/nowhere: The folder cannot be read \(ENOENT\)\. Name a folder/);
	});

	it.each([
		['it is empty', {}],
		['it has no source', { 'notes.pdf': 'Rain.', 'names.yaml': 'people: []\n', '.a.md': SOUND }],
	])('is told when %s', (_, files) => {
		expect(problemsOf(files)).toEqual([
			{ place: ':null', what: 'There is no source in this folder.', cure: 'Put a .md file into it.' },
		]);
	});

	it('is told when a file stands in its place', () => {
		const folder = makeFolder({ 'a.md': SOUND });
		expect(() => loadKnowledge(path.join(folder, 'a.md'))).toThrow(KnowledgeError);
	});

	it('gives sources in the order of their ids when they lie in folders', () => {
		const folder = makeFolder({ 'c.md': SOUND, 'z/a.md': SOUND, 'b.MD': SOUND });
		mkdirSync(path.join(folder, 'd.md'));
		const { sources, sentences } = loadKnowledge(folder);
		expect(sources.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
		expect(sentences.map(({ source }) => source.id)).toEqual(['a', 'b', 'c']);
	});

	it('has the same version when its files are the same, and another when a letter differs', () => {
		const version = (body: string) => loadKnowledge(makeFolder({ 'a.md': makeSource(body) })).version;
		expect(version('Rain fell.')).toBe(version('Rain fell.'));
		expect(version('Rain fell.')).not.toBe(version('Rain fall.'));
	});
});
