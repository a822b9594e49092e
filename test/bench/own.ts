import { existsSync, statSync } from 'node:fs';
import { answer } from '../../src/answer/answer.ts';
import { prepare } from '../../src/answer/prepare.ts';
import type { Progress } from '../../src/corpus/steps.ts';
import type { Knowledge } from '../../src/corpus/types.ts';
import { buildQuery } from '../../src/search/buildQuery.ts';
import { search } from '../../src/search/search.ts';
import { openKnowledge } from '../../src/store/openKnowledge.ts';
import { snapshotFile } from '../../src/store/snapshotFile.ts';
import { understand } from '../eval/understand.ts';
import { timeQuestions } from './timeQuestions.ts';
import type { Asked, Built, OwnPlace, QuestionSet, Spelling, Step } from './types.ts';

/** Candidates that an answer is chosen from: what the bot asks its index for. */
const CANDIDATES = 60;

/** Opens a folder of sources; `onProgress` as for {@link openKnowledge}. */
function open({ folder, dataDir }: OwnPlace, onProgress: (progress: Progress) => void): Promise<Knowledge> {
	return openKnowledge(folder, {
		dataDir,
		onProgress,
		onUnsaved: (reason) => {
			throw new Error(`Failed to save the index: ${reason}`);
		},
	});
}

/** Builds the bot's index of a folder of sources, and saves it; a small folder is not saved, and is indexed for its first question. */
export async function buildOwn(place: OwnPlace): Promise<Built> {
	const begun = performance.now();
	let read: number | null = null;
	let indexed: number | null = null;
	const knowledge = await open(place, ({ phase, done, total }) => {
		if (done < total) return;
		if (phase === 'reading') read = performance.now();
		else indexed = performance.now();
	});
	const opened = performance.now();
	prepare(knowledge);
	const end = performance.now();
	const file = snapshotFile(place.folder, place.dataDir);
	return {
		sentences: knowledge.sentences.length,
		readMilliseconds: (read ?? opened) - begun,
		indexMilliseconds: (indexed ?? end) - (read ?? opened),
		totalMilliseconds: end - begun,
		savedBytes: existsSync(file) ? statSync(file).size : null,
		peakMemory: process.resourceUsage().maxRSS * 1024,
	};
}

/**
 * Starts from the saved index and asks the questions in one spelling: what was worked out for the words of one would make
 * the next ones quicker.
 */
export async function askOwn(step: Step, spelling: Spelling, place: OwnPlace, questions: QuestionSet): Promise<Asked> {
	const begun = performance.now();
	const knowledge = await open(place, ({ phase }) => {
		throw new Error(`Failed to start from the saved index: it was built anew (${phase}).`);
	});
	const prepared = prepare(knowledge);
	const ready = performance.now() - begun;
	const { index } = prepared;
	const now = new Date();
	const query = (text: string) => buildQuery(understand(text, prepared), index, knowledge);
	const find = (terms: ReturnType<typeof query>) =>
		search(index, terms, CANDIDATES).map(({ sentence }) => sentence.text);
	const ask: Readonly<Record<Step, (text: string) => () => readonly string[]>> = {
		search: (text) => {
			const terms = query(text);
			return () => find(terms);
		},
		retrieval: (text) => () => find(query(text)),
		answer: (text) => () => answer(text, { turns: [] }, knowledge, now).sentences.map((sentence) => sentence.text),
	};
	return timeQuestions(questions, [spelling], ready, ask[step]);
}
