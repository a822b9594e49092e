import { expect, it } from 'vitest';
import { holds } from './holds.ts';

it.each([
	['France is in “Western” Europe.', 'western europe', true],
	['France is in “Western” Europe.', 'west', false],
	['They paid $159 million.', '$159 Million', true],
	['Anything.', '', false],
	['Anything.', ' … ', false],
])('"%s" holds "%s": %s', (text, wording, expected) => {
	expect(holds(text, wording)).toBe(expected);
});
