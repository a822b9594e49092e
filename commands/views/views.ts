import type { Answerable } from '../../src/discord/respond.ts';
import { UserError } from '../../src/errors.ts';
import { wordsOfButtons } from '../../src/i18n/buttons.ts';
import type { Button, Outgoing, OutgoingFile } from '../../src/render/types.ts';
import { localeOf } from '../shared/localeOf.ts';
import type { Action, Services } from '../types.ts';

/** What a view is made from. */
export interface Scene {
	/** What it shows, as the view itself wrote it down. From a button, so not to be trusted. */
	readonly args: readonly string[];
	/** From 0; beyond the last means the last. */
	readonly page: number;
	readonly locale: string;
	readonly guildId: string | null;
	/** Whoever it is made for. */
	readonly userId: string;
	readonly services: Services;
}

/** One page of a view. */
export interface Page {
	readonly content: string;
	/** The one that it is, from 0, and how many there are. */
	readonly page: number;
	readonly pages: number;
	/** Buttons beside those that turn the pages. */
	readonly buttons?: readonly Button[];
	readonly files?: readonly OutgoingFile[];
}

/** Something that can be shown again from a few words, and so in pages, and after a restart. */
export interface View {
	/** Name of the action that its buttons are for; two to eight letters. */
	readonly name: string;
	/** Throws a UserError where somebody may not see it; asked again at each press. Left out: everybody may. */
	readonly assertIsFor?: (interaction: Answerable, services: Services) => void;
	readonly render: (scene: Scene) => Page | Promise<Page>;
}

/** In the place of a page's number: show it anew, to whoever presses and to nobody else. */
const OPEN = '';

/** Shows the first page. */
export async function showView(
	interaction: Answerable,
	view: View,
	args: readonly string[],
	into: 'open' | 'private',
	services: Services,
): Promise<void> {
	const { responder } = services;
	const page = await responder.whileThinking(interaction, into, services.isSlow(), () =>
		services.inTurn(() => render(interaction, view, args, 0, services)),
	);
	await responder.respond(interaction, toOutgoing(interaction, view, args, page, into === 'open', services), into);
}

/** What the buttons of a view do: show it to whoever presses, or turn its pages for whoever it was shown to. */
export function viewAction(view: View): Action {
	return {
		name: view.name,
		run: async (interaction, { owner, fields }, services) => {
			const [given = OPEN, ...args] = fields;
			if (given === OPEN) {
				await showView(interaction, view, args, 'private', services);
				return;
			}
			// A page that is everybody's to see is turned by one person: two who read at different speeds would fight over it.
			if (owner !== null && owner !== interaction.user.id) throw new UserError({ code: 'not-your-button' });
			const { responder } = services;
			const page = await responder.whileThinking(interaction, 'same', services.isSlow(), () =>
				services.inTurn(() => render(interaction, view, args, readPage(given), services)),
			);
			await responder.respond(interaction, toOutgoing(interaction, view, args, page, owner !== null, services), 'same');
		},
	};
}

/** The id of a button that shows a view to whoever presses it. */
export function openViewId(view: View, args: readonly string[], { buttonIds }: Services): string {
	return buttonIds.write({ action: view.name, owner: null, fields: [OPEN, ...args] });
}

async function render(
	interaction: Answerable,
	view: View,
	args: readonly string[],
	page: number,
	services: Services,
): Promise<Page> {
	view.assertIsFor?.(interaction, services);
	const { guildId, user } = interaction;
	return view.render({ args, page, locale: localeOf(interaction, services), guildId, userId: user.id, services });
}

/**
 * A page with its buttons. In the open they belong to whoever asked, and there is one to take the message away; what is shown to
 * one person alone nobody else can press, and Discord has a way to dismiss it.
 */
function toOutgoing(
	interaction: Answerable,
	view: View,
	args: readonly string[],
	{ content, page, pages, buttons = [], files }: Page,
	isOpen: boolean,
	services: Services,
): Outgoing {
	const words = wordsOfButtons(localeOf(interaction, services));
	const owner = isOpen ? interaction.user.id : null;
	const turnTo = (to: number): string =>
		services.buttonIds.write({ action: view.name, owner, fields: [String(to), ...args] });
	const pager: readonly Button[] =
		pages < 2
			? []
			: [
					{ id: page === 0 ? 'first' : turnTo(page - 1), label: words.previous, emoji: '◀️', isDisabled: page === 0 },
					{ id: 'page', label: words.pageOf(page + 1, pages), isDisabled: true },
					{
						id: page === pages - 1 ? 'last' : turnTo(page + 1),
						label: words.next,
						emoji: '▶️',
						isDisabled: page === pages - 1,
					},
				];
	const dismiss: readonly Button[] = isOpen ? [dismissButton(interaction.user.id, words.dismiss, services)] : [];
	return {
		content,
		rows: [[...buttons], [...pager, ...dismiss]].filter((row) => row.length > 0),
		...(files === undefined ? {} : { files }),
	};
}

/** A button that takes the message away; for whoever asked, and for moderators. */
export function dismissButton(owner: string, label: string, { buttonIds }: Services): Button {
	return { id: buttonIds.write({ action: DISMISS, owner, fields: [] }), label, emoji: '✖️' };
}

/** The action of {@link dismissButton}. */
export const DISMISS = 'dismiss';

function readPage(given: string): number {
	return /^\d{1,6}$/.test(given) ? Number(given) : 0;
}
