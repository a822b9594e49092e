import type { Answer, Turn } from '../answer/types.ts';
import { MAX_TURNS } from '../question/followUp.ts';
import { keepLatest } from './keepLatest.ts';

/** For so long a question counts as following on from the same person's last one in the same place. */
export const FOLLOW_UP_MS = 10 * 60 * 1_000;

/** Together under a few megabytes, whatever happens. */
const MAX_REMEMBERED = 1_000;

/** Where a question is asked. */
interface Place {
	readonly channelId: string;
	readonly userId: string;
	/** The answer is shown to the asker alone. */
	readonly isPrivate: boolean;
	/** The channel is a thread: what is talked about in it is one conversation. */
	readonly isThread?: boolean;
	/** The message of the bot that the question replies to. */
	readonly repliedTo?: string | undefined;
}

/** What is kept of a conversation while the process lives. Nothing is written to disk. */
export interface Conversations {
	/** Earlier turns that a question follows on from, oldest first. */
	readonly recall: (place: Place, now: Date) => readonly Turn[];
	/** Keeps the turns up to the one that is being answered, for the person's next question. */
	readonly remember: (place: Place, turns: readonly Turn[], now: Date) => void;
	/** Keeps them under the message that answers, so that a reply to it goes on from there. Null: there is none to reply to. */
	readonly attach: (answerId: string | null, turns: readonly Turn[], now: Date) => void;
}

interface Remembered {
	readonly turns: readonly Turn[];
	readonly at: number;
}

/** The turns after an answer. Greetings, thanks and help are no part of what is talked about. */
export function withTurn(earlier: readonly Turn[], { intent, turn }: Answer): readonly Turn[] {
	return intent === 'greeting' || intent === 'thanks' || intent === 'help' ? earlier : [...earlier, turn];
}

/**
 * Keeps the turns of conversations, the longest unused ones going first.
 *
 * - A reply to an answer goes on from that answer, whoever replies and whenever, as long as the answer is remembered.
 * - In a thread the next question goes on from the last one, whoever asks and whenever.
 * - Without a reply, the same person in the same channel goes on from the last question for ten minutes.
 * - What was asked in private is carried only into what is asked in private: else a public answer would tell what it was about.
 */
export function createConversations(max: number = MAX_REMEMBERED): Conversations {
	const kept = keepLatest<Remembered>(max);

	return {
		recall: (place, now) => {
			if (place.repliedTo !== undefined) return kept.get(answerKey(place.repliedTo))?.turns ?? [];
			const last = kept.get(placeKey(place));
			if (last === undefined) return [];
			const isOver = !isThread(place) && now.getTime() - last.at > FOLLOW_UP_MS;
			return isOver ? [] : last.turns;
		},
		remember: (place, turns, now) => {
			kept.set(placeKey(place), { turns: turns.slice(-MAX_TURNS), at: now.getTime() });
		},
		attach: (answerId, turns, now) => {
			if (answerId === null) return;
			kept.set(answerKey(answerId), { turns: turns.slice(-MAX_TURNS), at: now.getTime() });
		},
	};
}

/** What is asked in private stays the asker's own in a thread, too. */
function isThread(place: Place): boolean {
	return place.isThread === true && !place.isPrivate;
}

function placeKey(place: Place): string {
	const { channelId, userId, isPrivate } = place;
	return isThread(place) ? `thread:${channelId}` : `${channelId}:${userId}:${isPrivate ? 'private' : 'open'}`;
}

function answerKey(messageId: string): string {
	return `answer:${messageId}`;
}
