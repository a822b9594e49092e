import { expect, it } from 'vitest';
import { wordsOfCompare } from '../../src/i18n/compare.ts';
import { wordsOfHelp } from '../../src/i18n/help.ts';
import { wordsOfSources } from '../../src/i18n/sources.ts';
import { wordsOfSummary } from '../../src/i18n/summary.ts';
import { wordsOfTimeline } from '../../src/i18n/timeline.ts';

it.each(['en', 'vi', 'zh-CN'])('every head says of what it is, and how much, in %s', (locale) => {
	expect(wordsOfSummary(locale).head('ice', 3, 9)).toMatch(/ice.*(3.*9|9.*3)/);
	expect(wordsOfTimeline(locale).head('ice')).toContain('ice');
	expect(wordsOfCompare(locale).head('ice', 4)).toMatch(/ice.*4/);
	expect(wordsOfSources(locale).head(4, 99)).toMatch(/4.*99/);
	for (const head of [wordsOfSummary(locale).head(null, 3, 9), wordsOfTimeline(locale).head(null)]) {
		expect(head).not.toMatch(/null|undefined|“/);
	}
});

it('English numbers nouns as they should be', () => {
	const { head, sentences, age } = wordsOfSources('en');
	expect([head(1, 1), sentences(1), sentences(2)]).toEqual([
		'I know one source with 1 sentence, the newest first.',
		'1 sentence',
		'2 sentences',
	]);
	expect([age(0), age(1), age(59), age(61), age(800)]).toEqual([
		'of today',
		'1 day old',
		'59 days old',
		'2 months old',
		'2 years old',
	]);
	expect(wordsOfCompare('en').head('ice', 1)).toBe('Comparison on “ice”: one source has something on it.');
	expect(wordsOfSummary('en').head(null, 1, 5)).toBe('Summary of all reports: the sentence that says most, of 5.');
	expect(wordsOfTimeline('en').leftOut(1)).toMatch(/1 more event\./);
});

it('speaks English where it has no words in a language', () => {
	expect(wordsOfHelp('fr')).toBe(wordsOfHelp('en'));
	expect(wordsOfHelp('zh-TW')).toBe(wordsOfHelp('en'));
});
