import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { openDatabase } from '../../src/database/openDatabase.ts';
import type { Database } from '../../src/database/types.ts';

/** A path in a folder of its own that goes with the test; there is no file yet. */
export function temporaryFile(): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return path.join(folder, 'data', 'dateline.db');
}

/** A database of its own for the test, closed after it. */
export function openTemporary(file = temporaryFile()): Database {
	const database = openDatabase(file);
	onTestFinished(() => database.close());
	return database;
}

/** Whether a text lies anywhere on the disk in the file of a database or in its log. */
export function isOnDisk(text: string, file: string): boolean {
	const folder = path.dirname(file);
	return readdirSync(folder).some((name) => readFileSync(path.join(folder, name)).includes(text));
}
