import { closeSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import Libsql from 'libsql';
import type { Connection } from './connection.ts';
import { DatabaseError } from './databaseError.ts';

/** People's questions are in it: nobody else on the machine may read it. */
const OWNER_ONLY = 0o600;

/**
 * Opens a file; it is made if it is not there.
 *
 * @throws DatabaseError if it cannot be made or written
 */
export function connect(file: string): Connection {
	makeFile(file);
	return new Libsql(file);
}

/** Lets the file system say in its own words why a file cannot be had: the library has only a number for it. */
function makeFile(file: string): void {
	try {
		mkdirSync(path.dirname(file), { recursive: true });
		closeSync(openSync(file, 'a', OWNER_ONLY));
	} catch (error) {
		throw new DatabaseError(
			file,
			`it cannot be opened for writing (${error instanceof Error ? error.message : String(error)}).`,
			'Give the user that runs the bot the right to write this folder and what is in it, or set DATA_DIR to another one.',
			{ cause: error },
		);
	}
}
