import { type Client, Events, RESTEvents } from 'discord.js';
import type { Metrics } from '../metrics/createMetrics.ts';

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback */
const ACK_DEADLINE_MS = 3_000;

const CALLBACK = /^\/interactions\/(\d+)\/[^/]+\/callback$/;

/** Measures how long Discord waits for the first answer to an interaction, whatever answers it. */
export function timeAcknowledgements(client: Client, metrics: Pick<Metrics, 'acknowledged' | 'unacknowledged'>): void {
	const waiting = new Map<string, { readonly since: number; readonly deadline: NodeJS.Timeout }>();
	client.on(Events.InteractionCreate, ({ id }) => {
		const deadline = setTimeout(() => {
			waiting.delete(id);
			metrics.unacknowledged();
		}, ACK_DEADLINE_MS).unref();
		waiting.set(id, { since: performance.now(), deadline });
	});
	client.rest.on(RESTEvents.Response, ({ path }, { ok }) => {
		const id = ok ? CALLBACK.exec(path)?.[1] : undefined;
		const entry = id === undefined ? undefined : waiting.get(id);
		if (id === undefined || entry === undefined) return;
		waiting.delete(id);
		clearTimeout(entry.deadline);
		metrics.acknowledged(performance.now() - entry.since);
	});
}
