import type { UserErrorContext } from '../errors.ts';
import { messages } from './messages.ts';

/** Puts what is wrong with a request into the person's words. The result is plain text: escape it before it is shown. */
export function wordError(context: UserErrorContext, locale: string | undefined): string {
	const words = messages(locale).error;
	switch (context.code) {
		case 'empty-question':
			return words[context.code](context);
		case 'unreadable-reply':
			return words[context.code](context);
		case 'question-too-long':
			return words[context.code](context);
		case 'too-many-questions':
			return words[context.code](context);
		case 'not-your-button':
			return words[context.code](context);
		case 'not-permitted':
			return words[context.code](context);
		case 'forgotten-button':
			return words[context.code](context);
		case 'unknown-button':
			return words[context.code](context);
		case 'reports-changed':
			return words[context.code](context);
		case 'message-gone':
			return words[context.code](context);
		case 'no-quotation':
			return words[context.code](context);
		case 'nothing-to-find':
			return words[context.code](context);
		case 'not-moderator':
			return words[context.code](context);
		case 'not-your-answer':
			return words[context.code](context);
		case 'no-text':
			return words[context.code](context);
		case 'bad-date':
			return words[context.code](context);
		case 'bad-month-or-day':
			return words[context.code](context);
		case 'from-after-to':
			return words[context.code](context);
		case 'empty-topic':
			return words[context.code](context);
		case 'unknown-speaker':
			return words[context.code](context);
		case 'unknown-source':
			return words[context.code](context);
	}
}
