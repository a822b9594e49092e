/** How grave: all is well; something is worth knowing or mending; the bot does not work. */
type Level = 'ok' | 'warning' | 'fault';

/** One thing that was looked at. */
export interface Finding {
	readonly level: Level;
	/** What was found. One line. */
	readonly text: string;
	/** What to do about it, for people who write no programs. One line; none where there is nothing to do. */
	readonly cure?: string;
}

/** Something is as it should be. `cure`: how to have it otherwise. */
export function ok(text: string, cure?: string): Finding {
	return { level: 'ok', text, ...(cure === undefined ? {} : { cure }) };
}

/** Something is worth mending. */
export function warning(text: string, cure: string): Finding {
	return { level: 'warning', text, cure };
}

/** Something that keeps the bot from working. */
export function fault(text: string, cure: string): Finding {
	return { level: 'fault', text, cure };
}

/** What other modules say in one line, fault and cure together: the first sentence is the fault. */
export function faultOf(line: string): Finding {
	const [text = line, ...cure] = line.split(/(?<=\.)\s+(?=\p{Lu})/u);
	return { level: 'fault', text, ...(cure.length === 0 ? {} : { cure: cure.join(' ') }) };
}

/** Two lines at most, the second set in. */
export function showFinding({ level, text, cure }: Finding): string {
	const head = `${level.padEnd(LABEL_CHARS)}${plain(text)}`;
	return cure === undefined ? head : `${head}\n${' '.repeat(LABEL_CHARS)}→ ${plain(cure)}`;
}

const LABEL_CHARS = 'warning  '.length;

/** Names of servers and channels are other people's words: nothing in them may steer the terminal. */
function plain(text: string): string {
	return text.replace(/\p{C}+/gu, ' ');
}
