/** A fault in a file of knowledge, in words for whoever keeps the files. */
export interface Problem {
	/** Path of the file, as the reader was given the folder. */
	readonly file: string;
	/** From 1; null where the fault is the file itself. */
	readonly line: number | null;
	/** What is wrong. */
	readonly what: string;
	/** What to do about it. */
	readonly cure: string;
}

/** One line that names file, line, fault and cure. */
export function problemLine({ file, line, what, cure }: Problem): string {
	return `${line === null ? file : `${file}:${line}`}: ${what} ${cure}`;
}

/** Knowledge that cannot be served. Carries every fault that was found, not only the first. */
export class KnowledgeError extends Error {
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		super(problems.map(problemLine).join('\n'));
		this.name = 'KnowledgeError';
		this.problems = problems;
	}
}
