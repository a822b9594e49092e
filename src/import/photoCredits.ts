import { AGENCY, anyCase, anyOf } from './patterns.ts';

/** Whose photo it is, beside the name of the photographer. */
const HOUSE = anyOf(AGENCY, "\\p{Lu}[\\p{L}&.' ]{1,30}(?:Photos?|Images?|Pictures?|Pool|File)", 'Pool', 'Handout');
const VIA = `(?: via ${HOUSE})?`;

/** A photographer. */
const PERSON = "\\p{Lu}[\\p{L}.'’ -]{2,50}";

/** Whatever stands in brackets. */
const REST = '[^()（）\\[\\]]';

/** A photo credit that stands in brackets at the end of a caption. */
export const CREDIT_IN_BRACKETS = `[(（\\[]${anyOf(
	// "Xinhua/Xie Huanchi", "AP Photo/Jane Doe, File": of one word alone it may be a poll, "Reuters/Ipsos".
	`${HOUSE}(?: ?(?:Photo|Image|via ${HOUSE}))? ?[/|] ?${anyOf(`\\p{Lu}[^ ()（）\\[\\]]{0,40},? ${REST}{1,80}`, HOUSE, 'STR', 'Stringer', 'Handout', 'File')}`,
	`${PERSON} ?/ ?${HOUSE}${VIA}`,
	`${HOUSE} via ${HOUSE}`,
	`${anyOf(anyCase('(?:file )?photos?|photograph|images?|pictures?|credits?|video|screenshot'), '[ảẢ]nh', '图', '摄影')}(?:${anyCase(' credits?')})? ?(?:[:：/]|by |courtesy|from )${REST}{1,80}`,
	`courtesy (?:of )?${REST}{1,60}`,
	'file(?: photo)?',
	`${AGENCY} (?:file )?photo`,
)}[)）\\]]\\.?$`;

/** A photo credit at the end of a caption, and no full stop after it. */
export const CREDIT_AT_END = `${anyOf(
	`(?:^|[\\s.|])${anyOf(
		'(?:©|\\(c\\)|ⓒ) ?(?:\\d{4} )?\\p{Lu}[^.!?]{1,60}',
		'(?:REUTERS|AFP|EPA|AP Photo|Xinhua|Getty Images|Getty) ?/ ?\\p{Lu}[^.!?]{1,60}',
		`${PERSON} ?/ ?${HOUSE}${VIA}`,
		`${HOUSE} via ${HOUSE}`,
		'(?:Photo|PHOTO|Photograph|Image|IMAGE|Picture|Credit|CREDIT|Ảnh)(?:s| credit| Credit)? ?[:：] ?[^.!?]{2,80}',
		'(?:Photos?|Photographs?|Image|Picture|Illustration) (?:by|courtesy of|via) \\p{Lu}[^.!?]{2,80}',
	)}`,
	'图片来源?[:：][^。]{1,40}',
	'新华社记者.{1,20}摄',
)}$`;
