import type { Ending } from '../ending.ts';

/** As `engines` in package.json has it. */
const LEAST = [20, 19] as const;

/**
 * What to say where this Node is too old; null where it is not.
 *
 * @param version such as `20.19.0`
 */
export function nodeEnding(version: string): Ending | null {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return null;
	return {
		line: `This is Node.js ${version}, and Dateline needs ${LEAST.join('.')} or newer. Install the version that https://nodejs.org offers as LTS, then start again.`,
		heals: false,
	};
}
