/**
 * Discord's numbers, as constants of our own: the stand-in must start without loading the whole of discord.js.
 * Source of every limit: /developers/resources/message, /interactions and /components of Discord's documentation.
 */

/** Opcodes of the gateway's frames. */
export const GatewayOp = {
	dispatch: 0,
	heartbeat: 1,
	identify: 2,
	presenceUpdate: 3,
	voiceStateUpdate: 4,
	resume: 6,
	reconnect: 7,
	requestGuildMembers: 8,
	invalidSession: 9,
	hello: 10,
	heartbeatAck: 11,
} as const;

/** What the gateway closes a connection with. */
export const CloseCode = {
	unknownError: 4000,
	unknownOpcode: 4001,
	decodeError: 4002,
	notAuthenticated: 4003,
	authenticationFailed: 4004,
	alreadyAuthenticated: 4005,
	invalidSequence: 4007,
	rateLimited: 4008,
	sessionTimedOut: 4009,
	invalidShard: 4010,
	shardingRequired: 4011,
	invalidVersion: 4012,
	invalidIntents: 4013,
	disallowedIntents: 4014,
} as const;

/** The intents that the stand-in knows events for. */
export const Intent = {
	guilds: 1 << 0,
	guildMembers: 1 << 1,
	guildPresences: 1 << 8,
	guildMessages: 1 << 9,
	guildMessageReactions: 1 << 10,
	guildMessageTyping: 1 << 11,
	directMessages: 1 << 12,
	directMessageReactions: 1 << 13,
	directMessageTyping: 1 << 14,
	messageContent: 1 << 15,
} as const;

/** Bits 0–16, 20, 21, 24 and 25; anything else is close code 4013. */
export const KNOWN_INTENTS = 0x1ffff | (1 << 20) | (1 << 21) | (1 << 24) | (1 << 25);

/** Permission bits, by discord.js's names in lower camel case. */
export const Permission = {
	createInstantInvite: 1n << 0n,
	kickMembers: 1n << 1n,
	banMembers: 1n << 2n,
	administrator: 1n << 3n,
	manageChannels: 1n << 4n,
	manageGuild: 1n << 5n,
	addReactions: 1n << 6n,
	viewChannel: 1n << 10n,
	sendMessages: 1n << 11n,
	manageMessages: 1n << 13n,
	embedLinks: 1n << 14n,
	attachFiles: 1n << 15n,
	readMessageHistory: 1n << 16n,
	mentionEveryone: 1n << 17n,
	useExternalEmojis: 1n << 18n,
	changeNickname: 1n << 26n,
	manageRoles: 1n << 28n,
	useApplicationCommands: 1n << 31n,
	manageThreads: 1n << 34n,
	createPublicThreads: 1n << 35n,
	createPrivateThreads: 1n << 36n,
	sendMessagesInThreads: 1n << 38n,
} as const;

/** Every bit up to 52 (Bypass Slowmode), the highest that Discord documents. */
export const ALL_PERMISSIONS = (1n << 53n) - 1n;

/** What a new server's `@everyone` may do, as far as the stand-in knows the bits. */
export const DEFAULT_EVERYONE_PERMISSIONS =
	Permission.createInstantInvite |
	Permission.addReactions |
	Permission.viewChannel |
	Permission.sendMessages |
	Permission.embedLinks |
	Permission.attachFiles |
	Permission.readMessageHistory |
	Permission.mentionEveryone |
	Permission.useExternalEmojis |
	Permission.changeNickname |
	Permission.useApplicationCommands |
	Permission.createPublicThreads |
	Permission.createPrivateThreads |
	Permission.sendMessagesInThreads;

/** In a direct message both sides may do what needs no server. */
export const DM_PERMISSIONS =
	Permission.addReactions |
	Permission.viewChannel |
	Permission.sendMessages |
	Permission.embedLinks |
	Permission.attachFiles |
	Permission.readMessageHistory |
	Permission.mentionEveryone |
	Permission.useExternalEmojis |
	Permission.useApplicationCommands;

/** Bits of a message's `flags`. */
export const MessageFlag = {
	suppressEmbeds: 1 << 2,
	hasThread: 1 << 5,
	ephemeral: 1 << 6,
	loading: 1 << 7,
	suppressNotifications: 1 << 12,
	isComponentsV2: 1 << 15,
} as const;

