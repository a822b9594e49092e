import type { ChatInputCommandInteraction } from 'discord.js';
import type { ServerSettings } from '../../src/database/types.ts';
import { LANGUAGE_NAMES } from '../../src/i18n/settings.ts';
import type { Locale } from '../../src/i18n/types.ts';

/** Stands among the choices for each person's own language. */
export const OWN_LANGUAGE = 'own';

/** What one subcommand of `/settings` changes. */
export interface ReadChange {
	readonly change: Partial<ServerSettings>;
	/** The command that a role was named for; null where none was. */
	readonly roleFor: string | null;
}

/**
 * Reads what somebody wants changed.
 *
 * @param set what is set now
 * @returns null: nothing, it is only to be shown
 */
export function readChange(interaction: ChatInputCommandInteraction, set: ServerSettings): ReadChange | null {
	const { options, guild } = interaction;
	switch (options.getSubcommand()) {
		case 'channels': {
			const { id } = options.getChannel('channel', true);
			const others = set.openChannels.filter((other) => other !== id);
			// A channel that is gone can no longer be picked to be taken off, so it goes by itself.
			const there = others.filter((other) => guild === null || guild.channels.cache.has(other));
			const openChannels = options.getBoolean('answer', true) ? [...there, id] : there;
			return { change: { openChannels }, roleFor: null };
		}
		case 'answers':
			return {
				change: { answersIn: options.getString('where', true) === 'thread' ? 'thread' : 'place' },
				roleFor: null,
			};
		case 'language':
			return { change: { language: readLanguage(options.getString('language', true)) }, roleFor: null };
		case 'questions':
			return { change: { keepsQuestions: options.getBoolean('keep', true) }, roleFor: null };
		case 'readers': {
			const role = options.getRole('role');
			return { change: { gapsRole: role?.id ?? null }, roleFor: role === null ? null : '/gaps' };
		}
		case 'moderators': {
			const role = options.getRole('role');
			return { change: { moderatorRole: role?.id ?? null }, roleFor: role === null ? null : '/quote' };
		}
		default:
			return null;
	}
}

function readLanguage(given: string): Locale | null {
	return isLocale(given) ? given : null;
}

function isLocale(given: string): given is Locale {
	return Object.hasOwn(LANGUAGE_NAMES, given);
}
