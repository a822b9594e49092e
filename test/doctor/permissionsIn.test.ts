import * as fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { permissionsIn } from '../../src/doctor/permissionsIn.ts';
import { startStandIn } from '../../src/local/standin/index.ts';

const VIEW = 1n << 10n;
const ADMINISTRATOR = 1n << 3n;

const bits = fc.bigInt({ min: 0n, max: (1n << 12n) - 1n }).map((value) => value & ~ADMINISTRATOR);

test('what may be done in a channel is what Discord’s own rules give when roles and exceptions are any', async () => {
	const discord = await startStandIn();
	onTestFinished(() => discord.close());
	const guild = discord.addGuild({ name: 'Newsroom', withBot: false });
	const ann = discord.addUser('ann');
	const roles = [discord.addRole(guild, { name: 'a' }), discord.addRole(guild, { name: 'b' })];
	discord.addMember(guild, ann, roles);
	const channel = discord.addChannel(guild, 'general');
	const holders = [guild.id, ...roles.map(({ id }) => id)];
	const all = [...holders, ann.id];
	fc.assert(
		fc.property(
			fc.array(bits, { minLength: 3, maxLength: 3 }),
			fc.subarray(all),
			fc.array(fc.tuple(bits, bits), { minLength: 4, maxLength: 4 }),
			(permissions, excepted, exceptions) => {
				holders.forEach((id, at) => void discord.setRolePermissions(guild, id, permissions[at] ?? 0n));
				const overwrites = excepted.map((id) => {
					const [allow = 0n, deny = 0n] = exceptions[all.indexOf(id)] ?? [];
					return { id, allow, deny };
				});
				discord.setOverwrites(
					channel,
					overwrites.map((one) => ({ ...one, type: one.id === ann.id ? ('member' as const) : ('role' as const) })),
				);
				const found = permissionsIn(overwrites, {
					serverId: guild.id,
					memberId: ann.id,
					roles: new Map(holders.map((id, at) => [id, permissions[at] ?? 0n])),
				});
				expect(found).toBe(discord.permissionsOf(ann, channel));
			},
		),
	);
});

test('an administrator may do everything when a channel denies it', () => {
	const member = { serverId: '1', memberId: '9', roles: new Map([['1', ADMINISTRATOR]]) };
	expect(permissionsIn([{ id: '9', allow: 0n, deny: VIEW }], member) & VIEW).toBe(VIEW);
});
