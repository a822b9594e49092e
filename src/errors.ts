/**
 * Why a request cannot be carried out, with what is needed to say so. Each code is put into the person's words at the edge,
 * by `i18n/wordError.ts`; nothing here is ever shown as it is.
 */
export type UserErrorContext =
	| { readonly code: 'empty-question' }
	| { readonly code: 'unreadable-reply' }
	| { readonly code: 'question-too-long'; readonly length: number; readonly limit: number }
	| { readonly code: 'too-many-questions'; readonly waitSeconds: number }
	| { readonly code: 'not-your-button' }
	| { readonly code: 'not-permitted' }
	| { readonly code: 'forgotten-button' }
	| { readonly code: 'unknown-button' }
	| { readonly code: 'reports-changed' }
	| { readonly code: 'message-gone' }
	| { readonly code: 'no-quotation' }
	| { readonly code: 'nothing-to-find' }
	| { readonly code: 'not-moderator' }
	| { readonly code: 'not-your-answer' }
	| { readonly code: 'no-text' }
	| { readonly code: 'bad-date'; readonly given: string }
	| { readonly code: 'bad-month-or-day'; readonly given: string }
	| { readonly code: 'empty-topic' }
	| { readonly code: 'from-after-to'; readonly from: string; readonly to: string }
	| { readonly code: 'unknown-speaker'; readonly given: string; readonly nearest: readonly string[] }
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
