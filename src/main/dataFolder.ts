import { accessSync, constants, mkdirSync } from 'node:fs';
import type { Ending } from '../ending.ts';

/**
 * Makes the folder for what the bot keeps, where there is none.
 *
 * @returns what to say where nothing can be kept in it; null where all is well
 */
export function dataFolderEnding(folder: string): Ending | null {
	try {
		mkdirSync(folder, { recursive: true });
		accessSync(folder, constants.W_OK | constants.X_OK);
		return null;
	} catch (error) {
		const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
		return {
			line: `Nothing can be kept in the folder ${folder} (${typeof code === 'string' ? code : 'unknown'}). Let the user who runs Dateline write there, or name another folder as DATA_DIR in .env.`,
			heals: false,
		};
	}
}
