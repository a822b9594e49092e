import { findQuotes } from '../../src/answer/findQuotes.ts';
import { UserError } from '../../src/errors.ts';
import { wordsOfButtons } from '../../src/i18n/buttons.ts';
import { checkQuotation } from '../../src/quotes/checkQuotation.ts';
import { claimsIn } from '../../src/quotes/claimsIn.ts';
import { type Checked, renderCheck } from '../../src/render/renderCheck.ts';
import { renderQuotes } from '../../src/render/renderQuotes.ts';
import type { Button } from '../../src/render/types.ts';
import { assertMayCheckQuotes } from '../shared/mayCheckQuotes.ts';
import type { Action } from '../types.ts';
import { share } from './buttons.ts';
import type { Page, Scene, View } from './views.ts';

const SHARE_QUOTES = 'qshare';

/** Quotations by their words, speaker, source and time, in this order; '' where nothing is given. */
export const quotesView: View = {
	name: 'quotes',
	assertIsFor: assertMayCheckQuotes,
	render: (scene) => {
		const [words = '', speaker = '', source = '', from = '', to = ''] = scene.args;
		const { knowledge, now } = scene.services;
		const query = {
			...(words === '' ? {} : { words }),
			...(speaker === '' ? {} : { speaker }),
			...(source === '' ? {} : { source }),
			...(from === '' ? {} : { from }),
			...(to === '' ? {} : { to }),
		};
		const found = findQuotes(query, knowledge(), now());
		const page = renderQuotes(found, knowledge(), scene.locale, scene.page);
		return found.quotations.length > 0 ? withShare(scene, page) : page;
	},
};

/** One quotation against the sources: its words, and who is said to have said them, or ''. */
export const checkView: View = {
	name: 'check',
	assertIsFor: assertMayCheckQuotes,
	render: (scene) => {
		const [words = '', speaker = ''] = scene.args;
		return renderChecks(scene, [{ words, speaker: speaker === '' ? null : speaker }]);
	},
};

/** Every quotation and claim of a message against the sources: its text. */
export const checksView: View = {
	name: 'checks',
	assertIsFor: assertMayCheckQuotes,
	render: (scene) => {
		const claims = claimsIn(scene.args[0] ?? '');
		if (claims.length === 0) throw new UserError({ code: 'no-quotation' });
		return renderChecks(scene, claims);
	},
};

/** Shares what was found or checked: only those who may check may share it. */
export const shareQuotesAction: Action = {
	name: SHARE_QUOTES,
	run: async (interaction, { owner }, services) => {
		assertMayCheckQuotes(interaction, services);
		if (owner !== interaction.user.id) throw new UserError({ code: 'not-your-button' });
		await share(interaction, '', services);
	},
};

interface Claimed {
	readonly words: string;
	readonly speaker: string | null;
}

/** The pages of all checks, one check after the other. */
function renderChecks(scene: Scene, claims: readonly Claimed[]): Page {
	const knowledge = scene.services.knowledge();
	let hasEvidence = false;
	const pages = claims.flatMap(({ words, speaker }, at): readonly string[] => {
		const check = checkQuotation(words, speaker === null ? {} : { speaker }, knowledge);
		if (check.matches.length > 0) hasEvidence = true;
		const place = claims.length > 1 ? { number: at + 1, of: claims.length } : null;
		const checked: Checked = { check, speaker, place };
		const { pages: count } = renderCheck(checked, knowledge, scene.locale, 0);
		return Array.from({ length: count }, (_, page) => renderCheck(checked, knowledge, scene.locale, page).content);
	});
	const page = Math.min(scene.page, pages.length - 1);
	const shown = { content: pages[page] ?? '', page, pages: pages.length };
	// With nothing found there is nothing to share.
	return hasEvidence ? withShare(scene, shown) : shown;
}

function withShare({ userId, locale, services }: Scene, page: Page): Page {
	const share: Button = {
		id: services.buttonIds.write({ action: SHARE_QUOTES, owner: userId, fields: [] }),
		label: wordsOfButtons(locale).share,
	};
	return { ...page, buttons: [share] };
}
