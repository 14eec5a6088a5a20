import { allMatches } from '../../all-matches.js';
import type { Verdict } from '../../verdict.js';
import { lineOf, type Node } from '../formula-tree.js';
import { countOf, type FormulaClause, type FormulaRule, matched, said, same } from './formula-clause.js';

const middle = ({ element }: Node, axis: 'x' | 'y'): number =>
  element.box[axis] + (axis === 'x' ? element.box.width : element.box.height) / 2;

/** The entries of a matrix, row by row, by where their symbols stand. */
const cellsOf = (table: Node): readonly (readonly string[])[] => {
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
    return cells.map((cell) => lineOf(cell));
  });
};

const words = 'zero first second third fourth fifth sixth'.split(' ');
const size = / (?<n>[a-z]+|\d+) (?<what>rows?|columns?|entries|elements)(?= )/g;
const shape = / (?:X(?<both>\d+) P\d+|(?<a>two|three|four|one|\d+|X\d+) (?:by|×|x|times) (?<b>P\d+))(?= )/g;
const line =
  / (?<which>first|second|third|fourth|last|top|bottom|left|right|upper|lower) (?<what>row|column) (?:is|reads|contains|has the entries|consists of|:)(?: the| entries| numbers)*(?<list>(?: X\d+(?: ,)?(?: and)?)+)/g;
const entry =
  / (?:entry|element|number|value)(?: (?:in|of|at|on|the))*(?: (?<row>first|second|third|fourth|last) row)(?: (?:and|,|in|the|of))*(?: (?<column>first|second|third|fourth|last) column) (?:is|equals)(?<math> X\d+)/g;
const sign =
  / (?<n>no|one|two|three|all|every|four|\d+) (?:of the )?(?:entry |entries )?(?:(?:is |are )?(?<how>negative|zero|positive|nonzero))(?: entry| entries)?(?= )/g;

const indexIn = (word: string, count: number): number =>
  /last|bottom|right|lower/.test(word) ? count - 1 : /top|left|upper/.test(word) ? 0 : words.indexOf(word) - 1;

const sizes = (clause: FormulaClause, cells: readonly (readonly string[])[]): Verdict[] => {
  const [rows, columns] = [cells.length, Math.max(0, ...cells.map(({ length }) => length))];
  return matched(clause, size).flatMap((match): Verdict[] => {
    const [n, what] = [countOf(match.groups['n'] ?? ''), match.groups['what'] ?? ''];
    if (n === undefined) return [];
    const actual = what.startsWith('row') ? rows : what.startsWith('column') ? columns : cells.flat().length;
    return [said(clause, match.at, n === actual, n, actual)];
  });
};

const tableVerdicts = (clause: FormulaClause, cells: readonly (readonly string[])[]): Verdict[] => {
  const [rows, columns] = [cells.length, Math.max(0, ...cells.map(({ length }) => length))];
  const all = cells.flat();
  const math = (list: string | undefined): string[] =>
    allMatches(list ?? '', /X(\d+)/g).flatMap(([, at]) => clause.quoted[Number(at)]?.line ?? []);
  const number = (word: string | undefined): number | undefined => {
    const own = math(word)[0] ?? word?.trim();
    return own === undefined ? undefined : countOf(own);
  };
  return [
    ...sizes(clause, cells),
    ...matched(clause, shape).flatMap((match): Verdict[] => {
      const both = match.groups['both'] === undefined ? undefined : clause.quoted[Number(match.groups['both'])]?.words;
      const [, one, other] = /^(\d+)\s*[×x*]\s*(\d+)$/.exec(both ?? '') ?? [];
      const part = match.part('b');
      const [a, b] = [number(one ?? match.groups['a']), other === undefined ? part?.n : number(other)];
      if (part && part.name !== 'matrix') return [];
      if (a === undefined || b === undefined) return [];
      for (const quoted of clause.quoted)
        if (quoted.start >= match.at[0] && quoted.end <= match.at[1]) clause.done.add(quoted);
      return [said(clause, match.at, a === rows && b === columns, `${a}×${b}`, `${rows}×${columns}`)];
    }),
    ...matched(clause, line).flatMap((match): Verdict[] => {
      const row = match.groups['what'] === 'row';
      if (/ row(?: and| ,)(?: the)?$/.test(clause.text.slice(0, match.from))) return [];
      const index = indexIn(match.groups['which'] ?? '', row ? rows : columns);
      const own = row ? cells[index] : cells.map((one) => one[index] ?? '');
      const list = allMatches(match.groups['list'] ?? '', /X(\d+)/g);
      const quoted = [...list].flatMap(([, at]) => clause.quoted[Number(at)] ?? []);
      const stated = quoted.flatMap(({ words: said_ }) => said_.split(/[\s,]+/)).map((one) => one.replace('−', '-'));
      for (const one of quoted) clause.done.add(one);
      return own ? [said(clause, match.at, own.join() === stated.join(), stated.join(), own.join())] : [];
    }),
    ...matched(clause, entry).flatMap((match): Verdict[] => {
      const own = cells[indexIn(match.groups['row'] ?? '', rows)]?.[indexIn(match.groups['column'] ?? '', columns)];
      const [stated] = math(match.groups['math']);
      return own === undefined || stated === undefined ? [] : [said(clause, match.at, same(own, stated), stated, own)];
    }),
    ...matched(clause, sign).flatMap((match): Verdict[] => {
      const how = match.groups['how'] ?? '';
      const count = all.filter((one) =>
        how === 'negative'
          ? one.startsWith('-')
          : how === 'zero'
            ? one === '0'
            : how === 'nonzero'
              ? one !== '0'
              : Number(one) > 0,
      ).length;
      const word = match.groups['n'] ?? '';
      const n = /all|every/.test(word) ? all.length : countOf(word);
      return n === undefined || !/entr/.test(clause.text.slice(match.from, match.to))
        ? []
        : [said(clause, match.at, count === n, n, count)];
    }),
  ];
};

/** "The matrix has two rows", "a 2 × 3 matrix", "the first row is 1, 0, 2". */
export const tableRule: FormulaRule = (clause) => {
  const tables = clause.tree.every.filter(({ kind }) => kind === 'table');
  const [only] = tables;
  return only && tables.length === 1 ? tableVerdicts(clause, cellsOf(only)) : [];
};
