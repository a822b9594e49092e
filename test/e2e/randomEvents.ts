import { type APIApplicationCommandOption, ApplicationCommandOptionType } from 'discord.js';
import { importCommand } from '../../commands/import.ts';
import { COMMANDS, MESSAGE_COMMANDS } from '../../commands/index.ts';
import type { StandIn, StandInMessage } from '../../src/local/standin/index.ts';
import type { Invocation } from '../../src/local/standin/invocation.ts';
import { fc } from '../fastCheck.ts';
import { nastyText } from '../render/nastyText.ts';
import { buttonsOf } from './buttonsOf.ts';

/** Numbers of people, messages and buttons are taken modulo those there are. */
export type Act =
	| {
			readonly kind: 'command';
			readonly who: number;
			readonly path: string;
			readonly options: Readonly<Record<string, Value>>;
	  }
	| {
			readonly kind: 'complete';
			readonly who: number;
			readonly path: string;
			readonly option: string;
			readonly typed: string;
	  }
	| { readonly kind: 'menu'; readonly who: number; readonly message: number; readonly name: string }
	| { readonly kind: 'press'; readonly who: number; readonly message: number; readonly button: number }
	| {
			readonly kind: 'say';
			readonly who: number;
			readonly mentions: boolean;
			readonly text: string;
			readonly replyTo: number | null;
	  }
	| { readonly kind: 'edit' | 'delete'; readonly message: number; readonly text: string }
	| { readonly kind: 'wait' }
	| { readonly kind: 'trouble'; readonly route: string; readonly trouble: Trouble };

/** What Discord may say instead of doing what it is asked. */
type Trouble = 'slow-down' | { readonly status: number; readonly code: number };

type Value = string | number | boolean;

/** A command that can be called, with the names of its subcommand before its options. */
interface Callable {
	readonly path: string;
	readonly options: readonly APIApplicationCommandOption[];
}

const text = fc.oneof(
	nastyText(8),
	fc.constantFrom(
		'When did To Lam arrive in China?',
		'what did xi say about railwayz',
		'and when?',
		'who won the 1966 final?',
		'summary',
		'timeline of the visit',
		'where do the reports differ?',
		'hello',
		'To Lam',
		'2024-08-19',
		'2024-08',
		'railways',
		'',
	),
);
const number = fc.nat(1_000_000);

function callables(): readonly Callable[] {
	// Files are sent to `/import` by its own tests.
	return COMMANDS.filter((one) => one !== importCommand).flatMap(({ data }) => open(data.name, data.options ?? []));
}

function open(path: string, options: readonly APIApplicationCommandOption[]): readonly Callable[] {
	const inner = options.flatMap((option) =>
		option.type === ApplicationCommandOptionType.Subcommand ||
		option.type === ApplicationCommandOptionType.SubcommandGroup
			? open(`${path} ${option.name}`, option.options ?? [])
			: [],
	);
	return inner.length > 0 ? inner : [{ path, options }];
}

/** Stand for what there is only when the events happen. */
const A_CHANNEL = '{channel}';
const A_ROLE = '{role}';

function optionValue(option: APIApplicationCommandOption): fc.Arbitrary<Value> {
	switch (option.type) {
		case ApplicationCommandOptionType.Boolean:
			return fc.boolean();
		case ApplicationCommandOptionType.Integer:
		case ApplicationCommandOptionType.Number:
			return fc.integer({ min: option.min_value ?? 0, max: option.max_value ?? 100 });
		case ApplicationCommandOptionType.String:
			return option.choices === undefined ? text : fc.constantFrom(...option.choices.map(({ value }) => value));
		case ApplicationCommandOptionType.Channel:
			return fc.constant(A_CHANNEL);
		case ApplicationCommandOptionType.Role:
			return fc.constant(A_ROLE);
		default:
			throw new Error(`No values are known for an option like "${option.name}".`);
	}
}

const command = fc.constantFrom(...callables()).chain(({ path, options }) =>
	fc.record({
		kind: fc.constant('command' as const),
		who: number,
		path: fc.constant(path),
		options: fc.record(Object.fromEntries(options.map((option) => [option.name, optionValue(option)])), {
			requiredKeys: options.filter(({ required }) => required).map(({ name }) => name),
		}),
	}),
);

const completed = callables().flatMap(({ path, options }) =>
	options.flatMap((option) => ('autocomplete' in option && option.autocomplete ? [{ path, option: option.name }] : [])),
);

/** Anything that people may do where the bot is. */
export const act: fc.Arbitrary<Act> = fc.oneof(
	{ weight: 4, arbitrary: command },
	{
		weight: 2,
		arbitrary: fc.constantFrom(...completed).chain(({ path, option }) =>
			fc.record({
				kind: fc.constant('complete' as const),
				who: number,
				path: fc.constant(path),
				option: fc.constant(option),
				typed: text,
			}),
		),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			kind: fc.constant('menu' as const),
			who: number,
			message: number,
			name: fc.constantFrom(...MESSAGE_COMMANDS.map(({ data }) => data.name)),
		}),
	},
	{
		weight: 6,
		arbitrary: fc.record({ kind: fc.constant('press' as const), who: number, message: number, button: number }),
	},
	{
		weight: 3,
		arbitrary: fc.record({
			kind: fc.constant('say' as const),
			who: number,
			mentions: fc.boolean(),
			text,
			replyTo: fc.option(number),
		}),
	},
	{ weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('edit', 'delete'), message: number, text }) },
	{ weight: 2, arbitrary: fc.constant({ kind: 'wait' as const }) },
);

