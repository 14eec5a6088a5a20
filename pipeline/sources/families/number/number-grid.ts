import type { Random } from '../../../random.js';
import { pickLook } from '../drawing/look.js';
import { createPaper } from '../drawing/paper.js';
import { pickTitle } from '../drawing/title.js';
import { defineFamily, type FamilyFigure } from '../family.js';

/** A magic square of odd order by the Siamese method. */
const magicOdd = (order: number): number[][] => {
  const square = Array.from({ length: order }, () => Array.from({ length: order }, () => 0));
  let [row, column] = [0, order >> 1];
  for (let value = 1; value <= order * order; value++) {
    (square[row] as number[])[column] = value;
    const [up, right] = [(row + order - 1) % order, (column + 1) % order];
    if (square[up]?.[right] !== 0) row = (row + 1) % order;
    else [row, column] = [up, right];
  }
  return square;
};

const magicFour = [
  [16, 3, 2, 13],
  [5, 10, 11, 8],
  [9, 6, 7, 12],
  [4, 15, 14, 1],
];

/** A magic square, turned and mirrored by chance. */
const pickMagic = (random: Random, order: number): number[][] => {
  let square = order === 4 ? magicFour : magicOdd(order);
  if (random.chance(0.5)) square = transpose(square);
  if (random.chance(0.5)) square = square.map((row) => [...row].reverse());
  return random.chance(0.5) ? [...square].reverse() : square;
};

const transpose = (square: number[][]): number[][] =>
  (square[0] ?? []).map((_, column) => square.map((row) => row[column] ?? 0));

/** A table of products or sums with a few gaps, its first row and column the numbers themselves. */
const drawTable = (
  random: Random,
  product: boolean,
  box: (row: number, column: number, words: string) => void,
): void => {
  const from = random.int(1, 6);
  const [rows, columns] = [random.int(3, 8), random.int(3, 8)];
  const value = (at: number): number => at + from - 1;
  box(0, 0, product ? '×' : '+');
  for (let column = 1; column <= columns; column++) box(0, column, String(value(column)));
  for (let row = 1; row <= rows; row++) {
    box(row, 0, String(value(row)));
    for (let column = 1; column <= columns; column++) {
      const [a, b] = [value(row), value(column)];
      box(row, column, random.chance(0.12) ? '' : String(product ? a * b : a + b));
    }
  }
};

/** A magic square, some of its numbers left out; answers with its order and how many are. */
const drawMagic = (
  random: Random,
  box: (row: number, column: number, words: string, shaded: boolean) => void,
): readonly [order: number, gaps: number] => {
  const order = random.pick([3, 3, 4, 5]);
  const square = pickMagic(random, order);
  const [stretch, shift] = [random.pick([1, 1, 2, 3]), random.int(0, 12)];
  const gaps = random.chance(0.5) ? random.int(1, order) : 0;
  const hidden = new Set(
    random.sample(
      Array.from({ length: order * order }, (_, at) => at),
      gaps,
    ),
  );
  for (const [row, numbers] of square.entries())
    for (const [column, value] of numbers.entries()) {
      const shaded = (row === column || row + column === order - 1) && random.chance(0.5);
      const words = hidden.has(row * order + column) ? '' : String(value * stretch + shift);
      box(row, column, words, shaded);
    }
  return [order, gaps];
};

export const numberGrid = defineFamily({
  name: 'number-grid',
  version: 2,
  subject: 'number',
  concepts: ['magic square', 'multiplication table', 'number patterns', 'multiples'],
  level: 'primary',
  language: 'svg',
  generate: (random) => {
    const look = pickLook(random.fork('look'));
    const sort = random.pick(['magic', 'times', 'hundred'] as const);
    const paper = createPaper(look, { magic: 'magic square', times: 'number table', hundred: 'number grid' }[sort]);
    const cell = sort === 'magic' ? random.int(46, 70) : random.int(32, 44);
    const size = Math.round(cell * 0.4);
    const tint = look.pales[0] ?? '#dddddd';
    /** What is to be drawn, row by row. */
    const drawn: (() => void)[][] = [];
    const box = (row: number, column: number, words: string, fill: string, bold = false): void => {
      const list = (drawn[row] ??= []);
      list.push(() =>
        paper.group('cell', () => {
          paper.rect([column * cell, row * cell], cell, cell, { fill });
          if (words !== '') paper.text(words, [(column + 0.5) * cell, (row + 0.5) * cell], { size, bold });
        }),
      );
    };
    const finish = (titles: readonly string[]): FamilyFigure => {
      for (const row of drawn)
        paper.group('row', () => {
          for (const draw of row) draw();
        });
      return paper.finish(pickTitle(random, titles));
    };
    if (sort === 'magic') {
      const [order, gaps] = drawMagic(random, (row, column, words, shaded) =>
        box(row, column, words, shaded ? tint : '#ffffff'),
      );
      return finish([
        `Magic square of order ${order}`,
        gaps > 0 ? 'Fill in the missing numbers' : 'A magic square',
        'Magic square',
      ]);
    }
    if (sort === 'times') {
      const product = random.chance(0.6);
      drawTable(random, product, (row, column, words) =>
        box(row, column, words, row * column === 0 ? tint : '#ffffff', row * column === 0),
      );
      return finish([product ? 'Multiplication table' : 'Addition table']);
    }
    const [columns, rows] = [random.pick([6, 7, 8, 10, 10]), random.int(4, 8)];
    const factor = random.int(2, 9);
    for (let index = 0; index < columns * rows; index++)
      box(
        Math.floor(index / columns),
        index % columns,
        String(index + 1),
        (index + 1) % factor === 0 ? tint : '#ffffff',
      );
    return finish([`Multiples of ${factor}`, 'A number grid', `Counting in ${factor}s`]);
  },
});
