/** Okapi BM25 as in Robertson and Zaragoza, The Probabilistic Relevance Framework (2009); values for short texts. */
const K1 = 0.9;
const B = 0.4;

/** What {@link saturate} stays below, however often a term stands in a sentence. */
export const MAX_SATURATION = K1 + 1;

/**
 * Rarity of a term: `ln(1 + (N - n + 0.5) / (n + 0.5))`, never negative.
 *
 * @param documents N, all sentences
 * @param matching n, those with the term
 */
export function inverseDocumentFrequency(documents: number, matching: number): number {
	return Math.log(1 + (documents - matching + 0.5) / (matching + 0.5));
}

/**
 * What so many occurrences in a sentence of such a length are worth: 0 to {@link MAX_SATURATION}.
 *
 * @param frequency may be a fraction, where occurrences round the sentence count in part
 */
export function saturate(frequency: number, length: number, averageLength: number): number {
	if (frequency <= 0) return 0;
	return (frequency * MAX_SATURATION) / (frequency + K1 * (1 - B + (B * length) / Math.max(1, averageLength)));
}
