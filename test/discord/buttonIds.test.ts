import { expect, test } from 'vitest';
import { createButtonIds } from '../../src/discord/buttonIds.ts';
import { MAX_CUSTOM_ID_CHARS } from '../../src/render/limits.ts';
import { fc } from '../fastCheck.ts';

const snowflake = fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String);
const press = fc.record({
	action: fc.stringMatching(/^[a-z]{2,8}$/),
	owner: fc.option(snowflake),
	fields: fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { minLength: 1, maxLength: 6 }),
});

test('what a press means is read back as it was written, and fits a button', () => {
	const ids = createButtonIds();
	fc.assert(
		fc.property(press, (given) => {
			const id = ids.write(given);
			expect(id.length).toBeLessThanOrEqual(MAX_CUSTOM_ID_CHARS);
			expect(ids.read(id)).toEqual(given);
		}),
	);
});

test('what is short is understood by another process; what is long is forgotten there, and said to be', () => {
	const [before, after] = [createButtonIds(), createButtonIds()];
	const short = { action: 'more', owner: '1234567890123456789', fields: ['abc1234', '', 'Who came~%!?'] };
	expect(after.read(before.write(short))).toEqual(short);
	const long = { ...short, fields: ['a'.repeat(200)] };
	expect(after.read(before.write(long))).toBe('forgotten');
});

test('the longest unused press is forgotten when there are too many', () => {
	const ids = createButtonIds(1);
	const [first, second] = ['a', 'b'].map((letter) =>
		ids.write({ action: 'more', owner: null, fields: [letter.repeat(200)] }),
	);
	expect(ids.read(first ?? '')).toBe('forgotten');
	expect(ids.read(second ?? '')).not.toBe('forgotten');
});

test('any text is read without a fault', () => {
	const ids = createButtonIds();
	fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void ids.read(text)));
	expect(ids.read('')).toBeNull();
	expect(ids.read('more~NOT AN ID~x')).toBeNull();
});
