import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import Libsql from 'libsql';
import { expect, test } from 'vitest';
import { DatabaseError } from '../../src/database/databaseError.ts';
import { migrate } from '../../src/database/migrate.ts';
import { MIGRATIONS } from '../../src/database/migrations.ts';
import { openDatabase } from '../../src/database/openDatabase.ts';
import { DEFAULT_SETTINGS } from '../../src/database/types.ts';
import { fc } from '../fastCheck.ts';
import { openTemporary, temporaryFile } from './openTemporary.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const DAY = '2031-03-04';

/** A file with some SQL done to it, in a folder that is there. */
function makeFile(...sql: readonly string[]): string {
	const file = temporaryFile();
	mkdirSync(path.dirname(file));
	const connection = new Libsql(file);
	for (const statement of sql) connection.exec(statement);
	connection.close();
	return file;
}

function schemaOf(file: string): unknown {
	const connection = new Libsql(file);
	const schema = connection.prepare('SELECT sql FROM sqlite_schema ORDER BY name').pluck().all();
	const version = connection.pragma('user_version');
	connection.close();
	return { schema, version };
}

/** The one line that a file is refused with. */
function refusal(file: string): string {
	try {
		openDatabase(file).close();
	} catch (error) {
		expect(error).toBeInstanceOf(DatabaseError);
		if (error instanceof DatabaseError) {
			expect(error.message.startsWith(`${file}: `)).toBe(true);
			expect(error.message).not.toContain('\n');
			return error.message.slice(file.length + 2);
		}
	}
	throw new Error('The file was opened.');
}

/** Runs a program of the project in a process of its own. */
async function run(program: string, ...given: readonly string[]): Promise<void> {
	await promisify(execFile)(
		process.execPath,
		['--import', 'tsx', '--input-type=module', '-e', program, '--', ...given],
		{ cwd: ROOT },
	);
}

test('folder and file are made where there are none, for nobody else to read', () => {
	const file = temporaryFile();
	openTemporary(file);
	expect(statSync(file).mode & 0o077).toBe(0);
});

test('what was written is there after closing and opening again', () => {
	const file = temporaryFile();
	const database = openDatabase(file);
	database.settings.write('1', { language: 'vi' });
	database.openQuestions.add({ guildId: '1', text: 'How much tea?', missing: ['tea'], day: DAY });
	database.close();
	const again = openTemporary(file);
	expect(again.settings.read('1').language).toBe('vi');
	expect(again.openQuestions.rows('1')).toHaveLength(1);
});

test('closing leaves everything in the one file', () => {
	const file = temporaryFile();
	const database = openDatabase(file);
	database.settings.write('1', { language: 'vi' });
	database.close();
	const copy = makeFile();
	writeFileSync(copy, readFileSync(file));
	expect(openTemporary(copy).settings.read('1').language).toBe('vi');
});

test.each(MIGRATIONS.map((_, version) => version))('a file of version %i gets the tables of a new one', (version) => {
	const fresh = temporaryFile();
	openDatabase(fresh).close();
	const file = makeFile();
	const connection = new Libsql(file);
	migrate(connection, file, MIGRATIONS.slice(0, version));
	connection.close();
	openDatabase(file).close();
	expect(schemaOf(file)).toEqual(schemaOf(fresh));
});

test('an empty file is as good as none', () => {
	const file = makeFile();
	writeFileSync(file, '');
	expect(openTemporary(file).settings.read('1')).toEqual(DEFAULT_SETTINGS);
});

test('a migration that was cut off is done anew', { timeout: 60_000 }, async () => {
	const file = makeFile();
	const program = `
		import Libsql from 'libsql';
		import { MIGRATIONS } from './src/database/migrations.ts';
		const connection = new Libsql(process.argv.at(-1));
		connection.pragma('journal_mode = WAL');
		connection.exec('BEGIN IMMEDIATE; PRAGMA cache_size = 1; ' + MIGRATIONS[0] + '; PRAGMA user_version = 1');
		process.kill(process.pid, 'SIGKILL');`;
	await expect(run(program, file)).rejects.toMatchObject({ signal: 'SIGKILL' });
	const database = openTemporary(file);
	database.settings.write('1', { language: 'vi' });
	expect(database.settings.read('1').language).toBe('vi');
});

test('a step that fails leaves the file as the step before left it, and is tried again', () => {
	const file = makeFile();
	const connection = new Libsql(file);
	const first = 'CREATE TABLE one (a) STRICT';
	const good = 'CREATE TABLE one (a TEXT) STRICT';
	const bad = 'CREATE TABLE two (a TEXT) STRICT; INSERT INTO two VALUES (1); INSERT INTO three VALUES (1)';
	expect(() => migrate(connection, file, [first])).toThrow();
	expect(schemaOf(file)).toEqual({ schema: [], version: [{ user_version: 0 }] });
	expect(() => migrate(connection, file, [good, bad])).toThrow('three');
	expect(schemaOf(file)).toEqual({ schema: [good], version: [{ user_version: 1 }] });
	migrate(connection, file, [good, 'CREATE TABLE two (a TEXT) STRICT', 'DROP TABLE one']);
	expect(schemaOf(file)).toEqual({
		schema: ['CREATE TABLE two (a TEXT) STRICT'],
		version: [{ user_version: 3 }],
	});
	connection.close();
});

