import type { Question } from '../question/types.ts';
import type { SearchIndex } from '../search/createIndex.ts';
import type { Hit } from '../search/types.ts';
import { type Evidence, findEvidence } from './evidence.ts';
import { FEATURE_NAMES, type Features, featuresOf } from './features.ts';
import { viewQuestion } from './questionView.ts';
import { type SentenceView, viewSentence } from './sentenceView.ts';
import { RANK_WEIGHTS } from './weights.ts';

/** A sentence that may answer, with what speaks for it. */
export interface Candidate {
	readonly hit: Hit;
	readonly sentence: SentenceView;
	readonly features: Features;
	readonly evidence: Evidence;
	/** By this candidates are ordered. */
	readonly rank: number;
}

/** Orders hits by how likely they answer the question. Ties stay in the order of the knowledge. */
export function rank(question: Question, hits: readonly Hit[], index: SearchIndex): readonly Candidate[] {
	const view = viewQuestion(question, index, hits[0]?.score ?? 0);
	return hits
		.map((hit): Candidate => {
			const sentence = viewSentence(hit.sentence, index);
			const evidence = findEvidence(question, hit, sentence, index);
			const features = featuresOf(view, hit, sentence, evidence);
			const worth = FEATURE_NAMES.reduce((sum, name) => sum + RANK_WEIGHTS[name] * features[name], 0);
			return { hit, features, evidence, rank: worth, sentence };
		})
		.sort((a, b) => b.rank - a.rank || a.hit.document - b.hit.document);
}
