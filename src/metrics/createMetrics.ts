import { Counter, collectDefaultMetrics, Gauge, Histogram, type MetricObject, Registry } from 'prom-client';
import { createLabels } from './labels.ts';

/** How it went: done; refused for a reason that the person was told; failed; or Discord would not wait. */
export type Outcome = 'done' | 'refused' | 'failed' | 'late';

/** What is asked at the moment somebody looks. */
export interface Probes {
	/** The round trip of the last heartbeat in milliseconds; null before the first. */
	readonly pingMs: () => number | null;
	readonly isConnected: () => boolean;
	readonly servers: () => number;
	/** The knowledge in service. */
	readonly knowledge: () => {
		readonly version: string;
		readonly sources: readonly unknown[];
		readonly sentences: readonly unknown[];
	};
}

/** Told what happens; counts it. No ids and no text come in: only words of closed lists, so that nothing of people is kept. */
export interface Metrics {
	/** A question was answered, or refused for want of an answer. `ms`: what finding it took. */
	readonly asked: (intent: string, isAnswered: boolean, ms: number) => void;
	/** A command, button, menu or message is done with. `what`: the command's or action's name, or `message`. */
	readonly handled: (what: string, outcome: Outcome, ms: number) => void;
	/** Discord has taken the first answer to an interaction. */
	readonly acknowledged: (ms: number) => void;
	/** An interaction died without an answer. */
	readonly unacknowledged: () => void;
	/** A question was not taken, because the person or the server asks too many. */
	readonly limited: (who: 'person' | 'server') => void;
	/** Discord made a request wait. */
	readonly slowedDown: (isGlobal: boolean) => void;
	/** A thumb. */
	readonly judged: (isUp: boolean) => void;
	/** Changed knowledge was put into service, or was refused for its faults. */
	readonly reloaded: (isSwapped: boolean) => void;
	/** Says where to ask for what is not counted but looked up. Called once, when the knowledge goes into service. */
	readonly observe: (shard: number, probes: Probes) => void;
	/** Whether Discord is there; not before there is anything to observe. */
	readonly isConnected: () => boolean;
	/** Everything in the text format of Prometheus. */
	readonly text: () => Promise<string>;
	/** Everything, to be sent to another process. */
	readonly json: () => Promise<readonly MetricObject[]>;
}

/** What the text format is served as. */
export const TEXT_TYPE = Registry.PROMETHEUS_CONTENT_TYPE;

/** Seconds. Most answers take a few milliseconds; Discord waits three seconds for the acknowledgement. */
const ANSWER_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 10];
const ACKNOWLEDGED_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.2, 0.25, 0.35, 0.5, 1, 2, 3];
const HANDLED_BUCKETS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 3, 10, 60];

const MS_PER_SECOND = 1_000;

/** As many as answers show. */
const VERSION_CHARS = 7;

