import { read } from '../../src/language/read.ts';
import { answerType } from '../../src/question/answerType.ts';

/** A question of the TREC set with its gold classes. */
export interface QuestionTypeLine {
	readonly question: string;
	readonly coarse: string;
	readonly fine: string;
}

/** What the rules made of the questions, and the share of right answers. */
export interface QuestionTypeResult {
	readonly predictions: readonly QuestionTypeLine[];
	readonly coarseAccuracy: number;
	readonly fineAccuracy: number;
}

/** Predicts the class of every question from its text alone, and counts where that agrees with the gold. */
export function evaluateQuestionType(lines: readonly QuestionTypeLine[]): QuestionTypeResult {
	const predictions = lines.map(({ question }) => {
		const { coarse, fine } = answerType(read(question));
		return { question, coarse, fine };
	});
	const share = (field: 'coarse' | 'fine') =>
		lines.length === 0 ? 0 : lines.filter((line, at) => line[field] === predictions[at]?.[field]).length / lines.length;
	return { predictions, coarseAccuracy: share('coarse'), fineAccuracy: share('fine') };
}
