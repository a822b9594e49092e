import { expect, test } from 'vitest';
import { createTurns } from '../../src/sharding/turns.ts';

/** Work that is done when it is told so. */
function pending(name: string, began: string[]) {
	let finish: () => void = () => undefined;
	const done = new Promise<void>((resolve) => {
		finish = resolve;
	});
	return {
		finish: () => finish(),
		work: () => {
			began.push(name);
			return done;
		},
	};
}

const aTurn = () => new Promise((resolve) => setImmediate(resolve));

test('one begins after the other is done when both have one key', async () => {
	const inTurn = createTurns();
	const began: string[] = [];
	const [first, second] = [pending('first', began), pending('second', began)];
	void inTurn(0, first.work);
	const last = inTurn(0, second.work);
	await aTurn();
	expect(began).toEqual(['first']);
	first.finish();
	await aTurn();
	expect(began).toEqual(['first', 'second']);
	second.finish();
	await last;
});

test('neither waits when the keys differ', async () => {
	const inTurn = createTurns();
	const began: string[] = [];
	void inTurn(0, pending('first', began).work);
	void inTurn(1, pending('second', began).work);
	await aTurn();
	expect(began).toEqual(['first', 'second']);
});

test('the next one has its turn when one fails', async () => {
	const inTurn = createTurns();
	const failing = inTurn(0, async () => {
		throw new Error('odd');
	});
	const next = inTurn(0, async () => undefined);
	await expect(failing).rejects.toThrow('odd');
	await expect(next).resolves.toBeUndefined();
});
