import { fold } from '../language/fold.ts';
import { stemOf, type Term } from '../language/terms.ts';
import type { Keyword, Question } from '../question/types.ts';
import { glossaryTerm, type SearchIndex } from '../search/createIndex.ts';
import type { Hit } from '../search/types.ts';
import type { SentenceView } from './sentenceView.ts';
import type { Range } from './types.ts';

/** What a sentence has of the kind of thing that is asked for. */
export interface Evidence {
	/** 0: nothing of that kind; 1: certainly something. */
	readonly strength: number;
	/** The words that are of that kind. */
	readonly ranges: readonly Range[];
	/** The thing itself, in a form in which two sentences can be compared: a figure, a date, the id of a name. */
	readonly values: readonly string[];
	/** A question of this kind has one answer: where two sentences give different values, they differ. */
	readonly comparable?: boolean;
}

/** Strength of a figure that counts something else than what is asked for. */
export const UNCOUNTED = 0.6;

const NONE: Evidence = { strength: 0, ranges: [], values: [] };
/** The kind cannot be told from words: every sentence may hold it. */
const ANYTHING: Evidence = { strength: 0.5, ranges: [], values: [] };

const UNIT = '(?:second|minute|hour|day|night|week|month|year|decade|centur(?:y|ie))s?';
const AMOUNT =
	'(?:\\d[\\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|hundred|several|few|many|dozens?(?: of)?|half an?)';
const DURATION = new RegExp(
	`\\b${AMOUNT}[\\s-]+(?:and a half |more |whole |long )?${UNIT}\\b(?!\\s+(?:ago|old))`,
	'giu',
);
const MONEY =
	/(?:[$€£¥₫]|US\$)\s?\d[\d.,]*(?:\s?(?:thousand|million|billion|trillion|bn|m|k)\b)?|\b\d[\d.,]*\s?(?:thousand|million|billion|trillion)?\s?(?:dollars?|euros?|pounds?|yuan|renminbi|rmb|dong|yen|cents?|usd|vnd)\b/giu;
const PERCENT =
	/\b\d[\d.,]*\s?(?:%|percent|per cent|percentage points?)|\b(?:half|third|quarter|majority|most) of\b/giu;
const MEASURE =
	/\b\d[\d.,]*[\s-]?(?:nautical\s+)?(?:mm|cm|km|metres?|meters?|kilomet(?:re|er)s?|miles?|feet|foot|ft|inch(?:es)?|yards?|acres?|hectares?|tonn?e?s?|kg|kilograms?|kilos?|pounds?|degrees?|mph|kph|knots?|lit(?:re|er)s?|gallons?|years? old|square\s\p{L}+)\b|\bage of \d+|\baged \d+/giu;
const AGE = /\b\d+[\s-]years?[\s-]old\b|\bage of \d+\b|\baged \d+\b/giu;
const NUMBER =
	/\b(?:(?:more|less|fewer) than |at least |about |around |nearly |almost |over |some |up to )?(?:\d[\d.,]*(?:th|st|nd|rd)?(?:\s?(?:thousand|million|billion|trillion))?|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-](?:hundred|thousand|million|billion|dozen))|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|several|both|once|twice|no|none|most|half|all|a third|a quarter))\b/giu;
const REASON =
	/\b(?:because(?: of)?|due to|owing to|thanks to|in order to|so that|so as to|for the sake of|aim(?:s|ed)? (?:at|to)|meant to|intended to|in an (?:apparent )?(?:attempt|effort|bid) to|on account of|as a result of|result(?:s|ed)? (?:from|in)|led to|caus(?:es?|ed|ing)|reason|reflect(?:s|ed|ing)?|mark(?:s|ed|ing)|in response to|prompted by|driven by|given|over|fears?|concern(?:ed)?|after)\b/giu;
const MANNER = /\b(?:by \p{L}+ing|by means of|through|via|with|using|in a \p{L}+ (?:way|manner)|\p{L}+ly)\b/giu;
const PLACE_PHRASE =
	/\b(?:in|at|near|to|from|off|outside|inside|through) (?:the )?((?:\p{Lu}[\p{L}'’-]+)(?: (?:of the |of )?\p{Lu}[\p{L}'’-]+)*)/gu;
