/** As much of a message as tells whether it speaks to the bot. A discord.js `Message` is one. */
export interface Addressable {
	readonly author: { readonly bot: boolean; readonly system: boolean | null };
	/** Joined, boosted, pinned and the like; not what a person wrote. */
	readonly system: boolean;
	readonly webhookId: string | null;
	readonly guildId: string | null;
	readonly mentions: {
		readonly users: { readonly has: (id: string) => boolean };
		readonly repliedUser: { readonly id: string } | null;
	};
}

/**
 * Does this message speak to the bot? In a direct message always; elsewhere where it mentions the bot itself or replies to one of its
 * messages, with or without a ping. `@everyone`, `@here` and roles speak to many and so to nobody. Bots, the bot itself among them,
 * and webhooks are not answered: two bots would talk for ever.
 */
export function isAddressed(message: Addressable, botId: string): boolean {
	if (message.author.bot || message.author.system || message.system || message.webhookId !== null) return false;
	return message.guildId === null || message.mentions.users.has(botId) || message.mentions.repliedUser?.id === botId;
}
