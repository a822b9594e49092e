import { expect } from 'vitest';
import type { Answer } from '../../src/answer/types.ts';
import type { Knowledge } from '../../src/corpus/types.ts';
import { terms } from '../../src/language/terms.ts';

const places = new WeakMap<Knowledge, ReadonlySet<string>>();

/** Where the sentences of a knowledge stand, one string each. */
function placesOf(knowledge: Knowledge): ReadonlySet<string> {
	const known = places.get(knowledge);
	if (known) return known;
	const made = new Set(
		knowledge.sentences.map(({ source, start, end, text }) => `${source.id} ${start} ${end} ${text}`),
	);
	places.set(knowledge, made);
	return made;
}

/** Is a word, or a phrase as it stands, in a sentence of the knowledge, in any inflection? "One" is not the figure 1. */
function isSaid(words: string, knowledge: Knowledge): boolean {
	const asked = terms(words).map(({ stem }) => stem);
	return knowledge.sentences.some(({ text }) => {
		const said = terms(text).filter(({ isStop }) => asked.length > 1 || !isStop);
		return said.some((_, at) => asked.every((stem, offset) => said[at + offset]?.stem === stem));
	});
}

/** Figures and quoted words: what a source must have too if its number stands beside a sentence. */
function factsOf(text: string): readonly string[] {
	return [...text.matchAll(/\d+|“[^”]*”/g)].map((match) => match[0]);
}

/** What holds of every answer, whatever was asked: nothing is invented, everything is dated and numbered. */
export function expectSound(answer: Answer, knowledge: Knowledge): void {
	const { sentences, sources, notes } = answer;
	const textOf = (id: string) => knowledge.sources.find((source) => source.id === id)?.text ?? '';
	expect(sources.map(({ number }) => number)).toEqual(sources.map((_, at) => at + 1));
	expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
	for (const cited of sources) {
		const { number, ...given } = cited;
		expect(knowledge.sources.find(({ id }) => id === cited.id)).toMatchObject(given);
	}
	const numberOf = (id: string) => sources.find((source) => source.id === id)?.number;
	for (const { source, start, end, text, numbers, alsoIn, highlights, matches } of sentences) {
		expect(textOf(source).slice(start, end)).toBe(text);
		expect(placesOf(knowledge).has(`${source} ${start} ${end} ${text}`)).toBe(true);
		for (const place of alsoIn) {
			const said = textOf(place.source).slice(place.start, place.end);
			expect(placesOf(knowledge).has(`${place.source} ${place.start} ${place.end} ${said}`)).toBe(true);
			for (const fact of factsOf(text)) expect(said).toContain(fact);
		}
		expect(numbers).toEqual([...new Set([source, ...alsoIn.map((place) => place.source)])].map(numberOf));
		for (const range of highlights) {
			expect(range.start).toBeGreaterThanOrEqual(0);
			expect(range.end).toBeGreaterThan(range.start);
			expect(range.end).toBeLessThanOrEqual(text.length);
		}
		for (const { found, worth } of matches) {
			expect(text).toContain(found);
			expect(worth).toBeGreaterThanOrEqual(0);
		}
	}
	expect(new Set(sentences.map(({ source, start }) => `${source} ${start}`)).size).toBe(sentences.length);
	for (const note of notes) {
		expect(note.text).not.toBe('');
		for (const at of note.sentences ?? []) expect(sentences[at]).toBeDefined();
	}
	expect(answer.confidence).toBeGreaterThanOrEqual(0);
	expect(answer.confidence).toBeLessThanOrEqual(1);
	if (answer.answered) {
		expect(sentences.length + sources.length + (answer.message ?? '').length).toBeGreaterThan(0);
		expect(answer.missing).toEqual([]);
	} else {
		expect(answer.message).toMatch(/\S/);
		// "They say nothing about X" must be true of X.
		for (const word of answer.missing) {
			expect(isSaid(word, knowledge), `“${word}” is called missing`).toBe(false);
		}
		expect([sentences, sources, answer.confidence]).toEqual([[], [], 0]);
	}
}
