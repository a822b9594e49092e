import type { APIApplicationCommandOption } from 'discord.js';
import { ATTACHMENT_SIZE_LIMIT_BYTES, OptionKind } from './constants.ts';
import type { Core } from './core.ts';
import type { Refusal } from './interactionState.ts';
import { asList, asNumber, asObject, asString, isObject, type Json, type JsonObject } from './json.ts';
import { storeFiles } from './messages.ts';
import type { CommandState } from './model.ts';
import { refusal } from './sendInteraction.ts';

/** What a user puts into an option; users, roles and channels as id or as the object, a file as what it holds. */
export type OptionValue = string | number | boolean | { readonly id: string } | OptionFile;

/** A file that a user gives to an option. */
export interface OptionFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** Options by name. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** Options in the wire's form and the ids that they refer to. */
export interface WireOptions {
	readonly options: readonly object[];
	readonly users: readonly string[];
	readonly roles: readonly string[];
	readonly channels: readonly string[];
	readonly attachments: readonly string[];
}

/** What is being typed: values may be unfinished and required ones missing. */
export interface Typing {
	readonly focused: string;
}

/**
 * Puts a user's values into the wire's form, refusing what Discord's client would not let one send.
 *
 * @param path - the names of group and subcommand below the command, if any
 */
export function wireOptions(
	core: Core,
	command: CommandState,
	path: readonly string[],
	values: OptionValues,
	typing: Typing | null,
): WireOptions | { readonly refusal: Refusal } {
	let level: readonly APIApplicationCommandOption[] = command.options ?? [];
	const parents: APIApplicationCommandOption[] = [];
	for (const name of path) {
		const next = level.find((option) => option.name === name && option.type <= OptionKind.subcommandGroup);
		if (next === undefined) return refusal('invalid-option', `"${command.name}" has no subcommand "${name}"`);
		parents.push(next);
		level = 'options' in next ? (next.options ?? []) : [];
	}
	if (level.some((option) => option.type <= OptionKind.subcommandGroup)) {
		return refusal('invalid-option', `"${command.name}" must be called with one of its subcommands`);
	}
	const found = leaves(core, level, values, typing);
	if ('refusal' in found) return found;
	let options = found.options;
	for (const parent of parents.toReversed()) options = [{ type: parent.type, name: parent.name, options }];
	return { ...found, options };
}

function leaves(
	core: Core,
	definitions: readonly APIApplicationCommandOption[],
	values: OptionValues,
	typing: Typing | null,
): WireOptions | { readonly refusal: Refusal } {
	const unknown = Object.keys(values).find((name) => !definitions.some((option) => option.name === name));
	if (unknown !== undefined) return refusal('invalid-option', `there is no option "${unknown}"`);
	const options: object[] = [];
	const ids = {
		users: [] as string[],
		roles: [] as string[],
		channels: [] as string[],
		attachments: [] as string[],
	};
	for (const definition of definitions) {
		const given = values[definition.name];
		if (given === undefined) {
			if (definition.required === true && typing === null) {
				return refusal('invalid-option', `option "${definition.name}" is required`);
			}
			continue;
		}
		const isFile = typeof given === 'object' && 'bytes' in given;
		if (isFile !== (definition.type === OptionKind.attachment)) {
			return refusal('invalid-option', `option "${definition.name}" ${isFile ? 'takes no file' : 'must be a file'}`);
		}
		if (isFile && given.bytes.length > ATTACHMENT_SIZE_LIMIT_BYTES) {
			return refusal('invalid-option', `option "${definition.name}": the file is too large`);
		}
		const value = isFile ? upload(core, given) : typeof given === 'object' ? given.id : given;
		const focused = typing?.focused === definition.name;
		// What is being typed is text, whatever the option's type, and need not be valid yet.
		const fault = focused ? null : faultOf(definition as unknown as JsonObject, value);
		if (fault !== null) return refusal('invalid-option', `option "${definition.name}": ${fault}`);
		noteId(core, definition.type, String(value), ids);
		options.push({
			type: definition.type,
			name: definition.name,
			value: focused ? String(value) : value,
			...(focused ? { focused: true } : {}),
		});
	}
	return { options, ...ids };
}

/** Stores a file, and gives its id. */
function upload(core: Core, { name, bytes }: OptionFile): string {
	const [stored] = storeFiles(
		core,
		[{ field: 'file', name, contentType: 'application/octet-stream', bytes }],
		undefined,
	);
	if (stored === undefined) throw new Error(`Failed to store "${name}".`);
	core.world.uploads.set(stored.id, stored);
	return stored.id;
}

function noteId(
	core: Core,
	type: number,
	id: string,
	ids: {
		readonly users: string[];
		readonly roles: string[];
		readonly channels: string[];
		readonly attachments: string[];
	},
): void {
	if (type === OptionKind.attachment) ids.attachments.push(id);
	else if (type === OptionKind.user) ids.users.push(id);
	else if (type === OptionKind.channel) ids.channels.push(id);
	else if (type === OptionKind.role) ids.roles.push(id);
	else if (type === OptionKind.mentionable) (core.world.users.has(id) ? ids.users : ids.roles).push(id);
}

/** Why the client would not take the value, or null. */
function faultOf(definition: JsonObject, value: string | number | boolean): string | null {
	const type = asNumber(definition.type);
	const wanted = wantedType(type);
	if (typeof value !== wanted) return `must be a ${wanted}`;
	if (type === OptionKind.integer && !Number.isInteger(value)) return 'must be a whole number';
	const choices = asList(definition.choices).filter(isObject);
	if (choices.length > 0 && !choices.some((choice) => choice.value === value)) {
		return `must be one of ${choices.map((choice) => asString(asObject(choice).name)).join(', ')}`;
	}
	const size = typeof value === 'string' ? value.length : Number(value);
	const [min, max] = typeof value === 'string' ? bounds(definition, 'length') : bounds(definition, 'value');
	if (typeof value !== 'boolean' && (size < min || size > max)) return `must be from ${min} to ${max}, is ${size}`;
	return null;
}

function wantedType(type: number): 'string' | 'number' | 'boolean' {
	if (type === OptionKind.boolean) return 'boolean';
	return type === OptionKind.integer || type === OptionKind.number ? 'number' : 'string';
}

function bounds(definition: JsonObject, kind: 'length' | 'value'): readonly [number, number] {
	const bound = (value: Json | undefined, otherwise: number) => asNumber(value, otherwise);
	if (kind === 'value') {
		return [
			bound(definition.min_value, Number.NEGATIVE_INFINITY),
			bound(definition.max_value, Number.POSITIVE_INFINITY),
		];
	}
	return [bound(definition.min_length, 0), bound(definition.max_length, 6_000)];
}
