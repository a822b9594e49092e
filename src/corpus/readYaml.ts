import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

/** Either the value that the schema describes or everything that is wrong with it. */
export type Checked<T> =
	| { readonly value: T; readonly problems: readonly [] }
	| { readonly value: null; readonly problems: readonly Problem[] };

/**
 * Reads YAML and checks it against a schema; every problem is told with its line.
 *
 * @param yaml the text
 * @param schema what it must be
 * @param file path for the messages
 * @param firstLine line of the file on which the text begins, from 1
 */
export function readYaml<T>(yaml: string, schema: z.ZodType<T>, file: string, firstLine = 1): Checked<T> {
	const lines = new LineCounter();
	const document = parseDocument(yaml, { lineCounter: lines, schema: 'failsafe', uniqueKeys: true });
	const lineAt = (offset: number) => firstLine - 1 + lines.linePos(offset).line;
	if (document.errors.length > 0) {
		const problems = document.errors.map((error) => ({
			file,
			line: lineAt(error.pos[0]),
			what: `This is not YAML: ${firstSentence(error.message)}`,
			cure: 'Mend the line; put text that holds ": " or begins with a sign in quotation marks.',
		}));
		return { value: null, problems };
	}
	const result = schema.safeParse(document.toJS() ?? {});
	if (result.success) return { value: result.data, problems: [] };
	const problems = result.error.issues.map((issue) => {
		const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
		return { file, line: lineAt(offsetOf(document, path)), ...describe(issue) };
	});
	return { value: null, problems };
}

/** Where the innermost part of a path stands that is there at all. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
	for (let length = path.length; length > 0; length--) {
		const node = document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return node.range[0];
	}
	return 0;
}

function firstSentence(message: string): string {
	return `${(message.split(/ at line |\n/)[0] ?? message).trim().replace(/[.:]$/, '')}.`;
}

function describe(issue: z.core.$ZodIssue): Pick<Problem, 'what' | 'cure'> {
	const field = issue.path.map(String).join('.');
	if (issue.code === 'unrecognized_keys') {
		return { what: `Unknown field "${issue.keys.join('", "')}".`, cure: 'Remove it, or mend its spelling.' };
	}
	if (issue.code === 'invalid_type' && issue.input === undefined) {
		return { what: `The field "${field}" is missing.`, cure: `Add a line "${field}: …".` };
	}
	// Messages of this project's schemas hold the fault and the cure, parted by a bar.
	const [what, cure] = issue.message.split(' | ');
	return { what: `"${field}": ${what}`, cure: cure ?? 'Mend the value.' };
}
