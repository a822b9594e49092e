import type { DroppedKind } from './types.ts';

/** What an element of a page does to the text in it. */
export type ElementRole = 'hidden' | 'block' | 'inline' | 'heading' | 'quote' | 'page-part' | 'caption' | 'table';

/** Elements whose text nobody reads. */
const HIDDEN =
	'script style noscript template svg math iframe object canvas audio video select option button textarea datalist dialog map';
const PAGE_PARTS = 'nav footer aside menu';
const CAPTIONS = 'figcaption figure caption';
const HEADINGS = 'h1 h2 h3 h4 h5 h6';
const TABLES = 'td th';
const INLINE =
	'a abbr acronym b br bdi bdo big cite code data del dfn em font i img input ins kbd label mark meter nobr output q ruby rt rb rp s samp small span strike strong sub sup time tt u var wbr meta link base col area source track embed param';

const ROLES: ReadonlyMap<string, ElementRole> = new Map(
	(
		[
			[HIDDEN, 'hidden'],
			[PAGE_PARTS, 'page-part'],
			[CAPTIONS, 'caption'],
			[HEADINGS, 'heading'],
			[TABLES, 'table'],
			[INLINE, 'inline'],
			['blockquote', 'quote'],
		] as const
	).flatMap(([names, role]) => names.split(' ').map((name) => [name, role] as const)),
);

/** What an element is by its name alone; one that HTML does not know parts paragraphs. */
export function roleOf(name: string): ElementRole {
	return ROLES.get(name) ?? 'block';
}

/** Words of the class or the id of an element that say what it holds. */
const CLASS_WORDS: readonly (readonly [what: DroppedKind, words: string])[] = [
	['caption', 'caption captions figcaption credit credits photocredit imagecredit wp-caption-text'],
	['byline', 'byline bylines author authors authorinfo contributor contributors reporter'],
	['newsletter', 'newsletter newsletters subscribe subscription signup optin'],
	['sharing', 'share sharing social sharebar sharedaddy addtoany sharetools'],
	[
		'link',
		'related recommended recommendation recommendations recirc recirculation readmore mostread trending alsoread morefrom',
	],
	[
		'advertisement',
		'ad ads advert adverts advertisement advertising sponsor sponsored promo promotion promobox dfp taboola outbrain',
	],
	[
		'page-part',
		'nav navbar navigation menu sidebar footer breadcrumb breadcrumbs cookie cookies consent gdpr comments comment disqus popup modal overlay paywall toolbar tags taglist pagination pager masthead skip widget widgets sitemap toc',
	],
];

const WHAT_OF_WORD: ReadonlyMap<string, DroppedKind> = new Map(
	CLASS_WORDS.flatMap(([what, words]) => words.split(' ').map((word) => [word, what] as const)),
);

/** Parts of a page by their `role`, https://www.w3.org/TR/wai-aria/#landmark_roles */
const LANDMARKS = new Set([
	'navigation',
	'contentinfo',
	'complementary',
	'search',
	'dialog',
	'banner',
	'menu',
	'menubar',
	'alert',
	'form',
]);

/** What an element holds that is no text of a report, by its class, id and role; null where they say nothing of the kind. */
export function whatIsMarked(name: string, attributes: Readonly<Record<string, string>>): DroppedKind | null {
	// A form to search or to subscribe; but some systems put the whole page into one.
	if (name === 'form') return 'page-part';
	if (LANDMARKS.has(attributes.role ?? '')) return 'page-part';
	const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, 400);
	for (const name of names.split(/\s+/)) {
		const words = name
			.replace(/(?<=[a-z])(?=[A-Z])/g, '-')
			.toLowerCase()
			.split(/[^a-z]+/);
		// "article-with-sidebar", "no-ads": the whole is named after what is not in it, or beside it.
		if (
			words.some((word) =>
				/^(?:no|not|without|with|has|hide|free|article|content|body|main|wrapper|container|page)$/.test(word),
			)
		)
			continue;
		for (const word of words) {
			const what = WHAT_OF_WORD.get(word);
			if (what !== undefined) return what;
		}
	}
	return null;
}

/** Is an element not shown? */
export function isHidden(attributes: Readonly<Record<string, string>>): boolean {
	return (
		'hidden' in attributes ||
		attributes['aria-hidden'] === 'true' ||
		/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '')
	);
}
