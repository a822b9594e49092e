import { findSpeech } from '../corpus/findSpeaker.ts';
import type { Sentence } from '../corpus/types.ts';
import { topicOf } from '../question/topicOf.ts';
import type { Question } from '../question/types.ts';
import { answerQuestion } from './answerQuestion.ts';
import { explain } from './explain.ts';
import { findCandidates } from './findCandidates.ts';
import type { Prepared } from './prepare.ts';
import { type Reply, replyWith } from './reply.ts';
import type { Context } from './types.ts';
import { allows } from './within.ts';

const MAX_SENTENCES = 3;
const QUOTED = /“[^”]+”|"[^"]+"/g;
/** A quotation is shown while its sentence meets this much of the topic. */
const MIN_COVERAGE = 0.4;

/** What somebody is quoted as saying, word for word; where nothing of the topic is quoted, what is reported. */
export function quote(question: Question, context: Context, prepared: Prepared): Reply {
	const topic = topicOf(question);
	const speaker = question.speaker ?? topic.names.find(({ name }) => name.kind === 'person')?.name ?? null;
	const speaks = ({ text }: Sentence) =>
		speaker === null || findSpeech(text, prepared.index.findNames).some((speech) => speech.speaker.id === speaker.id);
	const quoted = findCandidates(
		topic,
		prepared,
		(sentence) => /[“"]/.test(sentence.text) && allows(sentence, question.limit, context, prepared) && speaks(sentence),
	).filter(({ features }) => features.near >= MIN_COVERAGE);
	if (quoted.length === 0) return answerQuestion({ ...topic, speaker }, context, prepared);
	return replyWith(
		question,
		quoted.slice(0, MAX_SENTENCES).map(({ hit, sentence: { speech } }) => ({
			sentence: hit.sentence,
			same: [],
			highlights: [...hit.sentence.text.matchAll(QUOTED)].map((match) => ({
				start: match.index,
				end: match.index + match[0].length,
			})),
			speaker: speech[0]?.speaker.name ?? null,
			matches: explain(hit, prepared.index),
		})),
	);
}
