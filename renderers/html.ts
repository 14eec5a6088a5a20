import type { DocumentKind } from './browser/document.js';
import { bundleSource } from './browser/page.js';
import type { Pool } from './browser/pool.js';
import { drawDocument, windowSize } from './html/draw.js';
import { installedAnswer } from './html/libraries.js';
import { packageVersion } from './installed.js';
import { refuseText } from './page-renderer.js';
import { defaultLimits, defineRenderer, type Rendering, type RenderOptions } from './renderer.js';

const onHand = [
  'd3',
  'd3-3',
  'd3-4',
  'd3-5',
  'plotly.js-dist-min',
  'chart.js',
  'chart.js-1',
  'chart.js-2',
  'echarts',
  'jsxgraph',
  'three',
  'katex',
  'jquery',
];

let known: DocumentKind | undefined;

const kind = (): DocumentKind =>
  (known ??= {
    preload: bundleSource('html-before'),
    tracer: bundleSource('html-trace'),
    ...windowSize,
    answer: installedAnswer,
  });

const render = async (pool: Pool, program: string, options: RenderOptions): Promise<Rendering> => {
  const limits = { ...defaultLimits, ...options.limits };
  refuseText(program, limits.programBytes);
  return pool.visit(kind(), (document) => drawDocument(document, program, limits, options.scale ?? 1), {
    timeoutMs: limits.timeoutMs,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
};

/**
 * HTML documents with scripts of their own, each in a browser context that only it uses; the libraries that figures
 * are made with are on hand whatever address they are asked for by. The scene is read from the document.
 */
export const createHtml = (pool: Pool) =>
  defineRenderer({
    language: 'html',
    extensions: ['.html', '.htm'],
    schemas: [],
    // The number is that of the tracer.
    version: `7 (${onHand.map((name) => `${name.replace('-dist-min', '')} ${packageVersion(name)}`).join(', ')})`,
    render: (program, options = {}) => render(pool, program, options),
  });
