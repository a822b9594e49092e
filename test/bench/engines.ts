import { Index } from 'flexsearch';
import Database from 'libsql';
import MiniSearch from 'minisearch';

/** An engine with the sentences in it. */
export interface Engine {
	/**
	 * @param words content words of a question
	 * @returns positions of the sentences that meet any of the words, the best first
	 */
	readonly search: (words: readonly string[], limit: number) => readonly number[];
	/** Size of the index as the engine itself would save it. */
	readonly bytes: () => number;
}

/** The engines that the bot's own index is measured beside. */
export const ENGINE_NAMES = ['MiniSearch', 'MiniSearch, fuzzy and prefix', 'FlexSearch', 'SQLite FTS5'] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];

/** Each engine with the sentences put into it, set up for free text as its documentation does. */
export const ENGINES: Readonly<Record<EngineName, (sentences: readonly string[]) => Engine>> = {
	MiniSearch: (sentences) => openMiniSearch(sentences, {}),
	'MiniSearch, fuzzy and prefix': (sentences) => openMiniSearch(sentences, { fuzzy: 0.2, prefix: true }),
	FlexSearch: openFlexSearch,
	'SQLite FTS5': openFts5,
};

function openMiniSearch(
	sentences: readonly string[],
	options: { readonly fuzzy?: number; readonly prefix?: boolean },
): Engine {
	const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
	index.addAll(sentences.map((text, id) => ({ id, text })));
	return {
		search: (words, limit) =>
			index
				.search(words.join(' '), { ...options, combineWith: 'OR' })
				.slice(0, limit)
				.map(({ id }): number => id),
		bytes: () => Buffer.byteLength(JSON.stringify(index)),
	};
}

function openFlexSearch(sentences: readonly string[]): Engine {
	const index = new Index({ tokenize: 'strict' });
	sentences.forEach((text, id) => {
		index.add(id, text);
	});
	return {
		// Without "suggest" all words must be met, and a question has words that no answer has.
		search: (words, limit) => index.search(words.join(' '), { limit, suggest: true }).map(Number),
		bytes: () => {
			let bytes = 0;
			index.export((_, data) => {
				bytes += Buffer.byteLength(data);
			});
			return bytes;
		},
	};
}

function openFts5(sentences: readonly string[]): Engine {
	const database = new Database(':memory:');
	// Without its own copy of the texts, as none of the others saves one.
	database.exec("CREATE VIRTUAL TABLE sentence USING fts5(text, content = '', tokenize = 'porter unicode61')");
	const insert = database.prepare('INSERT INTO sentence (rowid, text) VALUES (?, ?)');
	database.transaction(() => {
		sentences.forEach((text, at) => {
			insert.run(at, text);
		});
	})();
	database.exec("INSERT INTO sentence (sentence) VALUES ('optimize')");
	const select = database.prepare('SELECT rowid FROM sentence WHERE sentence MATCH ? ORDER BY rank LIMIT ?').raw();
	const [pages, pageSize] = ['page_count', 'page_size'].map((name) =>
		Number(database.prepare(`SELECT ${name} FROM pragma_${name}`).raw().all().flat(1)[0]),
	);
	return {
		search: (words, limit) =>
			words.length === 0
				? []
				: select
						.all(words.map((word) => `"${word.replaceAll('"', '""')}"`).join(' OR '), limit)
						.flat(1)
						.map(Number),
		bytes: () => (pages ?? 0) * (pageSize ?? 0),
	};
}
