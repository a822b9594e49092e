import {
	type APIApplicationCommandBasicOption,
	type APIApplicationCommandOption,
	ApplicationCommandOptionType,
	ApplicationCommandType,
	type RESTPostAPIApplicationCommandsJSONBody,
	type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import * as limits from '../render/limits.ts';
import { commandLabel } from './commandBodies.ts';

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
const NAME = new RegExp(`^[-_'\\p{L}\\p{N}\\p{sc=Deva}\\p{sc=Thai}]{1,${limits.MAX_COMMAND_NAME_CHARS}}$`, 'u');

/** A command, a subcommand, an option or a choice, as far as it is named. */
interface Named {
	readonly name: string;
	readonly name_localizations?: object | null | undefined;
}

/** What is typed after a slash, or follows that. */
type Typed = RESTPostAPIChatInputApplicationCommandsJSONBody | APIApplicationCommandOption;

/** Tells of something that is over a limit. */
type Fault = (what: string) => void;

/**
 * Holds commands against the limits that the types do not know.
 *
 * @throws Error naming everything that is over
 */
export function assertCommands(commands: readonly RESTPostAPIApplicationCommandsJSONBody[]): void {
	const faults: string[] = [];
	for (const type of [ApplicationCommandType.ChatInput, ApplicationCommandType.Message, ApplicationCommandType.User]) {
		const alike = commands.filter((command) => (command.type ?? ApplicationCommandType.ChatInput) === type);
		const most = type === ApplicationCommandType.ChatInput ? limits.MAX_COMMANDS : limits.MAX_MENU_COMMANDS;
		if (alike.length > most) faults.push(`${alike.length} commands of one type, at most ${most}`);
		if (hasTwins(alike.map(({ name }) => name))) faults.push('two commands share a name');
	}
	for (const command of commands) {
		const fault: Fault = (what) => faults.push(`${commandLabel(command)}: ${what}`);
		if (!isTyped(command)) {
			checkMenuName(command, fault);
			continue;
		}
		checkTyped(command, fault);
		const total = charsOf(command);
		if (total > limits.MAX_COMMAND_CHARS) fault(`${total} characters in all, at most ${limits.MAX_COMMAND_CHARS}`);
	}
	if (faults.length > 0)
		throw new Error(`Failed to describe the commands: ${faults.join('; ')}. Mend them in commands/.`);
}

function isTyped(
	command: RESTPostAPIApplicationCommandsJSONBody,
): command is RESTPostAPIChatInputApplicationCommandsJSONBody {
	return command.type === undefined || command.type === ApplicationCommandType.ChatInput;
}

/** In a menu, a name may have spaces and capitals. */
function checkMenuName(command: Named, fault: Fault): void {
	for (const name of namesOf(command)) {
		if (name.trim() === '' || name.length > limits.MAX_COMMAND_NAME_CHARS) fault(`"${name}" is no name for a menu`);
	}
}

/** A command or an option, with everything below it. */
function checkTyped(part: Typed, fault: Fault): void {
	for (const name of namesOf(part)) {
		if (!NAME.test(name) || name !== name.toLowerCase()) fault(`"${name}" is no name for a command or an option`);
	}
	for (const description of texts(part.description, part.description_localizations)) {
		const { length } = description;
		if (length < 1 || length > limits.MAX_COMMAND_DESCRIPTION_CHARS)
			fault(`a description of ${length} characters: "${description}"`);
	}
	const options = optionsOf(part);
	if (options.length > limits.MAX_COMMAND_OPTIONS)
		fault(`${options.length} options under ${part.name}, at most ${limits.MAX_COMMAND_OPTIONS}`);
	if (options.some((option, at) => option.required && at > 0 && !options[at - 1]?.required))
		fault('a required option stands after others');
	checkTwins(options, 'options', fault);
	const choices = choicesOf(part);
	if (choices.length > limits.MAX_CHOICES)
		fault(`${choices.length} choices of ${part.name}, at most ${limits.MAX_CHOICES}`);
	for (const name of choices.flatMap(namesOf)) {
		if (name.length < 1 || name.length > limits.MAX_CHOICE_CHARS) fault(`"${name}" is no name for a choice`);
	}
	checkTwins(choices, 'choices', fault);
	for (const option of options) checkTyped(option, fault);
}

/** In every language names must differ from each other and from the default names of all the others. */
function checkTwins(named: readonly Named[], what: string, fault: Fault): void {
	if (hasTwins(named.map(({ name }) => name))) fault(`two ${what} share a name`);
	for (const locale of new Set(named.flatMap((one) => Object.keys(one.name_localizations ?? {})))) {
		const names = named.map((one) => localized(one.name_localizations, locale) ?? one.name);
		if (hasTwins(names)) fault(`two ${what} share a name in ${locale}`);
		if (names.some((name, at) => named.some((other, place) => place !== at && other.name === name))) {
			fault(`the name of one of the ${what} in ${locale} is another one's default name`);
		}
	}
}

/** The longest localisation of each field counts, with the values of choices. */
function charsOf(part: Typed): number {
	const choices = choicesOf(part).map((choice) => longest(namesOf(choice)) + String(choice.value).length);
	const below = optionsOf(part).map(charsOf);
	const own = longest(namesOf(part)) + longest(texts(part.description, part.description_localizations));
	return [...choices, ...below].reduce((sum, chars) => sum + chars, own);
}

function longest(found: readonly string[]): number {
	return Math.max(...found.map(({ length }) => length));
}

function optionsOf(part: Typed): readonly APIApplicationCommandOption[] {
	return 'options' in part ? (part.options ?? []) : [];
}

function choicesOf(part: Typed): readonly (Named & { readonly value: string | number })[] {
	return 'choices' in part && hasChoices(part) ? (part.choices ?? []) : [];
}

function hasChoices(
	part: Typed,
): part is Extract<APIApplicationCommandBasicOption, { readonly type: ApplicationCommandOptionType.String }> {
	return (
		part.type === ApplicationCommandOptionType.String ||
		part.type === ApplicationCommandOptionType.Integer ||
		part.type === ApplicationCommandOptionType.Number
	);
}

function namesOf({ name, name_localizations }: Named): readonly string[] {
	return texts(name, name_localizations);
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
