import { PermissionFlagsBits } from 'discord.js';

/** An exception to the permissions in one channel. */
export interface Overwrite {
	readonly id: string;
	readonly allow: bigint;
	readonly deny: bigint;
}

/** Who somebody is in a server. */
export interface Membership {
	readonly serverId: string;
	readonly memberId: string;
	/** Permissions of each role that the member has, by its id; that of everyone (the server's id) among them. */
	readonly roles: ReadonlyMap<string, bigint>;
}

const EVERYTHING = (1n << 64n) - 1n;

/** What somebody may do in a server, before any channel has its say. */
export function permissionsOf({ roles }: Membership): bigint {
	const bits = [...roles.values()].reduce((all, one) => all | one, 0n);
	return (bits & PermissionFlagsBits.Administrator) === 0n ? bits : EVERYTHING;
}

/**
 * What somebody may do in a channel. Without View Channel nothing is left.
 *
 * https://discord.com/developers/docs/topics/permissions#permission-overwrites
 */
export function permissionsIn(overwrites: readonly Overwrite[], member: Membership): bigint {
	const base = permissionsOf(member);
	if (base === EVERYTHING) return base;
	const { serverId, memberId, roles } = member;
	const everyone = overwrites.filter(({ id }) => id === serverId);
	const ofRoles = overwrites.filter(({ id }) => id !== serverId && roles.has(id));
	const own = overwrites.filter(({ id }) => id === memberId);
	const bits = [everyone, ofRoles, own].reduce(apply, base);
	return (bits & PermissionFlagsBits.ViewChannel) === 0n ? 0n : bits;
}

/** Exceptions of one rank: what one of them allows is allowed, whatever the others deny. */
function apply(bits: bigint, overwrites: readonly Overwrite[]): bigint {
	const deny = overwrites.reduce((all, one) => all | one.deny, 0n);
	const allow = overwrites.reduce((all, one) => all | one.allow, 0n);
	return (bits & ~deny) | allow;
}
