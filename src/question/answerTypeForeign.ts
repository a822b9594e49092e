import { fold } from '../language/fold.ts';

/** What the question words of another language ask for. */
export type ForeignAsking =
	| 'who'
	| 'who-is'
	| 'when'
	| 'where'
	| 'city'
	| 'country'
	| 'why'
	| 'how-many'
	| 'how-long'
	| 'how-far'
	| 'money'
	| 'percent';

/**
 * Question words of Vietnamese and Chinese, both ways of writing it, commas between. The first line that has one in the question
 * decides, so what is longer stands first: "bao nhiêu tiền" (how much money) before "bao nhiêu". Vietnamese of several words is
 * found without its diacritics too, as many type it; a single word only as it stands here, for "may" is English and "mấy" is not.
 */
const QUESTION_WORDS: readonly (readonly [ForeignAsking, string])[] = [
	['why', 'tại sao, vì sao, sao lại, lý do gì, lí do gì, 为什么, 為什麼, 为何, 為何, 为啥, 為啥'],
	['money', 'bao nhiêu tiền, bao nhiêu đô, bao nhiêu đồng, 多少钱, 多少錢, 多少元, 多少美元, 多少人民币, 多少人民幣'],
	['percent', 'bao nhiêu phần trăm, mấy phần trăm, 百分之几, 百分之幾, 百分之多少'],
	[
		'how-long',
		'mất bao lâu, bao lâu, mấy ngày, bao nhiêu ngày, bao nhiêu năm, bao nhiêu tuổi, mấy tuổi, 多久, 多长时间, 多長時間, 多少天, 几天, 幾天, ' +
			'多少年, 几年, 幾年, 多少岁, 多少歲, 几岁, 幾歲',
	],
	['how-far', 'bao xa, dài bao nhiêu, cao bao nhiêu, bao nhiêu km, 多远, 多遠, 多长, 多長, 多高, 多少公里'],
	[
		'when',
		'khi nào, bao giờ, lúc nào, ngày nào, hôm nào, tháng nào, năm nào, thời gian nào, ngày bao nhiêu, ngày mấy, tháng mấy, 什么时候, ' +
			'什麼時候, 什么时间, 什麼時間, 何时, 何時, 哪天, 哪一天, 哪年, 哪一年, 哪个月, 哪個月, 几号, 幾號, 几月, 幾月, 几点, 幾點',
	],
	[
		'how-many',
		'bao nhiêu, mấy, 多少, 几个, 幾個, 几份, 幾份, 几次, 幾次, 几位, 幾位, 几项, 幾項, 几名, 幾名, 几条, 幾條, 几人, 幾人',
	],
	['city', 'thành phố nào, 哪个城市, 哪個城市, 哪座城市, 哪些城市'],
	['country', 'nước nào, quốc gia nào, 哪个国家, 哪個國家, 哪国, 哪國, 哪些国家, 哪些國家'],
	[
		'where',
		'ở đâu, nơi nào, chỗ nào, đi đâu, đến đâu, tới đâu, từ đâu, 哪里, 哪裡, 哪裏, 哪儿, 哪兒, 在哪, 何处, 何處, 什么地方, 什麼地方',
	],
	['who-is', 'là ai, 是谁, 是誰, 是什么人, 是什麼人'],
	['who', 'ai là, người nào, những ai, của ai, với ai, ai, 谁, 誰, 何人, 哪位, 什么人, 什麼人, 哪些人'],
];

/** What may follow a question word that ends its question: marks and the particles that make it polite, without diacritics. */
const END = /^[\s?？!！。.]*(?:vay|the|a|nhi|呢|啊|呀)?[\s?？!！。.]*$/u;

/** A letter that English does without. */
const ACCENTED = /(?![a-z])\p{Script=Latin}/iu;

const PART_OF_WORD = String.raw`[\p{L}\p{M}\p{N}]`;

interface Phrase {
	readonly pattern: RegExp;
	/** It is looked for in the text without diacritics. */
	readonly bare: boolean;
	/** A word that English has too: it counts only in a text with letters that English does without. */
	readonly shared: boolean;
}

function compile(phrase: string): Phrase {
	if (/\p{Script=Han}/u.test(phrase)) return { pattern: new RegExp(phrase, 'u'), bare: false, shared: false };
	const bare = phrase.includes(' ');
	const words = (bare ? fold(phrase) : phrase).replaceAll(' ', String.raw`\s+`);
	const pattern = new RegExp(`(?<!${PART_OF_WORD})${words}(?!${PART_OF_WORD})`, 'u');
	return { pattern, bare, shared: !bare && !ACCENTED.test(phrase) };
}

/** All of these phrases. They ask, and no sentence of a report has them. */
export const FOREIGN_ASKING_PHRASES: readonly string[] = QUESTION_WORDS.flatMap(([, list]) => list.split(', '));

const COMPILED = QUESTION_WORDS.map(([asking, list]) => ({ asking, phrases: list.split(', ').map(compile) }));

/**
 * Tells by its question words what a question in Vietnamese or Chinese asks for.
 *
 * @param text in any other language too: gives null, but for the rare word that looks the same
 */
export function findForeignAsking(text: string): ForeignAsking | null {
	// "AI" is no "ai": only a first letter may be a capital.
	const written = text
		.normalize('NFC')
		.trim()
		.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
	const isAccented = ACCENTED.test(written);
	const bare = fold(written);
	for (const { asking, phrases } of COMPILED) {
		for (const { pattern, bare: isBare, shared } of phrases) {
			if (shared && !isAccented) continue;
			const within = isBare ? bare : written;
			const found = pattern.exec(within);
			if (found === null) continue;
			// "Tô Lâm là ai" asks about somebody; elsewhere the words ask for somebody.
			if (asking === 'who-is' && !END.test(within.slice(found.index + found[0].length))) continue;
			return asking;
		}
	}
	return null;
}
