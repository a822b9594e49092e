import { describe, expect, it, vi } from 'vitest';
import type { TestModule } from 'vitest/node';
import { PlainReporter } from './plainReporter.ts';

/** As much of a module as the reporter looks at. */
function makeModule(state: string, ...tests: readonly string[]): TestModule {
	const results = tests.map((one) => ({ result: () => ({ state: one }) }));
	return { state: () => state, children: { allTests: () => results.values() } } as unknown as TestModule;
}

function report(modules: readonly TestModule[], errors: readonly unknown[] = []): string {
	const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	try {
		new PlainReporter().onTestRunEnd(modules, errors);
		return write.mock.calls.map(([text]) => text).join('');
	} finally {
		write.mockRestore();
	}
}

describe('PlainReporter', () => {
	it.each([
		['nothing ran', [], [], '0 passed, 0 failed, 0 skipped\n'],
		[
			'all passed',
			[makeModule('passed', 'passed', 'passed'), makeModule('passed', 'passed')],
			[],
			'3 passed, 0 failed, 0 skipped\n',
		],
		['some failed', [makeModule('failed', 'passed', 'failed', 'failed')], [], '1 passed, 2 failed, 0 skipped\n'],
		[
			'some were skipped or never came to run',
			[makeModule('passed', 'skipped', 'pending', 'passed')],
			[],
			'1 passed, 0 failed, 2 skipped\n',
		],
		[
			'a file broke before its tests',
			[makeModule('failed'), makeModule('passed', 'passed')],
			[],
			'1 passed, 1 failed, 0 skipped\n',
		],
		[
			'an error came from nowhere',
			[makeModule('passed', 'passed')],
			[new Error('late')],
			'1 passed, 1 failed, 0 skipped\n',
		],
	])('prints one line of counts when %s', (_, modules, errors, line) => {
		expect(report(modules, errors)).toBe(line);
	});
});
