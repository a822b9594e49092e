import { describe, expect, it } from 'vitest';
import { groupAlike } from '../../src/answer/alike.ts';
import { contradictionsIn, differingPairs } from '../../src/answer/differences.ts';
import { isStatement, statementsAmong } from '../../src/answer/isStatement.ts';
import { difference, partsOf, supports } from '../../src/answer/likeness.ts';
import { mostTelling } from '../../src/answer/mostTelling.ts';
import { isOnlyIn } from '../../src/answer/onlyIn.ts';
import { prepare } from '../../src/answer/prepare.ts';
import type { Sentence } from '../../src/corpus/types.ts';
import { knowledgeOf, textOf } from '../eval/knowledgeOf.ts';

/** Reports of one sentence or more each, and their sentences taken apart. */
function reports(...texts: readonly (readonly string[])[]) {
	const knowledge = knowledgeOf(
		texts.map((sentences, at) => ({ ...textOf(`r${at}`, sentences), date: `2024-05-0${at + 1}` })),
	);
	const prepared = prepare(knowledge);
	return { knowledge, prepared, parts: knowledge.sentences.map((sentence) => partsOf(sentence, prepared.index)) };
}

describe('sentences that say the same', () => {
	it('are shown by the one that most sources stand behind, however they are ordered', () => {
		const short = 'The council opened the bridge in the rain.';
		const long = 'The council opened the old bridge in the rain, and the mayor sang.';
		for (const texts of [
			[[long], [short], [short]],
			[[short], [long], [short]],
			[[short], [short], [long]],
		]) {
			const [most] = groupAlike(reports(...texts).parts).toSorted((a, b) => b.same.length - a.same.length);
			expect(most?.shown.sentence.text).toBe(short);
			expect(most?.same.length).toBeGreaterThan(0);
		}
	});

	it('count each source once, and none for itself', () => {
		const text = 'The council opened the bridge in the rain.';
		const [group, ...others] = groupAlike(reports([text, text], [text, text]).parts);
		expect(others).toEqual([]);
		expect(group?.same).toHaveLength(1);
		expect(group?.members).toHaveLength(4);
	});

	it('are apart where one denies it', () => {
		const groups = groupAlike(
			reports(['The council opened the bridge in the rain.'], ['The council did not open the bridge in the rain.'])
				.parts,
		);
		expect(groups).toHaveLength(2);
	});

	it.each([
		[
			'a time that it does not tell',
			'The council opened the bridge on Monday.',
			'The council opened the bridge.',
			false,
		],
		['more than is asked', 'The council opened the bridge.', 'The council opened the bridge on Monday.', true],
		[
			'the same day in other words',
			'On Friday the council opened the bridge.',
			'The council opened the bridge on 3 May 2024.',
			true,
		],
		[
			'another day',
			'On Saturday the council opened the bridge.',
			'The council opened the bridge on 3 May 2024.',
			false,
		],
		[
			'a verb that adds nothing',
			'The council held talks on the bridge in Skell.',
			'The council met for talks on the bridge in Skell.',
			true,
		],
		['less', 'The council opened the old bridge in Skell.', 'The council opened the bridge in Skell.', false],
	])('stand for another one, or do not, where it says %s', (_, said, other, stands) => {
		// Both of Sunday, 5 May 2024.
		const [one, two] = reports([], [], [], [], [said, other]).parts;
		expect(one && two && supports(two, one)).toBe(stands);
	});
});

describe('contradictions', () => {
	it('draw together all versions of one thing, those who agree on the figure to one side', () => {
		const { parts } = reports(
			['The council bought 12 boats for the lake.'],
			['The council bought 14 boats for the lake.'],
			['The council bought 12 boats for the big lake.'],
		);
		const found = contradictionsIn(differingPairs(parts));
		expect(found).toHaveLength(1);
		expect(found[0]?.kind).toBe('figure');
		const sides = found[0]?.versions.map((version) => version.map(({ sentence }) => sentence.source.id).sort());
		expect(sides?.toSorted()).toEqual([['r0', 'r2'], ['r1']]);
	});

	it.each([
		['one source', [['The council bought 12 boats for the lake.', 'The council bought 14 boats for the lake.']]],
		['other things', [['The council bought 12 boats for the lake.'], ['The school has 14 teachers for music.']]],
		['scraps', [['Page 12'], ['Page 14']]],
		['the day of each report', [['The lake is full of boats today.'], ['The lake is full of boats today.']]],
	])('are none within %s', (_, texts) => {
		expect(differingPairs(reports(...texts).parts)).toEqual([]);
	});
});

