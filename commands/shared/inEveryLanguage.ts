/**
 * A name or a description of a command in every language that the bot has words in. English stands twice: Discord shows people with
 * US English the British text where there is only that, and the other way round.
 */
export function inEveryLanguage<Text extends string>(en: Text, vi: string, zhCn: string) {
	return { 'en-GB': en, 'en-US': en, vi, 'zh-CN': zhCn } as const;
}
