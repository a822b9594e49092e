import { expect, test } from 'vitest';
import { type Addressable, isAddressed } from '../../src/discord/isAddressed.ts';

function message(
	given: Partial<Omit<Addressable, 'mentions'>> = {},
	users: readonly string[] = [],
	repliedTo?: string,
): Addressable {
	return {
		author: { bot: false, system: false },
		system: false,
		webhookId: null,
		guildId: '9',
		content: 'What was agreed?',
		...given,
		mentions: {
			everyone: false,
			users: new Set(users),
			roles: new Set(),
			repliedUser: repliedTo === undefined ? null : { id: repliedTo },
		},
	};
}

test.each<[string, Addressable]>([
	['it mentions the bot', message({}, ['1', '2'])],
	['it replies to the bot with a ping', message({}, ['1'], '1')],
	['it replies to the bot without a ping', message({}, [], '1')],
	['it is a direct message', message({ guildId: null })],
])('a message is for the bot when %s', (_, given) => {
	expect(isAddressed(given, '1', null)).toBe('spoken-to');
});

test.each<[string, Addressable]>([
	['it mentions nobody, or everyone, or a role', message()],
	['it mentions somebody else', message({}, ['2'])],
	['it replies to somebody else', message({}, ['2'], '2')],
	['a bot wrote it', message({ author: { bot: true, system: false } }, ['1'])],
	['a bot wrote it directly', message({ author: { bot: true, system: false }, guildId: null })],
	['Discord wrote it', message({ author: { bot: false, system: true }, guildId: null })],
	['it tells that somebody joined', message({ system: true }, ['1'])],
	['a webhook wrote it', message({ webhookId: '5' }, ['1'])],
])('a message is not for the bot when %s', (_, given) => {
	expect(isAddressed(given, '1', null)).toBeNull();
});

test('a message that names nobody counts as the place says', () => {
	expect(isAddressed(message(), '1', 'overheard')).toBe('overheard');
	expect(isAddressed(message(), '1', 'spoken-to')).toBe('spoken-to');
});

test.each<[string, Addressable]>([
	['it mentions somebody else', message({}, ['2'])],
	['it replies to somebody else', message({}, [], '2')],
	['it has no words that the bot can see', message({ content: ' ' })],
	['a bot wrote it', message({ author: { bot: true, system: false } })],
])('a message is not for the bot where it listens when %s', (_, given) => {
	expect(isAddressed(given, '1', 'overheard')).toBeNull();
});

test('the bot is meant where it listens, too, when it is mentioned', () => {
	expect(isAddressed(message({}, ['1', '2']), '1', 'overheard')).toBe('spoken-to');
});
