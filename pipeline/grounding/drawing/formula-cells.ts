import { lineOf, type Node } from './formula-tree.js';

const middle = ({ element }: Node, axis: 'x' | 'y'): number =>
  element.box[axis] + (axis === 'x' ? element.box.width : element.box.height) / 2;

/** The entries of a matrix, row by row, each by the symbols that stand together there. */
export const tableRows = (table: Node): readonly (readonly (readonly Node[])[])[] => {
  const rows: Node[][] = [];
  const nodes = [...(table.parts.get('all') ?? [])].toSorted((a, b) => middle(a, 'y') - middle(b, 'y'));
  const wanted = Number(table.element.data?.['rows'] ?? 1);
  const pitch = table.element.box.height / Math.max(1, wanted);
  for (const node of nodes) {
    const row = rows.find((own) => Math.abs(middle(own[0] ?? node, 'y') - middle(node, 'y')) < pitch * 0.5);
    if (row) row.push(node);
    else rows.push([node]);
  }
  return rows.map((row) => {
    const cells: Node[][] = [];
    for (const node of row.toSorted((a, b) => a.element.box.x - b.element.box.x)) {
      const last = cells.at(-1)?.at(-1)?.element.box;
      if (last && node.element.box.x - last.x - last.width < 14) cells.at(-1)?.push(node);
      else cells.push([node]);
    }
    return cells;
  });
};

/** The same, each in a line. */
export const cellsOf = (table: Node): readonly (readonly string[])[] =>
  tableRows(table).map((row) => row.map((cell) => lineOf(cell)));
