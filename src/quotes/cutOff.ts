import { CONDITIONS, NEGATIONS } from './meaningWords.ts';
import { isMarked, type Region } from './region.ts';
import type { Range } from './types.ts';

/** Words that stand outside a quotation and govern what is inside. */
export interface CutOff extends Range {
	readonly kind: 'negation' | 'condition';
}

/** Which ends of a stretch are looked at. */
export interface Ends {
	readonly before: boolean;
	readonly after: boolean;
}

/** Verbs and nouns by which what follows is denied, by the beginning of all their forms. */
const DENIALS =
	/^(?:den(?:y|ies|ied)|doubt|refus|fail(?:s|ed|ing)?$|reject|disput|unlikely|impossible|unable|untrue|false|myth|lie$|lies$)/;
/** "Not only", "no doubt": nothing is denied. */
const NO_DENIAL = /^(?:only|just|merely|simply|doubt|question|wonder|matter|less|fewer)$/;
/** After these, what is denied or doubted begins. */
const OPENERS =
	/^(?:that|to|if|whether|think|thinks|thought|believe|believes|believed|say|says|said|saying|know|knows|mean|means|expect|expects|sure|convinced|certain)$/;
/** Nothing governs across them. */
const BORDERS = /^(?:and|but|or|because|so|while|when|who|which|then)$/;
const WORD_GAP = /^[\s"“”‘’'*_]*$/;

/** Words between a negation and what it governs: any, and where a conjunction opens what is governed. */
const NEAR = 2;
const FAR = 7;

const CONDITION_AFTER =
	/^[\s,]*(?:but\s+)?(?:only\s+|even\s+)?(?:if|unless|provid(?:ed|ing)|as long as|so long as|on (?:the )?condition|assuming|except)\b/iu;
const DENIAL_AFTER =
	/^\s*(?:is|was|are|were)(?:n['’]t|\s+not|\s+(?:simply\s+|just\s+|completely\s+|a\s+)?(?:false|untrue|wrong|lie|myth|nonsense))\b/iu;

/**
 * What was cut off a quotation although it turns it round: "I do not believe that" before it, "if" before or after it,
 * "not" after it. What stands on the other side of a quotation mark is somebody else's and governs nothing.
 *
 * @param first positions of its first and last word in the region
 * @returns in the order of the source
 */
export function findCutOffs(region: Region, first: number, last: number, ends: Ends): readonly CutOff[] {
	const before = ends.before ? cutBefore(region, first) : null;
	const after = ends.after ? cutAfter(region, last) : null;
	return [before, after].filter((cut) => cut !== null);
}

/** Does a verb say that what follows is not so? */
export function isDenial(folded: string): boolean {
	return DENIALS.test(folded);
}

function cutBefore(region: Region, first: number): CutOff | null {
	const { words, text } = region;
	const opener = words[first - 1]?.key ?? '';
	const reach = OPENERS.test(opener) ? FAR : NEAR;
	for (let at = first - 1; at >= 0 && first - at <= reach && goesOn(region, at, at + 1); at--) {
		const word = words[at];
		const next = words[at + 1];
		const start = words[first - 1];
		if (!word || !next || !start || BORDERS.test(word.key)) return null;
		const range = { start: word.start, end: start.end };
		if (CONDITIONS.has(word.key)) return { kind: 'condition', ...range };
		const instead = /^(?:than|of)$/.test(word.key) && /^(?:rather|instead)$/.test(words[at - 1]?.key ?? '');
		if (instead) return { kind: 'negation', start: words[at - 1]?.start ?? word.start, end: start.end };
		if (NEGATIONS.has(word.key) ? !NO_DENIAL.test(next.key) : DENIALS.test(word.folded)) {
			return { kind: 'negation', start: wholeWordStart(text, word.start), end: start.end };
		}
	}
	return null;
}

function cutAfter(region: Region, last: number): CutOff | null {
	const { words, sentenceOf, text, marked } = region;
	const word = words[last];
	if (!word) return null;
	const next = words[last + 1];
	if (
		next &&
		NEGATIONS.has(next.key) &&
		goesOn(region, last, last + 1) &&
		!NO_DENIAL.test(words[last + 2]?.key ?? '')
	) {
		return { kind: 'negation', start: next.start, end: next.end };
	}
	const lastInSentence = sentenceOf.lastIndexOf(sentenceOf[last] ?? -1);
	const end = words[lastInSentence]?.end ?? word.end;
	const rest = text.slice(word.end, end);
	const isMarkedHere = isMarked(marked, word.start, word.end);
	for (const [kind, pattern] of [
		['condition', CONDITION_AFTER],
		['negation', DENIAL_AFTER],
	] as const) {
		const match = pattern.exec(rest);
		if (!match) continue;
		const start = word.end + match[0].search(/[\p{L}]/u);
		if (isMarkedHere !== isMarked(marked, start, start + 1)) continue;
		return { kind, start, end: word.end + match[0].length };
	}
	return null;
}

/** Do two neighbouring words stand in one clause of one voice? */
function goesOn({ words, sentenceOf, text, marked }: Region, left: number, right: number): boolean {
	const [a, b] = [words[left], words[right]];
	if (!a || !b || sentenceOf[left] !== sentenceOf[right]) return false;
	const isInside = ({ start, end }: Range) => marked.findIndex((range) => range.start <= start && end <= range.end);
	return isInside(a) === isInside(b) && WORD_GAP.test(text.slice(a.end, b.start));
}

/** "n't" is shown with its verb. */
function wholeWordStart(text: string, start: number): number {
	let at = start;
	while (at > 0 && /[\p{L}]/u.test(text.charAt(at - 1))) at--;
	return at;
}
