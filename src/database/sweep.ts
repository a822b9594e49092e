import { z } from 'zod';
import { checkpoint } from './checkpoint.ts';
import type { Connection } from './connection.ts';
import { createEraseServer } from './eraseServer.ts';
import type { Database } from './types.ts';

/** How long an open question is kept after the day on which it was asked. */
const QUESTION_DAYS = 90;

/** How long a server's rows are kept after the bot was removed from it. */
const DEPARTED_DAYS = 30;

/** How long the count of a day's thumbs is kept. */
const FEEDBACK_DAYS = 365;

const IDS = z.array(z.string());

/** Prepares what erases all that has been kept long enough. */
export function createSweep(connection: Connection): Database['sweep'] {
	const departed = connection
		.prepare(`SELECT guild_id FROM departures WHERE day < date(?, '-${DEPARTED_DAYS} days')`)
		.pluck();
	const oldQuestions = connection.prepare(`DELETE FROM open_questions WHERE day < date(?, '-${QUESTION_DAYS} days')`);
	const oldFeedback = connection.prepare(`DELETE FROM feedback WHERE day < date(?, '-${FEEDBACK_DAYS} days')`);
	const eraseServer = createEraseServer(connection);

	return (today) => {
		const servers = IDS.parse(departed.all(today));
		for (const guildId of servers) eraseServer(guildId);
		const questions = oldQuestions.run(today).changes;
		oldFeedback.run(today);
		checkpoint(connection);
		return { questions, servers: servers.length };
	};
}
