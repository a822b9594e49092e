import type { Json } from './json.ts';

/** A refusal in Discord's own form: HTTP status, JSON code, text and, for 50035, the nested `errors`. */
export class ApiError extends Error {
	readonly status: number;
	readonly code: number;
	readonly errors: Json | undefined;

	constructor(status: number, code: number, message: string, errors?: Json) {
		super(message);
		this.name = 'ApiError';
		this.status = status;
		this.code = code;
		this.errors = errors;
	}

	/** The body that Discord would send. */
	toBody(): { message: string; code: number; errors?: Json } {
		return { message: this.message, code: this.code, ...(this.errors === undefined ? {} : { errors: this.errors }) };
	}
}

/** Every refusal the stand-in knows, by what went wrong. */
export const refuse = {
	unauthorized: () => new ApiError(401, 0, '401: Unauthorized'),
	notFound: () => new ApiError(404, 0, '404: Not Found'),
	methodNotAllowed: () => new ApiError(405, 0, '405: Method Not Allowed'),
	invalidJson: () => new ApiError(400, 50109, 'The request body contains invalid JSON.'),
	tooLarge: () => new ApiError(413, 40005, 'Request entity too large'),
	unknownChannel: () => new ApiError(404, 10003, 'Unknown Channel'),
	unknownGuild: () => new ApiError(404, 10004, 'Unknown Guild'),
	unknownMember: () => new ApiError(404, 10007, 'Unknown Member'),
	unknownMessage: () => new ApiError(404, 10008, 'Unknown Message'),
	unknownUser: () => new ApiError(404, 10013, 'Unknown User'),
	unknownEmoji: () => new ApiError(400, 10014, 'Unknown Emoji'),
	unknownWebhook: () => new ApiError(404, 10015, 'Unknown Webhook'),
	unknownInteraction: () => new ApiError(404, 10062, 'Unknown interaction'),
	unknownCommand: () => new ApiError(404, 10063, 'Unknown application command'),
	unknownApplication: () => new ApiError(404, 10002, 'Unknown Application'),
	tooManyReactions: () => new ApiError(400, 30010, 'Maximum number of reactions reached (20)'),
	tooManyAttachments: () => new ApiError(400, 30015, 'Maximum number of attachments in a message reached (10)'),
	tooManyCommands: () => new ApiError(400, 30032, 'Maximum number of application commands reached.'),
	alreadyAcknowledged: () => new ApiError(400, 40060, 'Interaction has already been acknowledged.'),
	missingAccess: () => new ApiError(403, 50001, 'Missing Access'),
	editOfAnother: () => new ApiError(403, 50005, 'Cannot edit a message authored by another user'),
	emptyMessage: () => new ApiError(400, 50006, 'Cannot send an empty message'),
	cannotDm: () => new ApiError(403, 50007, 'Cannot send messages to this user'),
	missingPermissions: () => new ApiError(403, 50013, 'Missing Permissions'),
	wrongChannelType: () => new ApiError(400, 50024, 'Cannot execute action on this channel type'),
	invalidWebhookToken: () => new ApiError(401, 50027, 'Invalid Webhook Token'),
	threadArchived: () => new ApiError(400, 50083, 'Thread is archived'),
	replyWithoutHistory: () => new ApiError(400, 160002, 'Cannot reply without permission to read message history'),
	threadExists: () => new ApiError(400, 160004, 'A thread has already been created for this message'),
	invalidForm: (errors: Json) => new ApiError(400, 50035, 'Invalid Form Body', errors),
} as const;
