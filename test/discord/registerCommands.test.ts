import { expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { sameCommands } from '../../src/discord/registerCommands.ts';

const wanted = COMMANDS.map(({ data }) => data);

/** What Discord makes of a command: ids, versions, every default spelled out, keys in its own order. */
function held(): Record<string, unknown>[] {
	return wanted.map((command, at) => ({
		version: '1',
		id: `${at}`,
		application_id: '9',
		nsfw: false,
		dm_permission: true,
		default_permission: true,
		default_member_permissions: null,
		type: 1,
		...Object.fromEntries(Object.entries(structuredClone(command)).reverse()),
		options: (command.options ?? []).map((option) => ({ required: false, ...structuredClone(option) })),
		contexts: [2, 1, 0],
	}));
}

test('they are the same when Discord has only filled in its defaults', () => {
	expect(sameCommands(held(), wanted)).toBe(true);
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

test('they differ when one is missing or too many', () => {
	expect(sameCommands([], wanted)).toBe(false);
	expect(sameCommands([...held(), { name: 'old', description: 'gone' }], wanted)).toBe(false);
});
