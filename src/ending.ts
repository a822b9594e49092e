/** Why the program ends before it was told to. */
export interface Ending {
	/** One line that names what is wrong and the cure. */
	readonly line: string;
	/** Whether the same program, started again later, may do better. If not, a person has to change something first. */
	readonly heals: boolean;
}

/** Thrown where the program cannot start; whoever starts it prints the line and ends. */
export class StartError extends Error {
	readonly ending: Ending;

	constructor(ending: Ending) {
		super(ending.line);
		this.name = 'StartError';
		this.ending = ending;
	}
}

/** `EX_CONFIG` of sysexits.h: a supervisor need not try again until somebody has changed something. */
export const NEEDS_A_PERSON = 78;

/** The code with which the process ends; 0 is for an end that was asked for. */
export function exitCode({ heals }: Ending): number {
	return heals ? 1 : NEEDS_A_PERSON;
}
