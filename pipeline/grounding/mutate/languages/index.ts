import type { LanguageEditor } from '../literal.js';
import { dot } from './dot.js';
import { json } from './json.js';
import { markup } from './markup.js';
import { mathjs } from './mathjs.js';
import { mermaid } from './mermaid.js';
import { python } from './python.js';
import { smiles } from './smiles.js';
import { latex, tikz } from './tex.js';

/** One line per language. */
const editors: Readonly<Record<string, LanguageEditor>> = {
  'vega-lite': json,
  vega: json,
  dot,
  mermaid,
  svg: markup,
  html: markup,
  smiles,
  latex,
  tikz,
  mathjs,
  matplotlib: python,
};

/** Undefined for a language that `mutate` cannot edit. */
export const editorFor = (language: string): LanguageEditor | undefined => editors[language];
