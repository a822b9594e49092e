import { EventEmitter } from 'node:events';
import { isList, isObject, type Json } from './json.ts';

/** One REST request of the bot and the answer it got. */
export interface RequestEntry {
	readonly kind: 'request';
	readonly at: number;
	readonly method: string;
	/** Below `/api/v10`, interaction tokens struck out. */
	readonly path: string;
	/** The route's template, such as `POST /channels/:channel/messages`; empty if there is none. */
	readonly route: string;
	readonly query: Readonly<Record<string, string>>;
	readonly body: Json;
	readonly files: readonly { readonly name: string; readonly size: number }[];
	readonly status: number;
	/** Discord's error code, for a refusal. */
	readonly code: number | null;
}

/** One event or control frame that the gateway sent. */
export interface GatewayEntry {
	readonly kind: 'gateway';
	readonly at: number;
	readonly sessionId: string;
	readonly shard: number;
	readonly op: number;
	readonly event: string | null;
	readonly sequence: number | null;
	/** The payload, interaction tokens struck out. */
	readonly data: Json;
}

/** Anything in the log. */
export type LogEntry = RequestEntry | GatewayEntry;

/** How many entries are kept; a page may run for days. */
const KEPT_ENTRIES = 10_000;

/** What passed over the wire, without credentials. */
export class EventLog {
	readonly #entries: LogEntry[] = [];
	readonly #emitter = new EventEmitter();

	constructor() {
		// Every waiting test is a listener; that is no leak.
		this.#emitter.setMaxListeners(0);
	}

	/** All entries, oldest first. */
	get entries(): readonly LogEntry[] {
		return this.#entries;
	}

	/** The REST requests, oldest first; with a route template or a path, only those. */
	requests(route?: string): readonly RequestEntry[] {
		return this.#entries.filter(
			(entry): entry is RequestEntry =>
				entry.kind === 'request' &&
				(route === undefined || entry.route === route || `${entry.method} ${entry.path}` === route),
		);
	}

	/** The gateway's dispatches of one event, or of all, oldest first. */
	events(event?: string): readonly GatewayEntry[] {
		return this.#entries.filter(
			(entry): entry is GatewayEntry =>
				entry.kind === 'gateway' && entry.event !== null && (event === undefined || entry.event === event),
		);
	}

	/** Calls the listener for each new entry; the answer stops that. */
	onEntry(listener: (entry: LogEntry) => void): () => void {
		this.#emitter.on('entry', listener);
		return () => this.#emitter.off('entry', listener);
	}

	/** Adds an entry. */
	add(entry: LogEntry): void {
		this.#entries.push(entry);
		if (this.#entries.length > KEPT_ENTRIES) this.#entries.shift();
		this.#emitter.emit('entry', entry);
	}

	/** Forgets all entries. */
	clear(): void {
		this.#entries.length = 0;
	}
}

/** A copy in which the value of every key `token` is struck out. */
export function withoutTokens(value: Json | undefined): Json {
	if (isList(value)) return value.map(withoutTokens);
	if (isObject(value)) {
		return Object.fromEntries(
			Object.entries(value).map(([key, item]) => [key, key === 'token' ? '(struck out)' : withoutTokens(item)]),
		);
	}
	return value ?? null;
}
