import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultOf, ok, showFinding, warning } from '../../src/doctor/finding.ts';

test('the cure stands below what was found when there is one', () => {
	expect(showFinding(ok('All well.'))).toBe('ok       All well.');
	expect(showFinding(warning('Too dark.', 'Switch on the light.'))).toBe(
		'warning  Too dark.\n         → Switch on the light.',
	);
});

test('nothing steers the terminal when a server’s name is anything', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, cure) => {
			const lines = showFinding(warning(text, cure)).split('\n');
			expect(lines).toHaveLength(2);
			for (const line of lines) expect(line).not.toMatch(/\p{C}/u);
		}),
	);
});

test('a line of another module is divided after its first sentence when it has several', () => {
	expect(faultOf('Nothing there (404). Look again. Then rest.')).toEqual({
		level: 'fault',
		text: 'Nothing there (404).',
		cure: 'Look again. Then rest.',
	});
	expect(faultOf('Node.js 18.1 is too old')).toEqual({ level: 'fault', text: 'Node.js 18.1 is too old' });
});
