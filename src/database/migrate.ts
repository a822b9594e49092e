import type { Connection } from './connection.ts';
import { DatabaseError } from './databaseError.ts';
import { onlyNumber } from './onlyNumber.ts';

/** Stands in the file's head and says whose it is: "Dtln". */
const APPLICATION_ID = 0x44746c6e;

/**
 * Takes a file to the newest version, one step at a time, each whole or not at all. Several processes may do so at once.
 *
 * @param migrations the step at position n takes version n to n + 1
 * @throws DatabaseError if the file is another program's, or of a newer version than there are steps for
 */
export function migrate(connection: Connection, file: string, migrations: readonly string[]): void {
	const read = (sql: string): number => onlyNumber(connection.prepare(sql));
	const step = connection.transaction(() => {
		const owner = read('PRAGMA application_id');
		const isEmpty = owner === 0 && read('SELECT count(*) FROM sqlite_schema') === 0;
		if (owner !== APPLICATION_ID && !isEmpty) {
			throw new DatabaseError(
				file,
				'the database is of another program.',
				'Move it away, or set DATA_DIR to a folder of its own.',
			);
		}
		const version = read('PRAGMA user_version');
		if (version > migrations.length) {
			throw new DatabaseError(
				file,
				`the file is of version ${version}, and this Dateline knows versions up to ${migrations.length}.`,
				'Install the newer Dateline again, or put back a copy of the file from before the update.',
			);
		}
		const sql = migrations[version];
		if (sql === undefined) return false;
		connection.exec(`${sql}; PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${version + 1}`);
		return true;
	});
	// Each step looks anew at where the file stands: another process may have been quicker.
	while (step.immediate());
}
