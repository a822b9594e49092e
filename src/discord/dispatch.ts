import { randomUUID } from 'node:crypto';
import {
	type Client,
	DiscordAPIError,
	DiscordjsError,
	DiscordjsErrorCodes,
	type Guild,
	type Interaction,
	type Message,
	type OmitPartialGroupDMChannel,
	type PartialMessage,
	type ReadonlyCollection,
	ShardClientUtil,
} from 'discord.js';
import { ACTIONS, COMMANDS, MESSAGE_COMMANDS } from '../../commands/index.ts';
import { localeOf } from '../../commands/shared/localeOf.ts';
import type { Services } from '../../commands/types.ts';
import { isoDay } from '../corpus/isoDate.ts';
import { UserError } from '../errors.ts';
import { localeOfText } from '../i18n/localeOfText.ts';
import { messages } from '../i18n/messages.ts';
import { wordError } from '../i18n/wordError.ts';
import type { Outcome } from '../metrics/createMetrics.ts';
import { renderWords } from '../render/renderWords.ts';
import type { Outgoing } from '../render/types.ts';
import { createMessages } from './createMessages.ts';
import { type Address, isAddressed } from './isAddressed.ts';
import { questionOf } from './questionOf.ts';
import { createRateLimits } from './rateLimits.ts';
import type { Answerable } from './respond.ts';
import { createSpeaker } from './speak.ts';

/** "Unknown interaction": its three seconds were over. "Already acknowledged": another process, or a retry, was faster. */
const TOO_LATE: ReadonlySet<number | string> = new Set([10_062, 40_060]);
/** "Unknown message", "Invalid webhook token": what was to be edited is gone, or can no longer be. */
const GONE: ReadonlySet<number | string> = new Set([10_008, 50_027]);

/** Enough of an id to find a line in the log, short enough to be read out. */
const ID_CHARS = 8;

/** In a thread of the bot's own, whoever is alone with it need not name it. */
const BOT_AND_ONE = 2;

type AnyMessage = Message | PartialMessage;

/** Where events of the gateway go in. */
export interface Dispatch {
	readonly onReady: (client: Client<true>) => void;
	readonly onInteraction: (interaction: Interaction) => Promise<void>;
	readonly onMessage: (message: Message) => Promise<void>;
	readonly onMessageUpdate: (before: AnyMessage, after: AnyMessage) => Promise<void>;
	readonly onMessageDelete: (message: AnyMessage) => Promise<void>;
	readonly onMessageDeleteBulk: (
		messages: ReadonlyCollection<string, OmitPartialGroupDMChannel<AnyMessage>>,
	) => Promise<void>;
	readonly onGuildCreate: (guild: Guild) => void;
	readonly onGuildDelete: (guild: Guild) => void;
	/** Settles as soon as nothing is being worked on. */
	readonly idle: () => Promise<void>;
}

