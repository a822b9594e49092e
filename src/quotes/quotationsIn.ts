import type { Knowledge, Source } from '../corpus/types.ts';
import { quotationsOf } from './findQuotationsOf.ts';
import type { Quotation } from './types.ts';

/** The quotations of one source, in the order of its text; found when they are first asked for. */
export function quotationsIn(source: Source, knowledge: Knowledge): readonly Quotation[] {
	return quotationsOf(knowledge).of(source);
}
