import type { Rule, WordLists } from './rules.ts';
import type { Intent } from './types.ts';

/** Word lists of {@link INTENT_RULES}. */
export const INTENT_LISTS: WordLists = {
	greet: new Set('hello hi hey hiya howdy greetings yo sup hallo hola morning evening afternoon gday'.split(' ')),
	thank: new Set('thanks thank thankyou thx ty tysm thnx cheers appreciated appreciate'.split(' ')),
	small: new Set(
		`hello hi hey there you u so very much a lot for the your help all everyone bot dateline good great nice perfect
		awesome cool ok okay again really many that this it was is and man mate dude guys friend please bye goodbye
		morning evening afternoon day night to how are doing today`.split(/\s+/),
	),
	summarise: new Set(
		'summary summarize summarise summarization summarisation tldr overview recap gist synopsis rundown'.split(' '),
	),
	whole: new Set(
		`everything all whole it this them these those reports report articles article news story stories knowledge
		sources visit trip thing`.split(/\s+/),
	),
	order: new Set('chronology chronological chronologically timeline timelines'.split(' ')),
	list: new Set('list show give name tell see get enumerate'.split(' ')),
	dated: new Set('dates date events event happenings'.split(' ')),
	differ: new Set(
		`disagree disagreement differ difference differences conflict contradict contradiction contradictory discrepancy
		discrepancies inconsistent inconsistency inconsistencies mismatch disagreements contradictions`.split(/\s+/),
	),
	compare: new Set('compare compared comparison contrast versus vs'.split(' ')),
	report: new Set(
		'report reports source sources article articles account accounts version versions paper papers outlet outlets text texts document coverage coverage'.split(
			' ',
		),
	),
	source: new Set('source sources'.split(' ')),
	read: new Set(
		'report reports article articles publication publications outlet outlets source sources document text texts'.split(
			' ',
		),
	),
	quote: new Set('quote quotes quotation quotations quoted cite verbatim'.split(' ')),
	use: new Set('use work ask do know help'.split(' ')),
};

/**
 * What a message wants, in the order of trying. A message that no rule decides is a question. Greetings and thanks come
 * last among the patterns that are tied to both ends, so that "hi, who is …? thanks" stays a question.
 */
