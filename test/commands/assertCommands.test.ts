import {
	ApplicationCommandType,
	type RESTPostAPIApplicationCommandsJSONBody,
	type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { expect, test } from 'vitest';
import { COMMANDS, MESSAGE_COMMANDS } from '../../commands/index.ts';
import { assertCommands } from '../../src/discord/assertCommands.ts';
import { commandBodies } from '../../src/discord/commandBodies.ts';

const option = (name: string, given: object = {}) => ({ type: 3, name, description: 'an option', ...given });
const command = (given: object = {}): RESTPostAPIChatInputApplicationCommandsJSONBody => ({
	name: 'do',
	description: 'does',
	...given,
});

test('the commands keep Discord’s limits when they are described', () => {
	expect(() => assertCommands(commandBodies(true))).not.toThrow();
});

/** Everything that has a name: commands, what stands below them, and choices. */
interface Part {
	readonly name: string;
	readonly name_localizations?: Readonly<Record<string, string | null>> | null;
	readonly description?: string;
	readonly description_localizations?: Readonly<Record<string, string | null>> | null;
	readonly options?: readonly Part[];
}

function partsOf(part: Part): readonly Part[] {
	return [part, ...(part.options ?? []).flatMap(partsOf)];
}

test('the names in a menu have all languages as well', () => {
	for (const { data } of MESSAGE_COMMANDS) {
		expect(Object.keys(data.name_localizations ?? {}).sort()).toEqual(['en-GB', 'en-US', 'vi', 'zh-CN']);
	}
});

test('every text has all languages and the default’s own when a command is described', () => {
	for (const { data } of COMMANDS) {
		for (const part of partsOf(data as Part)) {
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
	[/two options share a name$|two options share a name\./, { options: [option('a'), option('a')] }],
	[/"Do it" is no name/, { options: [{ type: 1, name: 'sub', description: 'x', options: [option('Do it')] }] }],
	[/a description of 101/, { options: [{ type: 1, name: 'sub', description: 'a'.repeat(101) }] }],
	[
		/26 choices/,
		{ options: [option('a', { choices: Array.from({ length: 26 }, (_, at) => ({ name: `${at}`, value: `${at}` })) })] },
	],
	[/is no name for a choice/, { options: [option('a', { choices: [{ name: 'a'.repeat(101), value: 'x' }] })] }],
	[
		/characters in all/,
		{
			options: Array.from({ length: 4 }, (_, at) => ({
				type: 1,
				name: `sub${at}`,
				description: 'x',
				options: [
					option('a', {
						choices: Array.from({ length: 25 }, (_one, choice) => ({
							name: `${'a'.repeat(80)}${choice}`,
							value: `${choice}`,
						})),
					}),
				],
			})),
		},
	],
])('%s is thrown when a command is over a limit', (fault, given) => {
	expect(() => assertCommands([command(given)])).toThrow(fault);
});

test('twins are refused when two commands share a name', () => {
	expect(() => assertCommands([command(), command()])).toThrow(/share a name/);
});

test('a name in a menu may have spaces and capitals, and is refused when it is too long', () => {
	const menu = (name: string): RESTPostAPIApplicationCommandsJSONBody => ({
		type: ApplicationCommandType.Message,
		name,
	});
	expect(() => assertCommands([menu('Check quotes'), command({ name: 'check' })])).not.toThrow();
	expect(() => assertCommands([menu('a'.repeat(33))])).toThrow(/no name for a menu/);
	expect(() => assertCommands([menu('One'), menu('One')])).toThrow(/share a name/);
	expect(() => assertCommands(Array.from({ length: 6 }, (_, at) => menu(`Do ${at}`)))).toThrow(
		/6 commands of one type/,
	);
});
