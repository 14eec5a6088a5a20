import { allMatches } from '../../all-matches.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import { cellsOf } from '../formula-cells.js';
import { chainOf, type FormulaTree } from '../formula-tree.js';
import { type FormulaRule, isDenied, matched, said } from './formula-clause.js';
import { indexIn } from './formula-seats.js';

/* Of a matrix times a column that makes another column: the equations that its rows stand for, and its right side. */

interface System {
  readonly matrix: readonly (readonly string[])[];
  readonly unknowns: readonly string[];
  readonly right: readonly string[];
}

const systemIn = (tree: FormulaTree): System | undefined => {
  for (const { nodes } of tree.equations) {
    const sides = chainOf(nodes).map((side) => side.filter(({ kind }) => kind === 'table').map(cellsOf));
    const [[matrix, column, more] = [], [right, another] = []] = sides;
    if (sides.length !== 2 || !matrix || !column || more || !right || another) continue;
    const isSystem =
      matrix.length === right.length &&
      matrix.every(({ length }) => length === column.length) &&
      [...column, ...right].every(({ length }) => length === 1);
    if (isSystem) return { matrix, unknowns: column.flat(), right: right.flat() };
  }
  return undefined;
};

const systemOf = oncePer((tree: FormulaTree): { readonly system: System | undefined } => ({ system: systemIn(tree) }));

/** "x+4y+z=10" as what each unknown is taken by, and what comes of it; undefined for what is no such equation. */
const equationIn = (line: string): { readonly by: ReadonlyMap<string, number>; readonly makes: number } | undefined => {
  const [left = '', right = '', more] = line.split('=');
  const terms = allMatches(left, /([+-]?)(\d*)(\p{L}\d?)/gu);
  const isWhole = terms.map(([whole]) => whole).join('') === left;
  if (!isWhole || terms.length === 0 || more !== undefined || !/^-?\d+(?:\.\d+)?$/.test(right)) return undefined;
  const by = terms.map(([, sign, factor, letter]): [string, number] => [
    letter ?? '',
    (sign === '-' ? -1 : 1) * (factor === '' ? 1 : Number(factor)),
  ]);
  return { by: new Map(by), makes: Number(right) };
};

const row =
  / (?<which>first|second|third|fourth|last|top|bottom|middle) (?:row|equation|line)(?: (?:says|reads|is|means|gives|becomes|states|stands|for|that|the|equation|:|,))+(?<math> X\d+)(?= )/g;
const extreme =
  / (?<way>largest|greatest|biggest|highest|smallest|least|lowest) (?:number|entry|value|element|component) (?:on|of|in) P(?<side>\d+) (?:is|equals|:|,)(?: the)?(?<math> X\d+)(?= )/g;

/** "The second row says x + 4y + z = 10", "the biggest number on the right side is 8". */
export const systemRule: FormulaRule = (clause) => {
  const { system } = systemOf(clause.tree);
  if (!system) return [];
  const { matrix, unknowns, right } = system;
  return [
    ...matched(clause, row).flatMap((match): Verdict[] => {
      const math = match.math('math');
      const told = equationIn(math?.line ?? '');
      const at = indexIn(match.groups['which'] ?? '', right.length);
      const own = matrix[at];
      if (!math || !told || !own || ![...told.by.keys()].every((letter) => unknowns.includes(letter))) return [];
      clause.done.add(math);
      const ok =
        unknowns.every((letter, index) => (told.by.get(letter) ?? 0) === Number(own[index])) &&
        told.makes === Number(right[at]);
      return [
        said(clause, match.at, ok !== isDenied(clause, match.from), math.line, `${own.join()}=${right[at] ?? ''}`),
      ];
    }),
    ...matched(clause, extreme).flatMap((match): Verdict[] => {
      const math = match.math('math');
      const side = clause.parts[Number(match.groups['side'])]?.name;
      const numbers = (side === 'right side' ? right : side === 'left side' ? matrix.flat() : []).map(Number);
      if (!math || numbers.length === 0 || numbers.some(Number.isNaN)) return [];
      clause.done.add(math);
      const best = /^(?:smallest|least|lowest)$/.test(match.groups['way'] ?? '')
        ? Math.min(...numbers)
        : Math.max(...numbers);
      return [said(clause, match.at, Number(math.line) === best, math.line, best)];
    }),
  ];
};
