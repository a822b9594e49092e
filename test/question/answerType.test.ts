import { describe, expect, it } from 'vitest';
import { read } from '../../src/language/read.ts';
import { answerType } from '../../src/question/answerType.ts';
import { ANSWER_TYPE_RULES } from '../../src/question/answerTypeRules.ts';
import type { AnswerType } from '../../src/question/types.ts';

const of = (question: string) => answerType(read(question));

describe('every rule', () => {
	it('has a name of its own and at least one example', () => {
		expect(new Set(ANSWER_TYPE_RULES.map(({ name }) => name)).size).toBe(ANSWER_TYPE_RULES.length);
		for (const { name, examples } of ANSWER_TYPE_RULES) expect(examples, name).not.toHaveLength(0);
	});

	it.each(
		ANSWER_TYPE_RULES.flatMap(({ name, gives, examples }) =>
			examples.map((example) => [name, example, gives] as const),
		),
	)('%s decides: %s', (name, example, gives) => {
		expect(of(example)).toMatchObject({ rule: name, fine: gives, coarse: gives.split(':')[0] });
	});
});

describe('answerType', () => {
	const QUESTIONS: readonly (readonly [string, AnswerType])[] = [
		['Who greeted To Lam at the airport?', 'person'],
		['who met lam', 'person'],
		['Who is To Lam?', 'definition'],
		['who is to lam', 'definition'],
		['Which company builds the railway?', 'group'],
		['Where did they meet?', 'place'],
		['wher did they meet', 'place'],
		['in which city was the parade', 'place'],
		['When did To Lam arrive?', 'date'],
		['wen did lam arrive', 'date'],
		['do you know when Trong died?', 'date'],
		['Trong died when?', 'date'],
		['what day did he come back', 'date'],
		['How long did the talks last?', 'duration'],
		['How many agreements were signed?', 'number'],
		['hwo many documents', 'number'],
		['what was the trade volume in 2023', 'money'],
		['how much did the trade cost', 'money'],
		['What percentage of exports go to China?', 'percent'],
		['how long is the railway', 'measure'],
		['Why did he go to Guangzhou first?', 'reason'],
		['whats the purpose of the visit', 'reason'],
		['How did the visit end?', 'manner'],
		['What is a state visit?', 'definition'],
		['what does hard connectivity mean', 'definition'],
		["What is Murphy's law?", 'definition'],
		['What is the Coriolis effect?', 'definition'],
		['What is wibbling?', 'definition'],
		['What does ASEAN stand for?', 'abbreviation'],
		['Which fruit may Vietnam export?', 'entity'],
		['What are the agreements?', 'list'],
		['which agreements were signed', 'list'],
		['Which countries did he visit?', 'list'],
		['list the agreements', 'list'],
		['Did Xi meet To Lam?', 'yes-or-no'],
		['is the railway finished', 'yes-or-no'],
		['What did Xi say about the railway?', 'description'],
		['nguyen phu trong death', 'description'],
		['what happened on monday', 'description'],
		['state visit', 'description'],
		['whats up with the railway', 'description'],
		['tell me about the railway', 'description'],
		['capital of vietnam', 'place'],
		['name of the police minister', 'person'],
		['how long is the visit', 'duration'],
		['what is the bridge like', 'description'],
		['What was Capone imprisoned for?', 'reason'],
		['Tô Lâm gặp ai?', 'person'],
		['Tô Lâm thăm Trung Quốc khi nào?', 'date'],
		['hoi dam o dau', 'place'],
		['Hai bên ký bao nhiêu văn kiện?', 'number'],
		['Tại sao ông thăm Quảng Châu trước?', 'reason'],
		['谁签署了协议？', 'person'],
		['苏林什么时候访问中国？', 'date'],
		['会谈在哪里举行？', 'place'],
		['签署了多少份文件？', 'number'],
		['为什么先去广州？', 'reason'],
		['Tô Lâm visit to China', 'description'],
		['', 'description'],
		['?', 'description'],
		['🙂', 'description'],
		['what', 'entity'],
	];

	it.each(QUESTIONS)('of "%s" is %s', (question, type) => {
		expect(of(question).type).toBe(type);
	});

	it('takes every entry of several words for a thing to explain', () => {
		for (const entry of [
			"a banker's draft",
			'common law',
			'highest common factor',
			'law of thermodynamics',
			'real time processing',
		])
			expect(of(`What is ${entry}?`), entry).toMatchObject({ fine: 'DESC:def' });
	});

	it('has no noun asked about in another language', () => {
		expect(of('Tô Lâm gặp ai?').focus).toBeNull();
	});

	it('gives the head noun asked about', () => {
		expect(of('Which fruit may Vietnam export?').focus?.text).toBe('fruit');
		expect(of('What kind of fruit may Vietnam export?').focus?.text).toBe('fruit');
		expect(of("What is Vietnam's capital?").focus?.text).toBe('capital');
		expect(of('When did he arrive?').focus).toBeNull();
	});

	it('does not depend on case or on the question mark', () => {
		for (const [question, type] of QUESTIONS.slice(0, 5)) {
			expect(of(question.toLowerCase().replace('?', '')).type).toBe(type);
		}
	});

	it('reads past greetings, mentions and introductions', () => {
		for (const opening of [
			'',
			'@Dateline ',
			'hi ',
			'Hello! ',
			'hey, can you tell me ',
			'please tell me ',
			'do you know ',
		]) {
			expect(of(`${opening}which city did Xi visit?`), opening).toMatchObject({ fine: 'LOC:city', type: 'place' });
		}
	});

	it('stays fast on a hostile text', () => {
		const start = performance.now();
		of('what is the kind of '.repeat(900));
		of(`what ${'and the '.repeat(2_000)}`);
		expect(performance.now() - start).toBeLessThan(2_000);
	});
});
