import { keepLatest } from './keepLatest.ts';

/** Questions that a person may ask within a minute, and all of a server together. */
export const MAX_PER_PERSON = 10;
export const MAX_PER_SERVER = 60;
const MINUTE_MS = 60_000;

/** Whether a question is admitted; if not, when the next one will be, and whether the person knows already. */
export type Admission =
	| { readonly isAdmitted: true }
	| {
			readonly isAdmitted: false;
			/** Whose questions were too many. */
			readonly by: 'person' | 'server';
			readonly waitSeconds: number;
			readonly isTold: boolean;
	  };

/** Counts questions in a sliding minute. Kept in memory alone. */
export interface RateLimits {
	/**
	 * @param serverId null in a direct message
	 * @param now milliseconds of any clock that does not run backwards
	 */
	readonly admit: (personId: string, serverId: string | null, now: number) => Admission;
}

/** People and servers that are kept: those beyond have not asked for longest. */
const MAX_KEPT = 10_000;

/** Starts counting. */
export function createRateLimits(): RateLimits {
	const asked = keepLatest<readonly number[]>(MAX_KEPT);
	const told = keepLatest<number>(MAX_KEPT);
	const countOf = (key: string, most: number, now: number) => {
		const at = (asked.get(key) ?? []).filter((one) => now - one < MINUTE_MS);
		const blocking = at[at.length - most];
		return { key, at, waitMs: blocking === undefined ? 0 : MINUTE_MS - (now - blocking) };
	};
	return {
		admit: (personId, serverId, now) => {
			const person = countOf(`person:${personId}`, MAX_PER_PERSON, now);
			const server = serverId === null ? null : countOf(`server:${serverId}`, MAX_PER_SERVER, now);
			const waitMs = Math.max(person.waitMs, server?.waitMs ?? 0);
			if (waitMs === 0) {
				for (const count of [person, server]) if (count !== null) asked.set(count.key, [...count.at, now]);
				return { isAdmitted: true };
			}
			const by = person.waitMs > 0 ? 'person' : 'server';
			const toldAt = told.get(personId);
			const isTold = toldAt !== undefined && now - toldAt < MINUTE_MS;
			if (!isTold) told.set(personId, now);
			return { isAdmitted: false, by, waitSeconds: Math.ceil(waitMs / 1_000), isTold };
		},
	};
}
