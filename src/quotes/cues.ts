import { wordList } from './speakerWords.ts';

const listed = (words: string): ReadonlySet<string> => new Set(wordList(words));

/** Verbs that give words as somebody's own: they stand beside a quotation, or before a clause with "that". Base forms. */
const SAY = listed(
	`say tell add ask note state stress emphasize emphasise underline underscore affirm reaffirm confirm declare announce
	explain argue insist maintain observe remark comment reply respond answer write tweet post suggest propose recommend
	urge pledge promise vow assure warn caution threaten predict acknowledge admit concede agree recall report reveal
	disclose reiterate repeat conclude continue claim contend assert allege boast joke quip counter retort protest
	complain lament marvel muse wonder testify advise brief inform remind charge shout yell scream cry chant sing whisper
	mutter murmur exclaim plead demand demur offer intone opine proclaim pronounce profess stipulate rule rejoin snap
	gush fume thunder bark interject interrupt inquire query deny dispute read begin finish elaborate clarify point
	suggest estimate find believe think hope fear argue type text email e-mail retweet blog deadpan beam crow hint
	speculate signal indicate imply vent bemoan bristle scoff sneer shrug sigh growl huff stammer
	seethe rage rant fume sneer
	request swear vouch attest preach rail decree dictate dub quote cite imagine instruct order pray reason reflect
	put reckon relate recount resolve theorize volunteer utter voice brag gloat carp jeer heckle wisecrack kid rave enthuse
	whine sob wail howl roar holler drawl hiss confess apologize apologise guarantee concur correct allude insinuate guess
	surmise posit forecast lecture berate implore beg exhort notify alert curse recite paraphrase summarize summarise recap
	restate hypothesize specify mention blurt bellow grouse grumble mumble moan vocalize chime prophesy plead clarify`,
);
/** Verbs that say what somebody or something is called or held to be: "called the plan a “disaster”". */
const DESCRIBE = listed(
	`call describe brand label dub term deem characterize characterise portray depict denounce condemn criticize criticise
	decry deride mock slam blast bash attack assail accuse blame fault praise laud hail applaud commend credit cite liken
	chide scold admonish castigate excoriate lash savage skewer rip paint peg equate contrast nickname define diagnose
	question challenge contradict tease taunt lament bemoan express voice trumpet belittle downplay berate upbraid reprimand
	pillory demonize demonise smear malign insult salute extol compliment flatter exhort implore pressure endorse trash
	heckle shame
	compare rate refer reference tout dismiss reject rebuke blame lambaste ridicule deplore defend invoke quote urge
	welcome thank congratulate regard view see consider pound herald disparage vilify`,
);
/** Of these, the ones that report a clause without any marks: "Xi said that …". */
const REPORT = listed(
	`say tell add note state stress emphasize emphasise underline underscore affirm reaffirm confirm declare announce
	explain argue insist maintain observe remark reply respond write tweet suggest propose recommend urge pledge promise
	vow assure warn caution threaten predict acknowledge admit concede agree recall report reveal disclose reiterate
	repeat conclude claim contend assert allege boast complain lament testify inform remind deny demand hope believe
	request point`,
);
/** Nouns of speech whose owner speaks: "Trump's claim that …". */
const NOUNS = listed(
	`claim statement remark comment assertion contention argument suggestion proposal promise pledge vow warning prediction
	announcement declaration insistence admission acknowledgment complaint accusation allegation charge demand request
	call emphasis belief view opinion assessment description characterization conclusion response reply answer message
	tweet question`,
);

/** What a form of a verb of speech may do; null for another word. */
export interface CueVerb {
	readonly base: string;
	readonly says: boolean;
	readonly describes: boolean;
	readonly reports: boolean;
}

/** Past forms that no rule makes, as `base:past` or `base:past:participle`. */
const IRREGULAR =
	'say:said tell:told write:wrote:written read:read put:put begin:began:begun find:found think:thought swear:swore:sworn ' +
	'sing:sang:sung hit:hit cast:cast see:saw:seen hold:held mean:meant shoot:shot speak:spoke:spoken';
/** Verbs that double their last letter: "admitted". */
const DOUBLING = listed('admit quip slam rip dub refer rebut snap brag beg recap sob');

/** The forms of a verb: plain, with "s", past, participles. */
function formsOf(base: string): readonly string[] {
	const irregular = IRREGULAR.split(' ')
		.map((line) => line.split(':'))
		.find(([verb]) => verb === base);
	const stem = DOUBLING.has(base) ? base + base.slice(-1) : base.replace(/e$/, '');
	const soft = base.replace(/(?<=[^aeiou])y$/, 'i');
	const third = soft === base ? (/(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`) : `${soft}es`;
	const past = irregular?.slice(1) ?? [soft === base ? `${stem}ed` : `${soft}ed`];
	return [base, third, ...past, `${/(?:ee|oe)$/.test(base) ? base : stem}ing`];
}

const VERBS: ReadonlyMap<string, CueVerb> = new Map(
	[...SAY, ...DESCRIBE].flatMap((base) => {
		const verb = { base, says: SAY.has(base), describes: DESCRIBE.has(base), reports: REPORT.has(base) };
		return formsOf(base).map((form) => [form, verb] as const);
	}),
);

/** What a folded word does as a form of a verb of speech; null for another word. */
export function cueVerb(folded: string): CueVerb | null {
	return VERBS.get(folded) ?? null;
}

/** Is a word a noun of speech, in the singular or the plural? */
export function isCueNoun(folded: string): boolean {
	return NOUNS.has(folded) || (folded.endsWith('s') && NOUNS.has(folded.slice(0, -1)));
}

/** Phrases that name a speaker behind them. The last word of the phrase stands right before the speaker. */
export const SPEAKER_FOLLOWS =
	/(?:\b[Aa]ccording to|\b[Ii]n the words of|\b[Aa]s (?:told|quoted|reported|put) by|\b[Pp]er)(?=\s)/g;

/** Words between a subject and its verb that change nothing in who speaks. */
export const BETWEEN = listed(
	`has have had is are was were be been being am also then later first earlier again further once now today still just
	only even both all already soon often always sometimes recently subsequently himself herself themselves itself did
	does do went goes going on yesterday monday tuesday wednesday thursday friday saturday sunday`,
);
/** Forms of "to be": with a past participle behind them, the subject is spoken of and does not speak. */
export const BE = listed('is are was were be been being am get gets got');
/** A verb behind one of these says what may be said, or shall be, and not that somebody says it. */
export const MODAL = listed(
	`to would will can could may might must should shall cannot can't couldn't won't wouldn't shouldn't didn't don't
	doesn't not never let lets`,
);
