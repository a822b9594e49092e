import { isSpeechVerb } from '../corpus/findSpeaker.ts';
import type { Knowledge } from '../corpus/types.ts';
import { messages } from '../i18n/messages.ts';
import { analyse } from '../question/analyse.ts';
import { clean, MAX_QUESTION_LENGTH } from '../question/clean.ts';
import { findOutside } from '../question/findOutside.ts';
import { resolutions } from '../question/followUp.ts';
import type { Question } from '../question/types.ts';
import { answerQuestion } from './answerQuestion.ts';
import { compare } from './compare.ts';
import { partsOf } from './likeness.ts';
import { listSources } from './listSources.ts';
import { mostTelling } from './mostTelling.ts';
import { noteSources } from './noteSources.ts';
import { type Prepared, prepare } from './prepare.ts';
import { quote } from './quote.ts';
import { suggestTopics } from './refuse.ts';
import { type Reply, replyWith } from './reply.ts';
import { sectionNamed } from './sectionNamed.ts';
import { summarise } from './summarise.ts';
import { timeline } from './timeline.ts';
import { todayOf } from './todayOf.ts';
import { type Answer, type Context, type Turn, VERSION_CHARS } from './types.ts';
import { verify } from './verify.ts';
import { allows } from './within.ts';

const MAX_TOPIC_WORDS = 8;
/** Sentences that are shown of a topic that is named in full. */
const TOPIC_SENTENCES = 3;

/**
 * Answers a message from the sentences of a knowledge. Pure: the same arguments give the same answer.
 *
 * @param text what somebody wrote, as it is
 * @param context what is known beside it
 * @param now what "today" means: what is told of the age of the sources, and which of them are news, depends on it
 */
export function answer(text: string, context: Context, knowledge: Knowledge, now: Date): Answer {
	const words = messages(context.locale);
	const prepared = prepare(knowledge);
	if (text.length > MAX_QUESTION_LENGTH) {
		return ownWords(
			text.slice(0, MAX_QUESTION_LENGTH),
			'question',
			words.tooLong(text.length, MAX_QUESTION_LENGTH),
			context,
			prepared,
		);
	}
	const cleaned = clean(text);
	if (!/[\p{L}\p{N}]/u.test(cleaned)) return ownWords(cleaned, 'question', words.noQuestion, context, prepared);
	const today = todayOf(context, now);
	const alone = analyse(cleaned, prepared.surroundings, today);
	switch (alone.intent) {
		case 'greeting':
			return ownWords(cleaned, 'greeting', words.greeting, context, prepared, true);
		case 'thanks':
			return ownWords(cleaned, 'thanks', words.thanks, context, prepared, true, false);
		case 'help':
			return ownWords(cleaned, 'help', words.help, context, prepared, true);
		default:
	}
	if (findOutside(alone.reading) !== null) return ownWords(cleaned, alone.intent, words.outside, context, prepared);

	const read = resolutions(cleaned, context.turns, prepared.index.findNames, knowledge.names);
	const tries = read.length === 0 ? [{ text: cleaned, carried: [] }] : read;
	const tried = tries.map(({ text: written, carried }) =>
		reply(
			cleaned,
			written === cleaned ? alone : analyse(written, prepared.surroundings, today),
			carried,
			context,
			prepared,
			now,
		),
	);
	// Which of several people "he" means, the sources tell: the reading that they answer best. The likelier one wins a tie.
	return tried.reduce((best, one) => (one.confidence > best.confidence ? one : best));
}

function reply(
	asked: string,
	question: Question,
	carried: readonly string[],
	context: Context,
	prepared: Prepared,
	now: Date,
): Answer {
	const found = replyTo(asked, question, context, prepared);
	const words = messages(context.locale);
	return {
		question: question.text,
		...found,
		notes: [
			...(carried.length > 0 ? [{ kind: 'carried' as const, text: words.carried(carried) }] : []),
			...question.mendings
				.filter(({ from, to }) => from.toLowerCase() !== to)
				.map(({ from, to }) => ({ kind: 'mended' as const, text: words.mended(from, to) })),
			...found.notes,
			...noteSources(question, context, found, prepared, now),
		],
		turn: turnOf(question, found),
		version: versionOf(prepared.knowledge),
	};
}

function replyTo(asked: string, question: Question, context: Context, prepared: Prepared): Reply {
	const section = sectionNamed(question.text, prepared);
	if (section) {
		const allowed = section.filter((sentence) => allows(sentence, question.limit, context, prepared));
		if (allowed.length > 0)
			return replyWith(
				{ ...question, intent: 'summary' },
				mostTelling(
					allowed.map((sentence) => partsOf(sentence, prepared.index)),
					TOPIC_SENTENCES,
					prepared,
				),
			);
	}
	switch (question.intent) {
		case 'summary':
			return summarise(question, context, prepared);
		case 'timeline':
			return timeline(question, context, prepared);
		case 'compare':
			return compare(question, context, prepared);
		case 'sources':
			return listSources(question, context, prepared);
		case 'quote':
		case 'question':
			return (
				verify(asked, question, context, prepared) ??
				(question.intent === 'quote' ? quote : answerQuestion)(question, context, prepared)
			);
		case 'greeting':
		case 'thanks':
		case 'help':
			return answerQuestion(question, context, prepared);
		default:
			return question.intent satisfies never;
	}
}

function turnOf(question: Question, { sentences }: Reply): Turn {
	return {
		question: question.text,
		names: [...new Set([...question.names].reverse().map(({ name }) => name.id))],
		topic: question.keywords
			.filter(({ kind, folded }) => kind === 'word' && !isSpeechVerb(folded))
			.map((keyword) => keyword.text)
			.slice(0, MAX_TOPIC_WORDS),
		limitedTo: question.limit.sources ?? [],
		shown: sentences.map(({ source, start, end }) => ({ source, start, end })),
	};
}

/** A reply in the bot's own words: a greeting, thanks, help, a refusal of what is no question. */
function ownWords(
	question: string,
	intent: Answer['intent'],
	message: string,
	context: Context,
	prepared: Prepared,
	answered = false,
	suggests = true,
): Answer {
	return {
		question,
		intent,
		answerType: 'description',
		answered,
		confidence: answered ? 1 : 0,
		sentences: [],
		sources: [],
		notes: [],
		missing: [],
		message,
		suggestions: suggests ? suggestTopics(context, prepared, []) : [],
		turn: { question, names: [], topic: [], limitedTo: [], shown: [] },
		version: versionOf(prepared.knowledge),
	};
}

function versionOf({ version }: Knowledge): string {
	return version.slice(0, VERSION_CHARS);
}
