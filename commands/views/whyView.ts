import { renderWhy } from '../../src/render/renderWhy.ts';
import { askAgain } from './asked.ts';
import type { View } from './views.ts';

/** Under an answer or a refusal: how it came about. */
export const whyView: View = {
	name: 'why',
	render: async (scene) => renderWhy((await askAgain(scene)).answer, scene.locale, scene.page),
};
