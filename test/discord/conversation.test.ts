import { expect, test } from 'vitest';
import type { Turn } from '../../src/answer/types.ts';
import { createConversations, FOLLOW_UP_MS, withTurn } from '../../src/discord/conversation.ts';
import { makeAnswer } from '../render/makeAnswer.ts';

const turn = (question: string): Turn => ({ question, names: [], topic: [], limitedTo: [], shown: [] });
const at = (ms: number) => new Date(1_700_000_000_000 + ms);
const here = { channelId: 'c', userId: 'u', isPrivate: false };

test('greetings, thanks and help leave the conversation as it is when they are answered', () => {
	const earlier = [turn('one')];
	for (const intent of ['greeting', 'thanks', 'help'] as const) {
		expect(withTurn(earlier, makeAnswer({ intent }))).toBe(earlier);
	}
	expect(withTurn(earlier, makeAnswer({ turn: turn('two') }))).toEqual([turn('one'), turn('two')]);
});

test('the last question is recalled when the same person asks in the same place within ten minutes', () => {
	const conversations = createConversations();
	conversations.remember(here, [turn('one')], at(0));
	expect(conversations.recall(here, at(FOLLOW_UP_MS))).toEqual([turn('one')]);
});

test.each([
	['ten minutes are over', here, FOLLOW_UP_MS + 1],
	['somebody else asks', { ...here, userId: 'v' }, 0],
	['it is another channel', { ...here, channelId: 'd' }, 0],
	['the first was asked openly and the second in private', { ...here, isPrivate: true }, 0],
])('nothing is recalled when %s', (_, place, ms) => {
	const conversations = createConversations();
	conversations.remember(here, [turn('one')], at(0));
	expect(conversations.recall(place, at(ms))).toEqual([]);
});

test('what was asked in private is not carried into the open when the same person asks on', () => {
	const conversations = createConversations();
	conversations.remember({ ...here, isPrivate: true }, [turn('secret')], at(0));
	expect(conversations.recall(here, at(1))).toEqual([]);
	expect(conversations.recall({ ...here, isPrivate: true }, at(1))).toEqual([turn('secret')]);
});

test('the conversation of an answer goes on when anybody replies to it, however late', () => {
	const conversations = createConversations();
	conversations.attach('a1', [turn('one')], at(0));
	conversations.attach('a2', [turn('one'), turn('two')], at(1));
	conversations.attach(null, [turn('three')], at(2));
	const other = { channelId: 'c', userId: 'v', isPrivate: false };
	expect(conversations.recall({ ...other, repliedTo: 'a1' }, at(FOLLOW_UP_MS * 9))).toEqual([turn('one')]);
	expect(conversations.recall({ ...here, repliedTo: 'a2' }, at(2))).toEqual([turn('one'), turn('two')]);
	expect(conversations.recall({ ...here, repliedTo: 'unknown' }, at(2))).toEqual([]);
});

test('the last five turns are kept when a conversation goes on for long', () => {
	const conversations = createConversations();
	for (let count = 1; count <= 8; count += 1) {
		conversations.remember(here, [...conversations.recall(here, at(count)), turn(`${count}`)], at(count));
	}
	expect(conversations.recall(here, at(9)).map(({ question }) => question)).toEqual(['4', '5', '6', '7', '8']);
});

test('the longest unused conversation goes first when there are too many', () => {
	const conversations = createConversations(2);
	conversations.remember({ ...here, userId: '1' }, [turn('one')], at(0));
	conversations.remember({ ...here, userId: '2' }, [turn('two')], at(0));
	conversations.recall({ ...here, userId: '1' }, at(0));
	conversations.remember({ ...here, userId: '3' }, [turn('three')], at(0));
	expect(conversations.recall({ ...here, userId: '1' }, at(0))).toHaveLength(1);
	expect(conversations.recall({ ...here, userId: '2' }, at(0))).toHaveLength(0);
});

test('in a thread a question goes on from the last one, whoever asks and however late', () => {
	const conversations = createConversations();
	conversations.remember({ ...here, isThread: true, userId: '1' }, [turn('one')], at(0));
	expect(conversations.recall({ ...here, isThread: true, userId: '2' }, at(FOLLOW_UP_MS * 100))).toHaveLength(1);
});

test('what is asked in private in a thread is not carried into the open', () => {
	const conversations = createConversations();
	conversations.remember({ ...here, isThread: true, isPrivate: true }, [turn('one')], at(0));
	expect(conversations.recall({ ...here, isThread: true }, at(0))).toHaveLength(0);
});
