import { z } from 'zod';
import { checkpoint } from './checkpoint.ts';
import type { Connection } from './connection.ts';
import { foldQuestion } from './foldQuestion.ts';
import { gatherQuestions, groupByMissing, type StoredQuestion } from './gatherQuestions.ts';
import { impersonal } from './impersonal.ts';
import { onlyNumber } from './onlyNumber.ts';
import type { Database } from './types.ts';

/** More than a person reads; a server that asks without end must not fill the disk. One row is one question on one day. */
const MAX_ROWS = 2_000;

/** More is no help to whoever reads it. */
const MAX_MISSING = 8;

const WORDS = z.array(z.string());

const ROWS: z.ZodType<StoredQuestion[]> = z.array(
	z.object({
		folded: z.string(),
		day: z.string(),
		text: z.string(),
		missing: z.string().transform((json) => WORDS.parse(JSON.parse(json))),
		count: z.number(),
	}),
);

/** The part of the database that keeps questions without an answer. */
export function createOpenQuestions(connection: Connection): Database['openQuestions'] {
	// Looked up in the same breath: another process may just be turning it off.
	const insert = connection.prepare(`
		INSERT INTO open_questions (guild_id, folded, day, text, missing, count)
		SELECT ?1, ?2, ?3, ?4, ?5, 1
		WHERE NOT EXISTS (SELECT 1 FROM settings WHERE guild_id = ?1 AND keeps_questions = 0)
		ON CONFLICT DO UPDATE SET count = count + 1, missing = excluded.missing`);
	const dropOldest = connection.prepare(`
		DELETE FROM open_questions WHERE (guild_id, folded, day) IN (
			SELECT guild_id, folded, day FROM open_questions WHERE guild_id = ? ORDER BY day, folded LIMIT ?)`);
	const count = connection.prepare('SELECT count(*) FROM open_questions WHERE guild_id = ?');
	const select = connection.prepare(
		'SELECT folded, day, text, missing, count FROM open_questions WHERE guild_id = ? ORDER BY day, folded',
	);
	const countDifferent = connection.prepare('SELECT count(DISTINCT folded) FROM open_questions WHERE guild_id = ?');
	const deleteAll = connection.prepare('DELETE FROM open_questions WHERE guild_id = ?');
	const clear = connection.transaction((guildId: string) => {
		const questions = onlyNumber(countDifferent, guildId);
		deleteAll.run(guildId);
		return questions;
	});

	return {
		add: ({ guildId, text, missing, day }) => {
			const kept = impersonal(text);
			if (kept === null) return;
			const words = [...new Set(missing.map(impersonal))].filter((word) => word !== null).slice(0, MAX_MISSING);
			insert.run(guildId, foldQuestion(kept), day, kept, JSON.stringify(words));
			const over = onlyNumber(count, guildId) - MAX_ROWS;
			if (over > 0) dropOldest.run(guildId, over);
		},
		gaps: (guildId) => groupByMissing(gatherQuestions(ROWS.parse(select.all(guildId)))),
		rows: (guildId) => gatherQuestions(ROWS.parse(select.all(guildId))),
		clear: (guildId) => {
			const erased = clear.immediate(guildId);
			checkpoint(connection);
			return erased;
		},
	};
}
