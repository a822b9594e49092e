import { Intent } from './constants.ts';
import type { ChannelState, MessageState } from './model.ts';
import type { World } from './world.ts';

/**
 * Whether a session with these intents gets the event.
 *
 * @param inGuild - direct messages have intents of their own
 */
export function wantsEvent(intents: number, event: string, inGuild: boolean): boolean {
	const needed = neededIntents(event, inGuild);
	return needed === 0 || (intents & needed) !== 0;
}

/** Any one of these bits is enough; 0 means that the event comes without any. */
function neededIntents(event: string, inGuild: boolean): number {
	switch (event) {
		case 'MESSAGE_CREATE':
		case 'MESSAGE_UPDATE':
		case 'MESSAGE_DELETE':
			return inGuild ? Intent.guildMessages : Intent.directMessages;
		case 'MESSAGE_REACTION_ADD':
		case 'MESSAGE_REACTION_REMOVE':
			return inGuild ? Intent.guildMessageReactions : Intent.directMessageReactions;
		case 'TYPING_START':
			return inGuild ? Intent.guildMessageTyping : Intent.directMessageTyping;
		case 'GUILD_MEMBER_ADD':
		case 'GUILD_MEMBER_REMOVE':
		case 'GUILD_MEMBER_UPDATE':
			return Intent.guildMembers;
		case 'THREAD_MEMBERS_UPDATE':
			return Intent.guilds | Intent.guildMembers;
		case 'READY':
		case 'RESUMED':
		case 'INTERACTION_CREATE':
			return 0;
		default:
			return Intent.guilds;
	}
}

/**
 * Whether an app without Message Content sees the message emptied: all of it, except its own messages,
 * direct messages, and messages that mention it (a reply with its ping on is such a mention).
 */
export function isContentHidden(world: World, channel: ChannelState | undefined, message: MessageState): boolean {
	if (channel === undefined || channel.guildId === null) return false;
	return message.authorId !== world.botId && !message.mentions.includes(world.botId);
}
