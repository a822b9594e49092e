import { describe, expect, it } from 'vitest';
import {
	directionCosine,
	directionOf,
	frequencyRank,
	frequentWords,
	nearestWords,
	relatedness,
	vectorOf,
} from '../../src/language/wordVectors.ts';
import { fc } from '../fastCheck.ts';
import { runs } from '../runs.ts';

const WORDS = [
	'ship',
	'boat',
	'harbour',
	'banana',
	'minister',
	'president',
	'agreement',
	'treaty',
	'the',
	'rain',
	'qqxx',
	'Ship',
	'',
];
const word = fc.constantFrom(...WORDS);

describe('relatedness', () => {
	it('is symmetric and at most 1 when both words are known', () => {
		fc.assert(
			fc.property(word, word, (a, b) => {
				const near = relatedness(a, b);
				expect(relatedness(b, a)).toBe(near);
				if (near !== null) expect(Math.abs(near)).toBeLessThanOrEqual(1.05);
			}),
			runs(300),
		);
	});

	it.each(['qqxx', '', 'Ship', 'two words'])('is null when a word is %j', (unknown) => {
		expect(relatedness(unknown, 'ship')).toBeNull();
		expect(relatedness('ship', unknown)).toBeNull();
	});

	it('is near 1 when the words are the same', () => {
		for (const known of ['ship', 'banana', 'minister']) expect(relatedness(known, known)).toBeCloseTo(1, 1);
	});

	it.each([
		['ship', 'boat', 'banana'],
		['president', 'minister', 'rain'],
		['treaty', 'agreement', 'boat'],
	])('is greater for "%s" and "%s" when the other word is "%s"', (a, near, far) => {
		expect(relatedness(a, near) ?? 0).toBeGreaterThan((relatedness(a, far) ?? 1) + 0.2);
	});
});

describe('frequencyRank', () => {
	it('is lower when a word is more frequent', () => {
		expect(frequencyRank('the') ?? 99).toBeLessThan(10);
		expect(frequencyRank('ship') ?? 0).toBeLessThan(frequencyRank('banana') ?? 0);
	});

	it('is null when English hardly has the word', () => {
		expect(frequencyRank('qqxx')).toBeNull();
	});
});

describe('directionCosine', () => {
	it('is 1 when both are the same, the same both ways, and 0 when one has no direction', () => {
		fc.assert(
			fc.property(fc.array(word, { maxLength: 6 }), fc.array(word, { maxLength: 6 }), (left, right) => {
				const [a, b] = [directionOf(left), directionOf(right)];
				expect(directionCosine(a, b)).toBeCloseTo(directionCosine(b, a), 10);
				if (a) expect(directionCosine(a, a)).toBeCloseTo(1, 5);
				else expect(directionCosine(a, b)).toBe(0);
			}),
			runs(300),
		);
	});

	it('has no direction when no word is known', () => {
		expect(directionOf(['qqxx'])).toBeNull();
		expect(directionOf([])).toBeNull();
	});
});

describe('nearestWords', () => {
	const all = frequentWords();
	const some = fc.integer({ min: 0, max: 20_000 });

	it('gives the words that relatedness calls the nearest, but for the few that its head misses', () => {
		let found = 0;
		let wanted = 0;
		fc.assert(
			fc.property(some, (rank) => {
				const word = all[rank] ?? '';
				const among = Uint32Array.from({ length: 5_000 }, (_, at) => at);
				const given = nearestWords(rank, among, 0.45, 6);
				const right = all
					.slice(0, 5_000)
					.map((other) => ({ word: other, nearness: relatedness(word, other) ?? 0 }))
					.filter((other) => other.word !== word && other.nearness >= 0.45)
					.sort((a, b) => b.nearness - a.nearness)
					.slice(0, 6);
				for (const one of given) expect(one.nearness).toBeCloseTo(relatedness(word, one.word) ?? 0, 6);
				expect(given.map(({ nearness }) => nearness)).toEqual(
					given.map(({ nearness }) => nearness).sort((a, b) => b - a),
				);
				wanted += right.length;
				found += right.filter((one) => given.some((other) => other.word === one.word)).length;
			}),
			runs(60),
		);
		expect(wanted).toBeGreaterThan(0);
		expect(found / wanted).toBeGreaterThan(0.9);
	});

	it('leaves out the word itself, and gives nothing of nothing', () => {
		const rank = vectorOf('ship') ?? 0;
		expect(nearestWords(rank, Uint32Array.of(rank), 0, 6)).toEqual([]);
		expect(nearestWords(rank, new Uint32Array(0), 0, 6)).toEqual([]);
	});
});
