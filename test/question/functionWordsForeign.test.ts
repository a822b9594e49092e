import { describe, expect, it } from 'vitest';
import { terms } from '../../src/language/terms.ts';
import { functionWordsForeign } from '../../src/question/functionWordsForeign.ts';
import { fc } from '../fastCheck.ts';
import { runs } from '../runs.ts';

/** What is left of a text without stop words and function words. */
function contentOf(text: string): string {
	const words = terms(text);
	const left = functionWordsForeign(text, words);
	return words
		.filter(({ isStop, position }) => !isStop && !left.has(position))
		.map(({ start, end }) => text.slice(start, end))
		.join(' ');
}

describe('functionWordsForeign', () => {
	it.each([
		['Ông Hale là ai?', 'Hale'],
		['Có bao nhiêu cây cầu được xây?', 'cây cầu xây'],
		['Hale đến Skell ngày nào', 'Hale Skell'],
		['ong Hale o dau', 'ong Hale'],
		['Hale nói gì về con đường?', 'Hale con đường'],
		['Lễ hội diễn ra như thế nào?', 'Lễ hội'],
		['Ai đã gặp Hale?', 'gặp Hale'],
		['Cầu mất bao lâu?', 'Cầu'],
		['有多少份合同', '合 同'],
		['桥什么时候建成的？', '桥 建 成'],
		['市长叫什么名字？', '市 长'],
		['船走了三天吗', '船 走 三'],
		['他們舉行了幾次會議？', '會 議'],
		['一条河', '一 河'],
	])('leaves of "%s" what a report may say', (text, content) => {
		expect(contentOf(text)).toBe(content);
	});

	it('keeps a measure word that counts nothing, and Vietnamese syllables in other languages', () => {
		expect(contentOf('项目')).toBe('项 目');
		expect(contentOf('Who is Mayor Theo Cho of Hay?')).toBe('Mayor Theo Cho Hay');
		expect(contentOf('Is AI a threat?')).toBe('AI threat');
	});

	it('gives positions of words, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const words = terms(text);
				for (const position of functionWordsForeign(text, words)) expect(words[position]).toBeDefined();
			}),
			runs(200),
		);
	});
});
