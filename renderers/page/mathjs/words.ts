import { typesetNow } from '../latex/mathjax.js';
import type { WordsLook } from './figure.js';
import type { Settings } from './settings.js';

/** A part of a text in one font, from left to right. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
  readonly bold: boolean;
  /** CSS pixels. */
  readonly size: number;
  /** CSS pixels below the base line. */
  readonly drop: number;
  /** CSS pixels from the left end of the words. */
  readonly x: number;
}

export interface Words {
  readonly runs: readonly Run[];
  readonly font: string;
  readonly size: number;
  readonly width: number;
  readonly ascent: number;
  readonly descent: number;
  /** As a reader says it: "A₁" is "A_1". */
  readonly text: string;
  /** In place of runs, where it is TeX: a drawing of `width` by `ascent` and `descent`. */
  readonly drawing?: SVGSVGElement;
}

let pen: OffscreenCanvasRenderingContext2D | null | undefined;

const measure = (text: string, font: string): TextMetrics => {
  pen ??= new OffscreenCanvas(1, 1).getContext('2d');
  if (pen === null) throw new Error('The page has no canvas');
  pen.font = font;
  return pen.measureText(text);
};

interface Part {
  readonly text: string;
  readonly place: 'base' | 'sub' | 'super';
}

/** `A_1`, `v_{max}`, `x^2`: indices and powers after a letter, a digit or a bracket. */
const partsOf = (text: string): Part[] => {
  const parts: Part[] = [];
  let base = '';
  const pattern = /([_^])(\{[^}]*\}|[\p{L}\p{N}′+\-−]+)|[\s\S]/gu;
  for (const [all, mark, inner] of text.matchAll(pattern)) {
    if (mark === undefined || inner === undefined || base.trim() === '' || /\s$/.test(base)) {
      base += all;
      continue;
    }
    parts.push({ text: base, place: 'base' });
    parts.push({ text: inner.replaceAll(/[{}]/g, ''), place: mark === '_' ? 'sub' : 'super' });
    base = '';
  }
  if (base !== '') parts.push({ text: base, place: 'base' });
  return parts;
};

/** Letters that stand for something are italic: names of points, lines and quantities. */
const isSymbol = (text: string): boolean => /^\p{L}[′']*(?:_(?:\{[^}]*\}|[\p{L}\p{N}]+))?[′']*$/u.test(text);

const spell = (text: string): string => text.replaceAll("'", '′').replaceAll(/(^|[\s(=,])-(?=[\d.])/g, '$1−');

/** Words and formulas as one formula: what is not between dollars is text. */
const asTex = (raw: string): string =>
  raw
    .split('$')
    .map((part, index) =>
      index % 2 === 1 ? part : part === '' ? '' : `\\text{${part.replaceAll(/[{}\\#%&_^~]/g, ' ')}}`,
    )
    .join('');

/** MathJax's own units: thousandths of an em, from the base line upwards. */
const setTex = (raw: string, size: number, settings: Settings): Words => {
  const { svg } = typesetNow(asTex(raw), false);
  const [, top = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  // Its letters are a little larger than those of the text fonts.
  const scale = (size * 0.98) / 1000;
  const [ascent, descent] = [-top * scale, (height + top) * scale];
  const text = raw.replaceAll('$', '');
  return { runs: [], font: settings.font, size, width: width * scale, ascent, descent, text, drawing: svg };
};

/** Sets words in runs, and measures them. */
export const setWords = (raw: string, look: WordsLook, settings: Settings): Words => {
  if (/\$[^$]+\$/.test(raw)) return setTex(raw, look.size ?? settings.fontSize, settings);
  const text = spell(raw);
  const size = look.size ?? settings.fontSize;
  const symbol = isSymbol(raw);
  const bold = look.bold ?? false;
  let [x, ascent, descent] = [0, 0, 0];
  const runs = partsOf(text).map(({ text: part, place }): Run => {
    const small = place === 'base' ? size : Math.round(size * 0.68 * 10) / 10;
    const letters = /^\p{L}[\p{L}′]*$/u.test(part);
    const italic = (look.italic ?? symbol) && (place === 'base' || (letters && part.length === 1));
    const drop = place === 'sub' ? size * 0.22 : place === 'super' ? -size * 0.38 : 0;
    const metrics = measure(part, `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${small}px "${settings.font}"`);
    const run = { text: part, italic, bold, size: small, drop, x };
    x += metrics.width + (italic && place === 'base' ? size * 0.02 : 0);
    ascent = Math.max(ascent, metrics.actualBoundingBoxAscent - drop);
    descent = Math.max(descent, metrics.actualBoundingBoxDescent + drop);
    return run;
  });
  return { runs, font: settings.font, size, width: x, ascent, descent, text };
};
