import type { RateScope } from './rateLimits.ts';

/** A misbehaviour that a test asked for. */
export type Failure =
	| {
			readonly kind: 'rate-limit';
			readonly retryAfterMs: number;
			readonly scope: RateScope;
	  }
	| { readonly kind: 'http'; readonly status: number; readonly code: number; readonly message: string };

interface Order {
	readonly route: string;
	readonly failure: Failure;
	left: number;
}

/** What to fail next, by route. */
export class ForcedFailures {
	#orders: Order[] = [];

	/**
	 * Fails the next requests.
	 *
	 * @param route - a template such as `POST /channels/:channel/messages`, the method with the real path, or `*`
	 */
	order(route: string, count: number, failure: Failure): void {
		this.#orders.push({ route, failure, left: count });
	}

	/** The failure for this request, if one is ordered; it counts as used. */
	take(route: string, methodAndPath: string): Failure | null {
		const order = this.#orders.find(
			(one) => one.left > 0 && (one.route === '*' || one.route === route || one.route === methodAndPath),
		);
		if (order === undefined) return null;
		order.left -= 1;
		this.#orders = this.#orders.filter((one) => one.left > 0);
		return order.failure;
	}
}
