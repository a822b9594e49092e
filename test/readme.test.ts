import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { answer } from '../src/answer/answer.ts';
import { loadKnowledge } from '../src/corpus/loadKnowledge.ts';
import { renderAnswer } from '../src/render/renderAnswer.ts';

it('shows what the bot really says when somebody reads the README', () => {
	const readme = readFileSync('README.md', 'utf8');
	const question = /^ {4}you {7}(.+)$/m.exec(readme)?.[1] ?? '';
	const found = answer(question, { turns: [] }, loadKnowledge('knowledge'), new Date('2026-01-01T00:00:00Z'));
	const shown = readme
		.split('\n')
		.flatMap((line) => /^ {4}(?:Dateline|) +(.+)$/.exec(line)?.[1] ?? [])
		.slice(0, 12);
	const said =
		renderAnswer(found, 'en')
			.content?.split('\n')
			.filter((line) => line !== '') ?? [];
	expect(said.length).toBeGreaterThan(5);
	for (const line of said) expect(shown).toContain(line);
});
