import type { Steps } from '../corpus/steps.ts';
import type { Knowledge, Sentence } from '../corpus/types.ts';
import { nameTerm } from '../search/createIndex.ts';
import { answer } from './answer.ts';
import { isStatement } from './isStatement.ts';
import { keptOf } from './keptOf.ts';
import { newestFirst } from './listSources.ts';
import { type Asking, type MadeQuestion, makeQuestions } from './makeQuestions.ts';
import { type Prepared, prepare } from './prepare.ts';
import { sectionNamed } from './sectionNamed.ts';
import { timelineOf } from './timeline.ts';
import { topicsOf } from './topicsOf.ts';
import type { Examples } from './viewTypes.ts';

/** Sentences that questions are made of, of so many sources. */
const MAX_SENTENCES = 250;
const MAX_SOURCES = 40;
/** Made questions that are put to the bot, of one kind. Each costs an answer. */
const MAX_TRIES = 6;
/** Examples of each kind of question. */
const MAX_OF_A_KIND = 2;
/** A question whose answer may be wrong is no example. */
const SURE_FROM = 0.6;
const MAX_TOPICS = 3;
const MAX_TOPIC_TRIES = 12;
const EVERYWHERE = 0.2;
/** A topic of which less happened is no example of a timeline. */
const MIN_EVENTS = 2;

const ASKING: readonly Asking[] = ['when', 'how many', 'who', 'what did … say'];

/**
 * What can be asked of a knowledge, by examples that the bot has been asked and that it answers: questions made of the words of
 * the newest sources, and topics.
 */
export const examplesOf = keptOf(findExamples);

function* findExamples(knowledge: Knowledge): Steps<Examples> {
	const prepared = prepare(knowledge);
	// "Today" for what is tried out: the day of the newest source, so that the same knowledge gives the same examples.
	const now = new Date(newestFirst(knowledge.sources)[0]?.date ?? 0);
	const questions = yield* tryQuestions(prepared, now);
	const offered = (yield* topicsOf.prepare(knowledge)).map(({ text }) => text);
	// A name that all speak of is no topic: its timeline is that of everything.
	const most = EVERYWHERE * prepared.index.sentences.length;
	const isNamed = (text: string) =>
		knowledge.names.some(({ id, name }) => name === text && prepared.index.documentFrequency(nameTerm(id)) < most);
	const timelines: string[] = [];
	for (const about of [...offered.filter(isNamed), ...offered].slice(0, MAX_TOPIC_TRIES)) {
		if (timelines.length === MAX_TOPICS) break;
		yield;
		const found = timelineOf({ about, context: { turns: [] }, knowledge, now }, { from: null, to: null });
		const told = found.kind === 'timeline' ? found.events.filter(({ when }) => when.from !== null) : [];
		if (told.length >= MIN_EVENTS && !timelines.includes(about)) timelines.push(about);
	}
	return { questions, topics: headingsAmong(offered, prepared), timelines };
}

/** Of several sources the heading, or the title, under which most stands: that has something to show for certain. */
function headingsAmong(offered: readonly string[], prepared: Prepared): readonly string[] {
	const longest = new Map<string, { readonly text: string; readonly size: number }>();
	for (const text of offered) {
		const section = sectionNamed(text, prepared) ?? [];
		const source = section[0]?.source.id;
		if (source === undefined || section.length <= (longest.get(source)?.size ?? 0)) continue;
		longest.set(source, { text, size: section.length });
	}
	return [...longest.values()].slice(0, MAX_TOPICS).map(({ text }) => text);
}

/** Puts made questions to the bot, and keeps those that it answers with the sentence that they were made of. */
function* tryQuestions(prepared: Prepared, now: Date): Steps<readonly string[]> {
	const { knowledge } = prepared;
	const made: { sentence: Sentence; question: MadeQuestion }[] = [];
	for (const sentence of newestSentences(knowledge)) {
		for (const question of makeQuestions(sentence, prepared)) made.push({ sentence, question });
		yield;
	}
	const found: string[] = [];
	for (const kind of ASKING) {
		const kept = new Set<string>();
		for (const { sentence, question } of made.filter((one) => one.question.asking === kind).slice(0, MAX_TRIES)) {
			if (kept.size >= MAX_OF_A_KIND) break;
			if (kept.has(question.text)) continue;
			yield;
			const { answered, confidence, sentences } = answer(question.text, { turns: [] }, knowledge, now);
			const [best] = sentences;
			if (!best || !answered || confidence < SURE_FROM) continue;
			const places = [best, ...best.alsoIn];
			if (places.some(({ source, start }) => source === sentence.source.id && start === sentence.start))
				kept.add(question.text);
		}
		found.push(...kept);
	}
	return found;
}

/** The statements of the newest sources, the first ones of each first. */
function newestSentences({ sources, sentences }: Knowledge): readonly Sentence[] {
	const newest = new Set(newestFirst(sources).slice(0, MAX_SOURCES));
	const order = new Map([...newest].map((source, at) => [source, at]));
	return sentences
		.filter((sentence) => newest.has(sentence.source) && isStatement(sentence))
		.toSorted((a, b) => a.index - b.index || (order.get(a.source) ?? 0) - (order.get(b.source) ?? 0))
		.slice(0, MAX_SENTENCES);
}
