import { expect, it } from 'vitest';
import { fetchFile } from '../../src/import/fetchFile.ts';
import { serveFiles } from './serveFiles.ts';

const limits = (origin: string) => ({ origins: [origin], maxBytes: 1_000, timeoutMs: 5_000 });

it('gives the bytes of a file', async () => {
	const origin = await serveFiles((_, response) => response.end('It rained.'));
	expect(await fetchFile(`${origin}/rain.txt`, limits(origin))).toEqual({ bytes: Buffer.from('It rained.') });
});

it('stops where more comes than is allowed, whatever was announced', async () => {
	const origin = await serveFiles((_, response) => {
		for (let part = 0; part < 10; part++) response.write('a'.repeat(400));
		response.end();
	});
	const fetched = await fetchFile(`${origin}/rain.txt`, limits(origin));
	expect('size' in fetched && fetched.size > 1_000).toBe(true);
});

it('asks no other host, and none by another way', async () => {
	let asked = 0;
	const origin = await serveFiles((_, response) => {
		asked++;
		response.end();
	});
	const allowed = limits('https://cdn.discordapp.com');
	for (const address of [
		origin,
		'http://cdn.discordapp.com/x',
		'https://cdn.discordapp.com.alba.example/x',
		'file:///etc/passwd',
		'x',
	]) {
		expect(await fetchFile(address, allowed)).toEqual({ detail: 'address' });
	}
	expect(asked).toBe(0);
});

it('follows no redirect', async () => {
	const other = await serveFiles((_, response) => response.end('a secret'));
	const origin = await serveFiles((_, response) => response.writeHead(302, { location: other }).end());
	expect(await fetchFile(`${origin}/rain.txt`, { ...limits(origin), origins: [origin, other] })).toEqual({
		detail: 'TypeError',
	});
});

it('says why a file could not be had', async () => {
	const origin = await serveFiles((request, response) => {
		if (request.url === '/gone') response.writeHead(404).end();
	});
	expect(await fetchFile(`${origin}/gone`, limits(origin))).toEqual({ detail: '404' });
	expect(await fetchFile(`${origin}/slow`, { ...limits(origin), timeoutMs: 50 })).toEqual({ detail: 'TimeoutError' });
});
