import { Context, Permission } from './constants.ts';
import type { Core } from './core.ts';
import type { ChannelState, CommandState } from './model.ts';
import { can, channelPermissions } from './permissions.ts';
import { refusal } from './sendInteraction.ts';
import { botIsIn, commandsOf } from './world.ts';

/** The command a user would get under that name in that place: the guild's own before the global one. */
export function findCommandFor(
	core: Core,
	channel: ChannelState,
	name: string,
	type: number,
): CommandState | undefined {
	return commandsIn(core, channel).find((command) => command.name === name && command.type === type);
}

function commandsIn(core: Core, channel: ChannelState): readonly CommandState[] {
	const { guildId } = channel;
	if (guildId !== null && !botIsIn(core.world, guildId)) return [];
	const own = guildId === null ? [] : [...commandsOf(core.world, guildId).values()];
	return [...own, ...commandsOf(core.world, '').values()];
}

/** The commands that this user is offered in that place, in the order they were registered. */
export function commandsFor(core: Core, channel: ChannelState, userId: string): readonly CommandState[] {
	return commandsIn(core, channel).filter((command) => commandRefusal(core, channel, userId, command) === null);
}

/** Why this user may not use the command here, or null: contexts, then permissions, as Discord checks them. */
export function commandRefusal(core: Core, channel: ChannelState, userId: string, command: CommandState) {
	const { world } = core;
	if (!can(world, channel, userId, Permission.viewChannel)) {
		return refusal('cannot-see', `user ${userId} does not see channel ${channel.id}`);
	}
	const context = channel.guildId === null ? Context.botDm : Context.guild;
	const contexts: readonly number[] | null | undefined = command.contexts;
	if (contexts != null && !contexts.includes(context)) {
		return refusal('wrong-context', `command "${command.name}" is not available in context ${context}`);
	}
	if (channel.guildId === null) return null;
	if (!can(world, channel, userId, Permission.useApplicationCommands)) {
		return refusal('missing-permission', `user ${userId} may not use application commands here`);
	}
	const wanted = command.default_member_permissions;
	if (wanted === null) return null;
	const permissions = channelPermissions(world, channel, userId);
	const isAdministrator = (permissions & Permission.administrator) !== 0n;
	// "0" asks for no bit at all and yet means: administrators only.
	const missing = (permissions & BigInt(wanted)) !== BigInt(wanted) || BigInt(wanted) === 0n;
	if (missing && !isAdministrator) {
		return refusal('missing-permission', `user ${userId} lacks the permissions ${wanted} of "${command.name}"`);
	}
	return null;
}
