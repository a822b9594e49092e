import type { Sentence, Source } from '../corpus/types.ts';
import { messages } from '../i18n/messages.ts';
import { topicOf } from '../question/topicOf.ts';
import type { Question } from '../question/types.ts';
import { groupAlike, supporters } from './alike.ts';
import { choosePool, type Pool } from './choosePool.ts';
import { type Chosen, cite, citeSource, plain } from './cite.ts';
import { type Contradiction, contradictionsIn, differingPairs, standingPairs } from './differences.ts';
import { isStatement } from './isStatement.ts';
import { type Parts, partsOf } from './likeness.ts';
import { mostTelling } from './mostTelling.ts';
import { isOnlyIn } from './onlyIn.ts';
import { openTopic, type ViewRequest } from './openTopic.ts';
import type { Prepared } from './prepare.ts';
import { refuse } from './refuse.ts';
import { type Reply, replyWith } from './reply.ts';
import { type Context, type Note, VERSION_CHARS } from './types.ts';
import type { Alone, Comparison, Refusal } from './viewTypes.ts';
import { NO_LIMIT, within } from './within.ts';

/** What a plain question is answered with; the command shows more. */
const MAX_PAIRS = 4;
const MAX_AGREED = 3;
/** What the command shows. */
const MAX_DIFFERENCES = 30;
const MAX_AGREED_SHOWN = 30;
/** What one source alone says: so many sentences of each, chosen among so many. */
const MAX_ALONE = 3;
const LOOKED_AT_ALONE = 5;
/** Sources of which it is worked out; each sentence costs a search. */
const MAX_SOURCES_ALONE = 5;
/** Other sources of which one sentence is shown. */
const MAX_OTHERS = 8;
/** A source treats a topic that has so many sentences on it. */
const TREATS_FROM = 2;
/** Up to so many sentences, all of the knowledge is compared once, and not only what is on the topic. */
const MAX_STANDING = 600;

/** What is found when sentences are set beside each other. */
interface Compared {
	readonly contradictions: readonly Contradiction[];
	readonly agreed: readonly Chosen[];
}

/**
 * What the sources say differently, what several say alike, and what one alone says. Without a topic all the differences that
 * there are, and no more than these two.
 */
export function comparisonOf(request: ViewRequest): Comparison | Refusal {
	const opened = openTopic(request, 'compare');
	if (opened.kind === 'refusal') return opened;
	const { pool, prepared, about, notesOn } = opened;
	const { contradictions, agreed } = comparePool(pool, prepared);
	const shown = contradictions
		.slice(0, MAX_DIFFERENCES)
		.map(({ kind, versions }) => ({ kind, sides: versions.map((version) => chosenOf(version)) }));
	const differing = new Set(shown.flatMap(({ sides }) => sides.flat().map(({ sentence }) => sentence)));
	const alike = agreed.filter(({ sentence }) => !differing.has(sentence)).slice(0, MAX_AGREED_SHOWN);
	const alone = pool.isOfEverything ? [] : aloneIn(pool, request.context, prepared);
	const above = [...shown.flatMap(({ sides }) => sides.flat()), ...alike, ...alone.flatMap((one) => one.chosen)];
	const others = pool.isOfEverything ? [] : foremostOf(pool, above);
	const chosen = [...above, ...others];
	const { sentences, sources: citedSources } = cite(chosen);
	const compared = [...new Set(pool.sentences.map(({ source }) => source))];
	const sources = [...citedSources, ...compared.filter(({ id }) => !citedSources.some((one) => one.id === id))].map(
		(source, at) => citeSource(source, at + 1),
	);
	const numberOf = (source: Source) => sources.findIndex(({ id }) => id === source.id) + 1;
	const citedAt = new Map(chosen.map((one, at) => [one, sentences[at]]));
	const cited = (some: readonly Chosen[]) => some.flatMap((one) => citedAt.get(one) ?? []);
	return {
		kind: 'comparison',
		about,
		differences: shown.map(({ kind, sides }) => ({ kind, sides: sides.map(cited) })),
		agreed: cited(alike),
		alone: alone.map((one): Alone => ({ source: numberOf(one.source), sentences: cited(one.chosen) })),
		others: cited(others),
		compared: compared.map(numberOf).toSorted((a, b) => a - b),
		sources,
		notes: notesOn(sources),
		version: request.knowledge.version.slice(0, VERSION_CHARS),
	};
}

