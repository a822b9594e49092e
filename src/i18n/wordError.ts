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
		case 'bad-date':
			return words[context.code](context);
		case 'unknown-source':
			return words[context.code](context);
	}
}
