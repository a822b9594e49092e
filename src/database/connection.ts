import type Libsql from 'libsql';

/** An open file, as the library has it. A boolean must not be bound to a statement: the library ends the process. */
export type Connection = Libsql.Database;
