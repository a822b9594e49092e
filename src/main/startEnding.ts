import { KnowledgeError } from '../corpus/problem.ts';
import { DatabaseError } from '../database/databaseError.ts';
import { type Ending, StartError } from '../ending.ts';

/**
 * What to say of an error that kept the program from starting.
 *
 * @throws the error, where it is none that is expected
 */
export function startEnding(error: unknown): Ending {
	if (error instanceof StartError) return error.ending;
	if (error instanceof KnowledgeError || error instanceof DatabaseError) return { line: error.message, heals: false };
	throw error;
}
