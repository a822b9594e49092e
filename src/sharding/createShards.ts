import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { type APIGatewayBotInfo, REST, Routes, type Shard, ShardEvents, ShardingManager } from 'discord.js';
import { loginEnding } from '../discord/endings.ts';
import type { Ending } from '../ending.ts';
import type { Log } from '../log.ts';
import type { Observed } from '../metrics/serveMetrics.ts';
import { collectReports } from './collectReports.ts';
import { type Ended, type FromManager, readFromShard } from './messages.ts';
import { createPauses } from './pauses.ts';
import { createTurns } from './turns.ts';
import { untilFirst } from './untilFirst.ts';

/** Between two logins that Discord counts together: https://discord.com/developers/docs/events/gateway#rate-limiting */
const LOGIN_PAUSE_MS = 5_500;

/** A shard that is not there by then no longer holds up the next one. */
const READY_MS = 60_000;

/** The shards finish their answers in five seconds; supervisors kill after ten. */
const END_MS = 8_000;

/** What the manager is told. */
export interface ShardsOptions {
	/** The program that is each shard: this one. */
	readonly file: string;
	readonly token: string;
	/** Discord's REST API, without the version. */
	readonly restUrl: string;
	/** Shards of all machines together; `auto`: as many as Discord recommends. */
	readonly count: number | 'auto';
	/** Those of this machine; null: all. */
	readonly list: readonly number[] | null;
	readonly log: Log;
}

/** The shards of this machine, each a process of its own. */
export interface Shards extends Observed {
	/**
	 * Starts them one after the other and keeps them alive until told to stop, or until one ends for a reason that would end all.
	 *
	 * @returns null after a stop, else why they cannot go on and what to do about it
	 */
	readonly run: (stop: Promise<unknown>) => Promise<Ending | null>;
	/** Has each of them read the knowledge anew. */
	readonly reload: () => void;
}

/** Does work when it is its turn. */
type Turns = (work: () => Promise<unknown>) => Promise<void>;

/** Prepares the shards. Nothing is started yet. */
export function createShards({ file, token, restUrl, count, list, log }: ShardsOptions): Shards {
	const running = new Set<Shard>();
	let wanted = 0;
	let isStopping = false;

	/** Starts a shard and waits until the next one may: until it is there, or has ended, or takes too long. Starting costs memory and time. */
	async function start(shard: Shard): Promise<void> {
		if (isStopping) return;
		const settled = untilFirst(shard, [ShardEvents.Ready, ShardEvents.Death], READY_MS);
		// The library would wait for readiness as well, but tells a slow start and a failed one alike.
		await shard.spawn(-1);
		running.add(shard);
		await settled;
	}

	/** Keeps a shard alive. Settles only if it ends for a reason that no new start mends. */
	function keep(shard: Shard, startInTurn: Turns, logInInTurn: Turns): Promise<Ending> {
		const pauseAfter = createPauses();
		return new Promise((resolve) => {
			let startedAt = 0;
			let last: Ended | null = null;
			shard.on(ShardEvents.Spawn, () => {
				startedAt = performance.now();
				last = null;
			});
			shard.on(ShardEvents.Message, (message: unknown) => {
				const said = readFromShard(message);
				if (said?.dateline === 'ended') last = said;
				if (said?.dateline === 'may-i-log-in') void logInInTurn(() => letLogIn(shard, said.id));
			});
			shard.on(ShardEvents.Death, async () => {
				const { exitCode: code = null, signalCode: signal = null } = shard.process ?? {};
				running.delete(shard);
				if (isStopping) return;
				if (last !== null && !last.heals) return resolve(last);
				const waitMs = pauseAfter(performance.now() - startedAt);
				const reason = last?.line ?? null;
				log.warn({ shard: shard.id, waitMs, reason, code, signal }, 'A shard ended; it is started again.');
				// Nothing else may keep this process alive meanwhile.
				await setTimeout(waitMs);
				await startInTurn(() => start(shard));
			});
			void startInTurn(() => start(shard));
		});
	}

	/** Lets a shard log in, and waits until the next one may. Whole groups of shards lose their sessions at once when Discord restarts. */
	async function letLogIn(shard: Shard, id: number): Promise<void> {
		const message: FromManager = { dateline: 'log-in', id };
		try {
			await shard.send(message);
		} catch {
			// It has just ended.
			return;
		}
		await setTimeout(LOGIN_PAUSE_MS);
	}

	async function end(): Promise<void> {
		isStopping = true;
		await Promise.all(
			[...running].map(async (shard) => {
				const { process } = shard;
				if (process === null || process.exitCode !== null) return;
				const ended = once(process, 'exit');
				process.kill('SIGTERM');
				const isLate = await Promise.race([ended.then(() => false), setTimeout(END_MS, true, { ref: false })]);
				if (isLate) process.kill('SIGKILL');
			}),
		);
	}

	return {
		...collectReports(running, () => wanted),
		reload: () => {
			for (const shard of running) shard.process?.kill('SIGHUP');
		},
		run: async (stop) => {
			let gateway: APIGatewayBotInfo;
			try {
				gateway = (await new REST({ api: restUrl }).setToken(token).get(Routes.gatewayBot())) as APIGatewayBotInfo;
			} catch (error) {
				return loginEnding(error);
			}
			const total = count === 'auto' ? gateway.shards : count;
			const ids = list ?? Array.from({ length: total }, (_, id) => id);
			wanted = ids.length;
			const manager = new ShardingManager(file, {
				totalShards: total,
				shardList: [...ids],
				token,
				// The same Node with the same loader and the same bounds of memory.
				execArgv: process.execArgv,
				// Its own way of starting a shard anew knows no pause.
				respawn: false,
			});
			log.info({ shards: ids, of: total }, 'The shards are started one after the other.');
			const starts = createTurns();
			const logins = createTurns();
			const { max_concurrency: width } = gateway.session_start_limit;
			const kept = ids.map((id) => {
				const group = id % width;
				return keep(
					manager.createShard(id),
					(work) => starts(group, work),
					(work) => logins(group, work),
				);
			});
			const ending = await Promise.race([...kept, stop.then(() => null)]);
			await end();
			return ending;
		},
	};
}
