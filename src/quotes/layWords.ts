import type { Sentence } from '../corpus/types.ts';
import { inverseDocumentFrequency } from '../search/bm25.ts';
import type { SearchIndex } from '../search/createIndex.ts';
import { type Alignment, compareWords } from './compareWords.ts';
import type { Given } from './describeDifferences.ts';
import { locateWords } from './locateWords.ts';
import { isMarked, type Region, readRegion, type Texts, withCues } from './region.ts';
import type { Quotation } from './types.ts';

/** The words laid beside one place of the sources. */
export interface Reading {
	readonly region: Region;
	readonly alignment: Alignment;
	/** Share of the words that stand there in their order, rare words counting for more, less what stands between: 0 to 1. */
	readonly quality: number;
	/** It lies between quotation marks. */
	readonly isMarked: boolean;
}

/** Best places, and from which quality on, for which it is found out who speaks before they are put in order. */
const LOOKED_INTO = 2;
const LIKELY_FROM = 0.5;
/** Sentences of a source that are looked at for having all words once more. */
const MAX_ELSEWHERE = 40;
/** Cells of all comparisons together: bounds the time for words of any length. */
const MAX_CELLS = 6_000_000;
/** What a function word counts beside a word that one sentence in a thousand has. */
const STOP_WEIGHT = 0.2;
const MIN_WEIGHT = 0.3;
const INFLECTED = 0.5;
/** What a word counts that the source has and the quotation leaves out. */
const DROPPED_SHARE = 0.4;

/**
 * Lays words beside every place that may have them; the best one first, of equal ones the first of the knowledge.
 *
 * @param quotationsOf those in and round a region
 * @param sought the words by which places are found, where they are not those that are given
 */
export function layWords(
	given: Given,
	index: SearchIndex,
	accepts: (sentence: Sentence) => boolean,
	quotationsOf: (region: Region) => readonly Quotation[],
	texts: Texts,
	sought = given.text,
): readonly Reading[] {
	const weights = given.words.map(({ stem, isStop }) => weigh(stem, isStop, index));
	const readings: Reading[] = [];
	let cells = 0;
	for (const place of locateWords(sought, index, accepts)) {
		const region = readRegion(index.sentences, place, texts);
		if (!region) continue;
		cells += given.words.length * region.words.length;
		if (cells > MAX_CELLS && readings.length > 0) break;
		const reading = layBeside(given, region, weights);
		if (reading) readings.push(reading);
	}
	return inOrder(
		inOrder(readings).map((reading, at) => {
			if (at >= LOOKED_INTO || reading.quality < LIKELY_FROM || reading.alignment.cost === 0) return reading;
			const region = withCues(reading.region, quotationsOf(reading.region));
			return region === reading.region ? reading : (layBeside(given, region, weights) ?? reading);
		}),
	);
}

/** Lays words beside each sentence of some places by itself: one place may have them twice. */
export function layInSentences(
	given: Given,
	readings: readonly Reading[],
	index: SearchIndex,
	texts: Texts,
): readonly Reading[] {
	const weights = given.words.map(({ stem, isStop }) => weigh(stem, isStop, index));
	return readings.flatMap(({ region }) =>
		[...new Set(region.sentenceOf)].flatMap((at) => {
			const one = readRegion(index.sentences, { first: at, last: at }, texts);
			return (one && layBeside(given, one, weights)) ?? [];
		}),
	);
}

/** Lays words beside every other sentence of the same sources that has all of their content, quoted ones first. */
export function layElsewhere(
	given: Given,
	readings: readonly Reading[],
	index: SearchIndex,
	texts: Texts,
): readonly Reading[] {
	const stems = new Set(given.words.filter(({ isStop }) => !isStop).map(({ stem }) => stem));
	const lists = [...stems].map((stem) => index.documentsOf(stem)).sort((a, b) => a.length - b.length);
	const [rarest, ...others] = lists;
	if (!rarest) return [];
	const sources = new Set(readings.map(({ region }) => region.source));
	const weights = given.words.map(({ stem, isStop }) => weigh(stem, isStop, index));
	const found: Reading[] = [];
	let looked = 0;
	for (const at of rarest) {
		const source = index.sentences[at]?.source;
		if (!source || !sources.has(source) || !others.every((documents) => documents.includes(at))) continue;
		if (++looked > MAX_ELSEWHERE) break;
		const region = readRegion(index.sentences, { first: at, last: at }, texts);
		const reading = region && layBeside(given, region, weights);
		if (reading?.alignment.cost === 0) found.push(reading);
	}
	return inOrder(found);
}

function inOrder(readings: readonly Reading[]): readonly Reading[] {
	return [...readings].sort(
		(a, b) => b.quality - a.quality || Number(b.isMarked) - Number(a.isMarked) || a.alignment.cost - b.alignment.cost,
	);
}

function layBeside(given: Given, region: Region, weights: readonly number[]): Reading | null {
	const alignment = compareWords(given.words, region.words, {
		ellipses: given.ellipses,
		cues: region.cues,
		sentenceOf: region.sentenceOf,
	});
	const met = alignment.steps.filter(({ same }) => same).map(({ actual }) => actual);
	const [first, last] = [met[0], met.at(-1)];
	if (first === undefined || last === undefined) return null;
	const [head, tail] = [region.words[first], region.words[last]];
	return {
		region,
		alignment,
		quality: qualityOf(given, region, alignment, weights),
		isMarked: head !== undefined && tail !== undefined && isMarked(region.marked, head.start, tail.end),
	};
}

function qualityOf(given: Given, region: Region, { steps }: Alignment, weights: readonly number[]): number {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	let matched = 0;
	let dropped = 0;
	let before = -1;
	for (const { given: g, actual, same } of steps) {
		const weight = weights[g] ?? 0;
		if (same) matched += weight;
		else if (g >= 0 && actual >= 0) {
			if (given.words[g]?.stem === region.words[actual]?.stem) matched += INFLECTED * weight;
		} else if (g < 0 && !region.cues.has(actual) && !given.ellipses.has(before)) dropped++;
		if (g >= 0) before = g;
	}
	const mean = total / Math.max(1, weights.length);
	return total === 0 ? 0 : matched / (total + DROPPED_SHARE * dropped * mean);
}

function weigh(stem: string, isStop: boolean, index: SearchIndex): number {
	if (isStop) return STOP_WEIGHT;
	const count = index.sentences.length;
	const rarity = inverseDocumentFrequency(count, index.documentFrequency(stem)) / inverseDocumentFrequency(count, 0);
	return Math.max(MIN_WEIGHT, rarity);
}
