import { describe, expect, it } from 'vitest';
import { findForeignAsking } from '../../src/question/answerTypeForeign.ts';
import { fc } from '../fastCheck.ts';

describe('findForeignAsking', () => {
	it.each([
		['Tô Lâm gặp ai ở Bắc Kinh?', 'who'],
		['Ai là chủ tịch nước?', 'who'],
		['ai là người ký?', 'who'],
		['Tô Lâm là ai ạ?', 'who-is'],
		['Là ai đã ký văn kiện?', 'who'],
		['bao giờ ông về nước', 'when'],
		['chuyen tham ket thuc ngay nao', 'when'],
		['Ông ở đâu sau hội đàm?', 'where'],
		['Vì sao chuyến thăm bắt đầu ở Quảng Châu?', 'why'],
		['Có mấy văn kiện?', 'how-many'],
		['Bao nhiêu tiền cho tuyến đường sắt?', 'money'],
		['谁签署了协议？', 'who'],
		['苏林和谁会谈', 'who'],
		['蘇林是誰？', 'who-is'],
		['是谁签署了协议？', 'who'],
		['访问是哪一天结束的', 'when'],
		['蘇林什麼時候訪問中國', 'when'],
		['会谈在哪儿举行', 'where'],
		['為什麼先去廣州', 'why'],
		['多少人参加', 'how-many'],
		['访问持续了多长时间', 'how-long'],
	])('%s asks %s', (question, asking) => {
		expect(findForeignAsking(question)).toBe(asking);
	});

	it('finds words written with combining marks', () => {
		expect(findForeignAsking('Tô Lâm thăm Trung Quốc khi nào?'.normalize('NFD'))).toBe('when');
	});

	it.each([
		'AI in Vietnam',
		'ai agreement',
		'May 2024 talks',
		'Tô Lâm visit AI centre',
		'几内亚总统访问中国',
		'Thái Nguyên railway',
		'',
	])('finds nothing in "%s"', (text) => {
		expect(findForeignAsking(text)).toBeNull();
	});

	it('finds a question word between any other words, and not inside one', () => {
		const word = fc.stringMatching(/^[bcdgh]{2,6}$/);
		fc.assert(
			fc.property(fc.array(word, { minLength: 1 }), fc.array(word), (before, after) => {
				expect(findForeignAsking([...before, 'khi nào', ...after].join(' '))).toBe('when');
				expect(findForeignAsking([...before, `${before[0]}khi nào${before[0]}`, ...after].join(' '))).toBeNull();
			}),
		);
	});
});
