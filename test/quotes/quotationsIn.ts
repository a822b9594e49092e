import { createNameFinder } from '../../src/corpus/findNames.ts';
import { readSource } from '../../src/corpus/readSource.ts';
import type { Name } from '../../src/corpus/types.ts';
import { findQuotations } from '../../src/quotes/findQuotations.ts';
import type { Quotation, Range } from '../../src/quotes/types.ts';

const EMPTY = { aliases: [], roles: [], gender: null, adjectives: [], sort: null, within: null, capital: null };

/** Two leaders and a country, as `names.yaml` would have them. */
export const NAMES: readonly Name[] = [
	{
		...EMPTY,
		id: 'to-lam',
		kind: 'person',
		name: 'To Lam',
		aliases: ['Lam', 'Tô Lâm', '苏林'],
		roles: ['Vietnamese president'],
		gender: 'male',
	},
	{ ...EMPTY, id: 'xi-jinping', kind: 'person', name: 'Xi Jinping', aliases: ['Xi', 'President Xi'], gender: 'male' },
	{ ...EMPTY, id: 'vietnam', kind: 'place', name: 'Vietnam', adjectives: ['Vietnamese'] },
];

const FRONT = '---\ntitle: A test\nkind: full-text\n---\n';

/** The quotations of a source with this body. */
export function quotationsIn(body: string, names: readonly Name[] = NAMES): readonly Quotation[] {
	const reading = readSource('test', `${FRONT}${body}`, 'test.md');
	if ('problems' in reading) throw new Error(reading.problems.map(({ what }) => what).join(' '));
	return findQuotations(reading.source, reading.sentences, createNameFinder(names));
}

/** What stands in a range of a quotation's source. */
export function textOf({ source }: Quotation, range: Range | null | undefined): string | null {
	return range ? source.text.slice(range.start, range.end) : null;
}

/** A quotation in one line: kind, speaker, words. */
export function told(quotation: Quotation): string {
	const words = quotation.parts.map((part) => textOf(quotation, part)).join(' | ');
	return `${quotation.kind}; ${quotation.speaker?.name ?? 'nobody'}; ${words}`;
}
