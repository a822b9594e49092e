import type { Services } from '../types.ts';

/** Where somebody does something, and in which language Discord shows itself to that person. */
interface Someone {
	readonly guildId: string | null;
	readonly locale: string;
}

/** The language to answer in: the one that the server has set, else the person's own. */
export function localeOf({ guildId, locale }: Someone, { database }: Pick<Services, 'database'>): string {
	return (guildId === null ? null : database.settings.read(guildId).language) ?? locale;
}