const PERSON_PHRASE = /(?<![.?!]\s)\b(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){1,3})\b/gu;
const MONTHS_AND_DAYS =
	/^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i;

/** Does a sentence hold the kind of thing that the question asks for, and where? */
export function findEvidence(question: Question, hit: Hit, view: SentenceView, index: SearchIndex): Evidence {
	const { text } = hit.sentence;
	switch (question.answerType) {
		case 'date':
			return dates(question, view);
		case 'duration':
			return ranges(text, /\b(?:old|age)\b/i.test(question.text) ? AGE : DURATION);
		case 'money':
			return ranges(text, MONEY);
		case 'percent':
			return ranges(text, PERCENT);
		case 'measure':
			return ranges(text, MEASURE);
		case 'number':
			return /\bhow many (?:more )?(?:years|months|weeks|days|hours|minutes|decades|nights)\b/i.test(question.text)
				? ranges(text, DURATION)
				: numbers(question, hit, view, index);
		case 'person':
		case 'group':
		case 'place':
			return names(question, text, view);
		case 'reason':
			return { ...ranges(text, REASON), ranges: [] };
		case 'manner':
			return { ...ranges(text, MANNER), ranges: [] };
		case 'definition':
			return definition(question, text, view);
		case 'abbreviation':
			return /\([\p{Lu}\d.&-]{2,}\)|\b\p{Lu}{2,}\b/u.test(text) ? { strength: 1, ranges: [], values: [] } : NONE;
		case 'entity':
		case 'list':
		case 'yes-or-no':
		case 'description':
			return ANYTHING;
		default:
			return question.answerType satisfies never;
	}
}

function ranges(text: string, pattern: RegExp): Evidence {
	const found = [...text.matchAll(pattern)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
	}));
	if (found.length === 0) return NONE;
	return { strength: 1, ranges: found, values: found.map(({ start, end }) => fold(text.slice(start, end))) };
}

function dates(question: Question, view: SentenceView): Evidence {
	const asked = new Set(question.dates.map((date) => fold(date.text)));
	const said = view.dates.filter((date) => !asked.has(fold(date.text)));
	if (said.length === 0) return NONE;
	return {
		strength: said.some((date) => date.precision !== 'vague') ? 1 : 0.7,
		ranges: said.map(({ start, end }) => ({ start, end })),
		values: said.map((date) => (date.from === null ? '' : `${date.from}/${date.to}`)).filter((value) => value !== ''),
	};
}

/** A figure that belongs to what is counted: "14 deals" for "how many agreements", not the 14 of a date. */
function numbers(question: Question, { sentence, terms: met }: Hit, view: SentenceView, index: SearchIndex): Evidence {
	const { text } = sentence;
	const { words } = view;
	const inDate = (start: number) => view.dates.some((date) => date.start <= start && start < date.end);
	const found = [...text.matchAll(NUMBER)]
		.map((match) => ({ start: match.index, end: match.index + match[0].length }))
		.filter(({ start }) => !inDate(start));
	if (found.length === 0) return NONE;
	const counts = new Set(
		met
			.filter(({ queryTerm }) => queryTerm.keyword === counted(question))
			.flatMap(({ queryTerm }) => queryTerm.alternatives.filter(({ weight }) => weight >= 0.5).map(({ term }) => term)),
	);
	const glossary = index.findGlossary(words);
	const isCounted = (word: Term) =>
		counts.has(word.stem) ||
		glossary.some(
			({ value, first, last }) => first <= word.position && word.position <= last && counts.has(glossaryTerm(value)),
		);
	const ofIt = found.filter(({ end }) =>
		words
			.filter((word) => word.start >= end)
			.slice(0, 5)
			.some(isCounted),
	);
	const best = ofIt.length > 0 ? ofIt : found;
	return {
		strength: ofIt.length > 0 ? 1 : UNCOUNTED,
		comparable: ofIt.length > 0,
		ranges: best,
		values: best.map(({ start, end }) => figureOf(text.slice(start, end))),
	};
}

