import { createHash } from 'node:crypto';

/** How many requests a bucket takes in its window. */
export interface BucketRule {
	readonly limit: number;
	readonly windowMs: number;
}

/**
 * `discord` has the windows that Discord is known to use; `relaxed` (the default) sends the same headers
 * with windows that no test meets by accident.
 */
export type RateLimitMode = 'relaxed' | 'discord';

/** How a request fared: the headers of its answer, and how long to wait if it was refused. */
export interface RateVerdict {
	readonly headers: Readonly<Record<string, string>>;
	readonly retryAfterMs: number | null;
	readonly global: boolean;
}

const RELAXED: BucketRule = { limit: 1_000, windowMs: 1_000 };
const DISCORD_DEFAULT: BucketRule = { limit: 50, windowMs: 1_000 };
const DISCORD_RULES: Readonly<Record<string, BucketRule>> = {
	'POST /channels/:channel/messages': { limit: 5, windowMs: 5_000 },
	'PATCH /channels/:channel/messages/:message': { limit: 5, windowMs: 5_000 },
	'DELETE /channels/:channel/messages/:message': { limit: 5, windowMs: 1_000 },
	'PUT /channels/:channel/messages/:message/reactions/:emoji/@me': { limit: 1, windowMs: 250 },
	'DELETE /channels/:channel/messages/:message/reactions/:emoji/@me': { limit: 1, windowMs: 250 },
	'POST /channels/:channel/typing': { limit: 5, windowMs: 5_000 },
	'POST /webhooks/:application/:token': { limit: 5, windowMs: 2_000 },
	'PATCH /webhooks/:application/:token/messages/:message': { limit: 5, windowMs: 2_000 },
};
const GLOBAL_RULE: BucketRule = { limit: 50, windowMs: 1_000 };

/** Whose limit a 429 is about. */
export type RateScope = 'user' | 'global' | 'shared';

interface Bucket {
	remaining: number;
	resetAt: number;
}

/** Counts requests per route and major parameter, and all together. */
export class RateLimits {
	readonly #mode: RateLimitMode;
	readonly #now: () => number;
	readonly #buckets = new Map<string, Bucket>();
	readonly #global: Bucket = { remaining: GLOBAL_RULE.limit, resetAt: 0 };

	constructor(mode: RateLimitMode, now: () => number) {
		this.#mode = mode;
		this.#now = now;
	}

	/**
	 * Counts one request.
	 *
	 * @param route - the template
	 * @param major - channel, guild or webhook, each of which has buckets of its own
	 */
	take(route: string, major: string): RateVerdict {
		// Interactions are outside the global limit.
		const exempt = route.includes('/interactions/') || route.includes('/webhooks/');
		if (this.#mode === 'discord' && !exempt && !this.#count(this.#global, GLOBAL_RULE)) {
			const retryAfterMs = this.#global.resetAt - this.#now();
			return { headers: refusalHeaders(retryAfterMs, 'global'), retryAfterMs, global: true };
		}
		const rule = this.#mode === 'relaxed' ? RELAXED : (DISCORD_RULES[route] ?? DISCORD_DEFAULT);
		const key = `${route} ${major}`;
		const bucket = this.#buckets.get(key) ?? { remaining: rule.limit, resetAt: 0 };
		this.#buckets.set(key, bucket);
		const passes = this.#count(bucket, rule);
		const resetAfterMs = Math.max(0, bucket.resetAt - this.#now());
		const headers = {
			'X-RateLimit-Limit': String(rule.limit),
			'X-RateLimit-Remaining': String(Math.max(0, bucket.remaining)),
			'X-RateLimit-Reset': (bucket.resetAt / 1_000).toFixed(3),
			'X-RateLimit-Reset-After': (resetAfterMs / 1_000).toFixed(3),
			'X-RateLimit-Bucket': bucketHash(route),
		};
		if (passes) return { headers, retryAfterMs: null, global: false };
		return {
			headers: { ...headers, ...refusalHeaders(resetAfterMs, 'user') },
			retryAfterMs: resetAfterMs,
			global: false,
		};
	}

	/** The headers of a 429 that a test ordered, as if the bucket (or everything, or the resource) were used up. */
	refuse(route: string, retryAfterMs: number, scope: RateScope): Readonly<Record<string, string>> {
		if (scope === 'global') return refusalHeaders(retryAfterMs, scope);
		const { limit } = this.#mode === 'relaxed' ? RELAXED : (DISCORD_RULES[route] ?? DISCORD_DEFAULT);
		return {
			'X-RateLimit-Limit': String(limit),
			// A shared limit is the resource's, not this bot's: its own bucket is not used up.
			'X-RateLimit-Remaining': scope === 'shared' ? String(limit - 1) : '0',
			'X-RateLimit-Reset': ((this.#now() + retryAfterMs) / 1_000).toFixed(3),
			'X-RateLimit-Reset-After': (retryAfterMs / 1_000).toFixed(3),
			'X-RateLimit-Bucket': bucketHash(route),
			...refusalHeaders(retryAfterMs, scope),
		};
	}

	#count(bucket: Bucket, rule: BucketRule): boolean {
		const now = this.#now();
		if (now >= bucket.resetAt) {
			bucket.remaining = rule.limit;
			bucket.resetAt = now + rule.windowMs;
		}
		if (bucket.remaining <= 0) return false;
		bucket.remaining -= 1;
		return true;
	}
}

function refusalHeaders(retryAfterMs: number, scope: RateScope): Record<string, string> {
	return {
		'Retry-After': (retryAfterMs / 1_000).toFixed(3),
		'X-RateLimit-Scope': scope,
		...(scope === 'global' ? { 'X-RateLimit-Global': 'true' } : {}),
	};
}

function bucketHash(route: string): string {
	return createHash('sha1').update(route).digest('hex').slice(0, 32);
}
