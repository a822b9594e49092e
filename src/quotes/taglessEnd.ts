/** What asks at the end of a sentence whether the rest of it is so. */
const TAGS: readonly RegExp[] = [
	/[\s,;:–—-]+(?:(?:is\s+(?:it|this|that)\s+)?(?:true\s+or\s+(?:false|not|fake)|fact\s+or\s+(?:fiction|fake)|real\s+or\s+(?:fake|not)|yes\s+or\s+no|or\s+not|y\/n))\W*$/iu,
	/[\s,;:–—-]+(?:is|was)\s+(?:it|this|that)\s+(?:really\s+|actually\s+)?(?:true|right|correct|real|legit|accurate|so)\W*\?\W*$/iu,
	/[,;:–—-]\s*(?:right|correct|true|real|legit|no|yes|yeah|huh|eh|innit|for\s+real|fr|really|(?:did|didn['’]?t|has|hasn['’]?t)\s+(?:he|she|they))\W*\?\W*$/iu,
	// "… is right?" and "a right?" are no tags.
	/(?<!(?:\b(?:is|are|was|were|be|been|being|not|the|a|an|all|that|this|very|so|no|his|her|its|their|our|every|any|human|far|hard|civil)|,))\s+right\s*\?\W*$/iu,
];

/** Where a sentence ends without a question behind it, such as ", right?" and "true or false?"; its length where there is none. */
export function taglessEnd(sentence: string): number {
	for (const tag of TAGS) {
		const at = sentence.search(tag);
		if (at > 0) return at;
	}
	return sentence.length;
}
