import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { KnowledgeError } from '../corpus/problem.ts';
import type { Steps } from '../corpus/steps.ts';
import type { Knowledge } from '../corpus/types.ts';
import { type FetchLimits, fetchFile } from './fetchFile.ts';
import { type Planned, planImport } from './planImport.ts';
import type { ImportFault, ImportProblem } from './problem.ts';
import { readArticles } from './readArticles.ts';
import type { Article } from './types.ts';
import { writeSources } from './writeSources.ts';

/** A file that somebody sent. */
export interface SentFile {
	readonly name: string;
	readonly url: string;
	/** Bytes, as it was announced. */
	readonly size: number;
}

/** What was found in files: a plan to confirm, or everything that is wrong. */
export type Found = { readonly plan: readonly Planned[] } | { readonly problems: readonly ImportProblem[] };

/** What became of an import. */
export type Imported =
	| { readonly outcome: 'imported'; readonly written: number; readonly skipped: number; readonly sources: number }
	/** Everything was there already. */
	| { readonly outcome: 'nothing-new' }
	/** `detail`: what the system says, such as "EROFS". */
	| { readonly outcome: 'not-written'; readonly detail: string }
	/** The folder with the new sources was not sound, so they were taken away again. */
	| { readonly outcome: 'not-served' };

/** Imports in two steps: what is found is shown, and written when it is confirmed. */
export interface Imports {
	/** The only server on which it is offered: all servers share the knowledge. */
	readonly serverId: string;
	/** Begins to fetch and read files. Gives the key under which it is remembered, for a quarter of an hour. */
	readonly begin: (files: readonly SentFile[]) => string;
	/** Null where nothing is remembered under the key. */
	readonly found: (key: string) => Promise<Found | null>;
	/** Writes what was found and waits until it is served. Null where nothing is remembered. */
	readonly confirm: (key: string) => Promise<Imported> | null;
	/** Forgets what was found. */
	readonly cancel: (key: string) => void;
}

/** What imports need. */
export interface ImportMeans {
	readonly serverId: string;
	/** Folder of the knowledge. */
	readonly folder: string;
	readonly knowledge: () => Knowledge;
	/** Serves the folder anew. */
	readonly reload: () => Promise<'swapped' | 'unchanged' | 'refused'>;
	/** Does long work without holding the thread. */
	readonly politely: <Result>(steps: Steps<Result>) => Promise<Result>;
	readonly origins: FetchLimits['origins'];
	readonly now: () => Date;
}

/** Reading holds the thread: a megabyte a fraction of a second. Larger files are imported where nobody waits, on the command line. */
const MAX_SENT_BYTES = 2 * 1024 * 1024;
const MAX_SENT_ARTICLES = 200;
const FETCH_TIMEOUT_MS = 20_000;
const REMEMBERED_MS = 15 * 60 * 1_000;
const MAX_REMEMBERED = 10;

interface Remembered {
	readonly found: Promise<Found>;
	readonly until: number;
}

/** Offers imports into the knowledge that is served. */
export function createImports(means: ImportMeans): Imports {
	const { serverId, knowledge, politely, now } = means;
	const remembered = new Map<string, Remembered>();
	let last: Promise<unknown> = Promise.resolve();

	return {
		serverId,
		begin(files) {
			const found = prepare(files);
			// Whoever asks for it is told of a failure; until then it must not count as unhandled.
			found.catch(() => undefined);
			const key = randomBytes(9).toString('base64url');
			remembered.set(key, { found, until: now().getTime() + REMEMBERED_MS });
			forgetOld();
			return key;
		},
		async found(key) {
			const found = recall(key);
			if (found === null) return null;
			const result = await found;
			// Nothing is kept of files that are refused.
			if ('problems' in result) remembered.delete(key);
			return result;
		},
		confirm(key) {
			const found = recall(key);
			remembered.delete(key);
			if (found === null) return null;
			// One after the other: each must know what the one before has written.
			const done = last.then(() => found).then(write);
			last = done.catch(() => undefined);
			return done;
		},
		cancel: (key) => void remembered.delete(key),
	};

	function recall(key: string): Promise<Found> | null {
		forgetOld();
		return remembered.get(key)?.found ?? null;
	}

	function forgetOld(): void {
		const time = now().getTime();
		for (const [key, { until }] of remembered) {
			if (until < time || remembered.size > MAX_REMEMBERED) remembered.delete(key);
		}
	}

	async function prepare(files: readonly SentFile[]): Promise<Found> {
		const readings = [];
		for (const file of files) readings.push(await read(file, means.origins));
		const problems = readings.flatMap((reading) => ('problems' in reading ? reading.problems : []));
		const articles = readings.flatMap((reading) => ('articles' in reading ? reading.articles : []));
		if (articles.length > MAX_SENT_ARTICLES) {
			const fault: ImportFault = { code: 'too-many', count: articles.length, limit: MAX_SENT_ARTICLES };
			problems.push({ file: files.map(({ name }) => name).join(', '), line: null, fault });
		}
		return problems.length > 0 ? { problems } : { plan: await planFor(articles) };
	}

	function planFor(articles: readonly Article[]): Promise<readonly Planned[]> {
		return politely(planImport(articles, knowledge(), false));
	}

	async function write(found: Found): Promise<Imported> {
		if ('problems' in found) return { outcome: 'nothing-new' };
		// Once more: something may have been imported since it was shown.
		const plan = await planFor(found.plan.map(({ article }) => article));
		const sources = plan.flatMap(({ source }) => source ?? []);
		if (sources.length === 0) return { outcome: 'nothing-new' };
		try {
			writeSources(means.folder, sources);
		} catch (error) {
			if (error instanceof KnowledgeError) return { outcome: 'not-served' };
			return { outcome: 'not-written', detail: error instanceof Error && 'code' in error ? String(error.code) : '' };
		}
		const outcome = await means.reload();
		const served = new Set(knowledge().sources.map(({ id }) => id));
		if (outcome === 'refused' || !sources.every(({ id }) => served.has(id))) {
			for (const { id } of sources) rmSync(path.join(means.folder, `${id}.md`), { force: true });
			return { outcome: 'not-served' };
		}
		return {
			outcome: 'imported',
			written: sources.length,
			skipped: plan.length - sources.length,
			sources: served.size,
		};
	}
}

async function read(
	{ name, url, size }: SentFile,
	origins: readonly string[],
): Promise<ReturnType<typeof readArticles>> {
	const refuse = (fault: ImportFault) => ({ problems: [{ file: name, line: null, fault }] });
	if (size > MAX_SENT_BYTES) return refuse({ code: 'too-large', size, limit: MAX_SENT_BYTES });
	const fetched = await fetchFile(url, { origins, maxBytes: MAX_SENT_BYTES, timeoutMs: FETCH_TIMEOUT_MS });
	if ('size' in fetched) return refuse({ code: 'too-large', size: fetched.size, limit: MAX_SENT_BYTES });
	if ('detail' in fetched) return refuse({ code: 'not-fetched', detail: fetched.detail });
	return readArticles({ name, bytes: fetched.bytes });
}
