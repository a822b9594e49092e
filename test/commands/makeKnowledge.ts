import type { Knowledge, Source } from '../../src/corpus/types.ts';

/** A source with what a test does not care about filled in. */
export function makeKnownSource(id: string, given: Partial<Source> = {}): Source {
	return { id, title: id, publisher: null, date: null, url: null, kind: 'notes', corrections: [], text: '', ...given };
}

/** Knowledge of these sources, without a sentence. */
export function makeKnowledge(sources: readonly Source[]): Knowledge {
	return { sources, sentences: [], names: [], glossary: [], version: 'test' };
}
