/** What a renderer hands to `respond`: a message's text. Who may be pinged, previews and secrecy are not the renderer's to decide. */
export interface Outgoing {
	readonly content: string;
}

/** One offer of autocomplete. */
export interface Choice {
	readonly name: string;
	readonly value: string;
}
