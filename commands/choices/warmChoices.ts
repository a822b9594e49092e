import { eventDays, publicationDays } from '../../src/answer/daysOf.ts';
import { quotedSpeakersOf } from '../../src/answer/quotedSpeakersOf.ts';
import { topicsOf } from '../../src/answer/topicsOf.ts';
import type { Steps } from '../../src/corpus/steps.ts';
import type { Knowledge } from '../../src/corpus/types.ts';
import type { Locale } from '../../src/i18n/types.ts';
import { rankDays, rankDaysAndMonths } from './rankDays.ts';
import { rankQuoted } from './rankQuoted.ts';
import { rankSources } from './rankSources.ts';
import { rankSpeakers } from './rankSpeakers.ts';
import { rankTopics } from './rankTopics.ts';

/** Days are written, and typed, in the words of each. */
const LOCALES: readonly Locale[] = ['en', 'vi', 'zh-CN'];

/** Works out what autocomplete offers of a knowledge, so that nobody who types has to wait for it. */
export function* warmChoices(knowledge: Knowledge): Steps<void> {
	yield* quotedSpeakersOf.prepare(knowledge);
	yield* topicsOf.prepare(knowledge);
	yield* publicationDays.prepare(knowledge);
	yield* eventDays.prepare(knowledge);
	for (const rank of [rankSpeakers, rankQuoted, rankTopics]) {
		rank(knowledge, '');
		yield;
	}
	rankSources(knowledge.sources, '');
	for (const locale of LOCALES) {
		for (const rank of [rankDays, rankDaysAndMonths]) {
			yield;
			rank(knowledge, '', locale);
		}
	}
}
