import { describe, expect, test } from 'vitest';
import { impersonal } from '../../src/database/impersonal.ts';
import { fc } from '../fastCheck.ts';

test.each([
	'Who met To Lam on 19 August 2024?',
	'What happened from 18/8/2024 to 20/8/2024?',
	'What was agreed on 19-21/8/2024?',
	'How did trade grow in 2019-2023?',
	'Who spoke on 2024-08-19, and who in 1950, 1979 and 1991?',
	'Were 1,500,000,000 dollars promised?',
	'Did GDP grow by 6.42% in 2024?',
	'Ông Tô Lâm đã gặp ai?',
	'2024年8月19日习近平说了什么？',
	'What was said on 19.8/2024?',
	'Is xinhuanet.com one of your sources?',
])('keeps a question that leads to nobody as it is: %s', (question) => {
	expect(impersonal(question)).toBe(question);
});

test.each([
	['<@123456789012345678> who met To Lam?', 'who met To Lam?'],
	['<@!1> <@&2>, who met To Lam?', 'who met To Lam?'],
	['who met To Lam? <@123456789012345678>', 'who met To Lam?'],
	['who met <#123456789012345678> To Lam <:wave:123456789012345678>?', 'who met To Lam ?'],
	['@everyone who met To Lam <t:1724025600:R>', 'who met To Lam'],
	['what does https://example.org/a?b=c#d say', 'what does say'],
	['what does www.example.org/~anna say', 'what does say'],
	['join discord.gg/abc or who met To Lam', 'join or who met To Lam'],
	['who\u200b met\u202e To\u0007 Lam\ud800', 'who met To Lam'],
	['  who \n\n met  To Lam ', 'who met To Lam'],
])('takes out what Discord puts in and links: %j', (question, kept) => {
	expect(impersonal(question)).toBe(kept);
});

test.each([
	'what did <@123456789012345678> say of it?',
	'what did @anna say of it?',
	'what did \u200b@\u200banna say of it?',
	'what did ＠anna say of it?',
	'who is anna.b@example.org?',
	'who is anna#1234?',
	'whose number is 090 123 4567?',
	'whose number is +84 90 123 45 67?',
	'whose number is (028) 3829-1234?',
	'whose number is 090.123.4567?',
	'whose number is ０９０１２３４５６７?',
	'whose number is 09\u030101234567?',
	'whose number is ٠٩٠١٢٣٤٥٦٧?',
	'whose card is 4111 1111 1111 1111?',
	'who is 123456789012345678?',
	'who is at 192.168.100.200?',
])('keeps nothing of a question with something that leads to a person: %s', (question) => {
	expect(impersonal(question)).toBeNull();
});

test.each(['', '   ', '?!', '<@1>', 'https://example.org/'])(
	'keeps nothing where no question is left of %j',
	(text) => {
		expect(impersonal(text)).toBeNull();
	},
);

test.each([
	[300, true],
	[301, false],
	[6_000, false],
])('a question of %i characters is kept: %s', (length, isKept) => {
	expect(impersonal('why'.padEnd(length, '?')) !== null).toBe(isKept);
});

describe('of any text', () => {
	const piece = fc.oneof(
		fc.constantFrom('@', '<@', '<#', '>', '://', 'https', 'www.', '.', '/', '#', '#1234', '+', '(', ' ', '-', ','),
		fc.constantFrom('\u200b', '\u202e', '\0', '\ud800', '\u0301', '＠', '：', '／', '<t:', ':R>', '<a:b:'),
		fc.nat({ max: 99_999_999 }).map(String),
		fc.string({ unit: 'grapheme', maxLength: 6 }),
		fc.constantFrom('who', 'a.b', 'Anna'),
	);
	const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));

	test('what is kept names no handle, no address and no link, and holds nothing that cannot be seen', () => {
		fc.assert(
			fc.property(text, (given) => {
				const kept = impersonal(given);
				if (kept === null) return;
				expect(kept.normalize('NFKC')).not.toMatch(/@|:\/\/|\bwww\.\S|<#/i);
				expect(kept).not.toMatch(/\p{Cf}|\p{Cs}|[^\P{Cc}\s]/u);
				expect(kept.length).toBeLessThanOrEqual(300);
				expect(kept).toBe(kept.trim());
			}),
			{ numRuns: 3_000 },
		);
	});

	test('what is kept has no run of seven digits or more, whatever stands between them', () => {
		const between = fc.constantFrom('', ' ', '-', '.', '\u200b', ' - ', '/');
		const digit = fc.constantFrom('0', '5', '6', '7', '８', '٩');
		fc.assert(
			fc.property(text, fc.array(fc.tuple(digit, between), { minLength: 7, maxLength: 14 }), text, (a, run, b) => {
				expect(impersonal(`who is ${a} ${run.flat().join('')} ${b}`)).toBeNull();
			}),
			{ numRuns: 1_000 },
		);
	});

	test('what is kept is kept as it is when it comes again', () => {
		fc.assert(
			fc.property(text, (given) => {
				const kept = impersonal(given);
				if (kept !== null) expect(impersonal(kept)).toBe(kept);
			}),
			{ numRuns: 3_000 },
		);
	});
});
