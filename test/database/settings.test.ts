import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type ServerSettings } from '../../src/database/types.ts';
import { fc } from '../fastCheck.ts';
import { openTemporary, temporaryFile } from './openTemporary.ts';

const DAY = '2031-03-04';

test('the default holds in a server that has set nothing', () => {
	expect(openTemporary().settings.read('1')).toEqual(DEFAULT_SETTINGS);
});

test('settings are what was written last, whatever was written before and in which server, and outlast a restart', () => {
	const id = fc.bigInt({ min: 1n, max: 2n ** 63n }).map(String);
	const change: fc.Arbitrary<Partial<ServerSettings>> = fc.record(
		{
			openChannels: fc.array(id, { maxLength: 4 }),
			answersIn: fc.constantFrom('place', 'thread'),
			language: fc.constantFrom('en', 'vi', 'zh-CN', null),
			keepsQuestions: fc.boolean(),
			gapsRole: fc.option(id),
			moderatorRole: fc.option(id),
		},
		{ requiredKeys: [] },
	);
	const writes = fc.array(fc.tuple(fc.constantFrom('1', '2', '3'), change), { maxLength: 12 });
	const file = temporaryFile();
	const database = openTemporary(file);
	const expected = new Map<string, ServerSettings>();
	fc.assert(
		fc.property(writes, (given) => {
			for (const [guildId, changed] of given) {
				database.settings.write(guildId, changed);
				expected.set(guildId, { ...(expected.get(guildId) ?? DEFAULT_SETTINGS), ...changed });
			}
			for (const [guildId, settings] of expected) expect(database.settings.read(guildId)).toEqual(settings);
		}),
		{ numRuns: 50 },
	);
	const again = openTemporary(file);
	expect(expected.size).toBe(3);
	for (const [guildId, settings] of expected) expect(again.settings.read(guildId)).toEqual(settings);
});

test('what another process has written holds at once', () => {
	const file = temporaryFile();
	const [one, other] = [openTemporary(file), openTemporary(file)];
	one.settings.read('1');
	other.settings.write('1', { language: 'vi' });
	expect(one.settings.read('1').language).toBe('vi');
	one.settings.write('1', { answersIn: 'thread' });
	expect(other.settings.read('1')).toEqual({ ...DEFAULT_SETTINGS, language: 'vi', answersIn: 'thread' });
});

test('turning off the keeping of questions erases those that are kept, in that server alone', () => {
	const { settings, openQuestions } = openTemporary();
	for (const guildId of ['1', '2']) openQuestions.add({ guildId, text: 'Who won?', missing: [], day: DAY });
	settings.write('1', { language: 'vi' });
	expect(openQuestions.rows('1')).toHaveLength(1);
	settings.write('1', { keepsQuestions: false });
	expect(openQuestions.rows('1')).toEqual([]);
	expect(openQuestions.rows('2')).toHaveLength(1);
});

test('no question is kept while that is turned off', () => {
	const file = temporaryFile();
	const [one, other] = [openTemporary(file), openTemporary(file)];
	one.settings.write('1', { keepsQuestions: false });
	other.openQuestions.add({ guildId: '1', text: 'Who won?', missing: [], day: DAY });
	expect(one.openQuestions.rows('1')).toEqual([]);
	one.settings.write('1', { keepsQuestions: true });
	other.openQuestions.add({ guildId: '1', text: 'Who won?', missing: [], day: DAY });
	expect(one.openQuestions.rows('1')).toHaveLength(1);
});