test('a file of a newer version is refused and left alone', () => {
	const file = temporaryFile();
	openDatabase(file).close();
	const connection = new Libsql(file);
	connection.pragma(`user_version = ${MIGRATIONS.length + 1}`);
	connection.close();
	const before = schemaOf(file);
	expect(refusal(file)).toMatch(
		/^the file is of version \d+, .* versions up to \d+\. Install the newer Dateline again/,
	);
	expect(schemaOf(file)).toEqual(before);
});

test('the database of another program is refused and left alone', () => {
	const file = makeFile('CREATE TABLE settings (a TEXT)');
	expect(refusal(file)).toMatch(/^the database is of another program\. Move it away, or set DATA_DIR/);
	expect(schemaOf(file)).toEqual({ schema: ['CREATE TABLE settings (a TEXT)'], version: [{ user_version: 0 }] });
});

test('a file that is no database is refused and left alone', () => {
	const file = makeFile();
	const text = 'Dear diary, '.repeat(100);
	writeFileSync(file, text);
	expect(refusal(file)).toMatch(/^the file is no database\. Move it away/);
	expect(readFileSync(file, 'utf8')).toBe(text);
});

test('a folder where the file should be is refused', () => {
	const file = temporaryFile();
	mkdirSync(file, { recursive: true });
	expect(refusal(file)).toMatch(/^it cannot be opened for writing \(EISDIR.*\)\. Give the user .* or set DATA_DIR/);
});

test('a file is refused where its folder cannot be made', () => {
	const inTheWay = makeFile();
	writeFileSync(inTheWay, '');
	expect(refusal(path.join(inTheWay, 'dateline.db'))).toMatch(/^it cannot be opened for writing \(E\w+.*\)\. Give/);
});

test('a file that another program holds is refused', () => {
	const file = makeFile('CREATE TABLE a (b)');
	const holder = new Libsql(file);
	holder.exec('BEGIN EXCLUSIVE');
	expect(refusal(file)).toMatch(/^another program holds it\. End whatever else has it open/);
	holder.close();
});

test('a damaged file is refused, or opened where the damage hit nothing that is used', () => {
	const file = temporaryFile();
	const database = openDatabase(file);
	for (let number = 0; number < 300; number++) {
		database.openQuestions.add({ guildId: '1', text: `Why ${number}?`, missing: ['why'], day: DAY });
	}
	database.close();
	const whole = readFileSync(file);
	// The head and the tables' names stand on the first page: it gets its share.
	const place = fc.oneof(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 4_095 }));
	let refused = 0;
	fc.assert(
		fc.property(place, fc.integer({ min: 1, max: 5_000 }), (start, length) => {
			const damaged = Buffer.from(whole);
			damaged.fill(0xa5, start, Math.min(start + length, damaged.length));
			const target = makeFile();
			writeFileSync(target, damaged);
			try {
				openDatabase(target).close();
			} catch (error) {
				expect(error).toBeInstanceOf(DatabaseError);
				expect(String(error)).not.toContain('\n');
				refused++;
			}
		}),
		{ numRuns: 60 },
	);
	expect(refused).toBeGreaterThan(20);
	const cut = makeFile();
	writeFileSync(cut, whole.subarray(0, whole.length / 2));
	expect(refusal(cut)).toMatch(/^the file is damaged.* Stop the bot, then put a copy from before in its place/);
});

test('nothing is lost where several processes make the file and write at once', { timeout: 60_000 }, async () => {
	const file = temporaryFile();
	const program = `
		import { openDatabase } from './src/database/openDatabase.ts';
		const [file, own] = process.argv.slice(-2);
		const database = openDatabase(file);
		for (let number = 0; number < 200; number++) {
			database.feedback.add({ guildId: '1', version: 'v', intent: 'q', answered: true, isUp: true, day: '${DAY}' });
			database.openQuestions.add({ guildId: '1', text: 'Who?', missing: [], day: '${DAY}' });
			database.settings.write(own, { openChannels: [String(number)] });
			if (number % 50 === 0) database.sweep('${DAY}');
		}
		database.close();`;
	await Promise.all(['11', '12', '13'].map((own) => run(program, file, own)));
	const database = openTemporary(file);
	expect(database.feedback.counts('1')).toEqual({ up: 600, down: 0 });
	expect(database.openQuestions.rows('1')).toMatchObject([{ count: 600 }]);
	for (const own of ['11', '12', '13']) expect(database.settings.read(own).openChannels).toEqual(['199']);
});
