/** A button as a renderer thinks of it. */
export type Button = PressButton | LinkButton;

/** A button that tells the bot of a press. */
export interface PressButton {
	/** Says what the press means; made by `buttonIds.ts`. */
	readonly id: string;
	/** May be empty where there is an emoji, which a screen reader reads by its name. */
	readonly label: string;
	readonly emoji?: string;
	readonly style?: 'primary' | 'secondary' | 'danger';
	readonly isDisabled?: boolean;
}

/** A button that opens an address, and tells nobody. */
export interface LinkButton {
	readonly url: string;
	readonly label: string;
}

/** A file that goes with a message. */
export interface OutgoingFile {
	readonly name: string;
	readonly content: string;
}

/** What a renderer hands to `respond`. Who may be pinged, previews and secrecy are not the renderer's to decide. */
export interface Outgoing {
	readonly content: string;
	/** Rows of buttons under the text; none where it is left out. */
	readonly rows?: readonly (readonly Button[])[];
	readonly files?: readonly OutgoingFile[];
}

/** One offer of autocomplete. */
export interface Choice {
	readonly name: string;
	readonly value: string;
}
