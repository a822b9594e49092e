import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { CloseCode, GATEWAY_SENDS_PER_MINUTE, GatewayOp, Intent, KNOWN_INTENTS } from './constants.ts';
import { type EventLog, withoutTokens } from './eventLog.ts';
import { wantsEvent } from './intents.ts';
import { asList, asNumber, asObject, asString, isObject, type Json, type JsonObject, toJson } from './json.ts';
import type { LoginLimits } from './loginLimits.ts';

/** What the gateway must know of the rest. */
export interface GatewayOptions {
	readonly token: string;
	readonly heartbeatIntervalMs: number;
	/** Privileged intents switched on for the application, as bits. */
	readonly privilegedIntents: number;
	/** How many shards GET /gateway/bot recommends. */
	readonly recommendedShards: number;
	readonly logins: LoginLimits;
	readonly now: () => number;
	readonly newSessionId: () => string;
	/** READY's payload for a session. */
	readonly ready: (session: SessionView) => object;
	/** The guilds whose GUILD_CREATE follows READY. */
	readonly guilds: (session: SessionView) => readonly { readonly id: string; readonly data: object }[];
	readonly log: EventLog;
}

/** One gateway session as others see it. It outlives its connection until it is ended or resumed. */
export interface SessionView {
	readonly id: string;
	readonly shard: number;
	readonly shardCount: number;
	readonly intents: number;
	readonly connected: boolean;
	readonly sequence: number;
	/** How many heartbeats came in over the current connection. */
	readonly heartbeats: number;
	readonly resumes: number;
}

/** An event on its way to the bot. */
export interface Dispatch {
	readonly event: string;
	/** Null for direct messages and everything else without a guild. */
	readonly guildId: string | null;
	/** A function where what is seen depends on the session's intents. */
	readonly data: object | ((session: SessionView) => object);
	/** Sent whatever the intents say: changes of the bot itself. */
	readonly regardless?: boolean;
}

interface Session {
	readonly id: string;
	readonly shard: number;
	readonly shardCount: number;
	readonly intents: number;
	socket: WebSocket | null;
	sequence: number;
	heartbeats: number;
	resumes: number;
	/** What was sent, for a replay after RESUME. */
	readonly sent: { readonly sequence: number; readonly event: string; readonly data: Json }[];
}

interface Connection {
	session: Session | null;
	sendTimes: number[];
}

const KEPT_EVENTS = 1_000;

/** The WebSocket side: sessions, heartbeats, resuming, and the misbehaviour that tests ask for. */
export class Gateway {
	readonly #options: GatewayOptions;
	readonly #server = new WebSocketServer({ noServer: true });
	readonly #sessions = new Map<string, Session>();
	readonly #connections = new Map<WebSocket, Connection>();
	/** Set once the server's address is known. */
	url = '';
	#silent = false;
	#resumesToRefuse = 0;

	constructor(options: GatewayOptions) {
		this.#options = options;
	}

