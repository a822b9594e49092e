import { readFileSync } from 'node:fs';
import { z } from 'zod';

const schema = z.object({ scripts: z.object({ start: z.string() }) });

/** The flags for the memory of Node with which `npm start` runs the bot: what is measured is to run with the same. */
export function startFlags(): readonly string[] {
	const file = new URL('../../package.json', import.meta.url);
	const { scripts } = schema.parse(JSON.parse(readFileSync(file, 'utf8')));
	return scripts.start.match(/--max-\S+/g) ?? [];
}
