import type { Answer, Turn } from '../answer/types.ts';
import { MAX_TURNS } from '../question/followUp.ts';

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
	/** Whether this is the first time for this person in this place, as far as is remembered; true once. */
	readonly isFirst: (what: string, place: Place) => boolean;
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
 * - Without a reply, the same person in the same channel goes on from the last question for ten minutes.
 * - What was asked in private is carried only into what is asked in private: else a public answer would tell what it was about.
 */
export function createConversations(max: number = MAX_REMEMBERED): Conversations {
	const kept = new Map<string, Remembered>();
	const told = new Map<string, true>();

	return {
		recall: (place, now) => {
			if (place.repliedTo !== undefined) return touch(kept, answerKey(place.repliedTo))?.turns ?? [];
			const last = touch(kept, personKey(place));
			return last !== undefined && now.getTime() - last.at <= FOLLOW_UP_MS ? last.turns : [];
		},
		remember: (place, turns, now) => {
			put(kept, personKey(place), { turns: turns.slice(-MAX_TURNS), at: now.getTime() }, max);
		},
		attach: (answerId, turns, now) => {
			if (answerId === null) return;
			put(kept, answerKey(answerId), { turns: turns.slice(-MAX_TURNS), at: now.getTime() }, max);
		},
		isFirst: (what, place) => {
			const key = `${what}:${personKey(place)}`;
			const isNew = touch(told, key) === undefined;
			put(told, key, true, max);
			return isNew;
		},
	};
}

function personKey({ channelId, userId, isPrivate }: Place): string {
	return `${channelId}:${userId}:${isPrivate ? 'private' : 'open'}`;
}

function answerKey(messageId: string): string {
	return `answer:${messageId}`;
}

/** A Map iterates in order of insertion: putting an entry last makes the first one the longest unused. */
function put<Value>(map: Map<string, Value>, key: string, value: Value, max: number): void {
	map.delete(key);
	map.set(key, value);
	for (const oldest of map.keys()) {
		if (map.size <= max) break;
		map.delete(oldest);
	}
}

function touch<Value>(map: Map<string, Value>, key: string): Value | undefined {
	const value = map.get(key);
	if (value === undefined) return undefined;
	map.delete(key);
	map.set(key, value);
	return value;
}
