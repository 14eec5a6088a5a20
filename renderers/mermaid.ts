import type { Pool } from './browser/pool.js';
import { packageVersion } from './installed.js';
import { renderInPage } from './page-renderer.js';
import { defineRenderer } from './renderer.js';

/** Mermaid, laid out and drawn in the page; the scene joins its own model of the diagram with what it drew. */
export const createMermaid = (pool: Pool) =>
  defineRenderer({
    language: 'mermaid',
    extensions: ['.mmd', '.mermaid'],
    schemas: [],
    // The number is that of the tracer.
    version: `3 (mermaid ${packageVersion('mermaid')})`,
    render: renderInPage(pool, { language: 'mermaid', bundle: 'mermaid' }),
  });
