import { availableParallelism } from 'node:os';
import type { Config } from './config.js';

/** Pages that draw at the same time. */
export const workersOf = ({ render }: Config): number =>
  render.workers === 'auto' ? availableParallelism() : render.workers;
