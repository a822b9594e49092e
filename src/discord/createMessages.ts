import type { Message } from 'discord.js';
import { readQuestion } from '../../commands/read/readQuestion.ts';
import type { Services } from '../../commands/types.ts';
import { toMessage } from '../../commands/views/answering.ts';
import type { Answer, Turn } from '../answer/types.ts';
import { UserError } from '../errors.ts';
import type { Outgoing } from '../render/types.ts';
import { withTurn } from './conversation.ts';
import type { Address } from './isAddressed.ts';
import { keepLatest } from './keepLatest.ts';
import { questionOf } from './questionOf.ts';
import type { Speaker, Spoken } from './speak.ts';

/** So long after a question its edits are followed: people mend a slip at once, and later readers go by what was answered. */
export const EDIT_MS = 60_000;
/** Answers that are remembered, to be edited or taken away with their question. */
const MAX_ANSWERS = 2_000;

/** What happens to messages that speak to the bot. Failures are thrown. */
export interface Messages {
	readonly answer: (message: Message, address: Address, locale: string | undefined) => Promise<void>;
	/** Says something about a message, in reply to it. */
	readonly tell: (message: Message, outgoing: Outgoing) => Promise<void>;
	/** Whether there is an answer to a message, or will be in a moment. */
	readonly mayBeAnswered: (messageId: string) => boolean;
	/** `isAdmitted`: asked once it is certain that the edit asks something else; counts a question. */
	readonly followEdit: (message: Message, isAdmitted: () => boolean) => Promise<void>;
	readonly takeAlong: (messageId: string) => Promise<void>;
}

interface Answered {
	readonly question: string;
	readonly earlier: readonly Turn[];
	/** The conversation up to it. */
	readonly turns: readonly Turn[];
	readonly locale: string | undefined;
	readonly at: number;
	readonly spoken: Spoken;
}

/** A question that is being answered. */
interface Asking {
	readonly message: Message;
	readonly question: string;
	readonly earlier: readonly Turn[];
	readonly locale: string | undefined;
	/** When it was asked, in milliseconds since 1970. */
	readonly at: number;
	/** It is the last one of its conversation: the next question goes on from it. */
	readonly isLatest: boolean;
	/** The answer stands in a thread that begins with the question. */
	readonly beginsThread: boolean;
}

