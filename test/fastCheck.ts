import fc from 'fast-check';
import { SEED } from './runs.ts';

// The same cases each time, so that a failure is the change's and not the day's. To look further: `--seed` has no say here, SEED has.
fc.configureGlobal({ seed: SEED });

export { fc };
