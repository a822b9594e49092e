import { expect, it } from 'vitest';
import { importWords, wordFault } from '../../src/i18n/import.ts';
import type { ImportFault } from '../../src/import/problem.ts';

const LOCALES = ['en-US', 'vi', 'zh-CN'];

const FAULTS: readonly ImportFault[] = [
	{ code: 'too-large', size: 21_000_000, limit: 10 * 1024 * 1024 },
	{ code: 'empty' },
	{ code: 'no-text', kind: 'PDF' },
	{ code: 'no-text', kind: null },
	{ code: 'unknown-charset', charset: 'klingon' },
	{ code: 'unknown-charset', charset: null },
	{ code: 'no-article' },
	{ code: 'too-deep' },
	{ code: 'bad-json', detail: 'x' },
	{ code: 'no-text-field', fields: ['title'] },
	{ code: 'no-text-field', fields: [] },
	{ code: 'no-object' },
	{ code: 'bad-front-matter', detail: 'x.' },
	{ code: 'too-many', count: 26_000, limit: 20_000 },
	{ code: 'unreadable', detail: 'ENOENT' },
];

it.each(LOCALES)('says of every fault what is wrong and what to do in %s, in whole sentences', (locale) => {
	for (const fault of FAULTS) {
		const { what, cure } = wordFault(fault, locale);
		expect(what).toMatch(/[.。]$/);
		expect(cure).toMatch(/[.。]$/);
		expect(what + cure).not.toMatch(/undefined|null|\.\./);
	}
});

it('gives sizes in megabytes as they are written in the language', () => {
	const fault: ImportFault = { code: 'too-large', size: 21_000_000, limit: 10 * 1024 * 1024 };
	expect(LOCALES.map((locale) => wordFault(fault, locale).what)).toEqual([
		'The file has 20 MB; up to 10 MB are read.',
		'Tệp nặng 20 MB; chỉ đọc được tệp đến 10 MB.',
		'文件有 20 MB，最多只能读取 10 MB。',
	]);
});

it('has the plural right', () => {
	const { sentences, summary } = importWords('en');
	expect([sentences(1), sentences(1_200), summary(1, 0), summary(2, 1)]).toEqual([
		'1 sentence',
		'1,200 sentences',
		'1 article to write.',
		'2 articles to write, 1 left out.',
	]);
});

it('has other words in each language', () => {
	for (const key of ['dropped', 'field'] as const) {
		const [en, vi, zh] = LOCALES.map((locale) => Object.values(importWords(locale)[key]));
		expect(new Set(en).size).toBe(en?.length);
		expect(vi).not.toEqual(en);
		expect(zh).not.toEqual(en);
	}
});
