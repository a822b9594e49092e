import { wordsOfQuotes } from '../i18n/quotes.ts';
import type { Check, Difference, Match } from '../quotes/verdictTypes.ts';

/**
 * A check as text for a terminal, in English. Pure.
 *
 * @param asked who was named as the speaker
 */
export function printCheck({ verdict, matches }: Check, asked: string | null): string {
	const words = wordsOfQuotes('en');
	const { short, meaning } = words.verdict[verdict];
	const lines = [`${short}. ${meaning}`];
	if (verdict === 'not-found' && matches.length > 0) lines.push(words.nearest);
	for (const match of matches) {
		const { text, source, date } = match;
		lines.push(`  ${text.replace(/\s+/g, ' ')}`, `    ${source}, ${date ?? 'undated'}. ${whoSpeaks(match)}`);
		if (match.attribution === 'other' && asked !== null && match.speaker !== null) {
			lines.push(`    ${words.notBy(asked, match.speaker)}`);
		}
		if (match.attribution === 'unknown' && asked !== null) lines.push(`    ${words.cannotTell(asked)}`);
		for (const difference of match.differences) lines.push(`    ${tell(difference)}`);
	}
	return lines.join('\n');

	function whoSpeaks({ voice, speaker }: Match): string {
		if (voice === 'narration') return words.narration;
		if (voice === 'direct') return speaker === null ? words.saidBySomebody : words.saidBy(speaker);
		return speaker === null ? words.reportedOfSomebody : words.reportedOf(speaker);
	}

	function tell({ kind, change, given, actual }: Difference): string {
		const name = words.kind[kind];
		if (change === 'added') return words.added(name, given);
		return change === 'dropped' ? words.dropped(name, actual) : words.exchanged(name, given, actual);
	}
}
