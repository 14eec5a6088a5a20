import type { Pool } from './browser/pool.js';
import type { Python } from './python/pool.js';
import type { Tex } from './tikz/pool.js';

/** What renderers draw with: pages of a browser, and, for those who need them, a warm Python process, threads of TeX. */
export interface Engines extends Pool {
  readonly python: Python;
  readonly tex: Tex;
}
