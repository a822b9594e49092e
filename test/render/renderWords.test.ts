import { expect, test } from 'vitest';
import type { UserErrorContext } from '../../src/errors.ts';
import { messages } from '../../src/i18n/messages.ts';
import { wordError } from '../../src/i18n/wordError.ts';
import { assertSendable } from '../../src/render/assertSendable.ts';
import { renderWords } from '../../src/render/renderWords.ts';
import { fc } from '../fastCheck.ts';
import { nastyText } from './nastyText.ts';
import { SPECIAL, showMarkdown } from './showMarkdown.ts';

const locale = fc.constantFrom('en', 'vi', 'zh-CN');

test('whatever is echoed can be sent and does nothing when a request is refused', () => {
	const context: fc.Arbitrary<UserErrorContext> = fc.oneof(
		fc.record({ code: fc.constant('bad-date' as const), given: nastyText() }),
		fc.record({
			code: fc.constant('unknown-source' as const),
			given: nastyText(),
			nearest: fc.array(nastyText(5), { maxLength: 3 }),
		}),
	);
	fc.assert(
		fc.property(context, locale, (given, language) => {
			const outgoing = renderWords(wordError(given, language));
			assertSendable(outgoing);
			expect(showMarkdown(outgoing.content).bare).not.toMatch(SPECIAL);
		}),
		{ numRuns: 500 },
	);
});

test('piles of marks are taken off when words are echoed', () => {
	const { content } = renderWords(messages('en').refusal([`z${'\u0301'.repeat(50)}`]));
	expect(content).toContain(`“z${'\u0301'.repeat(3)}”`);
});

test('what is too long ends with … when it is shown', () => {
	const { content } = renderWords('word '.repeat(1_000));
	expect(content.length).toBeLessThanOrEqual(2_000);
	expect(content.endsWith('…')).toBe(true);
});
