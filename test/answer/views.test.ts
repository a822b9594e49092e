import { describe, expect, it } from 'vitest';
import { comparisonOf } from '../../src/answer/compare.ts';
import { sourceDetailOf, sourceListOf } from '../../src/answer/listSources.ts';
import type { ViewRequest } from '../../src/answer/openTopic.ts';
import { summaryOf } from '../../src/answer/summarise.ts';
import { timelineOf } from '../../src/answer/timeline.ts';
import type { Context } from '../../src/answer/types.ts';
import type { Comparison, Refusal, Summary, Timeline } from '../../src/answer/viewTypes.ts';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import type { Knowledge } from '../../src/corpus/types.ts';
import { makeFolder, makeSource } from '../corpus/makeFolder.ts';
import { ferry, NOW } from './ask.ts';
import { expectSoundView } from './expectSoundView.ts';

const ALWAYS = { from: null, to: null };

function request(about: string | null, context: Partial<Context> = {}, knowledge: Knowledge = ferry): ViewRequest {
	return { about, context: { turns: [], ...context }, knowledge, now: NOW };
}

/** The view, which must not be a refusal. */
function shown<View extends Summary | Timeline | Comparison>(found: View | Refusal): View {
	if (found.kind === 'refusal') throw new Error(`Failed to find anything: ${found.message}`);
	return found;
}

function knowledgeOf(
	bodies: Readonly<Record<string, string>>,
	dates: Readonly<Record<string, string>> = {},
): Knowledge {
	const files = Object.entries(bodies).map(([id, body]) => [
		`${id}.md`,
		makeSource(body, { title: `Report ${id}`, ...(dates[id] === undefined ? {} : { date: dates[id] }) }),
	]);
	return loadKnowledge(makeFolder(Object.fromEntries(files)));
}

describe('a summary', () => {
	it.each(['short', 'medium', 'long'] as const)(
		'is sound, and no longer than it should be, when it is %s',
		(length) => {
			const { themes, sources, outOf } = shown(summaryOf(request(null), length));
			const sentences = themes.flatMap((theme) => theme.sentences);
			expect(sentences.length).toBeLessThanOrEqual({ short: 3, medium: 6, long: 12 }[length]);
			expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
			expect(outOf).toBe(ferry.sentences.length);
			expectSoundView(sentences, sources, ferry);
		},
	);

	it('is grouped under headings of the sources, each once', () => {
		const { themes } = shown(summaryOf(request(null), 'long'));
		const names = themes.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		const headings = ferry.sentences.map(({ heading }) => heading);
		for (const name of names) expect(headings).toContain(name);
	});

	it('is of what stands under a heading when a heading is named, whatever its case', () => {
		const { themes, about } = shown(summaryOf(request('the FLEET'), 'long'));
		const said = themes.flatMap(({ sentences }) => sentences).map(({ text }) => text);
		expect(about).toBe('the FLEET');
		expect(said).toContain('The engines run on hydrogen because the islanders wanted clean air.');
		expect(said.every((text) => ferry.sentences.find((one) => one.text === text)?.heading === 'The fleet')).toBe(true);
	});

	it('keeps to its topic, its source and its day', () => {
		const pier = shown(summaryOf(request('winter pier'), 'long'));
		for (const { text } of pier.themes.flatMap(({ sentences }) => sentences)) expect(text).toContain('pier');
		const letter = shown(summaryOf(request(null, { source: 'c-letter' }), 'long'));
		expect(letter.sources.map(({ id }) => id)).toEqual(['c-letter']);
		expect(letter.notes.map(({ kind }) => kind)).toContain('limit');
		const early = shown(summaryOf(request(null, { asOf: '2031-03-05' }), 'long'));
		expect(early.sources.map(({ id }) => id)).toEqual(['a-opening']);
		expect(early.notes.map(({ kind }) => kind)).toContain('as-of');
	});

	it('is of a person whom all speak of when that person is named, and of nobody else', () => {
		const said = shown(summaryOf(request('Ann Hale'), 'long')).themes.flatMap(({ sentences }) => sentences);
		expect(said.length).toBeGreaterThan(2);
		for (const { text } of said) expect(text).toContain('Hale');
	});

	it('names a theme of several sources without headings by the name that its sentences share', () => {
		const names = 'people:\n  - id: ann-hale\n    name: Ann Hale\n';
		const body = (more: string) => makeSource(`Ann Hale steered the hydrogen ferry ${more}.`, { title: more });
		const folder = makeFolder({
			'a.md': body('through thick ice'),
			'b.md': body('past nine seals'),
			'names.yaml': names,
		});
		const { themes } = shown(summaryOf(request(null, {}, loadKnowledge(folder)), 'long'));
		expect(themes.map(({ name, sentences }) => [name, sentences.length])).toEqual([['Ann Hale', 2]]);
	});

	it('says how a misspelt topic was read, and which of its words no source has', () => {
		expect(shown(summaryOf(request('wintr pier'), 'short')).notes.map(({ kind }) => kind)).toContain('mended');
		const half = shown(summaryOf(request('winter pier penguin'), 'short'));
		expect(half.notes.map(({ text }) => text).join(' ')).toContain('“penguin”');
	});

	it.each(['the earthquake', '???', '   '])('refuses with a line and no source when the topic is "%s"', (about) => {
		expect(summaryOf(request(about), 'short')).toMatchObject({ kind: 'refusal', message: expect.stringMatching(/\S/) });
	});

	it('leaves out headlines, credits and invitations to read on where there are statements', () => {
		const knowledge = knowledgeOf({
			a: 'The mill burned down in the night. Sign up for our newsletter here. The mill was older than the town. Photo by Ann Hale',
		});
		const said = shown(summaryOf(request(null, {}, knowledge), 'long')).themes.flatMap(({ sentences }) => sentences);
		expect(said.map(({ text }) => text)).toEqual([
			'The mill burned down in the night.',
			'The mill was older than the town.',
		]);
	});

	it('names a theme without headings by the title of its one source', () => {
		const knowledge = knowledgeOf({ a: 'The mill burned down.', b: 'The harbour froze in March.' });
		const { themes } = shown(summaryOf(request(null, {}, knowledge), 'long'));
		expect(themes.map(({ name }) => name).sort()).toEqual(['Report a', 'Report b']);
	});
});

