import type { Pool } from './browser/pool.js';
import type { Python } from './python/pool.js';

/** What renderers draw with: pages of a browser, and, for those who need it, a warm Python process. */
export interface Engines extends Pool {
  readonly python: Python;
}
