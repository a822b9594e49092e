import { createInterface } from 'node:readline';
import { answer } from '../answer/answer.ts';
import type { Turn } from '../answer/types.ts';
import type { Knowledge } from '../corpus/types.ts';
import { MAX_TURNS } from '../question/followUp.ts';
import { ANSI, NO_STYLE, print } from './print.ts';

const PROMPT = '\n> ';

/** What the terminal works with. */
export interface TerminalOptions {
	readonly knowledge: Knowledge;
	readonly now: () => Date;
	readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
	readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** Answers one question a line until the input ends. Ends with a line that says so where a person is typing. */
export async function runTerminal({ knowledge, now, input, output }: TerminalOptions): Promise<void> {
	const typed = input.isTTY === true;
	const style = output.isTTY === true ? ANSI : NO_STYLE;
	const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
	let turns: readonly Turn[] = [];
	if (typed) {
		const dates = knowledge.sources.flatMap(({ date }) => date ?? []).sort();
		const period = dates.length > 0 ? `, ${dates[0]} to ${dates.at(-1)}` : '';
		output.write(`${knowledge.sources.length} sources${period}. Ask, or press Ctrl+D to leave.${PROMPT}`);
	}
	for await (const line of lines) {
		if (line.trim() === '') {
			if (typed) output.write(PROMPT);
			continue;
		}
		const found = answer(line, { turns }, knowledge, now());
		if (found.intent !== 'greeting' && found.intent !== 'thanks' && found.intent !== 'help') {
			turns = [...turns, found.turn].slice(-MAX_TURNS);
		}
		output.write(`${print(found, style, undefined)}\n${typed ? PROMPT : '\n'}`);
	}
	if (typed) output.write('\n');
}
