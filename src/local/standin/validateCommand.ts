import { CommandKind, Limit, LOCALES, OptionKind } from './constants.ts';
import type { FormErrors, FormPath } from './formErrors.ts';
import { asList, asNumber, asObject, asString, isObject, type JsonObject } from './json.ts';

const CHAT_INPUT_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const WITH_CHOICES: readonly number[] = [OptionKind.string, OptionKind.integer, OptionKind.number];

/** Checks one application command and notes its faults. */
export function validateCommand(command: JsonObject, errors: FormErrors, path: FormPath): void {
	const type = errors.integer(command, 'type', path, 1, 4) ?? CommandKind.chatInput;
	if (type === CommandKind.chatInput) {
		validateName(command, errors, path);
		validateDescription(command, errors, path);
		validateOptions(command, errors, path, 0);
	} else {
		errors.string(command, 'name', path, { min: 1, max: Limit.commandName, required: true });
		validateLocalizations(command, 'name_localizations', errors, path, () => true);
		if (asString(command.description) !== '') {
			errors.add(
				[...path, 'description'],
				'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_NOT_ALLOWED',
				'Context menu commands cannot have description',
			);
		}
		if (asList(command.options).length > 0) {
			errors.add(
				[...path, 'options'],
				'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_NOT_ALLOWED',
				'Context menu commands cannot have options',
			);
		}
	}
	const permissions = command.default_member_permissions;
	if (permissions != null && !/^\d+$/.test(String(permissions))) {
		errors.add([...path, 'default_member_permissions'], 'BITFIELD_TYPE_CONVERT', 'Not a permission bitfield.');
	}
	for (const [key, max] of [
		['contexts', 2],
		['integration_types', 1],
	] as const) {
		asList(command[key]).forEach((value, index) => {
			if (typeof value !== 'number' || value < 0 || value > max) {
				errors.choices([...path, key, index], max === 2 ? [0, 1, 2] : [0, 1]);
			}
		});
	}
	const total = commandLength(command);
	if (total > Limit.commandTotal) {
		errors.add(
			path,
			'APPLICATION_COMMAND_TOO_LARGE',
			`Command exceeds maximum size (${Limit.commandTotal}), it has ${total}`,
		);
	}
}

