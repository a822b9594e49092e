/** With which properties begin to draw their cases. */
export const SEED = 20_240_819;

/** How a property is run: the same cases each time, so that a failure is the change's and not the day's. */
export const runs = (numRuns: number) => ({ seed: SEED, numRuns });
