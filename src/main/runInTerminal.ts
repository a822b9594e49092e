import type { Config } from '../config.ts';
import type { Ending } from '../ending.ts';
import { createProgressLine, unsavedLine } from '../local/createProgressLine.ts';
import { runTerminal } from '../local/terminal.ts';
import { openKnowledge } from '../store/openKnowledge.ts';
import { startEnding } from './startEnding.ts';

const NO_TOKEN =
	'DISCORD_TOKEN is not set, so this is Dateline in the terminal. For Discord, make a bot at https://discord.com/developers/applications > New Application > Bot > Reset Token, and put DISCORD_TOKEN=… into .env.';

/** Answers in the terminal until the input ends. */
export async function runInTerminal({ knowledgeDir, dataDir }: Config): Promise<Ending | null> {
	try {
		const knowledge = await openKnowledge(knowledgeDir, {
			dataDir,
			onProgress: createProgressLine(process.stderr, () => performance.now()),
			onUnsaved: (reason) => process.stderr.write(`${unsavedLine(reason)}\n`),
		});
		process.stderr.write(`${NO_TOKEN}\n`);
		await runTerminal({ knowledge, now: () => new Date(), input: process.stdin, output: process.stdout });
		return null;
	} catch (error) {
		return startEnding(error);
	}
}
