import type { Cue } from './findCues.ts';
import type { Draft, Reading } from './findDrafts.ts';
import type { Turn } from './findTurns.ts';
import { readSpeakerPhrase, type SpeakerPhrase } from './speakerPhrase.ts';
import type { Range } from './types.ts';

/** What somebody says in a transcript. */
export function findSpokenTurn(text: string, { start, end, speaker }: Turn, at: number): Draft {
	const subject = readSpeakerPhrase(text, speaker);
	const words = { start: speaker.end, end: speaker.end + 1 };
	const content = { start, end };
	const cue: Cue = { ...speaker, words, verb: null, form: 'bare', subject, isShared: false };
	return { kind: 'block', parts: [content], content, cue, subject, carriedFrom: null, sentence: at };
}

/** A line under a block quote that names who said it: "— Lam". */
const SIGNATURE = /^(?:[–—―]|--?)\s*(?=\p{Lu})/u;

/** A paragraph that is a block quote, or that is introduced with a colon, line by line. */
export function findBlock({ text, outer, lead }: Reading, at: number): Draft {
	const { sentences } = outer;
	const first = sentences[at];
	const own = sentences.filter(({ paragraph }) => paragraph === first?.paragraph);
	const whole = { start: first?.start ?? 0, end: own.at(-1)?.end ?? 0 };
	const lines = linesOf(text, whole);
	const [last] = lines.slice(-1);
	const signature = last && SIGNATURE.exec(text.slice(last.start, last.end));
	const signed =
		last && signature && lines.length > 1
			? {
					words: { start: last.start, end: last.start + signature[0].trimEnd().length },
					name: { start: last.start + signature[0].length, end: last.end },
				}
			: null;
	const subject: SpeakerPhrase | null = signed && readSpeakerPhrase(text, signed.name);
	const introduced = lead?.hasColon === true && lead.paragraph === (first?.paragraph ?? 0) - 1 ? lead : null;
	const parts = signed && subject ? lines.slice(0, -1) : lines;
	const cue: Cue | null =
		signed && subject
			? { ...signed.words, words: signed.words, verb: null, form: 'bare', subject, isShared: false }
			: (introduced?.cue ?? null);
	return {
		kind: 'block',
		parts,
		content: { start: whole.start, end: parts.at(-1)?.end ?? whole.end },
		cue,
		subject: subject ?? introduced?.subject ?? null,
		carriedFrom: null,
		sentence: at,
	};
}

/** The lines of a stretch of text that hold anything, without white space and marks of block quotes. */
function linesOf(text: string, { start, end }: Range): readonly Range[] {
	const lines: Range[] = [];
	for (const { 0: line, index } of text.slice(start, end).matchAll(/[^\n]+/g)) {
		const mark = /^\s*(?:>\s?)*\s*/.exec(line)?.[0].length ?? 0;
		const range = { start: start + index + mark, end: start + index + line.trimEnd().length };
		if (range.end > range.start) lines.push(range);
	}
	return lines;
}
