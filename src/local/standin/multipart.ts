import type { UploadedFile } from './messages.ts';

/** The parts of a multipart body. */
export interface MultipartBody {
	/** The text of the field `payload_json`, or null. */
	readonly payloadJson: string | null;
	readonly files: readonly UploadedFile[];
}

/** The boundary of a multipart content type, or null for any other type. */
export function boundaryOf(contentType: string | undefined): string | null {
	const match = /^multipart\/form-data;.*boundary=(?:"([^"]+)"|([^;]+))/i.exec(contentType ?? '');
	return match?.[1] ?? match?.[2] ?? null;
}

/** Takes a multipart body apart. Parts that are neither `payload_json` nor a file are left out. */
export function parseMultipart(body: Buffer, boundary: string): MultipartBody {
	let payloadJson: string | null = null;
	const files: UploadedFile[] = [];
	for (const part of splitParts(body, boundary)) {
		const headEnd = part.indexOf('\r\n\r\n');
		if (headEnd === -1) continue;
		const head = part.subarray(0, headEnd).toString('utf8');
		const content = part.subarray(headEnd + 4);
		const field = /[;\s]name="([^"]*)"/i.exec(head)?.[1] ?? '';
		const name = /filename="([^"]*)"/i.exec(head)?.[1];
		if (field === 'payload_json') payloadJson = content.toString('utf8');
		else if (name !== undefined) {
			const contentType = /content-type:\s*([^\r\n]+)/i.exec(head)?.[1] ?? 'application/octet-stream';
			files.push({ field, name, contentType, bytes: new Uint8Array(content) });
		}
	}
	return { payloadJson, files };
}

function splitParts(body: Buffer, boundary: string): readonly Buffer[] {
	const delimiter = Buffer.from(`--${boundary}`);
	const parts: Buffer[] = [];
	let start = body.indexOf(delimiter);
	while (start !== -1) {
		const from = start + delimiter.length;
		const end = body.indexOf(delimiter, from);
		if (end === -1) break;
		// Two bytes of line break stand after the delimiter and before the next one.
		parts.push(body.subarray(from + 2, end - 2));
		start = end;
	}
	return parts;
}
