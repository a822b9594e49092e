import { randomUUID } from 'node:crypto';
import { MAX_CUSTOM_ID_CHARS } from '../render/limits.ts';
import { keepLatest } from './keepLatest.ts';

/** What a press of a button means. */
export interface Press {
	/** Which handler it is for. */
	readonly action: string;
	/** The id of the person whose button it is; null where it is everybody's. */
	readonly owner: string | null;
	/** What the handler needs to know. Anybody can read it, and nobody can be trusted not to forge it: check it. */
	readonly fields: readonly string[];
}

/**
 * Puts what a press means into the `custom_id` of the button, so that it is understood after a restart as well. What does not fit
 * there is kept in memory under a short key; after a restart such a button is `forgotten`.
 */
export interface ButtonIds {
	readonly write: (press: Press) => string;
	/** Null: not one of ours, or of another version of the bot. */
	readonly read: (id: string) => Press | 'forgotten' | null;
}

/** Presses that are kept in memory: a kilobyte or two each at most. */
const MAX_KEPT = 5_000;
const SEPARATOR = '~';
const KEPT = '!';
/** Ids of Discord are decimal; so written they are shorter by a third. */
const RADIX = 36;

/** Makes and reads ids; each keeps its own memory. */
export function createButtonIds(max: number = MAX_KEPT): ButtonIds {
	const kept = keepLatest<readonly string[]>(max);
	return {
		write: ({ action, owner, fields }) => {
			const head = [action, owner === null ? '' : BigInt(owner).toString(RADIX)];
			const whole = [...head, ...fields.map(escapeField)].join(SEPARATOR);
			if (whole.length <= MAX_CUSTOM_ID_CHARS) return whole;
			const key = randomUUID();
			kept.set(key, fields);
			return [...head, KEPT + key].join(SEPARATOR);
		},
		read: (id) => {
			const [action = '', owner = '', ...rest] = id.split(SEPARATOR);
			if (action === '' || !/^[0-9a-z]{0,13}$/.test(owner)) return null;
			const press = { action, owner: owner === '' ? null : fromBase36(owner) };
			const [first] = rest;
			if (rest.length === 1 && first?.startsWith(KEPT)) {
				const fields = kept.get(first.slice(KEPT.length));
				return fields === undefined ? 'forgotten' : { ...press, fields };
			}
			return { ...press, fields: rest.map(readField) };
		},
	};
}

function escapeField(field: string): string {
	return field.replace(/[%~!]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
}

function readField(field: string): string {
	return field.replace(/%(25|7e|21)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function fromBase36(digits: string): string {
	let value = 0n;
	for (const digit of digits) value = value * BigInt(RADIX) + BigInt(Number.parseInt(digit, RADIX));
	return value.toString();
}
