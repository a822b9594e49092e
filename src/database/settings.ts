import { z } from 'zod';
import { checkpoint } from './checkpoint.ts';
import type { Connection } from './connection.ts';
import { type Database, DEFAULT_SETTINGS, type ServerSettings } from './types.ts';

const IDS = z.array(z.string());

const ROW = z.object({
	openChannels: z.string().transform((json) => IDS.parse(JSON.parse(json))),
	answersIn: z.enum(['place', 'thread']),
	language: z.enum(['en', 'vi', 'zh-CN']).nullable(),
	keepsQuestions: z.number().transform((stored) => stored !== 0),
	gapsRole: z.string().nullable(),
	moderatorRole: z.string().nullable(),
});

/** The part of the database that keeps what servers have set. */
export function createSettings(connection: Connection): Database['settings'] {
	const select = connection.prepare(`
		SELECT open_channels AS openChannels, answers_in AS answersIn, language, keeps_questions AS keepsQuestions,
			gaps_role AS gapsRole, moderator_role AS moderatorRole
		FROM settings WHERE guild_id = ?`);
	const replace = connection.prepare('REPLACE INTO settings VALUES (?, ?, ?, ?, ?, ?, ?)');
	const forgetQuestions = connection.prepare('DELETE FROM open_questions WHERE guild_id = ?');

	// Not cached: a look at the file takes some microseconds, and a cache could hold what another process has changed since.
	const read = (guildId: string): ServerSettings => {
		const row = select.get(guildId);
		return row === undefined ? DEFAULT_SETTINGS : ROW.parse(row);
	};

	const change = connection.transaction((guildId: string, changed: Partial<ServerSettings>) => {
		const next = { ...read(guildId), ...changed };
		replace.run(
			guildId,
			JSON.stringify(next.openChannels),
			next.answersIn,
			next.language,
			// The library ends the process on a boolean.
			next.keepsQuestions ? 1 : 0,
			next.gapsRole,
			next.moderatorRole,
		);
		return next.keepsQuestions ? 0 : forgetQuestions.run(guildId).changes;
	});

	return {
		read,
		write: (guildId, changed) => {
			if (change.immediate(guildId, changed) > 0) checkpoint(connection);
		},
	};
}
