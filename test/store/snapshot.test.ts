import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/corpus/loadKnowledge.ts';
import { readFiles } from '../../src/corpus/readFiles.ts';
import { finish } from '../../src/corpus/steps.ts';
import type { Knowledge } from '../../src/corpus/types.ts';
import { createIndexData } from '../../src/search/indexData.ts';
import { createLayoutData } from '../../src/search/layout.ts';
import { packColumns } from '../../src/store/packColumns.ts';
import { restoreKnowledge, SNAPSHOT_SHAPE, takeSnapshot } from '../../src/store/snapshot.ts';
import { unpackColumns } from '../../src/store/unpackColumns.ts';
import { makeFolder, makeSource } from '../corpus/makeFolder.ts';
import { fc } from '../fastCheck.ts';
import { runs } from '../runs.ts';
import { plainly } from './plainly.ts';

/** The knowledge of a folder, once through the bytes of a snapshot, with the index that came along. */
function saveAndRestore(folder: string) {
	const knowledge = loadKnowledge(folder);
	const data = createIndexData(knowledge);
	const index = { ...data, ...createLayoutData(data) };
	const bytes = packColumns(SNAPSHOT_SHAPE, takeSnapshot(knowledge, index), 'v');
	const snapshot = unpackColumns(bytes, SNAPSHOT_SHAPE, 'v');
	if (snapshot === null) throw new Error('A sound snapshot was refused.');
	const { files, version } = finish(readFiles(folder));
	return { knowledge, index, snapshot, restored: finish(restoreKnowledge(snapshot, files, version)) };
}

/** Each sentence of one source must point to the very same source. */
function expectShared({ sources, sentences }: Knowledge) {
	const known = new Set(sources);
	for (const { source } of sentences) expect(known.has(source)).toBe(true);
}

describe('a snapshot', () => {
	it.each(['knowledge', 'test/answer/knowledge'])(
		'gives the same knowledge and index when it is taken of %s',
		(folder) => {
			const { knowledge, index, snapshot, restored } = saveAndRestore(folder);
			expect(plainly(restored)).toEqual(knowledge);
			for (const [column, values] of Object.entries(index))
				expect(Reflect.get(snapshot, column), column).toEqual(values);
			expectShared(restored);
		},
	);

	it('gives the same knowledge when sources have headings, marks of byte order and letters of any script', () => {
		const block = fc.constantFrom(
			...[
				'# One',
				'## One',
				'# Two',
				'Rain fell. Ann left.',
				'苏林到了。他走了。',
				'Tô Lâm đến.',
				'- A boat 😀 came',
				'# ',
			],
		);
		const body = fc.array(block, { maxLength: 12 }).map((blocks) => ['Begin.', ...blocks].join('\n\n'));
		fc.assert(
			fc.property(fc.array(fc.tuple(body, fc.boolean()), { minLength: 1, maxLength: 4 }), (bodies) => {
				const files = bodies.map(([text, marked], index) => {
					const given =
						index % 2 === 0 ? { publisher: 'The Post', corrections: '\n  - Ann left on Monday.' } : { date: null };
					return [`s${index}.md`, `${marked ? '\uFEFF' : ''}${makeSource(text, given)}`] as const;
				});
				const { knowledge, restored } = saveAndRestore(makeFolder(Object.fromEntries(files)));
				expect(plainly(restored)).toEqual(knowledge);
			}),
			runs(60),
		);
	});
});
