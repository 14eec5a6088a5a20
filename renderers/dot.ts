import type { Pool } from './browser/pool.js';
import { packageVersion } from './installed.js';
import { renderInPage } from './page-renderer.js';
import { defineRenderer } from './renderer.js';

/** Graphviz's DOT, laid out by Graphviz as WebAssembly in the page; what is painted and traced is its layout. */
export const createDot = (pool: Pool) =>
  defineRenderer({
    language: 'dot',
    extensions: ['.dot', '.gv'],
    schemas: [],
    version: packageVersion('@hpcc-js/wasm-graphviz'),
    render: renderInPage(pool, { language: 'dot', bundle: 'dot' }),
  });