/** Where the sources differ, each pair side by side, and then what several of them say alike, as the answer to a plain question. */
export function compare(question: Question, context: Context, prepared: Prepared): Reply {
	const topic = topicOf(question);
	const pool = choosePool(topic, context, prepared);
	if (pool === null || pool.sentences.length === 0) return refuse(topic, context, prepared);
	const { contradictions, agreed } = comparePool(pool, prepared);
	const chosen: Chosen[] = [];
	const notes: Note[] = [...pool.notes];
	for (const { versions } of contradictions.slice(0, MAX_PAIRS)) {
		const sides = versions.flatMap((version) => chosenOf(version));
		notes.push({
			kind: 'disagreement',
			text: messages(context.locale).sourcesDiffer,
			sentences: sides.map((_, at) => chosen.length + at),
		});
		chosen.push(...sides);
	}
	const differing = new Set(chosen.map(({ sentence }) => sentence));
	chosen.push(...agreed.filter(({ sentence }) => !differing.has(sentence)).slice(0, MAX_AGREED));
	if (chosen.length === 0) return refuse(topic, context, prepared);
	return replyWith(question, chosen, notes);
}

function comparePool(pool: Pool, prepared: Prepared): Compared {
	const sentences = pool.sentences.filter(isStatement);
	const allowed = new Set(sentences);
	const parts = sentences.map((sentence) => partsOf(sentence, prepared.index));
	const pairs =
		prepared.knowledge.sentences.length <= MAX_STANDING
			? standingPairs(prepared).filter(({ a, b }) => allowed.has(a.sentence) && allowed.has(b.sentence))
			: differingPairs(parts);
	return { contradictions: contradictionsIn(pairs), agreed: agreedIn(parts) };
}

/** A version as it is shown: its first sentence with all who say it in full, then one of each source that says it otherwise. */
function chosenOf(version: readonly Parts[]): readonly Chosen[] {
	const chosen: Chosen[] = [];
	for (const one of version) {
		const cited = chosen.flatMap(({ sentence, same }) => [sentence, ...same].map(({ source }) => source));
		if (cited.includes(one.sentence.source)) continue;
		const same = supporters(one, version).filter(({ source }) => !cited.includes(source));
		chosen.push({ ...plain(one.sentence), same });
	}
	return chosen;
}

/** What several sources say alike, the most widely said first. */
function agreedIn(parts: readonly Parts[]): readonly Chosen[] {
	return groupAlike(parts)
		.filter(({ same }) => same.length > 0)
		.toSorted((a, b) => b.same.length - a.same.length)
		.map(({ shown, same }) => ({ ...plain(shown.sentence), same }));
}

/** The first sentence on a topic of each source of which nothing is shown yet. A pool on a topic begins with what is nearest to it. */
function foremostOf({ sentences }: Pool, above: readonly Chosen[]): readonly Chosen[] {
	const seen = new Set(above.flatMap(({ sentence, same }) => [sentence, ...same].map(({ source }) => source)));
	const found: Chosen[] = [];
	for (const sentence of sentences.filter(isStatement)) {
		if (seen.has(sentence.source)) continue;
		seen.add(sentence.source);
		found.push(plain(sentence));
	}
	return found.slice(0, MAX_OTHERS);
}

/** What single sources say on a topic that another one treats too, and this one does not say. */
function aloneIn(
	{ sentences }: Pool,
	context: Context,
	prepared: Prepared,
): readonly { readonly source: Source; readonly chosen: readonly Chosen[] }[] {
	const bySource = new Map<Source, Sentence[]>();
	for (const sentence of sentences.filter(isStatement)) {
		const known = bySource.get(sentence.source);
		if (known) known.push(sentence);
		else bySource.set(sentence.source, [sentence]);
	}
	const treating = [...bySource].filter(([, said]) => said.length >= TREATS_FROM).slice(0, MAX_SOURCES_ALONE);
	if (treating.length < 2) return [];
	const others = new Set(prepared.knowledge.sources.filter((source) => within(source, NO_LIMIT, context)));
	return treating
		.map(([source, said]) => {
			const parts = said.map((sentence) => partsOf(sentence, prepared.index));
			const chosen = mostTelling(parts, LOOKED_AT_ALONE, prepared)
				.filter(({ sentence }) => isOnlyIn(sentence, others, prepared))
				.slice(0, MAX_ALONE);
			return { source, chosen };
		})
		.filter(({ chosen }) => chosen.length > 0);
}
