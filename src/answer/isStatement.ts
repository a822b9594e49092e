import type { Sentence } from '../corpus/types.ts';

/** A statement ends like one; headlines, captions and credits do not. */
const ENDS = /[.!。！…]["”’»」』)\]]*$/u;
/** Shorter ones state nothing that could be understood by itself. */
const MIN_WORDS = 4;

/** What news sites print round their reports. */
const FURNITURE =
	/\b(?:sign up (?:for|to|here)|subscribe|newsletters?|live (?:updates|blog)|see (?:our|updates)|our (?:latest|updates|coverage)|click here|read (?:more|the rest)|follow us|hide caption|this page recaps|a version of this (?:story|article)|contributed to this (?:report|story|article)|all rights reserved)\b|^(?:photos?|image|video|gallery|editor['’]s note)\b.{0,4}:|^[▶►]/iu;

/** Whether a sentence states something of its subject: not a headline, a caption, a credit, an invitation to read on, or a question. */
export function isStatement({ text }: Sentence): boolean {
	if (!ENDS.test(text) || FURNITURE.test(text)) return false;
	return /\p{Script=Han}/u.test(text) || text.split(/\s+/u).length >= MIN_WORDS;
}

/** The statements among some sentences; all of them where there is none. */
export function statementsAmong(sentences: readonly Sentence[]): readonly Sentence[] {
	const statements = sentences.filter(isStatement);
	return statements.length > 0 ? statements : sentences;
}
