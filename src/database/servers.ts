import { z } from 'zod';
import { checkpoint } from './checkpoint.ts';
import type { Connection } from './connection.ts';
import { createEraseServer } from './eraseServer.ts';
import type { Database } from './types.ts';

const IDS = z.array(z.string());

/** The part of the database that knows which servers the bot was removed from. */
export function createServers(connection: Connection): Database['servers'] {
	const departed = connection.prepare('SELECT guild_id FROM departures').pluck();
	const known = connection
		.prepare(
			`SELECT guild_id FROM settings UNION SELECT guild_id FROM open_questions
			UNION SELECT guild_id FROM feedback WHERE guild_id <> ''`,
		)
		.pluck();
	// Who was gone already is gone since then.
	const depart = connection.prepare('INSERT INTO departures VALUES (?, ?) ON CONFLICT DO NOTHING');
	const comeBack = connection.prepare('DELETE FROM departures WHERE guild_id = ?');
	const eraseServer = createEraseServer(connection);

	const present = connection.transaction(
		(guildIds: readonly string[], day: string, isServedHere: (guildId: string) => boolean) => {
			const here = new Set(guildIds);
			for (const guildId of IDS.parse(departed.all())) if (here.has(guildId)) comeBack.run(guildId);
			for (const guildId of IDS.parse(known.all())) {
				if (!here.has(guildId) && isServedHere(guildId)) depart.run(guildId, day);
			}
		},
	);

	return {
		left: (guildId, day) => void depart.run(guildId, day),
		present: (guildIds, day, isServedHere = () => false) => present.immediate(guildIds, day, isServedHere),
		erase: (guildId) => {
			eraseServer(guildId);
			checkpoint(connection);
		},
	};
}
