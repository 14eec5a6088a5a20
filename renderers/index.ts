import { fontFingerprint } from './browser/fonts.js';
import { type BrowserInfo, createPool, type PoolOptions } from './browser/pool.js';
import { createDot } from './dot.js';
import { createHtml } from './html.js';
import { createLatex } from './latex.js';
import { createMermaid } from './mermaid.js';
import type { Renderer } from './renderer.js';
import { createSmiles } from './smiles.js';
import { createSvg } from './svg.js';
import { createVega, createVegaLite } from './vega.js';

/** The registry: one line per language. */
const creators = [
  createVegaLite,
  createVega,
  createDot,
  createMermaid,
  createSvg,
  createSmiles,
  createLatex,
  createHtml,
] as const;

export type Language = ReturnType<(typeof creators)[number]>['language'];

/** All renderers, sharing one browser that starts with the first rendering. */
export interface Renderers {
  readonly languages: readonly Language[];
  /** @throws RangeError when there is no such language. */
  readonly of: (language: string) => Renderer;
  /** The language of a file, by how its name ends; undefined when no language claims it. */
  readonly languageOfFile: (name: string) => Language | undefined;
  /** The language that a JSON program's `$schema` names. */
  readonly languageOfSchema: (schema: string) => Language | undefined;
  /** A file's name without the extension of its language: `bar.vl.json` is `bar`. */
  readonly stemOf: (name: string) => string;
  /** Starts the browser if need be. */
  readonly browser: () => Promise<BrowserInfo>;
  /** Fingerprint of the fonts that are drawn with. */
  readonly fonts: () => string;
  /** The browser's process id while it runs, for measurements. */
  readonly pid: () => number | undefined;
  readonly close: () => Promise<void>;
}

export const createRenderers = (options: PoolOptions = {}): Renderers => {
  const pool = createPool(options);
  const renderers = creators.map((create) => create(pool));
  const extensionOf = (name: string, { extensions }: Renderer): string | undefined =>
    extensions.find((extension) => name.toLowerCase().endsWith(extension));
  let fingerprint: string | undefined;
  return {
    languages: renderers.map(({ language }) => language),
    of: (language) => {
      const renderer = renderers.find((known) => known.language === language);
      if (renderer !== undefined) return renderer;
      throw new RangeError(
        `There is no language "${language}"; figwright draws ${renderers.map((known) => known.language).join(', ')}`,
      );
    },
    languageOfFile: (name) => renderers.find((renderer) => extensionOf(name, renderer) !== undefined)?.language,
    languageOfSchema: (schema) =>
      renderers.find((renderer) => renderer.schemas.some((pattern) => pattern.test(schema)))?.language,
    stemOf: (name) => {
      const extension = renderers.map((renderer) => extensionOf(name, renderer)).find((found) => found !== undefined);
      return extension === undefined ? name.replace(/\.[^.]+$/, '') : name.slice(0, -extension.length);
    },
    browser: pool.browser,
    fonts: () => (fingerprint ??= fontFingerprint()),
    pid: pool.pid,
    close: pool.close,
  };
};
