import type { FineClass } from './nounClasses.ts';
import type { Rule, WordLists } from './rules.ts';

function list(words: string): ReadonlySet<string> {
	return new Set(words.split(' '));
}

/** Word lists that the patterns of {@link ANSWER_TYPE_RULES} name with `%`. */
export const ANSWER_TYPE_WORDS = {
	do: list('do does did can could will would should shall may might must has have had'),
	be: list('is are was were be been'),
	make: list('manufactures manufactured manufacture produces sponsors publishes provides'),
	winning: list('won win wins beat defeated'),
	contest: list('super league series championship pennant playoffs'),
	money: list(
		'cost costs money pay pays paid worth charge spend spent salary sell sold bought buy owe earn earned insured price dollars ' +
			'fined wage donate donated fund invest invested budget fine',
	),
	weighing: list('weigh weighs weight weighed'),
	eating: list('eat eats ate eaten drink drinks drank'),
	writing: list('write wrote written compose composed paint painted sculpt direct record publish publishes'),
	causing: list('cause causes caused makes made led leads prompted triggered motivated'),
	happening: list('happen happens happened occurs occurred'),
	telling: list(
		'say says said declare believe believes think thinks do look sound smell feel happen deal tell discuss talk promise agree ' +
			'symbolize suggest represent announce know sing yell',
	),
	distance: list('far tall high wide deep close thick broad'),
	size: list('big large small huge'),
	called: list('called named known nicknamed dubbed termed'),
	temperature: list('hot cold warm'),
	meaning: list('mean means meant signify signifies denote denotes indicate indicates'),
	languages: list(
		'spanish french german english italian latin hebrew japanese chinese hawaiian russian vietnamese greek arabic',
	),
} as const satisfies WordLists;

/** A rule that gives one of TREC's classes. */
export type AnswerTypeRule = Rule<FineClass>;

/**
 * What kind of answer a question wants. The first rule that holds decides. The facts that `given` names are those of `takeApart`
 * (`asks:`, `frame:`, `phrase:`, `focus:plural`) and the class of the noun asked about (`focus:LOC:city`).
 */
