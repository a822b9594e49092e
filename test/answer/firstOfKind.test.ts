import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../src/answer/findCandidates.ts';
import { firstOfKind } from '../../src/answer/firstOfKind.ts';
import { prepare } from '../../src/answer/prepare.ts';
import { knowledgeOf, textOf } from '../eval/knowledgeOf.ts';
import { understand } from '../eval/understand.ts';

const prepared = prepare(
	knowledgeOf([textOf('a', ['Ships came to the harbour.']), textOf('b', ['Then four ships came to the harbour.'])]),
);

/** What answers, of the two sentences with the one that has no number first. */
function answering(question: string) {
	const understood = understand(question, prepared);
	const candidates = findCandidates(understood, prepared, () => true);
	const ordered = [...candidates].sort((a, b) => a.hit.document - b.hit.document);
	// Of one rank, so that only the kind of thing decides.
	const alike = ordered.map((candidate) => ({ ...candidate, rank: 10 }));
	return { understood, alike, text: firstOfKind(understood, alike)?.hit.sentence.text };
}

describe('firstOfKind', () => {
	it('goes past a better sentence that has no number when a number is asked for', () => {
		expect(answering('How many ships came to the harbour?').text).toBe('Then four ships came to the harbour.');
	});

	it('takes the best one when any sentence may hold the answer', () => {
		expect(answering('What came to the harbour?').text).toBe('Ships came to the harbour.');
	});

	it('takes the best one when the one with a number is far below it, or there is none', () => {
		const { understood, alike } = answering('How many ships came to the harbour?');
		const [first, second] = alike;
		if (!first || !second) throw new Error('Two candidates are wanted.');
		expect(firstOfKind(understood, [first, { ...second, rank: 1 }])).toBe(first);
		expect(firstOfKind(understood, [first])).toBe(first);
		expect(firstOfKind(understood, [])).toBeUndefined();
	});
});
