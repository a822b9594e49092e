import type { Config } from '../config.ts';
import type { Imports } from '../import/createImports.ts';
import { finishPolitely } from '../store/finishPolitely.ts';
import type { LiveKnowledge } from '../store/liveKnowledge.ts';

/** Where Discord keeps the files that people send. */
const DISCORD_FILES = 'https://cdn.discordapp.com';

/** `/import`, where a server is named on which it is offered. */
export async function openImports(
	{ importServer, knowledgeDir, restUrl }: Config,
	live: LiveKnowledge,
): Promise<Imports | undefined> {
	if (importServer === null) return undefined;
	// Readers of web pages and character sets are loaded only by those who need them.
	const { createImports } = await import('../import/createImports.ts');
	return createImports({
		serverId: importServer,
		folder: knowledgeDir,
		knowledge: live.current,
		reload: live.reload,
		politely: finishPolitely,
		// Beside Discord's own, that of a Discord which stands in for it.
		origins: [DISCORD_FILES, new URL(restUrl).origin],
		now: () => new Date(),
	});
}
