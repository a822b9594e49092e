import { refuse } from './errors.ts';
import { isList, isObject, type Json, type JsonObject } from './json.ts';

/** Where in the body something is wrong: `['embeds', 0, 'title']`. */
export type FormPath = readonly (string | number)[];

interface FormErrorNode {
	_errors?: { code: string; message: string }[];
	[key: string]: FormErrorNode | { code: string; message: string }[] | undefined;
}

/** What a string must be like; `min` defaults to 0. */
export interface StringRule {
	readonly min?: number;
	readonly max: number;
	readonly required?: boolean;
}

/** Collects what is wrong with a body in the nested form of Discord's error 50035. */
export class FormErrors {
	readonly #root: FormErrorNode = {};
	#count = 0;

	/** Notes one fault. */
	add(path: FormPath, code: string, message: string): void {
		let node = this.#root;
		for (const key of path) {
			const existing = node[key];
			const next: FormErrorNode = existing === undefined || Array.isArray(existing) ? {} : existing;
			node[key] = next;
			node = next;
		}
		node._errors = [...(node._errors ?? []), { code, message }];
		this.#count += 1;
	}

	/** The field is missing. */
	required(path: FormPath): void {
		this.add(path, 'BASE_TYPE_REQUIRED', 'This field is required');
	}

	/** The field is not one of the values allowed. */
	choices(path: FormPath, allowed: readonly (number | string)[]): void {
		this.add(path, 'BASE_TYPE_CHOICES', `Value must be one of {${allowed.join(', ')}}.`);
	}

	/** Checks a string's length (UTF-16 units, see discord-facts §1) and gives it back, or an empty string. */
	string(body: JsonObject, key: string, path: FormPath, rule: StringRule): string {
		const value = body[key];
		const at = [...path, key];
		if (value === undefined || value === null) {
			if (rule.required === true) this.required(at);
			return '';
		}
		if (typeof value !== 'string') {
			this.add(at, 'STRING_TYPE_CONVERT', 'Could not interpret value as string.');
			return '';
		}
		const min = rule.min ?? 0;
		if (value.length > rule.max && min === 0) {
			this.add(at, 'BASE_TYPE_MAX_LENGTH', `Must be ${rule.max} or fewer in length.`);
		} else if (value.length > rule.max || value.length < min) {
			if (value.length === 0 && rule.required === true) this.required(at);
			else this.add(at, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${rule.max} in length.`);
		}
		return value;
	}

	/** Checks that a number lies within bounds; absent is fine. */
	integer(body: JsonObject, key: string, path: FormPath, min: number, max: number): number | null {
		const value = body[key];
		if (value === undefined || value === null) return null;
		const at = [...path, key];
		if (typeof value !== 'number' || !Number.isInteger(value)) {
			this.add(at, 'NUMBER_TYPE_COERCE', `Value "${String(value)}" is not int.`);
			return null;
		}
		if (value < min) this.add(at, 'NUMBER_TYPE_MIN', `int value should be greater than or equal to ${min}.`);
		if (value > max) this.add(at, 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`);
		return value;
	}

	/** Checks a list of objects and its length; absent or null is an empty list. */
	objects(body: JsonObject, key: string, path: FormPath, max: number, min = 0): readonly JsonObject[] {
		const value = body[key];
		const at = [...path, key];
		if (value === undefined || value === null) {
			if (min > 0) this.required(at);
			return [];
		}
		if (!isList(value)) {
			this.add(at, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
			return [];
		}
		if (value.length > max && min === 0) {
			this.add(at, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
		} else if (value.length > max || value.length < min) {
			this.add(at, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
		}
		return value.flatMap((item, index) => {
			if (isObject(item)) return [item];
			this.add([...at, index], 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType');
			return [];
		});
	}

	/** Checks that a URL is well formed and of an allowed scheme; absent is fine. */
	url(body: JsonObject, key: string, path: FormPath, schemes: readonly string[], required = false): void {
		const value = body[key];
		const at = [...path, key];
		if (value === undefined || value === null) {
			if (required) this.required(at);
			return;
		}
		if (typeof value !== 'string' || !URL.canParse(value)) {
			this.add(at, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
			return;
		}
		const scheme = new URL(value).protocol.slice(0, -1);
		if (schemes.includes(scheme)) return;
		const allowed = schemes.map((name) => `'${name}'`).join(', ');
		this.add(at, 'URL_TYPE_INVALID_SCHEME', `Scheme "${scheme}" is not supported. Scheme must be one of (${allowed}).`);
	}

	/** Whether anything was noted. */
	get any(): boolean {
		return this.#count > 0;
	}

	/** Throws 50035 if anything was noted. */
	throwIfAny(): void {
		if (this.#count > 0) throw refuse.invalidForm(JSON.parse(JSON.stringify(this.#root)) as Json);
	}
}