	/** Takes over an HTTP upgrade. */
	handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
		this.#server.handleUpgrade(request, socket, head, (webSocket) => this.#accept(webSocket));
	}

	/** All sessions that could still be resumed. */
	get sessions(): readonly SessionView[] {
		return [...this.#sessions.values()].map(toView);
	}

	/** Sends an event to the sessions of its shard whose intents ask for it. */
	dispatch(dispatch: Dispatch): void {
		for (const session of this.#sessions.values()) {
			if (shardOf(dispatch.guildId, session.shardCount) !== session.shard) continue;
			if (dispatch.regardless !== true && !wantsEvent(session.intents, dispatch.event, dispatch.guildId !== null)) {
				continue;
			}
			const { data } = dispatch;
			this.#sendEvent(session, dispatch.event, typeof data === 'function' ? data(toView(session)) : data);
		}
	}

	/** What GET /gateway/bot says. */
	get info(): object {
		const { recommendedShards, logins } = this.#options;
		return { url: this.url, shards: recommendedShards, session_start_limit: logins.view() };
	}

	/** Closes every connection, or that of one shard, with this code; the sessions stay and can be resumed. */
	close(code: number, shard?: number): void {
		for (const [socket, { session }] of this.#connections) {
			if (shard === undefined || session?.shard === shard) socket.close(code);
		}
	}

	/** Tears every connection down without a closing handshake. */
	terminate(): void {
		for (const socket of this.#connections.keys()) socket.terminate();
	}

	/** Op 7: asks every client to reconnect and resume. */
	requestReconnect(): void {
		for (const session of this.#sessions.values()) this.#sendControl(session, GatewayOp.reconnect, null);
	}

	/** Op 9. Unless resumable, the sessions are gone and the client must identify anew. */
	invalidateSessions(resumable: boolean): void {
		for (const session of this.#sessions.values()) {
			this.#sendControl(session, GatewayOp.invalidSession, resumable);
			if (!resumable) this.#endSession(session);
		}
	}

	/** Op 1 from the server: asks every client to beat at once. */
	requestHeartbeat(): void {
		for (const session of this.#sessions.values()) this.#sendControl(session, GatewayOp.heartbeat, null);
	}

	/** While silent the gateway takes everything and answers nothing: a zombie connection. */
	setSilent(silent: boolean): void {
		this.#silent = silent;
	}

	/** Answers the next RESUMEs with op 9 false, as if the session had been lost in between. */
	refuseResumes(count: number): void {
		this.#resumesToRefuse = count;
	}

	/** Ends everything. */
	shutDown(): void {
		this.terminate();
		this.#sessions.clear();
		this.#server.close();
	}

	#accept(socket: WebSocket): void {
		this.#connections.set(socket, { session: null, sendTimes: [] });
		socket.on('message', (data) => this.#receive(socket, data));
		socket.on('close', (code) => this.#closed(socket, code));
		// An error is always followed by 'close'.
		socket.on('error', () => undefined);
		this.#write(socket, null, { op: GatewayOp.hello, d: { heartbeat_interval: this.#options.heartbeatIntervalMs } });
	}

	#closed(socket: WebSocket, code: number): void {
		const session = this.#connections.get(socket)?.session ?? null;
		this.#connections.delete(socket);
		if (session === null || session.socket !== socket) return;
		session.socket = null;
		// A client that closes with 1000 or 1001 logs out; every other way may be resumed.
		if (code === 1000 || code === 1001) this.#endSession(session);
	}

	#endSession(session: Session): void {
		this.#sessions.delete(session.id);
		if (session.socket === null) return;
		const connection = this.#connections.get(session.socket);
		if (connection !== undefined) connection.session = null;
		session.socket = null;
	}

	#receive(socket: WebSocket, data: RawData): void {
		const connection = this.#connections.get(socket);
		if (connection === undefined) return;
		if (!this.#countSend(connection)) {
			socket.close(CloseCode.rateLimited);
			return;
		}
		const payload = parse(data);
		if (payload === null) {
			socket.close(CloseCode.decodeError);
			return;
		}
		switch (asNumber(payload.op, -1)) {
			case GatewayOp.heartbeat:
				if (this.#silent) return;
				if (connection.session !== null) connection.session.heartbeats += 1;
				this.#write(socket, connection.session, { op: GatewayOp.heartbeatAck });
				return;
			case GatewayOp.identify:
				this.#identify(socket, connection, asObject(payload.d));
				return;
			case GatewayOp.resume:
				this.#resume(socket, connection, asObject(payload.d));
				return;
			case GatewayOp.presenceUpdate:
			case GatewayOp.voiceStateUpdate:
			case GatewayOp.requestGuildMembers:
				if (connection.session === null) socket.close(CloseCode.notAuthenticated);
				return;
			default:
				socket.close(CloseCode.unknownOpcode);
		}
	}

	#countSend(connection: Connection): boolean {
		const now = this.#options.now();
		connection.sendTimes = connection.sendTimes.filter((at) => at > now - 60_000);
		connection.sendTimes.push(now);
		return connection.sendTimes.length <= GATEWAY_SENDS_PER_MINUTE;
	}

	#identify(socket: WebSocket, connection: Connection, body: JsonObject): void {
		if (connection.session !== null) {
			socket.close(CloseCode.alreadyAuthenticated);
			return;
		}
		const [shard = 0, shardCount = 1] = asList(body.shard).map((part) => asNumber(part));
		const refusal = this.#refusalOf(body, shard, shardCount);
		if (refusal !== null) {
			socket.close(refusal);
			return;
		}
		const verdict = this.#options.logins.take(shard);
		if (verdict === 'too-many') {
			socket.close(CloseCode.authenticationFailed);
			return;
		}
		if (verdict === 'too-soon') {
			this.#write(socket, null, { op: GatewayOp.invalidSession, d: false });
			return;
		}
		const session: Session = {
			id: this.#options.newSessionId(),
			shard,
			shardCount,
			intents: asNumber(body.intents),
			socket,
			sequence: 0,
			heartbeats: 0,
			resumes: 0,
			sent: [],
		};
		this.#sessions.set(session.id, session);
		connection.session = session;
		this.#sendEvent(session, 'READY', this.#options.ready(toView(session)));
		if ((session.intents & Intent.guilds) === 0) return;
		for (const guild of this.#options.guilds(toView(session))) {
			if (shardOf(guild.id, shardCount) === shard) this.#sendEvent(session, 'GUILD_CREATE', guild.data);
		}
	}

	#refusalOf(body: JsonObject, shard: number, shardCount: number): number | null {
		if (asString(body.token).replace(/^Bot /, '') !== this.#options.token) return CloseCode.authenticationFailed;
		if (shardCount < 1 || shard < 0 || shard >= shardCount) return CloseCode.invalidShard;
		const { intents } = body;
		if (typeof intents !== 'number' || !Number.isInteger(intents) || intents < 0) return CloseCode.invalidIntents;
		if ((intents & ~KNOWN_INTENTS) !== 0 || intents > KNOWN_INTENTS) return CloseCode.invalidIntents;
		const privileged = Intent.guildMembers | Intent.guildPresences | Intent.messageContent;
		if ((intents & privileged & ~this.#options.privilegedIntents) !== 0) return CloseCode.disallowedIntents;
		return null;
	}

	#resume(socket: WebSocket, connection: Connection, body: JsonObject): void {
		if (asString(body.token).replace(/^Bot /, '') !== this.#options.token) {
			socket.close(CloseCode.authenticationFailed);
			return;
		}
		const session = this.#sessions.get(asString(body.session_id));
		if (session === undefined || this.#resumesToRefuse > 0) {
			this.#resumesToRefuse = Math.max(0, this.#resumesToRefuse - 1);
			if (session !== undefined) this.#endSession(session);
			this.#write(socket, session ?? null, { op: GatewayOp.invalidSession, d: false });
			return;
		}
		const from = asNumber(body.seq);
		if (isForgotten(session, from)) {
			this.#endSession(session);
			this.#write(socket, session, { op: GatewayOp.invalidSession, d: false });
			return;
		}
		if (from > session.sequence) {
			socket.close(CloseCode.invalidSequence);
			return;
		}
		session.socket = socket;
		session.heartbeats = 0;
		session.resumes += 1;
		connection.session = session;
		for (const event of session.sent.filter((item) => item.sequence > from)) this.#writeEvent(session, event);
		this.#sendEvent(session, 'RESUMED', {});
	}

	#sendEvent(session: Session, event: string, data: object): void {
		session.sequence += 1;
		const sent = { sequence: session.sequence, event, data: toJson(data) };
		session.sent.push(sent);
		if (session.sent.length > KEPT_EVENTS) session.sent.shift();
		this.#writeEvent(session, sent);
	}

	#writeEvent(session: Session, sent: Session['sent'][number]): void {
		if (session.socket === null || session.socket.readyState !== session.socket.OPEN) return;
		this.#write(session.socket, session, {
			op: GatewayOp.dispatch,
			t: sent.event,
			s: sent.sequence,
			d: sent.data,
		});
	}

	#sendControl(session: Session, op: number, data: Json): void {
		if (session.socket !== null) this.#write(session.socket, session, { op, d: data });
	}

	#write(socket: WebSocket, session: Session | null, payload: JsonObject): void {
		if (this.#silent) return;
		socket.send(JSON.stringify({ t: null, s: null, d: null, ...payload }));
		this.#options.log.add({
			kind: 'gateway',
			at: this.#options.now(),
			sessionId: session?.id ?? '',
			shard: session?.shard ?? 0,
			op: asNumber(payload.op),
			event: typeof payload.t === 'string' ? payload.t : null,
			sequence: typeof payload.s === 'number' ? payload.s : null,
			data: withoutTokens(payload.d),
		});
	}
}

/** Which shard a guild belongs to; everything without a guild goes to shard 0. */
export function shardOf(guildId: string | null, shardCount: number): number {
	return guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(shardCount));
}

/** Whether an event that the client missed is no longer kept. */
function isForgotten(session: Session, from: number): boolean {
	const oldest = session.sent[0]?.sequence;
	return oldest !== undefined && oldest > from + 1;
}

function toView(session: Session): SessionView {
	const { id, shard, shardCount, intents, sequence, heartbeats, resumes } = session;
	return { id, shard, shardCount, intents, sequence, heartbeats, resumes, connected: session.socket !== null };
}

function parse(data: RawData): JsonObject | null {
	try {
		const value = JSON.parse(data.toString()) as Json;
		return isObject(value) ? value : null;
	} catch {
		return null;
	}
}
