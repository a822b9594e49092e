import { warmChoices } from '../commands/choices/warmChoices.ts';
import { examplesOf } from './answer/examplesOf.ts';
import { preparing } from './answer/prepare.ts';
import type { Steps } from './corpus/steps.ts';
import type { Knowledge } from './corpus/types.ts';

/** Works out what the first question and the first look into a list would otherwise wait for. */
export function* warmUp(knowledge: Knowledge): Steps<void> {
	yield* preparing(knowledge);
	yield;
	yield* warmChoices(knowledge);
	yield* examplesOf.prepare(knowledge);
}
