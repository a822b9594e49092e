import type { Reporter, TestModule } from 'vitest/node';

/**
 * Prints the outcome of a run once more, alone on the last line, for programs to read: `12 passed, 0 failed, 3 skipped`.
 * A file that broke before its tests began, and an error outside any test, count as one failure each.
 */
export class PlainReporter implements Reporter {
	onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
		const count = { passed: 0, failed: errors.length, skipped: 0 };
		for (const module of modules) {
			const before = count.failed;
			for (const test of module.children.allTests()) {
				const { state } = test.result();
				count[state === 'pending' ? 'skipped' : state] += 1;
			}
			if (module.state() === 'failed' && count.failed === before) count.failed += 1;
		}
		process.stdout.write(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`);
	}
}
