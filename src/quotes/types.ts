import type { Source } from '../corpus/types.ts';

/** A stretch of a source's text, half open, in UTF-16 units. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

/**
 * How a speaker was told: by a name, by a role or another noun ("the spokesman"), by a pronoun, or carried from the
 * quotation before.
 */
export type SpeakerHow = 'name' | 'role' | 'pronoun' | 'carried';

/** Whose words a quotation gives. */
export interface Speaker {
	/** The id in `names.yaml`; null for somebody who is not there. */
	readonly id: string | null;
	/** The usual form of `names.yaml`, otherwise the fullest name in the source, otherwise the role as it stands. */
	readonly name: string;
	readonly how: SpeakerHow;
	/** Where the speaker stands beside the quotation; null where the speaker is carried. */
	readonly mention: Range | null;
}

/** A quotation as it stands in a source. Offsets are UTF-16 units into `source.text`. */
export interface Quotation {
	readonly source: Source;
	/**
	 * direct: whole clauses between marks; mixed: marks inside a reported clause; indirect: a reported clause without
	 * marks; block: a block quote.
	 */
	readonly kind: 'direct' | 'mixed' | 'indirect' | 'block';
	/**
	 * The quoted words in order, marks not included; more than one where a cue stands between ("…," he said, "…"), or
	 * the quotation goes on in the next paragraph. Of an indirect quotation: the reported clause.
	 */
	readonly parts: readonly Range[];
	/** From its first to its last unit, marks included; of a mixed quotation the whole reported clause. */
	readonly content: Range;
	/** Positions among the sentences of the source of the first and the last one that it touches. */
	readonly sentences: readonly [number, number];
	/** Null where it cannot be told. */
	readonly speaker: Speaker | null;
	/** The words that say that somebody speaks: "said", "according to"; null where there are none. */
	readonly cue: Range | null;
}
