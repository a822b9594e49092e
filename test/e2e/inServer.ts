import { Permission, type StandIn } from '../../src/local/standin/index.ts';
import { type BotOptions, startBot } from './startBot.ts';

/** A server with the bot, Ann, Ben and Mia in one channel; Mia may delete messages and manage the server. */
export async function inServer(options: BotOptions = {}) {
	const made = { ann: '', ben: '', mia: '', guild: '', channel: '' };
	const bot = await startBot({
		...options,
		before: (discord: StandIn) => {
			const [ann, ben, mia] = [discord.addUser('ann'), discord.addUser('ben'), discord.addUser('mia')];
			const guild = discord.addGuild({ name: 'Newsroom', members: [ann, ben, mia] });
			const channel = discord.addChannel(guild, 'general');
			const moderators = discord.addRole(guild, {
				name: 'moderators',
				permissions: Permission.manageMessages | Permission.manageGuild,
			});
			discord.giveRole(guild, mia, moderators);
			Object.assign(made, { ann: ann.id, ben: ben.id, mia: mia.id, guild: guild.id, channel: channel.id });
			options.before?.(discord);
		},
	});
	return { ...bot, ...made, at: `<@${bot.discord.bot.id}>` };
}
