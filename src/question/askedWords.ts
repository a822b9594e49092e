import type { Reading, Token } from '../language/types.ts';
import {
	AMBIGUOUS_SPELLINGS,
	INTRODUCTIONS,
	OPENERS,
	QUESTION_WORD_SPELLINGS,
	QUESTION_WORDS,
} from './questionWords.ts';
import type { Word } from './rules.ts';

/** Words of a question that are looked at: bounds what a hostile message can cost. */
const MAX_WORDS = 60;

/** A word of the question with what the patterns do not need to see. */
export interface AskedWord extends Word {
	readonly token: Token;
	/** Punctuation other than a hyphen or a quotation mark stands before it. */
	readonly afterBreak: boolean;
	/** Joined to the next word by a hyphen: "man" in "man-made". */
	readonly joined: boolean;
}

/** Auxiliary verbs, and what the tokenizer leaves of their short forms: "ca" of "can't". */
export const AUXILIARY =
	/^(?:is|are|was|were|be|been|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|ca|wo|ain|isn|aren|wasn|weren|don|doesn|didn|hasn|haven|hadn|couldn|wouldn|won)$/;

/** Forms of "be", written out or short. */
export const BE = /^(?:is|are|was|were|be|been|'s|'re|s|re)$/;

const INTRODUCTION = new RegExp(`^(?:${INTRODUCTIONS.join('|')})(?= |$)`);

