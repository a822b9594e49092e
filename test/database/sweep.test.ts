import { expect, test } from 'vitest';
import { type Database, DEFAULT_SETTINGS } from '../../src/database/types.ts';
import { openTemporary } from './openTemporary.ts';

/** Gives a server something of every kind. */
function fill({ settings, feedback, openQuestions }: Database, guildId: string): void {
	settings.write(guildId, { language: 'vi' });
	feedback.add({ guildId, version: 'a1', intent: 'question', answered: true, isUp: true, day: '2031-03-04' });
	openQuestions.add({ guildId, text: 'How much tea?', missing: ['tea'], day: '2031-03-04' });
}

function isEmpty({ settings, feedback, openQuestions }: Database, guildId: string): boolean {
	return (
		settings.read(guildId) === DEFAULT_SETTINGS &&
		feedback.counts(guildId).up === 0 &&
		openQuestions.rows(guildId).length === 0
	);
}

test('an open question is kept for 90 days after the day it was asked, and not for 91', () => {
	const database = openTemporary();
	const { openQuestions, sweep } = database;
	openQuestions.add({ guildId: '1', text: 'Who?', missing: [], day: '2031-01-01' });
	openQuestions.add({ guildId: '1', text: 'Who?', missing: [], day: '2031-01-02' });
	expect(sweep('2031-04-01')).toEqual({ questions: 0, servers: 0 });
	expect(sweep('2031-04-02')).toEqual({ questions: 1, servers: 0 });
	expect(openQuestions.rows('1')).toEqual([
		{ text: 'Who?', missing: [], count: 1, first: '2031-01-02', last: '2031-01-02' },
	]);
	expect(sweep('2031-04-03')).toEqual({ questions: 1, servers: 0 });
	expect(openQuestions.rows('1')).toEqual([]);
});

test('the count of a thumb is kept for a year', () => {
	const { feedback, sweep } = openTemporary();
	feedback.add({ guildId: '1', version: 'a', intent: 'question', answered: true, isUp: true, day: '2031-03-04' });
	sweep('2032-03-03');
	expect(feedback.counts('1').up).toBe(1);
	sweep('2032-03-04');
	expect(feedback.counts('1').up).toBe(0);
});

test('a server that removed the bot is erased when that is more than 30 days ago, and no other', () => {
	const database = openTemporary();
	fill(database, '1');
	fill(database, '2');
	database.servers.left('1', '2031-03-04');
	database.servers.left('1', '2031-03-20');
	expect(database.sweep('2031-04-03')).toEqual({ questions: 0, servers: 0 });
	expect(isEmpty(database, '1')).toBe(false);
	expect(database.sweep('2031-04-04')).toEqual({ questions: 0, servers: 1 });
	expect(isEmpty(database, '1')).toBe(true);
	expect(isEmpty(database, '2')).toBe(false);
	expect(database.sweep('2031-04-05')).toEqual({ questions: 0, servers: 0 });
});

test('a server that takes the bot back in time keeps everything, and its days begin anew when it removes it again', () => {
	const database = openTemporary();
	fill(database, '1');
	database.servers.left('1', '2031-03-04');
	database.servers.present(['1', '2'], '2031-03-10');
	expect(database.sweep('2031-04-20').servers).toBe(0);
	database.servers.left('1', '2031-04-20');
	expect(database.sweep('2031-05-20').servers).toBe(0);
	expect(database.sweep('2031-05-21').servers).toBe(1);
});

test('a server that removed the bot while it was away is erased 30 days after the bot is back', () => {
	const database = openTemporary();
	for (const guildId of ['1', '2', '3']) fill(database, guildId);
	// This process has the odd servers; '2' is for another one to speak of.
	const isOdd = (guildId: string): boolean => Number(guildId) % 2 === 1;
	database.servers.present(['3'], '2031-03-04', isOdd);
	database.servers.present(['3'], '2031-03-30', isOdd);
	expect(database.sweep('2031-04-03').servers).toBe(0);
	expect(database.sweep('2031-04-04').servers).toBe(1);
	expect(['1', '2', '3'].map((guildId) => isEmpty(database, guildId))).toEqual([true, false, false]);
});

test('nothing is made of a server that is not named unless it would be', () => {
	const database = openTemporary();
	fill(database, '1');
	database.servers.present(['2'], '2031-03-04');
	expect(database.sweep('2032-01-01').servers).toBe(0);
	expect(database.settings.read('1').language).toBe('vi');
});

test('erasing a server leaves nothing of it and everything of the others', () => {
	const database = openTemporary();
	fill(database, '1');
	fill(database, '2');
	database.servers.erase('1');
	expect(isEmpty(database, '1')).toBe(true);
	expect(isEmpty(database, '2')).toBe(false);
});

test('thumbs in direct messages are nobody’s server to be erased', () => {
	const database = openTemporary();
	database.feedback.add({ guildId: null, version: 'a', intent: 'help', answered: true, isUp: true, day: '2031-03-04' });
	database.servers.present([], '2031-03-04', () => true);
	expect(database.sweep('2031-06-01').servers).toBe(0);
});
