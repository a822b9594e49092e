import { describe, expect, it } from 'vitest';
import { isNameInWordNet, nounClass } from '../../src/question/nounClass.ts';

describe('nounClass', () => {
	it.each([
		['violin', 'ENTY:instru'],
		['violins', 'ENTY:instru'],
		['giraffe', 'ENTY:animal'],
		['soldier', 'HUM:ind'],
		['prime ministers', 'HUM:ind'],
		['river', 'LOC:other'],
		['capital', 'LOC:city'],
		['company', 'HUM:gr'],
		['novel', 'ENTY:cremat'],
		['cruiser', 'ENTY:veh'],
		['influenza', 'ENTY:dismed'],
		['fastener', 'ENTY:other'],
		['teacher', 'HUM:ind'],
		['vice-president', 'HUM:ind'],
		['super-teams', 'HUM:gr'],
	])('of %s is %s', (noun, fine) => {
		expect(nounClass(noun)?.fine).toBe(fine);
	});

	it('is null for what nobody knows', () => {
		expect(nounClass('zorblax')).toBeNull();
		expect(nounClass('')).toBeNull();
	});

	it('says where it stands', () => {
		expect(nounClass('capital')?.by).toBe('word');
		expect(nounClass('violin')?.by).toBe('kind');
		expect(nounClass('loyalty')?.by).toBe('abstract');
	});
});

describe('isNameInWordNet', () => {
	it('tells a name from a common noun', () => {
		expect(isNameInWordNet('Hanoi')).toBe(true);
		expect(isNameInWordNet('city')).toBe(false);
		expect(isNameInWordNet('zorblax')).toBe(false);
	});
});
