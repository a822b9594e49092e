import type { FeedbackCounts, ServerSettings } from '../database/types.ts';
import { messages } from '../i18n/messages.ts';
import { LANGUAGE_NAMES, wordsOfSettings } from '../i18n/settings.ts';
import { escapeWords } from './escapeWords.ts';
import type { Outgoing } from './types.ts';

/** What is set on a server, with what the server has to say to it. */
export interface ShownSettings {
	readonly settings: ServerSettings;
	/** Of the open channels: those that are gone, and those that the bot may not see or write in. */
	readonly deletedChannels: readonly string[];
	readonly closedChannels: readonly string[];
	/** Of the two roles: those that are gone. */
	readonly deletedRoles: readonly string[];
	/** Whether Discord shows the bot messages that do not mention it. */
	readonly readsMessages: boolean;
	readonly openQuestions: number;
	readonly thumbs: FeedbackCounts;
}

/** What has just been changed. */
export interface SettingsChange {
	/** The command that a role was named for; null where none was. */
	readonly roleFor: string | null;
}

/** Channels that are named; more than a person would look through. */
const MAX_CHANNELS = 20;

/**
 * Puts a server's settings into a message.
 *
 * @param change null where they are only shown
 */
export function renderSettings(
	shown: ShownSettings,
	change: SettingsChange | null,
	locale: string | undefined,
): Outgoing {
	const { settings, openQuestions, thumbs, deletedRoles } = shown;
	const words = wordsOfSettings(locale);
	const { colon } = messages(locale);
	const line = (label: string, value: string): string => `- ${escapeWords(label)}${colon}${value}`;
	const byRole = (always: string, role: string | null): string => {
		if (role === null) return escapeWords(always);
		const name = deletedRoles.includes(role) ? escapeWords(words.deletedRole) : `<@&${role}>`;
		return `${escapeWords(always + words.and)}${name}`;
	};
	const { language } = settings;
	const lines = [
		`**${escapeWords(change === null ? words.head : words.saved)}**`,
		line(words.openChannels, nameChannels(shown, locale)),
		line(words.answers, escapeWords(words.answersIn[settings.answersIn])),
		line(words.language, escapeWords(language === null ? words.eachPersonsOwn : LANGUAGE_NAMES[language])),
		line(words.questions, escapeWords(settings.keepsQuestions ? words.kept(openQuestions) : words.notKept)),
		line(words.readers, byRole(words.serverManagers, settings.gapsRole)),
		line(words.moderators, byRole(words.messageManagers, settings.moderatorRole)),
		line(words.thumbs, escapeWords(words.thumbsUpDown(thumbs.up, thumbs.down))),
	];
	return { content: [lines.join('\n'), ...warnings(shown, change, locale)].join('\n\n') };
}

function nameChannels({ settings, deletedChannels }: ShownSettings, locale: string | undefined): string {
	const words = wordsOfSettings(locale);
	const there = settings.openChannels.filter((id) => !deletedChannels.includes(id));
	const named = there.slice(0, MAX_CHANNELS).map((id) => `<#${id}>`);
	const more = there.length - named.length;
	if (more > 0) named.push(escapeWords(words.moreChannels(more)));
	if (deletedChannels.length > 0) named.push(escapeWords(words.deletedChannels(deletedChannels.length)));
	return named.length === 0 ? escapeWords(words.onlyWhenMentioned) : named.join(messages(locale).comma);
}

/** What keeps a setting from having effect, with the cure. */
function warnings(
	{ settings, closedChannels, readsMessages }: ShownSettings,
	change: SettingsChange | null,
	locale: string | undefined,
): readonly string[] {
	const words = wordsOfSettings(locale);
	const closed = closedChannels.slice(0, MAX_CHANNELS).map((id) => `<#${id}>`);
	return [
		...(settings.openChannels.length > 0 && !readsMessages ? [`⚠️ ${escapeWords(words.cannotRead)}`] : []),
		...(settings.answersIn === 'thread' && !readsMessages ? [`⚠️ ${escapeWords(words.cannotReadThreads)}`] : []),
		...(closed.length > 0 ? [`⚠️ ${escapeWords(words.cannotWrite)} ${closed.join(messages(locale).comma)}`] : []),
		...(change !== null && change.roleFor !== null ? [escapeWords(words.allowCommand(change.roleFor))] : []),
	];
}
