import type { LanguageEditor } from '../literal.js';

/** One line per language. Loaded when it is called for: each brings a parser with it, and most commands need none. */
const editors: Readonly<Record<string, () => Promise<LanguageEditor>>> = {
  'vega-lite': async () => (await import('./json.js')).json,
  vega: async () => (await import('./json.js')).json,
  dot: async () => (await import('./dot.js')).dot,
  mermaid: async () => (await import('./mermaid.js')).mermaid,
  svg: async () => (await import('./markup.js')).markup,
  html: async () => (await import('./markup.js')).markup,
  smiles: async () => (await import('./smiles.js')).smiles,
  latex: async () => (await import('./tex.js')).latex,
  tikz: async () => (await import('./tex.js')).tikz,
  mathjs: async () => (await import('./mathjs.js')).mathjs,
  matplotlib: async () => (await import('./python.js')).python,
};

/** Undefined for a language that `mutate` cannot edit. */
export const editorFor = async (language: string): Promise<LanguageEditor | undefined> => editors[language]?.();
