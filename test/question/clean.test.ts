import { describe, expect, it } from 'vitest';
import { clean, MAX_QUESTION_LENGTH } from '../../src/question/clean.ts';
import { fc } from '../fastCheck.ts';
import { nastyText } from '../render/nastyText.ts';
import { runs } from '../runs.ts';

const anything = fc.oneof(nastyText(), fc.string({ unit: 'binary', maxLength: 60 }));

describe('clean', () => {
	it.each([
		['control characters', 'Who\u0000 is\u0007 \u001b[31mHale\u009f?', 'Who is [31mHale?'],
		['white space of all sorts', ' Who\r\n\tis \u00a0 \u3000Hale? ', 'Who is Hale?'],
		['marks that turn the writing round', '\u202eWho\u202c is \u2067Hale\u2069?\u200f', 'Who is Hale?'],
		['invisible letters', 'Wh\u200bo is\ufeff Ha\u00adle?', 'Who is Hale?'],
		['a member', '<@123456789012345678> who is Hale?', 'who is Hale?'],
		['a member, the old way', 'who is <@!42>?', 'who is ?'],
		['a role and a channel', '<@&1> who is in <#2> now?', 'who is in now?'],
		['everyone', '@everyone @here who is Hale?', 'who is Hale?'],
		['an emoji of a server', '<:wave:123> who <a:dance:4> is Hale?', 'who is Hale?'],
		['a time stamp and a command', 'what of <t:1724058000:R> and </ask:12>?', 'what of and ?'],
		['emoji', '👋🏽 who is Hale? 🇻🇳 👩‍👩‍👧', 'who is Hale?'],
		['Markdown', '**Who** ~~is~~ __Ann__ `Hale` ||now||?', 'Who is Ann Hale now ?'],
		['a quotation or a heading of Markdown', '> # Who is Hale?', 'Who is Hale?'],
		['a link', 'see https://example.com/a?b=c who is Hale?', 'see who is Hale?'],
		['decomposed accents', 'To\u0302 La\u0302m', 'Tô Lâm'],
		['Vietnamese', 'Tổng Bí thư đến đâu?', 'Tổng Bí thư đến đâu?'],
		['Chinese', '苏林何时访问？', '苏林何时访问？'],
		['a price and an hour', 'Is it $5 at 5:30 <b>?', 'Is it $5 at 5:30 <b>?'],
		['nothing of a question', '<@1> 👋 https://example.com ||**||', ''],
	])('gives plain text when there is %s', (_, text, plain) => {
		expect(clean(text)).toBe(plain);
	});

	it('leaves at most two marks on a letter when accents are piled up', () => {
		const zalgo = [...'Who is Hale?'].map((letter) => letter + '\u0301\u0316\u0335\u0322\u0357'.repeat(8)).join('');
		const cleaned = clean(zalgo);
		expect(cleaned.normalize('NFD').replace(/\p{M}/gu, '')).toBe('Who is Hale?');
		expect(cleaned).not.toMatch(/\p{M}{3}/u);
	});

	it('gives one line of bounded length without what it takes out when a text is anything', () => {
		fc.assert(
			fc.property(anything, (text) => {
				const cleaned = clean(text);
				// Composing may split one unit into more: "שּׁ" becomes three.
				expect(cleaned.length).toBeLessThanOrEqual(3 * MAX_QUESTION_LENGTH);
				expect(cleaned).toBe(cleaned.trim());
				expect(cleaned).not.toMatch(
					/\p{Cc}|[\u200b-\u200f\u202a-\u202e\u2066-\u2069]|\s\s|<@\d|@everyone|https?:\/\/\S/u,
				);
			}),
			runs(3_000),
		);
	});

	it('changes nothing when a text is clean already', () => {
		fc.assert(
			fc.property(anything, (text) => {
				expect(clean(clean(text))).toBe(clean(text));
			}),
			runs(3_000),
		);
	});

	it('leaves no mention when one is put together by what it takes out', () => {
		expect(clean('<@\u00001> who is Hale?')).toBe('who is Hale?');
		expect(clean('<@\u200b1> @every\u200bone who is Hale?')).toBe('who is Hale?');
	});

	it('reads no more than its limit when a text is too long', () => {
		expect(clean('a'.repeat(9_000))).toHaveLength(MAX_QUESTION_LENGTH);
	});
});
