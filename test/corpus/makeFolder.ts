import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** Writes files into a new folder that lasts as long as the test, and gives its path. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	for (const [name, content] of Object.entries(files)) {
		const file = path.join(folder, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
	return folder;
}

/** A sound source with this body; each field given replaces its line, and null takes it away. */
export function makeSource(body: string, given: Readonly<Record<string, string | null>> = {}): string {
	const fields = { title: 'A quiet day', date: '2031-03-04', kind: 'notes', ...given };
	const lines = Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : `${name}: ${value}`));
	return ['---', ...lines, '---', body, ''].join('\n');
}
