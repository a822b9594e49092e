import { terms } from '../language/terms.ts';
import type { SearchIndex } from '../search/createIndex.ts';
import { indexTerms } from '../search/indexTerms.ts';
import { groupAlike } from './alike.ts';
import { type Chosen, plain } from './cite.ts';
import type { Parts } from './likeness.ts';
import type { Prepared } from './prepare.ts';
import { viewSentence } from './sentenceView.ts';

/** What is divided by: the number of words to this power. Without it the longest sentences win, at 1 the shortest. */
const LENGTH_POWER = 0.7;
/** Below so many words, a sentence gains nothing more from being short. */
const SHORT_WORDS = 8;
/** What more than this share of the sentences speaks of weighs no more for it: it is what all is about. */
const EVERYWHERE = 0.2;
/** What a topic weighs more that the title of the source names: the title says what the report is about. */
const IN_TITLE = 2;
/** What is left of the worth of a sentence that hangs on the one before it, or is a question. */
const HANGING = 0.6;

/** How a sentence begins, or ends, that cannot be understood by itself. */
const HANGS =
	/^(?:he|she|it|they|this|that|these|those|his|her|its|their|but|and|or|so|also|however|then|there|such|instead|meanwhile|moreover|still|yet|both|another|we|i|you|asked)\b|^["“‘']|[?]["”’]?$/i;

/**
 * The sentences that say most, no two alike. Maximal coverage of concepts (Filatova and Hatzivassiloglou 2004; Gillick and
 * Favre 2009), chosen greedily: what several sentences speak of weighs as much as there are of these, and counts once; next
 * comes the sentence whose new concepts weigh most for its length. What the titles name counts more (Edmundson 1969). What several sources say is said with all their numbers.
 *
 * @param parts what to choose from; ties go to the first
 */
export function mostTelling(parts: readonly Parts[], count: number, { index }: Prepared): readonly Chosen[] {
	const weights = weighTopics(parts);
	const titles = new Map(
		[...new Set(parts.map(({ sentence }) => sentence.source))].map((one) => [one, topicsOf(one.title, index)]),
	);
	const left = new Set(
		groupAlike(parts).map(({ shown, same }) => {
			const length = Math.max(SHORT_WORDS, viewSentence(shown.sentence, index).words.length) ** LENGTH_POWER;
			return { shown, same, cost: HANGS.test(shown.sentence.text) ? length / HANGING : length };
		}),
	);
	const covered = new Set<string>();
	const chosen: Chosen[] = [];
	while (chosen.length < count) {
		const [first] = left;
		if (!first) break;
		let best = first;
		let bestWorth = -1;
		for (const one of left) {
			const title = titles.get(one.shown.sentence.source);
			let gain = 0;
			for (const topic of one.shown.topics) {
				if (!covered.has(topic)) gain += (weights.get(topic) ?? 0) * (title?.has(topic) ? IN_TITLE : 1);
			}
			if (gain / one.cost > bestWorth) [best, bestWorth] = [one, gain / one.cost];
		}
		// Once everything has been spoken of, what is spoken of most begins anew.
		if (bestWorth === 0 && covered.size > 0) {
			covered.clear();
			continue;
		}
		left.delete(best);
		for (const topic of best.shown.topics) covered.add(topic);
		chosen.push({ ...plain(best.shown.sentence), same: best.same });
	}
	return chosen;
}

/** Stems, names and entries of the glossary in a title. */
function topicsOf(title: string, { findNames, findGlossary }: SearchIndex): ReadonlySet<string> {
	return new Set(indexTerms(title, terms(title), findNames, findGlossary));
}

/** What each topic weighs. What one sentence alone speaks of is central to nothing, unless nothing is shared at all. */
function weighTopics(parts: readonly Parts[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { topics } of parts) for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
	const most = Math.max(2, EVERYWHERE * parts.length);
	const shared = [...counts].filter(([, count]) => count > 1);
	return new Map((shared.length > 0 ? shared : [...counts]).map(([topic, count]) => [topic, Math.min(count, most)]));
}
