import { describe, expect, it } from 'vitest';
import { quotationsIn, textOf, told } from './quotationsIn.ts';

const toldOf = (body: string) => quotationsIn(body).map(told);

describe('findQuotations: who says it', () => {
	it.each([
		['Xi said, “We are ready to talk.”', 'direct; Xi Jinping; We are ready to talk.'],
		['“We are ready to talk,” Xi said on Monday.', 'direct; Xi Jinping; We are ready to talk,'],
		['“We are ready to talk,” said Xi.', 'direct; Xi Jinping; We are ready to talk,'],
		['“What comes next?” Lam asked.', 'direct; To Lam; What comes next?'],
		['"We are ready," the Vietnamese president told reporters.', 'direct; To Lam; We are ready,'],
		['“The deal is done,” according to Lam.', 'direct; To Lam; The deal is done,'],
		['“The deal is signed and sealed.” ― Ann Dow', 'direct; Ann Dow; The deal is signed and sealed.'],
		['“We wait,” said a spokesman for the port.', 'direct; a spokesman for the port; We wait,'],
		['“We wait,” Xi, who had come by train, said in Hanoi.', 'direct; Xi Jinping; We wait,'],
		['“The bridge is old,” said Dan Reed, the head of the roads office.', 'direct; Dan Reed; The bridge is old,'],
		[
			'In a letter, Harbour Board chief Ann Dow wrote: “Nothing has been paid.”',
			'direct; Ann Dow; Nothing has been paid.',
		],
		['Asked about it, Lam replied, “Not today.”', 'direct; To Lam; Not today.'],
		['Lam told Xi that it is a “wise choice”, according to a readout.', 'mixed; To Lam; wise choice'],
	])('%s', (body, expected) => {
		expect(toldOf(body)).toEqual([expected]);
	});

	it.each([
		['Ông Tô Lâm khẳng định: “Việt Nam luôn coi trọng quan hệ này.”', 'Việt Nam luôn coi trọng quan hệ này.'],
		['“Việt Nam luôn coi trọng quan hệ này”, ông Lâm nói.', 'Việt Nam luôn coi trọng quan hệ này'],
		['苏林表示：“越南始终重视对华关系。”', '越南始终重视对华关系。'],
		['“越南始终重视对华关系”，苏林说。', '越南始终重视对华关系'],
	])('reads Vietnamese and Chinese: %s', (body, words) => {
		expect(toldOf(body)).toEqual([`direct; To Lam; ${words}`]);
	});

	it('knows a name in full behind a title that the finder of names takes for a form of its own', () => {
		const [quotation] = quotationsIn('“We wait,” President Xi Jinping said.');
		expect(quotation?.speaker?.id).toBe('xi-jinping');
	});

	it('finds nothing where a label alone stands between marks', () => {
		expect(quotationsIn('Ann Dow met Lam. \n“DOW: ”')).toEqual([]);
	});

	it('takes nobody for a namesake, and nobody who held an office for who holds it', () => {
		expect(quotationsIn('“We wait,” Ann Lam said.')[0]?.speaker).toMatchObject({ name: 'Ann Lam', id: null });
		expect(quotationsIn('“We wait,” the former Vietnamese president said.')[0]?.speaker).toMatchObject({
			name: 'the former Vietnamese president',
			id: null,
		});
	});

	it('tells a pronoun by the one spoken of before', () => {
		const body = 'Ann Dow runs the port of Reedham.\n\n“Nothing has been paid,” she said.';
		expect(toldOf(body)).toEqual(['direct; Ann Dow; Nothing has been paid,']);
		expect(quotationsIn(body)[0]?.speaker?.how).toBe('pronoun');
	});

	it('does not take a man for "she"', () => {
		const body = 'Ann Dow met Robert Hill at the port.\n\nRobert Hill left early.\n\n“He was tired,” she said.';
		expect(toldOf(body)).toEqual(['direct; Ann Dow; He was tired,']);
	});

	it('tells nobody where a pronoun has nobody to stand for', () => {
		expect(toldOf('“Nothing has been paid,” she said.')).toEqual(['direct; nobody; Nothing has been paid,']);
	});

	it('gives the fullest name of the source for a part of it', () => {
		const body = 'Harbour chief Ann Dow spoke first.\n\n“Nothing has been paid,” Dow said.';
		expect(toldOf(body)).toEqual(['direct; Ann Dow; Nothing has been paid,']);
	});

	it('tells two of one surname apart by who was named just before', () => {
		const body = 'Ann Dow runs the port. Her husband Robert Dow runs the yard.\n\n“I only mend boats,” Dow said.';
		expect(toldOf(body)).toEqual(['direct; Robert Dow; I only mend boats,']);
	});

	it('names both where two speak with one voice', () => {
		const [quotation] = quotationsIn('“We are friends,” Xi and Lam said.');
		expect(quotation?.speaker).toMatchObject({ name: 'Xi Jinping and To Lam', id: null });
	});

	it('carries the speaker over from the sentence before', () => {
		const quotations = quotationsIn('Lam was firm at the talks. “Nobody will tell us what to do at home.”');
		expect(quotations.map(told)).toEqual(['direct; To Lam; Nobody will tell us what to do at home.']);
	});

	it('carries no speaker over from far away', () => {
		const body = 'Lam was firm at the talks.\n\nIt rained.\n\n“Nobody will tell us what to do at home.”';
		expect(toldOf(body)).toEqual(['direct; nobody; Nobody will tell us what to do at home.']);
	});

	it('does not take whoever is spoken to, or spoken of, for the speaker', () => {
		expect(toldOf('“You are late,” Xi told Lam.')).toEqual(['direct; Xi Jinping; You are late,']);
		expect(toldOf('Lam was called “a most reliable old friend” by Xi.')[0]).toContain('Xi Jinping');
	});
});

