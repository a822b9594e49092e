import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import { timelineOf } from '../../src/answer/timeline.ts';
import { knowledgeOf, textOf } from '../eval/knowledgeOf.ts';

/** More reports than are compared with each other, one a day, the last of them on 31 August 2024. */
const archive = knowledgeOf(
	Array.from({ length: 400 }, (_, at) => ({
		...textOf(`r${String(at).padStart(3, '0')}`, [
			`Report ${at} says that the council met in room ${at}.`,
			`Its second sentence counts ${at + 2} visitors of the council.`,
			'The council meets again on Monday, says its third sentence.',
		]),
		date: new Date(Date.UTC(2024, 7, 31) - (399 - at) * 86_400_000).toISOString().slice(0, 10),
	})),
);
const ask = (question: string) => answer(question, { turns: [] }, archive, new Date('2024-09-01'));

describe('an archive that is too large to compare all of it', () => {
	it.each(['Summarize everything', 'List all dates', 'Do the reports disagree?'])(
		'is answered from the newest reports, and says so: %s',
		(question) => {
			const { notes, sources } = ask(question);
			expect(notes.map(({ text }) => text)).toContain('Only from the beginnings of the 200 newest sources.');
			for (const { date } of sources) expect(date && date > '2024-02-13').toBe(true);
		},
	);

	it('is read to the end where the time lies that a timeline is asked for', () => {
		const long = knowledgeOf(
			Array.from({ length: 400 }, (_, at) => ({
				...textOf(`r${String(at).padStart(3, '0')}`, [
					...[1, 2, 3, 4].map((room) => `Report ${at} says that room ${room} was empty.`),
					`The council of report ${at} met on Monday.`,
				]),
				date: new Date(Date.UTC(2024, 7, 31) - (399 - at) * 86_400_000).toISOString().slice(0, 10),
			})),
		);
		const request = { about: null, context: { turns: [] }, knowledge: long, now: new Date('2024-09-01') };
		const found = timelineOf(request, { from: '2024-06-01', to: '2024-06-30' });
		const times = found.kind === 'timeline' ? found.events.map(({ when }) => when.from ?? '') : [];
		expect(times.length).toBeGreaterThan(3);
		for (const time of times) expect(time >= '2024-06-01' && time <= '2024-06-30').toBe(true);
	});

	it('is asked as a whole where a question is asked', () => {
		const { notes, sentences } = ask('In which room did the council of report 7 meet?');
		expect(sentences[0]?.text).toBe('Report 7 says that the council met in room 7.');
		expect(notes.map(({ kind }) => kind)).not.toContain('limit');
	});
});
