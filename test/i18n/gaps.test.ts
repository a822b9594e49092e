import { expect, test } from 'vitest';
import { wordsOfGaps } from '../../src/i18n/gaps.ts';
import { wordsOfSettings } from '../../src/i18n/settings.ts';

const DAY = '1 March 2031';

test.each([
	[1, 'once, on 1 March 2031'],
	[2, 'twice, on 1 March 2031'],
	[3, '3 times, on 1 March 2031'],
])('asked %i times is said as it is in English', (count, expected) => {
	expect(wordsOfGaps('en').asked(count, DAY, DAY)).toBe(expected);
});

test('one question is spoken of as one', () => {
	const { head, more, fileHead, clearQuestion, cleared } = wordsOfGaps('en');
	for (const one of [head(1), more(1), fileHead(1), clearQuestion(1), cleared(1)]) expect(one).not.toMatch(/questions/);
	for (const many of [head(2), more(2), fileHead(2), clearQuestion(2), cleared(2)]) {
		expect(many).toMatch(/\b2 (?:open |more )?questions/);
	}
	expect(cleared(0)).toBe('There was nothing left to erase.');
});

test('deleted channels are counted', () => {
	const { deletedChannels } = wordsOfSettings('en');
	expect([deletedChannels(1), deletedChannels(2)]).toEqual(['a deleted channel', '2 deleted channels']);
});

test('every language has words of its own for everything, and the same number in them', () => {
	const said = ['en', 'vi', 'zh-CN'].map((locale) => {
		const { head, more, fileHead, clearQuestion, cleared, asked } = wordsOfGaps(locale);
		return [head(71), more(72), fileHead(73), clearQuestion(74), cleared(75), asked(76, 'a', 'b')];
	});
	const numbers = said.map((words) => words.map((text) => text.match(/7\d/)?.[0]));
	expect(numbers).toEqual(Array.from({ length: 3 }, () => ['71', '72', '73', '74', '75', '76']));
	const [en = [], ...others] = said;
	for (const other of others) expect(other.filter((text, at) => text === en[at])).toEqual([]);
});
