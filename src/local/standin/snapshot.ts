import type { MessageState } from './model.ts';

/** A copy of the message as it is now, which later edits leave alone. */
export function snapshot(message: MessageState): MessageState {
	return {
		...message,
		reactions: new Map([...message.reactions].map(([emoji, users]) => [emoji, new Set(users)])),
	};
}
