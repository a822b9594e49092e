import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { StartError } from '../../src/ending.ts';
import { type Observed, serveMetrics } from '../../src/metrics/serveMetrics.ts';

const OBSERVED: Observed = { isConnected: () => true, text: async () => 'a_total 1\n' };

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	return typeof address === 'object' && address !== null ? address.port : 0;
}

async function start(observed: Observed): Promise<string> {
	const port = await freePort();
	const close = await serveMetrics({ port, host: '127.0.0.1' }, observed);
	onTestFinished(close);
	return `http://127.0.0.1:${port}`;
}

test('health follows the connection when it is asked for', async () => {
	let isConnected = false;
	const origin = await start({ ...OBSERVED, isConnected: async () => isConnected });
	expect((await fetch(`${origin}/healthz`)).status).toBe(503);
	isConnected = true;
	const response = await fetch(`${origin}/healthz?probe=1`);
	expect(response.status).toBe(200);
	expect(await response.text()).toBe('connected\n');
});

test('metrics come in the text format of Prometheus when they are asked for', async () => {
	const origin = await start(OBSERVED);
	const response = await fetch(`${origin}/metrics`);
	expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
	expect(await response.text()).toBe('a_total 1\n');
	const head = await fetch(`${origin}/metrics`, { method: 'HEAD' });
	expect([head.status, await head.text()]).toEqual([200, '']);
});

test('nothing else is there when something else is asked for', async () => {
	const origin = await start(OBSERVED);
	expect((await fetch(`${origin}/`)).status).toBe(404);
	expect((await fetch(`${origin}/metrics`, { method: 'POST' })).status).toBe(405);
});

test('an answer comes all the same when what is observed fails', async () => {
	const origin = await start({ ...OBSERVED, text: async () => Promise.reject(new Error('secret')) });
	const response = await fetch(`${origin}/metrics`);
	expect([response.status, await response.text()]).toEqual([500, '']);
});

test.each([
	['127.0.0.1', /^Port \d+ is taken: /],
	['192.0.2.1', /^This machine has no address 192\.0\.2\.1\. /],
])('one line says what to mend when the port cannot be opened on %s', async (host, line) => {
	const port = await freePort();
	const close = await serveMetrics({ port, host: '127.0.0.1' }, OBSERVED);
	onTestFinished(close);
	const failure = await serveMetrics({ port, host }, OBSERVED).catch((error: unknown) => error);
	expect(failure).toBeInstanceOf(StartError);
	expect(failure).toMatchObject({ ending: { line: expect.stringMatching(line), heals: true } });
});
