import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createLiveKnowledge } from '../../src/store/liveKnowledge.ts';
import { warmUp } from '../../src/warmUp.ts';
import { makeFolder, makeSource } from '../corpus/makeFolder.ts';
import { inServer } from './inServer.ts';
import { handled, until } from './startBot.ts';

const QUICK = { settleMs: 20, unsettledMs: 500, lookEveryMs: 100 };

/** The bot on a folder that changes under it, and Ann with it. */
async function onFolder(files: Readonly<Record<string, string>>) {
	const folder = makeFolder(files);
	let swapped = 0;
	const refused: unknown[] = [];
	const options = {
		dataDir: path.join(folder, '.data'),
		onProgress: () => {},
		onUnsaved: () => {},
		warm: warmUp,
		onSwapped: () => void swapped++,
		onRefused: (error: unknown) => void refused.push(error),
		onBlind: () => {},
	};
	const live = await createLiveKnowledge(folder, options, QUICK);
	onTestFinished(() => live.close());
	const bot = await inServer({ answersForReal: true, knowledge: live.current });
	const { discord, ann, channel, at, log } = bot;
	let count = 0;
	const ask = async (question: string) => {
		const asked = discord.say(ann, channel, `${at} ${question}`);
		const { content } = await discord.nextMessage(channel, { after: asked });
		await handled(log, ++count);
		return content.replaceAll('**', '');
	};
	const offered = async (typed: string) =>
		(await discord.autocomplete(ann, channel, 'ask', { source: typed }, 'source').responded()).choices;
	const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
	return { ask, offered, write, folder, refused, swaps: () => swapped };
}

const version = (content: string) => /Version ([0-9a-f]{7})/.exec(content)?.[1];

test('answers, their version and what is offered follow the folder while the bot runs', async () => {
	const { ask, offered, write, swaps } = await onFolder({
		'a.md': makeSource('The ferry to Skell has 12 decks.', { title: 'A ferry for Skell' }),
	});
	const first = await ask('How many decks does the ferry to Skell have?');
	expect(first).toContain('12 decks');
	expect(version(first)).toBeDefined();
	expect(await offered('skell')).toHaveLength(1);

	write('a.md', makeSource('The ferry to Skell has 14 decks.', { title: 'A ferry for Skell' }));
	write('b.md', makeSource('The harbour of Skell has 3 piers.', { title: 'The harbour of Skell' }));
	await until(() => swaps() > 0);
	const second = await ask('How many decks does the ferry to Skell have?');
	expect(second).toContain('14 decks');
	expect(second).not.toContain('12 decks');
	expect(version(second)).toBeDefined();
	expect(version(second)).not.toBe(version(first));
	expect(await offered('skell')).toHaveLength(2);
});

test('a fault in the folder, and its loss, leave the old reports in service', async () => {
	const { ask, write, folder, refused, swaps } = await onFolder({
		'a.md': makeSource('The ferry to Skell has 12 decks.', { title: 'A ferry for Skell' }),
	});
	const question = 'How many decks does the ferry to Skell have?';
	const first = await ask(question);
	write('a.md', 'The front matter is gone.');
	await until(() => refused.length === 1);
	expect(await ask(question)).toBe(first);
	rmSync(folder, { recursive: true });
	await until(() => refused.length === 2);
	expect(await ask(question)).toBe(first);
	expect(swaps()).toBe(0);
});
