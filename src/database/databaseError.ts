/** A database file that cannot be used. The message is one line that names the file, what is wrong with it and the cure. */
export class DatabaseError extends Error {
	constructor(file: string, what: string, cure: string, options?: ErrorOptions) {
		super(`${file}: ${what} ${cure}`, options);
		this.name = 'DatabaseError';
	}
}
