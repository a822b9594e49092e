import { expect, it } from 'vitest';
import type { Steps } from '../../src/corpus/steps.ts';
import { finishPolitely } from '../../src/store/finishPolitely.ts';

it('lets others come in between when the steps take long, and gives what comes of them', async () => {
	const order: string[] = [];
	function* steps(): Steps<string> {
		for (let step = 0; step < 10; step++) {
			const end = performance.now() + 15;
			while (performance.now() < end);
			order.push('step');
			yield;
		}
		return 'done';
	}
	const timer = setInterval(() => order.push('timer'), 1);
	expect(await finishPolitely(steps())).toBe('done');
	clearInterval(timer);
	expect(order.filter((one) => one === 'step')).toHaveLength(10);
	expect(order.indexOf('timer')).toBeLessThan(order.lastIndexOf('step'));
	expect(order.indexOf('timer')).toBeGreaterThan(0);
});

it('passes on what the steps throw', async () => {
	function* steps(): Steps<string> {
		yield;
		throw new Error('no');
	}
	await expect(finishPolitely(steps())).rejects.toThrow('no');
});
