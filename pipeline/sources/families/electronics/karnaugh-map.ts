import { pickLook } from '../drawing/look.js';
import { createPaper, type Paper } from '../drawing/paper.js';
import { pickTitle } from '../drawing/title.js';
import { defineFamily } from '../family.js';

const gray = { 1: ['0', '1'], 2: ['00', '01', '11', '10'] } as const;

/** Neighbouring cells: where they begin, how many down and across. */
interface Block {
  readonly row: number;
  readonly column: number;
  readonly high: number;
  readonly wide: number;
}

const drawLoops = (paper: Paper, blocks: readonly Block[], cell: number): void => {
  for (const [index, { row, column, high, wide }] of blocks.entries()) {
    const inset = 4 + 3 * index;
    paper.rect([column * cell + inset, row * cell + inset], wide * cell - 2 * inset, high * cell - 2 * inset, {
      rx: 14,
      stroke: paper.look.accents[index],
      'stroke-width': 2,
      'aria-label': 'loop',
    });
  }
};

const drawHeadings = (paper: Paper, codes: readonly string[], cell: number): void => {
  for (const [column, code] of codes.entries()) paper.text(code, [(column + 0.5) * cell, -12]);
};

export const karnaughMap = defineFamily({
  name: 'karnaugh-map',
  version: 2,
  subject: 'electronics',
  concepts: ['Karnaugh map', 'Gray code', 'minterm', 'minimisation'],
  level: 'undergraduate',
  language: 'svg',
  generate: (random) => {
    const look = pickLook(random.fork('look'));
    const paper = createPaper(look, 'Karnaugh map');
    const variables = random.pick([2, 3, 3, 4, 4] as const);
    const [down, across] = [variables > 3 ? 2 : 1, variables > 2 ? 2 : 1] as const;
    const names = random.pick([
      ['A', 'B', 'C', 'D'],
      ['w', 'x', 'y', 'z'],
      ['a', 'b', 'c', 'd'],
      ['P', 'Q', 'R', 'S'],
    ]);
    const cell = random.int(42, 58);
    const [rows, columns] = [gray[down], gray[across]];
    // Blocks of one to four neighbours that wrap around the edges, as maps are made for.
    const ones = new Set<string>();
    const blocks = Array.from({ length: random.int(1, 3) }, () => ({
      row: random.int(0, rows.length - 1),
      column: random.int(0, columns.length - 1),
      high: random.pick([1, 1, 2]),
      wide: random.pick([1, 2, 2]),
    }));
    for (const { row, column, high, wide } of blocks)
      for (let dy = 0; dy < high; dy++)
        for (let dx = 0; dx < wide; dx++) ones.add(`${(row + dy) % rows.length},${(column + dx) % columns.length}`);
    const zeros = random.chance(0.6);
    const dots = random.chance(0.25);
    const shaded = random.chance(0.4);
    const drawRow = (row: number, rowCode: string): void => {
      for (const column of columns.keys()) {
        const one = ones.has(`${row},${column}`);
        const free = !one && dots && random.chance(0.2);
        const words = one ? '1' : free ? 'X' : zeros ? '0' : '';
        paper.group('cell', () => {
          paper.rect([column * cell, row * cell], cell, cell, { fill: one && shaded ? look.pales[0] : '#ffffff' });
          if (words !== '') paper.text(words, [(column + 0.5) * cell, (row + 0.5) * cell], { size: look.fontSize + 2 });
        });
      }
      paper.text(rowCode, [-20, (row + 0.5) * cell]);
    };
    for (const [row, rowCode] of rows.entries()) paper.group('row', () => drawRow(row, rowCode));
    drawHeadings(paper, columns, cell);
    const circled = blocks.filter(
      ({ row, column, high, wide }) => row + high <= rows.length && column + wide <= columns.length,
    );
    if (random.chance(0.5)) drawLoops(paper, circled, cell);
    paper.line([-44, -36], [0, 0], { 'aria-label': 'corner line' });
    paper.text(names.slice(0, down).join(''), [-46, -10], { italic: true });
    paper.text(names.slice(down, variables).join(''), [-12, -36], { italic: true });
    return paper.finish(
      pickTitle(random, [
        'Karnaugh map',
        `Karnaugh map of ${variables} variables`,
        `f(${names.slice(0, variables).join(', ')})`,
      ]),
    );
  },
});
