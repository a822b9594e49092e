import { MessageFlag, MessageKind } from './constants.ts';
import type { Core, MessageChange } from './core.ts';
import type { MessageState, StandInMessage } from './model.ts';
import { messagesOf } from './world.ts';

/** Messages that Discord itself writes in a user's name when a thread is begun. */
const SYSTEM_KINDS: readonly number[] = [MessageKind.threadCreated, MessageKind.threadStarter];

/** Which message to wait for. */
export interface NextMessageOptions {
	/** Whose; default the bot's. */
	readonly from?: string | { readonly id: string };
	/**
	 * A message after which it must come: one that is there already counts. Without it only a message that comes
	 * after the call does.
	 */
	readonly after?: string | { readonly id: string };
	/** Default 5,000. */
	readonly timeoutMs?: number;
}

/** Waits for a message that everybody in the channel sees; a "thinking" placeholder does not count until filled. */
export function waitForMessage(
	core: Core,
	channelId: string,
	authorId: string,
	afterId: string | null,
	timeoutMs: number,
): Promise<StandInMessage> {
	const isFilled = (message: MessageState) => (message.flags & MessageFlag.loading) === 0;
	const filled = messagesOf(core.world, channelId).filter(isFilled);
	const old = new Set(afterId === null ? filled.map((message) => message.id) : []);
	const matches = (message: MessageState) =>
		message.channelId === channelId &&
		message.authorId === authorId &&
		message.ephemeralFor === null &&
		!SYSTEM_KINDS.includes(message.type) &&
		!message.deleted &&
		!old.has(message.id) &&
		(afterId === null || BigInt(message.id) > BigInt(afterId)) &&
		isFilled(message);
	const present = messagesOf(core.world, channelId).find(matches);
	if (present !== undefined) return Promise.resolve(present);
	return new Promise((resolve, reject) => {
		const stop = () => {
			clearTimeout(timer);
			core.changes.off('message', listen);
		};
		const listen = ({ message }: MessageChange) => {
			if (!matches(message)) return;
			stop();
			resolve(message);
		};
		const timer = setTimeout(() => {
			stop();
			reject(new Error(`Failed to see a message of ${authorId} in channel ${channelId}: ${timeoutMs} ms passed.`));
		}, timeoutMs);
		core.changes.on('message', listen);
	});
}
