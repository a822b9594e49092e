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

/** Function words of Vietnamese, as they are written with their marks: without them, many are words of other languages. */
export const VIETNAMESE_STOP_WORDS: ReadonlySet<string> = new Set(
	`của là và các những được có không đã sẽ đang gì nào đâu ở với về từ đến người một thế này đó vì như để bị mấy phải rằng
	mà nếu thì lại còn cũng rất hãy tôi bạn ông bà họ nhiêu vào giữa cùng hoặc nên nhưng bởi tại nó chúng cái chiếc việc sự điều
	vậy ạ nhé đều tới từng vừa hơn nói`.split(/\s+/),
);

/** Ideographs of Chinese that only ask, link or point. */
export const CHINESE_STOP_WORDS: ReadonlySet<string> = new Set(
	'的了吗嗎呢什么麼谁誰哪里裡儿兒是在和与與有说說关關于於为為怎样樣何时時候多少几幾个個这這那吧啊都也就把被对對到从從请請问問告诉訴我你他她它们們过過着将將已曾并並但或而之其该該此向给給让讓以',
);
