import { type Ending, exitCode, NEEDS_A_PERSON } from './ending.ts';
import { nodeEnding } from './main/nodeVersion.ts';

/** Ends the process: with 0 where it was told to end, else with one line that says why. */
function end(ending: Ending | null): never {
	if (ending === null) process.exit(0);
	process.stderr.write(`${ending.line}\n`);
	process.exit(exitCode(ending));
}

// Before anything is loaded that an old Node does not understand.
const tooOld = nodeEnding(process.versions.node);
if (tooOld !== null) end(tooOld);

const { readConfig } = await import('./config.ts');
const config = readConfig(NEEDS_A_PERSON);
const { token } = config;

// Each side is loaded only where it is used: discord.js alone takes longer than the terminal may.
if (token === null) {
	const { runInTerminal } = await import('./main/runInTerminal.ts');
	const ending = await runInTerminal(config);
	// Standard output may still be on its way to a pipe.
	if (ending !== null) end(ending);
} else if (config.process.kind === 'manager') {
	const { runManager } = await import('./main/runManager.ts');
	end(await runManager(config, config.process, token));
} else {
	const { runBot } = await import('./main/runBot.ts');
	const ending = await runBot(config, token);
	if (ending !== null && config.process.kind === 'shard') {
		const { tellManager } = await import('./sharding/shardSide.ts');
		await tellManager(ending);
		process.exit(exitCode(ending));
	}
	end(ending);
}
