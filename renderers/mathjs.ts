import type { Pool } from './browser/pool.js';
import { packageVersion } from './installed.js';
import { renderInPage } from './page-renderer.js';
import { defineRenderer } from './renderer.js';

/** mathjs's expression language with drawing functions of ours; the scene is what the program calculated. */
export const createMathjs = (pool: Pool) =>
  defineRenderer({
    language: 'mathjs',
    extensions: ['.mathjs'],
    schemas: [],
    // The number is that of the drawing functions.
    version: `2 (mathjs ${packageVersion('mathjs')})`,
    render: renderInPage(pool, { language: 'mathjs', bundle: 'mathjs' }),
  });
