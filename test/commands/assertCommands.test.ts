import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { assertCommands } from '../../src/discord/assertCommands.ts';

const option = (name: string, given: object = {}) => ({ type: 3, name, description: 'an option', ...given });
const command = (given: object = {}): RESTPostAPIChatInputApplicationCommandsJSONBody => ({
	name: 'do',
	description: 'does',
	...given,
});

test('the commands keep Discord’s limits when they are described', () => {
	expect(() => assertCommands(COMMANDS.map(({ data }) => data))).not.toThrow();
});

test('every text has all languages and the default’s own when a command is described', () => {
	for (const { data } of COMMANDS) {
		for (const part of [data, ...(data.options ?? [])]) {
			expect(Object.keys(part.name_localizations ?? {}).sort()).toEqual(['en-GB', 'en-US', 'vi', 'zh-CN']);
			expect(Object.keys(part.description_localizations ?? {}).sort()).toEqual(['en-GB', 'en-US', 'vi', 'zh-CN']);
			expect(part.name_localizations?.['en-US']).toBe(part.name);
			expect(part.description_localizations?.['en-GB']).toBe(part.description);
		}
	}
});

test.each<[RegExp, object]>([
	[/26 options/, { options: Array.from({ length: 26 }, (_, at) => option(`o${at}`)) }],
	[/required option stands after/, { options: [option('a'), option('b', { required: true })] }],
	[/"Do it" is no name/, { name: 'Do it' }],
	[/"DO" is no name/, { name_localizations: { vi: 'DO' } }],
	[/a description of 101/, { description: 'a'.repeat(101) }],
	[/a description of 0/, { options: [option('a', { description: '' })] }],
	[
		/share a name in vi/,
		{ options: [option('a', { name_localizations: { vi: 'x' } }), option('b', { name_localizations: { vi: 'x' } })] },
	],
	[
		/another one's default name/,
		{ options: [option('a', { name_localizations: { vi: 'b' } }), option('b', { name_localizations: { vi: 'c' } })] },
	],
	[
		/characters in all/,
		{
			options: Array.from({ length: 25 }, (_, at) =>
				option(`${'o'.repeat(29)}${at}`, {
					description: 'a'.repeat(100),
					description_localizations: { vi: 'a'.repeat(400) },
				}),
			),
		},
	],
])('%s is thrown when a command is over a limit', (fault, given) => {
	expect(() => assertCommands([command(given)])).toThrow(fault);
});

test('twins are refused when two commands share a name', () => {
	expect(() => assertCommands([command(), command()])).toThrow(/share a name/);
});
