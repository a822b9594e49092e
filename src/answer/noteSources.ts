import { limitMessages } from '../i18n/limits.ts';
import { messages } from '../i18n/messages.ts';
import type { Question } from '../question/types.ts';
import type { Prepared } from './prepare.ts';
import type { Reply } from './reply.ts';
import { speakerNamed } from './speaking.ts';
import type { Context, Note } from './types.ts';

const DAY_MS = 86_400_000;

/** What must be said about the sources of an answer: their limits, their age, their faults. */
export function noteSources(
	question: Question,
	context: Context,
	{ sources, answered, intent }: Reply,
	prepared: Prepared,
	now: Date,
): readonly Note[] {
	const { knowledge } = prepared;
	const words = messages(context.locale);
	const notes: Note[] = [];
	const limits = limitMessages(context.locale);
	if (context.asOf !== undefined) {
		notes.push({ kind: 'as-of', text: words.asOf(context.asOf) });
		if (knowledge.sources.some(({ date }) => date === null)) {
			notes.push({ kind: 'as-of', text: limits.undatedLeftOut });
		}
	}
	if (context.source !== undefined) {
		const source = knowledge.sources.find(({ id }) => id === context.source);
		if (source) notes.push({ kind: 'limit', text: words.onlySource(source.title) });
	}
	if (context.speaker !== undefined) {
		const name = speakerNamed(context.speaker, prepared)?.name ?? context.speaker;
		notes.push({ kind: 'limit', text: answered ? words.onlySpeaker(name) : limits.saysNothing(name) });
	}
	if (!answered) return notes;
	if (question.asksNow && intent === 'question') {
		const newest = sources.reduce<string>((latest, { date }) => (date !== null && date > latest ? date : latest), '');
		if (newest !== '') {
			const age = Math.max(0, Math.floor((now.getTime() - Date.parse(`${newest}T00:00:00Z`)) / DAY_MS));
			notes.push({ kind: 'age', text: words.newestIs(newest, age) });
		}
	}
	for (const { id, number } of sources) {
		const source = knowledge.sources.find((one) => one.id === id);
		for (const correction of source?.corrections ?? []) {
			if (touches(correction, question)) notes.push({ kind: 'correction', text: words.correction(number, correction) });
		}
	}
	return notes;
}

/** A correction is told where the question is about what it corrects. */
function touches(correction: string, question: Question): boolean {
	const text = correction.toLowerCase();
	const asked = question.keywords.filter(({ kind }) => kind === 'word');
	return asked.filter(({ folded }) => folded.length > 3 && text.includes(folded)).length >= 2;
}
