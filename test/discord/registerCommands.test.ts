import { expect, test } from 'vitest';
import { commandBodies } from '../../src/discord/commandBodies.ts';
import { sameCommands } from '../../src/discord/registerCommands.ts';

/** What Discord makes of commands: ids, versions, every default spelled out, keys in its own order. */
const COMMAND_BODIES = commandBodies(true);

function heldAs(commands: typeof COMMAND_BODIES): Record<string, unknown>[] {
	return commands.map((command, at) => ({
		version: '1',
		id: `${at}`,
		application_id: '9',
		nsfw: false,
		dm_permission: command.contexts?.includes(1) ?? true,
		default_permission: true,
		default_member_permissions: null,
		type: 1,
		description: '',
		...Object.fromEntries(Object.entries(structuredClone(command)).reverse()),
		options: optionsOf(command).map((option) => ({ required: false, ...structuredClone(option) })),
		contexts: [...(command.contexts ?? [])].reverse(),
	}));
}

function optionsOf(command: (typeof COMMAND_BODIES)[number]): readonly object[] {
	return 'options' in command ? (command.options ?? []) : [];
}

/** One with translations, options of which one is required, and several places to be used in. */
const wanted = COMMAND_BODIES.filter(({ name }) => name === 'ask');
const held = () => heldAs(wanted);

test('they are the same when Discord has only filled in its defaults, whatever commands there are', () => {
	expect(COMMAND_BODIES.length).toBeGreaterThan(wanted.length);
	expect(sameCommands(heldAs(COMMAND_BODIES), COMMAND_BODIES)).toBe(true);
});

test('they are the same when their order differs', () => {
	const [first] = held();
	const other = { name: 'other', description: 'b' };
	expect(sameCommands([other, first], [...wanted, other])).toBe(true);
});

test.each<[string, (command: Record<string, unknown>) => unknown]>([
	['a description differs', (command) => Object.assign(command, { description: 'another' })],
	['a translation is missing', (command) => Object.assign(command, { name_localizations: null })],
	['an option is missing', (command) => Object.assign(command, { options: [] })],
	['options stand in another order', (command) => (command.options as unknown[]).reverse()],
	[
		'an option is no longer required',
		(command) => Object.assign((command.options as object[])[0] ?? {}, { required: false }),
	],
	['it may be used elsewhere', (command) => Object.assign(command, { contexts: [0] })],
	['it may be installed elsewhere', (command) => Object.assign(command, { integration_types: [0] })],
	['only moderators may use it', (command) => Object.assign(command, { default_member_permissions: '8192' })],
	['it is a command of the context menu', (command) => Object.assign(command, { type: 3 })],
])('they differ when %s', (_, change) => {
	const commands = held();
	for (const command of commands) change(command);
	expect(sameCommands(commands, wanted)).toBe(false);
});

test('they are the same when Discord gives a command of a menu an empty description', () => {
	const menu = { type: 3, name: 'Answer this', contexts: [0, 1] };
	const given = { ...menu, id: '1', version: '2', description: '', description_localizations: null, options: [] };
	expect(sameCommands([given], [menu])).toBe(true);
	expect(sameCommands([{ ...given, type: 2 }], [menu])).toBe(false);
});

test('they differ when one is missing or too many', () => {
	expect(sameCommands([], wanted)).toBe(false);
	expect(sameCommands([...held(), { name: 'old', description: 'gone' }], wanted)).toBe(false);
});
