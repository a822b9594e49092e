/**
 * Why a request cannot be carried out, with what is needed to say so. Each code is put into the person's words at the edge,
 * by `i18n/wordError.ts`; nothing here is ever shown as it is.
 */
export type UserErrorContext =
	| { readonly code: 'empty-question' }
	| { readonly code: 'unreadable-reply' }
	| { readonly code: 'question-too-long'; readonly length: number; readonly limit: number }
	| { readonly code: 'bad-date'; readonly given: string }
	| { readonly code: 'unknown-source'; readonly given: string; readonly nearest: readonly string[] };

export type UserErrorCode = UserErrorContext['code'];

/** A failure that is the person's to mend, not the bot's: it is answered politely and not logged as a fault. */
export class UserError extends Error {
	readonly context: UserErrorContext;

	constructor(context: UserErrorContext) {
		super(context.code);
		this.name = 'UserError';
		this.context = context;
	}

	get code(): UserErrorCode {
		return this.context.code;
	}
}
