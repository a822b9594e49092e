/** As much of a message as tells whether it speaks to the bot. A discord.js `Message` is one. */
export interface Addressable {
	readonly author: { readonly bot: boolean; readonly system: boolean | null };
	/** Joined, boosted, pinned and the like; not what a person wrote. */
	readonly system: boolean;
	readonly webhookId: string | null;
	readonly guildId: string | null;
	readonly content: string;
	readonly mentions: {
		readonly everyone: boolean;
		readonly users: { readonly has: (id: string) => boolean; readonly size: number };
		readonly roles: { readonly size: number };
		readonly repliedUser: { readonly id: string } | null;
	};
}

/** `spoken-to`: the bot is meant. `overheard`: nobody is named, and it was said where the bot may answer all the same. */
export type Address = 'spoken-to' | 'overheard';

/**
 * Does this message speak to the bot? In a direct message always; elsewhere where it mentions the bot itself or replies to one of its
 * messages, with or without a ping. `@everyone`, `@here` and roles speak to many and so to nobody. Bots, the bot itself among them,
 * and webhooks are not answered: two bots would talk for ever.
 *
 * @param otherwise what a message counts as that names nobody, by the place where it was said; the bot keeps out of what people say to
 * each other there, too
 * @returns null where it does not
 */
export function isAddressed(message: Addressable, botId: string, otherwise: Address | null): Address | null {
	const { author, mentions } = message;
	if (author.bot || author.system || message.system || message.webhookId !== null) return null;
	if (message.guildId === null || mentions.users.has(botId) || mentions.repliedUser?.id === botId) return 'spoken-to';
	const isToOthers =
		mentions.everyone || mentions.users.size > 0 || mentions.roles.size > 0 || mentions.repliedUser !== null;
	return isToOthers || message.content.trim() === '' ? null : otherwise;
}
