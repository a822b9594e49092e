import type { NameMention } from '../corpus/findNames.ts';
import { saidDates } from '../corpus/saidDates.ts';
import type { Name, Source } from '../corpus/types.ts';
import { fold } from '../language/fold.ts';
import type { PublishedWithin, SourceLimit } from './types.ts';

/** A stretch of the question that says which sources are meant; it is no part of what is asked. */
export interface FoundLimit extends SourceLimit {
	readonly spans: readonly { readonly start: number; readonly end: number }[];
}

const REPORT = '(?:report|article|account|source|story|piece|notes?)s?';
const ACCORDING =
	/\b(?:according to|as reported by|as told by|reported by|in the words of|per|says?|from|by|in)\s+(?:the\s+)?$/iu;
const UNDATED = new RegExp(
	`\\b(?:according to |in |by |from |of )?(?:the |an? )?(?:undated|dateless) ${REPORT}|\\b${REPORT} (?:without|with no) (?:a )?date\\b`,
	'iu',
);
const PUBLISHED = new RegExp(
	`\\b(?:(published|reported|written|printed|${REPORT})\\s+)?(before|until|up to|after|since|as of)\\s+$`,
	'iu',
);
const DATED_REPORT = new RegExp(
	`\\b(?:according to |in |by |from |of )?(?:the |an? )?${REPORT}\\s+(?:of|from|dated|published on|on)\\s+(?:the\\s+)?$`,
	'iu',
);

/**
 * Finds what a question limits its sources to: a publisher ("according to Xinhua"), the lack of a date ("the undated
 * report"), the time of publication ("before 20 August", "in the report of 19 August").
 *
 * @param today `YYYY-MM-DD`, beside which days without a year are understood; null where it means nothing to the sources
 */
export function findSourceLimit(
	text: string,
	mentions: readonly NameMention[],
	sources: readonly Source[],
	today: string | null,
): FoundLimit {
	const spans: { start: number; end: number }[] = [];
	let ids: readonly string[] | null = null;
	let voice: Name | null = null;
	let published: PublishedWithin | null = null;

	const undated = UNDATED.exec(text);
	if (undated) {
		const without = sources.filter((source) => source.date === null);
		if (without.length > 0) {
			ids = without.map((source) => source.id);
			spans.push({ start: undated.index, end: undated.index + undated[0].length });
		}
	}
	for (const mention of mentions) {
		const before = ACCORDING.exec(text.slice(0, mention.start));
		const after = new RegExp(`^(?:['’]s)?\\s+${REPORT}\\b`, 'iu').exec(text.slice(mention.end));
		if (mention.name.kind !== 'organisation' || (!before && !after)) continue;
		if (!after && !/according|reported|told|words|per|from/i.test(before?.[0] ?? '')) continue;
		const forms = [mention.name.name, ...mention.name.aliases].map(fold);
		const from = sources.filter((source) => source.publisher !== null && forms.includes(fold(source.publisher)));
		if (from.length === 0) continue;
		ids = from.map((source) => source.id);
		voice = mention.name;
		spans.push({ start: before?.index ?? mention.start, end: mention.end + (after?.[0].length ?? 0) });
	}
	for (const date of saidDates(text, today)) {
		const lead = text.slice(0, date.start);
		const report = DATED_REPORT.exec(lead);
		const limit = PUBLISHED.exec(lead);
		const { from, to } = date;
		if (report && from !== null && to !== null) {
			published = { from, to };
			spans.push({ start: report.index, end: date.end });
		} else if (limit && from !== null && to !== null && date.precision === 'day') {
			const word = (limit[2] ?? '').toLowerCase();
			if (word === 'before') published = { from: null, to: dayBefore(from) };
			else if (word === 'after') published = { from: dayAfter(to), to: null };
			else published = word === 'since' ? { from, to: null } : { from: null, to };
			spans.push({ start: limit.index, end: date.end });
		}
	}
	return { sources: ids, voice, published, spans };
}

function dayBefore(date: string): string {
	return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

function dayAfter(date: string): string {
	return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
