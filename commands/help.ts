import type {
	ChatInputCommandInteraction,
	RESTPostAPIApplicationCommandsJSONBody,
	RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { examplesOf } from '../src/answer/examplesOf.ts';
import { wordsOfHelp } from '../src/i18n/help.ts';
import { knownLocale } from '../src/i18n/messages.ts';
import { type ListedCommand, renderHelp } from '../src/render/renderHelp.ts';
import { importCommand } from './import.ts';
import { EVERYWHERE } from './shared/everywhere.ts';
import { inEveryLanguage } from './shared/inEveryLanguage.ts';
import type { Command, MessageCommand, Services } from './types.ts';
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
 * @param others the commands that it lists beside itself; those that not everybody may use stand apart
 * @param menus the commands in the menu of a message
 */
export function createHelp(
	others: readonly Command[],
	menus: readonly MessageCommand[],
): { readonly command: Command; readonly view: View } {
	const typed = [...others.map(({ data }) => data), DATA];
	const view: View = {
		name: 'help',
		render: ({ locale, page, services }) => {
			const words = wordsOfHelp(locale);
			const listed = (isForAll: boolean): readonly ListedCommand[] => [
				...typed
					// Where no server is named for it, nobody is offered it.
					.filter(({ name }) => name !== importCommand.data.name || services.imports !== undefined)
					.filter((data) => isEverybodys(data) === isForAll)
					.map((data) => inLanguage(data, locale)),
				...menus
					.filter(({ data }) => isEverybodys(data) === isForAll)
					.map(({ data }) => ({ name: words.menu(nameIn(data, locale)), description: words.inMenu })),
			];
			const commands = { everybodys: listed(true), moderators: listed(false) };
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

/** Whether Discord offers a command to everybody. */
function isEverybodys({ default_member_permissions }: RESTPostAPIApplicationCommandsJSONBody): boolean {
	return default_member_permissions === undefined;
}

/** A command as somebody types it whose Discord speaks a language. */
function inLanguage(data: RESTPostAPIChatInputApplicationCommandsJSONBody, locale: string): ListedCommand {
	const { description, description_localizations } = data;
	return {
		name: `/${nameIn(data, locale)}`,
		description: description_localizations?.[languageOf(locale)] ?? description,
	};
}

function nameIn({ name, name_localizations }: RESTPostAPIApplicationCommandsJSONBody, locale: string): string {
	return name_localizations?.[languageOf(locale)] ?? name;
}

function languageOf(locale: string) {
	const known = knownLocale(locale);
	return known === 'en' ? 'en-GB' : known;
}
