import type { Message } from 'discord.js';
import { readQuestion } from '../../commands/readQuestion.ts';
import type { Services } from '../../commands/types.ts';
import { UserError } from '../errors.ts';
import { withTurn } from './conversation.ts';
import { questionOf } from './questionOf.ts';
import { renderAnswer } from './renderAnswer.ts';

/**
 * Answers a message that speaks to the bot.
 *
 * Discord hides the words of a reply that neither pings nor mentions the bot, and of every reply to what a command answered. Whoever
 * replies to the bot expects to be read, so this is said instead of nothing; but somebody who switched the ping off may well be
 * talking to the others about the answer, so then it is said once to each person in a channel and not again.
 */
export async function answerMessage(message: Message, locale: string | undefined, services: Services): Promise<void> {
	const { conversations, responder } = services;
	const botId = message.client.user.id;
	const repliesToBot = message.mentions.repliedUser?.id === botId;
	const place = {
		channelId: message.channelId,
		userId: message.author.id,
		isPrivate: false,
		repliedTo: repliesToBot ? message.reference?.messageId : undefined,
	};
	if (message.content === '' && repliesToBot && message.guildId !== null) {
		const hasPing = message.mentions.users.has(botId);
		if (hasPing || conversations.isFirst('unreadable-reply', place)) throw new UserError({ code: 'unreadable-reply' });
		return;
	}
	const question = readQuestion(questionOf(message.content, botId));
	const earlier = conversations.recall(place, services.now());
	const answer = await services.ask(question, { turns: earlier, ...(locale === undefined ? {} : { locale }) });
	const turns = withTurn(earlier, answer);
	// Before the answer is on its way: the next question of the same person may already be here.
	conversations.remember(place, turns, services.now());
	const answerId = await responder.respondToMessage(message, renderAnswer(answer, locale));
	conversations.attach(answerId, turns, services.now());
}
