import type { Messages } from './types.ts';
import { ageOf, type Joining, quoted, quotedFew } from './wordLists.ts';

const OR: Joining = { comma: ', ', last: ' or ' };
const AND: Joining = { comma: ', ', last: ' and ' };

function age(days: number): string {
	const { count, unit } = ageOf(days);
	return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

const months = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

function date(value: string): string {
	const [year = '', month, day] = value.split('-');
	if (month === undefined) return year;
	const name = months.format(Date.UTC(2000, Number(month) - 1));
	return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** English. */
export const en: Messages = {
	date,
	undated: 'undated',
	refusal: (missing) =>
		missing.length === 0
			? 'The sources do not answer that.'
			: `The sources do not answer that: they say nothing about ${quotedFew(missing, OR, (more) => `${more} more words`)}.`,
	covered: 'What they do cover:',
	askFor: 'For example:',
	outside:
		'That is not what I am for: I only answer questions about the reports that I know, with their own sentences.',
	noQuestion: 'I see no question there. Ask me in words about the reports that I know.',
	greeting:
		'Hello! Ask me about the reports that I know. I answer with their own sentences, each with its source and date.',
	thanks: 'You are welcome.',
	help: [
		'I answer questions about a set of dated reports, with sentences from them and nothing of my own.',
		'In Discord: mention me with a question, reply to one of my answers to go on from it, write me a direct message, or use /ask.',
		'/ask takes a source to look in, a last day (as_of: 2024-08-19), and private to show the answer to you alone.',
		'You can also ask for a summary, a timeline, or which sources I have.',
	].join('\n'),
	sourcesDiffer: 'The sources differ:',
	carried: (what) => `Going on from before: ${quoted(what, AND)}.`,
	mended: (from, to) => `I read “${from}” as “${to}”.`,
	newestIs: (day, days) => `The newest source here is of ${date(day)}, ${age(days)} old. What came later is not in it.`,
	asOf: (day) => `Only sources up to ${date(day)}.`,
	onlyBeginnings: (reports) => `Only from the beginnings of the ${reports} newest sources.`,
	onlySource: (title) => `Only from “${title}”.`,
	onlySpeaker: (name) => `Only what ${name} says.`,
	correction: (number, text) => `About [${number}]: ${text}`,
	tooLong: (length, limit) =>
		`That question has ${length} characters; I read up to ${limit}. Ask it in fewer words, one question at a time.`,
	wrong: (id) =>
		`Something went wrong here, and it is not your question. Try again later; the operator finds it in the log as ${id}.`,
	leftOut: (count) =>
		count === 1
			? '…and 1 more sentence that did not fit this message.'
			: `…and ${count} more sentences that did not fit this message.`,
	sentenceTooLong: 'The sentence that answers is too long for one message, and I do not cut sentences. It stands here:',
	shown: (what) => {
		switch (what) {
			case 'notes':
				return 'Shown: sentences from notes on these reports, not the reports’ own text.';
			case 'full-text':
				return 'Shown: sentences from the full text of these reports, word for word.';
			case 'both':
				return 'Shown: sentences from notes on reports and from full texts; the list says which.';
		}
	},
	version: (version) => ` Version ${version}.`,
	kind: { notes: 'notes', 'full-text': 'full text' },
	sourceList: (count) => (count === 1 ? 'I know one source:' : `I know ${count} sources:`),
	moreSources: (count) => (count === 1 ? '…and 1 more source.' : `…and ${count} more sources.`),
	colon: ': ',
	comma: ', ',
	error: {
		'empty-question': () => 'I see no question there. Write it after my name, for example: What was agreed, and when?',
		'unreadable-reply': () =>
			'Discord did not show me the words of that reply. Mention me in it, or leave the ping of the reply switched on, and I can read it.',
		'question-too-long': ({ length, limit }) => en.tooLong(length, limit),
		'too-many-questions': ({ waitSeconds }) =>
			`That was a lot of questions for one minute. Ask again in ${waitSeconds} ${waitSeconds === 1 ? 'second' : 'seconds'}.`,
		'not-your-button': () => 'That button belongs to whoever asked. Use the command yourself and you get your own.',
		'not-permitted': () =>
			'You may not do that on this server. Whoever manages the server can allow it under Server Settings > Integrations, or with /settings.',
		'forgotten-button': () => 'I was started anew since then and no longer know what this button was for. Ask again.',
		'unknown-button': () => 'This button is of an earlier version of mine and does nothing any more. Ask again.',
		'reports-changed': () =>
			'The reports that I know have changed since that answer. Ask again to see what they say now.',
		'message-gone': () => 'That message is gone.',
		'no-quotation': () =>
			'That message quotes nobody, and does not say who said what. To check other words, give them to /quote check.',
		'nothing-to-find': () => 'Tell me some words of the quotation, who said it, where it stood, or when.',
		'not-moderator': () =>
			'Quotations are checked by those who may manage messages, or have the role that is set with /settings. Ask whoever manages the server.',
		'not-your-answer': () => 'Only whoever asked, or a moderator, can dismiss this.',
		'no-text': () =>
			'There are no words in that message that I could answer. Use this on a message with a question in it.',
		'bad-date': ({ given }) => `I cannot read “${given}” as a day. Write it as year, month, day: 2024-08-19.`,
		'bad-month-or-day': ({ given }) =>
			`I cannot read “${given}” as a day or a month. Write it as year, month, day, or as year and month: 2024-08-19, 2024-08.`,
		'from-after-to': ({ from, to }) => `${from} lies after ${to}. Exchange the two, or leave one out.`,
		'empty-topic': () => 'I see no topic there. Write a few words, or leave it out for everything.',
		'unknown-speaker': ({ given, nearest }) =>
			nearest.length === 0
				? `I know no person and no organisation called “${given}”. Pick one from the list that opens while you type.`
				: `I know no person and no organisation called “${given}”. Did you mean ${quoted(nearest, OR)}?`,
		'unknown-source': ({ given, nearest }) =>
			nearest.length === 0
				? `I have no source “${given}”. Pick one from the list that opens while you type.`
				: `I have no source “${given}”. Did you mean ${quoted(nearest, OR)}?`,
	},
};
