import { expect, it } from 'vitest';
import { findCandidates } from '../../src/answer/findCandidates.ts';
import { prepare } from '../../src/answer/prepare.ts';
import { speaksWhoIsAsked } from '../../src/answer/speaksWhoIsAsked.ts';
import { understand } from '../eval/understand.ts';
import { ferry } from './ask.ts';

const prepared = prepare(ferry);

/** May the sentence with these words answer, as far as it matters who speaks in it? */
function mayAnswer(question: string, words: string): boolean {
	const understood = understand(question, prepared);
	const candidate = findCandidates(understood, prepared, () => true).find(({ hit }) =>
		hit.sentence.text.includes(words),
	);
	if (!candidate) throw new Error(`No candidate has the words "${words}".`);
	return speaksWhoIsAsked(candidate, understood);
}

it('leaves only the words of whoever is asked for when words are asked for', () => {
	expect(mayAnswer('What did Reed say about the ferry?', 'no ferry leaves the harbour')).toBe(true);
	expect(mayAnswer('What did Hale say about the ferry?', 'no ferry leaves the harbour')).toBe(false);
	expect(mayAnswer('What did Reed say about the ferry?', 'steered the first ferry')).toBe(false);
});

it('minds no speaker when no words are asked for', () => {
	expect(mayAnswer('Which ferry did Hale steer?', 'no ferry leaves the harbour')).toBe(true);
});
