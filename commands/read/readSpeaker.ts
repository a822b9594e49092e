import type { Knowledge } from '../../src/corpus/types.ts';
import { UserError } from '../../src/errors.ts';
import { fold } from '../../src/language/fold.ts';
import { cut } from '../../src/render/cut.ts';
import { MAX_ECHO_CHARS, MAX_TITLE_CHARS } from '../../src/render/limits.ts';
import { rankSpeakers } from '../choices/rankSpeakers.ts';

const MAX_NEAREST = 3;

/**
 * The id of the person or organisation that an option names: by id, name, alias in whatever script, or role. What arrives need
 * not be one of the offered choices. Whether they speak is not asked here.
 *
 * @throws UserError where nobody is named so, with the speakers who are nearly named so
 */
export function readSpeaker(given: string, knowledge: Knowledge): string {
	const wanted = fold(given).trim();
	const people = knowledge.names.filter(({ kind }) => kind !== 'place');
	const found =
		people.find(({ id }) => fold(id) === wanted) ??
		people.find(({ name }) => fold(name) === wanted) ??
		people.find(({ aliases, roles }) => [...aliases, ...roles].some((form) => fold(form) === wanted));
	if (found) return found.id;
	throw new UserError({
		code: 'unknown-speaker',
		given: cut(given, MAX_ECHO_CHARS),
		nearest: rankSpeakers(knowledge, given)
			.slice(0, MAX_NEAREST)
			.map(({ name }) => cut(name, MAX_TITLE_CHARS)),
	});
}
