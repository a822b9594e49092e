import { expect, test } from 'vitest';
import { createWorkQueue } from '../../src/discord/workQueue.ts';

function holdThread(ms: number): void {
	const until = performance.now() + ms;
	while (performance.now() < until);
}

test('work is done in order, and what comes in meanwhile is seen between two pieces', async () => {
	const queue = createWorkQueue();
	const seen: string[] = [];
	const works = ['one', 'two', 'three'].map((name) => queue.run(() => seen.push(name)));
	setImmediate(() => setImmediate(() => seen.push('event')));
	await Promise.all(works);
	expect(seen.filter((one) => one !== 'event')).toEqual(['one', 'two', 'three']);
	expect(seen.indexOf('event')).toBeLessThan(3);
});

test('what one piece of work throws is its own', async () => {
	const queue = createWorkQueue();
	const failing = queue.run(() => {
		throw new Error('broken');
	});
	const fine = queue.run(() => 'fine');
	await expect(failing).rejects.toThrow('broken');
	expect(await fine).toBe('fine');
});

test('the wait that is expected grows with what is waiting, and goes with it', async () => {
	const queue = createWorkQueue();
	await queue.run(() => holdThread(20));
	expect(queue.expectedWaitMs()).toBe(0);
	const works = Array.from({ length: 10 }, () => queue.run(() => holdThread(5)));
	expect(queue.expectedWaitMs()).toBeGreaterThan(10);
	await Promise.all(works);
	expect(queue.expectedWaitMs()).toBe(0);
});
