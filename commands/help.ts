import type { ChatInputCommandInteraction, RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import { examplesOf } from '../src/answer/examplesOf.ts';
import { knownLocale } from '../src/i18n/messages.ts';
import { type ListedCommand, renderHelp } from '../src/render/renderHelp.ts';
import { EVERYWHERE } from './shared/everywhere.ts';
import { inEveryLanguage } from './shared/inEveryLanguage.ts';
import type { Command, Services } from './types.ts';
import { showView, type View } from './views/views.ts';

const DATA = {
	name: 'help',
	name_localizations: inEveryLanguage('help', 'trợ-giúp', '帮助'),
	description: 'What you can ask me, with examples that I can answer',
	description_localizations: inEveryLanguage(
		'What you can ask me, with examples that I can answer',
		'Bạn có thể hỏi tôi điều gì, kèm ví dụ mà tôi trả lời được',
		'可以问我什么，附上我能回答的例子',
	),
	...EVERYWHERE,
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/**
 * `/help`: what can be asked, with examples made from the knowledge.
 *
 * @param others the commands that it lists beside itself; those that not everybody may use are left out
 */
export function createHelp(others: readonly Command[]): { readonly command: Command; readonly view: View } {
	const listed = [...others.map(({ data }) => data), DATA].filter(
		(data: RESTPostAPIChatInputApplicationCommandsJSONBody) => data.default_member_permissions === undefined,
	);
	const view: View = {
		name: 'help',
		render: ({ locale, page, services }) => {
			const commands = listed.map((data) => inLanguage(data, locale));
			const called = (name: string) =>
				inLanguage(others.find(({ data }) => data.name === name)?.data ?? DATA, locale).name;
			const examples = examplesOf.of(services.knowledge());
			return renderHelp(examples, commands, { summary: called('summary'), timeline: called('timeline') }, locale, page);
		},
	};
	const run = (interaction: ChatInputCommandInteraction, services: Services): Promise<void> =>
		showView(interaction, view, [], 'open', services);
	return { command: { data: DATA, isQuestion: false, run }, view };
}

/** A command as somebody types it whose Discord speaks a language. */
function inLanguage(
	{ name, description, name_localizations, description_localizations }: RESTPostAPIChatInputApplicationCommandsJSONBody,
	locale: string,
): ListedCommand {
	const known = knownLocale(locale);
	const language = known === 'en' ? 'en-GB' : known;
	return {
		name: `/${name_localizations?.[language] ?? name}`,
		description: description_localizations?.[language] ?? description,
	};
}
