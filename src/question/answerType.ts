import type { Reading, Token } from '../language/types.ts';
import { baseForms, hasEntry, isA } from '../language/wordnet.ts';
import { type ForeignAsking, findForeignAsking } from './answerTypeForeign.ts';
import { ANSWER_TYPE_RULES, ANSWER_TYPE_WORDS } from './answerTypeRules.ts';
import type { AskedWord } from './askedWords.ts';
import { type Asking, takeApart } from './headNoun.ts';
import { isNameInWordNet, type NounClassification, nounClass } from './nounClass.ts';
import type { FineClass } from './nounClasses.ts';
import { isPossessive } from './nounPhrase.ts';
import { NAMED_CONCEPTS } from './questionWords.ts';
import { compileRules } from './rules.ts';
import type { AnswerType } from './types.ts';

/** The six coarse classes of TREC. */
export type CoarseClass = 'ABBR' | 'DESC' | 'ENTY' | 'HUM' | 'LOC' | 'NUM';

/** What kind of answer a question wants. */
export interface AnswerTypeFinding {
	readonly coarse: CoarseClass;
	readonly fine: FineClass;
	readonly type: AnswerType;
	/** Name of the rule that decided. */
	readonly rule: string;
	/** Head noun of what is asked about: "fruit" in "which fruit"; null where the question has none. */
	readonly focus: Token | null;
}

const TYPES: Readonly<Record<FineClass, AnswerType>> = {
	'ABBR:abb': 'abbreviation',
	'ABBR:exp': 'abbreviation',
	'DESC:def': 'definition',
	'DESC:desc': 'description',
	'DESC:manner': 'manner',
	'DESC:reason': 'reason',
	'ENTY:animal': 'entity',
	'ENTY:body': 'entity',
	'ENTY:color': 'entity',
	'ENTY:cremat': 'entity',
	'ENTY:currency': 'entity',
	'ENTY:dismed': 'entity',
	'ENTY:event': 'entity',
	'ENTY:food': 'entity',
	'ENTY:instru': 'entity',
	'ENTY:lang': 'entity',
	'ENTY:letter': 'entity',
	'ENTY:other': 'entity',
	'ENTY:plant': 'entity',
	'ENTY:product': 'entity',
	'ENTY:religion': 'entity',
	'ENTY:sport': 'entity',
	'ENTY:substance': 'entity',
	'ENTY:symbol': 'entity',
	'ENTY:techmeth': 'entity',
	'ENTY:termeq': 'entity',
	'ENTY:veh': 'entity',
	'ENTY:word': 'entity',
	'HUM:desc': 'definition',
	'HUM:gr': 'group',
	'HUM:ind': 'person',
	'HUM:title': 'entity',
	'LOC:city': 'place',
	'LOC:country': 'place',
	'LOC:mount': 'place',
	'LOC:other': 'place',
	'LOC:state': 'place',
	'NUM:code': 'number',
	'NUM:count': 'number',
	'NUM:date': 'date',
	'NUM:dist': 'measure',
	'NUM:money': 'money',
	'NUM:ord': 'number',
	'NUM:other': 'number',
	'NUM:perc': 'percent',
	'NUM:period': 'duration',
	'NUM:speed': 'measure',
	'NUM:temp': 'measure',
	'NUM:volsize': 'measure',
	'NUM:weight': 'measure',
};

const decide = compileRules(ANSWER_TYPE_RULES, ANSWER_TYPE_WORDS);

