import * as limits from './limits.ts';
import type { Choice } from './types.ts';

/** As much of a message as Discord limits; all of it may be missing. Names are Discord's own where the two differ only in case. */
export interface SendableMessage {
	readonly content?: string | null;
	readonly flags?: number;
	readonly nonce?: string | number;
	readonly embeds?: readonly SendableEmbed[];
	readonly components?: readonly SendableComponent[];
	readonly allowedMentions?: {
		readonly parse?: readonly string[];
		readonly users?: readonly string[];
		readonly roles?: readonly string[];
		readonly repliedUser?: boolean;
	};
}

interface SendableEmbed {
	readonly title?: string;
	readonly description?: string;
	readonly fields?: readonly { readonly name: string; readonly value: string }[];
	readonly footer?: { readonly text: string };
	readonly author?: { readonly name: string };
}

interface SendableComponent {
	readonly type: number;
	readonly custom_id?: string;
	readonly label?: string;
	readonly url?: string;
	readonly placeholder?: string;
	readonly content?: string;
	readonly options?: readonly { readonly label: string; readonly value: string; readonly description?: string }[];
	readonly components?: readonly SendableComponent[];
	readonly accessory?: SendableComponent;
}

const ACTION_ROW = 1;
const BUTTON = 2;
/** https://discord.com/developers/docs/resources/message#message-object-message-flags */
const SUPPRESS_EMBEDS = 1 << 2;
const EPHEMERAL = 1 << 6;
const SUPPRESS_NOTIFICATIONS = 1 << 12;
const IS_COMPONENTS_V2 = 1 << 15;
const SETTABLE = SUPPRESS_EMBEDS | EPHEMERAL | SUPPRESS_NOTIFICATIONS | IS_COMPONENTS_V2;

/**
 * Holds a message against Discord's limits before it leaves. discord.js checks about half of them, and those only in its builders.
 *
 * @throws Error naming everything that is over, so that a test or the log shows the cause and not Discord's "Invalid Form Body"
 */
export function assertSendable(message: SendableMessage): void {
	const faults: string[] = [];
	const most = (what: string, actual: number, limit: number): void => {
		if (actual > limit) faults.push(`${what} is ${actual}, at most ${limit}`);
	};
	const chars = (what: string, text: string | undefined | null, limit: number, least = 0): void => {
		most(`length of ${what}`, text?.length ?? 0, limit);
		if (text !== undefined && text !== null && text.trim().length < least) faults.push(`${what} is empty`);
	};
	const isV2 = ((message.flags ?? 0) & IS_COMPONENTS_V2) !== 0;

	chars('content', message.content, limits.MAX_CONTENT_CHARS);
	chars('nonce', message.nonce?.toString(), limits.MAX_NONCE_CHARS);
	if (((message.flags ?? 0) & ~SETTABLE) !== 0) faults.push(`flags ${message.flags} hold one that cannot be set`);
	const mentions = message.allowedMentions;
	if (
		mentions !== undefined &&
		(mentions.parse?.length || mentions.users?.length || mentions.roles?.length || mentions.repliedUser)
	) {
		faults.push('allowedMentions would ping somebody');
	}

	const embeds = message.embeds ?? [];
	most('number of embeds', embeds.length, limits.MAX_EMBEDS);
	let embedChars = 0;
	for (const { title, description, fields = [], footer, author } of embeds) {
		chars('embed title', title, limits.MAX_EMBED_TITLE_CHARS);
		chars('embed description', description, limits.MAX_EMBED_DESCRIPTION_CHARS);
		chars('embed footer', footer?.text, limits.MAX_EMBED_FOOTER_CHARS);
		chars('embed author', author?.name, limits.MAX_EMBED_AUTHOR_CHARS);
		most('number of embed fields', fields.length, limits.MAX_EMBED_FIELDS);
		for (const { name, value } of fields) {
			chars('embed field name', name, limits.MAX_EMBED_FIELD_NAME_CHARS, 1);
			chars('embed field value', value, limits.MAX_EMBED_FIELD_VALUE_CHARS, 1);
		}
		const texts = [
			title,
			description,
			footer?.text,
			author?.name,
			...fields.flatMap(({ name, value }) => [name, value]),
		];
		embedChars += texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
	}
	most('length of all embeds together', embedChars, limits.MAX_EMBED_TOTAL_CHARS);

	const top = message.components ?? [];
	const all = flatten(top);
	if (isV2) {
		if (message.content || embeds.length > 0) faults.push('content or embeds stand beside IS_COMPONENTS_V2');
		most('number of components', all.length, limits.MAX_COMPONENTS);
		most(
			'length of all displayed text',
			all.reduce((sum, { content }) => sum + (content?.length ?? 0), 0),
			limits.MAX_DISPLAY_TEXT_CHARS,
		);
	} else {
		most('number of action rows', top.length, limits.MAX_ACTION_ROWS);
		if (top.some(({ type }) => type !== ACTION_ROW)) faults.push('a component stands outside an action row');
	}
	for (const component of all) {
		if (component.type === ACTION_ROW) {
			const held = component.components ?? [];
			const room = held.every(({ type }) => type === BUTTON) ? limits.MAX_BUTTONS_PER_ROW : 1;
			most('number of components in an action row', held.length, room);
			if (held.length === 0) faults.push('an action row is empty');
		}
		chars('custom_id', component.custom_id, limits.MAX_CUSTOM_ID_CHARS, 1);
		chars('button label', component.label, limits.MAX_BUTTON_LABEL_CHARS);
		chars('button url', component.url, limits.MAX_BUTTON_URL_CHARS);
		chars('placeholder', component.placeholder, limits.MAX_SELECT_PLACEHOLDER_CHARS);
		most('number of select options', component.options?.length ?? 0, limits.MAX_SELECT_OPTIONS);
		for (const { label, value, description } of component.options ?? []) {
			chars('select option label', label, limits.MAX_SELECT_OPTION_CHARS, 1);
			chars('select option value', value, limits.MAX_SELECT_OPTION_CHARS, 1);
			chars('select option description', description, limits.MAX_SELECT_OPTION_CHARS);
		}
	}
	const ids = all.flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id]));
	if (new Set(ids).size < ids.length) faults.push('two components share a custom_id');

	if (!message.content?.trim() && embeds.length === 0 && top.length === 0) faults.push('the message is empty');
	if (faults.length > 0)
		throw new Error(`Failed to send a message: ${faults.join('; ')}. Shorten it where it is rendered.`);
}

/**
 * The same for an answer to autocomplete.
 *
 * @throws Error naming everything that is over
 */
export function assertChoices(choices: readonly Choice[]): void {
	const faults: string[] = [];
	if (choices.length > limits.MAX_CHOICES) faults.push(`${choices.length} choices, at most ${limits.MAX_CHOICES}`);
	for (const text of choices.flatMap(({ name, value }) => [name, value])) {
		if (text.length > limits.MAX_CHOICE_CHARS)
			faults.push(`a choice of ${text.length} characters, at most ${limits.MAX_CHOICE_CHARS}`);
		if (text.trim() === '') faults.push('an empty choice');
	}
	if (faults.length > 0)
		throw new Error(`Failed to offer choices: ${faults.join('; ')}. Shorten them where they are made.`);
}

function flatten(components: readonly SendableComponent[]): readonly SendableComponent[] {
	return components.flatMap((component) => [
		component,
		...flatten(component.components ?? []),
		...(component.accessory === undefined ? [] : flatten([component.accessory])),
	]);
}
