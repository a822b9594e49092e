import type { Progress } from '../corpus/steps.ts';

/** Where progress is shown. */
export interface ProgressOutput {
	/** Does a person watch it? */
	readonly isTTY?: boolean;
	readonly write: (text: string) => unknown;
}

const BAR_WIDTH = 24;

/** A rate that is measured over less says nothing. */
const MIN_RATE_SECONDS = 0.1;

/** To the beginning of the line, and what stands there is gone. */
const ANEW = '\r\u001b[K';

/**
 * Makes something that shows how far the index is. Where a person watches, one line is written again and again; elsewhere only
 * the first and the last are.
 *
 * @param now milliseconds of a clock
 */
export function createProgressLine(output: ProgressOutput, now: () => number): (progress: Progress) => void {
	const watched = output.isTTY === true;
	let begun = false;
	let phase: Progress['phase'] | null = null;
	let since = now();
	return (progress) => {
		const { done, total } = progress;
		if (progress.phase !== phase) {
			({ phase } = progress);
			since = now();
		}
		const seconds = (now() - since) / 1_000;
		const ended = phase === 'indexing' && done >= total;
		const line = ended ? `${count(total, 'sentence')} indexed${rate(total, seconds)}.` : lineOf(progress, seconds);
		if (watched) output.write(`${ANEW}${line}${ended ? '\n' : ''}`);
		else if (ended) output.write(`${line}\n`);
		else if (!begun) output.write('The reports are new or have changed: they are indexed, once.\n');
		begun = true;
	};
}

/** `Indexing [############------------]  50 %, 21,000 sentences a second`. */
function lineOf({ phase, done, total }: Progress, seconds: number): string {
	const share = total === 0 ? 1 : Math.min(1, done / total);
	const filled = Math.round(share * BAR_WIDTH);
	const bar = `[${'#'.repeat(filled)}${'-'.repeat(BAR_WIDTH - filled)}]`;
	const percent = `${Math.floor(share * 100)} %`.padStart(5);
	return phase === 'reading' ? `Reading ${bar} ${percent}` : `Indexing ${bar} ${percent}${rate(done, seconds)}`;
}

function rate(sentences: number, seconds: number): string {
	return seconds >= MIN_RATE_SECONDS
		? `, ${Math.round(sentences / seconds).toLocaleString('en')} sentences a second`
		: '';
}

function count(number: number, word: string): string {
	return `${number.toLocaleString('en')} ${word}${number === 1 ? '' : 's'}`;
}

/** What is said when an index cannot be kept: it is no reason not to serve. */
export function unsavedLine(reason: string): string {
	return `The index could not be saved, and will be built again at the next start: ${reason}`;
}
