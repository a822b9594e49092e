/** What stands in each of many places, such as the terms of each sentence: numbers, place by place. */
export class Occurrences {
	#items = new Uint32Array(1_024);
	#count = 0;
	readonly #ends: number[] = [];

	/** Adds to the place that is open. */
	add(item: number): void {
		if (this.#count === this.#items.length) {
			const larger = new Uint32Array(2 * this.#count);
			larger.set(this.#items);
			this.#items = larger;
		}
		this.#items[this.#count++] = item;
	}

	/** Closes the place that is open; the next one has the next number. */
	closePlace(): void {
		this.#ends.push(this.#count);
	}

	/** Calls for every occurrence, in order of places. */
	forEach(visit: (item: number, place: number) => void): void {
		let at = 0;
		this.#ends.forEach((end, place) => {
			for (; at < end; at++) visit(this.#items[at] ?? 0, place);
		});
	}
}

/** Lists of numbers, one after another: list `i` is the places `starts[i]` to `starts[i + 1]` (excluded) of `values`. */
export interface Lists {
	readonly starts: Uint32Array;
	/** In ascending order in each list. */
	readonly values: Uint32Array;
	/** How often each of them stands there, 1 to 255. */
	readonly frequencies: Uint8Array;
}

const MAX_FREQUENCY = 0xff;

/**
 * From what stands in each place to the places where each item stands.
 *
 * @param ranks the number under which each item is given back: a permutation of 0 to its length
 * @returns a list of places for each rank
 */
export function invert(occurrences: Occurrences, ranks: Uint32Array): Lists {
	const starts = new Uint32Array(ranks.length + 1);
	/** The last place of each item, plus one. */
	const last = new Uint32Array(ranks.length);
	occurrences.forEach((item, place) => {
		const rank = ranks[item] ?? 0;
		if (last[rank] === place + 1) return;
		last[rank] = place + 1;
		starts[rank + 1] = (starts[rank + 1] ?? 0) + 1;
	});
	addUp(starts);
	const values = new Uint32Array(starts[ranks.length] ?? 0);
	const frequencies = new Uint8Array(values.length);
	const next = starts.slice();
	last.fill(0);
	occurrences.forEach((item, place) => {
		const rank = ranks[item] ?? 0;
		let at = next[rank] ?? 0;
		if (last[rank] === place + 1) at--;
		else {
			last[rank] = place + 1;
			values[at] = place;
			next[rank] = at + 1;
		}
		frequencies[at] = Math.min(MAX_FREQUENCY, (frequencies[at] ?? 0) + 1);
	});
	return { starts, values, frequencies };
}

/**
 * Turns lists about: list `v` of the result has `i` where list `i` has `v`.
 *
 * @param count how many lists the result has; all values are below it
 */
export function transpose({ starts, values, frequencies }: Lists, count: number): Lists {
	const turned = new Uint32Array(count + 1);
	for (const value of values) turned[value + 1] = (turned[value + 1] ?? 0) + 1;
	addUp(turned);
	const next = turned.slice();
	const owners = new Uint32Array(values.length);
	const counts = new Uint8Array(values.length);
	for (let list = 0; list + 1 < starts.length; list++) {
		const end = starts[list + 1] ?? 0;
		for (let at = starts[list] ?? 0; at < end; at++) {
			const value = values[at] ?? 0;
			const to = next[value] ?? 0;
			next[value] = to + 1;
			owners[to] = list;
			counts[to] = frequencies[at] ?? 0;
		}
	}
	return { starts: turned, values: owners, frequencies: counts };
}

/** From lengths, each one place late, to where the lists start. */
function addUp(starts: Uint32Array): void {
	for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
}
