/** Is it a day of the calendar, written `YYYY-MM-DD`? */
export function isIsoDate(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** The day of a moment, `YYYY-MM-DD`, in UTC. */
export function isoDay(moment: Date): string {
	return moment.toISOString().slice(0, 10);
}
