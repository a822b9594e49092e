/** The words that open a question about something. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set('what which who whom whose when where why how'.split(' '));

/** Question words as they are mistyped. None of these is a word or a name of its own. */
export const QUESTION_WORD_SPELLINGS: ReadonlyMap<string, string> = new Map(
	(
		'waht:what wat:what whta:what wht:what hwat:what whats:what wats:what wich:which whcih:which whihc:which witch:which ' +
		'wihch:which hwich:which whch:which woh:who hwo:how whos:who wen:when whne:when wehn:when whn:when hwen:when ' +
		'wher:where whre:where wheer:where were:where wheres:where hwere:where whens:when wy:why whay:why hwy:why whys:why ' +
		'hw:how ohw:how hows:how howmany:how hoe:how whoes:whose'
	)
		.split(' ')
		.map((pair) => {
			const [typed = '', meant = ''] = pair.split(':');
			return [typed, meant];
		}),
);

/** Spellings that are words too: taken for the question word only where the word after agrees. */
export const AMBIGUOUS_SPELLINGS: ReadonlyMap<string, RegExp> = new Map([
	['were', /^(?:is|was|are|did|does|do|can|will)$/],
	['witch', /^(?!is|was|were|are|has|had|who|that)/],
	['hoe', /^(?:many|much|long|old|far|often|did|do|does)$/],
]);

/** Words that may stand before a question without being part of it. */
export const OPENERS: ReadonlySet<string> = new Set(
	(
		'hi hello hey hiya yo greetings good morning afternoon evening please pls plz kindly ok okay so well and but also um uh ' +
		'er hmm oh dateline bot guys folks everyone everybody there dear quick question thanks thank you sir mate then now ' +
		'just anyway'
	).split(' '),
);

/** Phrases that introduce an indirect question or a request; longest first. */
export const INTRODUCTIONS: readonly string[] = [
	'(?:can|could|would|will) (?:you|u|anyone|anybody|somebody|someone) (?:please |pls |kindly )?(?:tell|show|remind|inform|explain to|give) (?:me|us)(?: about)?',
	'(?:can|could|would|will) (?:you|u|anyone|anybody|somebody|someone) (?:please |pls |kindly )?(?:say|explain|check|find out|look up)',
	'(?:do|does|did|would) (?:you|u|anyone|anybody|somebody|someone) (?:happen to )?(?:know|remember|recall)',
	'(?:i|we) (?:want|need|wanted|would like|d like|wish) to (?:know|ask|find out|learn)',
	'i (?:wonder|was wondering|am wondering|m wondering|forgot|forget|do not know|don t know|dont know|wanna know|ask)',
	'(?:may|can|could) i ask(?: you)?',
	'(?:any|an) (?:idea|clue)',
	'(?:please |pls )?(?:tell|remind|inform|show) (?:me|us)(?: about)?',
	'(?:please |pls )?(?:explain|say)(?: to me)?',
	'you know',
];

/** Nouns that stand before `of` for what comes after it: "what kind of animal", "the name of the ship". */
export const TRANSPARENT_NOUNS: ReadonlySet<string> = new Set(
	(
		'kind type sort name form variety breed species class brand category example instance piece pair set series list ' +
		'one two three some style make genre title couple any all range'
	).split(' '),
);

/** Words that tell one thing from all others, and so ask for it: "the first minister", "the only capital". */
export const SINGLING_WORDS: ReadonlySet<string> = new Set(
	(
		'first second third fourth fifth last next only most least best worst largest biggest smallest highest lowest ' +
		'oldest youngest longest shortest tallest deepest main primary chief official leading major common favorite ' +
		'favourite original current former latest newest earliest busiest fastest richest same real full top principal'
	).split(' '),
);

/** Imperatives that ask for something by naming it. */
export const NAMING_VERBS: ReadonlySet<string> = new Set('name list give identify enumerate'.split(' '));

/** What before "name" makes a name that is asked for by itself: "the real name of the writer". */
export const NAME_KINDS: ReadonlySet<string> = new Set(
	(
		'real last first middle former stage pen maiden christian full original common scientific code brand given family birth ' +
		'other another new old nick pet street place technical chemical latin popular proper'
	).split(' '),
);

/** Nouns that make a name for a thing to explain together with the name before them: "the Coriolis effect", "Murphy's law". */
export const NAMED_CONCEPTS: ReadonlySet<string> = new Set(
	(
		'law theory theorem rule principle effect syndrome disease paradox equation constant hypothesis act doctrine plan ' +
		'conjecture scale test process complex movement religion system reaction cycle number sequence experiment bill amendment ' +
		'code model curve language index'
	).split(' '),
);
