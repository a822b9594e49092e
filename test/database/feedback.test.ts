import { expect, test } from 'vitest';
import type { Feedback } from '../../src/database/types.ts';
import { openTemporary } from './openTemporary.ts';

const UP: Feedback = { guildId: '1', version: 'a1', intent: 'question', answered: true, isUp: true, day: '2031-03-04' };

test('there are no thumbs in the beginning', () => {
	expect(openTemporary().feedback.counts('1')).toEqual({ up: 0, down: 0 });
});

test('thumbs of a server are added up over versions, intents and days', () => {
	const { feedback } = openTemporary();
	for (const press of [
		UP,
		UP,
		{ ...UP, isUp: false },
		{ ...UP, version: 'b2' },
		{ ...UP, intent: 'timeline', isUp: false },
		{ ...UP, answered: false, isUp: false },
		{ ...UP, day: '2031-03-05' },
	]) {
		feedback.add(press);
	}
	expect(feedback.counts('1')).toEqual({ up: 4, down: 3 });
});

test('thumbs in another server or in a direct message do not count', () => {
	const { feedback } = openTemporary();
	feedback.add({ ...UP, guildId: '2' });
	feedback.add({ ...UP, guildId: null });
	expect(feedback.counts('1')).toEqual({ up: 0, down: 0 });
});

test('a thumb on a day that is none is refused', () => {
	const { feedback } = openTemporary();
	expect(() => feedback.add({ ...UP, day: '4 March' })).toThrow(/CHECK/);
});
