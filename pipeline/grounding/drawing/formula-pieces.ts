import { oncePer } from '../once-per.js';
import { siblingsOf } from './check/formula-places.js';
import { cellsOf } from './formula-cells.js';
import type { FormulaTree, Node } from './formula-tree.js';

/** One piece of a function that is defined piece by piece. */
export interface Case {
  /** "x^2+1" */
  readonly value: string;
  /** "x<0"; "otherwise" */
  readonly when: string;
}

/** A table behind a brace that is not closed: a function that is defined piece by piece. */
export const casesOf = oncePer((tree: FormulaTree): readonly Case[] => {
  const isCases = (table: Node): boolean => {
    const row = siblingsOf(tree, table);
    const at = row.indexOf(table);
    return row[at - 1]?.symbol === '{' && !row.slice(at).some(({ symbol }) => symbol === '}');
  };
  const table = tree.every.find((node) => node.kind === 'table' && isCases(node));
  return table
    ? cellsOf(table).map((cells) => {
        const words = cells.join(' ');
        const [value = '', when = ''] = words.split(/(?:,\s*)?(?:if|for|when|falls|für|\s)+(?=[^\s])/u);
        return { value: value.replace(/,$/, ''), when: when.trim().replace(/[.;]$/, '') };
      })
    : [];
});
