import { type Client, Events } from 'discord.js';
import type { Ending } from '../ending.ts';

/** Discord's heartbeat is 41 s; after two of them and a margin without a sign, the connection is as good as none. */
const HEALTHY_MS = 100_000;

/** Our own: seven heartbeats. The library notices a dead connection within two and then tries again, for ever if need be. */
const SILENCE_MS = 300_000;

/** How often it is looked. A look that comes far too late says that this process slept, or that the clock was set. */
const LOOK_MS = 5_000;

/** What is known of the connection. */
export interface GatewayWatch {
	/** Connected for real: the session is there, and it has shown a sign of life lately. `client.isReady()` stays true for ever. */
	readonly isConnected: () => boolean;
	/** Settles once the gateway has been silent for so long that the library will not mend it. */
	readonly silent: Promise<Ending>;
	readonly stop: () => void;
}

/**
 * Watches the signs of life of a client: packets, and answers to its heartbeats.
 *
 * @param silenceMs without a sign for so long it is given up
 */
export function watchGateway(client: Client, silenceMs: number = SILENCE_MS): GatewayWatch {
	let isUp = false;
	let heardAt = Date.now();
	const hear = (): void => {
		heardAt = Date.now();
	};
	const rise = (): void => {
		isUp = true;
		hear();
	};
	const fall = (): void => {
		isUp = false;
	};
	client.on(Events.ShardReady, rise);
	client.on(Events.ShardResume, rise);
	client.on(Events.ShardReconnecting, fall);
	client.on(Events.ShardDisconnect, fall);
	client.on(Events.Raw, hear);

	/** Answers to heartbeats raise no event; the client keeps when the last one that was answered was sent. */
	const silentFor = (): number => {
		const answered = client.ws.shards.map(({ lastPingTimestamp }) => lastPingTimestamp);
		return Date.now() - Math.max(heardAt, ...answered);
	};

	let look: NodeJS.Timeout | undefined;
	const silent = new Promise<Ending>((resolve) => {
		const everyMs = Math.min(LOOK_MS, silenceMs / 4);
		let lookedAt = Date.now();
		look = setInterval(() => {
			const sinceLook = Date.now() - lookedAt;
			lookedAt = Date.now();
			if (sinceLook > everyMs + LOOK_MS || sinceLook < 0) {
				// A laptop that was asleep is not a Discord that is silent: the library gets its time.
				hear();
				return;
			}
			if (silentFor() > silenceMs) resolve(silentEnding(silenceMs));
		}, everyMs).unref();
	});
	return {
		isConnected: () => isUp && silentFor() < HEALTHY_MS,
		silent,
		stop: () => clearInterval(look),
	};
}

function silentEnding(silenceMs: number): Ending {
	return {
		line: `Discord has been silent for ${Math.round(silenceMs / 1_000)} seconds, so the bot ends. Start it again; as a service or in a container it is started again by itself.`,
		heals: true,
	};
}
