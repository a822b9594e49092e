import type { Answer, CitedSentence, CitedSource } from '../../src/answer/types.ts';

/** A sentence as the core gives it, with what a test does not care about filled in. */
export function makeSentence(text: string, given: Partial<CitedSentence> = {}): CitedSentence {
	return {
		source: 'talks',
		start: 0,
		end: text.length,
		text,
		numbers: [1],
		alsoIn: [],
		highlights: [],
		matches: [],
		...given,
	};
}

/** A source as the core gives it. */
export function makeSource(given: Partial<CitedSource> = {}): CitedSource {
	return {
		number: 1,
		id: 'talks',
		title: 'Talks in Beijing',
		publisher: 'Xinhua',
		date: '2024-08-19',
		kind: 'notes',
		url: null,
		...given,
	};
}

/** An answer as the core gives it. */
export function makeAnswer(given: Partial<Answer> = {}): Answer {
	return {
		question: 'When did To Lam arrive?',
		intent: 'question',
		answerType: 'date',
		answered: true,
		confidence: 0.9,
		sentences: [makeSentence('To Lam arrived on Sunday.', { highlights: [{ start: 15, end: 24 }] })],
		sources: [makeSource()],
		notes: [],
		missing: [],
		message: null,
		suggestions: [],
		turn: { question: 'When did To Lam arrive?', names: ['to-lam'], topic: ['arrive'], limitedTo: [], shown: [] },
		version: 'abc1234',
		...given,
	};
}
