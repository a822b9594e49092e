import { describe, expect, it } from 'vitest';
import { cueVerb, isCueNoun } from '../../src/quotes/cues.ts';

describe('cueVerb', () => {
	it.each([
		['said', 'say'],
		['says', 'say'],
		['saying', 'say'],
		['told', 'tell'],
		['written', 'write'],
		['denied', 'deny'],
		['denies', 'deny'],
		['replying', 'reply'],
		['stressed', 'stress'],
		['stresses', 'stress'],
		['admitted', 'admit'],
		['admitting', 'admit'],
		['conceding', 'concede'],
		['read', 'read'],
		['swore', 'swear'],
		['agreeing', 'agree'],
	])('knows "%s" as a form of "%s"', (form, base) => {
		expect(cueVerb(form)?.base).toBe(base);
	});

	it.each(['walked', 'port', 'saids', ''])('knows nothing of "%s"', (word) => {
		expect(cueVerb(word)).toBeNull();
	});

	it('tells verbs that report from verbs that describe', () => {
		expect(cueVerb('said')).toMatchObject({ says: true, reports: true, describes: false });
		expect(cueVerb('called')).toMatchObject({ says: false, reports: false, describes: true });
	});
});

describe('isCueNoun', () => {
	it('knows nouns of speech in the singular and the plural', () => {
		expect(['claim', 'claims', 'statement', 'ports', 'port'].map(isCueNoun)).toEqual([true, true, true, false, false]);
	});
});
