import { expect, test } from 'vitest';
import { gapsCommand } from '../../commands/gaps.ts';
import { settingsCommand } from '../../commands/settings.ts';

/** Anything in a command that people read: the command, a subcommand, an option, a choice. */
interface Part {
	readonly name: string;
	readonly name_localizations?: Readonly<Record<string, string>>;
	readonly description?: string;
	readonly description_localizations?: Readonly<Record<string, string>>;
	readonly options?: readonly Part[];
	readonly choices?: readonly Part[];
}

const COMMANDS: readonly Part[] = [settingsCommand.data, gapsCommand.data].map(
	(data): Part => JSON.parse(JSON.stringify(data)),
);

function partsOf(part: Part): readonly Part[] {
	return [part, ...[...(part.options ?? []), ...(part.choices ?? [])].flatMap(partsOf)];
}

const PARTS = COMMANDS.flatMap(partsOf);
const LOCALES = ['en-GB', 'en-US', 'vi', 'zh-CN'];

test('every subcommand, option and choice has its words in every language, but for the languages’ own names', () => {
	const own = ['English', 'Tiếng Việt', '简体中文'];
	for (const { name, name_localizations, description, description_localizations } of PARTS) {
		if (own.includes(name)) continue;
		expect(Object.keys(name_localizations ?? {}).sort()).toEqual(LOCALES);
		if (description !== undefined) expect(Object.keys(description_localizations ?? {}).sort()).toEqual(LOCALES);
	}
});

test('no name and no description is longer than Discord takes, and no two beside each other are the same', () => {
	for (const {
		name,
		name_localizations = {},
		description,
		description_localizations = {},
		options,
		choices,
	} of PARTS) {
		for (const text of Object.values(description_localizations)) expect(text.length).toBeLessThanOrEqual(100);
		for (const text of [name, ...Object.values(name_localizations)]) {
			if (description === undefined) expect(text.length).toBeLessThanOrEqual(100);
			else expect(text).toMatch(/^[-_\p{Ll}\p{Lo}\p{N}]{1,32}$/u);
		}
		for (const locale of LOCALES) {
			const names = [...(options ?? []), ...(choices ?? [])].map((one) => one.name_localizations?.[locale] ?? one.name);
			expect(new Set(names).size).toBe(names.length);
		}
	}
});
