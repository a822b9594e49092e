/**
 * What makes the tables, step by step: the step at position n takes a file of version n to version n + 1. A step that has been released
 * is never changed again; what is to be different goes into a new one at the end.
 *
 * Days are `YYYY-MM-DD`. Every table that holds something of a server names it in `guild_id`, by which it is erased.
 */
export const MIGRATIONS: readonly string[] = [
	`
	CREATE TABLE settings (
		guild_id TEXT NOT NULL PRIMARY KEY,
		open_channels TEXT NOT NULL, -- ids, as a JSON array
		answers_in TEXT NOT NULL,
		language TEXT, -- NULL: each person's own
		keeps_questions INTEGER NOT NULL,
		gaps_role TEXT,
		moderator_role TEXT
	) STRICT, WITHOUT ROWID;

	-- Sums, so that nobody's single press can be told from the others'.
	CREATE TABLE feedback (
		guild_id TEXT NOT NULL, -- '': direct messages
		version TEXT NOT NULL,
		intent TEXT NOT NULL,
		answered INTEGER NOT NULL,
		day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
		up INTEGER NOT NULL,
		down INTEGER NOT NULL,
		PRIMARY KEY (guild_id, version, intent, answered, day)
	) STRICT, WITHOUT ROWID;

	-- One row a day, so that each day is erased in its turn however often a question comes back.
	CREATE TABLE open_questions (
		guild_id TEXT NOT NULL,
		folded TEXT NOT NULL, -- the same for all spellings of one question
		day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
		text TEXT NOT NULL,
		missing TEXT NOT NULL, -- words, as a JSON array
		count INTEGER NOT NULL,
		PRIMARY KEY (guild_id, folded, day)
	) STRICT, WITHOUT ROWID;
	CREATE INDEX open_questions_by_day ON open_questions (guild_id, day);

	-- Servers that the bot was removed from, and when.
	CREATE TABLE departures (
		guild_id TEXT NOT NULL PRIMARY KEY,
		day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
	) STRICT, WITHOUT ROWID;
	`,
];
