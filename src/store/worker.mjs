// The beginning of the worker thread that builds a snapshot. It is JavaScript because a worker of Node 20 does not inherit
// the loader of `node --import tsx`, and so has to load it by itself.
import { register } from 'tsx/esm/api';

register();
await import('./work.ts');
