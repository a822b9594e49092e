import type { Sentence, Source } from '../corpus/types.ts';
import type { SourceLimit } from '../question/types.ts';
import type { Prepared } from './prepare.ts';
import { viewSentence } from './sentenceView.ts';
import { speaking } from './speaking.ts';
import type { Context } from './types.ts';

/** May this sentence be shown? */
export function allows(sentence: Sentence, limit: SourceLimit, context: Context, prepared: Prepared): boolean {
	if (!isOfSources(sentence, limit, context, prepared)) return false;
	return context.speaker === undefined || speaking(context.speaker, prepared).isIn(sentence);
}

/** Is it a sentence of the sources that may be shown, or of the voice that is asked for? */
function isOfSources(sentence: Sentence, limit: SourceLimit, context: Context, { index }: Prepared): boolean {
	if (within(sentence.source, limit, context)) return true;
	const { voice } = limit;
	if (voice === null || !within(sentence.source, { ...limit, sources: null }, context)) return false;
	return viewSentence(sentence, index).speech.some(({ speaker }) => speaker.id === voice.id);
}

/** What a question without words on its sources limits them to. */
export const NO_LIMIT: SourceLimit = { sources: null, voice: null, published: null };

/** The sources that may be listed: that may be shown and, where only one speaker is wanted, have words of that one. */
export function listable(limit: SourceLimit, context: Context, prepared: Prepared): readonly Source[] {
	const { speaker } = context;
	const having = speaker === undefined ? null : speaking(speaker, prepared).sources();
	return prepared.knowledge.sources.filter(
		(source) => within(source, limit, context) && (having === null || having.has(source)),
	);
}

/** What the question, the conversation and the command together leave of the sources. */
export function within(source: Source, limit: SourceLimit, context: Context): boolean {
	if (context.source !== undefined && source.id !== context.source) return false;
	if (limit.sources !== null && !limit.sources.includes(source.id)) return false;
	// A source without a date cannot be shown to be older: with a limit of time it stays out.
	if (context.asOf !== undefined && (source.date === null || source.date > context.asOf)) return false;
	if (limit.published === null) return true;
	if (source.date === null) return false;
	const { from, to } = limit.published;
	return (from === null || source.date >= from) && (to === null || source.date <= to);
}
