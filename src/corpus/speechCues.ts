/** Verbs by which news says that somebody speaks; base forms. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
	`say tell ask add note state stress emphasise emphasize underline underscore affirm reaffirm confirm declare announce
	explain argue insist maintain observe remark comment reply respond answer write suggest propose recommend urge
	call demand request invite offer pledge promise vow assure warn caution threaten predict expect hope believe think
	wish want appreciate consider regard see view describe praise hail thank welcome congratulate criticise criticize condemn accuse blame deny
	reject dismiss acknowledge admit concede agree accept recall brief inform report reveal disclose point express voice
	reiterate repeat renew conclude quote attribute`.split(/\s+/),
);

/** Nouns that stand for speech: "Lam's proposal". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
	`words statement remark remarks comment comments speech message view views opinion position stance proposal proposals
	suggestion suggestions promise promises pledge pledges request requests demand demands wish hope praise reply answer
	response`.split(/\s+/),
);
