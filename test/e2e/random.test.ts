import path from 'node:path';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import { startStandIn } from '../../src/local/standin/index.ts';
import type { Invocation } from '../../src/local/standin/invocation.ts';
import { fc } from '../fastCheck.ts';
import { inServer } from './inServer.ts';
import { type Act, act, perform, trouble } from './randomEvents.ts';

const KNOWLEDGE = loadKnowledge(path.resolve(import.meta.dirname, '../../knowledge'));
/** How many things happen in all; more of them from outside: `EVENTS=100000 npx vitest run test/e2e/random.test.ts`. */
const EVENTS = Number(process.env.EVENTS ?? 1_000);
const PER_RUN = 100;
/** Longer than Discord waits: how fast the bot is on a busy machine is for the benchmark to say. */
const PATIENCE_MS = 15_000;

/** Lets people do these things, and holds the bot to what must be true afterwards. */
async function happen(acts: readonly Act[], isCalm: boolean): Promise<void> {
	const discord = await startStandIn({ privilegedIntents: ['message-content'], ackDeadlineMs: PATIENCE_MS });
	try {
		let seconds = 0;
		// Time runs, or else everybody would soon have asked too much.
		const now = () => {
			seconds += 1;
			return new Date(Date.parse('2026-01-05T12:00:00Z') + seconds * 1_000);
		};
		const bot = await inServer({ discord, answersForReal: true, knowledge: () => KNOWLEDGE, now });
		const { ann, ben, mia, channel, guild, services } = bot;
		services.database.settings.write(guild, { openChannels: [channel] });
		const stage = { discord, people: [ann, ben, mia], channel, directOf: new Map([[ann, discord.openDm(ann).id]]) };
		const invocations: { act: Act; invocation: Invocation }[] = [];
		for (const one of acts) {
			const invocation = await perform(one, stage);
			if (invocation !== null) invocations.push({ act: one, invocation });
		}
		await Promise.all(invocations.map(({ invocation }) => invocation.settled(2 * PATIENCE_MS)));
		// What is still being answered is waited for.
		expect(await bot.stop()).toBeNull();
		if (isCalm) {
			const unanswered = invocations.filter(({ invocation }) => invocation.status === 'failed');
			expect(unanswered.map((one) => one.act)).toEqual([]);
			expect(bot.log.filter((line) => /"level":(50|60)\b/.test(line))).toEqual([]);
		}
		expect(discord.faults).toEqual([]);
	} finally {
		await discord.close();
	}
}

/** As many runs as make so many events. */
const settings = (events: number) => ({
	seed: 20_240_819,
	numRuns: Math.ceil(events / PER_RUN),
	endOnFailure: true,
});
const SLOW = { timeout: 60_000 + EVENTS * 60 };

test(`whatever ${EVENTS} things people do, each is answered and none is a fault`, SLOW, () =>
	fc.assert(
		fc.asyncProperty(fc.array(act, { minLength: PER_RUN, maxLength: PER_RUN }), (acts) => happen(acts, true)),
		settings(EVENTS),
	),
);

// A rejection that nobody handles fails the run.
test(`whatever Discord refuses meanwhile, the bot goes on`, SLOW, () =>
	fc.assert(
		fc.asyncProperty(
			fc.array(fc.oneof({ weight: 5, arbitrary: act }, { weight: 1, arbitrary: trouble }), {
				minLength: PER_RUN,
				maxLength: PER_RUN,
			}),
			(acts) => happen(acts, false),
		),
		// Waiting for what Discord holds up takes longer than answering.
		settings(EVENTS / 4),
	),
);