describe('findQuotations: what is quoted', () => {
	it('puts together what a cue interrupts', () => {
		expect(toldOf('“We came,” Lam said, “to listen.”')).toEqual(['direct; To Lam; We came, | to listen.']);
		expect(toldOf('“We came,” Lam said. “We listened to all of it.”')).toEqual([
			'direct; To Lam; We came, | We listened to all of it.',
		]);
	});

	it('reads on over paragraphs that open anew and close once', () => {
		const body = 'Lam said:\n\n“We came to listen.\n\n“We stay to work.”\n\nThen he left.';
		expect(toldOf(body)).toEqual(['direct; To Lam; We came to listen. | We stay to work.']);
	});

	it('finds the reported clause round a few quoted words', () => {
		const [quotation, ...others] = quotationsIn('Lam told reporters on Monday that the plan was “a gift” to all.');
		expect(others).toEqual([]);
		expect(quotation && told(quotation)).toBe('mixed; To Lam; a gift');
		expect(quotation && textOf(quotation, quotation.content)).toBe('that the plan was “a gift”');
		expect(quotation && textOf(quotation, quotation.cue)).toBe('told');
	});

	it.each([
		['Lam called the plan a “gift to all”.', 'the plan a “gift to all”'],
		['Lam called it “a gift to all”.', '“a gift to all”'],
		['Lam accused the port of “open theft”.', 'of “open theft”'],
		['Lam denounced the plan on Monday, saying that it was “open theft”.', 'that it was “open theft”'],
		['These ships, Lam said, were “old and slow”.', 'These ships, Lam said, were “old and slow”'],
		['On the programme “Night Watch,” Lam said he wanted to “stay for good”.', 'he wanted to “stay for good”'],
	])('begins the clause behind its cue: %s', (body, clause) => {
		const quotation = quotationsIn(body).at(-1);
		expect(quotation && textOf(quotation, quotation.content)).toBe(clause);
		expect(quotation?.speaker?.id).toBe('to-lam');
	});

	it('finds a clause that a cue behind it governs', () => {
		const [quotation] = quotationsIn('The plan was “a gift” to all, Lam said.');
		expect(quotation && textOf(quotation, quotation.content)).toBe('The plan was “a gift” to all');
		expect(quotation && told(quotation)).toBe('mixed; To Lam; a gift');
	});

	it.each([
		['Xi said that Vietnam comes first.', 'indirect; Xi Jinping; that Vietnam comes first'],
		['Vietnam comes first, Xi said.', 'indirect; Xi Jinping; Vietnam comes first'],
		['According to Xi, Vietnam comes first.', 'indirect; Xi Jinping; Vietnam comes first'],
		['Vietnam comes first, according to Xi.', 'indirect; Xi Jinping; Vietnam comes first'],
	])('finds indirect speech: %s', (body, expected) => {
		expect(toldOf(body)).toEqual([expected]);
	});

	it('finds a block quote with whoever introduces or signs it', () => {
		expect(toldOf('Lam said:\n\n> We came to listen.\n> We stay to work.')).toEqual([
			'block; To Lam; We came to listen. | We stay to work.',
		]);
		expect(toldOf('> We came to listen.\n> — Ann Dow')).toEqual(['block; Ann Dow; We came to listen.']);
	});

	it('finds a paragraph without marks behind a colon', () => {
		expect(toldOf('Lam said:\n\nWe came to listen.\n\nIt rained.')).toEqual(['block; To Lam; We came to listen.']);
	});

	it('finds the turns of a transcript', () => {
		const body = 'Ann Dow and Robert Hill met.\n\nDOW: Who pays?\n\nHILL: Nobody does.';
		expect(toldOf(body)).toEqual(['block; Ann Dow; Who pays?', 'block; Robert Hill; Nobody does.']);
	});

	it('keeps a quotation in a quotation inside the outer one', () => {
		expect(toldOf('“He said, ‘You are late,’ and left,” Lam recalled.')).toEqual([
			'direct; To Lam; He said, ‘You are late,’ and left,',
		]);
	});

	it('finds who is quoted in what is quoted at length', () => {
		const body = [
			'The Reedham News reports:',
			'“The port has been quiet for most of the summer, and few ships came. ‘Nothing has been paid,’ said Ann Dow, who runs it.',
			'“Others were calmer. The yard had work enough for the whole of the winter, and nobody was sent home at all.”',
		].join('\n\n');
		const [outer, inner, ...others] = toldOf(body);
		expect(others).toEqual([]);
		expect(outer).toMatch(/^direct; Reedham News; The port has been quiet/);
		expect(inner).toBe('direct; Ann Dow; Nothing has been paid,');
	});

	it.each([
		['A nationwide “walk-in” took place at the schools.'],
		['The film “Night Train” opens on Monday.'],
		['The port received the goods Xi said that were late.'],
		['Marcia “Cia” Price lives in a house with windows of 12" and 14".'],
		['The port was quiet.'],
		['OPINION: The port is too quiet.\n\nNobody came.'],
		['## “We came to listen to everybody,” Lam said\n\nThe port was quiet.'],
	])('finds none in titles, scare quotes, nicknames, measures and headings: %s', (body) => {
		expect(toldOf(body)).toEqual([]);
	});

	it('vouches for nothing where a mark never closes', () => {
		expect(toldOf('The sign read “Open all night.\n\nNobody came to the port.')).toEqual([]);
	});

	it('tells which sentences a quotation touches', () => {
		const [quotation] = quotationsIn('It rained. “We came,” Lam said. “We listened to all of it.” It snowed.');
		expect(quotation?.sentences).toEqual([1, 2]);
	});
});