/** Brings events to those who handle them, and what goes wrong there to the log and, in words, to the person who asked. */
export function createDispatch(services: Services): Dispatch {
	const { log, responder, metrics, database, buttonIds, now } = services;
	const commands = new Map(COMMANDS.map((command) => [command.data.name, command]));
	const messageCommands = new Map(MESSAGE_COMMANDS.map((command) => [command.data.name, command]));
	const actions = new Map(ACTIONS.map((action) => [action.name, action]));
	const rateLimits = createRateLimits();
	// What people say to each other costs nobody a question, and is not looked through without end either.
	const overheardLimits = createRateLimits();
	const conversations = createMessages(services, createSpeaker(log));
	const inFlight = new Set<Promise<unknown>>();

	/** The only try/catch round a handler. */
	async function guard(
		what: string,
		locale: () => string | undefined,
		work: () => Promise<void>,
		tell: (outgoing: Outgoing) => Promise<unknown>,
	): Promise<void> {
		const started = performance.now();
		let outcome: Outcome = 'done';
		try {
			await work();
			log.info({ what, ms: Math.round(performance.now() - started) }, 'handled');
		} catch (error) {
			outcome = await explain(error);
		} finally {
			metrics.handled(what, outcome, performance.now() - started);
		}

		async function explain(error: unknown): Promise<Outcome> {
			if (isCoded(error, TOO_LATE)) {
				log.warn({ what, error }, 'Too late to answer, or answered already.');
				return 'late';
			}
			const known = isCoded(error, GONE) ? new UserError({ code: 'message-gone' }) : error;
			const id = randomUUID().slice(0, ID_CHARS);
			const isUserError = known instanceof UserError;
			if (isUserError) log.info({ what, code: known.code }, 'refused');
			else log.error({ id, what, error }, 'A handler failed.');
			const words = isUserError ? wordError(known.context, locale()) : messages(locale()).wrong(id);
			await tell(renderWords(words)).catch((second: unknown) => {
				log.warn({ id, what, error: second }, 'Failed to tell that something failed.');
			});
			return isUserError ? 'refused' : 'failed';
		}
	}

	/** Keeps what is under way until it is done, so that a stop can wait for it. */
	function track(work: Promise<void>): Promise<void> {
		inFlight.add(work);
		return work.finally(() => inFlight.delete(work));
	}

	/**
	 * Counts a question.
	 *
	 * @param mayBeSilent once is enough; an interaction is answered each time, to the person alone, for silence would read "The
	 * application did not respond"
	 * @returns false where it is one too many and nothing more is to be said of it
	 * @throws UserError where it is one too many
	 */
	function admit(personId: string, guildId: string | null, mayBeSilent: boolean): boolean {
		const admission = rateLimits.admit(personId, guildId, now().getTime());
		if (admission.isAdmitted) return true;
		metrics.limited(admission.by);
		if (mayBeSilent && admission.isTold) return false;
		throw new UserError({ code: 'too-many-questions', waitSeconds: admission.waitSeconds });
	}

	async function onInteraction(interaction: Interaction): Promise<void> {
		if (interaction.isAutocomplete()) {
			const command = commands.get(interaction.commandName);
			await guard(
				`/${interaction.commandName} autocomplete`,
				() => interaction.locale,
				async () => command?.autocomplete?.(interaction, services),
				async () => (interaction.responded ? undefined : responder.offer(interaction, [])),
			);
			return;
		}
		const handler = handlerOf(interaction);
		if (handler === null) return;
		const { what, on, run } = handler;
		await guard(
			what,
			() => localeOf(on, services),
			run,
			// What went wrong is nobody else's business.
			(outgoing) => responder.respond(on, outgoing, 'private'),
		);
	}

	function handlerOf(interaction: Interaction): { what: string; on: Answerable; run: () => Promise<void> } | null {
		if (interaction.isChatInputCommand()) {
			const command = commands.get(interaction.commandName);
			const what = `/${interaction.commandName}`;
			return {
				what,
				on: interaction,
				run: async () => {
					if (command === undefined) throw unknownCommand(what);
					if (command.isQuestion) admit(interaction.user.id, interaction.guildId, false);
					await command.run(interaction, services);
				},
			};
		}
		if (interaction.isMessageContextMenuCommand()) {
			const command = messageCommands.get(interaction.commandName);
			const what = interaction.commandName;
			return {
				what,
				on: interaction,
				run: async () => {
					if (command === undefined) throw unknownCommand(what);
					admit(interaction.user.id, interaction.guildId, false);
					await command.run(interaction, services);
				},
			};
		}
		if (interaction.isButton()) {
			const press = buttonIds.read(interaction.customId);
			const action = press === null || press === 'forgotten' ? undefined : actions.get(press.action);
			return {
				what: action === undefined ? 'button' : `button ${action.name}`,
				on: interaction,
				run: async () => {
					if (press === 'forgotten') throw new UserError({ code: 'forgotten-button' });
					if (press === null || action === undefined) throw new UserError({ code: 'unknown-button' });
					await action.run(interaction, press, services);
				},
			};
		}
		return null;
	}

	async function onMessage(message: Message): Promise<void> {
		const botId = message.client.user.id;
		const address = isAddressed(message, botId, listensTo(message));
		if (address === null) return;
		// A message does not tell its author's language: what the server has set comes first, then what it is written in.
		const locale = (): string | undefined =>
			serverLanguage(message) ?? localeOfText(questionOf(message.content, botId)) ?? message.guild?.preferredLocale;
		await guard(
			message.guildId === null ? 'direct message' : 'message',
			locale,
			async () => {
				if (!admitMessage(message, address)) return;
				await conversations.answer(message, address, locale());
			},
			// Whoever did not speak to the bot is not told what became of it.
			async (outgoing) => {
				if (address === 'spoken-to') await conversations.tell(message, outgoing);
			},
		);
	}

	/** Whether a message is looked into. Of what is only overheard nothing is said where it is too much. */
	function admitMessage({ author, guildId }: Message, address: Address): boolean {
		if (address === 'spoken-to') return admit(author.id, guildId, true);
		return overheardLimits.admit(author.id, guildId, now().getTime()).isAdmitted;
	}

	/** What a message counts as that names nobody. Discord shows the bot such messages only if the owner has switched that on. */
	function listensTo({ guildId, channel, channelId, client }: Message): Address | null {
		if (guildId === null) return null;
		if (channel.isThread()) {
			const isAlone = channel.ownerId === client.user.id && (channel.memberCount ?? Infinity) <= BOT_AND_ONE;
			return isAlone ? 'spoken-to' : null;
		}
		return database.settings.read(guildId).openChannels.includes(channelId) ? 'overheard' : null;
	}

	/** Counts a question that an edit asks anew. */
	function isAdmitted({ author, guildId }: Message): boolean {
		return rateLimits.admit(author.id, guildId, now().getTime()).isAdmitted;
	}

	/** Writes down where the bot is. That it cannot keeps nobody from being answered: the next start says it again. */
	function note(write: () => void): void {
		try {
			write();
		} catch (error) {
			log.error({ error }, 'Failed to write down which servers the bot is in. See that the disk has room.');
		}
	}

	function serverLanguage({ guildId }: Message): string | undefined {
		return guildId === null ? undefined : (database.settings.read(guildId).language ?? undefined);
	}

	return {
		onReady: ({ guilds, options }) => {
			const { shards, shardCount = 1 } = options;
			const own: readonly number[] = Array.isArray(shards) ? shards : [0];
			// A server that removed the bot while it was away tells nobody: it is one that should be among these and is not.
			const isServedHere = (id: string): boolean => own.includes(ShardClientUtil.shardIdForGuildId(id, shardCount));
			note(() => database.servers.present([...guilds.cache.keys()], isoDay(now()), isServedHere));
		},
		onInteraction: (interaction) => track(onInteraction(interaction)),
		onMessage: (message) => track(onMessage(message)),
		onMessageUpdate: async (_, after) => {
			if (after.partial || !conversations.mayBeAnswered(after.id)) return;
			await track(
				guard(
					'edited message',
					() => undefined,
					() => conversations.followEdit(after, () => isAdmitted(after)),
					// The answer stays as it was.
					async () => undefined,
				),
			);
		},
		onMessageDelete: ({ id }) => track(takeAlong([id])),
		onMessageDeleteBulk: (deleted) => track(takeAlong([...deleted.keys()])),
		onGuildCreate: ({ id }) => note(() => database.servers.present([id], isoDay(now()))),
		onGuildDelete: ({ id, available }) => {
			// A server that is only out of reach comes back.
			if (available) note(() => database.servers.left(id, isoDay(now())));
		},
		idle: async () => {
			while (inFlight.size > 0) await Promise.allSettled(inFlight);
		},
	};

	async function takeAlong(ids: readonly string[]): Promise<void> {
		for (const id of ids) {
			if (!conversations.mayBeAnswered(id)) continue;
			await guard(
				'deleted message',
				() => undefined,
				() => conversations.takeAlong(id),
				async () => undefined,
			);
		}
	}
}

function unknownCommand(what: string): Error {
	return new Error(`Failed to run ${what}: no such command. Restart to register the commands.`);
}

function isCoded(error: unknown, codes: ReadonlySet<number | string>): boolean {
	if (error instanceof DiscordAPIError) return codes.has(error.code);
	return (
		codes === TOO_LATE &&
		error instanceof DiscordjsError &&
		error.code === DiscordjsErrorCodes.InteractionAlreadyReplied
	);
}
