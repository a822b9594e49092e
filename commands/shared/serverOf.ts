import type { Answerable } from '../../src/discord/respond.ts';

/**
 * The server in whose name something may be kept; null where there is none, or the bot is not in it: somebody may have installed the
 * bot for their own account and use it in a server that could neither see nor switch off what is kept.
 */
export function serverOf({ guild, guildId }: Pick<Answerable, 'guild' | 'guildId'>): string | null {
	return guild === null ? null : guildId;
}
