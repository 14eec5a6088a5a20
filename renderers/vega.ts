import type { Pool } from './browser/pool.js';
import { packageVersion } from './installed.js';
import { renderInPage } from './page-renderer.js';
import { defineRenderer } from './renderer.js';

/** Vega-Lite 6, compiled and drawn by Vega in the page; the scene is read from Vega's runtime scenegraph. */
export const createVegaLite = (pool: Pool) =>
  defineRenderer({
    language: 'vega-lite',
    extensions: ['.vl.json'],
    schemas: [/\/schema\/vega-lite\//],
    version: `3 (vega-lite ${packageVersion('vega-lite')}, vega ${packageVersion('vega')})`,
    render: renderInPage(pool, { language: 'vega-lite', bundle: 'vega' }),
  });

/** Vega 6, drawn in the page; the scene is read from its runtime scenegraph. */
export const createVega = (pool: Pool) =>
  defineRenderer({
    language: 'vega',
    extensions: ['.vg.json'],
    schemas: [/\/schema\/vega\//],
    version: `3 (vega ${packageVersion('vega')})`,
    render: renderInPage(pool, { language: 'vega', bundle: 'vega' }),
  });
