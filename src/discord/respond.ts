import {
	type AutocompleteInteraction,
	type ButtonInteraction,
	type ChatInputCommandInteraction,
	type MessageContextMenuCommandInteraction,
	MessageFlags,
} from 'discord.js';
import { assertChoices } from '../render/assertSendable.ts';
import { DEFER_AFTER_MS } from '../render/limits.ts';
import { toPayload } from '../render/toPayload.ts';
import type { Choice, Outgoing } from '../render/types.ts';

/** What people do that is answered with a message. */
export type Answerable = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ButtonInteraction;

/** Where an answer goes: into the channel, to the person alone, or into the message that a button hangs on. */
export type Into = 'open' | 'private' | 'same';

/** The only hands of the bot for commands and buttons: nothing else calls `reply`, `deferReply`, `editReply`, `update` or `respond`. */
export interface Responder {
	/** Does work, and shows "thinking" where it lasts: at once if `isSlow`, else after {@link DEFER_AFTER_MS}. */
	readonly whileThinking: <Result>(
		interaction: Answerable,
		into: Into,
		isSlow: boolean,
		work: () => Result | Promise<Result>,
	) => Promise<Result>;
	/** Answers, or fills in the "thinking". The id of the message, if Discord tells it. */
	readonly respond: (interaction: Answerable, outgoing: Outgoing, into: Into) => Promise<string | null>;
	/** Says something more in the channel, after the answer. */
	readonly followUp: (interaction: ButtonInteraction, outgoing: Outgoing) => Promise<string>;
	/** Takes away the message that the button hangs on. */
	readonly remove: (interaction: ButtonInteraction) => Promise<void>;
	/** Answers autocomplete. */
	readonly offer: (interaction: AutocompleteInteraction, choices: readonly Choice[]) => Promise<void>;
}

/** Makes the hands. */
export function createResponder(): Responder {
	/** Presses that were acknowledged without a word: what they "fill in" is the message that the button hangs on, which others see. */
	const updating = new WeakSet<Answerable>();

	function defer(interaction: Answerable, into: Into): Promise<unknown> {
		if (into === 'same' && interaction.isButton()) {
			if (!interaction.message.flags.has(MessageFlags.Ephemeral)) updating.add(interaction);
			return interaction.deferUpdate();
		}
		// Only the ephemeral flag is allowed here, and it cannot be changed later.
		return interaction.deferReply(into === 'private' ? { flags: MessageFlags.Ephemeral } : {});
	}

	return {
		whileThinking: async (interaction, into, isSlow, work) => {
			let deferral: Promise<unknown> | undefined;
			const announce = (): void => {
				deferral = defer(interaction, into);
				// It is awaited below; until then a failure must not count as unhandled.
				deferral.catch(() => undefined);
			};
			if (isSlow) {
				announce();
				// Work that holds the thread would hold the deferral back as well.
				await deferral;
			}
			const timer = isSlow ? undefined : setTimeout(announce, DEFER_AFTER_MS);
			try {
				return await work();
			} finally {
				clearTimeout(timer);
				await deferral;
			}
		},

		respond: async (interaction, outgoing, into) => {
			const payload = toPayload(outgoing);
			const isNew = interaction.deferred && updating.has(interaction) && into !== 'same';
			if (interaction.deferred && !isNew) {
				// An edit keeps the files that are there unless told otherwise.
				const message = await interaction.editReply({
					...payload,
					attachments: [],
					flags: MessageFlags.SuppressEmbeds,
				});
				return message.id;
			}
			if (interaction.replied || isNew) {
				return (await interaction.followUp({ ...payload, flags: flagsOf(into) })).id;
			}
			if (into === 'same' && interaction.isButton()) {
				await interaction.update({ ...payload, attachments: [] });
				return interaction.message.id;
			}
			const response = await interaction.reply({ ...payload, flags: flagsOf(into), withResponse: true });
			return response.resource?.message?.id ?? response.interaction.responseMessageId;
		},

		followUp: async (interaction, outgoing) =>
			(await interaction.followUp({ ...toPayload(outgoing), flags: flagsOf('open') })).id,

		remove: async (interaction) => {
			await defer(interaction, 'same');
			await interaction.deleteReply();
		},

		offer: async (interaction, choices) => {
			assertChoices(choices);
			await interaction.respond([...choices]);
		},
	};
}

function flagsOf(into: Into) {
	return into === 'private'
		? ([MessageFlags.SuppressEmbeds, MessageFlags.Ephemeral] as const)
		: ([MessageFlags.SuppressEmbeds] as const);
}
