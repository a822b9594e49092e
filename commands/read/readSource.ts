import type { Source } from '../../src/corpus/types.ts';
import { UserError } from '../../src/errors.ts';
import { fold } from '../../src/language/fold.ts';
import { cut } from '../../src/render/cut.ts';
import { MAX_ECHO_CHARS, MAX_TITLE_CHARS } from '../../src/render/limits.ts';
import { rankSources } from '../choices/rankSources.ts';

const MAX_NEAREST = 3;

/**
 * The id of the source that an option names. What arrives need not be one of the offered choices: Discord does not hold people to
 * them (https://discord.com/developers/docs/interactions/application-commands#autocomplete).
 *
 * @throws UserError where it is neither the id nor the title of one source, nor a publisher that has one alone; with the sources that come
 * nearest, of a publisher with several those
 */
export function readSource(given: string, sources: readonly Source[]): string {
	const wanted = fold(given).trim();
	const byId = sources.find(({ id }) => fold(id) === wanted);
	if (byId !== undefined) return byId.id;
	const [byTitle, twin] = sources.filter(({ title }) => fold(title) === wanted);
	if (byTitle !== undefined && twin === undefined) return byTitle.id;
	const published = sources.filter(({ publisher }) => publisher !== null && fold(publisher) === wanted);
	const [onlyOne, another] = published;
	if (onlyOne !== undefined && another === undefined) return onlyOne.id;
	const nearest = rankSources(another === undefined ? sources : published, given).slice(0, MAX_NEAREST);
	throw new UserError({
		code: 'unknown-source',
		given: cut(given, MAX_ECHO_CHARS),
		nearest: nearest.map(({ title }) => cut(title, MAX_TITLE_CHARS)),
	});
}
