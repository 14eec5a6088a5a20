import type { Verdict } from '../../verdict.js';
import { countOf, type FormulaClause, type FormulaRule, isDenied, matched, said, same } from './formula-clause.js';
import { cellsOf } from '../formula-cells.js';

const ranks = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const RANK = '(?:first|second|third|fourth|fifth|sixth|last|top|bottom|middle|left|right|upper|lower)';
const ENTRY = '(?:entry|entries|element|elements|number|numbers|value|values|coefficient|coefficients|component)';

const zeros =
  / (?:there (?:is|are)|has|have|contains?|holds?|with|see|count|includes?)(?: exactly| only| just)? (?<n>[a-z]+|\d+|X\d+) (?<what>zeros?|zeroes|(?<zero>X\d+) (?:entry|entries|elements?)|negative (?:entry|entries|numbers?|elements?|values?)|ones)(?! (?:on|along|in the (?:first|second|third|last|top|bottom)|below|above))(?= )/g;
const extreme = new RegExp(
  ` (?<way>largest|greatest|biggest|highest|maximum|smallest|least|lowest|minimum)(?: single)? ${ENTRY}(?: (?:in|of|the|matrix|determinant|P\\d+|that|appears|occurs|here))* (?:is|equals|:|,)(?: the)?(?<math> X\\d+)(?= )`,
  'g',
);
const only = new RegExp(
  ` (?:only|sole|single|one) (?<sign>negative|positive|zero) ${ENTRY}(?: (?:in|of|the|matrix|P\\d+))*(?: ,| :)?(?: is)?(?<math> X\\d+)?`,
  'g',
);
const seat = new RegExp(
  ` (?:in|at|on)(?: the)? (?<row>${RANK}) row(?: (?:and|,|in|the|of|its|at))*(?: (?<column>${RANK}) column)?(?= )`,
  'g',
);
const result =
  / (?:determinant|P\d+)(?: (?:of|the|this|an?|X\d+|P\d+|matrix))* (?:is|equals|(?:is|was) (?:said|stated|given|found|computed|calculated)(?: to be| as)|comes out as|has the value|works out (?:to|as))(?: equal to)?(?<math> X\d+)(?= )/g;

const indexOf = (word: string, count: number): number => {
  if (/^(?:last|bottom|right|lower)$/.test(word)) return count - 1;
  if (/^(?:top|left|upper)$/.test(word)) return 0;
  return word === 'middle' ? (count - 1) / 2 : ranks.indexOf(word);
};

/** A number with its sign, as an entry is written. */
const numeric = (line: string): string => line.replaceAll('−', '-');

const entryVerdicts = (clause: FormulaClause, cells: readonly (readonly string[])[]): Verdict[] => {
  const all = cells.flat();
  const numbers = all.map(Number);
  const isNumeric = !numbers.some(Number.isNaN);
  return [
    ...matched(clause, zeros).flatMap((match): Verdict[] => {
      const word = match.groups['n'] ?? '';
      const n = countOf(match.math('n')?.line ?? word);
      const named = match.math('zero');
      if (named && named.line !== '0') return [];
      const what = named ? 'zeros' : (match.groups['what'] ?? '');
      // Among letters a zero is still a zero.
      if (n === undefined || (!isNumeric && !what.startsWith('zero'))) return [];
      const count = numbers.filter((one) =>
        what.startsWith('zero') ? one === 0 : what === 'ones' ? one === 1 : one < 0,
      ).length;
      return [said(clause, match.at, (n === count) !== isDenied(clause, match.from), n, count)];
    }),
    ...matched(clause, extreme).flatMap((match): Verdict[] => {
      const math = match.math('math');
      if (!math || !isNumeric) return [];
      clause.done.add(math);
      const high = /^(?:largest|greatest|biggest|highest|maximum)$/.test(match.groups['way'] ?? '');
      const best = high ? Math.max(...numbers) : Math.min(...numbers);
      // "The largest in absolute value" may be meant of numbers with signs.
      const size = Math.max(...numbers.map(Math.abs));
      const ok = Number(numeric(math.line)) === best;
      return [said(clause, match.at, ok || (high && size !== best ? undefined : false), math.line, best)];
    }),
    ...matched(clause, only).flatMap((match): Verdict[] => {
      const sign = match.groups['sign'] ?? '';
      if (!isNumeric) return [];
      const fits = (one: number): boolean =>
        sign === 'negative' ? one < 0 : sign === 'positive' ? one > 0 : one === 0;
      const own = numbers.filter(fits);
      const math = match.math('math');
      const ok = own.length === 1 && (!math || own[0] === Number(numeric(math.line)));
      if (math) clause.done.add(math);
      const place = matched(clause, seat)[0];
      const at = all.findIndex((cell) => fits(Number(cell)));
      const isPlaced =
        ok && place !== undefined && place.from > match.from && place.groups['column'] !== undefined
          ? isAt(cells, at, place.groups['row'] ?? '', place.groups['column'])
          : undefined;
      return [
        said(clause, match.at, ok, `only ${sign}`, own.join()),
        ...(isPlaced === undefined || !place ? [] : [said(clause, place.at, isPlaced, 'place', all[at])]),
      ];
    }),
  ];
};

const isAt = (cells: readonly (readonly string[])[], at: number, row: string, column: string): boolean => {
  const columns = Math.max(0, ...cells.map(({ length }) => length));
  return Math.floor(at / columns) === indexOf(row, cells.length) && at % columns === indexOf(column, columns);
};

/** What a determinant is said to be: the other side of the equation. */
const resultVerdicts = (clause: FormulaClause): Verdict[] => {
  const [, right] = /[^=]=([^=]+)$/.exec(clause.tree.line) ?? [];
  if (right === undefined || !/^-?[\d.]+$/.test(right) || !/ (?:determinant|P\d+) /.test(clause.text)) return [];
  return matched(clause, result).flatMap((match): Verdict[] => {
    const math = match.math('math');
    if (
      !math ||
      !/^-?[\d.]+$/.test(math.line) ||
      !/determinant/i.test(clause.text + clause.parts.map(({ words }) => words).join(' '))
    )
      return [];
    clause.done.add(math);
    // "Ax = b": the other side is no number of the matrix.
    if (!/^(?:det|\||Δ|D=)/u.test(clause.tree.line) && /^\p{L}/u.test(clause.tree.line)) return [];
    const no = isDenied(clause, match.to);
    return [said(clause, match.at, same(right, math.line) !== no, math.line, right)];
  });
};

/** "There are two zeros in the matrix", "the largest entry is 6", "the only negative entry is in the first row". */
export const entryRule: FormulaRule = (clause) => {
  const matrices = clause.tree.every
    .filter(({ kind }) => kind === 'table')
    .map(cellsOf)
    .filter((cells) => cells.length > 1 && cells.every(({ length }) => length > 1 && length === cells[0]?.length));
  const [matrix] = matrices;
  if (!matrix || matrices.length !== 1) return [];
  return [...entryVerdicts(clause, matrix), ...resultVerdicts(clause)];
};