export const INTENT_RULES: readonly Rule<Intent>[] = [
	{
		name: 'thanks alone',
		pattern: [
			'^ %small? %small? %small? %thank %small? %small? %small? %small? %small? %small? %small? $',
			'^ %thank %thank $',
			'^ much appreciated $',
		],
		gives: 'thanks',
		examples: ['thank you!', 'thanks a lot', 'ok thx', 'great, thank you so much', 'cheers mate'],
	},
	{
		name: 'greeting alone',
		pattern: [
			'^ good? %greet %small? %small? %small? %small? %small? $',
			"^ what|whats 's? up $",
			'^ good day %small? $',
		],
		gives: 'greeting',
		examples: ['good morning', 'hi', 'hello there', 'hey bot', 'good evening everyone', "what's up"],
	},
	{
		name: 'help by itself',
		pattern: [
			'^ /? help me? please? $',
			'^ please? help $',
			'^ command|commands $',
			'^ what|which commands ...',
			'^ instructions $',
		],
		gives: 'help',
		examples: ['help', 'help me please', 'commands'],
	},
	{
		name: 'how the bot is used',
		pattern: [
			'how do|does|can|to|should i|you|we|one|this|it use|work|ask you|this|it|bot|the? bot? $',
			'how do|does|to|can i? use you|this|it|dateline|the? bot? ...',
			'how do|does you|this|it|dateline|bot|the bot? work $',
			'what can|could i|we ask you|about|here? ...',
			'what can|could you do|answer|help ...',
			'what do you do $',
			'what|who are you $',
			'what is this bot ...',
			'what kind|kinds|sort|sorts of questions ...',
			'what questions can ...',
			'can you help me $',
			'help me use ...',
			'show|list me? the? commands ...',
		],
		gives: 'help',
		examples: [
			'how do I use you?',
			'how does this work',
			'what can you do?',
			'what can I ask you',
			'what are you?',
			'how do you work?',
		],
	},
	{
		name: 'differences between the sources',
		pattern: [
			'%report ... ~disagree|~differ|~conflict|~contradict',
			'%differ ... between|among|in|across ... %report',
			'%report ... %differ',
			'where|what|which|do|does|how ... the|these|your %report ... ~disagree|~differ|~conflict|~contradict',
			'any|the|all|there %differ $',
			'%differ in|across|among|between ... %report',
			'~contradict each other',
			'%report ... not|never ~agree ...',
			'%report ... ~agree ...',
			'~tell|say|give ... different|differently ... %report',
			'%report ... ~tell|say|give ... different|differently',
		],
		gives: 'compare',
		examples: [
			'Do the reports disagree about anything?',
			'where do the sources differ?',
			'what are the differences between the articles',
			'any contradictions?',
			'do all reports agree?',
		],
	},
	{
		name: 'compare',
		pattern: [
			'^ can|could|please|you? you? please? %compare ...',
			'%compare the|what|how|these|all|both|your ...',
			'%compare %report',
			'comparison of|between ...',
			'^ %list|put|set ... side by side',
			'side by side $',
		],
		gives: 'compare',
		examples: [
			'compare the reports on the number of agreements',
			'comparison of the two accounts',
			'show the reports side by side',
		],
	},
	{
		name: 'timeline by its name',
		pattern: [
			'%order',
			'in order of time|date|dates',
			'sequence of events',
			'in what|which order',
			'order of events',
			'^ so? what happened when $',
			'when did each|every|everything ...',
			'when ... each thing ...',
		],
		gives: 'timeline',
		examples: [
			'timeline please',
			'show me a chronology of the visit',
			'what happened when?',
			'when did each thing happen?',
			'sequence of events',
		],
	},
	{
		name: 'list of dates',
		pattern: [
			'%list ... %dated $',
			'^ all? the? dates $',
			'%list me? all? the? dates|events ...',
			'what happened on which|each|every day|date ...',
			'day by day ...',
			'what are|were the? key|important|main? dates ...',
		],
		gives: 'timeline',
		examples: ['events please, list the dates', 'list all the dates', 'give me the events', 'day by day account'],
	},
	{
		name: 'sources by their name',
		pattern: [
			'%list me|us? all? of? the|your|its? %read $',
			'^ the|your|all? sources $',
			'what|which are|were|is your|the|its %source $',
			'what|which %read do|are|did|have you|based|your|it|available|loaded ...',
			'where do|does|did you|it|this|your|the ... information|info|answers|facts|knowledge|data|news|this|these ... from $',
			'how many %read do|have|are you|there|your ...',
			'what do you know about? $',
			'where ... you ~get ... from $',
			'%read do|did you use|have|know|read ...',
			'what|which ... you ~base|based ... on $',
			'how old|recent|fresh|up-to-date is|are your ...',
		],
		gives: 'sources',
		examples: [
			'list your sources',
			'sources',
			'what are your sources?',
			'which reports do you have?',
			'where do you get your information from?',
			'how many articles do you have',
			'where does this information come from',
		],
	},
	{
		name: 'quotation wanted',
		pattern: [
			'^ please|can|could? you? please? quote|cite ...',
			'%quote from|by|of|about|on ...',
			'~give|~find|~show|~get|~need|~want ... %quote',
			'exact|precise|actual|very|own|original words|wording ...',
			'word for word ...',
			'what exactly did ... say|tell',
			'in ... own words',
			'%quote $',
			'did ... really|actually say ...',
			'%quote ... said|say|says ...',
		],
		gives: 'quote',
		examples: [
			'quote what Lam said about working with China',
			'give me a quote from Xi',
			'what were his exact words?',
			'what did he say word for word',
			'find quotes about trade',
			'did Lam really say that China is a priority?',
		],
	},
	{
		name: 'summary by its name',
		pattern: [
			'%summarise',
			'sum ... up',
			'sum up',
			'in a nutshell',
			'in brief',
			'in short $',
			'tl ;d r',
			'main|key|central|important points|point|takeaways|takeaway|findings|facts|things ...',
			'in few|two|three|four|five|a sentences|words|lines|sentence|paragraph ...',
			'brief|fill|catch me in|up|on? ...',
			'short version',
		],
		gives: 'summary',
		examples: [
			'summarize everything in three sentences',
			'tldr',
			'give me a summary',
			'sum it up',
			'what are the main points?',
			'the visit in a nutshell',
			'catch me up',
		],
	},
	{
		name: 'the whole story',
		pattern: [
			'^ so? what happened $',
			'^ what is|was|are|were ... %whole about $',
			'^ what is|was|are|were all? this|it|that about $',
			'^ tell|explain me|us? about? everything ...',
			'^ ~tell|explain me? the whole story $',
			'^ what did i miss $',
			'^ what is going on $',
			'^ what is the story|news ...',
		],
		gives: 'summary',
		examples: [
			'what happened?',
			'what is this all about?',
			'tell me everything',
			'what are the reports about?',
			'what did I miss',
		],
	},
];
