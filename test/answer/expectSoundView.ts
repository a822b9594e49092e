import { expect } from 'vitest';
import type { CitedSentence, CitedSource } from '../../src/answer/types.ts';
import type { Knowledge } from '../../src/corpus/types.ts';

/** What holds of whatever a view shows: sentences of the sources, word for word, each with its numbers, each source listed once. */
export function expectSoundView(
	sentences: readonly CitedSentence[],
	sources: readonly CitedSource[],
	knowledge: Knowledge,
): void {
	const textOf = (id: string) => knowledge.sources.find((source) => source.id === id)?.text ?? '';
	const places = new Set(knowledge.sentences.map(({ source, start, end }) => `${source.id} ${start} ${end}`));
	expect(sources.map(({ number }) => number)).toEqual(sources.map((_, at) => at + 1));
	expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
	const numberOf = (id: string) => sources.find((source) => source.id === id)?.number;
	for (const { source, start, end, text, numbers, alsoIn, highlights } of sentences) {
		expect(textOf(source).slice(start, end)).toBe(text);
		for (const place of [{ source, start, end }, ...alsoIn]) {
			expect(places.has(`${place.source} ${place.start} ${place.end}`)).toBe(true);
		}
		expect(numbers).toEqual([...new Set([source, ...alsoIn.map((place) => place.source)])].map(numberOf));
		for (const range of highlights) {
			expect(range.start).toBeGreaterThanOrEqual(0);
			expect(range.end).toBeGreaterThan(range.start);
			expect(range.end).toBeLessThanOrEqual(text.length);
		}
	}
}
