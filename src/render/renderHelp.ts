import type { Examples } from '../answer/viewTypes.ts';
import { wordsOfHelp } from '../i18n/help.ts';
import { cut } from './cut.ts';
import { escapeSentence } from './escapeText.ts';
import { escapeWords } from './escapeWords.ts';
import { MAX_TITLE_CHARS } from './limits.ts';
import type { PageBlock, PageText } from './paginate.ts';
import { type PageList, paginateLists } from './paginateLists.ts';
import { heading } from './viewBlocks.ts';

/** A command as a person sees it. */
export interface ListedCommand {
	/** As it is typed, such as "/ask". */
	readonly name: string;
	readonly description: string;
}

/** What the examples are for, as the commands are typed. */
export interface ExampleCommands {
	readonly summary: string;
	readonly timeline: string;
}

/** Puts the help into pages: what the bot does, examples that it answers, and all commands. */
export function renderHelp(
	examples: Examples,
	commands: { readonly everybodys: readonly ListedCommand[]; readonly moderators: readonly ListedCommand[] },
	exampleCommands: ExampleCommands,
	locale: string | undefined,
	page: number,
): PageText {
	const words = wordsOfHelp(locale);
	const listed = (some: readonly ListedCommand[]): readonly string[] =>
		some.map(({ name, description }) => words.command(name, description));
	return paginateLists(
		words.what.map(escapeWords).join('\n'),
		[
			list(words.waysHead, words.ways),
			list(words.questions, examples.questions),
			list(words.topics(exampleCommands.summary), examples.topics),
			list(words.timelines(exampleCommands.timeline), examples.timelines),
			list(words.commands, listed(commands.everybodys)),
			list(words.forModerators, listed(commands.moderators)),
		],
		() => '',
		page,
	);
}

function list(title: string, lines: readonly string[]): PageList {
	const items = lines.map((line): PageBlock => {
		const text = `- ${escapeSentence(cut(line, 2 * MAX_TITLE_CHARS), [])}`;
		return { text, numbers: [], tooLong: text };
	});
	return { title: heading(title), items };
}
