/** Where files may be had from, and how much and how long. */
export interface FetchLimits {
	/** Origins, such as `https://cdn.discordapp.com`: an address elsewhere is not asked, for it could be one of this network. */
	readonly origins: readonly string[];
	readonly maxBytes: number;
	readonly timeoutMs: number;
}

/** A file, or why it could not be had: the status of the answer, or a few words. */
export type Fetched = { readonly bytes: Uint8Array } | { readonly detail: string } | { readonly size: number };

/**
 * Fetches a file. Redirects are not followed.
 *
 * @returns its size so far where it is larger than allowed
 */
export async function fetchFile(address: string, { origins, maxBytes, timeoutMs }: FetchLimits): Promise<Fetched> {
	if (!URL.canParse(address) || !origins.includes(new URL(address).origin)) return { detail: 'address' };
	try {
		const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
		if (!response.ok || response.body === null) return { detail: String(response.status) };
		const parts: Uint8Array[] = [];
		let size = 0;
		for await (const part of response.body) {
			size += part.length;
			// What was announced may be wrong: what comes is counted. Leaving the loop ends the transfer.
			if (size > maxBytes) return { size };
			parts.push(part);
		}
		return { bytes: Buffer.concat(parts) };
	} catch (error) {
		return { detail: error instanceof Error ? error.name : 'unknown' };
	}
}
