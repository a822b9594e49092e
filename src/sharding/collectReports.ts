import type { EventEmitter } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { AggregatorRegistry, Gauge, type MetricObject, Registry } from 'prom-client';
import type { Observed } from '../metrics/serveMetrics.ts';
import { type FromManager, type Report, readFromShard } from './messages.ts';

/** A shard that is searching has the thread for itself; after that it counts as not there. */
const REPORT_MS = 2_000;

/** As much of a shard as it takes to ask it something. A discord.js `Shard` is one. */
interface Asked {
	/** Whose messages are heard; null: it has just ended. */
	readonly process: EventEmitter | null;
	/** Settles when the message is written; rejects where nobody is there to take it. */
	readonly send: (message: unknown) => Promise<unknown>;
}

/**
 * Puts together what the shards of this machine report.
 *
 * @param wanted how many there should be; 0 before that is known
 */
export function collectReports(running: ReadonlySet<Asked>, wanted: () => number): Observed {
	let lastId = 0;

	async function ask(): Promise<readonly Report[]> {
		lastId += 1;
		const id = lastId;
		const reports = await Promise.all([...running].map((shard) => askOne(shard, id)));
		return reports.filter((report) => report !== null);
	}

	return {
		isConnected: async () => {
			const reports = await ask();
			return wanted() > 0 && reports.filter(({ isConnected }) => isConnected).length === wanted();
		},
		text: async () => {
			const reports = await ask();
			const own = await ownMetrics(wanted(), reports);
			return AggregatorRegistry.aggregate([own, ...reports.map(({ metrics }) => metrics)]).metrics();
		},
	};
}

/** What a shard reports; null where it does not, in time. */
async function askOne(shard: Asked, id: number): Promise<Report | null> {
	let listener: (message: unknown) => void = () => undefined;
	const answer = new Promise<Report>((resolve) => {
		listener = (message) => {
			const said = readFromShard(message);
			if (said?.dateline === 'reported' && said.id === id) resolve(said);
		};
	});
	const child = shard.process;
	child?.on('message', listener);
	const query: FromManager = { dateline: 'report', id };
	try {
		// What hangs takes no messages either once the pipe to it is full, so that sending is part of the wait.
		const answered = shard.send(query).then(() => answer);
		return await Promise.race([answered, setTimeout(REPORT_MS, null, { ref: false })]);
	} catch {
		// It has just ended.
		return null;
	} finally {
		child?.off('message', listener);
	}
}

async function ownMetrics(wanted: number, reports: readonly Report[]): Promise<MetricObject[]> {
	const registry = new Registry();
	const shards = new Gauge({
		name: 'dateline_shards',
		help: 'Shards of this machine: how many there should be, and how many are connected.',
		labelNames: ['state'],
		registers: [registry],
	});
	shards.set({ state: 'wanted' }, wanted);
	shards.set({ state: 'connected' }, reports.filter(({ isConnected }) => isConnected).length);
	return registry.getMetricsAsJSON();
}
