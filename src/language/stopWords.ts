/**
 * Words that carry no content of their own: they are neither indexed nor asked for. Folded. Negations and comparatives
 * stay out of the list, because they change what a sentence says.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
	`a an the this that these those there here
	i me my mine myself you your yours yourself he him his himself she her hers herself it its itself
	we us our ours ourselves they them their theirs themselves one ones
	who whom whose which what when where why how
	am is are was were be been being do does did doing done have has had having
	will would shall should can could may might must
	and or but if then so because as than though although while whether
	of at by for with about against between into through during to from in on off over under upon within without
	up down out again further also too very just only even ever still yet
	s t d ll re ve m n't 's 'd 'll 're 've 'm o
	any some all both each few more most other such own same
	please tell show give let ok okay hey hi hello thanks thank`.split(/\s+/),
);
