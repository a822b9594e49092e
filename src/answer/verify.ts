import { isSpeechVerb } from '../corpus/findSpeaker.ts';
import { positionOf } from '../corpus/positionOf.ts';
import { wordsOfQuotes } from '../i18n/quotes.ts';
import { wordAttribution, wordDifference } from '../i18n/wordCheck.ts';
import { terms } from '../language/terms.ts';
import type { Question } from '../question/types.ts';
import { checkQuotation } from '../quotes/checkQuotation.ts';
import { claimsIn } from '../quotes/claimsIn.ts';
import { isGrave } from '../quotes/describeDifferences.ts';
import type { Check, Verdict } from '../quotes/verdictTypes.ts';
import { answerQuestion } from './answerQuestion.ts';
import { type Chosen, plain } from './cite.ts';
import type { Prepared } from './prepare.ts';
import { type Reply, replyWith } from './reply.ts';
import { speakerNamed } from './speaking.ts';
import type { Context } from './types.ts';

/** Differences that are named; the commands for moderators name all. */
const MAX_DIFFERENCES = 4;

/** Verdicts after which the places are not shown: what is only near would look like evidence. */
const WITHOUT_EVIDENCE: ReadonlySet<Verdict> = new Set(['not-found', 'too-short', 'too-long']);

/** Asks whether it was said: "did Lam …", "is it true that …", "… really said", "who said …". */
const ASKS_WHETHER =
	/^\W*(?:did|has|have|had|was|were|is|are|does|do|verify|check|confirm|who\s+(?:really\s+|actually\s+)?sa(?:id|ys))\b|\b(?:really|rly|actually|ever|truly|true)\b/iu;
/** A question behind what is said to have been said: "…, right?", "fact or fiction?", "is this real?". */
const ASKS_AFTERWARDS =
	/(?:\b(?:right|correct|true|real|legit|genuine|authentic|accurate|fake|fiction|misquoted|made\s+up|did(?:n['’]?t)?\s+(?:he|she|they)|yes\s+or\s+no|or\s+not|huh|verify|confirm))\W*\?\W*$/iu;
/** Asks for more than whether. */
const ASKS_MORE = /^\W*(?:what|when|where|why|how|which)\b/iu;

/**
 * Tells of a question like "did Lam really say …?" what the sources have of these words: the verdict in words, and the sentences
 * that it rests on. Where they have not the words, but something on the matter, that is shown with it.
 *
 * @param asked as it was written: a mended word would not be what somebody claims
 * @returns null where the question does not ask whether somebody said something
 */
export function verify(asked: string, question: Question, context: Context, prepared: Prepared): Reply | null {
	const [claim] = claimsIn(asked);
	if (claim === undefined) return null;
	const around = asked.slice(0, claim.start) + asked.slice(claim.end);
	if (!asksWhether(around) || !isAboutSpeech(around)) return null;
	const { knowledge } = prepared;
	const only =
		context.speaker === undefined ? null : (speakerNamed(context.speaker, prepared)?.name ?? context.speaker);
	const speaker = claim.speaker ?? only;
	const check = checkQuotation(
		claim.words,
		{
			...(speaker === null ? {} : { speaker }),
			...(context.source === undefined ? {} : { source: context.source }),
			...(context.asOf === undefined ? {} : { asOf: context.asOf }),
		},
		knowledge,
	);
	if (only !== null && check.matches.some((match) => match.speaker !== only)) return null;
	const words = wordsOfQuotes(context.locale);
	const { short, meaning } = words.verdict[check.verdict];
	const [best] = check.matches;
	const hasEvidence = best !== undefined && !WITHOUT_EVIDENCE.has(check.verdict);
	const message = [
		words.verdictLine(short, meaning).join(''),
		...(hasEvidence ? [wordAttribution(best, speaker, words)] : []),
		...(hasEvidence ? check.matches : [])
			.flatMap(({ differences }) => differences.filter(isGrave))
			.slice(0, MAX_DIFFERENCES)
			.map((difference) => wordDifference(difference, words)),
	].join('\n');
	const chosen = WITHOUT_EVIDENCE.has(check.verdict) ? [] : evidenceOf(check, prepared);
	const about: Question = { ...question, intent: 'quote' };
	const found =
		chosen.length > 0 ? replyWith(about, chosen, [], check.confidence) : answerQuestion(about, context, prepared);
	return { ...found, message };
}

function asksWhether(text: string): boolean {
	return ASKS_WHETHER.test(text) || (ASKS_AFTERWARDS.test(text) && !ASKS_MORE.test(text));
}

/** Some word of it is a verb of speech, or it speaks of a quotation. */
function isAboutSpeech(text: string): boolean {
	return /\b(?:quotes?|quotation|quoted)\b/iu.test(text) || terms(text).some(({ folded }) => isSpeechVerb(folded));
}

/** The sentences in which the words stand, each once, with the words marked. */
function evidenceOf({ matches }: Check, { knowledge }: Prepared): readonly Chosen[] {
	const found = new Map<number, Chosen>();
	for (const { source, start, end, speaker } of matches) {
		const last = positionOf(source, end - 1, knowledge.sentences);
		for (let at = positionOf(source, start, knowledge.sentences); at <= last; at += 1) {
			const sentence = knowledge.sentences[at];
			if (sentence === undefined || sentence.source.id !== source) break;
			const range = {
				start: Math.max(0, start - sentence.start),
				end: Math.min(sentence.text.length, end - sentence.start),
			};
			const known = found.get(at) ?? plain(sentence, speaker);
			found.set(at, { ...known, highlights: [...known.highlights, range] });
		}
	}
	return [...found.values()];
}
