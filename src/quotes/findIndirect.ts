import { ADDRESSED, ADVERBIAL, CIRCUMSTANCE } from './findClause.ts';
import type { Cue } from './findCues.ts';
import type { Draft } from './findDrafts.ts';
import type { OuterSentence } from './findOuterSentences.ts';

/** Reported clauses of a sentence without marks. */
export function findIndirect(
	masked: string,
	sentence: OuterSentence,
	at: number,
	cues: readonly Cue[],
): readonly Draft[] {
	const end = sentence.start + masked.slice(sentence.start, sentence.end).replace(/[.!?\s]+$/, '').length;
	const draft = (cue: Cue, start: number, to: number): readonly Draft[] => {
		const content = { start, end: Math.max(start, to) };
		if (!/\p{L}/u.test(masked.slice(content.start, content.end))) return [];
		return [
			{ kind: 'indirect', parts: [content], content, cue, subject: cue.subject, carriedFrom: null, sentence: at },
		];
	};
	for (const cue of cues) {
		if (cue.subject === null) continue;
		const before = masked.slice(sentence.start, cue.start);
		const rest = masked.slice(cue.end, end);
		if (cue.form === 'according') {
			if (before.trim() === '') {
				const comma = rest.indexOf(',');
				if (comma >= 0) return draft(cue, cue.end + comma + 1 + leadingSpace(rest.slice(comma + 1)), end);
			} else if (/,\s*$/.test(before)) return draft(cue, sentence.start, cue.start - trailingSpace(before));
			continue;
		}
		if (cue.verb === null || !cue.verb.reports || cue.form === 'inverted') continue;
		if (
			/,\s*$/.test(before) &&
			/^\s*(?:,|$|on\s|\p{Lu}\p{Ll}+day\b)/u.test(rest) &&
			cue.form === 'verb' &&
			!cue.isShared
		) {
			return draft(cue, sentence.start, cue.start - trailingSpace(before));
		}
		const waits = ADDRESSED.has(cue.verb.base) || CIRCUMSTANCE.test(rest);
		const that = (waits ? /^[^,;:]{0,100}?\bthat\s/ : /^\s+that\s/).exec(rest);
		const isRelative =
			that !== null && /^(?:is|are|was|were|has|have|had|will|would|can|could)\b/.test(rest.slice(that[0].length));
		if (isRelative) continue;
		if (that) return draft(cue, cue.end + that[0].length - 'that '.length, end);
		if (
			cue.verb.base === 'say' &&
			/^\s+(?:\p{L}|\d)/u.test(rest) &&
			!/^\s+(?:of|about|in|to|so|as|for|at|on|during|with|by|yes|no|nothing)\b/.test(rest)
		) {
			const adverbial = ADVERBIAL.exec(rest)?.[0].length ?? 0;
			return draft(cue, cue.end + adverbial + leadingSpace(rest.slice(adverbial)), end);
		}
	}
	return [];
}

const leadingSpace = (text: string) => text.length - text.trimStart().length;
const trailingSpace = (text: string) => text.length - text.replace(/[\s,]+$/, '').length;
