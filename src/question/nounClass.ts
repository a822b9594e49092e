import { ancestors, baseForms, LEX_FILES, type Synset, senseId, synsets, tagCounts } from '../language/wordnet.ts';
import { type FineClass, NOUN_CLASSES } from './nounClasses.ts';

/** Senses of a noun that are looked at; rarer ones mislead more often than they help. */
const MAX_SENSES = 3;

/** Lexicographer files of what cannot be touched: a question for one of them is answered by telling about it. */
const ABSTRACT: ReadonlySet<string> = new Set(
	'noun.act noun.attribute noun.cognition noun.communication noun.event noun.feeling noun.phenomenon noun.process noun.relation noun.state'.split(
		' ',
	),
);

interface Tables {
	readonly words: ReadonlyMap<string, FineClass>;
	readonly synsets: ReadonlyMap<string, FineClass>;
	readonly lexFiles: ReadonlyMap<number, FineClass>;
}

function items(list: string | undefined): readonly string[] {
	return (list ?? '')
		.split(',')
		.map((item) => item.trim())
		.filter((item) => item !== '');
}

function buildWords(): ReadonlyMap<string, FineClass> {
	const words = new Map<string, FineClass>();
	for (const [name, { words: list }] of Object.entries(NOUN_CLASSES)) {
		for (const word of items(list)) if (!words.has(word)) words.set(word, name as FineClass);
	}
	return words;
}

let tables: Tables | null = null;

/** Built at the first question, so that a start that asks nothing reads no dictionary. */
function table(): Tables {
	if (tables !== null) return tables;
	const bySynset = new Map<string, FineClass>();
	const byFile = new Map<number, FineClass>();
	for (const [name, { kinds }] of Object.entries(NOUN_CLASSES)) {
		for (const kind of items(kinds)) {
			const file = LEX_FILES.indexOf(kind);
			if (file !== -1) {
				byFile.set(file, name as FineClass);
				continue;
			}
			const found = senseId(kind, 'noun');
			if (found === null) throw new Error(`Failed to build the noun classes: WordNet has no "${kind}". Mend the name.`);
			bySynset.set(found, name as FineClass);
		}
	}
	tables = { words: buildWords(), synsets: bySynset, lexFiles: byFile };
	return tables;
}

function isInstance(of: Synset): boolean {
	return of.pointers.some(({ symbol }) => symbol === '@i');
}

/** Class of a sense: that of its nearest ancestor in the table, else that of its lexicographer file. */
function classOfSense(of: Synset): FineClass | null {
	const { synsets: bySynset, lexFiles } = table();
	for (const ancestor of ancestors(of)) {
		const found = bySynset.get(ancestor.id);
		if (found !== undefined) return found;
	}
	return lexFiles.get(of.lexFile) ?? (ABSTRACT.has(LEX_FILES[of.lexFile] ?? '') ? 'ENTY:other' : null);
}

/** Whether a noun like "fastener" is a tool, though the dictionary gives the person first: no text of its own has the person. */
function isFirstATool(noun: string, [first, second]: readonly Synset[]): boolean {
	if (first === undefined || second === undefined || !noun.endsWith('er')) return false;
	if (LEX_FILES[first.lexFile] !== 'noun.person' || LEX_FILES[second.lexFile] !== 'noun.artifact') return false;
	return tagCounts(noun, 'noun')[0] === 0;
}

function classInWordNet(noun: string): FineClass | null {
	let vague: FineClass | null = null;
	const senses = synsets(noun, 'noun').slice(0, MAX_SENSES);
	// A "tiger" is first of all a fierce person to WordNet, and only then the animal; a "soldier" is a person before an ant.
	const animal = senses.slice(0, 2).findIndex((candidate) => LEX_FILES[candidate.lexFile] === 'noun.animal');
	if (animal === 0) return 'ENTY:animal';
	if (animal === 1 && tagCounts(noun, 'noun')[0] === 0) return 'ENTY:animal';
	for (const candidate of isFirstATool(noun, senses) ? senses.slice(1) : senses) {
		if (isInstance(candidate)) continue;
		const found = classOfSense(candidate);
		if (found === null) continue;
		if (found !== 'ENTY:other') return found;
		vague ??= found;
		// The first sense is by far the likeliest: only where it says nothing may a later one speak.
		break;
	}
	return vague;
}

function isAbstract(noun: string): boolean {
	const first = synsets(noun, 'noun').find((candidate) => !isInstance(candidate));
	return first !== undefined && ABSTRACT.has(LEX_FILES[first.lexFile] ?? '');
}

/** A noun's class and whether a list of words or WordNet tells it. */
export interface NounClassification {
	readonly fine: FineClass;
	/** Where it stands: `word` is sure, `kind` is likely; `abstract` says that WordNet has it for something abstract, and no more. */
	readonly by: 'word' | 'kind' | 'abstract';
}

/**
 * The class of things that a noun stands for.
 *
 * @param noun one word or several with spaces, in any number: `prime ministers`
 * @returns null where neither the word lists nor WordNet have it
 */
export function nounClass(noun: string): NounClassification | null {
	const { words } = table();
	const space = noun.lastIndexOf(' ') + 1;
	const last = noun.slice(space);
	const bases = baseForms(last, 'noun').map((base) => noun.slice(0, space) + base);
	for (const form of [noun, ...bases]) {
		const fine = words.get(form);
		if (fine !== undefined) return { fine, by: 'word' };
	}
	const hyphen = noun.lastIndexOf('-') + 1;
	for (const form of space === 0 ? (bases[0] === noun ? [...bases].reverse() : bases) : [noun, ...bases]) {
		const fine = classInWordNet(form);
		if (fine !== null) return { fine, by: fine === 'ENTY:other' && isAbstract(form) ? 'abstract' : 'kind' };
	}
	// "Vice-president", "super-teams": what a compound ends with tells its kind.
	return hyphen > 1 && hyphen < noun.length ? nounClass(noun.slice(hyphen)) : null;
}

/** Whether WordNet knows a word only, or first of all, as the name of one particular person, place or thing. */
export function isNameInWordNet(noun: string): boolean {
	const [first] = synsets(noun, 'noun');
	return first !== undefined && isInstance(first);
}
