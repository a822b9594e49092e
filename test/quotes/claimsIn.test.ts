import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../src/quotes/claimsIn.ts';

const told = (text: string) => claimsIn(text).map(({ kind, speaker, words }) => [kind, speaker, words]);

describe('the claims of a message', () => {
	it.each([
		['Xi called Vietnam his lowest priority', 'Xi', 'Vietnam his lowest priority'],
		['did Lam really say that trade is dead?', 'Lam', 'trade is dead'],
		['wait did the spokesman actually claim the summit was cancelled??', 'the spokesman', 'the summit was cancelled'],
		['Is it true that Xi said he would visit Hanoi in May?', 'Xi', 'he would visit Hanoi in May'],
		['According to Xi, Vietnam is a top priority.', 'Xi', 'Vietnam is a top priority'],
		['Vietnam is a top priority, according to Xi Jinping.', 'Xi Jinping', 'Vietnam is a top priority'],
		['The deal is dead, Lam said.', 'Lam', 'The deal is dead'],
		['Tô Lâm nói rằng hai nước là bạn tốt', 'Tô Lâm', 'hai nước là bạn tốt'],
		['习近平说两国关系很好吗？', '习近平', '两国关系很好'],
	])('are told: %s', (text, speaker, words) => {
		expect(told(text)).toEqual([['told', speaker, words]]);
	});

	it.each([
		['Did Lam say "we will never join" in Beijing?', 'Lam', 'we will never join'],
		['Lam: "we are all friends here"', 'Lam', 'we are all friends here'],
		['"The sky is the limit" - Xi Jinping', 'Xi Jinping', 'The sky is the limit'],
		['“The sky is the limit,” said the mayor.', 'the mayor', 'The sky is the limit,'],
		['«The sky is the limit», Lam said', 'Lam', 'The sky is the limit'],
		["Lam's statement: 'we must do better together'", 'Lam', 'we must do better together'],
		['he told us “this never ends and', null, 'this never ends and'],
	])('stand between marks: %s', (text, speaker, words) => {
		expect(told(text)).toEqual([['marked', speaker, words]]);
	});

	it('keep their speaker over what stands between two quotations', () => {
		expect(told('“We will surely win,” said Lam, “and they will lose badly.”')).toEqual([
			['marked', 'Lam', 'We will surely win,'],
			['marked', 'Lam', 'and they will lose badly.'],
		]);
	});

	it('are block quotes, with whoever stands before or after them', () => {
		expect(told('> We must deepen\n> the mutual trust\n— To Lam')).toEqual([
			['block', 'To Lam', 'We must deepen\nthe mutual trust'],
		]);
		expect(told('Xi Jinping said:\n> Vietnam is a priority\nlol')).toEqual([
			['block', 'Xi Jinping', 'Vietnam is a priority'],
		]);
		expect(told('>>> First line here\nsecond line')).toEqual([['block', null, 'First line here\nsecond line']]);
	});

	it('are the quotations in a block quote where it has some', () => {
		expect(told('> Lam said “we are all good friends” today')).toEqual([['marked', 'Lam', 'we are all good friends']]);
	});

	it('leave out titles and nicknames beside longer quotations', () => {
		expect(told('The “Iron” man wrote “all of us must go home now”').map(([, , words]) => words)).toEqual([
			'all of us must go home now',
		]);
		expect(told('She is so “great”').map(([, , words]) => words)).toEqual(['great']);
	});

	it.each([
		'',
		'"',
		'What did Lam say about trade?',
		'Lam said nothing about rail.',
		'https://example.org/said',
		'hello there',
		'Lam never said that trade is dead',
		'Lam didn’t say that trade is dead',
		'I said that we should go home',
	])('are none: %j', (text) => {
		expect(claimsIn(text)).toEqual([]);
	});
});