describe('a timeline', () => {
	it('goes by the day of the event, and what cannot be told stands at the end', () => {
		const { events, sources } = shown(timelineOf(request(null), ALWAYS));
		expect(events.map(({ when }) => when.from)).toEqual(['2029-05-01', '2031-03-03', '2031-03-09', null]);
		expect(events.map(({ when }) => when.precision)).toEqual(['month', 'day', 'day', 'day']);
		expectSoundView(
			events.map(({ sentence }) => sentence),
			sources,
			ferry,
		);
		for (const { sentence } of events) expect(sentence.highlights).toHaveLength(1);
	});

	it('has what lies in the time that is asked for and nothing else', () => {
		const texts = (from: string | null, to: string | null) =>
			shown(timelineOf(request(null), { from, to })).events.map(({ when }) => when.from);
		expect(texts('2031-01-01', null)).toEqual(['2031-03-03', '2031-03-09']);
		expect(texts(null, '2031-03-08')).toEqual(['2029-05-01', '2031-03-03']);
		expect(texts('2029-05-20', '2029-05-25')).toEqual(['2029-05-01']);
		expect(texts('2030-01-01', '2030-12-31')).toEqual([]);
	});

	it('tells what several sources say once, with all their numbers', () => {
		const knowledge = knowledgeOf(
			{
				a: 'The council opened the new bridge on 3 May 2024.',
				b: 'On Friday the council opened the new bridge.',
				c: 'The bakery closed on 3 May 2024.',
			},
			{ a: '2024-05-06', b: '2024-05-04', c: '2024-05-06' },
		);
		const { events } = shown(timelineOf(request(null, {}, knowledge), ALWAYS));
		expect(events.map(({ sentence, when }) => [when.from, sentence.numbers.length])).toEqual([
			['2024-05-03', 2],
			['2024-05-03', 1],
		]);
	});

	it('has what goes on since an earlier time', () => {
		const knowledge = knowledgeOf({ a: 'The mill has stood empty since 2016.' }, { a: '2024-05-06' });
		const found = (from: string) => shown(timelineOf(request(null, {}, knowledge), { from, to: null })).events.length;
		expect([found('2020-01-01'), found('2025-01-01')]).toEqual([1, 0]);
	});

	it('has a sentence at each of its times, and says when a report spoke of what was to come', () => {
		const knowledge = knowledgeOf({ a: 'The mill burned in 1979 and will open again in 2040.' }, { a: '2024-05-06' });
		const { events } = shown(timelineOf(request(null, {}, knowledge), ALWAYS));
		expect(events.map(({ when, isAnnounced }) => [when.from, isAnnounced])).toEqual([
			['1979-01-01', false],
			['2040-01-01', true],
		]);
	});

	it('keeps to its topic, and refuses one that the sources do not have', () => {
		const { events } = shown(timelineOf(request('winter pier'), ALWAYS));
		for (const { sentence } of events) expect(sentence.text).toContain('pier');
		expect(timelineOf(request('earthquake'), ALWAYS)).toMatchObject({ kind: 'refusal', missing: ['earthquake'] });
	});

	it('is without an event, and no refusal, where the topic has none', () => {
		expect(timelineOf(request('inhabitants'), ALWAYS)).toMatchObject({ kind: 'timeline', events: [], sources: [] });
	});
});

