import { fontFingerprint } from './browser/fonts.js';
import { type BrowserInfo, createPool, type PoolOptions } from './browser/pool.js';
import { createDot } from './dot.js';
import { createHtml } from './html.js';
import { createLatex } from './latex.js';
import type { Engines } from './engines.js';
import { createMathjs } from './mathjs.js';
import { createMatplotlib } from './matplotlib.js';
import { createMermaid } from './mermaid.js';
import { createPython, type PythonInfo, type PythonOptions } from './python/pool.js';
import type { Renderer } from './renderer.js';
import { createSmiles } from './smiles.js';
import { createSvg } from './svg.js';
import { createTex } from './tikz/pool.js';
import { createTikz } from './tikz.js';
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
  createMatplotlib,
  createTikz,
  createMathjs,
] as const;

export type Language = ReturnType<(typeof creators)[number]>['language'];

export type RenderersOptions = PoolOptions & PythonOptions;

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
  /** Looks for the optional python of `matplotlib`; throws RenderError `not-installed` where something is missing. */
  readonly python: () => PythonInfo;
  readonly close: () => Promise<void>;
}

export const createRenderers = (options: RenderersOptions = {}): Renderers => {
  const pool = createPool(options);
  const python = createPython(options);
  const tex = createTex(options);
  const engines: Engines = { ...pool, python, tex };
  const renderers = creators.map((create) => create(engines));
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
    python: python.info,
    close: async () => {
      python.close();
      await tex.close();
      await pool.close();
    },
  };
};
