import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { type StandIn, type StandInOptions, startStandIn } from '../../src/local/standin/index.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** In the form of a real one, so that it would be missed nowhere. */
export const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.abcdefghijklmnopqrstuvwxyz0123456789AB';

/** A process that was started. */
export interface Run {
	readonly pid: number;
	readonly out: () => string;
	readonly err: () => string;
	readonly code: Promise<number | null>;
	readonly kill: (signal: NodeJS.Signals) => void;
}

/** Runs an entry of the project as people do, in an environment with nothing in it but what is given, and keeps what it keeps apart. */
export function run(entry: string, env: Readonly<Record<string, string>>): Run {
	const child = spawn(process.execPath, ['--import', 'tsx', entry], {
		cwd: ROOT,
		env: { PATH: process.env.PATH, DISCORD_TOKEN: '', LOG_LEVEL: 'info', DATA_DIR: makeFolder(), ...env },
		stdio: ['pipe', 'pipe', 'pipe'],
	});
	let out = '';
	let err = '';
	child.stdout.on('data', (chunk: Buffer) => {
		out += chunk.toString();
	});
	child.stderr.on('data', (chunk: Buffer) => {
		err += chunk.toString();
	});
	child.stdin.end();
	const code = new Promise<number | null>((resolve) => child.on('close', resolve));
	onTestFinished(() => void child.kill('SIGKILL'));
	return { pid: child.pid ?? 0, out: () => out, err: () => err, code, kill: (signal) => void child.kill(signal) };
}

/** An empty folder that is gone after the test. */
export function makeFolder(): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** A Discord that knows the token. */
export async function startDiscord(options: StandInOptions = {}): Promise<StandIn> {
	const discord = await startStandIn({ token: TOKEN, ...options });
	onTestFinished(() => discord.close());
	return discord;
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	return typeof address === 'object' && address !== null ? address.port : 0;
}
