import { attempt } from './attempt.ts';
import type { Jobs } from './runJob.ts';
import type { Asked, Spelling } from './types.ts';

/**
 * Asks the bot in several spellings, each in a process of its own.
 *
 * @param spellings at least one; start and first question are told of the first one
 * @returns null where one of them failed
 */
export function askInSpellings(
	name: string,
	job: Omit<Jobs['ask'], 'spelling'>,
	spellings: readonly Spelling[],
): Asked | null {
	const asked = spellings.flatMap((spelling) => {
		const one = attempt(`${name}, ${spelling}`, 'ask', { ...job, spelling });
		return one === null ? [] : [{ spelling, one }];
	});
	const [first] = asked;
	if (first === undefined || asked.length < spellings.length) return null;
	const timed = { ...first.one.timed };
	for (const { spelling, one } of asked) timed[spelling] = one.timed[spelling];
	return {
		...first.one,
		timed,
		endMemory: Math.max(...asked.map(({ one }) => one.endMemory)),
		peakMemory: Math.max(...asked.map(({ one }) => one.peakMemory)),
	};
}
