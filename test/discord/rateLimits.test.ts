import { expect, test } from 'vitest';
import { createRateLimits, MAX_PER_PERSON, MAX_PER_SERVER } from '../../src/discord/rateLimits.ts';
import { fc } from '../fastCheck.ts';

const MINUTE_MS = 60_000;

test('a person is told once when the questions are too many, and admitted again as the first ones are a minute old', () => {
	const limits = createRateLimits();
	for (let at = 0; at < MAX_PER_PERSON; at += 1) expect(limits.admit('ann', null, at).isAdmitted).toBe(true);
	expect(limits.admit('ann', null, 1_000)).toEqual({ isAdmitted: false, by: 'person', waitSeconds: 59, isTold: false });
	expect(limits.admit('ann', null, 2_000)).toMatchObject({ isAdmitted: false, waitSeconds: 58, isTold: true });
	expect(limits.admit('ben', null, 2_000).isAdmitted).toBe(true);
	expect(limits.admit('ann', null, MINUTE_MS).isAdmitted).toBe(true);
	expect(limits.admit('ann', null, MINUTE_MS).isAdmitted).toBe(false);
});

test('a question that is refused for the server does not count against the person', () => {
	const limits = createRateLimits();
	for (let at = 0; at < MAX_PER_SERVER; at += 1) limits.admit(`person ${at}`, 'newsroom', 0);
	expect(limits.admit('ann', 'newsroom', 1)).toMatchObject({ isAdmitted: false, by: 'server' });
	for (let at = 0; at < MAX_PER_PERSON; at += 1) expect(limits.admit('ann', null, 2).isAdmitted).toBe(true);
});

test('whoever asks when, in no minute more are admitted than may be', () => {
	const asking = fc.array(fc.tuple(fc.constantFrom('ann', 'ben', 'mia'), fc.nat(5_000)), { maxLength: 200 });
	fc.assert(
		fc.property(asking, (asked) => {
			const limits = createRateLimits();
			const admitted: { person: string; at: number }[] = [];
			let now = 0;
			for (const [person, pause] of asked) {
				now += pause;
				if (limits.admit(person, 'newsroom', now).isAdmitted) admitted.push({ person, at: now });
			}
			for (const { at } of admitted) {
				const minute = admitted.filter((one) => one.at > at - MINUTE_MS && one.at <= at);
				expect(minute.length).toBeLessThanOrEqual(MAX_PER_SERVER);
				for (const person of ['ann', 'ben', 'mia']) {
					expect(minute.filter((one) => one.person === person).length).toBeLessThanOrEqual(MAX_PER_PERSON);
				}
			}
		}),
	);
});
