import { BUTTON, ELSEWHERE, NETWORK, PLACEHOLDER, SUBSCRIPTION, TELLING_BUTTON, WORK } from './junkWords.ts';
import { AGENCY, anyCase, anyOf, NAME_LIST } from './patterns.ts';
import { CREDIT_AT_END, CREDIT_IN_BRACKETS } from './photoCredits.ts';
import type { DroppedKind } from './types.ts';

/** What is no text of a report, told by its words. A paragraph that a pattern matches is dropped whole. */
export interface JunkRule {
	readonly name: string;
	readonly what: DroppedKind;
	readonly pattern: RegExp;
	/** A longer paragraph is text, whatever its words are. UTF-16 units. */
	readonly maxLength: number;
	/** How a paragraph must end to be looked at: it spares most paragraphs a costly pattern. */
	readonly ending?: RegExp;
	readonly examples: readonly string[];
}

export const JUNK_RULES: readonly JunkRule[] = [
	{
		name: 'a link to more',
		what: 'link',
		pattern: new RegExp(`^[>»→•|\\s]*${ELSEWHERE}\\s*[.…:：|»›>→]*$`, 'iu'),
		maxLength: 80,
		examples: ['Learn more', 'Read more »', 'RELATED STORIES', 'More on this story', 'Đọc thêm:', '相关阅读：'],
	},
	{
		name: 'a link to another article, under a label',
		what: 'link',
		pattern: new RegExp(`^[>»→•|\\s]*${ELSEWHERE}\\s?(?:[:：|»›>→]|[-–—] )\\s*(?!["“])\\S.*$`, 'iu'),
		maxLength: 220,
		examples: [
			'READ MORE: Why the strait matters',
			'Related | Ten years on',
			'Watch: The ceremony in full',
			'相关阅读：十年之后',
		],
	},
	{
		name: 'an invitation to read more',
		what: 'link',
		pattern: new RegExp(
			`^${anyOf(
				'(?:read|learn|find out|see|discover|explore|hear) more (?:about|on|at|in|from|here)',
				'(?:click|tap) (?:here|on)',
				'(?:read|see|view|watch|listen to) (?:the )?(?:full|complete|rest of the) ',
				'read the rest (?:here|of)\\b',
			)}[^"“]*$`,
			'iu',
		),
		maxLength: 160,
		examples: [
			'Read more about the visit',
			'Click here for the full list',
			'Read the rest here.',
			'Read the full statement here',
		],
	},
	{
		name: 'a label that runs into the headline of another article',
		what: 'link',
		pattern:
			/^[\p{Lu}][\p{L}\p{N}'’, -]{2,60}[\p{L}?]:(?=[\p{Lu}“"‘'\d])(?!\d+(?:\s|$))(?:(?![.!…]["”’']?(?:\s|$)).)*$/u,
		maxLength: 200,
		examples: ['Fact check:Five claims about the treaty'],
	},
	{
		name: 'an address alone',
		what: 'link',
		pattern: /^(?:https?:\/\/|www\.)\S+$/i,
		maxLength: 500,
		examples: ['https://example.org/2024/08/19/talks'],
	},
	{
		name: 'an invitation to subscribe',
		what: 'newsletter',
		pattern: new RegExp(
			`^(?:please |to |don['’]t miss[^.]{0,40}\\. )?${anyOf(
				...[
					'sign up',
					'subscribe',
					'register',
					'get',
					'receive',
					'download',
					'install',
					'join',
					'try',
					'start',
					'enter',
				],
				...['turn on', 'want'],
			)}\\b[^“"]*\\b${SUBSCRIPTION}\\b`,
			'iu',
		),
		maxLength: 300,
		examples: [
			'Sign up for our morning newsletter',
			'Subscribe to The Brief to get the news in your inbox.',
			'Get the latest news delivered to your inbox.',
			'Download our app for push notifications',
		],
	},
	{
		name: 'an invitation to subscribe, in few words',
		what: 'newsletter',
		pattern:
			/^(?:sign up(?: now| here| today| for free)?|subscribe(?: now| here| today| for free)?|newsletter|newsletters|đăng ký(?: nhận tin)?|订阅)[.!]?$/iu,
		maxLength: 40,
		examples: ['Subscribe now', 'Newsletter'],
	},
	{
		name: 'an invitation to follow',
		what: 'sharing',
		pattern: new RegExp(
			anyOf(
				`^${anyCase(`(?:please )?(?:follow|find|join|like|add|connect with) (?:us|our|me|the author)`)}\\b.{0,120}\\b${anyCase(NETWORK)}\\b.{0,120}$`,
				`^[Ff]ollow (?:@\\w|\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3} on ${anyCase(NETWORK)})\\b.{0,80}$`,
			),
			'u',
		),
		maxLength: 220,
		examples: ['Follow us on Facebook and Twitter', 'Follow Jane Doe on Twitter: @janedoe'],
	},
	{
		name: 'an invitation to share',
		what: 'sharing',
		pattern: /^(?:read or )?share (?:this|the) (?:story|article|page|post|video)\b(?:[^.]{0,40}|: ?https?:\/\/\S+)$/iu,
		maxLength: 150,
		examples: ['Read or share this story: https://example.org/1x3', 'Share this story with your friends'],
	},
	{
		name: 'an account to follow',
		what: 'sharing',
		pattern: /^\p{Lu}[\p{L}.'’ -]{2,40} (?:is )?on (?:Twitter|Facebook|Instagram|X)\b:? ?@\w+\.?$/u,
		maxLength: 90,
		examples: ['Jane Doe on Twitter: @janedoe'],
	},
	{
		name: 'a row of buttons',
		what: 'sharing',
		pattern: new RegExp(`^(?=.*\\b${TELLING_BUTTON}\\b)${BUTTON}(?:[\\s|·•,/:.]+${BUTTON})*[\\s:.]*$`, 'iu'),
		maxLength: 120,
		examples: ['Share this article', 'Facebook Twitter Email Print', 'Print', 'Share on Facebook', '12 Comments'],
	},
	{
		name: 'the place of an advertisement, a player or a picture',
		what: 'advertisement',
		pattern: new RegExp(`^[-–—*\\s]*${PLACEHOLDER}[-–—*\\s.:…]*$`, 'iu'),
		maxLength: 120,
		examples: [
			'ADVERTISEMENT',
			'Story continues below advertisement',
			'5 min read',
			'toggle caption',
			'Image source, Reuters',
		],
	},
	{
		name: 'a photo credit in brackets at the end',
		what: 'caption',
		pattern: new RegExp(CREDIT_IN_BRACKETS, 'u'),
		maxLength: 1_000,
		ending: /[)）\]]\.?$/,
		examples: [
			'The two leaders before the talks. (Xinhua/Xie Huanchi)',
			'The hall on Monday (AP Photo/Jane Doe)',
			'The hall on Monday. (Photo: VNA)',
			'Members applaud. (Jane Doe/Pool Photo via AP)',
			'The hall on Monday. [PHOTO: Jane Doe]',
			'The hall on Monday. (AP Photo/Jane Doe, File)',
		],
	},
	{
		name: 'a photo credit at the end, without a full stop',
		what: 'caption',
		pattern: new RegExp(CREDIT_AT_END, 'u'),
		maxLength: 1_000,
		ending: /[^.!?…。！？"'”’:,;]$/,
		examples: [
			'The leaders pass a guard of honor. © Reuters',
			'A flag over the hall, August 19, 2024. REUTERS/Jane Doe/Pool',
			'Jane Doe/Getty Images',
			'The hall on Monday. Photo: VNA',
			'Photo by Jane Doe',
		],
	},
	{
		name: 'a caption with the button that hides it',
		what: 'caption',
		pattern: /\b(?:hide|toggle) caption$/i,
		maxLength: 1_000,
		examples: ['The hall on Monday. Jane Doe/Getty Images hide caption'],
	},
	{
		name: 'a caption that says what it is',
		what: 'caption',
		pattern: /^(?:FILE PHOTO|File photo|FILE|Photo caption|Caption|PHOTO|Pictured|TOPSHOT)\s?(?:[:：]|[-–—] )/u,
		maxLength: 1_000,
		examples: ['FILE PHOTO: The hall in 2019.', 'FILE - The hall stands empty, Aug. 19, 2019.'],
	},
	{
		name: 'a byline',
		what: 'byline',
		pattern: new RegExp(
			`^${anyOf(
				...['[Bb][Yy]', '[Ww]ritten by', 'WRITTEN BY', '[Ss]tory by', 'Words by', 'Analysis by'],
				...['Author', 'Reporter', 'Editors?', 'Correspondent', '责任编辑', '记者', '作者', '编辑'],
			)}\\s?[:：]?\\s(?=\\S+ +\\S)${NAME_LIST}(?:[ ,;|/·•–-]+${anyOf(
				...['updated', 'published', '\\d[\\d:.]*(?: ?[ap]\\.?m\\.?)?', '\\p{Lu}\\S*'],
			)}){0,12}$`,
			'u',
		),
		maxLength: 160,
		examples: ['By Jane Doe', 'By JANE DOE and JOHN ROE', 'By Jane Doe, Reuters', 'Editor: Jane Doe'],
	},
	{
		name: 'an editor by one name',
		what: 'byline',
		pattern: /^(?:Editor|Editors|责任编辑|编辑|作者|记者|Author|Reporter)\s?[:：]\s?[\p{L}.'’ ·-]{2,40}$/u,
		maxLength: 60,
		examples: ['Editor: huaxia', '责任编辑：李华'],
	},
	{
		name: 'who reported, wrote and edited',
		what: 'end-credit',
		pattern: new RegExp(
			`^[(\\[]?(?:${anyCase('with ')})?${WORK} ${NAME_LIST}(?:[;.,]+ (?:and )?${WORK} ${NAME_LIST})*[;.]?[)\\]]?\\.?$`,
			'u',
		),
		maxLength: 500,
		examples: ['(Reporting by Jane Doe in Hanoi; Editing by John Roe)', 'Additional reporting by Ann Poe.'],
	},
	{
		name: 'who contributed, in a list',
		what: 'end-credit',
		pattern: new RegExp(
			`^[(\\[]?(?:Contributing|Contributors?|CONTRIBUTING|With reporting by|Reporting) ?: ${NAME_LIST}\\.?[)\\]]?$`,
			'u',
		),
		maxLength: 300,
		examples: ['Contributing: Jane Doe, John Roe, Associated Press.'],
	},
	{
		name: 'who contributed',
		what: 'end-credit',
		pattern: new RegExp(
			`^[(\\[*–—-]*\\s?(?:[Tt]he )?${NAME_LIST}(?:,? (?:staff|writers?|researchers?|reporters?|correspondents?|and other|a |an )[^.]{0,60})? contributed (?:additional )?(?:reporting|research|to (?:this|the) (?:report|story|article|piece|dispatch))\\b[^.]{0,80}\\.?[)\\]]?$`,
			'u',
		),
		maxLength: 400,
		examples: ['Jane Doe and John Roe contributed reporting.', 'The Associated Press contributed to this report.'],
	},
	{
		name: 'whose it is, and where it comes from',
		what: 'end-credit',
		pattern: new RegExp(
			`^${anyOf(
				'(?:©|\\([cC]\\)|(?:[Cc]opyright|COPYRIGHT) ?(?:©|\\([cC]\\)|\\d{4})) ?.*',
				'.{0,200}\\b(?:[Aa]ll [Rr]ights [Rr]eserved|ALL RIGHTS RESERVED)\\b.{0,120}',
				'This material may not be published, broadcast.*',
				'Our Standards: .*',
				'(?:Source|SOURCE|Nguồn|来源)\\s?[:：]\\s?[\\p{Lu}\\p{Lo}][^.!?]{1,60}',
			)}$`,
			'u',
		),
		maxLength: 400,
		examples: ['© 2024 Example News', 'Copyright 2024 The Example Press. All rights reserved.', 'Source: Example News'],
	},
	{
		name: 'what became of the article',
		what: 'end-credit',
		pattern: new RegExp(
			`^[([*]?this (?:story|article|report|post|piece|item|content|version)(?: (?:was|has been))? ${anyOf(
				...['updated (?:with|on|at|to)', '(?:originally|first) (?:appeared|published)', 'published (?:on|by|in)'],
				...['produced by', 'republished', 'translated', 'auto-generated'],
			)}\\b(?!.*\\b(?:correct|clarif)).*$`,
			'iu',
		),
		maxLength: 300,
		examples: [
			'This story was originally published on August 19.',
			'This article was first published by Example News.',
		],
	},
	{
		name: 'the end of the dispatch',
		what: 'end-mark',
		pattern: new RegExp(
			`^[-–—*\\s]*${anyOf(
				...['ends?', 'enditem', 'fin', 'the end', 'hết', '完', '[(（\\[/](?:end|ends|hết|完)[)）\\]/]'],
				...['#{2,}', '-?30-?', '[■□◼▪◆]', '\\.?/\\.?/?'],
				...[`[(（]${AGENCY}[)）]\\.?`, `[-–—]?\\s?${AGENCY}`],
			)}[-–—*\\s.]*$`,
			'iu',
		),
		maxLength: 30,
		examples: ['(END)', '###', '-30-', 'Enditem', './.', '(Xinhua)', '— VNA'],
	},
];

/** What is no text of a report, at the end of a paragraph that is. */
export interface TailRule {
	readonly what: DroppedKind;
	/** Matches what is dropped, up to the end of the paragraph. */
	readonly pattern: RegExp;
	/** Only the last paragraph of a report can end so. */
	readonly lastOnly: boolean;
	readonly examples: readonly string[];
}

export const TAIL_RULES: readonly TailRule[] = [
	{
		what: 'link',
		pattern:
			/(?<=[.!?…。！？]["'”’)\]]?)\s+(?:Learn more|Read more|Find out more|See more|Read also|Continue reading|Read full story|Xem thêm|Đọc thêm|LEARN MORE|READ MORE)\s*[.…»›>→]*$|(?<=[。！？]”?)\s*阅读更多$/u,
		lastOnly: false,
		examples: ['It was signed. Learn more', 'It was signed. Read more »'],
	},
	{
		what: 'end-mark',
		// The full stop is the sentence's own.
		pattern: /(?<=[.!?]["'”’]?)\s*\/\.?\/?$/u,
		lastOnly: false,
		examples: ['to a new height./.', 'to a new height. /.'],
	},
	{
		what: 'end-mark',
		pattern:
			/(?<=[.!?…。！？]["'”’)\]]?)\s*(?:Enditem|ENDITEM|[(（]\s?(?:END|End|ENDS|HẾT|完)\s?[)）]|[-–—]\s?(?:ENDS?|Ends)\s?[-–—]?|ENDS|\/END\/?|#{3,}|-30-|[■□◼▪◆]+)$/u,
		lastOnly: false,
		examples: ['It was signed. Enditem', 'It was signed. (END)', 'It was signed. ■'],
	},
	{
		what: 'end-mark',
		pattern: new RegExp(
			`(?<=[.!?…。！？]["'”’)\\]]?)\\s*(?:[(（](?:${AGENCY})[)）]|[-–—/]{1,2} ?(?:${AGENCY})/?)\\.?$`,
			'u',
		),
		lastOnly: true,
		examples: ['It was signed. (Xinhua)', 'It was signed. — VNA'],
	},
];
