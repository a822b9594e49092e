/** A key and a value on one line: a word or figure and what follows it, or text in quotation marks without an escape. */
const FIELD = /^([a-z]+): +(?:([\p{L}\p{N}][^\p{C}\p{Z}]*(?: +[^\p{C}\p{Z}]+)*)|"([^\p{C}\u2028\u2029"\\]*)") *\r?$/u;

/** What ends a plain value, or makes something else of it. */
const NOT_PLAIN = /: | #|:$/;

/**
 * Reads YAML of the simplest kind: one `key: value` a line, each key once. Most sources have no other front matter, and YAML's
 * whole grammar takes fifty times as long, which counts where reports are short and many.
 *
 * @returns what a reader of YAML gives where every value is a string, or null where it takes such a reader
 */
export function readPlainFields(yaml: string): Readonly<Record<string, string>> | null {
	const fields: Record<string, string> = {};
	for (const line of yaml.replace(/\n$/, '').split('\n')) {
		const [, key = '', plain, quoted] = FIELD.exec(line) ?? [];
		const value = plain ?? quoted;
		if (value === undefined || key in fields || (plain !== undefined && NOT_PLAIN.test(plain))) return null;
		fields[key] = value;
	}
	return fields;
}
