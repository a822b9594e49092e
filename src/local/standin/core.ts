import type { EventEmitter } from 'node:events';
import type { EventLog } from './eventLog.ts';
import type { Gateway } from './gateway.ts';
import type { InteractionState } from './interactionState.ts';
import type { MessageState } from './model.ts';
import type { IdSource } from './snowflake.ts';
import type { World } from './world.ts';

/** What happened to a message. */
export interface MessageChange {
	readonly kind: 'created' | 'updated' | 'deleted';
	readonly message: MessageState;
}

/** What every part of the stand-in works on. */
export interface Core {
	readonly world: World;
	readonly gateway: Gateway;
	readonly log: EventLog;
	readonly ids: IdSource;
	readonly now: () => number;
	/** `http://127.0.0.1:PORT`; attachments are served below it. */
	readonly origin: () => string;
	readonly token: string;
	/** Whether Message Content is switched on for the application: the REST API hides content by that, too. */
	readonly messageContentGranted: boolean;
	readonly ackDeadlineMs: number;
	readonly tokenLifetimeMs: number;
	/** By id; a token ends in its interaction's id. */
	readonly interactions: Map<string, InteractionState>;
	/** Emits `message` with a MessageChange. */
	readonly changes: EventEmitter;
}
