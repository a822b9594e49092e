import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/database/types.ts';
import { assertSendable } from '../../src/render/assertSendable.ts';
import { renderSettings, type ShownSettings } from '../../src/render/renderSettings.ts';
import { fc } from '../fastCheck.ts';

const CHANNEL = '811111111111111111';
const GONE = '822222222222222222';
const ROLE = '833333333333333333';

const DEFAULT: ShownSettings = {
	settings: DEFAULT_SETTINGS,
	deletedChannels: [],
	closedChannels: [],
	deletedRoles: [],
	readsMessages: true,
	openQuestions: 0,
	thumbs: { up: 0, down: 0 },
};

const EVERYTHING: ShownSettings = {
	settings: {
		openChannels: [CHANNEL, GONE],
		answersIn: 'thread',
		language: 'vi',
		keepsQuestions: false,
		gapsRole: ROLE,
		moderatorRole: ROLE,
	},
	deletedChannels: [GONE],
	closedChannels: [CHANNEL],
	deletedRoles: [ROLE],
	readsMessages: false,
	openQuestions: 3,
	thumbs: { up: 12, down: 1 },
};

test('what holds by default is said in words', () => {
	expect(renderSettings(DEFAULT, null, 'en').content).toBe(
		[
			'**What is set on this server**',
			'- I answer without being mentioned in: no channel',
			'- Answers to messages stand: where the question was asked',
			'- I speak: each person’s own language',
			'- Questions that I cannot answer are: kept for 90 days, without names; 0 now (/gaps)',
			'- They may be read by: those who may manage the server',
			'- Quotations may be checked by: those who may manage messages',
			'- Thumbs under my answers: 0 up, 0 down',
		].join('\n'),
	);
});

test('what is gone is named as gone, and what has no effect comes with the cure', () => {
	expect(renderSettings(EVERYTHING, null, 'en').content).toBe(
		[
			'**What is set on this server**',
			`- I answer without being mentioned in: <#${CHANNEL}>, a deleted channel`,
			'- Answers to messages stand: in a thread of their own',
			'- I speak: Tiếng Việt',
			'- Questions that I cannot answer are: not kept',
			'- They may be read by: those who may manage the server and a deleted role',
			'- Quotations may be checked by: those who may manage messages and a deleted role',
			'- Thumbs under my answers: 12 up, 1 down',
			'',
			'⚠️ This does nothing yet: Discord only shows me messages that mention me. Whoever runs me switches that on in the Developer Portal, under Bot > Message Content Intent, and starts me again.',
			'',
			'⚠️ In these threads I only see messages that mention me or reply to me. To go on without a mention, whoever runs me switches on Message Content Intent in the Developer Portal, under Bot, and starts me again.',
			'',
			`⚠️ I may not read or write in these. Allow me View Channel and Send Messages there: <#${CHANNEL}>`,
		].join('\n'),
	);
});

test('a role that is named is shown, with the way to offer it the command', () => {
	const shown = { ...DEFAULT, settings: { ...DEFAULT_SETTINGS, gapsRole: ROLE } };
	const { content } = renderSettings(shown, { roleFor: '/gaps' }, 'en');
	expect(content).toContain(`- They may be read by: those who may manage the server and <@&${ROLE}>\n`);
	expect(content).toMatch(/Discord offers \/gaps to the role once you add .* Server Settings > Integrations/);
	expect(content).toMatch(/^\*\*Saved\./);
});

test('everything at once can be sent in every language, however many channels there are', () => {
	const id = fc.bigInt({ min: 10n ** 17n, max: 2n ** 63n }).map(String);
	const ids = fc.uniqueArray(id, { maxLength: 100 });
	fc.assert(
		fc.property(ids, ids, id, fc.constantFrom('en', 'vi', 'zh-CN'), (there, drawn, role, locale) => {
			const gone = drawn.filter((channel) => !there.includes(channel));
			const shown: ShownSettings = {
				...EVERYTHING,
				settings: {
					...EVERYTHING.settings,
					openChannels: [...there, ...gone],
					keepsQuestions: true,
					gapsRole: role,
					moderatorRole: role,
				},
				deletedChannels: gone,
				closedChannels: there,
				deletedRoles: [],
				openQuestions: 2_000,
			};
			const outgoing = renderSettings(shown, { roleFor: '/quote' }, locale);
			assertSendable(outgoing);
			for (const channel of gone) expect(outgoing.content).not.toContain(`<#${channel}>`);
		}),
		{ numRuns: 200 },
	);
});
