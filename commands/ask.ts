import {
	ApplicationCommandOptionType,
	type AutocompleteInteraction,
	type ChatInputCommandInteraction,
	type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { withTurn } from '../src/discord/conversation.ts';
import { MAX_QUESTION_LENGTH } from '../src/question/clean.ts';
import { MAX_CHOICE_CHARS } from '../src/render/limits.ts';
import type { Choice } from '../src/render/types.ts';
import { dayChoices } from './choices/dayChoices.ts';
import { rankDays } from './choices/rankDays.ts';
import { rankSources } from './choices/rankSources.ts';
import { rankSpeakers } from './choices/rankSpeakers.ts';
import { sourceChoices } from './choices/sourceChoices.ts';
import { speakerChoices } from './choices/speakerChoices.ts';
import { readDay } from './read/readDay.ts';
import { readQuestion } from './read/readQuestion.ts';
import { readSource } from './read/readSource.ts';
import { readSpeaker } from './read/readSpeaker.ts';
import { EVERYWHERE } from './shared/everywhere.ts';
import { inEveryLanguage } from './shared/inEveryLanguage.ts';
import { localeOf } from './shared/localeOf.ts';
import { serverOf } from './shared/serverOf.ts';
import type { Command, Services } from './types.ts';
import { toMessage } from './views/answering.ts';

const DATA = {
	name: 'ask',
	name_localizations: inEveryLanguage('ask', 'hỏi', '提问'),
	description: 'Ask a question about the reports that I know',
	description_localizations: inEveryLanguage(
		'Ask a question about the reports that I know',
		'Đặt câu hỏi về những bản tin mà tôi có',
		'询问我所收录的报道',
	),
	...EVERYWHERE,
	options: [
		{
			type: ApplicationCommandOptionType.String,
			name: 'question',
			name_localizations: inEveryLanguage('question', 'câu-hỏi', '问题'),
			description: 'What you want to know',
			description_localizations: inEveryLanguage('What you want to know', 'Điều bạn muốn biết', '你想知道的内容'),
			required: true,
			max_length: MAX_QUESTION_LENGTH,
		},
		{
			type: ApplicationCommandOptionType.String,
			name: 'source',
			name_localizations: inEveryLanguage('source', 'nguồn', '来源'),
			description: 'Answer from this source alone',
			description_localizations: inEveryLanguage(
				'Answer from this source alone',
				'Chỉ trả lời từ nguồn này',
				'只根据这个来源回答',
			),
			max_length: MAX_CHOICE_CHARS,
			autocomplete: true,
		},
		{
			type: ApplicationCommandOptionType.String,
			name: 'speaker',
			name_localizations: inEveryLanguage('speaker', 'người-nói', '说话人'),
			description: 'Answer with what this person or organisation says alone',
			description_localizations: inEveryLanguage(
				'Answer with what this person or organisation says alone',
				'Chỉ trả lời bằng lời của người hoặc tổ chức này',
				'只用此人或此机构说的话回答',
			),
			max_length: MAX_CHOICE_CHARS,
			autocomplete: true,
		},
		{
			type: ApplicationCommandOptionType.String,
			name: 'as_of',
			name_localizations: inEveryLanguage('as_of', 'tính-đến', '截至'),
			description: 'Leave out what was published after this day: year-month-day, such as 2024-08-19',
			description_localizations: inEveryLanguage(
				'Leave out what was published after this day: year-month-day, such as 2024-08-19',
				'Bỏ qua những gì công bố sau ngày này: năm-tháng-ngày, ví dụ 2024-08-19',
				'略去此日之后发布的内容：年-月-日，例如 2024-08-19',
			),
			max_length: MAX_CHOICE_CHARS,
			autocomplete: true,
		},
		{
			type: ApplicationCommandOptionType.Boolean,
			name: 'private',
			name_localizations: inEveryLanguage('private', 'riêng-tư', '仅自己可见'),
			description: 'Show the answer to you alone',
			description_localizations: inEveryLanguage(
				'Show the answer to you alone',
				'Chỉ mình bạn thấy câu trả lời',
				'回答只有你自己能看到',
			),
		},
	],
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

async function run(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
	const { conversations, responder } = services;
	const { options, channel, channelId, user } = interaction;
	const knowledge = services.knowledge();
	const locale = localeOf(interaction, services);
	const source = options.getString('source');
	const speaker = options.getString('speaker');
	const asOf = options.getString('as_of');
	const isPrivate = options.getBoolean('private') ?? false;
	const question = readQuestion(options.getString('question', true));
	const place = { channelId, userId: user.id, isPrivate, isThread: channel?.isThread() ?? false };
	const into = isPrivate ? 'private' : 'open';
	const earlier = conversations.recall(place, services.now());
	const context = {
		turns: earlier,
		locale,
		...(source === null ? {} : { source: readSource(source, knowledge.sources) }),
		...(speaker === null ? {} : { speaker: readSpeaker(speaker, knowledge) }),
		...(asOf === null ? {} : { asOf: readDay(asOf) }),
	};
	const answer = await responder.whileThinking(interaction, into, services.isSlow(), () =>
		services.ask(question, context),
	);
	const turns = withTurn(earlier, answer);
	conversations.remember(place, turns, services.now());
	const asking = { personId: user.id, guildId: serverOf(interaction), isPrivate, locale };
	const answerId = await responder.respond(interaction, toMessage(question, context, answer, asking, services), into);
	conversations.attach(answerId, turns, services.now());
}

async function autocomplete(interaction: AutocompleteInteraction, services: Services): Promise<void> {
	await services.responder.offer(interaction, choicesFor(interaction, services));
}

function choicesFor({ options, locale }: AutocompleteInteraction, { knowledge }: Services): readonly Choice[] {
	const { name, value } = options.getFocused(true);
	const asOf = options.getString('as_of') ?? undefined;
	switch (name) {
		case 'source':
			return sourceChoices(rankSources(knowledge().sources, value, asOf), locale);
		case 'speaker':
			return speakerChoices(rankSpeakers(knowledge(), value, asOf));
		case 'as_of':
			return dayChoices(rankDays(knowledge(), value, locale), locale);
		default:
			return [];
	}
}

/** `/ask`: answers a question. */
export const askCommand: Command = { data: DATA, isQuestion: true, run, autocomplete };