/** Starts counting. */
export function createMetrics(): Metrics {
	const registry = new Registry();
	const registers = [registry];
	const intents = createLabels();
	const handlers = createLabels();
	let servedSinceMs = 0;
	let isMeasured = false;
	let isConnected = (): boolean => false;

	const questions = new Counter({
		name: 'dateline_questions_total',
		help: 'Questions by what was wanted, and whether the sources answer it.',
		labelNames: ['intent', 'outcome'],
		registers,
	});
	const answering = new Histogram({
		name: 'dateline_answer_seconds',
		help: 'How long finding an answer took.',
		buckets: ANSWER_BUCKETS,
		registers,
	});
	const acknowledging = new Histogram({
		name: 'dateline_acknowledgement_seconds',
		help: 'From the arrival of an interaction until Discord has taken the first answer to it.',
		buckets: ACKNOWLEDGED_BUCKETS,
		registers,
	});
	const unacknowledged = new Counter({
		name: 'dateline_interactions_unacknowledged_total',
		help: 'Interactions that got no answer within their three seconds.',
		registers,
	});
	const interactions = new Counter({
		name: 'dateline_interactions_total',
		help: 'Commands, buttons, menus and messages by how they went.',
		labelNames: ['command', 'outcome'],
		registers,
	});
	const handling = new Histogram({
		name: 'dateline_interaction_seconds',
		help: 'From the arrival of a command, button, menu or message until it is done with.',
		labelNames: ['command'],
		buckets: HANDLED_BUCKETS,
		registers,
	});
	const errors = new Counter({
		name: 'dateline_errors_total',
		help: 'Handlers that failed where they should not; the log has the reason.',
		registers,
	});
	const limited = new Counter({
		name: 'dateline_limited_total',
		help: 'Questions not taken, because a person or a server asked too many in a minute.',
		labelNames: ['who'],
		registers,
	});
	const slowedDown = new Counter({
		name: 'dateline_discord_rate_limits_total',
		help: 'Requests that Discord made wait.',
		labelNames: ['scope'],
		registers,
	});
	const feedback = new Counter({
		name: 'dateline_feedback_total',
		help: 'Thumbs under answers.',
		labelNames: ['thumb'],
		registers,
	});
	const reloads = new Counter({
		name: 'dateline_knowledge_reloads_total',
		help: 'Changes of the knowledge by whether they went into service.',
		labelNames: ['outcome'],
		registers,
	});

	return {
		asked: (intent, isAnswered, ms) => {
			questions.inc({ intent: intents(intent), outcome: isAnswered ? 'answered' : 'refused' });
			answering.observe(ms / MS_PER_SECOND);
		},
		handled: (what, outcome, ms) => {
			const command = handlers(what);
			interactions.inc({ command, outcome });
			handling.observe({ command }, ms / MS_PER_SECOND);
			if (outcome === 'failed') errors.inc();
		},
		acknowledged: (ms) => acknowledging.observe(ms / MS_PER_SECOND),
		unacknowledged: () => unacknowledged.inc(),
		limited: (who) => limited.inc({ who }),
		slowedDown: (isGlobal) => slowedDown.inc({ scope: isGlobal ? 'global' : 'route' }),
		judged: (isUp) => feedback.inc({ thumb: isUp ? 'up' : 'down' }),
		reloaded: (isSwapped) => {
			if (isSwapped) servedSinceMs = Date.now();
			reloads.inc({ outcome: isSwapped ? 'swapped' : 'refused' });
		},
		observe: (shard, probes) => {
			({ isConnected } = probes);
			servedSinceMs = Date.now();
			addConnection(registry, `${shard}`, probes);
			addKnowledge(registry, probes.knowledge, () => servedSinceMs);
		},
		isConnected: () => isConnected(),
		text: () => {
			measureProcess();
			return registry.metrics();
		},
		json: () => {
			measureProcess();
			return registry.getMetricsAsJSON();
		},
	};

	/** Memory, processor, event loop and collection of garbage: measured all the time, and so only from when somebody asks. */
	function measureProcess(): void {
		if (isMeasured) return;
		isMeasured = true;
		collectDefaultMetrics({ register: registry });
	}
}

function addConnection(registry: Registry, shard: string, { pingMs, isConnected, servers }: Probes): void {
	const registers = [registry];
	new Gauge({
		name: 'dateline_gateway_ping_seconds',
		help: 'The round trip of the last heartbeat.',
		labelNames: ['shard'],
		registers,
		collect() {
			const ms = pingMs();
			if (ms !== null) this.set({ shard }, ms / MS_PER_SECOND);
		},
	});
	new Gauge({
		name: 'dateline_gateway_connected',
		help: '1 while the gateway shows signs of life.',
		labelNames: ['shard'],
		registers,
		collect() {
			this.set({ shard }, isConnected() ? 1 : 0);
		},
	});
	new Gauge({
		name: 'dateline_servers',
		help: 'Servers that the bot is in.',
		labelNames: ['shard'],
		registers,
		collect() {
			this.set({ shard }, servers());
		},
	});
}

function addKnowledge(registry: Registry, knowledge: Probes['knowledge'], servedSinceMs: () => number): void {
	const registers = [registry];
	new Gauge({
		name: 'dateline_knowledge_info',
		help: 'The version of the knowledge in service. Several at once: the shards differ.',
		labelNames: ['version'],
		registers,
		aggregator: 'max',
		collect() {
			this.reset();
			this.set({ version: knowledge().version.slice(0, VERSION_CHARS) }, 1);
		},
	});
	new Gauge({
		name: 'dateline_knowledge_served_since_timestamp_seconds',
		help: 'When the knowledge in service went into service; of several shards, the earliest.',
		registers,
		aggregator: 'min',
		collect() {
			this.set(servedSinceMs() / MS_PER_SECOND);
		},
	});
	new Gauge({
		name: 'dateline_knowledge_sources',
		help: 'Sources in service.',
		registers,
		aggregator: 'max',
		collect() {
			this.set(knowledge().sources.length);
		},
	});
	new Gauge({
		name: 'dateline_knowledge_sentences',
		help: 'Sentences in service.',
		registers,
		aggregator: 'max',
		collect() {
			this.set(knowledge().sentences.length);
		},
	});
}