/** Class of the noun asked about, as long a compound as is known first: "prime minister" before "minister". */
function focusClass({ head, phrase, words, frame, facts, asks }: Asking): NounClassification | null {
	if (head === null) return null;
	const before = phrase
		.slice(0, -1)
		.filter((word) => word.pos !== 'DET')
		.map((word) => word.form);
	const [link, ...rest] = words.slice(words.indexOf(head) + 1);
	const after = rest.find((word) => word.pos !== 'DET');
	if (link !== undefined && after !== undefined && /^(?:of|to|on|in|for)$/.test(link.form)) {
		const base = baseForms(head.form, 'noun').at(-1) ?? head.form;
		const linked = nounClass(`${base} ${link.form} ${after.form}`) ?? nounClass(`${base} ${link.form}`);
		if (linked?.by === 'word') return linked;
		if (/^(?:parts?|side|section|portion)$/.test(head.form)) {
			const whole = nounClass(after.form)?.fine ?? (after.pos === 'PROPN' ? 'LOC:other' : 'ENTY:other');
			if (/^(?:LOC|ENTY:body)/.test(whole)) return { fine: whole === 'ENTY:body' ? whole : 'LOC:other', by: 'word' };
		}
	}
	if (frame === 'noun' && facts.has('phrase:last') && asks !== 'name') {
		// No verb is left for the rest of the question: the tagger took it for a noun, so the first noun of a known class is the head.
		const known = phrase.map((word) => nounClass(word.form)).find((found) => found?.by === 'word');
		if (known) return known;
	}
	for (let length = Math.min(2, before.length); length > 0; length -= 1) {
		const compound = nounClass([...before.slice(-length), head.form].join(' '));
		if (compound?.by === 'word' || (length === 1 && compound !== null && compound.fine !== 'ENTY:other'))
			return compound;
	}
	return nounClass(head.form) ?? (head.lemma === head.form ? null : nounClass(head.lemma));
}

/** "NASDAQ", "S.O.S.": capitals only, or letters with full stops. Not in a text that is all in capitals. */
function isAbbreviation({ token }: AskedWord): boolean {
	return /^(?:\p{Lu}{2,6}|(?:\p{L}\.){2,}\p{L}?)$/u.test(token.text);
}

/** Whether it is asked what some animal is called: "what do you call a young goat". */
function isAnimalCalled({ words }: Asking): boolean {
	if (!words.some(({ form }) => /^call(?:ed)?$/.test(form))) return false;
	return words.some(({ form, pos }) => pos === 'NOUN' && nounClass(form)?.fine === 'ENTY:animal');
}

