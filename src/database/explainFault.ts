import Libsql from 'libsql';
import { DatabaseError } from './databaseError.ts';

/** A file that is no longer as it was written. */
export function damaged(file: string, cause?: Error): DatabaseError {
	return new DatabaseError(
		file,
		'the file is damaged.',
		'Stop the bot, then put a copy from before in its place, or move it away with the files -wal and -shm beside it: the bot then begins a new one, without the settings of the servers.',
		{ cause },
	);
}

/** What the library threw while a file was opened, in words that say what to do. Everything else is given back as it is. */
export function explainFault(file: string, error: unknown): unknown {
	if (!(error instanceof Libsql.SqliteError)) return error;
	switch (error.code) {
		case 'SQLITE_NOTADB':
			return new DatabaseError(file, 'the file is no database.', 'Move it away: the bot then begins a new one.', {
				cause: error,
			});
		case 'SQLITE_CORRUPT':
		// Nothing is wrong with the SQL, so the tables are not what they were.
		case 'SQLITE_ERROR':
			return damaged(file, error);
		case 'SQLITE_BUSY':
			return new DatabaseError(
				file,
				'another program holds it.',
				'End whatever else has it open (a database browser, a backup), then start the bot again.',
				{ cause: error },
			);
		default:
			return new DatabaseError(
				file,
				`it cannot be used (${error.message.split('\n')[0]}).`,
				'See that the disk has room and that the user that runs the bot may write the folder.',
				{ cause: error },
			);
	}
}
