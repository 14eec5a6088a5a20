import type { Engines } from './engines.js';
import { packageVersion } from './installed.js';
import { renderInPage } from './page-renderer.js';
import { defineRenderer } from './renderer.js';

/** TikZ and what builds on it, typeset by TeX as WebAssembly in threads; its pages become drawings that the browser shows. */
export const createTikz = (engines: Engines) =>
  defineRenderer({
    language: 'tikz',
    extensions: ['.tex', '.tikz'],
    schemas: [],
    // The number is that of the tracer and of what is added to TeX.
    version: `6 (node-tikzjax ${packageVersion('node-tikzjax')}, opentype.js ${packageVersion('opentype.js')})`,
    render: renderInPage(engines, {
      language: 'tikz',
      bundle: 'tikz',
      prepare: (program, run) => engines.tex.typeset(program, run),
    }),
  });