const ROUTES = [
	'POST /interactions/:interaction/:token/callback',
	'PATCH /webhooks/:application/:token/messages/:message',
	'DELETE /webhooks/:application/:token/messages/:message',
	'POST /channels/:channel/messages',
	'PATCH /channels/:channel/messages/:message',
	'DELETE /channels/:channel/messages/:message',
];
const TROUBLES: readonly Trouble[] = [
	'slow-down',
	{ status: 403, code: 50_013 },
	{ status: 403, code: 50_001 },
	{ status: 404, code: 10_008 },
	{ status: 404, code: 10_062 },
	{ status: 404, code: 10_003 },
	{ status: 400, code: 40_060 },
	{ status: 400, code: 50_035 },
];

/** Discord in trouble: the next request of a kind is refused. */
export const trouble: fc.Arbitrary<Act> = fc.record({
	kind: fc.constant('trouble' as const),
	route: fc.constantFrom(...ROUTES),
	trouble: fc.constantFrom(...TROUBLES),
});

/** Who does it, and where. */
export interface Stage {
	readonly discord: StandIn;
	readonly people: readonly string[];
	/** A channel that everybody is in, and direct messages of some. */
	readonly channel: string;
	readonly directOf: ReadonlyMap<string, string>;
}

/** Does it. What is refused by Discord's own client never reaches the bot, and is no fault. */
export async function perform(act: Act, { discord, people, channel, directOf }: Stage): Promise<Invocation | null> {
	const person = (at: number): string => people[at % people.length] ?? '';
	const placeOf = (at: number): string => (at % 4 === 0 ? directOf.get(person(at)) : undefined) ?? channel;
	const messages = [channel, ...directOf.values()]
		.flatMap((id) => discord.messagesIn(id))
		.filter(({ deleted }) => !deleted);
	const ownerOf = (one: StandInMessage): string | null =>
		one.ephemeralFor ?? [...directOf].find(([, direct]) => direct === one.channelId)?.[0] ?? null;
	const message = (at: number): StandInMessage | undefined => messages[at % Math.max(1, messages.length)];
	const role = [...(discord.guilds()[0]?.roles.keys() ?? [])].at(-1) ?? '';
	const fillIn = (options: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
		Object.fromEntries(
			Object.entries(options).map(([name, value]) => [
				name,
				value === A_CHANNEL ? channel : value === A_ROLE ? role : value,
			]),
		);
	switch (act.kind) {
		case 'command':
			return discord.invoke(person(act.who), placeOf(act.who), act.path, fillIn(act.options));
		case 'complete':
			return discord.autocomplete(person(act.who), placeOf(act.who), act.path, { [act.option]: act.typed }, act.option);
		case 'menu': {
			const target = message(act.message);
			return target === undefined
				? null
				: discord.invokeOnMessage(ownerOf(target) ?? person(act.who), target, act.name);
		}
		case 'press': {
			const withButtons = messages.filter((one) => buttonsOf(one).some(({ isDisabled }) => !isDisabled));
			const target = withButtons[act.message % Math.max(1, withButtons.length)];
			const buttons = buttonsOf(target).filter(({ isDisabled }) => !isDisabled);
			const button = buttons[act.button % Math.max(1, buttons.length)];
			if (target === undefined || button === undefined) return null;
			// A private message is pressed by the one who sees it.
			return discord.click(ownerOf(target) ?? person(act.who), target, button.id);
		}
		case 'say': {
			const content = `${act.mentions ? `<@${discord.bot.id}> ` : ''}${act.text}`.trim().slice(0, 2_000);
			const replyTo = act.replyTo === null ? undefined : message(act.replyTo);
			if (content === '' || replyTo?.ephemeralFor != null) return null;
			if (replyTo === undefined) discord.say(person(act.who), placeOf(act.who), content);
			else discord.say(ownerOf(replyTo) ?? person(act.who), replyTo.channelId, content, { replyTo });
			return null;
		}
		case 'edit':
		case 'delete': {
			const own = messages.filter(({ authorId, ephemeralFor }) => people.includes(authorId) && ephemeralFor === null);
			const target = own[act.message % Math.max(1, own.length)];
			if (target === undefined) return null;
			if (act.kind === 'delete') discord.deleteMessage(target.authorId, target);
			else if (act.text.trim() !== '') discord.editMessage(target.authorId, target, `<@${discord.bot.id}> ${act.text}`);
			return null;
		}
		case 'trouble':
			if (act.trouble === 'slow-down') discord.limitNext(act.route, { retryAfterMs: 20 });
			else discord.failNext(act.route, act.trouble.status, { code: act.trouble.code });
			return null;
		case 'wait':
			await new Promise((resolve) => setTimeout(resolve, 5));
			return null;
	}
}