/** What "how many …" counts: the noun asked about, or the first one after the words that ask. */
function counted({ text, focus, keywords }: Question): Keyword | undefined {
	const asks = /\b(?:how many|how much(?: of)?|number of|count of|amount of)\b/i.exec(text);
	const from = asks ? asks.index + asks[0].length : 0;
	return (
		keywords.find(({ start }) => start === focus?.start) ??
		keywords.find(({ start, pos, kind }) => start >= from && kind === 'word' && pos !== 'VERB' && pos !== 'ADJ')
	);
}

function figureOf(figure: string): string {
	return fold(figure)
		.split(/[\s-]+/)
		.map(stemOf)
		.join(' ');
}

const IDENTITY = /^\W*(?:so |and )?(?:who|whom|who['’]s|whos)\b\s*(?:is|was|are|were|['’]s)?\s*(?:the|a|an)?\s*/i;

/** Names of the kind asked for that the question does not hold itself. */
function names(question: Question, text: string, { words, names: all }: SentenceView): Evidence {
	// "Who is the president of Vietnam?" is answered by the name that the role stands for; "who came with him?" is not.
	const identity = IDENTITY.exec(question.text)?.[0].length;
	const meant = question.names.find(({ how, start }) => how === 'role' && start === identity);
	const asked = new Set(question.names.filter((mention) => mention !== meant).map((mention) => mention.name.id));
	const mentions = all.filter((mention) => mention.how !== 'adjective');
	const fitting = mentions.filter(({ name, how }) => {
		if (how !== 'name' || asked.has(name.id)) return false;
		if (meant) return name.id === meant.name.id;
		if (question.answerType === 'person') return name.kind === 'person';
		if (question.answerType === 'place') return name.kind === 'place';
		return name.kind === 'organisation' || name.sort === 'country';
	});
	if (fitting.length > 0) {
		return {
			strength: 1,
			ranges: fitting.map(({ start, end }) => ({ start, end })),
			values: fitting.map(({ name }) => name.id),
		};
	}
	const known = (start: number, end: number) => mentions.some((mention) => mention.start < end && start < mention.end);
	const found = [...text.matchAll(question.answerType === 'place' ? PLACE_PHRASE : PERSON_PHRASE)]
		.map((match) => {
			const phrase = match[1] ?? '';
			const start = match.index + match[0].length - phrase.length;
			return { start, end: start + phrase.length };
		})
		.filter(({ start, end }) => !known(start, end) && !MONTHS_AND_DAYS.test(text.slice(start, end)))
		.filter(({ start, end }) => !isAsked(question, words, start, end));
	if (found.length > 0) {
		return { strength: 0.8, ranges: found, values: found.map(({ start, end }) => fold(text.slice(start, end))) };
	}
	// "Who claims …?" may be answered by states, and "who attacked …?" by "gunmen".
	return mentions.length > 0 ? { strength: 0.4, ranges: [], values: [] } : NONE;
}

function isAsked(question: Question, words: readonly Term[], start: number, end: number): boolean {
	const stems = new Set(question.keywords.map((keyword) => keyword.key));
	return words.filter((word) => start <= word.start && word.end <= end).every((word) => stems.has(word.stem));
}

/** "Bamboo diplomacy is …", "bamboo diplomacy, a phrase …", "… called bamboo diplomacy". */
function definition(question: Question, text: string, { words, names: mentions }: SentenceView): Evidence {
	const last = question.keywords.filter((keyword) => keyword.kind !== 'adjective').at(-1);
	if (!last) return ANYTHING;
	const word =
		last.kind === 'name'
			? mentions.find(({ name, how }) => name.id === last.key && how === 'name')
			: words.find((one) => one.stem === last.key || one.folded === last.folded);
	if (!word) return { strength: 0.3, ranges: [], values: [] };
	const after = text.slice(word.end, word.end + 40);
	if (/^[”"’']?(?:\s*\([^)]*\))?,?\s+(?:is|was|are|were|means?|meant|refers?|consists?|stands?)\b/u.test(after)) {
		return { strength: 1, ranges: [], values: [] };
	}
	if (/^[”"’']?(?:\s*\([^)]*\))?,\s+(?:an?|the|which|who|known)\b/u.test(after))
		return { strength: 0.9, ranges: [], values: [] };
	return /\b(?:called|named|known as|term|phrase|meaning)\b/u.test(text)
		? { strength: 0.8, ranges: [], values: [] }
		: { strength: 0.4, ranges: [], values: [] };
}
