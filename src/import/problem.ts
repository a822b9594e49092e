/** Why a file cannot be imported. Put into words by `i18n/import.ts`. */
export type ImportFault =
	/** Sizes in bytes. */
	| { readonly code: 'too-large'; readonly size: number; readonly limit: number }
	| { readonly code: 'empty' }
	/** `kind`: what it looks like, such as "PDF"; null where that cannot be told. */
	| { readonly code: 'no-text'; readonly kind: string | null }
	| { readonly code: 'unknown-charset'; readonly charset: string | null }
	| { readonly code: 'no-article' }
	/** Elements, quotes or lists stand in one another too deep to be a page. */
	| { readonly code: 'too-deep' }
	| { readonly code: 'bad-json'; readonly detail: string }
	/** `fields`: the names that the object has. */
	| { readonly code: 'no-text-field'; readonly fields: readonly string[] }
	| { readonly code: 'no-object' }
	| { readonly code: 'bad-front-matter'; readonly detail: string }
	| { readonly code: 'too-many'; readonly count: number; readonly limit: number }
	/** It could not be had from where it was sent. `detail`: why, such as "404". */
	| { readonly code: 'not-fetched'; readonly detail: string }
	/** `detail`: what the system says, such as "ENOENT". */
	| { readonly code: 'unreadable'; readonly detail: string };

/** A fault and where it is. */
export interface ImportProblem {
	readonly file: string;
	/** From 1; null where the fault is the file itself. */
	readonly line: number | null;
	readonly fault: ImportFault;
}
