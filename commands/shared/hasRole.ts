import type { APIInteractionGuildMember, GuildMember } from 'discord.js';

/** Whether a member of a server has a role there. Discord tells anew with everything that the member does. */
export function hasRole({ roles }: GuildMember | APIInteractionGuildMember, roleId: string): boolean {
	return Array.isArray(roles) ? roles.includes(roleId) : roles.cache.has(roleId);
}
