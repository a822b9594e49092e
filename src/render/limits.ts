/**
 * Discord's limits, and the few of our own, in one place.
 * Discord does not say how it counts characters; we count UTF-16 units, of which there are never fewer than characters.
 */

/** https://discord.com/developers/docs/resources/message#create-message */
export const MAX_CONTENT_CHARS = 2_000;
export const MAX_EMBEDS = 10;
/** Same page, "nonce". */
export const MAX_NONCE_CHARS = 25;

/** https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
export const MAX_EMBED_TITLE_CHARS = 256;
export const MAX_EMBED_DESCRIPTION_CHARS = 4_096;
export const MAX_EMBED_FIELDS = 25;
export const MAX_EMBED_FIELD_NAME_CHARS = 256;
export const MAX_EMBED_FIELD_VALUE_CHARS = 1_024;
export const MAX_EMBED_FOOTER_CHARS = 2_048;
export const MAX_EMBED_AUTHOR_CHARS = 256;
/** Over all embeds of one message together. */
export const MAX_EMBED_TOTAL_CHARS = 6_000;

/** https://discord.com/developers/docs/components/reference */
export const MAX_ACTION_ROWS = 5;
export const MAX_BUTTONS_PER_ROW = 5;
export const MAX_BUTTON_LABEL_CHARS = 80;
export const MAX_BUTTON_URL_CHARS = 512;
export const MAX_CUSTOM_ID_CHARS = 100;
export const MAX_SELECT_OPTIONS = 25;
export const MAX_SELECT_OPTION_CHARS = 100;
export const MAX_SELECT_PLACEHOLDER_CHARS = 150;
/** With `IS_COMPONENTS_V2`; nested ones count. */
export const MAX_COMPONENTS = 40;
/** With `IS_COMPONENTS_V2`, over all Text Displays: https://discordjs.guide/legacy/popular-topics/display-components */
export const MAX_DISPLAY_TEXT_CHARS = 4_000;

/** https://discord.com/developers/docs/interactions/application-commands */
export const MAX_COMMAND_NAME_CHARS = 32;
export const MAX_COMMAND_DESCRIPTION_CHARS = 100;
export const MAX_COMMAND_OPTIONS = 25;
export const MAX_COMMAND_CHARS = 8_000;
export const MAX_COMMANDS = 100;
/** Of messages and of people each; libraries know it as 5, https://docs.discordnet.dev/guides/int_basics/application-commands/context-menu-commands/creating-context-menu-commands.html */
export const MAX_MENU_COMMANDS = 5;

/** Answers to autocomplete and choices of an option; same page. */
export const MAX_CHOICES = 25;
export const MAX_CHOICE_CHARS = 100;

/**
 * Our own: a third of the three seconds after which the token of an interaction dies, so that the way to Discord and one retry fit into
 * the rest. https://discord.com/developers/docs/interactions/receiving-and-responding
 */
export const DEFER_AFTER_MS = 1_000;

/** Our own: what is echoed of a person's words when they are refused. */
export const MAX_ECHO_CHARS = 60;

/** Our own: a title in a list of sources. */
export const MAX_TITLE_CHARS = 120;
