import { IRREGULAR_BASES } from '../language/irregularForms.ts';
import { stemOf, type Term } from '../language/terms.ts';
import { antonyms, baseForms, type WordNetPos } from '../language/wordnet.ts';

/** Words that exclude each other and that the dictionary does not set against each other: most are no nouns, verbs or adjectives. */
const EXCLUSIVE: readonly (readonly string[])[] = [
	['before', 'after', 'during', 'since', 'until'],
	['with', 'without'],
	['more', 'less', 'fewer'],
	['most', 'least'],
	['above', 'below'],
	['over', 'under'],
	['inside', 'outside'],
	['always', 'never'],
	['all', 'none', 'some'],
	['support', 'oppose'],
	['join', 'leave'],
	['modern', 'ancient'],
];

/** What turns a word into its opposite when it stands before it. */
const OPPOSING = /^(?:un|in|im|ir|il|dis|non|mis|anti)(?=\p{L}{4})/u;

const PARTS_OF_SPEECH: readonly WordNetPos[] = ['noun', 'verb', 'adj', 'adv'];

/**
 * Whether a sentence has the opposite of a word that the question has and it has not: "smallest" where "largest" is asked.
 * 1 or 0.
 */
export function opposites(question: readonly Term[], sentence: readonly Term[]): number {
	const asked = new Set(question.flatMap(forms));
	const said = new Set(sentence.flatMap(forms));
	const only = question.filter((word) => !forms(word).some((form) => said.has(form)));
	const others = sentence.filter((word) => !forms(word).some((form) => asked.has(form)));
	const saidOnly = new Set(others.flatMap(forms));
	return only.some((word) => hasOpposite(word, others, saidOnly)) ? 1 : 0;
}

/** What a word is compared by: "fell" is "fall" too, and "largest" is "large". */
function forms({ folded, stem, isStop }: Term): readonly string[] {
	if (isStop) return [folded];
	const irregular = IRREGULAR_BASES.get(folded);
	const plain = stemOf(folded.replace(/(?<=\p{L}{3})(?:est|er)$/u, ''));
	return irregular === undefined ? [stem, plain] : [stem, plain, stemOf(irregular)];
}

function hasOpposite(word: Term, others: readonly Term[], saidOnly: ReadonlySet<string>): boolean {
	const { folded } = word;
	if (EXCLUSIVE.some((set) => set.includes(folded) && others.some((other) => set.includes(other.folded)))) return true;
	if (word.isStop) return false;
	const bare = folded.replace(OPPOSING, '');
	if (others.some((other) => other.folded === bare || other.folded.replace(OPPOSING, '') === folded)) return true;
	return PARTS_OF_SPEECH.some((pos) =>
		baseForms(folded, pos).some((base) => antonyms(base, pos).some((one) => saidOnly.has(stemOf(one.toLowerCase())))),
	);
}
