import { z } from 'zod';
import type { Connection } from './connection.ts';
import type { Database } from './types.ts';

const COUNTS = z.object({ up: z.number(), down: z.number() });

/** The part of the database that counts thumbs. */
export function createFeedback(connection: Connection): Database['feedback'] {
	const count = connection.prepare(`
		INSERT INTO feedback (guild_id, version, intent, answered, day, up, down) VALUES (?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT DO UPDATE SET up = up + excluded.up, down = down + excluded.down`);
	const sum = connection.prepare(
		'SELECT coalesce(sum(up), 0) AS up, coalesce(sum(down), 0) AS down FROM feedback WHERE guild_id = ?',
	);
	return {
		add: ({ guildId, version, intent, answered, isUp, day }) => {
			count.run(guildId ?? '', version, intent, answered ? 1 : 0, day, isUp ? 1 : 0, isUp ? 0 : 1);
		},
		counts: (guildId) => COUNTS.parse(sum.get(guildId)),
	};
}
