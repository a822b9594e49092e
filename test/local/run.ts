import { spawn } from 'node:child_process';

/** What a program left behind. */
export interface Ended {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
	/** The lines of its output that are not empty. */
	readonly lines: readonly string[];
}

/** Runs one of the bot's programs as `npm run` would, from the root of the project, and waits for its end. */
export function run(script: string, args: readonly string[], input = ''): Promise<Ended> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, ['--import', 'tsx', script, ...args]);
		let [out, err] = ['', ''];
		child.stdout.setEncoding('utf8').on('data', (part: string) => {
			out += part;
		});
		child.stderr.setEncoding('utf8').on('data', (part: string) => {
			err += part;
		});
		// A program that turns its arguments down does not read what it is given.
		child.stdin.on('error', () => {}).end(input);
		child.on('error', reject);
		child.on('close', (code) => resolve({ code, out, err, lines: out.split('\n').filter((line) => line !== '') }));
	});
}
