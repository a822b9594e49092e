import { splitSentences } from '../corpus/splitSentences.ts';
import type { Steps } from '../corpus/steps.ts';
import type { Knowledge } from '../corpus/types.ts';
import { createTwinFinder, type Twin } from './sameText.ts';
import { type SourceFile, toSourceFile } from './toSourceFile.ts';
import type { Article } from './types.ts';

/** What becomes of an article. */
export interface Planned {
	readonly article: Article;
	/** Sentences of its text. */
	readonly sentences: number;
	/** What will be written; null where it is there already. */
	readonly source: SourceFile | null;
	/** The source that is the same, or nearly the same. */
	readonly twin: Twin | null;
}

/**
 * Says for each article what will be written, before anything is; one text that is there, or one article, a step.
 *
 * @param known what is there already; null for an empty folder
 * @param keepSimilar are articles that are nearly the same as another one written all the same?
 */
export function* planImport(
	articles: readonly Article[],
	known: Pick<Knowledge, 'sources' | 'sentences'> | null,
	keepSimilar: boolean,
): Steps<readonly Planned[]> {
	const twins = createTwinFinder();
	const taken = new Set<string>();
	const texts = new Map<string, string[]>();
	for (const { id } of known?.sources ?? []) {
		taken.add(id.toLowerCase());
		texts.set(id, []);
	}
	for (const { source, text } of known?.sentences ?? []) texts.get(source.id)?.push(text);
	for (const [id, sentences] of texts) {
		twins.add(id, sentences.join(' '));
		yield;
	}
	const plan: Planned[] = [];
	for (const article of articles) {
		const body = article.paragraphs.filter(({ kind }) => kind !== 'heading').map(({ text }) => text);
		const twin = twins.find(body.join(' '));
		const sentences = body.reduce((count, text) => count + splitSentences(text).length, 0);
		if (twin !== null && (twin.share === 1 || !keepSimilar)) plan.push({ article, sentences, source: null, twin });
		else {
			const source = toSourceFile(article, taken);
			taken.add(source.id);
			twins.add(source.id, body.join(' '));
			plan.push({ article, sentences, source, twin });
		}
		yield;
	}
	return plan;
}
