import { ChannelType, DiscordAPIError, PermissionFlagsBits, type REST, Routes } from 'discord.js';
import { z } from 'zod';
import { NEEDED_PERMISSIONS, type NeededPermission } from '../discord/neededPermissions.ts';
import { type Finding, ok, warning } from './finding.ts';
import { type Membership, permissionsIn, permissionsOf } from './permissionsIn.ts';

/** Three requests each: a bot in thousands of servers is not asked about for an hour. */
const MAX_SERVERS = 20;

/** As many as Discord tells at once: https://discord.com/developers/docs/resources/user#get-current-user-guilds */
const SERVERS_PER_PAGE = 200;

/** So many names of channels in one line. */
const MAX_NAMES = 8;

/** Where people write. */
const WRITABLE: ReadonlySet<number> = new Set([
	ChannelType.GuildText,
	ChannelType.GuildAnnouncement,
	ChannelType.GuildVoice,
	ChannelType.GuildStageVoice,
	ChannelType.GuildForum,
	ChannelType.GuildMedia,
]);

/** Where people write in threads alone. */
const THREADS_ONLY: ReadonlySet<number> = new Set([ChannelType.GuildForum, ChannelType.GuildMedia]);

const bits = z.string().transform(BigInt);

const SERVERS = z.array(z.object({ id: z.string(), name: z.string() }));
const ROLES = z.array(
	z.object({
		id: z.string(),
		name: z.string(),
		permissions: bits,
		tags: z.object({ bot_id: z.string().optional() }).optional(),
	}),
);
const MEMBER = z.object({ roles: z.array(z.string()) });
const CHANNELS = z.array(
	z.object({
		name: z.string(),
		type: z.number(),
		permission_overwrites: z.array(z.object({ id: z.string(), allow: bits, deny: bits })).default([]),
	}),
);

type Server = z.infer<typeof SERVERS>[number];
type Channel = z.infer<typeof CHANNELS>[number];

/** A channel, and what the bot lacks in it. */
interface Look {
	readonly name: string;
	readonly missing: readonly NeededPermission[];
}

/**
 * Looks at what the bot may do in each server, as far as there are few enough and there is time.
 *
 * @param signal time is up
 */
export async function checkServers(rest: REST, botId: string, signal: AbortSignal): Promise<readonly Finding[]> {
	const query = new URLSearchParams({ limit: `${SERVERS_PER_PAGE}` });
	const servers = SERVERS.parse(await rest.get(Routes.userGuilds(), { query, signal }));
	if (servers.length === 0) return [warning('The bot is in no server yet.', 'Open the link above and choose one.')];
	const found: Finding[] = [];
	let looked = 0;
	for (const server of servers.slice(0, MAX_SERVERS)) {
		try {
			found.push(...(await checkServer(rest, server, botId, signal)));
		} catch (error) {
			if (signal.aborted) break;
			if (!(error instanceof DiscordAPIError)) throw error;
			found.push(
				warning(
					`“${server.name}” could not be looked at (${error.code}).`,
					'Run this again; if the bot has just been removed from there, all is well.',
				),
			);
		}
		looked += 1;
	}
	const others = servers.length - looked;
	if (others > 0) {
		const count = servers.length === SERVERS_PER_PAGE ? `${others} or more` : `${others}`;
		found.push(ok(`${looked} servers were looked at, ${count} were not.`));
	}
	return found;
}

async function checkServer(
	rest: REST,
	server: Server,
	botId: string,
	signal: AbortSignal,
): Promise<readonly Finding[]> {
	const [roles, member, channels] = await Promise.all([
		rest.get(Routes.guildRoles(server.id), { signal }).then((raw) => ROLES.parse(raw)),
		rest.get(Routes.guildMember(server.id, botId), { signal }).then((raw) => MEMBER.parse(raw)),
		rest.get(Routes.guildChannels(server.id), { signal }).then((raw) => CHANNELS.parse(raw)),
	]);
	const own = new Set([server.id, ...member.roles]);
	const membership: Membership = {
		serverId: server.id,
		memberId: botId,
		roles: new Map(roles.filter(({ id }) => own.has(id)).map(({ id, permissions }) => [id, permissions])),
	};
	const role = roles.find(({ tags }) => tags?.bot_id === botId)?.name ?? 'of the bot';
	const writable = channels.filter(({ type }) => WRITABLE.has(type));
	return judgeServer(server.name, role, membership, writable);
}

