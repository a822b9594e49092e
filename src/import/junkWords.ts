import { anyCase, anyOf } from './patterns.ts';

/** Places where people share and follow. In small letters, as all that is matched without regard to case. */
export const NETWORK = anyOf(
	...['facebook', 'twitter', 'x', 'instagram', 'linkedin', 'whatsapp', 'telegram', 'youtube', 'tiktok', 'threads'],
	...['bluesky', 'reddit', 'pinterest', 'messenger', 'flipboard', 'zalo', 'wechat', 'weibo', 'viber', 'google news'],
);

/** Words of buttons; a line of nothing else is a row of buttons. */
export const BUTTON = anyOf(
	NETWORK,
	...['shares?', 'tweet', 'e-?mail', 'print', 'save', 'bookmark', 'copy', 'link', 'comments?', 'like', 'follow', 'pin'],
	...['post', 'article', 'story', 'page', 'more', 'options', 'close', 'open', 'menu', 'home', 'text', 'size', 'a[+-]'],
	...['font', 'search', 'login', 'log', 'sign', '\\d+'],
	...['on', 'this', 'via', 'by', 'to', 'and', 'or', 'a', 'the', 'in'],
);

/** Without one of these, a line of words of buttons may be a heading. */
export const TELLING_BUTTON = anyOf(
	NETWORK,
	'shares?',
	'tweet',
	'e-?mail',
	'print',
	'copy link',
	'comments?',
	'bookmark',
);

/** What a link to another article, or a list of such links, is called. */
export const ELSEWHERE = anyOf(
	'read (?:also|more|next|on|the full (?:story|article|text|report|statement))',
	...['also read', 'see also', 'see more', 'what to read next', 'further reading', 'explore more', 'learn more'],
	'find out more',
	'related(?: (?:stories|story|articles?|content|coverage|news|topics?|posts?|links?|reading|videos?))?',
	'recommended(?: for you| stories| reading)?',
	'more (?:stories|news|coverage|headlines)',
	'more from [^.:]{2,40}',
	'more on this(?: story)?',
	'you (?:may|might) (?:also )?(?:like|be interested in)',
	"editors?['’]s?['’]? picks?",
	'trending(?: now| stories)?',
	'most (?:read|popular|viewed|shared)',
	...[
		'up next',
		'(?:next|previous) (?:article|story)',
		"don['’]t miss",
		'must[- ]reads?',
		'top stories',
		'live updates',
	],
	'latest (?:news|stories|updates)',
	'watch(?: (?:live|now|also|more|here|this|the video|video))?',
	'listen(?: (?:now|here|live))?',
	...['(?:photo )?gallery', 'photos', 'in pictures'],
	...['xem thêm', 'đọc thêm', 'tin liên quan', 'bài liên quan'],
	...['阅读更多', '相关阅读', '延伸阅读', '更多阅读', '推荐阅读', '相关新闻'],
);

/** The heading of a list of other articles, whose headlines follow it. */
export const LIST_OF_OTHERS = anyOf(
	'related (?:stories|articles|content|coverage|news|posts|reading)',
	'recommended',
	'more (?:stories|news|from|headlines)',
	...[
		'you (?:may|might)',
		'editor',
		'trending',
		'most (?:read|popular|viewed)',
		'top stories',
		'latest (?:news|stories)',
	],
	...['what to read', 'tin liên quan', '相关'],
);

/** What subscribers get. */
export const SUBSCRIPTION = anyOf(
	...['newsletters?', 'inbox', 'subscri(?:be|ption)s?', 'mailing list', 'free trial', '(?:email|news) alerts'],
	...[
		'(?:our|mobile|news) app',
		'app store',
		'google play',
		'(?:whatsapp|telegram) channel',
		'push (?:alerts|notifications)',
	],
);

/** What stands in the place of an advertisement, a player or a picture. */
export const PLACEHOLDER = anyOf(
	...['advertisements?', 'advertising', 'ads?', 'sponsored(?: content| by .{2,40})?', 'sponsor message'],
	'(?:story|article|report) continues (?:below|after)(?: (?:this )?(?:advertisements?|ad))?',
	'continue reading(?: below| the main story)?',
	'skip (?:ad|advertisement|past newsletter promotion|to (?:main )?content)',
	...['after newsletter promotion', 'loading', 'scroll (?:down )?to continue(?: reading)?'],
	'(?:tap|click) to (?:unmute|expand|play|enlarge)',
	...[
		'video player(?: is loading)?',
		'(?:this )?video (?:is )?(?:not available|unavailable)',
		'play video',
		'now playing',
	],
	...['(?:hide|toggle) caption', 'enlarge this image', 'view gallery', '(?:open|expand) image(?: modal)?'],
	...['image source,?.{0,60}', '(?:image|media) caption,?'],
	...['listen to (?:this )?(?:article|story).{0,30}', '\\d+[- ]min(?:ute)?s?(?: read| listen)'],
	...['quảng cáo', '广告'],
);

/** Who did what, at the end of agency copy: `Additional reporting by`. */
export const WORK = anyCase(
	`(?:additional )?${anyOf(
		...['reporting', 'writing', 'written', 'edited', 'editing', 'compiled', 'translated', 'translation', 'research'],
		...['produced', 'production', 'graphics', 'reported'],
	)}(?: and (?:editing|writing|additional reporting|reporting))? by:?`,
);