function validateName(item: JsonObject, errors: FormErrors, path: FormPath): void {
	const name = errors.string(item, 'name', path, { min: 1, max: Limit.commandName, required: true });
	if (name !== '' && name.length <= Limit.commandName && !isChatInputName(name)) {
		errors.add([...path, 'name'], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
	}
	validateLocalizations(item, 'name_localizations', errors, path, isChatInputName);
}

/** Lower case wherever the letter has one. */
function isChatInputName(name: string): boolean {
	return CHAT_INPUT_NAME.test(name) && name === name.toLowerCase();
}

function validateDescription(item: JsonObject, errors: FormErrors, path: FormPath): void {
	errors.string(item, 'description', path, { min: 1, max: Limit.commandDescription, required: true });
	validateLocalizations(
		item,
		'description_localizations',
		errors,
		path,
		(text) => text.length >= 1 && text.length <= Limit.commandDescription,
	);
}

function validateLocalizations(
	item: JsonObject,
	key: string,
	errors: FormErrors,
	path: FormPath,
	isValid: (text: string) => boolean,
): void {
	for (const [locale, text] of Object.entries(asObject(item[key]))) {
		if (!LOCALES.includes(locale)) errors.choices([...path, key, locale], LOCALES);
		else if (text !== null && !isValid(asString(text))) {
			errors.add([...path, key, locale], 'APPLICATION_COMMAND_INVALID_NAME', 'Localization is invalid');
		}
	}
}

/** @param depth - 0 for a command, 1 inside a group, 2 inside a subcommand, where no subcommand may follow */
function validateOptions(parent: JsonObject, errors: FormErrors, path: FormPath, depth: number): void {
	const options = errors.objects(parent, 'options', path, Limit.commandOptions);
	const names = new Set<string>();
	let optionalSeen = false;
	options.forEach((option, index) => {
		const at = [...path, 'options', index];
		const type = errors.integer(option, 'type', at, 1, 11);
		if (type === null) errors.required([...at, 'type']);
		validateName(option, errors, at);
		validateDescription(option, errors, at);
		const name = asString(option.name);
		if (names.has(name)) {
			errors.add([...at, 'name'], 'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED', 'Option names must be unique');
		}
		names.add(name);
		if (option.required === true && optionalSeen) {
			errors.add(
				at,
				'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
				'Required options must be placed before non-required options',
			);
		}
		if (type !== null && type > OptionKind.subcommandGroup && option.required !== true) optionalSeen = true;
		validateKind(option, type ?? 0, errors, at, depth);
	});
	const nested = options.filter((option) => asNumber(option.type) <= OptionKind.subcommandGroup).length;
	if (nested > 0 && nested < options.length) {
		errors.add(
			[...path, 'options'],
			'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
			'Sub-command and sub-command group option types are mutually exclusive to all other types',
		);
	}
}

function validateKind(option: JsonObject, type: number, errors: FormErrors, path: FormPath, depth: number): void {
	if (type === OptionKind.subcommandGroup) {
		if (depth > 0) tooDeep(errors, path);
		else validateOptions(option, errors, path, 1);
		return;
	}
	if (type === OptionKind.subcommand) {
		if (depth > 1) tooDeep(errors, path);
		else validateOptions(option, errors, path, 2);
		return;
	}
	if (depth === 1) {
		errors.add(path, 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'A group holds sub-commands only');
	}
	if (type === OptionKind.string) {
		errors.integer(option, 'min_length', path, 0, 6_000);
		errors.integer(option, 'max_length', path, 1, 6_000);
	}
	const choices = errors.objects(option, 'choices', path, Limit.commandOptions);
	if (choices.length > 0 && !WITH_CHOICES.includes(type)) {
		errors.add([...path, 'choices'], 'APPLICATION_COMMAND_OPTION_CHOICES_INVALID', 'This type takes no choices');
	}
	if (choices.length > 0 && option.autocomplete === true) {
		errors.add(path, 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES', 'Choices and autocomplete exclude each other');
	}
	validateChoices(choices, type, errors, [...path, 'choices']);
}

function tooDeep(errors: FormErrors, path: FormPath): void {
	errors.add(path, 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Sub-command option type cannot be nested here');
}

/** Checks choices, of an option or of an autocomplete answer. */
export function validateChoices(
	choices: readonly JsonObject[],
	type: number | null,
	errors: FormErrors,
	path: FormPath,
): void {
	const names = new Set<string>();
	choices.forEach((choice, index) => {
		const at = [...path, index];
		const name = errors.string(choice, 'name', at, { min: 1, max: Limit.choiceText, required: true });
		validateLocalizations(choice, 'name_localizations', errors, at, (text) => text.length <= Limit.choiceText);
		if (choice.value === undefined || choice.value === null) errors.required([...at, 'value']);
		else if (typeof choice.value === 'string') {
			errors.string(choice, 'value', at, { min: 1, max: Limit.choiceText });
		}
		const isString = typeof choice.value === 'string';
		if (choice.value != null && type !== null && isString !== (type === OptionKind.string)) {
			errors.add([...at, 'value'], 'BASE_TYPE_CONVERT', 'The value is not of the type of its option.');
		}
		// Only a command's own choices must differ in name; autocomplete may repeat one.
		if (type !== null && names.has(name)) {
			errors.add([...at, 'name'], 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAMES_DUPLICATED', 'Choice names must be unique');
		}
		names.add(name);
	});
}

/** Name, description and choice values over the whole command; of localised fields the longest form counts. */
function commandLength(item: JsonObject): number {
	const longest = (key: string) =>
		Math.max(
			asString(item[key]).length,
			...Object.values(asObject(item[`${key}_localizations`])).map((text) => asString(text).length),
		);
	const nested = [...asList(item.options), ...asList(item.choices)].filter(isObject);
	const value = typeof item.value === 'string' ? item.value.length : 0;
	return longest('name') + longest('description') + value + nested.reduce((sum, one) => sum + commandLength(one), 0);
}
