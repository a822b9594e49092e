import path from 'node:path';
import { DOUBT_NAMES, doubtsOf } from '../../src/answer/doubts.ts';
import { FEATURE_NAMES } from '../../src/answer/features.ts';
import { findCandidates } from '../../src/answer/findCandidates.ts';
import { firstOfKind } from '../../src/answer/firstOfKind.ts';
import { type Prepared, prepare } from '../../src/answer/prepare.ts';
import type { Candidate } from '../../src/answer/rank.ts';
import { speaksWhoIsAsked } from '../../src/answer/speaksWhoIsAsked.ts';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import type { Knowledge, Sentence } from '../../src/corpus/types.ts';
import { findOutside } from '../../src/question/findOutside.ts';
import { type AnswerableLine, holdsAnswer, knowledgeOfPassage } from './answerable.ts';
import { dot, type Row } from './descend.ts';
import { layOutCandidates } from './layOut.ts';
import type { RankLine } from './rank.ts';
import { readLines } from './readLines.ts';
import { understand } from './understand.ts';
import type { VisitLine } from './visit.ts';

export type JudgedSet = 'visit' | 'wikiqa' | 'squad2';

/** A question with what speaks for and against the answer that would be given, and whether that is right. */
export interface Judged {
	readonly set: JudgedSet;
	/** 0 to 4: the part that takes its turn in being left out. */
	readonly fold: number;
	readonly answerable: boolean;
	readonly right: boolean;
	/** In the order of `DOUBT_NAMES`. */
	readonly row: Row;
}

export const FOLDS = 5;
const SHOWN = 3;

/** Measures the answers to the visit questions, WikiQA and SQuAD 2, with sentences in the order that some weights give. */
export function judgeSets(data: string, order: Row): readonly Judged[] {
	return [...judgeVisit(data, order), ...judgeWikiQa(data, order), ...judgeSquad(data, order)];
}

/** The candidates for a question as other weights order them; the one that answers stands first. */
function candidatesFor(
	text: string,
	prepared: Prepared,
	order: Row,
	accepts: (sentence: Sentence) => boolean = () => true,
	limit?: number,
) {
	const question = understand(text, prepared);
	const found = findCandidates(question, prepared, accepts, limit);
	const ordered = found
		.map((candidate) => ({ ...candidate, rank: dot(rowOf(candidate), order) }))
		.sort((a, b) => b.rank - a.rank || a.hit.document - b.hit.document)
		.filter((candidate) => speaksWhoIsAsked(candidate, question));
	const best = firstOfKind(question, ordered);
	if (best === undefined) return null;
	const doubts = doubtsOf(question, best, prepared.index.sentences.length);
	return {
		question,
		candidates: [best, ...ordered.filter((one) => one !== best)],
		row: DOUBT_NAMES.map((name) => doubts[name]),
	};
}

function rowOf({ features }: Candidate): Row {
	return FEATURE_NAMES.map((name) => features[name]);
}

function judgeVisit(data: string, order: Row): readonly Judged[] {
	const shipped = prepare(loadKnowledge('knowledge'));
	const lines = [
		...readLines<VisitLine>(path.join(data, 'visit/visit.dev.jsonl')),
		...readLines<VisitLine>('test/eval/data/visit.own.jsonl'),
	];
	return lines.flatMap((line, at) => {
		if (line.question === undefined || line.kind === 'intent' || line.kind === 'quote') return [];
		const found = candidatesFor(line.question, shipped, order);
		if (found === null || findOutside(found.question.reading) !== null) return [];
		const shown = found.candidates
			.slice(0, SHOWN)
			.map(({ hit }) => hit.sentence.text)
			.join('\n');
		const right = line.all?.every((pattern) => new RegExp(pattern, 'iu').test(shown)) ?? false;
		return [{ set: 'visit', fold: at % FOLDS, answerable: line.kind !== 'none', right, row: found.row }];
	});
}

function judgeWikiQa(data: string, order: Row): readonly Judged[] {
	const lines = readLines<RankLine>(path.join(data, 'rank/wikiqa.dev.jsonl'));
	const { prepared, numberIn } = layOutCandidates('wikiqa', lines);
	return lines.flatMap((line, at) => {
		const found = candidatesFor(line.question, prepared, order, (sentence) => numberIn(line, sentence) >= 0);
		const first = found?.candidates[0];
		if (!found || !first) return [];
		const right = line.relevant.includes(numberIn(line, first.hit.sentence));
		return [{ set: 'wikiqa', fold: at % FOLDS, answerable: line.relevant.length > 0, right, row: found.row }];
	});
}

/** Passages of one article stay in one part. */
function judgeSquad(data: string, order: Row): readonly Judged[] {
	const lines = readLines<AnswerableLine>(path.join(data, 'answerable/squad2.dev.jsonl'));
	const titles = [...new Set(lines.map(({ title }) => title))];
	const passages = new Map<string, Knowledge>();
	return lines.flatMap((line) => {
		const knowledge = passages.get(line.passage) ?? knowledgeOfPassage(line);
		passages.set(line.passage, knowledge);
		const found = candidatesFor(line.question, prepare(knowledge), order);
		if (found === null) return [];
		const right = holdsAnswer(found.candidates[0]?.hit.sentence.text ?? '', line.answers);
		return [
			{ set: 'squad2', fold: titles.indexOf(line.title) % FOLDS, answerable: line.answerable, right, row: found.row },
		];
	});
}
