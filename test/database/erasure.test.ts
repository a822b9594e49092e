import Libsql from 'libsql';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Database } from '../../src/database/types.ts';
import { isOnDisk, openTemporary, temporaryFile } from './openTemporary.ts';

const GUILD = '811111111111111111';
const OTHER = '822222222222222222';
const DAY = '2031-03-04';

/** Something in every table, enough for several pages. */
function fill(database: Database, guildId: string): void {
	const { settings, feedback, openQuestions, servers } = database;
	settings.write(guildId, { openChannels: ['833333333333333333'] });
	for (let number = 0; number < 200; number++) {
		openQuestions.add({ guildId, text: `Where is marmalade ${number}?`, missing: ['marmalade'], day: DAY });
		feedback.add({ guildId, version: `v${number}`, intent: 'question', answered: true, isUp: true, day: DAY });
	}
	servers.left(guildId, DAY);
}

/** How many rows each table has, by its name. */
function rowsByTable(file: string): Record<string, number> {
	const connection = new Libsql(file);
	const tables = z
		.array(z.string())
		.parse(connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all());
	const counts = tables.map((table) => [
		table,
		z.array(z.number()).parse(connection.prepare(`SELECT count(*) FROM ${table}`).pluck().all())[0] ?? 0,
	]);
	connection.close();
	return Object.fromEntries(counts);
}

test('after erasing a server no table has a row of it and no byte on the disk names it or its questions', () => {
	const file = temporaryFile();
	const database = openTemporary(file);
	fill(database, GUILD);
	// A table that the filling forgets would make the rest of this test worthless.
	expect(Object.values(rowsByTable(file)).every((count) => count > 0)).toBe(true);
	expect(isOnDisk('marmalade', file)).toBe(true);
	database.servers.erase(GUILD);
	expect(Object.values(rowsByTable(file))).toEqual(Object.keys(rowsByTable(file)).map(() => 0));
	expect(['marmalade', GUILD, '833333333333333333'].filter((text) => isOnDisk(text, file))).toEqual([]);
});

test.each<[string, (database: Database) => void]>([
	['clearing', (database) => void database.openQuestions.clear(GUILD)],
	['turning the keeping off', (database) => database.settings.write(GUILD, { keepsQuestions: false })],
	['ninety days', (database) => void database.sweep('2031-07-01')],
])('no byte of the questions is on the disk after %s', (_, erase) => {
	const file = temporaryFile();
	const database = openTemporary(file);
	fill(database, GUILD);
	database.openQuestions.add({ guildId: OTHER, text: 'Where is butter?', missing: [], day: '2031-06-30' });
	expect(isOnDisk('marmalade', file)).toBe(true);
	erase(database);
	expect(isOnDisk('marmalade', file)).toBe(false);
	expect(isOnDisk('butter', file)).toBe(true);
});

test('another process that has the file open keeps nothing of what is erased', () => {
	const file = temporaryFile();
	const [one, other] = [openTemporary(file), openTemporary(file)];
	fill(one, GUILD);
	fill(other, OTHER);
	expect(other.openQuestions.rows(GUILD)).toHaveLength(200);
	one.servers.erase(GUILD);
	other.servers.erase(OTHER);
	expect(isOnDisk('marmalade', file)).toBe(false);
});
