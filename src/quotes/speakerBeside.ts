import { isSpeechVerb } from '../corpus/findSpeaker.ts';
import { fold } from '../language/fold.ts';
import { terms } from '../language/terms.ts';
import { claimedSpeaker } from './claimedSpeaker.ts';
import { cueVerb } from './cues.ts';
import { foreignBeside } from './foreignBeside.ts';
import { ADVERBS, speakerBefore } from './speakerBefore.ts';

/** "… — To Lam". In small letters a name is all that follows, and one or two words: "… - to lam". */
const DASH = /^\s*[.,]?\s*(?:[—–―]{1,2}|~|--?)\s*([\p{Lu}\p{Script=Han}][^.,;:!?"“\n]{1,60})/u;
const SMALL_DASH = /^\s*[.,]?\s*(?:[—–―]{1,2}|~|--?)\s*(\p{Ll}[\p{L}\p{M}]+(?:\s\p{Ll}[\p{L}\p{M}]*)?)\s*$/u;
/** What follows begins a sentence of its own: "“…” and Xi said “…”". */
const CONJUNCTION = /^[\s,;]*(?:and|but|while|whereas|yet|or|then)\s/iu;
/** Words before the verb in "…, the spokesman of the ministry said". */
const MAX_BEFORE_VERB = 7;

/**
 * Who is to have said what stands between two texts: "Lam said: …", "… — Lam", "…, Lam said"; null where neither says so.
 *
 * @param before up to the quotation, and what follows it
 */
export function speakerBeside(before: string, after: string): string | null {
	const dash = DASH.exec(after)?.[1] ?? SMALL_DASH.exec(after)?.[1];
	if (dash !== undefined) return claimedSpeaker(dash);
	const foreign = foreignBeside(before, after);
	if (foreign !== null) return foreign.speaker;
	const according = /\baccording to ([^,:"“”]{2,60})[,:]?\s*$/iu.exec(before)?.[1];
	if (according !== undefined) return claimedSpeaker(according);
	const label = /(?:^\s*|[.!?]\s+)([\p{Lu}][^.,;:!?"“”]{1,60}):\s*$/u.exec(before)?.[1];
	const words = terms(before);
	for (let at = words.length - 1; at > 0 && at >= words.length - MAX_AFTER_VERB; at--) {
		const word = words[at];
		if (!word || /[.!?”"]\s/.test(before.slice(word.end))) break;
		if (!isSpeechVerb(word.folded) && cueVerb(word.folded) === null) continue;
		let last = at - 1;
		while (last >= 0 && ADVERBS.test(words[last]?.folded ?? '')) last--;
		const speaker = speakerBefore(before, words, last);
		if (speaker !== null) return speaker;
	}
	if (label !== undefined) return claimedSpeaker(label);
	return speakerAfter(after);
}

/** Words between a verb of speech and the quotation: "Lam told reporters in Beijing on Monday: …". */
const MAX_AFTER_VERB = 8;

const SAID_AFTER = /^[\s,.]*(?<verb>\p{L}+)\s+(?<speaker>[^.,;:!?"“”\n]{2,60})/u;

/** "…, Lam said", "…, said Lam". */
function speakerAfter(after: string): string | null {
	const { verb, speaker } = SAID_AFTER.exec(after)?.groups ?? {};
	if (/^[\s,.]*according to\s/i.test(after))
		return claimedSpeaker(/according to ([^.,;:!?"“”\n]{2,60})/i.exec(after)?.[1] ?? '');
	if (verb !== undefined && speaker !== undefined && isVerb(verb)) return capitalsOf(speaker);
	if (CONJUNCTION.test(after)) return null;
	const clause = /^[\s,]*([^.;:!?"“”\n]{2,80})/u.exec(after)?.[1] ?? '';
	const words = terms(clause);
	const at = words.slice(0, MAX_BEFORE_VERB).findIndex(({ folded }) => isVerb(folded));
	return at > 0 ? speakerBefore(clause, words, at - 1) : null;
}

function isVerb(word: string): boolean {
	return (
		/^(?:said|says|say|asked|asks|told|tells|added|adds|wrote|writes|claimed|claims|stated|states|tweeted|tweets)$/.test(
			fold(word),
		) ||
		(cueVerb(fold(word))?.says === true && /ed$/.test(word))
	);
}

/** A name, as far as its capitals go, or a role: "the spokesman". */
function capitalsOf(text: string): string | null {
	const name = /^\p{Lu}[\p{L}.’'-]*(?:\s+(?:\p{Lu}[\p{L}.’'-]*|van|von|de|der|bin|al))*/u.exec(text)?.[0];
	return claimedSpeaker(name ?? text.split(/\s+(?:in|on|at|to|about|of|when|as|after|before|while)\s/)[0] ?? '');
}

/** A quotation begins here. */
const OPENING = /^\s*[:,]?\s*["“„«‘'「『]/u;
/** Words between a verb of speech and a quotation that it is certainly the verb of. */
const NEAR = 3;

/** Does a verb of speech, or somebody's name, stand beside a quotation? What is marked without either may be a title or irony. */
export function isSpeechBeside(before: string, after: string): boolean {
	if (speakerBeside(before, after) !== null) return true;
	if (
		terms(before)
			.slice(-NEAR)
			.some(({ folded }) => isVerb(folded))
	)
		return true;
	// The verb in "the “iron man” wrote “…”" is that of the next quotation.
	const behind = terms(after)
		.slice(0, NEAR)
		.find(({ folded }) => isVerb(folded));
	return behind !== undefined && !CONJUNCTION.test(after) && !OPENING.test(after.slice(behind.end));
}
