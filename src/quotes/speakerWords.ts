/** The words of a list, parted by white space. */
export const wordList = (words: string): readonly string[] => words.trim().split(/\s+/);

/** A pattern for texts that begin with one of some words, white space before it apart. `more` is a pattern of its own. */
export function startsWith(words: string, more?: string): RegExp {
	const alternatives = wordList(words).join('|');
	return new RegExp(`^\\s*(?:(?:${more === undefined ? '' : `${more}|`}${alternatives})(?![\\p{L}\\p{N}]))`, 'iu');
}

const listed = (words: string): ReadonlySet<string> => new Set(wordList(words));

/** Words before a name that tell what somebody is. Folded, without full stops. */
export const TITLES = listed(
	`mr mrs ms miss mx dr sens reps govs drs messrs prof professor gen general sen senator rep representative gov governor lt col colonel maj major
	capt captain sgt sergeant cpl adm admiral rev reverend hon pres president sir lady lord dame king queen prince
	princess pope cardinal bishop archbishop imam rabbi sheikh vice deputy acting interim former ex chief secretary minister
	premier prime chancellor mayor judge justice chairman chairwoman chair chairperson speaker leader whip attorney
	director officer commissioner ambassador envoy commander detective officer sheriff coach candidate nominee
	congressman congresswoman councilman councilwoman spokesman spokeswoman spokesperson economist analyst author editor
	host anchor correspondent reporter columnist journalist pollster strategist adviser advisor manager counsel founder
	ceo cfo comrade democrat republican sister brother father superintendent supervisor lawmaker`,
);
/** Titles that tell a woman, and a man. */
export const FEMALE_TITLES = listed(
	'mrs ms miss lady dame queen princess chairwoman congresswoman councilwoman spokeswoman sister',
);
export const MALE_TITLES = listed(
	'mr sir lord king prince pope cardinal bishop archbishop imam chairman congressman councilman spokesman brother father',
);

/** Words in capitals at the head of a sentence that are no names. Folded. */
export const NO_NAMES = listed(
	`the a an this that these those there here he she it they we i you his her its their our my your who what when where
	why how which while after before since although though however if as for from in on at by with without to of and but or
	so yet not no nor one two three four five six seven eight nine ten some many most all both each every any few several
	other another more less such even still also then now today yesterday tomorrow meanwhile later earlier last next first
	second finally once again instead indeed perhaps maybe according asked speaking during under over about against among
	between despite because unless until whether monday tuesday wednesday thursday friday saturday sunday january february
	march april may june july august september october november december just only like well yes oh good great let please
	thank thanks get go is are was were be been has have had do does did can could will would should may might must it's
	that's there's i'm i've we're they're he's she's you're don't didn't can't`,
);

/** Given names in news in English that tell a woman, and a man; those of both are left out. Folded. */
export const FEMALE_NAMES = listed(
	`mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra
	kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia
	kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel
	carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria christina joan evelyn
	judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara frances kathryn janice jean abigail
	alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie
	brittany charlotte marie kayla alexis lori hillary chelsea ivanka melania melanie kellyanne huma claire elena
	sonia loretta debbie nikki condoleezza madeleine marine jill tammy kirsten dianne olympia carly sheryl oprah meg
	anne jane kate katie kathy ellen eva erin monica molly peggy paula rosa sally sheila stacy tina valerie vanessa
	wendy yvonne zoe angelina beyonce nan gail maggie megyn savannah mika gennifer juanita leticia sonya carla
	krystal esther veronica adriana alicia carmen melezia lyudmila svetlana tatiana olga natalia irina fatima aisha
	malala ursula greta kamala ketanji amelize sofia isabel lucia camila mariana gabriela constance beatrice
	florence josephine louise lucy lydia miriam naomi phyllis priscilla rosemary sylvia vivian winifred ivana
	tiffany donatella giorgia sanna jacinda nicola gretchen stacey heidi ingrid astrid elise chloe celine simone
	colleen deirdre eileen fiona geraldine harriet holly imogen irene jenna jodie jocelyn kristen kristin kristina
	lena lorraine lucinda mallory marcia marianne marjorie marlene maureen mildred mindy muriel nadia nina norma
	pauline penelope rhonda rita roberta rochelle roxanne sabrina selena serena shannon sherry sophie suzanne suzan
	tamara tracey trudy yolanda`,
);
export const MALE_NAMES = listed(
	`james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark
	donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary
	nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick
	raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle ethan walter noah jeremy
	christian keith roger austin sean gerald carl dylan harold jesse bryan lawrence arthur gabriel bruce logan billy
	joe alan juan elijah willie albert wayne randy vincent liam roy ralph eugene russell bobby mason philip louis
	barack bill bernie mike tim ted jeb marco rudy newt mitt harry mitch chuck ben bob dan jim tom tony steve ron
	ken ed fred greg jeff josh matt nick phil ray rick rob stan stuart vladimir emmanuel francois boris nigel shinzo
	narendra recep bashar binyamin hassan ali mohammed muhammad ahmed omar abdul ibrahim hussein sergei dmitry
	alexei ivan igor viktor volodymyr carlos luis miguel pedro jorge francisco antonio lester anderson tucker karl
	reince julian cory tommy dean glenn ned terence jared barron jean-claude jean-marc angus hugo oscar max leo
	simon martin neil duncan ian graham colin malcolm daryl victor gerry brad chad craig curtis darren derek don
	doug drew dwight earl elliott ernest evan garrett gavin gilbert gordon grant gus guy herbert herman howard hugh
	irving isaac jake jay jeremiah jimmy joel johnny julius kurt lance leon leonard lloyd lou luke marcus mario
	marshall marvin maurice melvin milton morris nathaniel norman oliver otto owen pablo paulo perry pete pierre
	preston quentin rafael ramon randall rex reggie rodney roland ross rupert saul seth sheldon sherman sidney
	solomon spencer stanley sylvester theodore todd tomas travis trevor troy vernon warren wilbur winston xavier
	jens olaf kofi klaus hans dieter wolfgang joachim matteo silvio giuseppe mahmoud yasser ehud ariel naftali imran
	rishi keir jean-luc nicolas gerhard`,
);

/** Words that make a name that of a place or an organisation. Folded. */
export const NO_PERSONS = listed(
	`island islands city county street avenue road park house hall tower river lake mountain mountains valley bay beach
	university college school institute center centre hospital church foundation museum council committee commission
	association agency department ministry office bureau court party parliament congress senate assembly union league
	federation society group company corporation inc ltd co bank times post journal news press magazine tribune herald
	parenthood administration campaign project airport station north south east west act day week year prize award`,
);

/** Pronouns that can stand for a speaker. */
export const PRONOUNS = listed('he she it they i we who which');
