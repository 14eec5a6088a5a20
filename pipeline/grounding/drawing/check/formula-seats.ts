import type { Verdict } from '../../verdict.js';
import { type FormulaClause, matched, said, same } from './formula-clause.js';

const words = 'zero first second third fourth fifth sixth'.split(' ');

/** Which row or column a word means. */
export const indexIn = (word: string, count: number): number =>
  /last|bottom|right|lower/.test(word)
    ? count - 1
    : /top|left|upper/.test(word)
      ? 0
      : /middle|central/.test(word)
        ? (count - 1) / 2
        : words.indexOf(word) - 1;

const numbered =
  / (?:entry|element|number|value)(?: (?:in|of|at|on|the|P\d+|X\d+))* row X(?<row>\d+)(?: (?:and|,|in|the|of))* column X(?<column>\d+) (?:is|equals|reads)(?<math> X\d+)/g;
const within =
  / (?:in|of) the (?<row>first|second|third|fourth|last|middle|top|bottom) (?<what>row|column)(?: ,)? the (?<column>first|second|third|fourth|last|middle) (?:number|entry|element|value) (?:is|equals|reads)(?: a)?(?<math> X\d+)/g;
const trace = / trace(?: of (?:X\d+|P\d+|the matrix))? (?:is|equals)(?<math> X\d+)/g;

/** "The entry in row 2 and column 3 is 7", "in the third row the first number is 0", "the trace is 4". */
export const seatVerdicts = (clause: FormulaClause, cells: readonly (readonly string[])[]): Verdict[] => {
  const [rows, columns] = [cells.length, Math.max(0, ...cells.map(({ length }) => length))];
  return [
    ...[...matched(clause, numbered), ...matched(clause, within)].flatMap((match): Verdict[] => {
      const at = (name: string, count: number): number => {
        const word = match.groups[name] ?? '';
        return /^\d+$/.test(word) ? Number(clause.quoted[Number(word)]?.line) - 1 : indexIn(word, count);
      };
      const turned = match.groups['what'] === 'column';
      const [outer, inner] = [at('row', turned ? columns : rows), at('column', turned ? rows : columns)];
      const own = turned ? cells[inner]?.[outer] : cells[outer]?.[inner];
      const stated = match.math('math');
      if (own === undefined || !stated) return [];
      clause.done.add(stated);
      return [said(clause, match.at, same(own, stated.line), stated.line, own)];
    }),
    ...matched(clause, trace).flatMap((match): Verdict[] => {
      const sum = cells.reduce((whole, row, index) => whole + Number(row[index]), 0);
      const stated = match.math('math');
      if (!stated || Number.isNaN(sum) || rows !== columns) return [];
      clause.done.add(stated);
      return [said(clause, match.at, Number(stated.line) === sum, stated.line, sum)];
    }),
  ];
};
