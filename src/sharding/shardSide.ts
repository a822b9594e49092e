import type { Ending } from '../ending.ts';
import type { Metrics } from '../metrics/createMetrics.ts';
import { type FromShard, readFromManager } from './messages.ts';

/** Answers the manager's questions for as long as the process lives. */
export function reportToManager({ isConnected, json }: Pick<Metrics, 'isConnected' | 'json'>): void {
	process.on('message', async (message) => {
		const asked = readFromManager(message);
		if (asked?.dateline !== 'report') return;
		const metrics = [...(await json())];
		await send({ dateline: 'reported', id: asked.id, isConnected: isConnected(), metrics });
	});
}

/** Tells the manager why this shard ends: of many shards with one trouble, one line is enough. */
export async function tellManager({ line, heals }: Ending): Promise<void> {
	await send({ dateline: 'ended', line, heals });
}

let lastLogin = 0;

/**
 * Waits until the manager lets this shard log in: of all its shards, only so many may within five seconds.
 *
 * @param signal the connection that was to log in is gone; rejects then
 */
export function waitToLogIn(signal: AbortSignal): Promise<void> {
	lastLogin += 1;
	const id = lastLogin;
	return new Promise((resolve, reject) => {
		const settle = (how: () => void): void => {
			process.off('message', listen);
			signal.removeEventListener('abort', giveUp);
			how();
		};
		const listen = (message: unknown): void => {
			const said = readFromManager(message);
			if (said?.dateline === 'log-in' && said.id === id) settle(resolve);
		};
		const giveUp = (): void => settle(() => reject(signal.reason));
		process.on('message', listen);
		signal.addEventListener('abort', giveUp);
		void send({ dateline: 'may-i-log-in', id });
	});
}

/** Settles when the message is on its way, or when there is nobody to take it. */
function send(message: FromShard): Promise<void> {
	return new Promise((resolve) => {
		if (process.connected && process.send !== undefined) process.send(message, () => resolve());
		else resolve();
	});
}
