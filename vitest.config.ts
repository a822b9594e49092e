import { defineConfig } from 'vitest/config';
import { PlainReporter } from './test/plainReporter.ts';

export default defineConfig({
	test: {
		include: ['test/**/*.test.ts'],
		setupFiles: ['test/setup.ts'],
		// One process for each file: what is cached beside a knowledge or a word must not leak from one file into the next.
		pool: 'forks',
		// Left alone it keeps a core for itself: on two cores that is half of them.
		maxWorkers: '100%',
		// The slowest tests start the bot, or a terminal, as a process of its own; on a busy machine that takes seconds.
		testTimeout: 30_000,
		hookTimeout: 30_000,
		reporters: ['default', new PlainReporter()],
	},
});
