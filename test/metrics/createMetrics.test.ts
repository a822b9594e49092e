import { expect, onTestFinished, test, vi } from 'vitest';
import { createMetrics, type Metrics } from '../../src/metrics/createMetrics.ts';

const PROBES = {
	pingMs: () => 42,
	isConnected: () => true,
	servers: () => 3,
	knowledge: () => ({ version: '0123456789abcdef', sources: [1, 2], sentences: [1, 2, 3] }),
};

/** Lines without comments. */
async function samples(metrics: Metrics): Promise<readonly string[]> {
	return (await metrics.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

test('what happened is counted under its words when it is told', async () => {
	const metrics = createMetrics();
	metrics.asked('question', true, 12);
	metrics.asked('question', false, 12);
	metrics.asked('timeline', true, 2_000);
	metrics.handled('/ask', 'done', 30);
	metrics.handled('/ask', 'failed', 30);
	metrics.acknowledged(90);
	metrics.unacknowledged();
	metrics.limited('person');
	metrics.slowedDown(true);
	metrics.judged(false);
	metrics.reloaded(false);
	const found = await samples(metrics);
	for (const line of [
		'dateline_questions_total{intent="question",outcome="answered"} 1',
		'dateline_questions_total{intent="question",outcome="refused"} 1',
		'dateline_answer_seconds_bucket{le="0.025"} 2',
		'dateline_answer_seconds_bucket{le="3"} 3',
		'dateline_interactions_total{command="/ask",outcome="done"} 1',
		'dateline_interactions_total{command="/ask",outcome="failed"} 1',
		'dateline_errors_total 1',
		'dateline_acknowledgement_seconds_bucket{le="0.05"} 0',
		'dateline_acknowledgement_seconds_bucket{le="0.1"} 1',
		'dateline_interactions_unacknowledged_total 1',
		'dateline_limited_total{who="person"} 1',
		'dateline_discord_rate_limits_total{scope="global"} 1',
		'dateline_feedback_total{thumb="down"} 1',
		'dateline_knowledge_reloads_total{outcome="refused"} 1',
	]) {
		expect(found).toContain(line);
	}
});

test('connection, knowledge and process are looked up when somebody asks', async () => {
	const metrics = createMetrics();
	expect(metrics.isConnected()).toBe(false);
	metrics.observe(7, PROBES);
	expect(metrics.isConnected()).toBe(true);
	const found = await samples(metrics);
	for (const line of [
		'dateline_gateway_ping_seconds{shard="7"} 0.042',
		'dateline_gateway_connected{shard="7"} 1',
		'dateline_servers{shard="7"} 3',
		'dateline_knowledge_info{version="0123456"} 1',
		'dateline_knowledge_sources 2',
		'dateline_knowledge_sentences 3',
	]) {
		expect(found).toContain(line);
	}
	expect(found.join('\n')).toMatch(/^process_cpu_seconds_total /m);
});

test('only the version in service is shown when the knowledge is swapped', async () => {
	const metrics = createMetrics();
	let version = 'aaaaaaaaaa';
	metrics.observe(0, { ...PROBES, knowledge: () => ({ version, sources: [], sentences: [] }) });
	await metrics.text();
	version = 'bbbbbbbbbb';
	expect((await samples(metrics)).filter((line) => line.startsWith('dateline_knowledge_info'))).toEqual([
		'dateline_knowledge_info{version="bbbbbbb"} 1',
	]);
});

test('there are a hundred words and one for all others when very many are told', async () => {
	const metrics = createMetrics();
	for (let at = 0; at < 500; at++) metrics.handled(`/name${at}`, 'done', 1);
	metrics.handled('/name3', 'done', 1);
	const counted = (await samples(metrics)).filter((line) => line.startsWith('dateline_interactions_total'));
	expect(counted).toHaveLength(101);
	expect(counted).toContain('dateline_interactions_total{command="other",outcome="done"} 400');
	expect(counted).toContain('dateline_interactions_total{command="/name3",outcome="done"} 2');
});

test('the knowledge counts as served from when it went into service, not from when the program began', async () => {
	vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
	onTestFinished(() => void vi.useRealTimers());
	const metrics = createMetrics();
	vi.setSystemTime(1_600_000);
	metrics.observe(0, PROBES);
	expect(await samples(metrics)).toContain('dateline_knowledge_served_since_timestamp_seconds 1600');
	vi.setSystemTime(2_000_000);
	metrics.reloaded(false);
	expect(await samples(metrics)).toContain('dateline_knowledge_served_since_timestamp_seconds 1600');
	metrics.reloaded(true);
	expect(await samples(metrics)).toContain('dateline_knowledge_served_since_timestamp_seconds 2000');
});
