function words(list: string): ReadonlySet<string> {
	return new Set(list.split(/\s+/));
}

/** Words that deny, by their key. */
export const NEGATIONS = words(
	`not no never none nobody nothing nowhere neither nor without hardly scarcely barely cannot aint non
	không chưa chẳng đừng khong chua chang dung 不 没 未 无 無 非 别 勿 沒`,
);

/** Words that make what follows hold under a condition only. */
export const CONDITIONS = words('if unless provided providing whether assuming nếu neu 如 若');

/** How much, how many, how often, how sure, how bound. */
export const DEGREES = words(
	`all every each any most many much more some several few fewer less least lot lots plenty enough both half whole entire
	majority minority always usually often sometimes occasionally rarely seldom ever constantly frequently once
	must should may might can could will would shall ought need needs have has had going
	only merely just simply solely mostly mainly partly largely completely totally fully entirely absolutely utterly perfectly
	very extremely highly deeply slightly somewhat quite rather fairly pretty too so almost nearly virtually about around
	approximately roughly exactly precisely probably possibly perhaps maybe certainly definitely surely clearly likely unlikely
	seems seem appears appear apparently reportedly allegedly supposedly great greater greatest good better best bad worse worst
	further farther`,
);

/** Parts and multiples, beside figures. */
export const AMOUNTS = words(
	`hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens third thirds quarter
	quarters percent twice double triple doubled tripled halved $ € £ ¥ ₫ ₹ ‰ minus plus < > dollar dollars euro euros pound
	pounds yuan dong`,
);

/** Days and months, by their key. */
export const DATE_WORDS = words(
	`jan feb april june july aug sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mondays tuesdays
	wednesdays thursdays fridays saturdays sundays today tomorrow yesterday tonight`,
);

/** Months that are other words too: they are dates where a number stands beside them. */
export const MONTHS_TOO = words('march may');

/** Persons and tenses that indirect speech shifts: words of one group may stand for each other there. */
export const SHIFTS: readonly ReadonlySet<string>[] = [
	words('i he she we they you it'),
	words('me him her us them you it'),
	words('my his her our their your its'),
	words('mine his hers ours theirs yours'),
	words('myself himself herself ourselves themselves yourself itself'),
	words('am is are was were be been'),
	words('have has had'),
	words('do does did'),
	words('will would'),
	words('can could'),
	words('may might'),
	words('shall should would'),
	words('this that the'),
	words('these those the'),
	words('here there'),
	words('now then'),
];
