import { PermissionFlagsBits } from 'discord.js';
import type { Answerable } from '../../src/discord/respond.ts';

/** Whether somebody may manage the server, as Discord says it with this very press or command. */
export function mayManage({ memberPermissions }: Pick<Answerable, 'memberPermissions'>): boolean {
	return memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
}