describe('times that differ', () => {
	const differ = (first: string, second: string) => {
		const texts = [first, second].map((date, at) => ({
			...textOf(`r${at}`, [`The council opened the new bridge on ${at === 0 ? 'Monday' : 'Tuesday'}.`]),
			date,
		}));
		const knowledge = knowledgeOf(texts);
		const { index } = prepare(knowledge);
		const [one, two] = knowledge.sentences.map((sentence) => partsOf(sentence, index));
		return one && two && difference(one, two);
	};

	it('are a contradiction in reports of one week, and two events in reports of two seasons', () => {
		expect(differ('2024-05-08', '2024-05-09')).toBe('date');
		expect(differ('2024-05-08', '2024-08-09')).toBeNull();
	});
});

describe('statements', () => {
	const sentence = (text: string): Sentence => ({
		source: { id: 'a', title: 'a', publisher: null, date: null, url: null, kind: 'notes', corrections: [], text },
		index: 0,
		start: 0,
		end: text.length,
		text,
		heading: null,
	});

	it.each(['The mill burned down.', 'He said: “The mill burned down.”', '磨坊在夜里烧毁了。'])(
		'are sentences that end like one: %s',
		(text) => {
			expect(isStatement(sentence(text))).toBe(true);
		},
	);

	it.each([
		'Mill burns down',
		'CNN —',
		'Photo: the mill in winter.',
		'Sign up for our newsletter here.',
		'What burned down in the night?',
		'Read it.',
	])('are no headlines, credits, invitations or questions: %s', (text) => {
		expect(isStatement(sentence(text))).toBe(false);
	});

	it('are all there is where there is none', () => {
		const headlines = [sentence('Mill burns down'), sentence('Council meets')];
		expect(statementsAmong(headlines)).toEqual(headlines);
	});
});

describe('what says most', () => {
	it('is what speaks of most that others speak of too, and nothing twice', () => {
		const { parts, prepared } = reports([
			'The council opened the bridge over the lake.',
			'The bridge over the lake is made of larch.',
			'A dog barked.',
			'The council opened the bridge over the lake.',
			'The council loves larch.',
		]);
		const texts = mostTelling(parts, 9, prepared).map(({ sentence }) => sentence.text);
		expect(texts).toHaveLength(4);
		expect(texts[0]).toMatch(/bridge over the lake/);
		expect(texts.at(-1)).toBe('A dog barked.');
	});

	it('is rather a sentence that can be understood by itself', () => {
		const { parts, prepared } = reports([
			'It carries carts over the frozen lake in winter.',
			'Oxen pull sledges over the frozen lake in winter.',
			'The frozen lake, or so they say, groans at night in winter.',
		]);
		expect(mostTelling(parts, 1, prepared)[0]?.sentence.text).toMatch(/^Oxen/);
	});

	it('is rather what the title of its source names', () => {
		const sentences = [
			'Frost came to the valley in the night.',
			'Plums fell to the valley in the night.',
			'Frost is cold.',
			'Plums are sweet.',
		];
		const telling = (title: string) => {
			const knowledge = knowledgeOf([{ ...textOf('r', sentences), title }]);
			const prepared = prepare(knowledge);
			const parts = knowledge.sentences.map((sentence) => partsOf(sentence, prepared.index));
			return mostTelling(parts, 1, prepared)[0]?.sentence.text;
		};
		expect(telling('The plums of the valley')).toBe(sentences[1]);
		expect(telling('The frost of the valley')).toBe(sentences[0]);
	});

	it('is not what all speak of', () => {
		const harbour = Array.from({ length: 17 }, (_, at) => `The harbour has gate ${at}.`);
		const { parts, prepared } = reports([
			...harbour,
			'Ferries carry timber and salt.',
			'Ferries, timber and salt are dear.',
			'No ferries, timber or salt came.',
		]);
		expect(mostTelling(parts, 1, prepared)[0]?.sentence.text).toMatch(/salt/);
	});

	it('is nothing where there is nothing, and all where more is wanted than there is', () => {
		const { parts, prepared } = reports(['A dog barked.', 'The moon rose late.']);
		expect(mostTelling([], 3, prepared)).toEqual([]);
		expect(mostTelling(parts, 3, prepared)).toHaveLength(2);
	});
});

describe('what one source alone says', () => {
	it('is not what another one says in several sentences: in doubt it is not alone', () => {
		const { knowledge, prepared } = reports(
			['The mayor bought the brewery horse.'],
			['The mayor spoke.', 'A horse was there.', 'The brewery burned.'],
		);
		const [sentence] = knowledge.sentences;
		expect(sentence && isOnlyIn(sentence, new Set(knowledge.sources), prepared)).toBe(false);
	});

	it('is in no other one, not even in other words', () => {
		const { knowledge, prepared } = reports(
			['The mayor purchased a horse for the brewery.', 'The organist fell from the ladder.'],
			['A horse was bought for the brewery by the mayor.', 'The baker sells rolls.'],
		);
		const others = new Set(knowledge.sources);
		const alone = knowledge.sentences.filter((sentence) => isOnlyIn(sentence, others, prepared));
		expect(alone.map(({ text }) => text)).toEqual(['The organist fell from the ladder.', 'The baker sells rolls.']);
	});
});
