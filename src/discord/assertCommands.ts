import type { APIApplicationCommandBasicOption, RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import * as limits from '../render/limits.ts';

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
const NAME = new RegExp(`^[-_'\\p{L}\\p{N}\\p{sc=Deva}\\p{sc=Thai}]{1,${limits.MAX_COMMAND_NAME_CHARS}}$`, 'u');

type Localized = Pick<
	RESTPostAPIChatInputApplicationCommandsJSONBody | APIApplicationCommandBasicOption,
	'name' | 'name_localizations' | 'description' | 'description_localizations'
>;

/**
 * Holds commands against the limits that the types do not know.
 *
 * @throws Error naming everything that is over
 */
export function assertCommands(commands: readonly RESTPostAPIChatInputApplicationCommandsJSONBody[]): void {
	const faults: string[] = [];
	if (commands.length > limits.MAX_COMMANDS) faults.push(`${commands.length} commands, at most ${limits.MAX_COMMANDS}`);
	if (hasTwins(commands.map(({ name }) => name))) faults.push('two commands share a name');
	for (const command of commands) {
		const options = (command.options ?? []) as readonly APIApplicationCommandBasicOption[];
		const fault = (what: string): unknown => faults.push(`/${command.name}: ${what}`);
		if (options.length > limits.MAX_COMMAND_OPTIONS)
			fault(`${options.length} options, at most ${limits.MAX_COMMAND_OPTIONS}`);
		if (options.some((option, at) => option.required && at > 0 && !options[at - 1]?.required))
			fault('a required option stands after others');
		// In every language the options must differ from each other and from the default names of all of them.
		for (const locale of new Set(options.flatMap((option) => Object.keys(option.name_localizations ?? {})))) {
			const names = options.map((option) => localized(option.name_localizations, locale) ?? option.name);
			if (hasTwins(names)) fault(`two options share a name in ${locale}`);
			if (names.some((name, at) => options.some((other, place) => place !== at && other.name === name))) {
				fault(`an option's name in ${locale} is another one's default name`);
			}
		}
		for (const part of [command, ...options]) {
			for (const name of texts(part.name, part.name_localizations)) {
				if (!NAME.test(name) || name !== name.toLowerCase()) fault(`"${name}" is no name for a command or an option`);
			}
			for (const description of texts(part.description, part.description_localizations)) {
				const { length } = description;
				if (length < 1 || length > limits.MAX_COMMAND_DESCRIPTION_CHARS)
					fault(`a description of ${length} characters: "${description}"`);
			}
		}
		const total = [command, ...options].reduce((sum, part) => sum + longest(part), 0);
		if (total > limits.MAX_COMMAND_CHARS) fault(`${total} characters in all, at most ${limits.MAX_COMMAND_CHARS}`);
	}
	if (faults.length > 0)
		throw new Error(`Failed to describe the commands: ${faults.join('; ')}. Mend them in commands/.`);
}

/** The longest localisation of each field counts. Choices have names and values too; we have none, autocomplete takes their place. */
function longest(part: Localized): number {
	const most = (found: readonly string[]): number => Math.max(...found.map(({ length }) => length));
	return (
		most(texts(part.name, part.name_localizations)) + most(texts(part.description, part.description_localizations))
	);
}

function texts(standard: string, localizations: object | null | undefined): readonly string[] {
	return [standard, ...Object.values(localizations ?? {}).filter((text) => typeof text === 'string')];
}

function localized(localizations: object | null | undefined, locale: string): string | undefined {
	const found = Object.entries(localizations ?? {}).find(([key]) => key === locale)?.[1];
	return typeof found === 'string' ? found : undefined;
}

function hasTwins(names: readonly string[]): boolean {
	return new Set(names).size < names.length;
}
