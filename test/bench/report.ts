import { summarise } from './summarise.ts';
import { table } from './table.ts';
import { type Asked, type Built, type EngineMeasured, SPELLINGS, type Spelling, type Timed } from './types.ts';

const SPELT: Readonly<Record<Spelling, string>> = {
	clean: 'clean',
	one: 'one slip',
	every: 'a slip in every long word',
};

/** Bytes as megabytes of 10^6. */
function megabytes(bytes: number): string {
	return (bytes / 1e6).toFixed(0);
}

/** Milliseconds with the figures that matter. */
function milliseconds(value: number): string {
	return value < 100 ? value.toFixed(2) : value.toFixed(0);
}

/** How many sentences a second. */
function rate(sentences: number, ms: number): string {
	return ms === 0 ? '' : Math.round((1000 * sentences) / ms).toString();
}

/** The table of what was asked: a row for each engine and spelling. */
export function latencyTable(measured: readonly (readonly [name: string, asked: Asked])[]): string {
	return table(
		['engine, ms a question', 'spelling', 'asked', 'p50', 'p95', 'p99', 'right in three'],
		measured.flatMap(([name, { timed }]) =>
			SPELLINGS.map((spelling) => [name, SPELT[spelling], ...latency(timed[spelling])]),
		),
	);
}

function latency({ milliseconds: times, of, judged, right }: Timed): readonly string[] {
	const { p50, p95, p99 } = summarise(times);
	return [
		times.length < of ? `${times.length} of ${of}` : String(of),
		milliseconds(p50),
		milliseconds(p95),
		milliseconds(p99),
		judged === 0 ? '' : `${((100 * right) / judged).toFixed(1)} %`,
	];
}

/** The table of what the engines beside the bot need. */
export function engineTable(
	measured: readonly (readonly [name: string, engine: EngineMeasured])[],
	sentences: number,
): string {
	return table(
		['engine', 'build, s', 'sentences/s', 'index, MB', 'bytes a sentence', 'memory ready, MB', 'memory at most, MB'],
		measured.map(([name, { readyMilliseconds, indexBytes, readyMemory, peakMemory }]) => [
			name,
			(readyMilliseconds / 1000).toFixed(1),
			rate(sentences, readyMilliseconds),
			megabytes(indexBytes),
			(indexBytes / sentences).toFixed(0),
			megabytes(readyMemory),
			megabytes(peakMemory),
		]),
	);
}

/** The table of what the bot's own index needs. */
export function ownTable(built: Built, asked: Asked): string {
	const { sentences, readMilliseconds, indexMilliseconds, totalMilliseconds } = built;
	const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
	const timed = (ms: number) => `${seconds(ms)}, ${rate(sentences, ms)} sentences/s`;
	return table(
		['own index', 'figure'],
		[
			['reading, checking, splitting', timed(readMilliseconds)],
			['indexing', timed(indexMilliseconds)],
			['both', timed(readMilliseconds + indexMilliseconds)],
			['all, with saving and opening', timed(totalMilliseconds)],
			['memory at most while building', `${megabytes(built.peakMemory)} MB`],
			['saved index', `${megabytes(built.savedBytes ?? 0)} MB`],
			['saved index, a sentence', `${bytesEach(built)} bytes`],
			['start from the saved index', seconds(asked.readyMilliseconds)],
			['the same with Node and the code', seconds(asked.processMilliseconds)],
			['the first question of all', `${milliseconds(asked.firstMilliseconds)} ms`],
			['memory when ready', `${megabytes(asked.readyMemory)} MB`],
			['memory after the questions', `${megabytes(asked.endMemory)} MB`],
			['memory at most', `${megabytes(asked.peakMemory)} MB`],
		],
	);
}

/** Empty where the index is not saved. */
function bytesEach({ savedBytes, sentences }: Built): string {
	return savedBytes === null ? '' : (savedBytes / sentences).toFixed(0);
}

/** One size of the curve. */
export interface CurvePoint {
	readonly built: Built;
	readonly retrieval: Asked;
	readonly answer: Asked;
}

/** The table of how the bot's own index grows. */
export function curveTable(points: readonly CurvePoint[]): string {
	return table(
		[
			'sentences',
			'build, sentences/s',
			'bytes a sentence',
			'start, ms',
			'memory, MB',
			'while building',
			'asked',
			'retrieval p50',
			'retrieval p99',
			'one slip p99',
			'every slip p99',
			'answer p50',
			'answer p99',
		],
		points.map(({ built, retrieval, answer }) => {
			const { sentences, totalMilliseconds } = built;
			const found = (spelling: Spelling) => summarise(retrieval.timed[spelling].milliseconds);
			const answered = summarise(answer.timed.clean.milliseconds);
			return [
				sentences.toLocaleString('en'),
				rate(sentences, totalMilliseconds),
				bytesEach(built),
				milliseconds(answer.readyMilliseconds),
				megabytes(answer.endMemory),
				megabytes(built.peakMemory),
				askedInAll([retrieval, answer]),
				...[found('clean').p50, found('clean').p99, found('one').p99, found('every').p99].map(milliseconds),
				...[answered.p50, answered.p99].map(milliseconds),
			];
		}),
	);
}

/** Questions that were asked, of those that were to be. */
function askedInAll(measured: readonly Asked[]): string {
	const all = measured.flatMap(({ timed }) => SPELLINGS.map((spelling) => timed[spelling]));
	const done = all.reduce((sum, { milliseconds: times }) => sum + times.length, 0);
	const toDo = all.reduce((sum, { of }) => sum + of, 0);
	return done < toDo ? `${done} of ${toDo}` : String(done);
}
