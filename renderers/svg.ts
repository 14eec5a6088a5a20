import type { Pool } from './browser/pool.js';
import { packageVersion } from './installed.js';
import { renderInPage } from './page-renderer.js';
import { defineRenderer } from './renderer.js';

/** SVG, freed of whatever loads, runs or moves, drawn by the browser; the scene is read from its layout. */
export const createSvg = (pool: Pool) =>
  defineRenderer({
    language: 'svg',
    extensions: ['.svg'],
    schemas: [],
    version: `7 (dompurify ${packageVersion('dompurify')})`,
    render: renderInPage(pool, { language: 'svg', bundle: 'svg' }),
  });
