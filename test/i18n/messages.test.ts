import { expect, test } from 'vitest';
import type { UserErrorContext } from '../../src/errors.ts';
import { wordsOfEvidence } from '../../src/i18n/evidence.ts';
import { wordsOfGaps } from '../../src/i18n/gaps.ts';
import { localeOfText } from '../../src/i18n/localeOfText.ts';
import { knownLocale, messages } from '../../src/i18n/messages.ts';
import { wordsOfQuotes } from '../../src/i18n/quotes.ts';
import { wordError } from '../../src/i18n/wordError.ts';

const LOCALES = ['en', 'vi', 'zh-CN'] as const;

test.each([
	['en-US', 'en'],
	['en-GB', 'en'],
	['vi', 'vi'],
	['vi-VN', 'vi'],
	['zh-CN', 'zh-CN'],
	['zh', 'zh-CN'],
	['zh-Hans-CN', 'zh-CN'],
	['zh-TW', 'en'],
	['ja', 'en'],
	[undefined, 'en'],
	['', 'en'],
])('%s speaks %s when the bot has words of its own', (locale, known) => {
	expect(knownLocale(locale)).toBe(known);
});

test('no language lacks a word when another has it', () => {
	const words = LOCALES.map((locale) => messages(locale));
	for (const one of words) expect(Object.keys(one).sort()).toEqual(Object.keys(words[0] ?? {}).sort());
});

test.each([
	['2024-08-19', ['19 August 2024', 'ngày 19 tháng 8 năm 2024', '2024年8月19日']],
	['2024-08', ['August 2024', 'tháng 8 năm 2024', '2024年8月']],
	['2024', ['2024', 'năm 2024', '2024年']],
])('%s is written out when a date is said', (date, expected) => {
	expect(LOCALES.map((locale) => messages(locale).date(date))).toEqual(expected);
});

test('the words that are not covered are named when there are some', () => {
	expect(messages('en').refusal([])).toBe('The sources do not answer that.');
	expect(messages('en').refusal(['rice'])).toBe('The sources do not answer that: they say nothing about “rice”.');
	const many = Array.from({ length: 12 }, (_, at) => `w${at}`);
	expect(messages('en').refusal(many)).toContain('“w6”, “w7” or 4 more words.');
	expect(messages('vi').refusal(many)).toContain('“w7” hay 4 từ khác.');
	expect(messages('zh-CN').refusal(many)).toContain('“w7”或另外 4 个词。');
	expect(messages('en').refusal(['a', 'b', 'c'])).toBe(
		'The sources do not answer that: they say nothing about “a”, “b” or “c”.',
	);
});

test('a word without end is shortened when it is named as missing', () => {
	const long = '𝐚é'.repeat(1_000);
	for (const locale of LOCALES) {
		const said = messages(locale).refusal(['rice', long]);
		expect(said).toContain('“rice”');
		expect(said).toContain(`“${'𝐚é'.repeat(30)}…”`);
		expect(wordsOfEvidence(locale).uncovered([long])).toContain(`“${'𝐚é'.repeat(30)}…”`);
	}
	expect(messages('en').refusal(['a'.repeat(60)])).toContain(`“${'a'.repeat(60)}”`);
});

test('Chinese has no space after a full stop when sentences follow each other', () => {
	const { version, shown } = messages('zh-CN');
	expect(shown('notes') + version('abc')).toContain('原文。版本 abc。');
	expect(messages('en').shown('notes') + messages('en').version('abc')).toContain('text. Version abc.');
	expect(messages('vi').shown('notes') + messages('vi').version('abc')).toContain('. Phiên bản abc.');
	expect(wordsOfQuotes('zh-CN').verdictLine('有', '无。').join('')).toBe('有。无。');
	expect(wordsOfQuotes('en').verdictLine('Yes', 'No.').join('')).toBe('Yes. No.');
});

test('a command is called as Discord shows it when it is named in another language', () => {
	const english = /\/(?:ask|settings|quote|gaps)\b/;
	for (const locale of ['vi', 'zh-CN'] as const) {
		const { help, error } = messages(locale);
		expect(help).not.toMatch(english);
		expect(error['not-permitted']({ code: 'not-permitted' })).not.toMatch(english);
		expect(error['no-quotation']({ code: 'no-quotation' })).not.toMatch(english);
		expect(error['not-moderator']({ code: 'not-moderator' })).not.toMatch(english);
		expect(wordsOfGaps(locale).turnedOff).not.toMatch(english);
	}
});

test.each([
	[1, '1 day'],
	[59, '59 days'],
	[60, '1 month'],
	[400, '13 months'],
	[730, '1 year'],
	[1_500, '4 years'],
])('the age of %i days is %s when it is said', (days, age) => {
	expect(messages('en').newestIs('2024-08-19', days)).toContain(`${age} old`);
});

test('every failure has words without a gap in every language when it is told', () => {
	const contexts: readonly UserErrorContext[] = [
		{ code: 'empty-question' },
		{ code: 'unreadable-reply' },
		{ code: 'question-too-long', length: 1_900, limit: 1_000 },
		{ code: 'bad-date', given: 'soon' },
		{ code: 'unknown-source', given: 'x', nearest: [] },
		{ code: 'unknown-source', given: 'x', nearest: ['a', 'b'] },
	];
	for (const locale of LOCALES) {
		for (const context of contexts) {
			const words = wordError(context, locale);
			expect(words.length).toBeGreaterThan(10);
			expect(words).not.toMatch(/undefined|\$\{|null|NaN/);
		}
	}
	expect(wordError({ code: 'question-too-long', length: 1_900, limit: 1_000 }, 'en')).toContain('1900');
});

test.each([
	['Tô Lâm đến Trung Quốc khi nào?', 'vi'],
	['苏林什么时候访问中国？', 'zh-CN'],
	['To Lam 什么时候访问中国？', 'zh-CN'],
	['Ai gặp Tô Lâm ở Bắc Kinh?', 'vi'],
	['Ông Tô Lâm là ai?', 'vi'],
	['Ai là ai?', 'vi'],
	['Mayor Ánh nói gì?', 'vi'],
	['Is AI old? Nói gì?', undefined],
	['Who is Nguyễn Phú Trọng of Việt Nam?', undefined],
	['When did Tô Lâm arrive in Beijing?', undefined],
	['When did 苏林 visit China?', undefined],
	['トー・ラムはいつ中国を訪問した？', undefined],
	['Quand est-il arrivé à Pékin, déjà ?', undefined],
	['', undefined],
])('"%s" is taken for %s when its language is wanted', (text, locale) => {
	expect(localeOfText(text)).toBe(locale);
});
