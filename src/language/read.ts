import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemEntity, type ItemToken, type ItsFunction } from 'wink-nlp';
import { fold } from './fold.ts';
import type { Entity, PartOfSpeech, Reading, Token } from './types.ts';

/** Longest run of text given to wink-nlp at once, UTF-16 units: bounds the time that a hostile text can cost. */
export const MAX_READ_LENGTH = 20_000;

const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
const its = nlp.its;
/** wink-nlp's own types give `span` and `lemma` other parameters than the helpers take: they are `its` helpers like all others. */
const itsSpan = its.span as unknown as ItsFunction<readonly [number, number]>;

/**
 * Reads a text: tokens with exact offsets, lemmas, parts of speech, and entities.
 *
 * @param text at most {@link MAX_READ_LENGTH} UTF-16 units; what is beyond is not read
 */
export function read(text: string): Reading {
	const seen = text.slice(0, MAX_READ_LENGTH);
	const document = nlp.readDoc(seen);
	const tokens: Token[] = [];
	let cursor = 0;
	document.tokens().each((item: ItemToken) => {
		const value = String(item.out());
		// wink-nlp keeps each token as it stands in the text, but not always the white space between two: so look it up.
		const start = Math.max(seen.indexOf(value, cursor), cursor);
		cursor = start + value.length;
		const folded = fold(value);
		tokens.push({
			text: value,
			start,
			end: cursor,
			folded,
			lemma: fold(String(item.out(its.lemma as unknown as ItsFunction<string>))),
			pos: String(item.out(its.pos)) as PartOfSpeech,
			isStop: Boolean(item.out(its.stopWordFlag)),
			isWord: /[\p{L}\p{N}]/u.test(value),
		});
	});
	const entities: Entity[] = [];
	document.entities().each((item: ItemEntity) => {
		const [first, last] = item.out(itsSpan) as readonly [number, number];
		const from = tokens[first];
		const to = tokens[last];
		if (from === undefined || to === undefined) return;
		entities.push({
			type: String(item.out(its.type)),
			text: seen.slice(from.start, to.end),
			start: from.start,
			end: to.end,
		});
	});
	return { text: seen, tokens, entities };
}
