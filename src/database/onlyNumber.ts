import type Libsql from 'libsql';

/** The one number that a statement asks for. The library's `get` does not know `pluck`. */
export function onlyNumber(statement: Libsql.Statement, ...values: readonly string[]): number {
	return Number(statement.pluck().all(...values)[0]);
}
