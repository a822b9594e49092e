import { surroundingsOf } from '../../src/answer/surroundings.ts';
import { UserError } from '../../src/errors.ts';
import { renderContext } from '../../src/render/renderContext.ts';
import { askAgain } from './asked.ts';
import type { View } from './views.ts';

/** Under an answer: each of its sentences in turn, among its neighbours. */
export const contextView: View = {
	name: 'context',
	render: async (scene) => {
		const { sentences } = (await askAgain(scene)).answer;
		const page = Math.min(scene.page, sentences.length - 1);
		const place = sentences[page];
		const found = place === undefined ? null : surroundingsOf(place, scene.services.knowledge());
		if (found === null) throw new UserError({ code: 'reports-changed' });
		return { content: renderContext(found, scene.locale), page, pages: sentences.length };
	},
};