export const ANSWER_TYPE_RULES: readonly AnswerTypeRule[] = [
	// Abbreviations
	{
		name: 'stand-for',
		pattern: [
			'stand|stands|stood for',
			'^ what ... abbreviation|acronym of|for $',
			'^ what %be !the ... an? abbreviation|acronym of|for',
			'^ what ... spell|spells out',
		],
		examples: ['What does NASDAQ stand for ?', 'what does asean stand for', 'CNN is the abbreviation for what ?'],
		gives: 'ABBR:exp',
	},
	{
		name: 'mean-by-letters',
		given: ['has:abbreviation'],
		pattern: ['^ what %do ... %meaning', '^ what %be ... %meaning|full', '^ meaning of'],
		examples: ['What does LOL mean ?', 'What does USB mean'],
		gives: 'ABBR:exp',
	},
	{
		name: 'what-is-abbreviation',
		given: ['frame:be', 'focus:abbreviation', 'phrase:to-define'],
		pattern: '^ what %be',
		examples: ['What is DTMF ?', 'What is HDLC ?'],
		gives: 'ABBR:exp',
	},
	{
		name: 'abbreviated-form',
		given: ['focus:ABBR:abb'],
		examples: [
			'What is the abbreviation of General Motors ?',
			'what is the acronym for the national bureau of investigation',
		],
		gives: 'ABBR:abb',
	},
	{
		name: 'how-abbreviated',
		pattern: '^ how ... abbreviate|abbreviated',
		examples: ['How do you abbreviate “Original Equipment Manufacturer” ?'],
		gives: 'ABBR:abb',
	},

	// How
	{
		name: 'how-many',
		given: ['asks:how'],
		pattern: '^ how many',
		examples: [
			'How many agreements were signed ?',
			'hwo many documents did they sign',
			'The visit produced how many agreements ?',
		],
		gives: 'NUM:count',
	},
	{
		name: 'how-much-weight',
		given: ['asks:how'],
		pattern: '^ how much ... %weighing',
		examples: ["How much did a knight 's armor weigh ?"],
		gives: 'NUM:weight',
	},
	{
		name: 'how-much-money',
		given: ['asks:how'],
		pattern: [
			'^ how much ... %money',
			'^ how much %do ... make|get|makes',
			'^ how much %be|do|does|did|would|will|can',
			'^ how rich|expensive|costly',
		],
		examples: [
			'How much does it cost to rent a car ?',
			'How much was the minimum wage in 1991 ?',
			'how expensive was the bridge',
		],
		gives: 'NUM:money',
	},
	{
		name: 'how-much',
		given: ['asks:how'],
		pattern: '^ how much',
		examples: ['How much calcium is in broccoli ?'],
		gives: 'NUM:count',
	},
	{
		name: 'how-old',
		given: ['asks:how'],
		pattern: '^ how old',
		examples: ['How old is the sun ?', 'The italian artist , Maurizio Pellegrin , is how old ?', 'how old is to lam'],
		gives: 'NUM:period',
	},
	{
		name: 'how-far',
		given: ['asks:how'],
		pattern: '^ how %distance',
		examples: ['How far is Yaroslavl from Moscow ?', 'How tall is kilamanjaro ?'],
		gives: 'NUM:dist',
	},
	{
		name: 'how-long-thing',
		given: ['asks:how', 'focus:extended'],
		pattern: '^ how long %be',
		examples: [
			'How long is the Coney Island boardwalk ?',
			'How long is the border between Canada and the 48 conterminous states ?',
		],
		gives: 'NUM:dist',
	},
	{
		name: 'how-long-time',
		given: ['asks:how'],
		pattern: ['^ how long', '^ how many years|days|hours'],
		examples: ['How long does a dog sleep ?', 'how long did the talks last', 'How long was the visit ?'],
		gives: 'NUM:period',
	},
	{
		name: 'how-fast',
		given: ['asks:how'],
		pattern: '^ how fast|quickly|quick',
		examples: ['How fast is light ?'],
		gives: 'NUM:speed',
	},
	{
		name: 'how-hot',
		given: ['asks:how'],
		pattern: '^ how %temperature',
		examples: ['How hot should the oven be when making Peachy Oat Muffins ?', 'How cold should a refrigerator be ?'],
		gives: 'NUM:temp',
	},
	{
		name: 'how-big',
		given: ['asks:how'],
		pattern: '^ how %size',
		examples: ['How big is Australia ?', 'How large is Missouri population ?'],
		gives: 'NUM:volsize',
	},
	{
		name: 'how-often',
		given: ['asks:how'],
		pattern: '^ how often|frequently|successful|likely|common',
		examples: ['How often does Old Faithful erupt at Yellowstone National Park ?'],
		gives: 'NUM:other',
	},
	{
		name: 'how-late',
		given: ['asks:how'],
		pattern: '^ how late|early|soon|recently',
		examples: ['How late is Disneyland open ?'],
		gives: 'NUM:date',
	},
	{
		name: 'how-heavy',
		given: ['asks:how'],
		pattern: '^ how heavy',
		examples: ['How heavy is an elephant ?'],
		gives: 'NUM:weight',
	},
	{
		name: 'how-come',
		given: ['asks:how'],
		pattern: '^ how come',
		examples: ['How come the talks failed ?'],
		gives: 'DESC:reason',
	},
	{
		name: 'how-say',
		given: ['asks:how'],
		pattern: ['^ how %do you|i|we|one say ... in', '^ how %do ... translate'],
		examples: ['How do you say “I love you” in other languages ?'],
		gives: 'ENTY:termeq',
	},
	{
		name: 'how-differ',
		given: ['asks:how'],
		pattern: [
			'^ how %do|%be ... differ|different|similar|related|compare|compared|feel|react|respond|affect|change|changed',
			'^ how %be ... $',
		],
		examples: ['How do the two reports differ ?', 'How are sunburns and tanning related ?'],
		gives: 'DESC:manner',
	},
	{
		name: 'how',
		given: ['asks:how'],
		examples: ['How do you make a paintball ?', 'How did Jayne Mansfield die ?', 'How you can raise your IQ ?'],
		gives: 'DESC:manner',
	},

	// Why, when, where
	{
		name: 'why',
		given: ['asks:why'],
		examples: ['Why is the grass green ?', 'tell me why the visit matters', 'whys the sky blue'],
		gives: 'DESC:reason',
	},
	{
		name: 'what-for',
		given: ['asks:what'],
		pattern: [
			'^ what %be ... for $',
			'^ what %be ... good|famous|used|noted|known|remembered|recognized for',
			'^ what ... famous|noted|known for $',
			'^ what reason',
		],
		examples: ['What is Jane Goodall famous for ?', 'What are bicycle reflectors for ?'],
		gives: 'DESC:reason',
	},
	{
		name: 'when',
		given: ['asks:when'],
		examples: [
			'When was Ozzy Osbourne born ?',
			'wen did to lam visit china',
			'Trong died when ?',
			'do you know when the visit began',
		],
		gives: 'NUM:date',
	},
	{
		name: 'where-rank',
		given: ['asks:where'],
		pattern: '^ where ... rank|ranks|ranked',
		examples: ['Where does the U.S. rank among world countries in area ?'],
		gives: 'NUM:ord',
	},
	{
		name: 'where-from',
		given: ['asks:where'],
		pattern: [
			'^ where %do ... come|comes|came from $',
			'^ where %do ... get its|their|the|his',
			'^ where %do the? term|word|phrase|name|expression|saying|slang|idea',
		],
		examples: [
			'Where does “bovine” come from ?',
			'Where did the term “86” come from ?',
			'where did marijuana come from',
		],
		gives: 'DESC:desc',
	},
	{
		name: 'where',
		given: ['asks:where'],
		examples: [
			'Where is the Loop ?',
			'where did they meet',
			'Where was Christopher Columbus born ?',
			'tell me where the talks were held',
		],
		gives: 'LOC:other',
	},

	// Who
	{
		name: 'who-animal',
		given: ['asks:who', 'frame:be', 'focus:ENTY:animal'],
		examples: ['Who was the first animal into space ?'],
		gives: 'ENTY:animal',
	},
	{
		name: 'who-makes',
		given: ['asks:who'],
		pattern: ['^ who %make', '^ who has? %winning the? most ... %contest', '^ who has? %winning the? most super'],
		examples: ['Who manufactures the software , “PhotoShop” ?', 'Who has won the most Super Bowls ?'],
		gives: 'HUM:gr',
	},
	{
		name: 'who-are-group',
		given: ['asks:who', 'frame:be', 'focus:HUM:gr'],
		pattern: [
			'^ who %be ... producer|maker|manufacturer|supplier|exporter|importer of',
			'^ who %be the ... tribe|team|band|group of',
		],
		examples: ['Who is the largest producer of laptop computers in the world ?'],
		gives: 'HUM:gr',
	},
	{
		name: 'who-is-name',
		given: ['asks:who', 'phrase:name-only'],
		examples: ['Who was Lacan ?', 'Who is Colin Powell ?', 'who is xi jinping', 'who s To Lam'],
		gives: 'HUM:desc',
	},
	{
		name: 'who',
		given: ['asks:who'],
		examples: [
			'Who invented the radio ?',
			'Who is the mayor of Marbella ?',
			'@Dateline hi! tell me who greeted Lam at the airport?',
			'who is president of vietnam',
		],
		gives: 'HUM:ind',
	},
	{
		name: 'whom',
		given: ['asks:whom'],
		examples: ['Whom did To Lam meet ?', 'With whom did he speak ?'],
		gives: 'HUM:ind',
	},
	{ name: 'whose', given: ['asks:whose'], examples: ['Whose autobiography is titled Yes I Can ?'], gives: 'HUM:ind' },

	// What, by its other words
	{
		name: 'what-color',
		pattern: '^ what|which color|colour|colors|colours',
		examples: ['What color eyes are most sensitive to light ?'],
		gives: 'ENTY:color',
	},
	{
		name: 'which-people',
		pattern: '^ what|which one? of ... people',
		examples: ['Which of the following people is not associated with Andy Warhol ?'],
		gives: 'HUM:ind',
	},
	{
		name: 'what-part-played',
		pattern: '^ what|which part|role|character ... play|portray',
		examples: ['What part did Benjamin Franklin play in the development of the newspaper in America ?'],
		gives: 'HUM:ind',
	},
	{
		name: 'what-they-said',
		given: ['asks:what', 'phrase:proper', 'focus:no-person'],
		pattern: '^ what :PROPN :PROPN? said|says|thinks|wants|told|promised',
		examples: ['quote what Lam said about working with China'],
		gives: 'DESC:desc',
	},
	{
		name: 'what-in-common',
		given: ['asks:what'],
		pattern: '^ what %do ... in common',
		examples: ['What do a diamond and lump of coal have in common ?'],
		gives: 'DESC:desc',
	},
	{
		name: 'what-about',
		given: ['asks:what'],
		pattern: ['^ what %be ... about $', '^ what %be ... all about', '^ what about'],
		examples: ['What is Remembrance Day all about ?', 'what about the railway'],
		gives: 'DESC:desc',
	},
	{
		name: 'what-known-as',
		given: ['asks:at-end'],
		pattern: '^ what ... known|referred as|to $',
		examples: ['The Jewish alphabet is known as what ?'],
		gives: 'ENTY:termeq',
	},

	// What, by the verb
	{
		name: 'what-in-language',
		given: ['asks:what'],
		pattern: '^ what %do ... %meaning in %languages',
		examples: ['What does El Nino mean in spanish ?'],
		gives: 'ENTY:termeq',
	},
	{
		name: 'what-means',
		given: ['asks:what'],
		pattern: ['^ what %do ... %meaning', '^ what %be meant by', '^ what %do ... refer|refers to $', '^ what %meaning'],
		examples: ['What does the name Shawn mean ?', 'what does comprehensive strategic partnership mean'],
		gives: 'DESC:def',
	},
	{
		name: 'define',
		pattern: ['^ define', '^ definition|meaning of'],
		examples: ['Define the Pheonix Club .', 'definition of state visit'],
		gives: 'DESC:def',
	},
	{
		name: 'fear-of',
		pattern: ['^ what %be a|the|another ... fear|phobia of', '^ name a|the fear of'],
		examples: ['What is a fear of shadows ?', 'What is the fear of cockroaches called ?'],
		gives: 'ENTY:dismed',
	},
	{
		name: 'what-called',
		given: ['asks:what', 'frame:be', 'focus:unsure'],
		pattern: ['%called|known|as|called|call $', 'better|also|commonly|originally|previously|formerly known|called'],
		examples: [
			"What 's a male witch called ?",
			'What is a ball that hits the foul pole called ?',
			"What 's a “Drinker respirator” better known as ?",
		],
		gives: 'ENTY:termeq',
	},
	{
		name: 'what-do-you-call',
		given: ['asks:what', 'frame:verb'],
		pattern: [
			'^ what %do ... call|calls',
			'^ what %be|%do ... %called|known|referred',
			'nicknamed|called|named $',
			'^ what ... %called $',
		],
		examples: [
			'What do Italians call Florence ?',
			'What do you call the feeling of having experienced something before ?',
			'Mississippi is nicknamed what ?',
		],
		gives: 'ENTY:termeq',
	},
	{
		name: 'what-causes',
		given: ['asks:what'],
		pattern: ['^ what %causing !of', '^ what %be ... caused by|due $', '^ what %do ... cause'],
		examples: ['What causes pneumonia ?', 'What caused the Lynmouth floods ?', 'what led to the visit'],
		gives: 'DESC:reason',
	},
	{
		name: 'what-happens',
		given: ['asks:what'],
		pattern: [
			'^ what ever? %happening',
			'^ whatever %happening',
			'^ what %be happening',
			'^ what has|had happened',
			'^ what took place',
		],
		examples: [
			'What happened in the Long March ?',
			'What happens when lightning strikes a body of water ?',
			'what happened on monday',
		],
		gives: 'DESC:desc',
	},
	{
		name: 'what-living',
		given: ['asks:what'],
		pattern: ['^ what %do ... do for a living', '^ what does :PROPN :PROPN? :PROPN? do $'],
		examples: ['What does Nicholas Cage do for a living ?', 'What does Robin Williams do ?'],
		gives: 'HUM:title',
	},
	{
		name: 'what-made-of',
		given: ['asks:what'],
		pattern: ['^ what %be ... made|composed of|from|out', '^ what %do ... consist|consists'],
		examples: ['What are the stars made of ?', 'What does saliva consist of ?'],
		gives: 'ENTY:substance',
	},
	{
		name: 'what-eaten',
		given: ['asks:what', 'frame:verb'],
		pattern: '^ what %do ... %eating',
		examples: ['What do flatfish eat ?'],
		gives: 'ENTY:food',
	},
	{
		name: 'what-suffered',
		given: ['asks:what', 'frame:verb'],
		pattern: ['^ what %do ... suffer|suffers from?', '^ what did|does ... die of|from'],
		examples: ['What does a topophobic actor suffer from ?', 'What did Nguyen Phu Trong die of ?'],
		gives: 'ENTY:dismed',
	},
	{
		name: 'what-cost',
		given: ['asks:what', 'frame:verb'],
		pattern: ['^ what %do ... cost|costs|earn|earns|paid|charge|worth', '^ what ... fined|paid'],
		examples: ['What does an average daycare provider get paid in New England ?', 'what did the railway cost'],
		gives: 'NUM:money',
	},
	{
		name: 'what-weigh',
		given: ['asks:what', 'frame:verb'],
		pattern: '^ what %do ... %weighing',
		examples: ['What does a teaspoon of matter weigh in a black hole ?'],
		gives: 'NUM:weight',
	},
	{
		name: 'what-cured',
		given: ['asks:what', 'frame:verb'],
		pattern: '^ what %do ... treat|prevent|cure|cures $',
		examples: ['What does Salk vaccine prevent ?'],
		gives: 'ENTY:dismed',
	},
	{
		name: 'what-flowed-into',
		given: ['asks:what', 'frame:verb'],
		pattern: '^ what %do ... empty|flow|lead into $',
		examples: ['What does the River Seine empty into ?'],
		gives: 'LOC:other',
	},
	{
		name: 'what-manufactured',
		given: ['asks:what', 'frame:verb'],
		pattern: '^ what %do ... manufacture|market|export|sell',
		examples: ['What does the Peugeot company manufacture ?'],
		gives: 'ENTY:product',
	},
	{
		name: 'what-celebrated',
		given: ['asks:what', 'frame:verb'],
		pattern: '^ what %be celebrated|commemorated',
		examples: ['What is celebrated during the week of February 21-27 ?'],
		gives: 'ENTY:event',
	},
	{
		name: 'what-played',
		given: ['asks:what', 'frame:verb'],
		pattern: '^ what %be played',
		examples: ["What 's played at Wembley Stadium , London , every May ?"],
		gives: 'ENTY:sport',
	},
	{
		name: 'what-written',
		given: ['asks:what', 'frame:verb'],
		pattern: '^ what %do ... %writing',
		examples: ['What did Aaron Hass write ?'],
		gives: 'ENTY:cremat',
	},
	{
		name: 'what-equals',
		given: ['asks:what'],
		pattern: ['^ what %do ... equal|equals', '^ what %be :NUM plus|minus|times|divided'],
		examples: ['What does 7847+5943 equal ?'],
		gives: 'NUM:other',
	},
	{
		name: 'what-said',
		given: ['asks:what', 'frame:verb'],
		pattern: [
			'^ what %do ... %telling',
			'^ what should|must|would|can|could _ ... do|say|know|learn',
			'^ what ... do|doing $',
			'^ what do i|you|we need to',
			'^ what %be ... doing|like|saying|about|talking|trying|done|said|discussed|agreed',
		],
		examples: [
			'What do Mormons believe ?',
			'What does an echidna look like ?',
			'what did xi say about the railway',
			'What must a Las Vegas blackjack dealer do when he reaches 16 ?',
		],
		gives: 'DESC:desc',
	},
	{
		name: 'what-news',
		given: ['asks:what'],
		pattern: ['^ what %be new|up|next $', '^ what %be up|new with|in|about|on'],
		examples: ['whats new', 'What is next?'],
		gives: 'DESC:desc',
	},
	{
		name: 'which-verb',
		given: ['asks:which', 'frame:verb'],
		examples: ['Which came first , the chicken or the egg ?'],
		gives: 'ENTY:other',
	},
	{
		name: 'what-verb',
		given: ['asks:what', 'frame:verb'],
		examples: [
			'What does a pedometer measure ?',
			'What is predicted to topple over between 2010 and 2020 ?',
			'What did the Congress of Vienna establish ?',
		],
		gives: 'ENTY:other',
	},

	// What is …: a definition, unless the phrase singles something out
	{
		name: 'words-to-song',
		given: ['frame:be', 'focus:ENTY:word'],
		pattern: '^ what %be the words to',
		examples: ['What are the words to “My Way” written by Paul Anka ?'],
		gives: 'DESC:desc',
	},
	{
		name: 'name-for',
		given: ['asks:what'],
		pattern: ['^ what %be the|a ... name for', '^ what other name', '^ what %be another ... name'],
		examples: ["What 's another name for aspartame ?", 'What is the name for clouds that produce rain ?'],
		gives: 'ENTY:termeq',
	},
	{
		name: 'what-is-preposition',
		given: ['asks:what', 'frame:be', 'phrase:continued', 'phrase:without-article', 'focus:unsure'],
		pattern: '^ what %be ... of|to|with|in|on|at $',
		examples: ['What was George Washington afraid of ?'],
		gives: 'ENTY:other',
	},
	{
		name: 'what-is',
		given: ['frame:be', 'asks:what', 'phrase:to-define'],
		examples: [
			'What is ethology ?',
			'What is a caldera ?',
			'what is viscosity',
			'What are bear and bull markets ?',
			'whats a state visit',
		],
		gives: 'DESC:def',
	},

	{
		name: 'asks-for-expansion',
		given: ['asks:noun', 'focus:ABBR:exp'],
		examples: ['What is the full form of NATO ?'],
		gives: 'ABBR:exp',
	},

	{
		name: 'asks-for-best',
		given: ['asks:noun', 'frame:be', 'focus:abstract', 'phrase:singled-out'],
		examples: ["What 's the highest possible bid in Contract Bridge ?", 'Which is the best opening move in chess ?'],
		gives: 'ENTY:other',
	},
	{
		name: 'asks-for-abstract',
		given: ['asks:noun', 'frame:be', 'focus:abstract'],
		examples: ['What was the rallying cry of the early American revolutionaries ?'],
		gives: 'DESC:desc',
	},

	// Which …, what is the …: the class of the noun decides
	{
		name: 'asks-for-meaning',
		given: ['asks:noun', 'focus:DESC:def'],
		examples: ['What is the nature of learning ?'],
		gives: 'DESC:def',
	},
	{
		name: 'asks-for-description',
		given: ['asks:noun', 'focus:DESC:desc'],
		examples: ['What is the difference between a generator and an alternator ?', 'what is the history of the party'],
		gives: 'DESC:desc',
	},
	{
		name: 'asks-for-cause',
		given: ['asks:noun', 'focus:DESC:reason'],
		examples: ['What is the purpose of the visit ?', 'what was the reason for the delay'],
		gives: 'DESC:reason',
	},
	{
		name: 'asks-for-animal',
		given: ['asks:noun', 'focus:ENTY:animal'],
		examples: ['What kind of animal is Babar ?', "What is California 's state bird ?"],
		gives: 'ENTY:animal',
	},
	{
		name: 'asks-for-body-part',
		given: ['asks:noun', 'focus:ENTY:body'],
		examples: ['What is the softest part of the body ?', 'What organ contains the islands of Langerhans ?'],
		gives: 'ENTY:body',
	},
	{
		name: 'asks-for-color',
		given: ['asks:noun', 'focus:ENTY:color'],
		examples: ['What are the three secondary colors ?'],
		gives: 'ENTY:color',
	},
	{
		name: 'asks-for-work',
		given: ['asks:noun', 'focus:ENTY:cremat'],
		examples: ['What films featured the character Popeye Doyle ?', 'Name a film in which Jude Law acted .'],
		gives: 'ENTY:cremat',
	},
	{
		name: 'asks-for-currency',
		given: ['asks:noun', 'focus:ENTY:currency'],
		examples: ['What currency is used in Australia ?'],
		gives: 'ENTY:currency',
	},
	{
		name: 'asks-for-illness',
		given: ['asks:noun', 'focus:ENTY:dismed'],
		examples: [
			'What disease is transmitted by the Anopheles mosquito ?',
			'Which drug is commonly used to treat AIDS ?',
		],
		gives: 'ENTY:dismed',
	},
	{
		name: 'asks-for-event',
		given: ['asks:noun', 'focus:ENTY:event'],
		examples: ['What war did Florence Nightingale tend the troops in ?', 'What holidays are celebrated in Ireland ?'],
		gives: 'ENTY:event',
	},
	{
		name: 'asks-for-food',
		given: ['asks:noun', 'focus:ENTY:food'],
		examples: [
			'What cocktail inspired John Doxat to write the book Stirred-Not Shaken ?',
			'which fruit may vietnam export',
		],
		gives: 'ENTY:food',
	},
	{
		name: 'asks-for-instrument',
		given: ['asks:noun', 'focus:ENTY:instru'],
		examples: ['Ray Charles plays which instrument ?'],
		gives: 'ENTY:instru',
	},
	{
		name: 'asks-for-language',
		given: ['asks:noun', 'focus:ENTY:lang'],
		examples: ["What 's the official language of Algeria ?"],
		gives: 'ENTY:lang',
	},
	{
		name: 'asks-for-letter',
		given: ['asks:noun', 'focus:ENTY:letter'],
		examples: ["What 's the second-most-used vowel in English ?"],
		gives: 'ENTY:letter',
	},
	{
		name: 'asks-for-plant',
		given: ['asks:noun', 'focus:ENTY:plant'],
		examples: ['What plant has the largest seed ?'],
		gives: 'ENTY:plant',
	},
	{
		name: 'asks-for-product',
		given: ['asks:noun', 'focus:ENTY:product'],
		examples: ["What product features a frog that says “dig 'em” ?"],
		gives: 'ENTY:product',
	},
	{
		name: 'asks-for-religion',
		given: ['asks:noun', 'focus:ENTY:religion'],
		examples: ['In what religion was Isis the nature goddess ?'],
		gives: 'ENTY:religion',
	},
	{
		name: 'asks-for-sport',
		given: ['asks:noun', 'focus:ENTY:sport'],
		examples: ['What sport is played on the largest field ?'],
		gives: 'ENTY:sport',
	},
	{
		name: 'asks-for-substance',
		given: ['asks:noun', 'focus:ENTY:substance'],
		examples: ['What alloy do copper and tin form ?'],
		gives: 'ENTY:substance',
	},
	{
		name: 'asks-for-symbol',
		given: ['asks:noun', 'focus:ENTY:symbol'],
		examples: ['What is the chemical formula for napalm ?'],
		gives: 'ENTY:symbol',
	},
	{
		name: 'asks-for-technique',
		given: ['asks:noun', 'focus:ENTY:techmeth'],
		examples: ['What is the best way to remove wallpaper ?'],
		gives: 'ENTY:techmeth',
	},
	{
		name: 'asks-for-term',
		given: ['asks:noun', 'focus:ENTY:termeq'],
		examples: ["What 's the term for a young fox ?"],
		gives: 'ENTY:termeq',
	},
	{
		name: 'asks-for-vehicle',
		given: ['asks:noun', 'focus:ENTY:veh'],
		examples: ['What ocean liner burned and sank in Hong Kong harbor ?'],
		gives: 'ENTY:veh',
	},
	{
		name: 'asks-for-word',
		given: ['asks:noun', 'focus:ENTY:word'],
		examples: [
			'What is the longest English word that can be formed using just the first row of letters on a typewriter ?',
		],
		gives: 'ENTY:word',
	},
	{
		name: 'asks-for-group',
		given: ['asks:noun', 'focus:HUM:gr'],
		examples: ["What company 's logo is a “W” in a circle ?", 'what party does he lead'],
		gives: 'HUM:gr',
	},
	{
		name: 'asks-for-person',
		given: ['asks:noun', 'focus:HUM:ind'],
		examples: [
			'What actress has received the most Oscar nominations ?',
			'Which president visited Beijing ?',
			'tell me which minister signed it',
		],
		gives: 'HUM:ind',
	},
	{
		name: 'asks-for-profession',
		given: ['asks:noun', 'focus:HUM:title'],
		examples: ['What is the oldest profession ?'],
		gives: 'HUM:title',
	},
	{
		name: 'asks-for-city',
		given: ['asks:noun', 'focus:LOC:city'],
		examples: ['What is the capital of Yugoslavia ?', 'in which city did they meet', 'which city did xi visit'],
		gives: 'LOC:city',
	},
	{
		name: 'asks-for-country',
		given: ['asks:noun', 'focus:LOC:country'],
		examples: ['What Asian country has a bill of rights for cows ?', 'which countries border vietnam'],
		gives: 'LOC:country',
	},
	{
		name: 'asks-for-mountain',
		given: ['asks:noun', 'focus:LOC:mount'],
		examples: ['What is the highest mountain in the world ?'],
		gives: 'LOC:mount',
	},
	{
		name: 'asks-for-place',
		given: ['asks:noun', 'focus:LOC:other'],
		examples: ['What sea did the Romans call mare nostrum ?', 'What is the highest waterfall in the United States ?'],
		gives: 'LOC:other',
	},
	{
		name: 'asks-for-state',
		given: ['asks:noun', 'focus:LOC:state'],
		examples: ['What U.S. state borders Illinois to the north ?'],
		gives: 'LOC:state',
	},
	{
		name: 'asks-for-code',
		given: ['asks:noun', 'focus:NUM:code'],
		examples: ['What is the telephone number for the University of Kentucky ?'],
		gives: 'NUM:code',
	},
	{
		name: 'asks-for-count',
		given: ['asks:noun', 'focus:NUM:count'],
		examples: ['What was the death toll of the flood ?'],
		gives: 'NUM:count',
	},
	{
		name: 'asks-for-date',
		given: ['asks:noun', 'focus:NUM:date'],
		examples: [
			'In what year was De Gaulle elected president of France ?',
			'CNN began broadcasting in what year ?',
			'what day did he arrive',
		],
		gives: 'NUM:date',
	},
	{
		name: 'asks-for-distance',
		given: ['asks:noun', 'focus:NUM:dist'],
		examples: ['What is the wingspan of a condor ?'],
		gives: 'NUM:dist',
	},
	{
		name: 'asks-for-money',
		given: ['asks:noun', 'focus:NUM:money'],
		examples: ["What was the price of Varian Associates ' vacuum products division ?"],
		gives: 'NUM:money',
	},
	{
		name: 'asks-for-order',
		given: ['asks:noun', 'focus:NUM:ord'],
		examples: ['What chapter of the Bible has the most verses ?'],
		gives: 'NUM:ord',
	},
	{
		name: 'asks-for-number',
		given: ['asks:noun', 'focus:NUM:other'],
		examples: ['What is the population of Ohio ?'],
		gives: 'NUM:other',
	},
	{
		name: 'asks-for-percentage',
		given: ['asks:noun', 'focus:NUM:perc'],
		examples: ['What percentage of Americans own their homes ?'],
		gives: 'NUM:perc',
	},
	{
		name: 'asks-for-period',
		given: ['asks:noun', 'focus:NUM:period'],
		examples: ['What is the life span of the average monkey ?'],
		gives: 'NUM:period',
	},
	{
		name: 'asks-for-speed',
		given: ['asks:noun', 'focus:NUM:speed'],
		examples: ['What is the speed of the Mississippi River ?'],
		gives: 'NUM:speed',
	},
	{
		name: 'asks-for-temperature',
		given: ['asks:noun', 'focus:NUM:temp'],
		examples: ['What is the temperature for cooking ?'],
		gives: 'NUM:temp',
	},
	{
		name: 'asks-for-size',
		given: ['asks:noun', 'focus:NUM:volsize'],
		examples: ['What is the size of Argentina ?'],
		gives: 'NUM:volsize',
	},
	{
		name: 'asks-for-weight',
		given: ['asks:noun', 'focus:NUM:weight'],
		examples: ['What is the recommended weight of a 15 year-old male that is 5 , 6 ?'],
		gives: 'NUM:weight',
	},
	{
		name: 'asks-for-thing',
		given: ['asks:noun', 'focus:ENTY:other'],
		examples: ['What trophy is awarded to the winners of the Super Bowl ?', 'which agreements did they sign'],
		gives: 'ENTY:other',
	},

	// What is left
	{
		name: 'what-is-unknown',
		given: ['asks:what', 'frame:be'],
		examples: ["What is November 's birthstone ?"],
		gives: 'ENTY:other',
	},
	{
		name: 'which-of-names',
		given: ['asks:noun'],
		examples: ['Which Zorblax won the Oscar ?'],
		gives: 'HUM:ind',
	},
	{
		name: 'yes-or-no',
		given: ['asks:yes-or-no'],
		examples: [
			'Did Xi Jinping meet To Lam ?',
			'True or false: Lam left when the talks ended.',
			'is vietnam a member of asean',
			'Was the railway agreed?',
		],
		gives: 'DESC:desc',
	},
	{
		name: 'keywords',
		examples: ['nguyen phu trong death', 'railway agreement', 'To Lam visit to China'],
		gives: 'DESC:desc',
	},
];
