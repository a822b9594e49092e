import { type Term, terms } from '../language/terms.ts';
import { NO_NAMES, wordList } from './speakerWords.ts';

const listed = (words: string): ReadonlySet<string> => new Set(wordList(words));

/** Words that a speaker may be named with. */
const MAX_SPEAKER_WORDS = 6;

/** No name, and no role either: nobody is told who it is. */
const PRONOUNS = listed(
	`he she they it i you we who whom whose someone somebody everyone everybody people one nobody this that these those
	there what which when where why how`,
);
/** What chat puts before, behind and round whoever speaks. */
const CHAT = listed(
	`tbh rly rlly really srsly seriously lol lmao lmfao rofl omg omfg wtf literally lit just also once even ever actually
	acc honestly basically btw fyi imo imho ngl idk bro bruh dude man guys yo hey ok okay so and but well wait like no yes
	yeah yep nope apparently allegedly supposedly reportedly obviously clearly truly totally legit fr haha hahaha pls plz
	please guess because cuz cos coz bc since then now today yesterday recently later again already still when as if
	remember heard hear true source quote never not himself herself themselves either too maybe perhaps didnt`,
);
/** A name that ends before one of these is told more of: "Lam in Beijing". */
const AFTER_NAME = listed('in on at to about during when as after before while with');
/** A name behind one of these is a part of what is named: "president of Vietnam". */
const INTO_NAME = listed('in of from at to with for by about near against on over');
/** What begins with one of these is a role: "the Chinese foreign ministry". */
const DETERMINERS = listed('the a an some');

/**
 * The name or the role in what stands where a speaker is named in a message, without the words that chat puts round it:
 * "Xi" of "tbh Xi" and of "xi rly". Small letters throughout are taken as they stand.
 *
 * @returns null for a pronoun, and for what is longer than a name
 */
export function claimedSpeaker(text: string): string | null {
	// "Lam's statement" is Lam's.
	const named = text.trim().replace(/['’]s\s+\p{Ll}+$/u, '');
	const words = terms(named);
	const isChat = (word: Term | undefined) => word !== undefined && CHAT.has(word.folded);
	let [first, end] = [0, words.length];
	while (first < end && isChat(words[first])) first++;
	while (end > first && isChat(words[end - 1])) end--;
	// "To" in the middle is of "To Lam".
	const isCapital = (word: Term) =>
		/^\p{Lu}/u.test(named.slice(word.start)) &&
		!(NO_NAMES.has(word.folded) && (word.start === 0 || word.folded === 'i'));
	if (!DETERMINERS.has(words[first]?.folded ?? '')) {
		const capital = words.findIndex((word, at) => at >= first && at < end && isCapital(word));
		if (capital > first && !INTO_NAME.has(words[capital - 1]?.folded ?? '')) first = capital;
		const more = words.findIndex(
			(word, at) => at > first && at < end && AFTER_NAME.has(word.folded) && !isCapital(word),
		);
		if (capital === first && more > 0) end = more;
		while (end > first && isChat(words[end - 1])) end--;
	}
	const [from, to] = [words[first], words[end - 1]];
	if (!from || !to || end <= first || end - first > MAX_SPEAKER_WORDS) return null;
	if (PRONOUNS.has(from.folded)) return null;
	// "In his view" is nobody's name; "to Lam" is one.
	if (INTO_NAME.has(from.folded) && from.folded !== 'to') return null;
	return named.slice(from.start, to.end);
}
