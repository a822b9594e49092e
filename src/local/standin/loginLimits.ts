/** How often a bot may identify; both are what Discord allows a small bot unless a test says otherwise. */
export interface LoginOptions {
	/** Identifies that are left today. */
	readonly remaining: number;
	/** Shards that may identify at the same time. */
	readonly maxConcurrency: number;
}

const TOTAL = 1_000;
const DAY_LEFT_MS = 14_400_000;

/** https://discord.com/developers/docs/events/gateway#rate-limiting */
const PAUSE_MS = 5_000;

/** What becomes of an identify: taken; too soon after another; or one too many, after which Discord resets the token. */
export type LoginVerdict = 'taken' | 'too-soon' | 'too-many';

/** Counts identifies. Without options, tests that log in again and again are let in. */
export class LoginLimits {
	readonly #now: () => number;
	readonly #isStrict: boolean;
	readonly #maxConcurrency: number;
	readonly #lastAt = new Map<number, number>();
	#remaining: number;

	constructor(options: LoginOptions | undefined, now: () => number) {
		this.#now = now;
		this.#isStrict = options !== undefined;
		this.#remaining = options?.remaining ?? TOTAL - 1;
		this.#maxConcurrency = options?.maxConcurrency ?? 1;
	}

	/** The field `session_start_limit` of GET /gateway/bot. */
	view(): object {
		return {
			total: TOTAL,
			remaining: Math.max(0, this.#remaining),
			reset_after: DAY_LEFT_MS,
			max_concurrency: this.#maxConcurrency,
		};
	}

	/** Counts one identify. */
	take(shard: number): LoginVerdict {
		if (!this.#isStrict) return 'taken';
		this.#remaining -= 1;
		if (this.#remaining < 0) return 'too-many';
		const key = shard % this.#maxConcurrency;
		const last = this.#lastAt.get(key);
		this.#lastAt.set(key, this.#now());
		return last !== undefined && this.#now() - last < PAUSE_MS ? 'too-soon' : 'taken';
	}
}
