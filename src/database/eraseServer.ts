import type { Connection } from './connection.ts';

/** Every table that holds something of a server. */
const TABLES = ['settings', 'feedback', 'open_questions', 'departures'] as const;

/** Prepares what erases all rows of a server; the caller sees to the log beside the file. */
export function createEraseServer(connection: Connection): (guildId: string) => void {
	const deletions = TABLES.map((table) => connection.prepare(`DELETE FROM ${table} WHERE guild_id = ?`));
	return connection.transaction((guildId: string) => {
		for (const deletion of deletions) deletion.run(guildId);
	}).immediate;
}
