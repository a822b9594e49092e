import Libsql from 'libsql';
import type { Connection } from './connection.ts';
import { damaged } from './explainFault.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';

/** How long it waits for another process that writes. Discord gives an interaction up after 3 seconds. */
const BUSY_TIMEOUT_MS = 2_000;

/** The first switch to a write-ahead log may fail at once, without waiting, where two want it; so it is tried so often, so far apart. */
const SWITCH_ATTEMPTS = 40;
const SWITCH_PAUSE_MS = 50;

/**
 * Makes an open file fit for use beside other processes, with the newest tables.
 *
 * @throws DatabaseError if it is not ours to use; what the library throws if it is no sound database
 */
export function prepareFile(connection: Connection, file: string): void {
	connection.pragma(`busy_timeout = ${SWITCH_PAUSE_MS}`);
	useWriteAheadLog(connection);
	connection.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
	// A power cut may cost the last rows written, never the file.
	connection.pragma('synchronous = NORMAL');
	// What is erased is overwritten, not only let go of.
	connection.pragma('secure_delete = ON');
	const [health] = connection.prepare('PRAGMA quick_check(1)').pluck().all();
	if (health !== 'ok') throw damaged(file);
	migrate(connection, file, MIGRATIONS);
}

/** Lets processes read while one of them writes. Several may want it at the birth of the file. */
function useWriteAheadLog(connection: Connection): void {
	for (let attempt = 1; ; attempt++) {
		try {
			connection.pragma('journal_mode = WAL');
			return;
		} catch (error) {
			const isBusy = error instanceof Libsql.SqliteError && error.code === 'SQLITE_BUSY';
			if (!isBusy || attempt === SWITCH_ATTEMPTS) throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, SWITCH_PAUSE_MS);
		}
	}
}
