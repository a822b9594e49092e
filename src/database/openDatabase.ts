import { checkpoint } from './checkpoint.ts';
import { connect } from './connect.ts';
import { explainFault } from './explainFault.ts';
import { createFeedback } from './feedback.ts';
import { createOpenQuestions } from './openQuestions.ts';
import { prepareFile } from './prepareFile.ts';
import { createServers } from './servers.ts';
import { createSettings } from './settings.ts';
import { createSweep } from './sweep.ts';
import type { Database } from './types.ts';

/**
 * Opens the file of what lasts, and makes it if it is not there. Several processes may have it open at once.
 *
 * @throws DatabaseError with one line that names file, fault and cure
 */
export function openDatabase(file: string): Database {
	const connection = connect(file);
	try {
		prepareFile(connection, file);
		return {
			settings: createSettings(connection),
			feedback: createFeedback(connection),
			openQuestions: createOpenQuestions(connection),
			servers: createServers(connection),
			sweep: createSweep(connection),
			close: () => {
				// The library leaves the log beside the file.
				try {
					checkpoint(connection);
				} finally {
					connection.close();
				}
			},
		};
	} catch (error) {
		connection.close();
		throw explainFault(file, error);
	}
}
