import { expect, test } from 'vitest';
import { assertChoices, assertSendable, type SendableMessage } from '../../src/render/assertSendable.ts';

const row = (count: number) => ({
	type: 1,
	components: Array.from({ length: count }, (_, at) => ({ type: 2, label: 'a', custom_id: `${at}` })),
});
const text = (content: string) => ({ type: 10, content });
const V2 = 1 << 15;

test.each<[string, SendableMessage]>([
	['content is full', { content: 'a'.repeat(2_000) }],
	[
		'embeds are full',
		{ embeds: [{ title: 'a'.repeat(256), description: 'a'.repeat(4_096) }, { description: 'a'.repeat(1_648) }] },
	],
	['five rows of buttons', { content: 'a', components: [row(5)] }],
	['a hidden answer', { content: 'a', flags: 64 | 4 }],
	['forty components', { flags: V2, components: Array.from({ length: 40 }, () => text('a')) }],
	['nobody is pinged', { content: 'a', allowedMentions: { parse: [], repliedUser: false } }],
])('nothing is thrown when %s', (_, message) => {
	expect(() => assertSendable(message)).not.toThrow();
});

test.each<[RegExp, SendableMessage]>([
	[/length of content is 2001, at most 2000/, { content: 'a'.repeat(2_001) }],
	[/the message is empty/, {}],
	[/the message is empty/, { content: ' \n ' }],
	[/number of embeds is 11/, { embeds: Array.from({ length: 11 }, () => ({ title: 'a' })) }],
	[/embed title/, { embeds: [{ title: 'a'.repeat(257) }] }],
	[/embed description/, { embeds: [{ description: 'a'.repeat(4_097) }] }],
	[
		/number of embed fields is 26/,
		{ embeds: [{ fields: Array.from({ length: 26 }, () => ({ name: 'a', value: 'b' })) }] },
	],
	[/embed field value is empty/, { embeds: [{ fields: [{ name: 'a', value: '' }] }] }],
	[/embed field value is 1025/, { embeds: [{ fields: [{ name: 'a', value: 'a'.repeat(1_025) }] }] }],
	[/embed footer/, { embeds: [{ footer: { text: 'a'.repeat(2_049) } }] }],
	[/all embeds together is 6001/, { embeds: [{ description: 'a'.repeat(4_000) }, { description: 'a'.repeat(2_001) }] }],
	[
		/number of action rows is 6/,
		{ content: 'a', components: Array.from({ length: 6 }, () => ({ type: 1, components: [{ type: 2 }] })) },
	],
	[/components in an action row is 6/, { content: 'a', components: [row(6)] }],
	[/an action row is empty/, { content: 'a', components: [row(0)] }],
	[
		/in an action row is 2, at most 1/,
		{ content: 'a', components: [{ type: 1, components: [{ type: 3 }, { type: 2 }] }] },
	],
	[/outside an action row/, { content: 'a', components: [text('a')] }],
	[/share a custom_id/, { content: 'a', components: [row(1), row(1)] }],
	[
		/custom_id is 101/,
		{ content: 'a', components: [{ type: 1, components: [{ type: 2, custom_id: 'a'.repeat(101) }] }] },
	],
	[/button label/, { content: 'a', components: [{ type: 1, components: [{ type: 2, label: 'a'.repeat(81) }] }] }],
	[/button url/, { content: 'a', components: [{ type: 1, components: [{ type: 2, url: 'a'.repeat(513) }] }] }],
	[
		/number of select options is 26/,
		{
			content: 'a',
			components: [
				{ type: 1, components: [{ type: 3, options: Array.from({ length: 26 }, () => ({ label: 'a', value: 'a' })) }] },
			],
		},
	],
	[
		/number of components is 41/,
		{ flags: V2, components: [{ type: 17, components: Array.from({ length: 40 }, () => text('a')) }] },
	],
	[/all displayed text is 4001/, { flags: V2, components: [text('a'.repeat(4_000)), text('a')] }],
	[/beside IS_COMPONENTS_V2/, { flags: V2, content: 'a', components: [text('a')] }],
	[/hold one that cannot be set/, { content: 'a', flags: 1 << 1 }],
	[/would ping somebody/, { content: 'a', allowedMentions: { parse: ['users'] } }],
	[/would ping somebody/, { content: 'a', allowedMentions: { parse: [], users: ['1'] } }],
	[/would ping somebody/, { content: 'a', allowedMentions: { repliedUser: true } }],
	[/nonce/, { content: 'a', nonce: '1'.repeat(26) }],
])('%s is thrown when a message is over a limit', (fault, message) => {
	expect(() => assertSendable(message)).toThrow(fault);
});

test('everything that is over is named when several things are', () => {
	expect(() => assertSendable({ content: 'a'.repeat(2_001), flags: 1 << 1 })).toThrow(/content.*; flags/);
});

test('choices are refused when there are too many, or one is too long or empty', () => {
	const choice = { name: 'a', value: 'a' };
	expect(() => assertChoices(Array.from({ length: 25 }, () => choice))).not.toThrow();
	expect(() => assertChoices(Array.from({ length: 26 }, () => choice))).toThrow(/26 choices/);
	expect(() => assertChoices([{ name: 'a'.repeat(101), value: 'a' }])).toThrow(/101 characters/);
	expect(() => assertChoices([{ name: ' ', value: 'a' }])).toThrow(/empty choice/);
});
