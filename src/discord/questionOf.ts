/**
 * The question in a message: its text without the mentions of the bot. Mentions of others stay as they are written (`<@123>`):
 * the bot does not look up who that is.
 *
 * @param botId the bot's user id
 */
export function questionOf(content: string, botId: string): string {
	// `<@!id>` is the form that clients wrote until 2021; old messages are copied.
	const mention = `<@!?${botId}>`;
	// What may stand between a name and the question that is put to its bearer: "@Dateline, who …", "@Dateline: who …".
	const address = new RegExp(`^\\s*(?:${mention}\\s*)+(?:[,:;]|[–—-]+\\s)?`);
	return content.replace(address, '').replace(new RegExp(mention, 'g'), ' ').trim();
}
