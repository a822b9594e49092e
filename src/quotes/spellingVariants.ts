/**
 * Endings and spellings of British English with their American counterparts. Only those of which no other word is made:
 * "filled" is not "filed", so that a doubled consonant needs a second syllable before it.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
	[/([aeiouy][a-z]*[b-df-hj-np-tv-z])is(e|es|ed|er|ers|ing|ation|ations)$/, '$1iz$2'],
	[/([a-z]l)ys(e|es|ed|er|ers|ing)$/, '$1yz$2'],
	[
		/^((?:dis|un|mis|mal|en)?(?:arm|behavi|cand|clam|col|demean|endeav|fav|flav|ferv|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|savi|splend|tum|val|vap|vig))our/,
		'$1or',
	],
	[/^((?:amphi|epi|kilo|centi|milli)?(?:cent|theat|fib|lit|met|lust|somb|spect|calib))re(s?)$/, '$1er$2'],
	[/^(?!refill|unfill)([a-z]*[aeiou][a-z]*[b-df-hj-np-tv-z][aeiou])ll(ed|ing|er|ers|or|ors|ous)$/, '$1l$2'],
	[/^(dial|catal|anal|monol|prol|epil|travel)ogue(s?)$/, '$1og$2'],
	[/^(def|off|pret|lic)enc(e|es|eless|ive)$/, '$1ens$2'],
	[/^(progra)mme(s?)$/, '$1m$2'],
	[/^(acknowledg|judg|abridg|lodg)e(ments?)$/, '$1$2'],
	[/^(to|after|back|for|up|down|out|in)wards$/, '$1ward'],
];

/** Pairs that follow no rule: each is brought to the second form. */
const PAIRS: ReadonlyMap<string, string> = new Map(
	`practise:practice practised:practiced practising:practicing grey:gray tyre:tire tyres:tires plough:plow ploughs:plows
	sceptic:skeptic sceptics:skeptics sceptical:skeptical scepticism:skepticism mould:mold aluminium:aluminum ageing:aging
	adviser:advisor advisers:advisors amongst:among amidst:amid whilst:while learnt:learned burnt:burned spelt:spelled
	dreamt:dreamed leant:leaned leapt:leaped spoilt:spoiled okay:ok pyjamas:pajamas jewellery:jewelry manoeuvre:maneuver
	manoeuvres:maneuvers oestrogen:estrogen foetus:fetus encyclopaedia:encyclopedia paediatric:pediatric anaemia:anemia
	haemorrhage:hemorrhage orientated:oriented cosy:cozy artefact:artifact artefacts:artifacts cheque:check cheques:checks
	skilful:skillful wilful:willful fulfil:fulfill enrol:enroll instalment:installment
	instalments:installments distil:distill instil:instill
	bureaux:bureaus mister:mr missus:mrs doctor:dr senator:sen representative:rep governor:gov versus:vs saint:st
	january:jan february:feb august:aug september:sep sept:sep october:oct november:nov december:dec
	twelfth:12th first:1st second:2nd third:3rd fourth:4th fifth:5th sixth:6th seventh:7th eighth:8th ninth:9th
	tenth:10th eleventh:11th twentieth:20th zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10
	eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20
	thirty:30 forty:40 fourty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90`
		.split(/\s+/)
		.map((pair) => {
			const [variant = '', form = ''] = pair.split(':');
			return [variant, form];
		}),
);

/**
 * One form for all spellings of a word: British and American, figures and their names, with and without full stops.
 *
 * @param folded a word as `fold` gives it
 */
export function oneSpelling(folded: string): string {
	const plain = /^\d/.test(folded) ? folded.replace(/,(?=\d{3}(?:\D|$))/g, '') : folded.replaceAll('.', '');
	const paired = PAIRS.get(plain);
	if (paired !== undefined) return paired;
	if (plain.length < 5 || !/^[a-z]+$/.test(plain)) return plain;
	for (const [variant, form] of RULES) if (variant.test(plain)) return plain.replace(variant, form);
	return plain;
}
