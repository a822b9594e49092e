import type { PageFacts } from './parsePage.ts';
import { tidy } from './tidy.ts';

/** What a page tells of the article on it, as it is written; null for each thing that it does not tell. */
export interface ArticleFacts {
	readonly title: string | null;
	readonly publisher: string | null;
	readonly date: string | null;
	readonly url: string | null;
}

/** Where pages put the day of publication, the surest first. */
const DATE_NAMES = [
	'article:published_time',
	'datepublished',
	'og:article:published_time',
	'article.published',
	'parsely-pub-date',
	'dc.date.issued',
	'dcterms.issued',
	'dcterms.created',
	'dc.date',
	'dc.date.created',
	'publish-date',
	'publishdate',
	'publication_date',
	'pubdate',
	'sailthru.date',
	'date',
	'weibo:article:create_at',
];

const TITLE_NAMES = ['og:title', 'headline', 'twitter:title', 'dc.title', 'parsely-title'];
const PUBLISHER_NAMES = ['og:site_name', 'publisher', 'dc.publisher', 'dc.source'];
const ADDRESS_NAMES = ['og:url', 'parsely-link'];

/** Kinds of thing that JSON-LD calls a report, https://schema.org/Article */
const ARTICLE_TYPE = /(?:Article|Posting|Report|WebPage)$/;

export function readPageFacts({ meta, canonical, linkedData }: PageFacts): ArticleFacts {
	const named = (names: readonly string[]) =>
		names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null;
	const things = linkedData.flatMap(readThings);
	const article = things.find(({ type }) => /Article|Posting|Report/.test(type)) ?? things[0];
	return {
		title: article?.headline ?? named(TITLE_NAMES),
		publisher: named(PUBLISHER_NAMES) ?? article?.publisher ?? null,
		date: article?.date ?? named(DATE_NAMES),
		url: [canonical, named(ADDRESS_NAMES)].find((address) => address !== null && /^https?:\/\//i.test(address)) ?? null,
	};
}

interface Thing {
	readonly type: string;
	readonly headline: string | null;
	readonly publisher: string | null;
	readonly date: string | null;
}

/** The articles that a script of JSON-LD describes; none where it is malformed, as it often is. */
function readThings(script: string): readonly Thing[] {
	let parsed: unknown;
	try {
		parsed = JSON.parse(script);
	} catch {
		return [];
	}
	const things: Thing[] = [];
	const pending: unknown[] = [parsed];
	while (pending.length > 0) {
		const value = pending.shift();
		if (Array.isArray(value)) pending.push(...value);
		if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
		if ('@graph' in value) pending.push(value['@graph']);
		const type = '@type' in value ? String(value['@type']) : '';
		if (!ARTICLE_TYPE.test(type.split(',')[0] ?? '')) continue;
		things.push({
			type,
			headline: 'headline' in value ? textOf(value.headline) : null,
			publisher: 'publisher' in value ? nameOf(value.publisher) : null,
			date: 'datePublished' in value ? textOf(value.datePublished) : null,
		});
	}
	return things;
}

function textOf(value: unknown): string | null {
	return typeof value === 'string' ? tidy(value) || null : null;
}

function nameOf(value: unknown): string | null {
	if (Array.isArray(value)) return nameOf(value[0]);
	return typeof value === 'object' && value !== null && 'name' in value ? textOf(value.name) : textOf(value);
}
