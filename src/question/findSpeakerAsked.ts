import type { NameMention } from '../corpus/findNames.ts';
import { isSpeechVerb } from '../corpus/findSpeaker.ts';
import { SPEECH_NOUNS } from '../corpus/speechCues.ts';
import type { Term } from '../language/terms.ts';

/**
 * Whose words a question asks for: "what did Lam say about …", "Lam's words on …", "according to Giang, why …".
 *
 * @param words all words of the question
 */
export function findSpeakerAsked(
	text: string,
	words: readonly Term[],
	mentions: readonly NameMention[],
): NameMention | null {
	for (const mention of mentions) {
		if (mention.name.kind === 'place' || mention.how === 'adjective') continue;
		if (
			/\b(?:according to|in the words of|in the opinion of|in the view of)\s+(?:the\s+)?$/iu.test(
				text.slice(0, mention.start),
			)
		) {
			return mention;
		}
		const possessed = words[mention.last + 1]?.folded === 's' ? words[mention.last + 2] : undefined;
		if (possessed && SPEECH_NOUNS.has(possessed.folded)) return mention;
		const helper = words[mention.first - 1]?.folded ?? '';
		const next = words
			.slice(mention.last + 1, mention.last + 4)
			.find((word) => !/^(?:also|really|ever|exactly|actually|then|just)$/.test(word.folded));
		if (!next || !isSpeechVerb(next.folded)) continue;
		// "What did Lam say": the verb has an object that is asked for. "When did Lam visit and say" is no such question.
		const opener = words
			.slice(0, mention.first)
			.map((word) => word.folded)
			.join(' ');
		const asksWhat =
			/\b(?:what|which|how)\b/.test(opener) || /^(?:did|does|do|has|had)$/.test(helper) || mention.first === 0;
		if (asksWhat) return mention;
	}
	return null;
}
