import { describe, expect, it } from 'vitest';
import { read } from '../../src/language/read.ts';
import { takeApart } from '../../src/question/headNoun.ts';

const apart = (question: string) => takeApart(read(question));

describe('takeApart', () => {
	it.each([
		['Which city did he visit?', 'which', 'city'],
		['What kind of a bridge is it?', 'what', 'bridge'],
		['What is the name of the ship?', 'what', 'ship'],
		["What is the writer's real name?", 'what', 'name'],
		["What country's capital is Tirana?", 'what', 'country'],
		["What is California's capital?", 'what', 'capital'],
		['What cigar-chewing comedian said so?', 'what', 'comedian'],
		['What Asian spiritual and political leader was married at 13?', 'what', 'leader'],
		['What product features a frog?', 'what', 'product'],
		['What are the four most widely-used languages?', 'what', 'languages'],
		['Name the first man in space.', 'name', 'man'],
		['which of the five senses develops first', 'which', 'senses'],
		['what is viscosity', 'what', 'viscosity'],
		['what will the price of oil be', 'what', 'price'],
		['what us city is the largest', 'what', 'city'],
		['who is the president', 'who', 'president'],
		['What Jules Verne novel features scientists held captive?', 'what', 'novel'],
		['Which mammal lives, breeds and sleeps underground?', 'which', 'mammal'],
		['Which radio stations air the show?', 'which', 'stations'],
		['What 1963 film cost $28 million?', 'what', 'film'],
		['What percentage watch the show?', 'what', 'percentage'],
		['What Don McLean song laments the day?', 'what', 'song'],
		['What after-dinner treat was invented?', 'what', 'treat'],
		['What is the only color Johnny Cash wears?', 'what', 'color'],
		["What is Smokey the Bear's middle name?", 'what', 'name'],
		["What is Gorbachev's middle initial?", 'what', 'initial'],
		["What are some of Australia's native flora?", 'what', 'flora'],
		["What is the boys' school called?", 'what', 'school'],
	])('%s asks "%s" for "%s"', (question, asks, head) => {
		const { asks: asked, head: found } = apart(question);
		expect({ asked, head: found?.form }).toEqual({ asked: asks, head });
	});

	it.each([
		'what is being done',
		'What is Lam doing in Beijing?',
		'What was Capone imprisoned for?',
		'What separates me from you?',
		'what is predicted to happen',
		'what happened',
		'when did he come',
		'why',
		'',
	])('finds no noun asked about in "%s"', (question) => {
		expect(apart(question).head).toBeNull();
	});

	it.each([
		['whats the plan', 'what'],
		['waht is the plan', 'what'],
		['whos there', 'who'],
		['wich city', 'which'],
		['hwo many', 'how'],
		['hwo met him', 'who'],
		['wher is it', 'where'],
		['were is it', 'where'],
		['were they there', 'yes-or-no'],
		['witch city did he visit', 'which'],
		['did they meet', 'yes-or-no'],
		['railway agreement', 'nothing'],
	])('"%s" asks "%s"', (question, asks) => {
		expect(apart(question).asks).toBe(asks);
	});

	it('puts the question word first and what stood before it last', () => {
		expect(apart('In what year did he die?').words.map(({ form }) => form)).toEqual([
			'what',
			'year',
			'did',
			'he',
			'die',
			'in',
		]);
	});

	it.each([
		['He resigned in May, when the talks failed. Who came next?', 'who came next'],
		['Where did Dr. Smith meet Mr. Jones?', 'where did dr smith meet mr jones'],
		['They signed nothing? What?', 'what they signed nothing'],
		['The talks failed. why', 'why the talks failed'],
	])('reads of "%s" what asks', (question, words) => {
		expect(
			apart(question)
				.words.map(({ form }) => form.replace('.', ''))
				.join(' '),
		).toBe(words);
	});

	it('keeps the tokens of the reading', () => {
		const reading = read('Hi, which city?');
		expect(reading.tokens).toContain(takeApart(reading).head?.token);
	});

	it('marks a plural', () => {
		expect(apart('which agreements').facts.has('focus:plural')).toBe(true);
		expect(apart('which agreement').facts.has('focus:plural')).toBe(false);
		expect(apart('what is the news').facts.has('focus:plural')).toBe(false);
	});
});
