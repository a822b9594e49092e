import type { MetricObject } from 'prom-client';
import { z } from 'zod';

const FROM_MANAGER = z.union([
	z.object({ dateline: z.literal('report'), id: z.number() }),
	z.object({ dateline: z.literal('log-in'), id: z.number() }),
]);

const REPORT = z.object({
	dateline: z.literal('reported'),
	id: z.number(),
	isConnected: z.boolean(),
	metrics: z.array(z.custom<MetricObject>((value) => typeof value === 'object' && value !== null)),
});

const ENDED = z.object({ dateline: z.literal('ended'), line: z.string(), heals: z.boolean() });

const FROM_SHARD = z.union([REPORT, ENDED, z.object({ dateline: z.literal('may-i-log-in'), id: z.number() })]);

/** What the manager says to a shard: that it wants a report, or that the shard may log in now. */
export type FromManager = z.infer<typeof FROM_MANAGER>;

/** A shard's report, under the number of the question. */
export type Report = z.infer<typeof REPORT>;

/** Why a shard ends. */
export type Ended = z.infer<typeof ENDED>;

/** What a shard says to its manager: a report, why it ends, or that it wants to log in. */
export type FromShard = z.infer<typeof FROM_SHARD>;

/** Null for anything else: discord.js has messages of its own on the same way. */
export function readFromShard(message: unknown): FromShard | null {
	return FROM_SHARD.safeParse(message).data ?? null;
}

/** Null for anything else. */
export function readFromManager(message: unknown): FromManager | null {
	return FROM_MANAGER.safeParse(message).data ?? null;
}
