/**
 * Stems of words that a question leans on without asking for them: little hangs on whether a sentence has them. Plain
 * English of asking and telling, not of any subject.
 */
export const LIGHT_STEMS: ReadonlySet<string> = new Set(
	`thing someth anyth everyth noth someon anyon everyon somebodi anybodi everybodi guy peopl person way kind sort type form case
	fact detail inform exampl part lot bit
	happen occur go come get give take make put let keep use want need tri seem look like
	know tell say talk mention describ explain discuss refer mean call name list state concern regard
	think feel believ consid see find found understand
	new old big small good bad great main major import special particular certain differ
	now today current recent late latest newest still alreadi ever never yet soon ago ahead
	actual realli exactli basic specif especi mani much several various whole entir full
	sorri pleas thank bot question answer report articl sourc stori news text accord
	year time day date place locat countri number amount reason purpos result
	involv relat includ contain consist occur ensur togeth along away back around anyway
	two three both last next first won't can't don't didn't isn't doesn't wasn't aren't`.split(/\s+/),
);