/** A message's `type`. */
export const MessageKind = {
	default: 0,
	threadCreated: 18,
	reply: 19,
	chatInputCommand: 20,
	threadStarter: 21,
	contextMenuCommand: 23,
} as const;

/** A channel's `type`. */
export const ChannelKind = { text: 0, dm: 1, publicThread: 11, privateThread: 12 } as const;

/** An interaction's `type`. */
export const InteractionKind = {
	ping: 1,
	command: 2,
	component: 3,
	autocomplete: 4,
	modalSubmit: 5,
} as const;

/** The `type` of the first answer to an interaction. */
export const CallbackKind = {
	pong: 1,
	message: 4,
	deferredMessage: 5,
	deferredUpdate: 6,
	update: 7,
	autocomplete: 8,
	modal: 9,
} as const;

/** A command's `type`. */
export const CommandKind = { chatInput: 1, user: 2, message: 3 } as const;

/** The `type` of a command's option. */
export const OptionKind = {
	subcommand: 1,
	subcommandGroup: 2,
	string: 3,
	integer: 4,
	boolean: 5,
	user: 6,
	channel: 7,
	role: 8,
	mentionable: 9,
	number: 10,
	attachment: 11,
} as const;

/** Where a command is used. */
export const Context = { guild: 0, botDm: 1, privateChannel: 2 } as const;

/** A component's `type`. */
export const Component = {
	actionRow: 1,
	button: 2,
	stringSelect: 3,
	textInput: 4,
	userSelect: 5,
	roleSelect: 6,
	mentionableSelect: 7,
	channelSelect: 8,
	section: 9,
	textDisplay: 10,
	thumbnail: 11,
	mediaGallery: 12,
	file: 13,
	separator: 14,
	container: 17,
	label: 18,
	fileUpload: 19,
	radioGroup: 21,
	checkboxGroup: 22,
	checkbox: 23,
} as const;

/** The select menus among the components. */
export const SELECT_KINDS: readonly number[] = [
	Component.stringSelect,
	Component.userSelect,
	Component.roleSelect,
	Component.mentionableSelect,
	Component.channelSelect,
];

/** A button's `style`. */
export const ButtonStyle = { primary: 1, secondary: 2, success: 3, danger: 4, link: 5, premium: 6 } as const;

/** How long a bot has for its first answer to an interaction. */
export const ACK_DEADLINE_MS = 3_000;
/** How long an interaction's token can be used. */
export const TOKEN_LIFETIME_MS = 15 * 60_000;
/** What HELLO tells the client. */
export const HEARTBEAT_INTERVAL_MS = 41_250;
/** More frames in a minute than this and the gateway closes with 4008. */
export const GATEWAY_SENDS_PER_MINUTE = 120;
/** A larger request is refused with 413. */
export const REQUEST_SIZE_LIMIT_BYTES = 25 * 1024 * 1024;
/** A larger file is refused with 413; interactions tell the bot this number. */
export const ATTACHMENT_SIZE_LIMIT_BYTES = 10 * 1024 * 1024;

/** How much of what Discord takes. */
export const Limit = {
	content: 2_000,
	embeds: 10,
	embedTotal: 6_000,
	embedTitle: 256,
	embedDescription: 4_096,
	embedFields: 25,
	embedFieldName: 256,
	embedFieldValue: 1_024,
	embedFooter: 2_048,
	embedAuthor: 256,
	rows: 5,
	buttonsInRow: 5,
	selectOptions: 25,
	selectText: 100,
	selectPlaceholder: 150,
	customId: 100,
	buttonLabel: 80,
	buttonUrl: 512,
	v2Components: 40,
	v2Text: 4_000,
	sectionTexts: 3,
	galleryItems: 10,
	modalTitle: 45,
	modalComponents: 5,
	labelLabel: 45,
	labelDescription: 100,
	textInputValue: 4_000,
	textInputPlaceholder: 100,
	autocompleteChoices: 25,
	choiceText: 100,
	commandName: 32,
	commandDescription: 100,
	commandOptions: 25,
	commandTotal: 8_000,
	chatInputCommands: 100,
	contextMenuCommands: 15,
	mentionIds: 100,
	attachments: 10,
	attachmentDescription: 1_024,
	nonce: 25,
	messageReactions: 20,
	threadName: 100,
} as const;

/** Discord's locale codes, the only keys allowed in `name_localizations`. */
export const LOCALES: readonly string[] =
	'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
		' ',
	);