/** Answers messages, and keeps each answer in step with its question. */
export function createMessages(services: Services, speaker: Speaker): Messages {
	const { conversations, now } = services;
	const answered = keepLatest<Answered>(MAX_ANSWERS);
	/** What is being done about a message: its deletion waits for its answer. */
	const underWay = new Map<string, Promise<void>>();

	async function inTurn(messageId: string, work: () => Promise<void>): Promise<void> {
		const before = underWay.get(messageId) ?? Promise.resolve();
		const mine = before.catch(() => undefined).then(work);
		underWay.set(messageId, mine);
		try {
			await mine;
		} finally {
			if (underWay.get(messageId) === mine) underWay.delete(messageId);
		}
	}

	function placeOf(message: Message, channelId: string, isThread: boolean) {
		const repliesToBot = message.mentions.repliedUser?.id === message.client.user.id;
		return {
			channelId,
			userId: message.author.id,
			isPrivate: false,
			isThread,
			repliedTo: repliesToBot ? message.reference?.messageId : undefined,
		};
	}

	async function say(
		{ message, question, earlier, locale, at, isLatest, beginsThread }: Asking,
		isWanted: (answer: Answer) => boolean,
		send: (outgoing: Outgoing) => Promise<Spoken | null>,
	): Promise<void> {
		const context = { turns: earlier, ...(locale === undefined ? {} : { locale }) };
		const place = placeOf(message, message.channelId, message.channel.isThread());
		const answer = await services.ask(question, context);
		if (!isWanted(answer)) return;
		const turns = withTurn(earlier, answer);
		// Before the answer is on its way: the next question of the same person may already be here.
		if (isLatest) conversations.remember(place, turns, now());
		// A thread that is begun for the answer goes on from it; it has the id of the message that it begins with:
		// https://discord.com/developers/docs/resources/channel#start-thread-from-message
		if (beginsThread) conversations.remember(placeOf(message, message.id, true), turns, now());
		const asking = { personId: message.author.id, guildId: message.guildId, isPrivate: false, locale };
		const spoken = await send(toMessage(question, context, answer, asking, services));
		if (spoken === null) return;
		conversations.attach(spoken.id, turns, now());
		answered.set(message.id, { question, earlier, turns, locale, at, spoken });
	}

	return {
		answer: (message, address, locale) =>
			inTurn(message.id, async () => {
				const at = now().getTime();
				const place = placeOf(message, message.channelId, message.channel.isThread());
				if (isUnreadable(message)) {
					// Whoever switched the ping off may well be talking to the others about the answer: it is said once and not again.
					const hasPing = message.mentions.users.has(message.client.user.id);
					const key = `unreadable:${message.channelId}:${message.author.id}`;
					if (hasPing || services.isFirst(key)) throw new UserError({ code: 'unreadable-reply' });
					return;
				}
				const question = readQuestion(questionOf(message.content, message.client.user.id));
				const earlier = conversations.recall(place, now());
				const wantsThread =
					message.guildId !== null && services.database.settings.read(message.guildId).answersIn === 'thread';
				await say(
					{ message, question, earlier, locale, at, isLatest: true, beginsThread: wantsThread },
					(answer) => address === 'spoken-to' || isWorthAnswering(question, answer),
					(outgoing) => speaker.answer(message, outgoing, wantsThread ? question : null),
				);
			}),

		tell: async (message, outgoing) => void (await speaker.answer(message, outgoing, null)),

		mayBeAnswered: (messageId) => underWay.has(messageId) || answered.get(messageId) !== undefined,

		followEdit: (message, isAdmitted) =>
			inTurn(message.id, async () => {
				const before = answered.get(message.id);
				if (before === undefined || now().getTime() - before.at > EDIT_MS) return;
				const question = questionOf(message.content, message.client.user.id);
				// Without words the mention was taken out, and with it the bot's sight of them: the answer stays as it is.
				if (question === '' || question === before.question || !isAdmitted()) return;
				// Where more has been asked since, the next question goes on from that.
				const { channel } = before.spoken;
				const place = { ...placeOf(message, channel.id, channel.isThread()), repliedTo: undefined };
				const isLatest = conversations.recall(place, now()).at(-1) === before.turns.at(-1);
				const beginsThread = isLatest && channel.id === message.id;
				const { earlier, locale, at } = before;
				await say(
					{ message, question: readQuestion(question), earlier, locale, at, isLatest, beginsThread },
					() => true,
					async (outgoing) => {
						await speaker.correct(before.spoken, outgoing);
						return before.spoken;
					},
				);
			}),

		takeAlong: (messageId) =>
			inTurn(messageId, async () => {
				const before = answered.get(messageId);
				if (before === undefined) return;
				answered.delete(messageId);
				await speaker.takeBack(before.spoken);
			}),
	};
}

/**
 * Discord hides the words of a reply that neither pings nor mentions the bot, and of every reply to what a command answered. Whoever
 * replies to the bot expects to be read, so this is said instead of nothing.
 */
function isUnreadable(message: Message): boolean {
	return (
		message.content === '' &&
		message.guildId !== null &&
		message.attachments.size === 0 &&
		// A sticker is no words that could be hidden.
		message.stickers.size === 0 &&
		message.mentions.repliedUser?.id === message.client.user.id
	);
}

/** Where nobody spoke to the bot, it speaks up only with an answer, or to say of a plain question that there is none. */
function isWorthAnswering(question: string, { answered, intent, turn }: Answer): boolean {
	if (intent === 'greeting' || intent === 'thanks') return false;
	return answered || (/[?？]\s*$/.test(question) && turn.topic.length > 0);
}
