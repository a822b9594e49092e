import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findViolations, importsOf, ROOMS, readModules, roomOf } from './checkRooms.ts';

const only = (file: string, text: string) => findViolations(new Map([[file, text]]));

describe('findViolations', () => {
	it.each([
		['src/corpus/a.ts', "import { search } from '../search/search.ts';", 'corpus may not import search/search.'],
		['src/language/a.ts', "import type { Source } from '../corpus/types.ts';", 'language may not import corpus/types.'],
		['src/answer/a.ts', "const a = await import('../discord/client.ts');", 'answer may not import discord/client.'],
		['src/search/a.ts', "export * from '../answer/types.ts';", 'search may not import answer/types.'],
		['src/local/standin/a.ts', "import '../ask.ts';", 'local/standin may not import local/ask.'],
		['src/discord/a.ts', "import { print } from '../local/print.ts';", 'discord may not import local/print.'],
		['commands/a.ts', "import { x } from '../src/corpus/types.ts';", 'commands may import types of corpus alone.'],
		['commands/a.ts', "import { client } from '../src/discord/client.ts';", 'commands may not import discord/client.'],
		['src/i18n/a.ts', "import a, { type B } from '../corpus/types.ts';", 'i18n may import types of corpus alone.'],
		['src/cellar/a.ts', '', 'There is no room "cellar" in the table of test/checkRooms.ts.'],
	])('tells of %s when it holds %s', (file, text, what) => {
		expect(only(file, text)).toEqual([{ file, line: 1, what }]);
	});

	it.each([
		['src/question/a.ts', "import { saidDates } from '../corpus/saidDates.ts';"],
		['src/i18n/a.ts', "import type { SourceKind } from '../corpus/types.ts';"],
		['src/i18n/a.ts', "import { type SourceKind, type Name } from '../corpus/types.ts';"],
		['src/corpus/a.ts', "import { z } from 'zod';\nimport { b } from './b.ts';"],
		['src/corpus/a.ts', "// import { search } from '../search/search.ts';"],
		['src/corpus/a.ts', "/*\nimport { search } from '../search/search.ts';\n*/"],
		['commands/a.ts', "import { MAX } from '../src/render/limits.ts';"],
		['src/main.ts', "import { serve } from './discord/serve.ts';"],
	])('says nothing of %s when it holds %s', (file, text) => {
		expect(only(file, text)).toEqual([]);
	});

	it('names the line when an import runs over several', () => {
		const text = "import { z } from 'zod';\n\nimport {\n\ta,\n\tb,\n} from '../answer/answer.ts';\n";
		expect(only('src/corpus/a.ts', text).map(({ line }) => line)).toEqual([3]);
	});

	it('finds nothing when it is held against the modules of the bot', () => {
		const files = readModules(fileURLToPath(new URL('..', import.meta.url)));
		expect(files.size).toBeGreaterThan(100);
		expect(findViolations(files)).toEqual([]);
	});
});

describe('importsOf', () => {
	it('tells types from values when both stand in one module', () => {
		const text = [
			"import type { A } from './a.ts';",
			"import { type B, type C } from './b.ts';",
			"import { type D, e } from './d.ts';",
			"export type { F } from './f.ts';",
			"export { g } from './g.ts';",
			"import './h.ts';",
			"const i = await import('./i.ts');",
			'export interface J { readonly from: string }',
		].join('\n');
		expect(importsOf(text).map(({ specifier, typesOnly }) => [specifier, typesOnly])).toEqual([
			['./a.ts', true],
			['./b.ts', true],
			['./d.ts', false],
			['./f.ts', true],
			['./g.ts', false],
			['./h.ts', false],
			['./i.ts', false],
		]);
	});
});

describe('ROOMS', () => {
	it('lets no two rooms import values of each other when both belong to the core', () => {
		const core = ['language', 'corpus', 'question', 'search', 'answer'];
		for (const [at, room] of core.entries()) {
			for (const later of core.slice(at + 1)) expect(ROOMS[room]).not.toHaveProperty(later);
		}
	});
});

describe('roomOf', () => {
	it.each([
		['src/corpus/types.ts', 'corpus'],
		['src/local/standin/world.ts', 'local/standin'],
		['src/local/ask.ts', 'local'],
		['src/log.ts', 'log'],
		['commands/ask.ts', 'commands'],
	])('gives the room when the file is %s', (file, room) => {
		expect(roomOf(file)).toBe(room);
	});
});
