/** `npm run doctor`: what is right, what is not, and what to do about it. Ends with 1 if the bot cannot work as things are. */
import { readConfig } from '../config.ts';
import { examine } from './examine.ts';
import { showFinding } from './finding.ts';

const counts = { ok: 0, warning: 0, fault: 0 };
for await (const finding of examine(readConfig())) {
	counts[finding.level] += 1;
	process.stdout.write(`${showFinding(finding)}\n`);
}
const number = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
process.stdout.write(`\n${number(counts.fault, 'fault')}, ${number(counts.warning, 'warning')}.\n`);
process.exitCode = counts.fault === 0 ? 0 : 1;
