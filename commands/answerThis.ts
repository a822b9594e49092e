import {
	ApplicationCommandType,
	type MessageContextMenuCommandInteraction,
	type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import { questionOf } from '../src/discord/questionOf.ts';
import { UserError } from '../src/errors.ts';
import { readQuestion } from './read/readQuestion.ts';
import { EVERYWHERE } from './shared/everywhere.ts';
import { inEveryLanguage } from './shared/inEveryLanguage.ts';
import { localeOf } from './shared/localeOf.ts';
import { serverOf } from './shared/serverOf.ts';
import type { MessageCommand, Services } from './types.ts';
import { toMessage } from './views/answering.ts';

const DATA = {
	type: ApplicationCommandType.Message,
	name: 'Answer this',
	name_localizations: inEveryLanguage('Answer this', 'Trả lời tin này', '回答此消息'),
	...EVERYWHERE,
} as const satisfies RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** Anybody's mention in the message is no part of the question. */
const MENTIONS = /<(?:@[!&]?|#)\d+>/g;

/** Answers somebody's message, to whoever wanted to know and to nobody else: the writer did not ask the bot. */
async function run(interaction: MessageContextMenuCommandInteraction, services: Services): Promise<void> {
	const { targetMessage, client, user } = interaction;
	const locale = localeOf(interaction, services);
	const text = questionOf(targetMessage.content, client.user.id).replace(MENTIONS, ' ').trim();
	if (text === '') throw new UserError({ code: 'no-text' });
	const question = readQuestion(text);
	// It has nothing to do with what this person asked before.
	const context = { turns: [], locale };
	const answer = await services.responder.whileThinking(interaction, 'private', services.isSlow(), () =>
		services.ask(question, context),
	);
	const asking = {
		personId: user.id,
		guildId: serverOf(interaction),
		isPrivate: true,
		locale,
		about: targetMessage.url,
	};
	await services.responder.respond(interaction, toMessage(question, context, answer, asking, services), 'private');
}

/** "Answer this", in the menu of a message. */
export const answerThisCommand: MessageCommand = { data: DATA, run };
