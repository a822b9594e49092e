import { ComponentType } from 'discord.js';
import type { StandInMessage } from '../../src/local/standin/index.ts';

/** A button as somebody sees it. */
export interface SeenButton {
	/** What stands on it; the emoji where there are no words. */
	readonly label: string;
	readonly id: string;
	readonly isDisabled: boolean;
}

/** The buttons under a message, row by row. */
export function buttonsOf(message: StandInMessage | null | undefined): readonly SeenButton[] {
	return (message?.components ?? []).flatMap((row) =>
		row.type !== ComponentType.ActionRow
			? []
			: row.components.flatMap((button) => {
					if (button.type !== ComponentType.Button || !('custom_id' in button)) return [];
					const label = button.label ?? button.emoji?.name ?? '';
					return [{ label, id: button.custom_id, isDisabled: button.disabled ?? false }];
				}),
	);
}

/** The id of the button with this label. */
export function buttonId(message: StandInMessage | null | undefined, label: string): string {
	const buttons = buttonsOf(message);
	const found = buttons.find((button) => button.label === label);
	if (found !== undefined) return found.id;
	throw new Error(`Failed to find the button "${label}" among ${buttons.map((one) => `"${one.label}"`).join(', ')}.`);
}
