import { further } from '../../src/answer/further.ts';
import { renderFurther } from '../../src/render/renderFurther.ts';
import { askAgain } from './asked.ts';
import type { View } from './views.ts';

/** Under an answer: the sentences that came next. */
export const furtherView: View = {
	name: 'more',
	render: async (scene) => {
		const { answer, context } = await askAgain(scene);
		const { knowledge, now } = scene.services;
		return renderFurther(further(answer, context, knowledge(), now()), scene.locale, scene.page);
	},
};
