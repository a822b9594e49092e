import { randomUUID } from 'node:crypto';
import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, type Interaction, type Message } from 'discord.js';
import { COMMANDS } from '../../commands/index.ts';
import type { Services } from '../../commands/types.ts';
import { UserError } from '../errors.ts';
import { localeOfText } from '../i18n/localeOfText.ts';
import { messages } from '../i18n/messages.ts';
import { wordError } from '../i18n/wordError.ts';
import { answerMessage } from './answerMessage.ts';
import { isAddressed } from './isAddressed.ts';
import { questionOf } from './questionOf.ts';
import { renderWords } from './renderWords.ts';
import type { Outgoing } from './types.ts';

/** "Unknown interaction": its three seconds were over. "Already acknowledged": another process, or a retry, was faster. */
const TOO_LATE: ReadonlySet<number | string> = new Set([10_062, 40_060]);

/** Enough of an id to find a line in the log, short enough to be read out. */
const ID_CHARS = 8;

/** Where events of the gateway go in. */
export interface Dispatch {
	readonly onInteraction: (interaction: Interaction) => Promise<void>;
	readonly onMessage: (message: Message) => Promise<void>;
}

/** Brings events to those who handle them, and what goes wrong there to the log and, in words, to the person who asked. */
export function createDispatch(services: Services): Dispatch {
	const { log, responder } = services;
	const commands = new Map(COMMANDS.map((command) => [command.data.name, command]));

	/** The only try/catch round a handler. */
	async function guard(
		what: string,
		locale: string | undefined,
		work: () => Promise<void>,
		tell: (outgoing: Outgoing) => Promise<unknown>,
	): Promise<void> {
		const started = performance.now();
		try {
			await work();
			log.info({ what, ms: Math.round(performance.now() - started) }, 'handled');
		} catch (error) {
			if (isTooLate(error)) {
				log.warn({ what, error }, 'Too late to answer, or answered already.');
				return;
			}
			const id = randomUUID().slice(0, ID_CHARS);
			const isUserError = error instanceof UserError;
			if (isUserError) log.info({ what, code: error.code }, 'refused');
			else log.error({ id, what, error }, 'A handler failed.');
			const words = isUserError ? wordError(error.context, locale) : messages(locale).wrong(id);
			await tell(renderWords(words)).catch((second: unknown) => {
				log.warn({ id, what, error: second }, 'Failed to tell that something failed.');
			});
		}
	}

	return {
		onInteraction: async (interaction) => {
			if (!interaction.isChatInputCommand() && !interaction.isAutocomplete()) return;
			const command = commands.get(interaction.commandName);
			const what = `/${interaction.commandName}`;
			if (interaction.isAutocomplete()) {
				await guard(
					`${what} autocomplete`,
					interaction.locale,
					async () => command?.autocomplete?.(interaction, services),
					async () => (interaction.responded ? undefined : responder.offer(interaction, [])),
				);
				return;
			}
			await guard(
				what,
				interaction.locale,
				async () => {
					if (command === undefined)
						throw new Error(`Failed to run ${what}: no such command. Restart to register the commands.`);
					await command.run(interaction, services);
				},
				// What went wrong is nobody else's business.
				(outgoing) => responder.respond(interaction, outgoing, true),
			);
		},

		onMessage: async (message) => {
			const botId = message.client.user.id;
			if (!isAddressed(message, botId)) return;
			// A message does not tell its author's language; what it is written in comes first, then what the server speaks.
			const locale = localeOfText(questionOf(message.content, botId)) ?? message.guild?.preferredLocale;
			await guard(
				message.guildId === null ? 'direct message' : 'message',
				locale,
				() => answerMessage(message, locale, services),
				(outgoing) => responder.respondToMessage(message, outgoing),
			);
		},
	};
}

function isTooLate(error: unknown): boolean {
	if (error instanceof DiscordAPIError) return TOO_LATE.has(error.code);
	return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.InteractionAlreadyReplied;
}