describe('a comparison', () => {
	it('sets versions beside each other and says what several say alike', () => {
		const { differences, agreed, alone, sources, compared } = shown(comparisonOf(request(null)));
		expect(differences.map(({ kind, sides }) => [kind, sides.map((side) => side.map(({ text }) => text))])).toEqual([
			[
				'figure',
				[
					['The Port Authority bought 12 ferries for the line.'],
					['The Port Authority bought 14 ferries for the line.'],
				],
			],
		]);
		expect(agreed.map(({ text, numbers }) => [text, numbers.length])).toEqual([
			['Ann Hale is the harbour master of Varnholm.', 2],
		]);
		expect(alone).toEqual([]);
		expect(compared).toEqual([1, 2, 3]);
		expectSoundView([...differences.flatMap(({ sides }) => sides.flat()), ...agreed], sources, ferry);
	});

	it('draws all versions of one thing together, each with all who give it', () => {
		const knowledge = knowledgeOf({
			a: 'The council bought 12 boats for the lake.',
			b: 'The council bought 14 boats for the lake.',
			c: 'The council bought 12 boats for the big lake.',
			d: 'The council bought 20 boats for the lake.',
		});
		const { differences } = shown(comparisonOf(request(null, {}, knowledge)));
		expect(differences).toHaveLength(1);
		const versions = (differences[0]?.sides ?? []).map((side) => side.map(({ source }) => source));
		expect(versions.flat().length).toBeGreaterThanOrEqual(3);
		expect(versions).toContainEqual(['d']);
	});

	it('shows of each source one sentence for a version', () => {
		const knowledge = knowledgeOf({
			a: 'The council bought 12 boats for the lake. The council bought 12 boats for the big lake.',
			b: 'The council bought 14 boats for the lake.',
		});
		const { differences } = shown(comparisonOf(request(null, {}, knowledge)));
		const sides = differences.map((difference) => difference.sides.map((side) => side.map(({ source }) => source)));
		expect(sides).toEqual([[['a'], ['b']]]);
	});

	it('calls nothing agreed that another source contradicts', () => {
		const knowledge = knowledgeOf({
			a: 'The council bought 12 boats for the lake.',
			b: 'The council bought 12 boats for the lake.',
			c: 'The council bought 14 boats for the lake.',
		});
		const { differences, agreed } = shown(comparisonOf(request(null, {}, knowledge)));
		expect(differences).toHaveLength(1);
		expect(agreed).toEqual([]);
	});

	it('takes no notice of hidden sources where it says what one alone says', () => {
		const bodies = {
			a: 'The winter pier cost nine million crowns. The winter pier is made of larch.',
			b: 'The winter pier is built of larch. The winter pier is a larch pier.',
			c: 'The smithy forges nails. The smithy opens at six. The baker sleeps. The moon rose late. The dog barked.',
			d: 'The winter pier cost nine million crowns.',
		};
		const days = { a: '2024-05-01', b: '2024-05-01', c: '2024-05-01', d: '2024-05-09' };
		const alone = (context: Partial<Context>) =>
			shown(comparisonOf(request('winter pier', context, knowledgeOf(bodies, days)))).alone.length;
		expect([alone({}), alone({ asOf: '2024-05-02' })]).toEqual([0, 1]);
	});

	it('says of nothing that one alone says it where no other one treats the topic', () => {
		const knowledge = knowledgeOf({
			a: 'The harvest of plums failed. The plums fell in a single night.',
			b: 'The smithy forges nails. The smithy opens at six.',
			c: 'The baker sleeps. The moon rose late. The dog barked.',
		});
		expect(shown(comparisonOf(request('plum', {}, knowledge)))).toMatchObject({ alone: [], compared: [1] });
	});

	it('says what one source alone says where another one treats the topic too, and only then', () => {
		const knowledge = knowledgeOf({
			a: 'The winter pier cost nine million crowns. The winter pier is made of larch. Bread was cheap.',
			b: 'The winter pier is built of larch. The winter pier was painted green by schoolchildren.',
			c: 'The smithy forges nails. The smithy opens at six.',
		});
		const { alone, sources } = shown(comparisonOf(request('winter pier', {}, knowledge)));
		const told = alone.map(({ source, sentences }) => [
			sources.find(({ number }) => number === source)?.id,
			sentences.map(({ text }) => text),
		]);
		expect(told.toSorted()).toEqual([
			['a', ['The winter pier cost nine million crowns.']],
			['b', ['The winter pier was painted green by schoolchildren.']],
		]);
		expect(shown(comparisonOf(request('bread', {}, knowledge)))).toMatchObject({ alone: [], compared: [1] });
	});

	it('has a sentence of every source that treats the topic, and no source twice where nothing is set beside it', () => {
		const knowledge = knowledgeOf({
			a: 'The harvest of plums failed. Bread was cheap.',
			b: 'Nobody picked a single plum that year. The moon rose late.',
			c: 'The smithy forges nails. The smithy opens at six.',
		});
		const { others, alone, agreed, sources } = shown(comparisonOf(request('plum', {}, knowledge)));
		expect(alone.length + agreed.length).toBe(0);
		expect(others.map(({ text }) => text).toSorted()).toEqual([
			'Nobody picked a single plum that year.',
			'The harvest of plums failed.',
		]);
		expect(sources.map(({ id }) => id).toSorted()).toEqual(['a', 'b']);
	});

	it('does not call it a contradiction that two reports have another "today"', () => {
		const knowledge = knowledgeOf(
			{
				a: 'The price of regular petrol is four crowns today.',
				b: 'The price of regular petrol is four crowns today.',
			},
			{ a: '2024-05-06', b: '2024-05-07' },
		);
		expect(shown(comparisonOf(request(null, {}, knowledge))).differences).toEqual([]);
	});

	it('shows nothing of a source that is hidden', () => {
		const { sources, differences } = shown(comparisonOf(request(null, { asOf: '2031-03-05' })));
		expect(sources.map(({ id }) => id)).toEqual(['a-opening']);
		expect(differences).toEqual([]);
	});

	it('looks beyond a heading that only one source has', () => {
		const knowledge = knowledgeOf({
			a: '## Plums\n\nThe harvest failed in the frost.',
			b: 'Plums were dear that year. The smithy opens at six. The baker sleeps. The moon rose late. The dog barked.',
		});
		expect(shown(comparisonOf(request('Plums', {}, knowledge))).sources.map(({ id }) => id)).toContain('b');
	});
});

