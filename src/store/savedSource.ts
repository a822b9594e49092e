import type { Sentence, Source } from '../corpus/types.ts';

/** Where the sentences of all sources stand: those of one source follow each other. */
export interface SentencePlaces {
	/** UTF-16 units into the text of the source. */
	readonly sentenceStarts: Uint32Array;
	readonly sentenceEnds: Uint32Array;
	/** Bytes into the same text in UTF-8. */
	readonly byteStarts: Uint32Array;
	readonly byteEnds: Uint32Array;
}

/**
 * A source whose text stays in UTF-8 until it is asked for. As strings, the texts of an archive would take twice the room,
 * and they would be most of what the collector of garbage has to look after.
 */
export class SavedSource implements Source {
	readonly id: string;
	readonly title: string;
	readonly publisher: string | null;
	readonly date: string | null;
	readonly url: string | null;
	readonly kind: Source['kind'];
	readonly corrections: readonly string[];
	readonly #bytes: Buffer;
	readonly #first: number;
	readonly #places: SentencePlaces;

	/**
	 * @param front everything but the text
	 * @param bytes the text in UTF-8
	 * @param first the number of its first sentence among all
	 */
	constructor(front: Omit<Source, 'text'>, bytes: Buffer, first: number, places: SentencePlaces) {
		this.id = front.id;
		this.title = front.title;
		this.publisher = front.publisher;
		this.date = front.date;
		this.url = front.url;
		this.kind = front.kind;
		this.corrections = front.corrections;
		this.#bytes = bytes;
		this.#first = first;
		this.#places = places;
	}

	get text(): string {
		return this.#bytes.toString('utf8');
	}

	/** @param index as in {@link Sentence.index} */
	startOf(index: number): number {
		return this.#places.sentenceStarts[this.#first + index] ?? 0;
	}

	endOf(index: number): number {
		return this.#places.sentenceEnds[this.#first + index] ?? 0;
	}

	textOf(index: number): string {
		const { byteStarts, byteEnds } = this.#places;
		const number = this.#first + index;
		return this.#bytes.toString('utf8', byteStarts[number], byteEnds[number]);
	}
}

/** A sentence of a {@link SavedSource}. */
export class SavedSentence implements Sentence {
	readonly source: SavedSource;
	readonly index: number;
	readonly heading: string | null;

	constructor(source: SavedSource, index: number, heading: string | null) {
		this.source = source;
		this.index = index;
		this.heading = heading;
	}

	get start(): number {
		return this.source.startOf(this.index);
	}

	get end(): number {
		return this.source.endOf(this.index);
	}

	get text(): string {
		return this.source.textOf(this.index);
	}
}
