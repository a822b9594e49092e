import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../src/quotes/claimsIn.ts';
import { fc } from '../fastCheck.ts';

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
		[
			'lam said “strategic choice” and xi said “practical actions”',
			[
				['marked', 'lam', 'strategic choice'],
				['marked', 'xi', 'practical actions'],
			],
		],
		['he said “strategic choice” and left', [['marked', null, 'strategic choice']]],
		[
			'“all is well” and Xi said “practical actions”',
			[
				['marked', null, 'all is well'],
				['marked', 'Xi', 'practical actions'],
			],
		],
		['The “Iron man” wrote “all of us must go home now”', [['marked', null, 'all of us must go home now']]],
	])('are two marked words where somebody says them: %s', (text, claims) => {
		expect(told(text)).toEqual(claims);
	});

	it.each([
		['tbh Xi said vietnam is a priority and Lam said trade is bananas', 'Xi', 'Lam'],
		['xi said vietnam is a priority but lam said trade is bananas', 'xi', 'lam'],
		['Xi said vietnam is a priority, while Lam claimed that trade is bananas.', 'Xi', 'Lam'],
		['Xi said vietnam is a priority and he said trade is bananas', 'Xi', 'Xi'],
	])('end where somebody else speaks: %s', (text, first, second) => {
		expect(told(text)).toEqual([
			['told', first, 'vietnam is a priority'],
			['told', second, 'trade is bananas'],
		]);
	});

	it('go on over a conjunction behind which nobody is told to speak', () => {
		expect(told('Lam said that Vietnam and China are friends and trade is growing')).toEqual([
			['told', 'Lam', 'Vietnam and China are friends and trade is growing'],
		]);
	});

	it.each([
		['did xi rly say trade is dead now', 'xi'],
		['omg lol Xi Jinping literally just said trade is dead now', 'Xi Jinping'],
		['I think Xi said trade is dead now', 'Xi'],
		['my friend Xi said trade is dead now', 'Xi'],
		['President To Lam said trade is dead now', 'President To Lam'],
		['I think To Lam said trade is dead now', 'To Lam'],
		['To Lam said trade is dead now', 'To Lam'],
		['the Chinese foreign ministry said trade is dead now', 'the Chinese foreign ministry'],
		['Chinese officials said trade is dead now', 'Chinese officials'],
		['Even Lam in Beijing said trade is dead now', 'Lam'],
	])('name nobody but the speaker: %s', (text, speaker) => {
		expect(told(text)).toEqual([['told', speaker, 'trade is dead now']]);
	});

	it.each([
		['**"strategic choice and top priority"** - Lam', 'Lam'],
		['||"strategic choice and top priority"||', null],
		['<b>"strategic choice and top priority"</b> -Lam', 'Lam'],
		['*“strategic choice and top priority”* said Lam', 'Lam'],
		['**Lam**: _"strategic choice and top priority"_', 'Lam'],
		['Lam said <b class="x">“strategic **choice** and [top](https://example.org/a) priority”</b>', 'Lam'],
		['"strategic choice and top priority" - to lam', 'to lam'],
		['"strategic choice and top priority" — Lam, 2024', 'Lam'],
		['"strategic choice and top priority" - lol', null],
		['"strategic choice and top priority"\n— To Lam', 'To Lam'],
		['> **"strategic choice and top priority"**\n> - Lam', 'Lam'],
		['Lam said that, in his view, Vietnam is “strategic choice and top priority”', 'Lam'],
	])('stand in markup: %s', (text, speaker) => {
		expect(told(text)).toEqual([['marked', speaker, 'strategic choice and top priority']]);
	});

	it.each([
		['Tô Lâm nói: “lựa chọn chiến lược”', 'Tô Lâm', 'lựa chọn chiến lược'],
		['ông Tô Lâm có nói “lựa chọn chiến lược” không?', 'Tô Lâm', 'lựa chọn chiến lược'],
		['“lựa chọn chiến lược”, Tô Lâm nói.', 'Tô Lâm', 'lựa chọn chiến lược'],
		['Ông nói: “lựa chọn chiến lược”', null, 'lựa chọn chiến lược'],
		['习近平说：“越南是优先方向”', '习近平', '越南是优先方向'],
		['国家主席习近平昨天表示，“越南是优先方向”', '习近平', '越南是优先方向'],
		['“越南是优先方向”，习近平说。', '习近平', '越南是优先方向'],
		['习近平真的说过“越南是优先方向”吗？', '习近平', '越南是优先方向'],
		['习近平：“越南是优先方向”', '习近平', '越南是优先方向'],
		['“越南是优先方向”——习近平', '习近平', '越南是优先方向'],
		['他说：“越南是优先方向”', null, '越南是优先方向'],
	])('have their speaker in Vietnamese and Chinese: %s', (text, speaker, words) => {
		expect(told(text)).toEqual([['marked', speaker, words]]);
	});

	it.each([
		', right?',
		' right?',
		' true or false?',
		', is that true?',
		', correct?',
		' - fact or fiction?',
		', didn’t he?',
	])('end before a question whether they are true: %j', (tag) => {
		expect(told(`xi said vietnam is a priority${tag}`)).toEqual([['told', 'xi', 'vietnam is a priority']]);
	});

	it('keep “right” where it belongs to what is said', () => {
		expect(told('Did Xi say the plan is right?')).toEqual([['told', 'Xi', 'the plan is right']]);
		expect(told('Did Xi say trade is a human right?')).toEqual([['told', 'Xi', 'trade is a human right']]);
	});

	it('are the same in any markup round a quotation', () => {
		const plain = told('"we will never give up trade" said Lam');
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('**', '*', '_', '__', '~~', '||', '<b>', '<i class="a">'), { maxLength: 4 }),
				(marks) => {
					const closing = [...marks].reverse().map((mark) => (mark.startsWith('<') ? `</${mark.charAt(1)}>` : mark));
					const text = `${marks.join('')}"we will never give up trade"${closing.join('')} said Lam`;
					expect(told(text)).toEqual(plain);
				},
			),
		);
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
