import { answer } from '../../src/answer/answer.ts';
import type { Answer, Turn } from '../../src/answer/types.ts';
import type { Knowledge } from '../../src/corpus/types.ts';
import type { Given } from './reliability.ts';

/** One line of the visit set; which fields there are depends on the kind. */
export interface VisitLine {
	readonly id: string;
	readonly kind: 'fact' | 'paraphrase' | 'typo' | 'none' | 'intent' | 'quote' | 'conversation';
	readonly question?: string;
	readonly all?: readonly string[];
	readonly intent?: string;
	readonly turns?: readonly { readonly question: string; readonly all: readonly string[] }[];
}

/** Predictions and figures of the visit set. */
export interface VisitResult {
	readonly predictions: readonly (Answer & { readonly id: string; readonly turn: Turn })[];
	readonly rows: readonly { readonly measure: string; readonly right: number; readonly of: number }[];
	/** The answers to single questions. Right: the first three sentences have what is wanted. */
	readonly given: readonly Given[];
	readonly asked: number;
	/** What went wrong, for whoever wants to read it. */
	readonly faults: readonly string[];
}

const TOP = 3;

/** All patterns match the sentences shown first; where there are none, nothing is right. */
function isRight(found: Answer, all: readonly string[] = []): boolean {
	const shown = found.sentences
		.slice(0, TOP)
		.map(({ text }) => text)
		.join('\n');
	return found.answered && all.length > 0 && all.every((pattern) => new RegExp(pattern, 'iu').test(shown));
}

/** Asks every question of the set. Quotations are left to the task that checks them. */
export function evaluateVisit(lines: readonly VisitLine[], knowledge: Knowledge, now: Date): VisitResult {
	const predictions: (Answer & { id: string })[] = [];
	const counts = new Map<string, { right: number; of: number }>();
	const faults: string[] = [];
	const given: Given[] = [];
	let asked = 0;
	const count = (measure: string, right: boolean) => {
		const row = counts.get(measure) ?? { right: 0, of: 0 };
		counts.set(measure, { right: row.right + (right ? 1 : 0), of: row.of + 1 });
	};
	for (const line of lines) {
		if (line.kind === 'conversation') {
			let turns: readonly Turn[] = [];
			for (const { question, all } of line.turns ?? []) {
				const found = answer(question, { turns }, knowledge, now);
				turns = [...turns, found.turn];
				predictions.push({ id: line.id, ...found });
				count('conversation: right in the top three', isRight(found, all));
				if (!isRight(found, all))
					faults.push(`${line.id} ${question} (${found.question}): ${found.sentences[0]?.text ?? found.message}`);
			}
			continue;
		}
		if (line.kind === 'quote' || line.question === undefined) continue;
		const found = answer(line.question, { turns: [] }, knowledge, now);
		predictions.push({ id: line.id, ...found });
		if (line.kind === 'intent') {
			count('intent', found.intent === line.intent);
			if (found.intent !== line.intent) faults.push(`${line.id} ${line.question}: ${found.intent}, not ${line.intent}`);
			continue;
		}
		asked++;
		if (found.answered) given.push({ confidence: found.confidence, right: isRight(found, line.all) });
		if (line.kind === 'none') {
			count('none: refused', !found.answered);
			if (found.answered) faults.push(`${line.id} ${line.question}: answered with "${found.sentences[0]?.text}"`);
		} else {
			const right = isRight(found, line.all);
			count(`${line.kind}: right in the top three`, right);
			count('answerable: refused', !found.answered);
			if (!right)
				faults.push(
					`${line.id} ${line.question}: ${found.answered ? '' : 'REFUSED '}${found.sentences.map(({ text }) => text).join(' / ')}`,
				);
		}
	}
	return { predictions, rows: [...counts].map(([measure, row]) => ({ measure, ...row })), given, asked, faults };
}
