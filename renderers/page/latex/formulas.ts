import { Refusal } from '../refusal.js';

const display = /\$\$([\s\S]*?)\$\$|\\\[([\s\S]*?)\\\]/g;

/** `$…$` and `\(…\)` around the whole. */
const bare = (text: string): string => {
  const inner = /^\$([^$]*[^\\$])\$$/.exec(text)?.[1] ?? /^\\\(([\s\S]*)\\\)$/.exec(text)?.[1];
  return (inner ?? text).trim();
};

const withoutComments = (text: string): string => text.replaceAll(/(^|[^\\])%.*$/gm, '$1');

/**
 * The formulas of a program: one in mathematics mode, with or without its delimiters, or several displayed ones.
 * @throws Refusal `invalid` for a document, and for words around formulas.
 */
export const formulasOf = (program: string): string[] => {
  const text = withoutComments(program).trim();
  if (/\\(?:documentclass|begin\s*\{(?:document|tikzpicture)\})/.test(text))
    throw new Refusal('invalid', 'This is a TeX document; a latex program is a formula, as between $$ and $$');
  const found = [...text.matchAll(display)].map(([, dollars, brackets]) => (dollars ?? brackets ?? '').trim());
  if (found.length === 0) return [bare(text)];
  const around = text.replaceAll(display, '').trim();
  if (around !== '' && !text.startsWith('\\begin'))
    throw new Refusal('invalid', `Words outside of the formulas are not drawn: "${around.slice(0, 60)}"`);
  return around === '' ? found : [text];
};
