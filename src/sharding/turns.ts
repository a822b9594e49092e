/** Lets work with the same key be done one after the other, in the order of asking; keys do not wait for each other. */
export function createTurns(): (key: number, work: () => Promise<unknown>) => Promise<void> {
	const last = new Map<number, Promise<void>>();
	return (key, work) => {
		const turn = (last.get(key) ?? Promise.resolve()).then(async () => {
			await work();
		});
		// What fails is told to whoever asked for it; the next one has its turn all the same.
		last.set(
			key,
			turn.catch(() => undefined),
		);
		return turn;
	};
}
