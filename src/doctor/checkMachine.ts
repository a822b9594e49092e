import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../config.ts';
import { KnowledgeError, problemLine } from '../corpus/problem.ts';
import { DatabaseError } from '../database/databaseError.ts';
import { openDatabase } from '../database/openDatabase.ts';
import { dataFolderEnding } from '../main/dataFolder.ts';
import { DATABASE_FILE } from '../main/files.ts';
import { nodeEnding } from '../main/nodeVersion.ts';
import { openKnowledge } from '../store/openKnowledge.ts';
import { type Finding, fault, faultOf, ok, warning } from './finding.ts';

/** Of a folder full of faults, so many are shown; `npm run check` shows them all. */
const MAX_PROBLEMS = 5;

/** Looks at what the bot needs of this machine: Node, the folder for what is kept, the database in it, and the knowledge. */
export async function checkMachine({ dataDir, knowledgeDir }: Config): Promise<readonly Finding[]> {
	return [checkNode(), ...checkData(dataDir), ...(await checkKnowledge(knowledgeDir, dataDir))];
}

function checkNode(): Finding {
	const { node } = process.versions;
	const ending = nodeEnding(node);
	return ending === null ? ok(`Node.js ${node}.`) : faultOf(ending.line);
}

function checkData(dataDir: string): readonly Finding[] {
	const ending = dataFolderEnding(dataDir);
	if (ending !== null) return [faultOf(ending.line)];
	const file = path.join(dataDir, DATABASE_FILE);
	if (!existsSync(file)) return [ok(`The folder ${dataDir} can be written; nothing is kept in it yet.`)];
	try {
		openDatabase(file).close();
		return [ok(`The folder ${dataDir} can be written, and the database in it is sound.`)];
	} catch (error) {
		if (error instanceof DatabaseError) return [faultOf(error.message)];
		throw error;
	}
}

async function checkKnowledge(folder: string, dataDir: string): Promise<readonly Finding[]> {
	const unsaved: string[] = [];
	try {
		const { sources, sentences } = await openKnowledge(folder, {
			dataDir,
			onProgress: () => undefined,
			onUnsaved: (reason) => unsaved.push(reason),
		});
		return [
			ok(`The knowledge in ${folder} is sound: ${sources.length} sources, ${sentences.length} sentences.`),
			...unsaved.map((reason) =>
				warning(
					`The index of the knowledge cannot be saved (${reason}).`,
					`Let the user who runs Dateline write ${dataDir}.`,
				),
			),
		];
	} catch (error) {
		if (!(error instanceof KnowledgeError)) throw error;
		const shown = error.problems.slice(0, MAX_PROBLEMS).map((problem) => {
			return fault(problemLine({ ...problem, cure: '' }).trimEnd(), problem.cure);
		});
		const rest = error.problems.length - shown.length;
		if (rest === 0) return shown;
		return [...shown, fault(`${rest} more faults in ${folder}.`, `npm run -s check -- ${folder} shows them all.`)];
	}
}
