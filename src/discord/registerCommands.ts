import { type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js';
import { assertCommands } from './assertCommands.ts';

/** What Discord fills in where we say nothing; saying it and not saying it are the same. Empty things count as not said too. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
	type: 1,
	required: false,
	autocomplete: false,
	nsfw: false,
};

/** What Discord adds of its own. `contexts` and the like are ours; the last two are what they were called once, and Discord works them out. */
const DISCORDS_OWN: ReadonlySet<string> = new Set([
	'id',
	'application_id',
	'guild_id',
	'version',
	'handler',
	'name_localized',
	'description_localized',
	'dm_permission',
	'default_permission',
]);

/**
 * Tells Discord which commands there are, if what it holds differs from that. Asking costs nothing; writing counts against 200 a day.
 *
 * @returns whether they were written
 */
export async function registerCommands(
	rest: REST,
	applicationId: string,
	commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<boolean> {
	assertCommands(commands);
	if (sameCommands(await readCommands(rest, applicationId), commands)) return false;
	await rest.put(Routes.applicationCommands(applicationId), { body: commands });
	return true;
}

/** The commands that Discord holds. */
export function readCommands(rest: REST, applicationId: string): Promise<unknown> {
	// Without this the translations are left out of what it returns.
	const query = new URLSearchParams({ with_localizations: 'true' });
	return rest.get(Routes.applicationCommands(applicationId), { query });
}

/** Do two lists describe the same commands? Their order does not count, nor do ids, versions, defaults and empty fields. */
export function sameCommands(held: unknown, wanted: unknown): boolean {
	return canonical(held) === canonical(wanted);
}

function canonical(commands: unknown): string {
	const list = Array.isArray(commands) ? commands : [commands];
	return JSON.stringify(
		list
			.map((command) => JSON.stringify(normalize(command, 'command')))
			.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
	);
}

function normalize(value: unknown, key: string): unknown {
	if (Array.isArray(value)) {
		const items = value.map((item) => normalize(item, key));
		// Places and kinds of installation are sets; options and choices are lists, whose order people see.
		return key === 'contexts' || key === 'integration_types' ? items.toSorted() : items;
	}
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value)
		.filter(([name, held]) => !DISCORDS_OWN.has(name) && !isSilent(name, held, key))
		.map(([name, held]) => [name, normalize(held, name)] as const)
		.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
	return Object.fromEntries(entries);
}

function isSilent(name: string, value: unknown, within: string): boolean {
	// The description of what stands in a menu is always empty.
	if (value === null || value === undefined || value === '') return true;
	if (typeof value === 'object') return Object.keys(value).length === 0;
	// The type of an option always says something: 1 is a subcommand there.
	return DEFAULTS[name] === value && !(name === 'type' && within !== 'command');
}
