import { z } from 'zod';

/** A line that cannot be taken, and why; its id comes back where it can be told. */
export interface FaultyLine {
	readonly id?: string | number;
	readonly error: string;
}

/** What a command reads, line by line. */
export interface LineForm<Value> {
	readonly schema: z.ZodType<Value>;
	/** What a line is that is no JSON. */
	readonly ofText: (text: string) => Value;
	/** What plain text is called: "question". */
	readonly called: string;
	/** The fields of the schema, in words. */
	readonly fields: string;
}

/** A line that begins with `{` is JSON; any other is plain text. */
export function readLine<Value>(line: string, { schema, ofText, called, fields }: LineForm<Value>): Value | FaultyLine {
	if (!line.trimStart().startsWith('{')) return ofText(line);
	let parsed: unknown;
	try {
		parsed = JSON.parse(line);
	} catch {
		return { error: `This line begins with "{" and is not JSON. Mend it, or write the ${called} as plain text.` };
	}
	const checked = schema.safeParse(parsed);
	if (checked.success) return checked.data;
	const id = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(parsed);
	const [issue] = checked.error.issues;
	const where = issue?.path.join('.') ?? '';
	return {
		...(id.success ? { id: id.data.id } : {}),
		error: `${where === '' ? 'The line' : `"${where}"`}: ${issue?.message ?? 'is malformed'}. Fields are ${fields}.`,
	};
}
