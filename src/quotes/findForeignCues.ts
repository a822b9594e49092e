import type { CueVerb } from './cues.ts';
import type { Cue } from './findCues.ts';
import { MASK, type SpeakerPhrase } from './speakerPhrase.ts';
import { wordList } from './speakerWords.ts';
import type { Range } from './types.ts';

/** Vietnamese verbs by which news says that somebody speaks; a pattern, the longer ones first. */
const VIETNAMESE = new RegExp(
	`(?<=\\s)(?:${wordList(
		`cho_biết cho_rằng cho_hay khẳng_định nhấn_mạnh phát_biểu tuyên_bố bày_tỏ chia_sẻ trả_lời kêu_gọi cảnh_báo
		nói viết hỏi đáp`,
	)
		.join('|')
		.replaceAll('_', '\\s')})(?=[\\s:,.${MASK}]|$)`,
	'gu',
);
/** Titles and pronouns before a name, and words between a subject and its verb. */
const VIETNAMESE_SUBJECT =
	/(?:(?:[Ôô]ng|[Bb]à)\s+)?(?:\p{Lu}[\p{Ll}\p{M}]*\s+)*(?:(?:cũng|đã|đang|vừa|còn|lại|có|từng|thật\ssự|thực\ssự)\s+)*$/u;
/** Chinese verbs of speech, before a quotation or at the end of a clause behind one. */
const CHINESE = new RegExp(
	`(?:表示|指出|强调|強調|认为|認為|写道|寫道|宣布|呼吁|呼籲|说|說|称|稱|问|問)[道过過]?(?=\\s*[:,]?\\s*${MASK}|[.,]|\\s*$)`,
	'gu',
);
const CHINESE_SUBJECT = /[\p{Script=Han}·]{1,20}$/u;

const verbOf = (base: string): CueVerb => ({ base, says: true, describes: false, reports: false });

/** The cues of a sentence in Vietnamese or Chinese; none in one of another language. */
export function findForeignCues(masked: string, sentence: Range): readonly Cue[] {
	const slice = masked.slice(sentence.start, sentence.end);
	if (!/[À-ỹ\p{Script=Han}]/u.test(slice)) return [];
	return [
		...findBy(slice, sentence.start, VIETNAMESE, readVietnamese),
		...findBy(slice, sentence.start, CHINESE, readChinese),
	];
}

type ReadSubject = (before: string, end: number) => SpeakerPhrase | null;

function findBy(slice: string, shift: number, verbs: RegExp, read: ReadSubject): readonly Cue[] {
	const found: Cue[] = [];
	for (const { 0: verb, index } of slice.matchAll(verbs)) {
		const words = { start: shift + index, end: shift + index + verb.length };
		const subject = read(slice.slice(0, index), words.start);
		if (subject === null) continue;
		found.push({
			start: subject.start,
			end: words.end,
			words,
			verb: verbOf(verb),
			form: 'verb',
			subject,
			isShared: false,
		});
	}
	return found;
}

/** "ông Tô Lâm", "Tô Lâm cũng", "ông". */
function readVietnamese(before: string, end: number): SpeakerPhrase | null {
	const whole = VIETNAMESE_SUBJECT.exec(before)?.[0] ?? '';
	const title = /^(?:[Ôô]ng|[Bb]à)\s+/u.exec(whole)?.[0] ?? '';
	const name = /^(?:\p{Lu}[\p{Ll}\p{M}]*\s+)*/u.exec(whole.slice(title.length))?.[0].trimEnd() ?? '';
	const start = end - whole.length;
	if (name !== '') {
		const head = { start: start + title.length, end: start + title.length + name.length };
		return { start, end: head.end, how: 'name', text: name, head };
	}
	if (title === '') return null;
	const range = { start, end: start + title.trimEnd().length };
	return { ...range, how: 'pronoun', text: /^[Ôô]/u.test(title) ? 'he' : 'she', head: range };
}

/** "国家主席习近平": which characters are the name is known to the finder of names alone. */
function readChinese(before: string, end: number): SpeakerPhrase | null {
	const run = CHINESE_SUBJECT.exec(before)?.[0];
	if (run === undefined) return null;
	const range = { start: end - run.length, end };
	return { ...range, how: 'role', text: run, head: range };
}