function judgeServer(
	server: string,
	role: string,
	member: Membership,
	channels: readonly Channel[],
): readonly Finding[] {
	const base = permissionsOf(member);
	const everywhere = NEEDED_PERMISSIONS.filter(({ bit }) => (base & bit) === 0n);
	const looks = channels.map(
		(channel): Look => ({
			name: channel.name,
			missing: missingIn(channel, permissionsIn(channel.permission_overwrites, member)),
		}),
	);
	const able = looks.filter(({ missing }) => !missing.some(({ isVital }) => isVital));
	const found: Finding[] = [
		able.length > 0
			? ok(
					`“${server}”: it can answer in ${able.length} of ${channels.length} ${channels.length === 1 ? 'channel' : 'channels'}.`,
				)
			: warning(
					`“${server}”: there is no channel in which it can answer a mention. Commands work all the same.`,
					`Server Settings > Roles > ${role} > Permissions: switch on ${listNames(everywhere.length > 0 ? everywhere : NEEDED_PERMISSIONS)}. Or open the link above again and choose this server.`,
				),
	];
	if ([...member.roles.values()].some((permissions) => (permissions & PermissionFlagsBits.Administrator) !== 0n)) {
		found.push(
			warning(
				`“${server}”: it is Administrator, which is far more than it needs.`,
				`Server Settings > Roles > ${role} > Permissions: switch Administrator off, and on ${listNames(NEEDED_PERMISSIONS)}.`,
			),
		);
	}
	if (able.length > 0 && everywhere.length > 0) {
		found.push(
			warning(
				`“${server}”: its role lacks ${listNames(everywhere)}, so that it cannot ${everywhere.map(({ without }) => without).join(', or ')}.`,
				`Server Settings > Roles > ${role} > Permissions: switch this on.`,
			),
		);
	}
	// What the role lacks everywhere is said above; in one channel, only what the channel takes away.
	const groups = new Map<string, Look[]>();
	for (const look of looks) {
		const names = listNames(look.missing.filter(({ bit }) => !everywhere.some((one) => one.bit === bit)));
		if (names !== '') groups.set(names, [...(groups.get(names) ?? []), look]);
	}
	for (const [names, group] of groups) {
		const isHidden = group.some(({ missing }) => missing.some(({ bit }) => bit === PermissionFlagsBits.ViewChannel));
		const where = listChannels(group.map(({ name }) => name));
		const cure = `If it should answer there: the channel’s gear > Permissions > add the role ${role}, and allow ${names}.`;
		found.push(
			isHidden
				? ok(`“${server}”: it does not see ${where}.`, cure)
				: warning(`“${server}”: in ${where} it may not ${names}.`, cure),
		);
	}
	return found;
}

function missingIn({ type }: Channel, permissions: bigint): readonly NeededPermission[] {
	return NEEDED_PERMISSIONS.filter(
		({ bit }) => (permissions & bit) === 0n && !(THREADS_ONLY.has(type) && isForChannels(bit)),
	);
}

/** In a forum there is nothing but threads. */
function isForChannels(bit: bigint): boolean {
	return bit === PermissionFlagsBits.SendMessages || bit === PermissionFlagsBits.CreatePublicThreads;
}

function listNames(permissions: readonly NeededPermission[]): string {
	return permissions.map(({ name }) => name).join(', ');
}

function listChannels(names: readonly string[]): string {
	const shown = names.slice(0, MAX_NAMES).map((name) => `#${name}`);
	const others = names.length - shown.length;
	return `${shown.join(', ')}${others > 0 ? ` and ${others} more` : ''}`;
}
