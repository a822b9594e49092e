import { PermissionFlagsBits } from 'discord.js';
import type { Answerable } from '../../src/discord/respond.ts';
import { UserError } from '../../src/errors.ts';
import type { Services } from '../types.ts';
import { hasRole } from './hasRole.ts';

/**
 * Whether somebody may check quotations: who may manage messages, and who has the role that the server has set. Asked again at each
 * press, for what a button does outlives a permission.
 *
 * @throws UserError where not
 */
export function assertMayCheckQuotes(interaction: Answerable, { database }: Services): void {
	const { guildId, member, memberPermissions } = interaction;
	if (guildId !== null && member !== null) {
		if (memberPermissions?.has(PermissionFlagsBits.ManageMessages)) return;
		const { moderatorRole } = database.settings.read(guildId);
		if (moderatorRole !== null && hasRole(member, moderatorRole)) return;
	}
	throw new UserError({ code: 'not-moderator' });
}
