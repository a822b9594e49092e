import { createNameFinder } from '../corpus/findNames.ts';
import type { Name } from '../corpus/types.ts';
import { fold } from '../language/fold.ts';
import { terms } from '../language/terms.ts';
import type { SearchIndex } from '../search/createIndex.ts';
import { editDistance } from '../search/editDistance.ts';
import type { Speaker } from './types.ts';

/** Whether two ways of naming somebody mean one person. */
export type Sameness = 'same' | 'other' | 'unknown';

/** Titles that are no part of a name; folded. */
const TITLES: ReadonlySet<string> = new Set(
	`mr mrs ms miss mx dr prof professor sir dame lord lady president vice prime minister premier chancellor king queen prince
	princess senator sen representative rep congressman congresswoman governor gov mayor secretary general gen colonel col
	captain capt major maj lieutenant lt sergeant sgt admiral adm judge justice chief chairman chairwoman chair director
	ambassador reverend rev father pope cardinal bishop comrade former the of state speaker republican democratic democrat
	candidate nominee leader party del delegate councilman councilwoman commissioner secretary spokesman spokeswoman spokesperson`.split(
		/\s+/,
	),
);
const JUNIOR = /^(?:jr|sr|ii|iii|iv)$/;
/** Words of a name that begin with small letters: "van der Leyen". */
const PARTICLES = /^(?:van|von|der|den|de|da|del|della|di|du|la|le|el|al|bin|ibn|dos|ter|ten|y)$/;

/**
 * Is the speaker of a source the one who is named? A first name that is missing on one side may be any; a role may be
 * anybody's whom no name in `names.yaml` gives it.
 *
 * @param asked whom somebody names: a name, an alias, a role, perhaps misspelt
 * @param sourceText in which the speaker stands: two people of one family name are told apart there
 */
export function sameSpeaker(
	asked: string,
	speaker: Speaker,
	sourceText: string,
	index: SearchIndex,
	names: readonly Name[],
): Sameness {
	const askedId = idOf(asked, names);
	const speakerId = speaker.id ?? idOf(speaker.name, names);
	if (askedId !== null && speakerId !== null) return askedId === speakerId ? 'same' : 'other';
	if (fold(asked.trim()) === fold(speaker.name.trim())) return 'same';
	const [left, right] = [nameWords(asked), nameWords(speaker.name)];
	// "A spokesman" may well have the name that is asked for.
	return left.length === 0 || right.length === 0 ? 'unknown' : comparePeople(left, right, sourceText, index);
}

function comparePeople(
	asked: readonly string[],
	actual: readonly string[],
	sourceText: string,
	index: SearchIndex,
): Sameness {
	const [askedJunior, actualJunior] = [asked, actual].map((words) =>
		words.filter((word) => JUNIOR.test(word)).join(' '),
	);
	const left = asked.filter((word) => !JUNIOR.test(word));
	const right = actual.filter((word) => !JUNIOR.test(word));
	const [lastLeft, lastRight] = [left.at(-1) ?? '', right.at(-1) ?? ''];
	// One word may be the first name as well: "Hillary".
	const isFirstName = left.length === 1 && right.length > 1 && isLike(lastLeft, right[0] ?? '', index);
	if (!isLike(lastLeft, lastRight, index)) return isFirstName ? 'same' : 'other';
	const [firstLeft, firstRight] = [left.slice(0, -1), right.slice(0, -1)];
	if (firstLeft.length > 0 && firstRight.length > 0) {
		const [a, b] = [firstLeft[0] ?? '', firstRight[0] ?? ''];
		const isInitial = (a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0);
		if (!isInitial && !isLike(a, b, index)) return 'other';
	}
	if (askedJunior !== actualJunior) return 'unknown';
	if (firstLeft.length > 0 && firstRight.length === 0) {
		return namesakes(lastRight, sourceText).some((first) => !isLike(firstLeft[0] ?? '', first, index))
			? 'unknown'
			: 'same';
	}
	return 'same';
}

/** First names that stand before a family name in a text; folded. */
function namesakes(family: string, text: string): readonly string[] {
	const found: string[] = [];
	for (const [, first = '', last = ''] of text.matchAll(/(?<![\p{L}])(\p{Lu}\p{Ll}+)\s+(\p{Lu}[\p{L}'’-]+)/gu)) {
		const folded = fold(first);
		if (fold(last).replace(/'s$/, '') === family && !TITLES.has(folded)) found.push(folded);
	}
	return found;
}

/** How unlikely a slip may be, on the scale of `editDistance`: one letter, two in a long name. */
function slips(length: number): number {
	return length >= 8 ? 2 : length >= 4 ? 1 : 0;
}

/** The same word, or one that is nobody's name in the sources and a slip away. */
function isLike(asked: string, actual: string, index: SearchIndex): boolean {
	if (asked === actual) return true;
	if (!/^[a-z]+$/.test(asked + actual) || index.vocabulary.has(asked)) return false;
	const most = slips(actual.length);
	return most > 0 && editDistance(asked, actual, most) <= most;
}

/** What follows a name: "Rangel of New York", "Butterfield (D-N.C.), head of the caucus". */
const AFTER_NAME = /[,;(–—]|\s(?:of|from|for|at|in|who|whose|and|on|with)\s/u;

/**
 * The words of a name without titles and what else is said of somebody: "Josh Earnest" of "White House press secretary Josh
 * Earnest, …". Folded; none for a role. A name in small letters throughout is taken as it stands.
 */
function nameWords(text: string): readonly string[] {
	const [head = ''] = text
		.trim()
		.replace(/^the\s+/i, '')
		.split(AFTER_NAME);
	const words = terms(head).filter(({ folded }) => folded !== 's');
	// "Ki-moon" is one name.
	const written = words.map(({ start, end }) =>
		head.slice(head.charAt(start - 1) === '-' ? head.lastIndexOf(' ', start) + 1 : start, end),
	);
	const isName = (word: string) => /^[\p{Lu}\p{Lo}\p{N}]/u.test(word) || PARTICLES.test(word);
	// "To lam" is a name, "the mayor" is none.
	const isSmall = !/\p{Lu}/u.test(head) && !/^(?:the|an?)\s/i.test(text.trim());
	let from = 0;
	words.forEach(({ folded }, at) => {
		const plain = folded.replaceAll('.', '');
		// "Charlie King": the last word is no title, unless it is written as one.
		const isTitle = TITLES.has(plain) && (at + 1 < words.length || isSmall);
		if (isTitle || !(isSmall || isName(written[at] ?? ''))) from = at + 1;
	});
	return words.slice(from).map(({ folded }) => folded.replaceAll('.', ''));
}

const finders = new WeakMap<readonly Name[], ReturnType<typeof createNameFinder>>();

/** The name of `names.yaml` that the text is, and no more. */
function idOf(text: string, names: readonly Name[]): string | null {
	const find = finders.get(names) ?? createNameFinder(names);
	finders.set(names, find);
	const words = terms(text);
	const mentions = find(text, words).filter(({ how }) => how !== 'adjective');
	const [mention] = mentions;
	if (mentions.length !== 1 || !mention) return null;
	const isTitle = (at: number) => TITLES.has(words[at]?.folded ?? '');
	for (let at = 0; at < words.length; at++) if ((at < mention.first || at > mention.last) && !isTitle(at)) return null;
	return mention.name.id;
}
