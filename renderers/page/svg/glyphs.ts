import { type Sign, wordsOf } from '../../tikz/words.js';
import { onPaper, scaleOf } from './geometry.js';

/** The em of the outlines that matplotlib writes, in units of the group that they stand in. */
const em = 100;
/** Left between the outlines of two characters: about as much as fonts do. */
const bearing = 0.1;

/** "DejaVuSans-41": the outline of a character of a font, by its code; "glyph-0-41" counts glyphs, which says nothing. */
const named = /^(?!glyph)[A-Za-z][A-Za-z0-9]{3,}(?:-[A-Z][A-Za-z]+)*-([0-9a-f]{2,6})$/;

const characterOf = (outline: Element | null): string | undefined => {
  const code = outline?.localName === 'path' ? Number.parseInt(named.exec(outline.id)?.[1] ?? '', 16) : Number.NaN;
  return code >= 0x20 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : undefined;
};

/** What a group has drawn by outlines of characters: its own matrix first, so that turned words are read as level ones. */
export interface Written {
  readonly text: string;
  /** The parts of the group that are characters. */
  readonly parts: ReadonlySet<Element>;
  /** CSS pixels. */
  readonly fontSize: number;
}

/**
 * The words of a group whose parts are outlines named by font and code, as programs write them that keep no text
 * (matplotlib's `svg.fonttype: path`); undefined where a group holds anything else.
 */
export const writtenIn = (group: SVGGraphicsElement): Written | undefined => {
  const parts = new Map<Element, string>();
  for (const part of group.children) {
    const character =
      part.localName === 'g' && part.childElementCount === 1 ? characterOf(part.firstElementChild) : undefined;
    if (character !== undefined) parts.set(part, character);
  }
  const matrix = parts.size === 0 ? null : group.getScreenCTM();
  if (matrix === null) return undefined;
  const back = matrix.inverse();
  const signs = [...parts].flatMap(([part, text]): Sign[] => {
    const own = (part as SVGGraphicsElement).getScreenCTM();
    if (own === null) return [];
    const local = back.multiply(own);
    const size = em * scaleOf(local);
    const [x, y] = onPaper(local, 0, 0);
    const { x: left, width } = (part as SVGGraphicsElement).getBBox();
    // Outlines are drawn upwards: the group turns them over.
    return [{ text, x, y: -y, size, width: (left + width) * scaleOf(local) + bearing * size }];
  });
  const [first] = signs;
  // Words have their spaces; formulas have gaps instead.
  const isLevel = signs.every(({ y, size }) => Math.abs(y - (first?.y ?? 0)) + Math.abs(size - (first?.size ?? 0)) < 1);
  const text = isLevel
    ? signs
        .map((sign) => sign.text)
        .join('')
        .trim()
    : wordsOf(signs, []);
  if (text === '') return undefined;
  return { text, parts: new Set(parts.keys()), fontSize: em * scaleOf(matrix) };
};
