import type { Pool } from './browser/pool.js';
import { packageVersion } from './installed.js';
import { renderInPage } from './page-renderer.js';
import { defineRenderer } from './renderer.js';

/** Formulas in LaTeX's mathematics mode, typeset by MathJax in the page; the scene is the tree of what it drew. */
export const createLatex = (pool: Pool) =>
  defineRenderer({
    language: 'latex',
    extensions: ['.latex'],
    schemas: [],
    version: packageVersion('mathjax'),
    render: renderInPage(pool, { language: 'latex', bundle: 'latex' }),
  });
