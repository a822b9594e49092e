import type { Connection } from './connection.ts';

/**
 * Writes what is in the log beside the file into the file and empties the log, so that what was erased is in neither. Where another
 * process is reading just then it does what it can, and the next time does the rest.
 */
export function checkpoint(connection: Connection): void {
	connection.pragma('wal_checkpoint(TRUNCATE)');
}
