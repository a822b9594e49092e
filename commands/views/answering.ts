import type { Answer, Context } from '../../src/answer/types.ts';
import { isoDay } from '../../src/corpus/isoDate.ts';
import { wordsOfButtons } from '../../src/i18n/buttons.ts';
import { renderAnswer } from '../../src/render/renderAnswer.ts';
import type { Button, Outgoing } from '../../src/render/types.ts';
import type { Services } from '../types.ts';
import { type Asked, askedOf, writeAsked } from './asked.ts';
import { contextView } from './contextView.ts';
import { furtherView } from './furtherView.ts';
import { dismissButton, openViewId } from './views.ts';
import { whyView } from './whyView.ts';

/** Names of the actions of the buttons that are no view. */
export const THUMB = 'thumb';
export const SHARE = 'share';

/** Who asked, and how. */
interface Asking {
	readonly personId: string;
	readonly guildId: string | null;
	/** The answer is shown to the asker alone. */
	readonly isPrivate: boolean;
	/** The address of the message that is answered, where that is another one than the asker's own. */
	readonly about?: string;
	readonly locale: string | undefined;
}

/**
 * An answer with its buttons. What could not be answered is kept where the server wants that; not what was asked in private: whoever
 * chose that did not mean it for others to read.
 */
export function toMessage(
	given: string,
	context: Context,
	answer: Answer,
	asking: Asking,
	services: Services,
): Outgoing {
	const asked = askedOf(given, context, answer);
	keepOpenQuestion(asked.question, answer, asking, services);
	return { ...renderAnswer(answer, asking.locale), rows: buttonsOf(asked, answer, asking, services) };
}

function buttonsOf(asked: Asked, answer: Answer, asking: Asking, services: Services): readonly (readonly Button[])[] {
	const words = wordsOfButtons(asking.locale);
	const { about = '' } = asking;
	const last: Button = asking.isPrivate
		? {
				id: services.buttonIds.write({ action: SHARE, owner: asking.personId, fields: [about] }),
				label: words.share,
			}
		: dismissButton(asking.personId, words.dismiss, services);
	const link: readonly Button[] = about === '' ? [] : [{ url: about, label: words.theMessage }];
	// Small talk needs no explanation and no judge.
	if (answer.sentences.length === 0 && !isOpen(answer)) return asking.isPrivate ? [] : [[last]];
	const fields = writeAsked(asked);
	const found: readonly Button[] =
		answer.sentences.length === 0
			? []
			: [
					{ id: openViewId(furtherView, fields, services), label: words.more },
					{ id: openViewId(contextView, fields, services), label: words.context },
				];
	const thumb = (emoji: string, isUp: boolean): Button => ({
		id: services.buttonIds.write({
			action: THUMB,
			owner: null,
			fields: [isUp ? 'up' : 'down', answer.version, answer.intent, answer.answered ? 'answered' : 'refused'],
		}),
		label: '',
		emoji,
	});
	return [
		[...found, { id: openViewId(whyView, fields, services), label: words.why }],
		[thumb('👍', true), thumb('👎', false), last, ...link],
	];
}

/** A question about the reports that they do not answer; small talk and instructions leave no topic behind. */
function isOpen({ answered, turn }: Answer): boolean {
	return !answered && turn.topic.length > 0;
}

function keepOpenQuestion(
	text: string,
	answer: Answer,
	{ guildId, isPrivate }: Asking,
	{ database, now, log }: Services,
): void {
	if (guildId === null || isPrivate || !isOpen(answer)) return;
	try {
		database.openQuestions.add({ guildId, text, missing: answer.missing, day: isoDay(now()) });
	} catch (error) {
		// The answer is what somebody waits for; a full disk is the operator's to see.
		log.error({ error }, 'Failed to keep an open question.');
	}
}