describe('the list of sources', () => {
	it('has all of them, the newest first and the undated last, with age, size and corrections', () => {
		const { sources, sentences } = sourceListOf(ferry, { turns: [] }, NOW);
		expect(sources.map(({ id, number, ageDays, sentences: count }) => [id, number, ageDays, count])).toEqual([
			['b-first-week', 1, 10, 5],
			['a-opening', 2, 17, 9],
			['c-letter', 3, null, 4],
		]);
		expect(sources[1]?.corrections).toEqual(['The report spells the name of the winter pier of Varnholm wrong.']);
		expect(sentences).toBe(18);
	});

	it('counts no age below nought, and leaves out what was published later', () => {
		const early = new Date('2031-03-05T23:59:00Z');
		expect(sourceListOf(ferry, { turns: [] }, early).sources.map(({ ageDays }) => ageDays)).toEqual([0, 1, null]);
		const { sources, notes } = sourceListOf(ferry, { turns: [], asOf: '2031-03-05' }, NOW);
		expect(sources.map(({ id }) => id)).toEqual(['a-opening']);
		expect(notes.map(({ kind }) => kind)).toEqual(['as-of']);
	});

	it('tells of one source what stands under which heading', () => {
		expect(sourceDetailOf(ferry, 'b-first-week', NOW)).toMatchObject({
			source: { id: 'b-first-week', sentences: 5 },
			sections: [
				{ heading: 'Passengers', sentences: 3 },
				{ heading: 'The fleet', sentences: 2 },
			],
		});
		expect(sourceDetailOf(ferry, 'nobody', NOW)).toBeNull();
	});
});
