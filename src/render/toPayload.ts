import { ButtonStyle, ComponentType } from 'discord.js';
import { assertSendable } from './assertSendable.ts';
import type { Button, Outgoing } from './types.ts';

/** Nobody is ever pinged. Said with every message, because what a message says replaces the client's default whole. */
const NOBODY = { parse: [], repliedUser: false } as const;

const STYLES = {
	primary: ButtonStyle.Primary,
	secondary: ButtonStyle.Secondary,
	danger: ButtonStyle.Danger,
} as const;

/**
 * A message as discord.js takes it, held against Discord's limits.
 *
 * @throws Error where it is over one of them
 */
export function toPayload({ content, rows = [], files = [] }: Outgoing) {
	const payload = {
		content,
		components: rows.filter((row) => row.length > 0).map(toRow),
		files: files.map((file) => ({ name: file.name, attachment: Buffer.from(file.content) })),
		allowedMentions: NOBODY,
	};
	assertSendable(payload);
	return payload;
}

function toRow(row: readonly Button[]) {
	return { type: ComponentType.ActionRow, components: row.map(toButton) } as const;
}

function toButton(button: Button) {
	const type = ComponentType.Button;
	if ('url' in button) return { type, style: ButtonStyle.Link, url: button.url, label: button.label } as const;
	const { id, label, emoji, style = 'secondary', isDisabled = false } = button;
	return {
		type,
		custom_id: id,
		style: STYLES[style],
		...(label === '' ? {} : { label }),
		...(emoji === undefined ? {} : { emoji: { name: emoji } }),
		...(isDisabled ? { disabled: true } : {}),
	} as const;
}
