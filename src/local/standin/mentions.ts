import { Component, Permission } from './constants.ts';
import { asList, asNumber, asObject, asString, isObject, type Json, type JsonObject } from './json.ts';
import type { ChannelState, MessageState, Pings } from './model.ts';
import { can } from './permissions.ts';
import { botIsIn, type World } from './world.ts';

/** Discord's `allowed_mentions`, read. */
export interface AllowedMentions {
	readonly parse: readonly string[];
	readonly users: readonly string[];
	readonly roles: readonly string[];
	readonly repliedUser: boolean;
}

/** What applies to a normal message when `allowed_mentions` is left out: everything is parsed. */
export const MESSAGE_DEFAULT: AllowedMentions = {
	parse: ['everyone', 'roles', 'users'],
	users: [],
	roles: [],
	repliedUser: true,
};
/** What applies to an answer to an interaction: users only. */
export const INTERACTION_DEFAULT: AllowedMentions = { parse: ['users'], users: [], roles: [], repliedUser: true };

/** The mentions of a message: what shows as one, and who is notified. */
export interface Mentions {
	readonly users: readonly string[];
	readonly roles: readonly string[];
	readonly everyone: boolean;
	readonly pings: Pings;
}

/** What is needed to tell whom a message mentions. */
export interface MentionQuestion {
	readonly channel: ChannelState;
	readonly authorId: string;
	readonly content: string;
	readonly components: Json;
	readonly allowed: AllowedMentions;
	readonly repliedTo: MessageState | null;
}

/** Reads a validated `allowed_mentions` object; null or absent gives the default. */
export function readAllowedMentions(value: Json | undefined, otherwise: AllowedMentions): AllowedMentions {
	if (value === undefined || value === null) return otherwise;
	const body = asObject(value);
	const strings = (list: Json | undefined) => asList(list).map((item) => asString(item));
	return {
		parse: strings(body.parse),
		users: strings(body.users),
		roles: strings(body.roles),
		// Given an object without it, Discord takes replied_user as false.
		repliedUser: body.replied_user === true,
	};
}

/**
 * Finds whom a message mentions and pings. Mentions in code do not count; those after a backslash do (Discord
 * draws them as text but notifies all the same). Embeds never ping, Text Displays do. `@everyone` and roles that
 * are not mentionable need Mention Everyone. A reply to an interaction's answer pings nobody: webhooks wrote it.
 */
export function findMentions(world: World, question: MentionQuestion): Mentions {
	const { channel, authorId, allowed } = question;
	const text = withoutCode([question.content, ...textDisplays(question.components)].join('\n'));
	const mayMentionAll = can(world, channel, authorId, Permission.mentionEveryone);

	const users = new Set<string>();
	for (const [, id = ''] of text.matchAll(/<@!?(\d{17,20})>/g)) {
		if (isReachable(world, channel, id) && (allowed.parse.includes('users') || allowed.users.includes(id))) {
			users.add(id);
		}
	}
	const replied = question.repliedTo;
	if (replied !== null && allowed.repliedUser && replied.origin === null) users.add(replied.authorId);

	const roles = new Set<string>();
	const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
	for (const [, id = ''] of text.matchAll(/<@&(\d{17,20})>/g)) {
		const role = guild?.roles.get(id);
		if (role === undefined || !(role.mentionable || mayMentionAll)) continue;
		if (allowed.parse.includes('roles') || allowed.roles.includes(id)) roles.add(id);
	}

	const everyone =
		guild !== undefined && mayMentionAll && allowed.parse.includes('everyone') && /@(everyone|here)\b/.test(text);
	return {
		users: [...users],
		roles: [...roles],
		everyone,
		// Nobody is notified of what they wrote themselves.
		pings: { everyone, users: [...users].filter((id) => id !== authorId), roles: [...roles] },
	};
}

function isReachable(world: World, channel: ChannelState, userId: string): boolean {
	if (channel.guildId === null) return userId === channel.recipientId || userId === world.botId;
	if (userId === world.botId) return botIsIn(world, channel.guildId);
	return world.users.has(userId);
}

function withoutCode(text: string): string {
	return text.replace(/```[\s\S]*?```/g, ' ').replace(/(`+)[^`]+\1(?!`)/g, ' ');
}

/** The texts of all Text Displays, at any depth. */
export function textDisplays(components: Json | undefined): readonly string[] {
	return asList(components).flatMap((item) => {
		const component: JsonObject = asObject(item);
		if (asNumber(component.type) === Component.textDisplay) return [asString(component.content)];
		const accessory = isObject(component.accessory) ? [component.accessory] : [];
		return textDisplays([...asList(component.components), ...accessory]);
	});
}
