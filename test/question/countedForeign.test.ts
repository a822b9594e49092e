import { expect, it } from 'vitest';
import { prepare } from '../../src/answer/prepare.ts';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import { analyse } from '../../src/question/analyse.ts';

const { surroundings } = prepare(loadKnowledge('test/answer/knowledge'));

it.each([
	['Hale đã mua bao nhiêu phà?', 'phà'],
	['Có mấy chiếc thuyền ở đó?', 'thuyền'],
	['买了多少艘船', '艘'],
	['Hale 签了几份合同？', '合'],
	['買了幾份合同', '合'],
	['Hale có bao nhiêu?', undefined],
	['Hale sống ở đâu?', undefined],
])('"%s" wants %s counted', (text, counted) => {
	expect(analyse(text, surroundings, '2031-09-01').focus?.text).toBe(counted);
});
