import { fold } from '../language/fold.ts';
import type { OuterSentence } from './findOuterSentences.ts';
import { NO_NAMES } from './speakerWords.ts';
import type { Range } from './types.ts';

/** What one speaker says in a transcript: a paragraph that begins with the speaker and a colon. */
export interface Turn extends Range {
	readonly paragraph: number;
	/** Who speaks, as it stands before the colon. */
	readonly speaker: Range;
}

/** WALLACE: … — a name in capitals is a transcript's, wherever it stands; each turn may stand between marks. */
export const TURN = /^["“]?\p{Lu}[\p{Lu}'’.-]+(?:\s\p{Lu}[\p{Lu}'’.-]*){0,3}(?=:\s)/u;
/** Lam: … — any other name is, where several paragraphs begin so. */
const NAMED_TURN = /^(?:\p{Lu}[\p{L}.'’-]*\s){0,3}\p{Lu}[\p{L}.'’-]*(?=:\s)/u;
const MIN_TURNS = 4;

/** The turns of a transcript; none in a text that is no transcript. */
export function findTurns(text: string, sentences: readonly OuterSentence[]): ReadonlyMap<number, Turn> {
	const turns = new Map<number, Turn>();
	const ends = new Map<number, number>();
	for (const { paragraph, end } of sentences) ends.set(paragraph, end);
	const named: Turn[] = [];
	const known = new Map<string, boolean>();
	for (const { isFirst, start, paragraph } of sentences) {
		if (!isFirst) continue;
		const end = ends.get(paragraph) ?? start;
		const opening = text.slice(start, Math.min(end, start + 80));
		const capitals = TURN.exec(opening)?.[0];
		const name = capitals ?? NAMED_TURN.exec(opening)?.[0];
		if (name === undefined) continue;
		const from = start + name.length + 1;
		const said = text.slice(from, end);
		const mark = /^["“]/.exec(name)?.[0] ?? '';
		const turn = {
			start: from + said.length - said.trimStart().length,
			end: mark !== '' && /["”]$/.test(said) ? end - 1 : end,
			paragraph,
			speaker: { start: start + mark.length, end: start + name.length },
		};
		if (turn.start >= end) continue;
		const isKnown = known.get(name) ?? (capitals !== undefined && isNamedElsewhere(text, capitals));
		known.set(name, isKnown);
		if (isKnown) turns.set(paragraph, turn);
		else if (!NO_NAMES.has(fold(name))) named.push(turn);
	}
	const names = new Set([...turns.values(), ...named].map(({ speaker }) => text.slice(speaker.start, speaker.end)));
	// Labels of other sorts stand once each: "OPINION: …".
	if (turns.size + named.length >= MIN_TURNS && names.size <= (turns.size + named.length) / 2) {
		for (const turn of named) turns.set(turn.paragraph, turn);
	}
	return turns;
}

/** Is the bearer of a name in capitals named in full: "Chris Wallace" for "WALLACE"? */
function isNamedElsewhere(text: string, capitals: string): boolean {
	const last = /[\p{L}'’-]+$/u.exec(capitals)?.[0] ?? '';
	const name = last.charAt(0) + last.slice(1).toLowerCase();
	const at = text.indexOf(` ${name}`);
	return name.length > 2 && at > 0 && /\p{Lu}[\p{L}.]*$/u.test(text.slice(Math.max(0, at - 30), at));
}
