import { terms } from '../language/terms.ts';
import { baseForms } from '../language/wordnet.ts';
import type { NameFinder, NameMention } from './findNames.ts';
import { SPEECH_VERBS } from './speechCues.ts';
import type { Name } from './types.ts';

/** Words that may stand between a subject and its verb. */
const BETWEEN =
	/^(?:\s|,|also|then|later|has|have|had|is|was|were|be|been|and|both|again|further|strongly|once|more|jointly|,?\s*(?:who|an?|the)\b[^,.;“”]{0,80},|[\p{L}]+ly\b)*$/iu;

/** Somebody who is quoted or whose words are reported in a sentence. */
export interface Speech {
	readonly speaker: Name;
	readonly mention: NameMention;
	/** Offset of the word that says that somebody speaks. */
	readonly cue: number;
}

const verbs = new Map<string, boolean>();
const MAX_CACHED = 20_000;

/** Is the word a form of a verb of speech? */
export function isSpeechVerb(folded: string): boolean {
	const known = verbs.get(folded);
	if (known !== undefined) return known;
	const result = baseForms(folded, 'verb').some((base) => SPEECH_VERBS.has(base));
	if (verbs.size < MAX_CACHED) verbs.set(folded, result);
	return result;
}

/**
 * Who speaks in a sentence, in the order of the text: "Xi said", "said Xi", "according to Xi", "Xi, …, said". Only names
 * that the finder knows are told; "he said" is nobody's.
 */
export function findSpeech(text: string, findNames: NameFinder): readonly Speech[] {
	const words = terms(text);
	const mentions = findNames(text, words).filter((mention) => mention.how !== 'adjective');
	const found: Speech[] = [];
	for (const mention of mentions) {
		const before = text.slice(0, mention.start);
		const according =
			/(?:[Aa]ccording to|[Ii]n the words of|[Aa]s quoted by|[Rr]eported by)\s+(?:\p{Lu}[\p{L}.]*\s+|the\s+|\p{Ll}+\s+){0,4}$/u.exec(
				before,
			);
		if (according && !found.some((speech) => speech.mention === mention)) {
			found.push({ speaker: mention.name, mention, cue: according.index });
			continue;
		}
		const next = words
			.slice(mention.last + 1, mention.last + 14)
			.find((word) => isSpeechVerb(word.folded) && !isNounHere(text, word.start));
		if (next && BETWEEN.test(text.slice(mention.end, next.start).replace(/^['’]s\b.*/u, 'x'))) {
			// "… to Xi, saying": whoever comes after a preposition is spoken to, and does not speak.
			if (
				!/\b(?:to|with|by|for|of|from|in|on|at|near|against|told|thanked|invited|asked|between)\s+(?:\p{Lu}[\p{L}.]*\s+){0,2}$/u.test(
					before,
				)
			) {
				const partner = mentions[mentions.indexOf(mention) - 1];
				// "Xi and Lam said": both did.
				if (partner && /^\s+and\s+$/u.test(text.slice(partner.end, mention.start))) {
					found.push({ speaker: partner.name, mention: partner, cue: next.start });
				}
				found.push({ speaker: mention.name, mention, cue: next.start });
				continue;
			}
		}
		const previous = words[mention.first - 1];
		if (previous && /[,”"]\s*$/u.test(text.slice(0, previous.start)) && isSpeechVerb(previous.folded)) {
			found.push({ speaker: mention.name, mention, cue: previous.start });
		}
	}
	return found;
}

/** "The call", "his pledge": a determiner or a possessive makes a noun of it. */
function isNounHere(text: string, start: number): boolean {
	return /(?:\b(?:the|an?|his|her|its|their|of|this|that)|['’]s?)\s+$/iu.test(text.slice(0, start));
}
