import type { Box } from '../../scene.js';
import { joinBoxes } from './course.js';
import type { Words } from './strokes.js';

/** Words that stand together: one text of the figure. */
export interface Lines {
  readonly text: string;
  readonly box: Box;
  readonly first: Words;
}

const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Pieces of one line, in several fonts, follow each other on one baseline. */
const lineUp = (words: readonly Words[], boxOf: (words: Words) => Box): Lines[] => {
  const lines: Lines[] = [];
  for (const piece of words) {
    const box = boxOf(piece);
    const last = lines.at(-1);
    const gap = last === undefined ? Infinity : box.x - (last.box.x + last.box.width);
    const level = last !== undefined && Math.abs(last.first.at[1] - piece.at[1]) < 0.5;
    if (last !== undefined && level && piece.align === 'l' && Math.abs(gap) < piece.size * 0.35) {
      lines[lines.length - 1] = { ...last, text: last.text + piece.text, box: joinBoxes([last.box, box]) };
    } else lines.push({ text: piece.text, box, first: piece });
  }
  return lines.map((line) => ({ ...line, text: tidy(line.text) })).filter(({ text }) => text !== '');
};

/** Where the cells of a record or a table are, words of different cells are different texts. */
const sameCell = (a: Box, b: Box, cells: readonly Box[]): boolean => {
  const cellOf = (box: Box): number =>
    cells.findIndex(
      ({ x, y, width, height }) =>
        box.x + box.width / 2 >= x &&
        box.x + box.width / 2 <= x + width &&
        box.y + box.height / 2 >= y &&
        box.y + box.height / 2 <= y + height,
    );
  return cellOf(a) === cellOf(b);
};

/**
 * The texts of a label. Lines below each other in one cell are one text, joined by a newline.
 * @param cells of a record or an HTML-like table, smallest first; none for a plain label.
 */
export const textsOf = (words: readonly Words[], boxOf: (words: Words) => Box, cells: readonly Box[]): Lines[] => {
  const texts: Lines[] = [];
  for (const line of lineUp(words, boxOf)) {
    const last = texts.at(-1);
    const drop = last === undefined ? Infinity : line.box.y - (last.box.y + last.box.height);
    if (last !== undefined && Math.abs(drop) < line.first.size * 0.8 && sameCell(last.box, line.box, cells)) {
      texts[texts.length - 1] = {
        ...last,
        text: `${last.text}\n${line.text}`,
        box: joinBoxes([last.box, line.box]),
      };
    } else texts.push(line);
  }
  return texts;
};
