/** How a source came to be here: written for this project from a report's facts, or the report itself. */
export type SourceKind = 'notes' | 'full-text';

/** One dated text, as it stands in `knowledge/`. */
export interface Source {
	/** The file's name without `.md`. */
	readonly id: string;
	readonly title: string;
	/** Only where the report names itself. */
	readonly publisher: string | null;
	/** Date of publication, `YYYY-MM-DD`; null where the report carries none. */
	readonly date: string | null;
	readonly url: string | null;
	readonly kind: SourceKind;
	/** What a reader must know about the source itself. */
	readonly corrections: readonly string[];
	/** The whole file as it was read, without a byte order mark. All offsets are UTF-16 units into this string. */
	readonly text: string;
}

/** One sentence of a source: `source.text.slice(start, end) === text`. */
export interface Sentence {
	readonly source: Source;
	/** Position among the source's sentences, from 0. */
	readonly index: number;
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** The heading that it stands under, if there is one. */
	readonly heading: string | null;
}

/** How exact a date is. */
export type DatePrecision = 'day' | 'month' | 'year' | 'vague';

/** A date said in a text, resolved against the date of its source. Offsets are relative to the text that was read. */
export interface SaidDate {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** First and last day that it can mean, `YYYY-MM-DD`, both inclusive; null where it cannot be told. */
	readonly from: string | null;
	readonly to: string | null;
	readonly precision: DatePrecision;
}

export type NameKind = 'person' | 'organisation' | 'place';

/** Somebody or something with a name, from `names.yaml`. */
export interface Name {
	readonly id: string;
	readonly kind: NameKind;
	/** The usual form. */
	readonly name: string;
	/** Other spellings, in every script. */
	readonly aliases: readonly string[];
	/** For a person: phrases that mean this person and nobody else. */
	readonly roles: readonly string[];
	readonly gender: 'male' | 'female' | null;
	/** For a place: adjectives, such as "Vietnamese". */
	readonly adjectives: readonly string[];
	/** What sort of organisation or place it is. */
	readonly sort: string | null;
	/** For a place: the id of the place that it lies in. */
	readonly within: string | null;
	/** For a country: the id of its capital, whose name stands for the government in news. */
	readonly capital: string | null;
}

/** Words or phrases that mean the same in this knowledge. */
export interface GlossaryEntry {
	readonly term: string;
	readonly same: readonly string[];
}

/** Everything that the bot knows, checked and immutable. */
export interface Knowledge {
	/** Ordered by id. */
	readonly sources: readonly Source[];
	/** Ordered by source id, then offset. */
	readonly sentences: readonly Sentence[];
	readonly names: readonly Name[];
	readonly glossary: readonly GlossaryEntry[];
	/** Hash of all files, hexadecimal: the same files give the same version. */
	readonly version: string;
}
