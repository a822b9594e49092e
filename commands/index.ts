import { askCommand } from './ask.ts';
import type { Command } from './types.ts';

/** All commands. The list is kept by hand, so that a file that does not load is an error and not a missing command. */
export const COMMANDS: readonly Command[] = [askCommand];
