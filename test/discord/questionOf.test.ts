import { expect, test } from 'vitest';
import { questionOf } from '../../src/discord/questionOf.ts';

test.each([
	['<@1> Who met To Lam?', 'Who met To Lam?'],
	['<@!1> Who met To Lam?', 'Who met To Lam?'],
	['<@1>, who met To Lam?', 'who met To Lam?'],
	['<@1> — who met To Lam?', 'who met To Lam?'],
	['Who met To Lam, <@1>?', 'Who met To Lam,  ?'],
	['<@1> <@1>', ''],
	['<@1>', ''],
	['', ''],
	['<@1> who is <@123>?', 'who is <@123>?'],
	['<@1> -5 degrees', '-5 degrees'],
	['<@12> hello', '<@12> hello'],
])('%j asks %j when the bot is 1', (content, question) => {
	expect(questionOf(content, '1')).toBe(question);
});
