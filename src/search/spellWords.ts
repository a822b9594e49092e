/** Words that questions are made of. They are known, and misspelt words may be meant for them. */
export const QUESTION_VOCABULARY: readonly string[] =
	`who what when where why how which whose did does say said says happened happen many much long
	about summary summarize summarise timeline compare sources source quote help reports report difference differences
	between because before after during since until tell list dates date please thanks thank hello morning evening
	everything today yesterday anybody somebody everybody nobody anyone someone everyone outside inside`.split(/\s+/);

/** Frequent slips in words too short for a distance to decide. None of them is a word of its own. */
export const FUNCTION_WORD_SLIPS: ReadonlyMap<string, string> = new Map(
	`teh:the hte:the th:the wsa:was fo:of ot:to taht:that whit:with wiht:with fro:from abt:about abuot:about
	adn:and nad:and ar:are sya:say siad:said dose:does u:you ur:your pls:please plz:please thx:thanks thnx:thanks`
		.split(/\s+/)
		.map((pair) => [pair.split(':')[0] ?? '', pair.split(':')[1] ?? '']),
);