/** Whether "who is …" goes on with nothing but a name. */
function isNameOnly({ words, asks }: Asking): boolean {
	if (asks !== 'who' || !/^(?:is|was|are|were)$/.test(words[1]?.form ?? '')) return false;
	const rest = words.slice(2);
	if (rest.length === 0 || rest.length > 6) return false;
	if (
		rest.some(({ form }) =>
			/^(?:the|a|an|his|her|its|their|my|our|'s|of|in|on|at|for|by|with|from|this|that|it)$/.test(form),
		)
	) {
		return false;
	}
	if (
		rest.every(({ token }) => /^\p{Lu}/u.test(token.text) || /^(?:to|van|de|von|bin|ben|al|da|di)$/.test(token.folded))
	)
		return true;
	const last = rest.at(-1);
	if (last === undefined) return false;
	if (
		rest.some(({ pos, form }) => pos === 'AUX' || (/(?:ed|ing|en)$/.test(form) && baseForms(form, 'verb').length > 0))
	)
		return false;
	if (rest.length === 1 && (hasEntry(last.form, 'adj') || hasEntry(last.form, 'adv')) && !isNameInWordNet(last.form))
		return false;
	return !isA(last.form, 'noun', 'noun.person', { senses: 1 }) || isNameInWordNet(last.form);
}

/** Classes whose nouns ask for one of theirs even in a bare "what is the …", as "what is the price". */
const SPECIFIC = /^(?:NUM|LOC|HUM|ABBR|DESC:(?:reason|desc))|ENTY:(?:color|lang|termeq|currency)/;

function isSpecific(found: NounClassification | null): boolean {
	return found !== null && SPECIFIC.test(found.fine);
}

/** Whether words, but for an article, are one entry of several words in the dictionary: "a banker's draft", "law of thermodynamics". */
function isEntry(words: readonly AskedWord[]): boolean {
	const rest = /^(?:a|an|the)$/.test(words[0]?.form ?? '') ? words.slice(1) : words;
	if (rest.length < 2 || rest.length > 5) return false;
	const text = rest.map((word) => `${isPossessive(word) ? '' : ' '}${word.form}`).join('');
	return baseForms(text, 'noun').length > 0;
}

/** Whether a name and a noun together name a thing to explain: "the Coriolis effect". */
function isNamedConcept(head: AskedWord, phrase: readonly AskedWord[]): boolean {
	const base = baseForms(head.form, 'noun')[0] ?? head.form;
	if (!NAMED_CONCEPTS.has(base)) return false;
	const before = phrase.slice(0, -1).filter((word) => !isPossessive(word));
	// "Murphy's law", but not "Columbia's phone number".
	const near = before.length === phrase.length - 1 ? before : before.slice(-1);
	return near.some(({ pos, token }) => pos === 'PROPN' || /^\p{Lu}/u.test(token.text));
}

function isSuperlative(phrase: readonly AskedWord[]): boolean {
	return phrase.some(({ form, lemma }) => form === 'most' || (/est$/.test(form) && form !== lemma));
}

/** Whether "what is …" goes on with a thing to explain, rather than with what tells the thing that is wanted. */
function isToDefine({ facts, frame, asks, words, head, phrase }: Asking, found: NounClassification | null): boolean {
	if (frame !== 'be' || asks !== 'what' || head === null) return false;
	if (isNamedConcept(head, phrase) && facts.has('phrase:last')) return true;
	if (isEntry(words.slice(2)) && !(facts.has('phrase:definite') && isSpecific(found))) return true;
	const isKind = facts.has('phrase:indefinite') || (facts.has('phrase:without-article') && facts.has('phrase:last'));
	// "What is real time processing" singles nothing out, nor does "what is common law".
	const singledOut = facts.has('phrase:singled-out') && !(isKind && !isSuperlative(phrase));
	if (singledOut || facts.has('phrase:possessed') || facts.has('focus:through')) return false;
	if (/^(?:called|named|nicknamed)$/.test(words.at(-1)?.form ?? '')) return false;
	const continued = facts.has('phrase:continued');
	if (facts.has('phrase:definite')) {
		if (continued) return found === null;
		if (
			facts.has('phrase:counted') &&
			found !== null &&
			facts.has('focus:plural') &&
			!/^(?:ENTY:other|DESC)/.test(found.fine)
		)
			return false;
		return (
			facts.has('phrase:proper') || found === null || found.by !== 'word' || /^(?:ENTY:other|DESC:def)/.test(found.fine)
		);
	}
	if (continued && facts.has('phrase:without-article') && facts.has('focus:plural') && found?.by === 'word')
		return false;
	if (facts.has('phrase:indefinite'))
		return !continued || !words.some(({ form }) => /^(?:that|which|for|used|who|starring|whose)$/.test(form));
	return !continued || found === null || facts.has('phrase:proper') || !isSpecific(found);
}

/** Whether it is a noun that tells what is wanted: "which city", "what is the capital", and of keywords "capital of Vietnam". */
function isAskedByNoun({ asks, frame, facts, words }: Asking, found: NounClassification | null): boolean {
	if (/^(?:what|which|name)$/.test(asks)) return frame !== 'verb';
	if (asks !== 'nothing' || found === null || !words.some(({ form }) => /^(?:of|for)$/.test(form))) return false;
	return facts.has('focus:through') || /^(?:NUM|LOC:city|DESC:reason)/.test(found.fine);
}

function factsOf(asking: Asking, found: NounClassification | null, foreign: ForeignAsking | null): ReadonlySet<string> {
	const facts = new Set(asking.facts);
	if (found !== null) facts.add(`focus:${found.fine}`);
	if (found === null || !found.fine.startsWith('HUM')) facts.add('focus:no-person');
	// The name of a thing is no description of it.
	const isNamed = facts.has('focus:through') && asking.words.some(({ form }) => /^names?$/.test(form));
	if (found?.by === 'abstract' && !isNamed) facts.add('focus:abstract');
	if (found === null && asking.head !== null && /^\p{Lu}/u.test(asking.head.token.text)) facts.add('focus:name');
	if (found?.by !== 'word' || found.fine === 'ENTY:other') facts.add('focus:unsure');
	const means = asking.words.findIndex(({ form }) => /^mean(?:s|t|ing)?$/.test(form));
	const subject = asking.words[/^mean(?:s|t)?$/.test(asking.words[means]?.form ?? '') ? means - 1 : means + 2];
	if (means !== -1 && subject !== undefined && isAbbreviation(subject)) facts.add('has:abbreviation');
	if (
		asking.head !== null &&
		isAbbreviation(asking.head) &&
		asking.phrase.every((word) => word === asking.head || word.pos === 'DET')
	) {
		facts.add('focus:abbreviation');
	}
	if (isAnimalCalled(asking)) facts.add('has:animal');
	if (isNameOnly(asking)) facts.add('phrase:name-only');
	if (isToDefine(asking, found)) facts.add('phrase:to-define');
	if (asking.asks === 'how' && isExtended(asking)) facts.add('focus:extended');
	if (isAskedByNoun(asking, found)) facts.add('asks:noun');
	if (foreign !== null) facts.add(`foreign:${foreign}`);
	return facts;
}

/** What is long in time. */
const LASTING = 'noun.communication noun.act noun.event noun.time noun.person noun.state noun.process'.split(' ');

/** What is long in space. */
const STRETCHING = ['physical entity.noun.1', 'noun.location', 'noun.shape', 'noun.body'];

/** Whether "how long is the …" is said of a thing that stretches in space: a border, not a visit. */
function isExtended({ words }: Asking): boolean {
	const start = 3;
	let noun: AskedWord | undefined;
	for (const word of words.slice(start)) {
		if (word.pos === 'ADP' || word.pos === 'VERB' || word.pos === 'AUX' || word.afterBreak) break;
		if (word.pos === 'NOUN' || word.pos === 'PROPN') noun = word;
	}
	if (noun === undefined) return false;
	if (noun.pos === 'PROPN' && !hasEntry(noun.form, 'noun')) return false;
	const base = baseForms(noun.form, 'noun')[0] ?? noun.form;
	// A film or a war is long in time, though a reel of film can be touched.
	if (LASTING.some((kind) => isA(base, 'noun', kind, { senses: 1 }))) return false;
	return STRETCHING.some((kind) => isA(base, 'noun', kind, { senses: 2 }));
}

/** Classes of which a plural asks for several: "which agreements", but not "what are the reasons". */
const COUNTABLE = /^(?:ENTY|HUM|LOC)/;

function typeOf(asking: Asking, fine: FineClass, rule: string): AnswerType {
	if (asking.asks === 'yes-or-no') return 'yes-or-no';
	const named = asking.asks === 'name' || (asking.asks === 'nothing' && rule !== 'keywords');
	if (rule === 'what-is' && asking.facts.has('focus:plural') && asking.facts.has('phrase:definite')) return 'list';
	if (rule === 'what-is' || asking.facts.has('phrase:name-only')) return TYPES[fine];
	const plural = asking.facts.has('focus:plural') && /^(?:what|which|who|name)$/.test(asking.asks);
	if ((plural || (named && asking.words[0]?.form === 'list')) && asking.frame !== 'verb' && COUNTABLE.test(fine))
		return 'list';
	return TYPES[fine];
}

/**
 * Tells what kind of answer a question wants: by TREC's classes, and by this project's.
 *
 * @param reading the question as `read` gives it; in any case, misspelt, or as bare keywords
 */
export function answerType(reading: Reading): AnswerTypeFinding {
	const asking = takeApart(reading);
	const found = focusClass(asking);
	// "Do" is Vietnamese too: "do ai ký" is "signed by whom".
	const isEnglish = asking.asks !== 'nothing' && asking.words[0]?.form !== 'do';
	const foreign = isEnglish ? null : findForeignAsking(reading.text);
	const rule = decide({ words: asking.words, facts: factsOf(asking, found, foreign) });
	const fine = rule?.gives ?? 'DESC:desc';
	const name = rule?.name ?? 'none';
	return {
		coarse: fine.slice(0, fine.indexOf(':')) as CoarseClass,
		fine,
		type: foreign === null ? typeOf(asking, fine, name) : TYPES[fine],
		rule: name,
		focus: foreign === null ? (asking.head?.token ?? null) : null,
	};
}
