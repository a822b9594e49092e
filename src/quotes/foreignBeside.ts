import type { Cue } from './findCues.ts';
import { findForeignCues } from './findForeignCues.ts';
import { MASK } from './speakerPhrase.ts';

/** Chinese full-width punctuation, as the finder of cues reads it. */
const PLAIN_MARKS: Readonly<Record<string, string>> = {
	'：': ':',
	'，': ',',
	'。': '.',
	'？': '?',
	'！': '!',
	'；': ';',
};
/** What may stand between a cue and the quotation. */
const TO_QUOTATION = /^(?:\s*(?:rằng|là|过|過|了))?[\s:,]*$/u;
/** Offices before a name, and adverbs between a name and its verb, none of which is a part of the name. */
const CHINESE_OFFICE =
	/^.*(?:主席|总书记|總書記|书记|書記|总理|總理|总统|總統|部长|部長|外长|外長|大使|发言人|發言人)(?=[\p{Script=Han}·]{2,12}$)/u;
const CHINESE_ADVERB = /(?:真的|是否|有没有|有沒有|曾经|曾經|曾|还|還|也|则|則|又|再次|昨天|今天|日前|近日)+$/u;

/**
 * Who is to have said a quotation by a verb of speech in Vietnamese or Chinese: "Tô Lâm nói: “…”", "“…”，习近平说".
 *
 * @param before up to the quotation, and what follows it
 * @returns null where there is no such verb; its speaker is null where only a pronoun stands before it
 */
export function foreignBeside(before: string, after: string): { readonly speaker: string | null } | null {
	const ahead = plainMarks(before);
	const masked = ahead + MASK;
	const label = /^\s*([\p{Script=Han}·]{2,20}):\s*$/u.exec(ahead)?.[1];
	const last = findForeignCues(masked, { start: 0, end: masked.length }).findLast(({ words }) =>
		TO_QUOTATION.test(ahead.slice(words.end)),
	);
	if (last !== undefined) return { speaker: nameOf(last) };
	if (label !== undefined) return { speaker: plainName(label) };
	const clause = /^[\s,]*[^.;:?!"“\n]*/u.exec(plainMarks(after))?.[0] ?? '';
	const [first] = findForeignCues(clause, { start: 0, end: clause.length });
	return first !== undefined && /^[\s,]*$/u.test(clause.slice(0, first.start)) ? { speaker: nameOf(first) } : null;
}

function plainMarks(text: string): string {
	return text.replace(/[：，。？！；]/gu, (mark) => PLAIN_MARKS[mark] ?? mark);
}

function nameOf({ subject }: Cue): string | null {
	if (subject === null || subject.how === 'pronoun') return null;
	return plainName(subject.text);
}

function plainName(text: string): string | null {
	const name = text.replace(CHINESE_ADVERB, '').replace(CHINESE_OFFICE, '');
	return name === '' || /^[他她我你它们們]+$/u.test(name) ? null : name;
}
