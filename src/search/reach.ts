import type { IndexData } from './indexData.ts';
import type { Layout } from './layout.ts';

/**
 * The sentences that a term stands in or round: in the heading, the title or a neighbour.
 *
 * @param term its number
 * @returns each once, in no order
 */
export function reach(data: IndexData, { firstOf }: Layout, term: number): readonly number[] {
	const { documents, sectionOf, sections } = data;
	const isReached = new Uint8Array(sectionOf.length);
	const reached: number[] = [];
	const add = (document: number) => {
		if (isReached[document] !== 0) return;
		isReached[document] = 1;
		reached.push(document);
	};
	for (const document of documents.subarray(data.starts[term], data.starts[term + 1])) {
		add(document);
		if (sectionOf[document - 1] === sectionOf[document]) add(document - 1);
		if (sectionOf[document + 1] === sectionOf[document]) add(document + 1);
	}
	for (const section of sections.subarray(data.sectionStarts[term], data.sectionStarts[term + 1])) {
		const end = firstOf[section + 1] ?? 0;
		for (let document = firstOf[section] ?? 0; document < end; document++) add(document);
	}
	return reached;
}
