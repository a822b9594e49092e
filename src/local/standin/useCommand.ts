import { commandRefusal, findCommandFor } from './commandAccess.ts';
import { type OptionValues, type Typing, wireOptions } from './commandOptions.ts';
import { CommandKind, InteractionKind } from './constants.ts';
import type { Core } from './core.ts';
import { type ResolvedIds, resolvedData } from './interactionPayload.ts';
import type { Invocation } from './invocation.ts';
import type { ChannelState, CommandState, MessageState } from './model.ts';
import { type Prepared, refusal, sendInteraction } from './sendInteraction.ts';

/**
 * A user sends a slash command, or types in one of its options.
 *
 * @param fullName - the command's name, with group and subcommand after spaces
 * @param typing - which option is being completed; null for the command itself
 */
export function useChatInput(
	core: Core,
	userId: string,
	channel: ChannelState,
	fullName: string,
	values: OptionValues,
	typing: Typing | null,
): Invocation {
	const [name = '', ...path] = fullName.split(' ');
	const type = typing === null ? InteractionKind.command : InteractionKind.autocomplete;
	const spec = { type, userId, channel, commandName: fullName };
	return sendInteraction(
		core,
		spec,
		prepare(core, userId, channel, name, CommandKind.chatInput, (command) => {
			if (typing !== null && !offersChoices(command, path, typing.focused)) {
				return refusal('invalid-option', `option "${typing.focused}" has no autocomplete`);
			}
			const wire = wireOptions(core, command, path, values, typing);
			if ('refusal' in wire) return wire;
			return { data: commandData(core, channel, command, wire, { options: wire.options }) };
		}),
	);
}

/** A user picks a command from the menu of a message. */
export function useOnMessage(core: Core, userId: string, message: MessageState, name: string): Invocation {
	const channel = core.world.channels.get(message.channelId);
	if (channel === undefined) throw new Error(`Failed to use "${name}": channel ${message.channelId} is gone.`);
	return sendInteraction(
		core,
		{
			type: InteractionKind.command,
			userId,
			channel,
			commandName: name,
			targetMessageId: message.id,
		},
		prepare(core, userId, channel, name, CommandKind.message, (command) => {
			if (message.deleted || (message.ephemeralFor !== null && message.ephemeralFor !== userId)) {
				return refusal('cannot-see', `user ${userId} does not see message ${message.id}`);
			}
			const ids = { messages: [message.id] };
			return { data: commandData(core, channel, command, ids, { target_id: message.id }) };
		}),
	);
}

/** A user picks a command from the menu of a user. */
export function useOnUser(
	core: Core,
	userId: string,
	channel: ChannelState,
	targetId: string,
	name: string,
): Invocation {
	return sendInteraction(
		core,
		{ type: InteractionKind.command, userId, channel, commandName: name },
		prepare(core, userId, channel, name, CommandKind.user, (command) => ({
			data: commandData(core, channel, command, { users: [targetId] }, { target_id: targetId }),
		})),
	);
}

function prepare(
	core: Core,
	userId: string,
	channel: ChannelState,
	name: string,
	type: number,
	data: (command: CommandState) => Prepared,
): Prepared {
	const command = findCommandFor(core, channel, name, type);
	if (command === undefined) return refusal('unknown-command', `there is no command "${name}" of type ${type} here`);
	return commandRefusal(core, channel, userId, command) ?? data(command);
}

function commandData(core: Core, channel: ChannelState, command: CommandState, ids: ResolvedIds, more: object): object {
	const resolved = resolvedData(core, channel, ids);
	return {
		id: command.id,
		name: command.name,
		type: command.type,
		...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
		...more,
		...(resolved === undefined ? {} : { resolved }),
	};
}

function offersChoices(command: CommandState, path: readonly string[], name: string): boolean {
	let level = command.options ?? [];
	for (const part of path) {
		const next = level.find((option) => option.name === part);
		level = next !== undefined && 'options' in next ? (next.options ?? []) : [];
	}
	const option = level.find((one) => one.name === name);
	return option !== undefined && 'autocomplete' in option && option.autocomplete === true;
}
