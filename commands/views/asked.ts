import type { Answer, Context } from '../../src/answer/types.ts';
import { UserError } from '../../src/errors.ts';
import type { Scene } from './views.ts';

/** A question in so few words that it fits a button, and the version of the knowledge that answered it. */
export interface Asked {
	/** Complete in itself: what a follow-up carried over is written out. */
	readonly question: string;
	readonly source?: string | undefined;
	readonly speaker?: string | undefined;
	readonly asOf?: string | undefined;
	readonly version: string;
}

/** What can be asked again to get the same answer. */
export function askedOf(given: string, context: Context, answer: Answer): Asked {
	const { source, speaker, asOf } = context;
	const isCarried = answer.notes.some(({ kind }) => kind === 'carried');
	// As it was given it says what was mended; but what leans on earlier questions is understood only where they are.
	return { question: isCarried ? answer.question : given, source, speaker, asOf, version: answer.version };
}

/** Writes it down for a button. */
export function writeAsked({ version, source = '', speaker = '', asOf = '', question }: Asked): readonly string[] {
	return [version, source, speaker, asOf, question];
}

/**
 * Asks again what a button says was asked.
 *
 * @throws UserError where the reports have changed since: the answer that the button hangs on would not be given again
 */
export async function askAgain({ args, locale, services }: Scene): Promise<{ answer: Answer; context: Context }> {
	const [version = '', source = '', speaker = '', asOf = '', question = ''] = args;
	if (!services.knowledge().version.startsWith(version) || version === '') {
		throw new UserError({ code: 'reports-changed' });
	}
	const context: Context = {
		turns: [],
		locale,
		...(source === '' ? {} : { source }),
		...(speaker === '' ? {} : { speaker }),
		...(asOf === '' ? {} : { asOf }),
	};
	return { answer: await services.ask(question, context), context };
}
