import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readQuestions } from './readQuestions.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bench-questions-'));
const file = path.join(folder, 'questions.jsonl');
afterAll(() => rmSync(folder, { recursive: true }));

const LINES = Array.from({ length: 300 }, (_, at) => ({
	question: `Which harbour did ferry ${at} reach?`,
	choices: ['Haiphong', `pier ${at}`],
	answer: 1,
}));

test('questions for warming up are no others that count, and every spelling asks the same ones', () => {
	writeFileSync(file, LINES.map((line) => JSON.stringify(line)).join('\n'));
	const { warmUp, spelt } = readQuestions(file, []);
	const clean = spelt.clean.map(({ text }) => text);
	expect(warmUp).toHaveLength(100);
	expect(new Set(clean).size).toBe(200);
	expect(warmUp.filter(({ text }) => clean.includes(text))).toEqual([]);
	for (const spelling of ['one', 'every'] as const) {
		expect(spelt[spelling].map(({ right }) => right)).toEqual(spelt.clean.map(({ right }) => right));
		expect(spelt[spelling].filter(({ text }) => clean.includes(text))).toEqual([]);
	}
	expect(readQuestions(file, [])).toEqual({ warmUp, spelt });
});

test('what is right is the choice that the answer names', () => {
	writeFileSync(file, JSON.stringify({ question: 'Where is the pier?', choices: ['Hanoi', 'Hue'], answer: '1' }));
	expect(readQuestions(file, []).warmUp).toEqual([{ text: 'Where is the pier?', right: 'Hue' }]);
});

test('titles are asked where there is no file of questions, and nobody knows what is right', () => {
	const article = { id: 'a', title: 'Ferry sinks near Haiphong', date: '2024-08-19', text: 'It sank.' };
	expect(readQuestions(undefined, [article]).warmUp).toEqual([{ text: article.title, right: null }]);
});
