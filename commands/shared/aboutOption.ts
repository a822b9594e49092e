import { ApplicationCommandOptionType } from 'discord.js';
import { MAX_CHOICE_CHARS } from '../../src/render/limits.ts';
import { inEveryLanguage } from './inEveryLanguage.ts';

/** The option of a topic, the same in all commands that take one. */
export const ABOUT_OPTION = {
	type: ApplicationCommandOptionType.String,
	name: 'about',
	name_localizations: inEveryLanguage('about', 'chủ-đề', '主题'),
	description: 'A topic, a name or a heading; leave it out for everything',
	description_localizations: inEveryLanguage(
		'A topic, a name or a heading; leave it out for everything',
		'Một chủ đề, tên gọi hoặc đề mục; bỏ trống để lấy tất cả',
		'主题、名称或标题；留空则包括全部',
	),
	max_length: MAX_CHOICE_CHARS,
	autocomplete: true,
} as const;
