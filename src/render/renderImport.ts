import { importWords, wordFault } from '../i18n/import.ts';
import { messages } from '../i18n/messages.ts';
import type { Found, Imported } from '../import/createImports.ts';
import type { Planned } from '../import/planImport.ts';
import type { ImportProblem } from '../import/problem.ts';
import type { Dropped, Guess } from '../import/types.ts';
import { escapeWords } from './escapeWords.ts';
import { type PageBlock, type PageText, paginate } from './paginate.ts';
import { renderWords } from './renderWords.ts';
import type { Outgoing } from './types.ts';

/** Pieces that are named of what was left out of one article, and guesses: more than these nobody reads. */
const MAX_NAMED = 12;

/** Longest piece that is shown of what was left out. UTF-16 units. */
const MAX_SHOWN = 70;

/** Puts what was found in files into pages, article by article; or what is wrong with them. */
export function renderFound(found: Found, locale: string | undefined, page: number): PageText {
	const words = importWords(locale);
	if ('problems' in found) {
		const blocks = found.problems.map((problem) => block(renderProblem(problem, locale), ''));
		return paginate({ head: `**${escapeWords(words.refusedHead)}**`, blocks, foot: () => '' }, page);
	}
	const { plan } = found;
	const written = plan.filter(({ source }) => source !== null).length;
	const head = `**${escapeWords(words.foundHead)}** ${escapeWords(words.summary(written, plan.length - written))}`;
	const blocks = plan.map((planned) => block(renderPlanned(planned, locale), headOf(planned, locale)));
	return paginate({ head, blocks, foot: () => '' }, page);
}

/** Says what became of an import. */
export function renderImported(imported: Imported, locale: string | undefined): Outgoing {
	const words = importWords(locale);
	switch (imported.outcome) {
		case 'imported':
			return renderWords(words.imported(imported.written, imported.skipped, imported.sources));
		case 'nothing-new':
			return renderWords(words.nothingNew);
		case 'not-written':
			return renderWords(words.notWritten(imported.detail));
		case 'not-served':
			return renderWords(words.notServed);
	}
}

function block(text: string, tooLong: string): PageBlock {
	return { text, numbers: [], tooLong };
}

function renderProblem({ file, line, fault }: ImportProblem, locale: string | undefined): string {
	const { what, cure } = wordFault(fault, locale);
	const place = line === null ? file : `${file}, ${importWords(locale).line(line)}`;
	return `- **${escapeWords(shorten(place))}**${messages(locale).colon}${escapeWords(`${what} ${cure}`)}`;
}

/** Title, publisher, day, size, and what becomes of it. */
function headOf({ article, sentences, source, twin }: Planned, locale: string | undefined): string {
	const words = importWords(locale);
	const { date } = messages(locale);
	const facts = [
		article.publisher ?? words.none,
		article.date === null ? words.undated : date(article.date),
		words.sentences(sentences),
	];
	const fate =
		source !== null
			? words.storedAs(source.id)
			: twin === null
				? ''
				: twin.share === 1
					? words.same(twin.id)
					: words.similar(twin.id, Math.floor(twin.share * 100));
	return [`**${escapeWords(shorten(article.title, 200))}**`, escapeWords(facts.join(' · ')), escapeWords(fate)].join(
		'\n',
	);
}

function renderPlanned(planned: Planned, locale: string | undefined): string {
	const { dropped, guessed } = planned.article;
	// What is not written needs no looking through.
	if (planned.source === null) return headOf(planned, locale);
	const words = importWords(locale);
	const listed = <Item>(head: string, items: readonly Item[], write: (item: Item) => string): readonly string[] => {
		if (items.length === 0) return [];
		const named = items.slice(0, MAX_NAMED).map((item) => `- ${escapeWords(write(item))}`);
		const more = items.length - named.length;
		return [escapeWords(head), ...named, ...(more > 0 ? [`- ${escapeWords(words.more(more))}`] : [])];
	};
	return [
		headOf(planned, locale),
		...listed(words.toConfirm, guessed, (guess) => wordGuess(guess, locale)),
		...listed(words.leftOut, dropped, (one) => wordDropped(one, locale)),
	].join('\n');
}

function wordGuess({ field, value, why, from }: Guess, locale: string | undefined): string {
	const words = importWords(locale);
	const taken = value === null ? '' : ` “${shorten(value)}”`;
	return `${words.field[field]}${taken}${messages(locale).colon}${words.guess[why](shorten(from))}`;
}

function wordDropped({ what, text, line }: Dropped, locale: string | undefined): string {
	const words = importWords(locale);
	return `${words.line(line)}, ${words.dropped[what]}${messages(locale).colon}“${shorten(text)}”`;
}

function shorten(text: string, max = MAX_SHOWN): string {
	return text.length <= max
		? text
		: `${text
				.slice(0, max)
				.replace(/[\uD800-\uDBFF]$/, '')
				.trimEnd()}…`;
}
