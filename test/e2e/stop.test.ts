import { expect, test } from 'vitest';
import { echo, startBot } from './startBot.ts';

test('who is being answered gets the answer, and who asks later gets none, when the bot is told to stop', async () => {
	let finish: () => void = () => undefined;
	const thinking = new Promise<void>((resolve) => {
		finish = resolve;
	});
	let begin: () => void = () => undefined;
	const begun = new Promise<void>((resolve) => {
		begin = resolve;
	});
	const { discord, asked, stop, services } = await startBot({
		ask: async (question, context) => {
			begin();
			await thinking;
			return echo(question, context);
		},
	});
	const ann = discord.addUser('ann');
	const channel = discord.addChannel(discord.addGuild({ name: 'Newsroom', members: [ann] }), 'general');
	const first = discord.invoke(ann, channel, 'ask', { question: 'in time?' });
	await begun;
	const ended = stop();
	await new Promise((resolve) => setImmediate(resolve));
	discord.say(ann, channel, `<@${discord.bot.id}> too late?`);
	finish();
	expect((await first.responded()).message?.content).toContain('in time?');
	expect(await ended).toBeNull();
	expect(asked.map(({ question }) => question)).toEqual(['in time?']);
	expect(discord.gateway.sessions).toEqual([]);
	const counted = await services.metrics.text();
	expect(counted).toContain('dateline_interactions_total{command="/ask",outcome="done"} 1');
	expect(counted).toContain('dateline_acknowledgement_seconds_count 1');
});
