import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readLines } from './readLines.ts';

/** A word as it was typed, and the one that was meant, in lower case. */
export interface Slip {
	readonly set: string;
	readonly typed: string;
	readonly meant: string;
}

/**
 * Reads the slips in misspelt questions.
 *
 * @param set its questions are `retrieve/squad.dev.questions-SET.jsonl`; in each line stands what is meant in the same line
 * of the file without a set, word by word
 */
export function readMisspelt(data: string, set: string): readonly Slip[] {
	const wordsOf = (file: string) =>
		readLines<{ question: string }>(path.join(data, 'retrieve', file)).map(({ question }) =>
			question.toLowerCase().split(/[^\p{L}\p{N}']+/u),
		);
	const meant = wordsOf('squad.dev.questions.jsonl');
	return wordsOf(`squad.dev.questions-${set}.jsonl`).flatMap((words, line) => {
		const right = meant[line] ?? [];
		if (right.length !== words.length) return [];
		return words.flatMap((typed, at) => (typed === right[at] ? [] : [{ set, typed, meant: right[at] ?? '' }]));
	});
}

/** Reads a file of lines like `abandonned->abandoned`; where several words may be meant, the first is taken. */
export function readSlips(file: string): readonly Slip[] {
	return readFileSync(file, 'utf8')
		.toLowerCase()
		.split('\n')
		.flatMap((line) => {
			const [typed = '', meant = ''] = line.split('->').map((part) => part.split(',')[0]?.trim() ?? '');
			return meant === '' ? [] : [{ set: 'people', typed, meant }];
		});
}
