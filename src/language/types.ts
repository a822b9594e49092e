/** A Universal Dependencies part of speech, as wink-nlp assigns it. */
export type PartOfSpeech =
	| 'ADJ'
	| 'ADP'
	| 'ADV'
	| 'AUX'
	| 'CCONJ'
	| 'DET'
	| 'INTJ'
	| 'NOUN'
	| 'NUM'
	| 'PART'
	| 'PRON'
	| 'PROPN'
	| 'PUNCT'
	| 'SCONJ'
	| 'SPACE'
	| 'SYM'
	| 'VERB'
	| 'X';

/** One token of a text. `text === source.slice(start, end)`, offsets in UTF-16 units. */
export interface Token {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** Lower case, without diacritics: what words are compared by. */
	readonly folded: string;
	/** Dictionary form, folded. */
	readonly lemma: string;
	readonly pos: PartOfSpeech;
	/** A function word: carries no content of its own. */
	readonly isStop: boolean;
	/** Letters or digits, and not punctuation or an emoji. */
	readonly isWord: boolean;
}

/** Something that wink-nlp recognises in a text: a date, an amount of money, a number. Offsets in UTF-16 units. */
export interface Entity {
	readonly type: string;
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** A text as wink-nlp reads it. */
export interface Reading {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly entities: readonly Entity[];
}
