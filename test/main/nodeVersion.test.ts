import { expect, test } from 'vitest';
import { nodeEnding } from '../../src/main/nodeVersion.ts';

test.each(['20.19.0', '20.20.2', '22.0.0', '24.11.1'])('Node.js %s is taken when it starts the bot', (version) => {
	expect(nodeEnding(version)).toBeNull();
});

test.each(['20.18.9', '18.20.4', '9.0.0'])('one line says what to install when Node.js is %s', (version) => {
	expect(nodeEnding(version)).toEqual({
		line: expect.stringMatching(/^This is Node\.js [\d.]+, and Dateline needs 20\.19 or newer\. [^\n]+nodejs\.org/),
		heals: false,
	});
});