/** Stands between words without parting them. */
const QUOTE_OR_HYPHEN = /^["'`“”‘’\-–—]+$/;

/**
 * The tokens of the sentence that asks. Questions often come with a statement before them: "He resigned in May. Who came next?"
 */
function askingTokens({ tokens }: Reading): readonly Token[] {
	const mark = tokens.findLastIndex(({ text }) => text.includes('?'));
	if (mark === -1) return tokens;
	const isEnd = (token: Token, next: Token | undefined): boolean =>
		/^[.!?]+$/.test(token.text) && next !== undefined && next.start > token.end && /^\p{Lu}/u.test(next.text);
	const end = tokens.findLastIndex((token, at) => at < mark && isEnd(token, tokens[at + 1]));
	const sentence = tokens.slice(end + 1, mark + 1);
	const asks = sentence.some(({ folded }) => QUESTION_WORDS.has(folded)) || AUXILIARY.test(sentence[0]?.folded ?? '');
	// "Dr. Who is seen where?" is no statement; nor does a bare "What?" tell what it asks for.
	return asks && sentence.filter(({ isWord }) => isWord).length > 1 ? sentence : tokens;
}

/** Whether a token is the apostrophe of a plural that owns what comes: "the birds' nests", and not the end of a quotation. */
function isOwnersMark(tokens: readonly Token[], at: number): boolean {
	const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (before === undefined || mark === undefined || !next?.isWord || !/^['’]$/.test(mark.text)) return false;
	const opens = tokens.some(
		({ text, end }, place) => place < at && /^['‘`]+$/.test(text) && tokens[place + 1]?.start === end,
	);
	return before.folded.endsWith('s') && next.start > mark.end && !opens;
}

function wordsOf(reading: Reading): AskedWord[] {
	const tokens = askingTokens(reading);
	const words: AskedWord[] = [];
	let afterBreak = false;
	for (const [at, token] of tokens.entries()) {
		const next = tokens[at + 1];
		if (isOwnersMark(tokens, at)) {
			words.push({ form: "'", lemma: "'", pos: 'PART', token, afterBreak: false, joined: false });
			continue;
		}
		if (!token.isWord || /^(?:@|<@)/.test(token.text)) {
			// A full stop with no space after it belongs to a name: "Answers.com".
			if (!QUOTE_OR_HYPHEN.test(token.text) && next?.start !== token.end) afterBreak = true;
			continue;
		}
		const joined = next !== undefined && /^[-–]$/.test(next.text) && next.start === token.end;
		words.push({ form: token.folded, lemma: token.lemma, pos: token.pos, token, afterBreak, joined });
		afterBreak = false;
		if (words.length === MAX_WORDS) break;
	}
	return words;
}

function spelt(word: AskedWord, form: string, pos = word.pos): AskedWord {
	return { ...word, form, lemma: form, pos };
}

/** Leaves out what only leads up to the question. */
function withoutPreamble(words: readonly AskedWord[]): readonly AskedWord[] {
	let rest = words;
	for (;;) {
		const [first, second] = rest;
		if (first === undefined || second === undefined) return rest;
		if (OPENERS.has(first.form) && !(first.form === 'there' && BE.test(second.form))) {
			rest = rest.slice(1);
			continue;
		}
		const introduced = INTRODUCTION.exec(
			rest
				.slice(0, 8)
				.map((word) => word.form.replaceAll("'", ''))
				.join(' '),
		);
		if (introduced === null) return rest;
		const left = rest.slice(introduced[0].split(' ').length);
		if (left.length === 0) return rest;
		rest = left;
	}
}

/** Puts question words right that are mistyped, and makes "whats" and "who's" two words. */
function withSpelling(words: readonly AskedWord[]): readonly AskedWord[] {
	const hasQuestionWord = words.some((word) => QUESTION_WORDS.has(word.form));
	return words.flatMap((word, at) => {
		const before = words[at - 1];
		const next = words[at + 1];
		if (
			/^(?:'s|s|'re|re)$/.test(word.form) &&
			before !== undefined &&
			(QUESTION_WORDS.has(before.form) || QUESTION_WORD_SPELLINGS.has(before.form))
		) {
			return [{ ...word, form: word.form.endsWith('re') ? 'are' : 'is', lemma: 'be', pos: 'AUX' as const }];
		}
		const joined = /^(what|who|where|when|why|how)'?s$/.exec(word.form);
		if (joined?.[1] !== undefined) {
			return [
				spelt(word, joined[1], 'PRON'),
				{ ...word, form: 'is', lemma: 'be', pos: 'AUX' as const, afterBreak: false },
			];
		}
		// "What us city": the country, not the pronoun.
		if (word.form === 'us' && /^(?:what|which)$/.test(before?.form ?? '') && next?.pos === 'NOUN')
			return [{ ...word, pos: 'PROPN' as const }];
		const meant = QUESTION_WORD_SPELLINGS.get(word.form);
		if (meant === undefined || hasQuestionWord || at > 0) return [word];
		if (AMBIGUOUS_SPELLINGS.get(word.form)?.test(next?.form ?? '') === false) return [word];
		// "hwo" is "how" or "who" with two letters swapped: what follows "how" tells.
		if (
			word.form === 'hwo' &&
			!/^(?:many|much|long|old|far|often|big|tall|high|fast|did|do|does|can|could|should|to)$/.test(next?.form ?? '')
		) {
			return [spelt(word, 'who', 'PRON')];
		}
		return [
			spelt(word, meant, meant === 'when' || meant === 'where' || meant === 'why' || meant === 'how' ? 'ADV' : 'PRON'),
		];
	});
}

/** Leaves out "exactly" and the like after the question word, and makes "what has been" a plain "what is". */
function withoutFiller(words: readonly AskedWord[]): readonly AskedWord[] {
	return words.filter((word, at) => {
		const before = words[at - 1];
		if (before === undefined) return true;
		if (QUESTION_WORDS.has(before.form) && /^(?:exactly|else|actually|really|precisely|then)$/.test(word.form))
			return false;
		return !(
			/^(?:has|have|had)$/.test(word.form) &&
			words[at + 1]?.form === 'been' &&
			/^(?:what|which|who)$/.test(before.form)
		);
	});
}

/**
 * The words of a question, spelt as its question words are meant, without greeting, mention and introduction.
 */
export function askedWords(reading: Reading): readonly AskedWord[] {
	return withoutFiller(withSpelling(withoutPreamble(wordsOf(reading))));
}
