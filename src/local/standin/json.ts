/** Anything that JSON can hold. What comes in over the wire has this type until a validator has looked at it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object that nobody has validated yet. */
export interface JsonObject {
	readonly [key: string]: Json | undefined;
}

/** Whether the value is a JSON object (not null, not a list). */
export function isObject(value: Json | undefined): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the value is a JSON list; `Array.isArray` alone does not narrow a readonly array. */
export function isList(value: Json | undefined): value is readonly Json[] {
	return Array.isArray(value);
}

/** The value as an object, or an empty one. */
export function asObject(value: Json | undefined): JsonObject {
	return isObject(value) ? value : {};
}

/** The value as a list, or an empty one. */
export function asList(value: Json | undefined): readonly Json[] {
	return isList(value) ? value : [];
}

/** The value as a string, or the given default. */
export function asString(value: Json | undefined, otherwise = ''): string {
	return typeof value === 'string' ? value : otherwise;
}

/** The value as a number, or the given default. */
export function asNumber(value: Json | undefined, otherwise = 0): number {
	return typeof value === 'number' ? value : otherwise;
}

/** A deep copy that has only what survives JSON: what the other end of the wire will see. */
export function toJson(value: unknown): Json {
	return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as Json);
}
