import { describe, expect, it } from 'vitest';
import { clockedIds, countedIds, snowflakeTime } from '../../../src/local/standin/snowflake.ts';
import { startForTest, town } from './support.ts';

describe('ids', () => {
	it('are the same in every run, and grow', async () => {
		const [first, second] = [town(await startForTest()), town(await startForTest())];

		expect(first.channel.id).toBe(second.channel.id);
		expect(BigInt(first.channel.id)).toBeGreaterThan(BigInt(first.guild.id));
		expect(first.channel.id).toMatch(/^\d{17,19}$/);
	});

	it('carry a time', () => {
		const startAtMs = Date.UTC(2026, 0, 5);

		expect(snowflakeTime(countedIds(startAtMs).next())).toBe(startAtMs + 1);
	});

	it('by the clock stay apart when it stands still or steps back', () => {
		const times = [1_800_000_000_000, 1_800_000_000_000, 1_799_999_999_999];
		const ids = clockedIds(() => times.shift() ?? 0);

		const given = [ids.next(), ids.next(), ids.next()];

		expect(new Set(given).size).toBe(3);
		expect(given.toSorted((a, b) => Number(BigInt(a) - BigInt(b)))).toEqual(given);
	});
});
