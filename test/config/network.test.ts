import { connect } from 'node:net';
import { expect, test } from 'vitest';
import '../setup.ts';

test('nothing leaves this machine when a test tries', async () => {
	expect(() => connect(80, '192.0.2.1')).toThrow(/network is closed/);
	expect(() => connect({ port: 80, host: 'example.org' })).toThrow(/network is closed/);
	const closed = { cause: { message: expect.stringMatching(/network is closed/) } };
	await expect(fetch('https://example.org/')).rejects.toMatchObject(closed);
	await expect(fetch('http://192.0.2.1/')).rejects.toMatchObject(closed);
});

test('this machine can be reached when a test tries', async () => {
	const socket = connect(9, '127.0.0.1');
	const error = await new Promise((resolve) => socket.once('error', resolve));
	expect(error).toHaveProperty('code', 'ECONNREFUSED');
});
