import {
	Client,
	type ClientOptions,
	DiscordAPIError,
	Events,
	GatewayIntentBits,
	type Interaction,
	type Message,
	Partials,
} from 'discord.js';
import { onTestFinished } from 'vitest';
import { type StandIn, type StandInOptions, startStandIn } from '../../../src/local/standin/index.ts';

/** A stand-in that ends with the test, and must have had no fault of its own. */
export async function startForTest(options: StandInOptions = {}): Promise<StandIn> {
	const discord = await startStandIn(options);
	onTestFinished(async () => {
		await discord.close();
		const [fault] = discord.faults;
		if (fault !== undefined) throw fault;
	});
	return discord;
}

/** The bot as it asks for little: no Message Content. */
const INTENTS = [
	GatewayIntentBits.Guilds,
	GatewayIntentBits.GuildMessages,
	GatewayIntentBits.GuildMessageReactions,
	GatewayIntentBits.DirectMessages,
];

/** A real client, not yet logged in, that ends with the test. */
export function clientFor(discord: StandIn, options: Partial<ClientOptions> = {}): Client<boolean> {
	const client = new Client({
		intents: INTENTS,
		partials: [Partials.Channel],
		...options,
		rest: { api: discord.api, ...options.rest },
		ws: {
			// Discord allows one identify in five seconds; tests that identify twice need not wait for that.
			buildIdentifyThrottler: async () => ({ waitForIdentify: async () => undefined }),
			...options.ws,
		},
	});
	client.on(Events.Error, () => undefined);
	onTestFinished(() => client.destroy());
	return client;
}

/** A real client, logged in and ready. */
export async function loginTo(discord: StandIn, options: Partial<ClientOptions> = {}): Promise<Client<true>> {
	const client = clientFor(discord, options);
	const ready = once<Client<true>>(client, Events.ClientReady);
	await client.login(discord.token);
	return ready;
}

/** The next event's first argument; rejects after five seconds. */
export function once<T>(client: Client, event: string): Promise<T> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new Error(`Failed to see the event "${event}" in 5 s.`)), 5_000);
		// The events of a client are typed by name; a test names them freely.
		(client as unknown as NodeJS.EventEmitter).once(event, (value: T) => {
			clearTimeout(timer);
			resolve(value);
		});
	});
}

/** A server with a human, a channel and the bot. */
export function town(discord: StandIn) {
	const ann = discord.addUser({ username: 'ann', globalName: 'Ann', locale: 'vi' });
	const guild = discord.addGuild({ name: 'Town', members: [ann] });
	const channel = discord.addChannel(guild, 'general');
	return { ann, guild, channel };
}

/** Answers each interaction with the handler; errors land in the list that comes back. */
export function onInteraction(client: Client, handler: (interaction: Interaction) => Promise<unknown>): unknown[] {
	const errors: unknown[] = [];
	client.on(Events.InteractionCreate, (interaction) => {
		handler(interaction).catch((error: unknown) => errors.push(error));
	});
	return errors;
}

/** Answers each human's message with the handler. */
export function onMessage(client: Client, handler: (message: Message) => Promise<unknown>): void {
	client.on(Events.MessageCreate, (message) => {
		if (!message.author.bot) void handler(message);
	});
}

/** What a promise is refused with by Discord; fails if it is not. */
export async function refusalOf(promise: Promise<unknown>): Promise<DiscordAPIError> {
	try {
		await promise;
	} catch (error) {
		if (error instanceof DiscordAPIError) return error;
		throw error;
	}
	throw new Error('Failed to be refused: the request went through.');
}

/** Lets everything that is on its way over the local sockets arrive. */
export async function settle(): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve, 40));
}
