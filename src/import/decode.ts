import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import { binaryKind } from './binaryKind.ts';
import type { ImportFault } from './problem.ts';

/** The text of a file. */
export interface Decoded {
	readonly text: string;
	/** The character set, where nothing but the bytes told it; else null. */
	readonly detected: string | null;
}

/** Bytes from which the character set is told: enough for a page of any language. */
const SAMPLE_BYTES = 65_536;

/** Bytes in which HTML must declare its character set; https://html.spec.whatwg.org/#charset */
const DECLARATION_BYTES = 1_024;

const DECLARED =
	/<meta[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})|^<\?xml[^>]{0,200}?\bencoding=["']([\w.:-]{2,40})/i;

/** In UTF-8, at least so many of the letters beyond ASCII are whole; in any other set, next to none would be. */
const MAX_LOST_SHARE = 0.05;

/** How Japanese, Korean and Chinese are switched on in the sets of ISO 2022. */
const ESCAPED = /\x1b\$[@-C)]/;

/**
 * Decodes a file. What was lost before stands there as U+FFFD; nothing else is replaced.
 *
 * @returns the text without a byte order mark, or why there is none
 */
export function decode(bytes: Uint8Array): Decoded | ImportFault {
	if (bytes.length === 0) return { code: 'empty' };
	const marked = markOf(bytes);
	if (marked !== null) return decoded(bytes, marked, false);
	const kind = binaryKind(bytes);
	if (kind !== null) return { code: 'no-text', kind };
	const wide = wideOf(bytes);
	if (wide !== null) return decoded(bytes, wide, true);
	if (bytes.includes(0)) return { code: 'no-text', kind: null };
	// By far the most files. Text in another set is as good as never UTF-8 as well, but for those that switch by escapes.
	if (isUtf8(bytes) && !ESCAPED.test(Buffer.from(bytes.subarray(0, SAMPLE_BYTES)).toString('latin1'))) {
		return decoded(bytes, 'utf-8', false);
	}
	const nearly = nearlyUtf8(bytes);
	if (nearly !== null) return { text: nearly, detected: null };
	const declared = declaredOf(bytes);
	if (declared !== null) {
		const found = decoded(bytes, declared, false);
		// What a page declares is at times wrong: then the bytes tell.
		if (!('code' in found)) return found;
	}
	for (const { name, confidence } of analyse(bytes.subarray(0, SAMPLE_BYTES))) {
		if (confidence <= 0 || /^(?:ASCII|UTF-\d)/i.test(name)) continue;
		const found = decoded(bytes, name, true);
		if (!('code' in found)) return found;
	}
	return { code: 'unknown-charset', charset: null };
}

/**
 * UTF-8 with a few bytes that are none, such as a letter that was cut in half; U+FFFD stands in their place.
 *
 * @returns null where it is another set
 */
function nearlyUtf8(bytes: Uint8Array): string | null {
	const text = new TextDecoder().decode(bytes);
	const special = text.match(/[^\0-\x7f]/g)?.length ?? 0;
	const lost = text.match(/\uFFFD/g)?.length ?? 0;
	return lost <= special * MAX_LOST_SHARE ? text : null;
}

/** The character set that a byte order mark tells; https://encoding.spec.whatwg.org/#bom-sniff */
function markOf(bytes: Uint8Array): string | null {
	const [first, second, third] = bytes;
	if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return null;
}

/** UTF-16 without a mark: in most texts every space, figure and full stop has a zero byte, on one side alone. */
function wideOf(bytes: Uint8Array): string | null {
	const zeros = [0, 0];
	const sample = bytes.subarray(0, SAMPLE_BYTES);
	for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	if (bytes.length % 2 === 1 || Math.max(even, odd) < sample.length / 20) return null;
	return even === 0 ? 'utf-16le' : odd === 0 ? 'utf-16be' : null;
}

function declaredOf(bytes: Uint8Array): string | null {
	const head = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString('latin1');
	const [, html, xml] = DECLARED.exec(head) ?? [];
	return html ?? xml ?? null;
}

/** @param isDetected did nothing but the bytes tell the character set? */
function decoded(bytes: Uint8Array, charset: string, isDetected: boolean): Decoded | ImportFault {
	try {
		const decoder = new TextDecoder(charset, { fatal: true });
		const plain = decoder.decode(bytes);
		const text = decoder.encoding === 'windows-1252' ? plain.replace(/[\x80-\x9f]/g, inWindows1252) : plain;
		if (text.includes('\0')) return { code: 'no-text', kind: null };
		return { text, detected: isDetected ? decoder.encoding : null };
	} catch {
		return { code: 'unknown-charset', charset };
	}
}

/** What the bytes from 0x80 mean, https://encoding.spec.whatwg.org/index-windows-1252.txt; a space where they mean nothing. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Node 20 and later take this set for ISO 8859-1, https://github.com/nodejs/node/issues/56542: quotation marks and dashes were controls. */
function inWindows1252(control: string): string {
	const letter = WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80);
	return letter === ' ' ? control : letter;
}
