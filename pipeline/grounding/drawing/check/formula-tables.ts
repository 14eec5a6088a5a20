import { lineVerdicts } from './formula-lines.js';
import { indexIn, seatVerdicts } from './formula-seats.js';
import { allMatches } from '../../all-matches.js';
import type { Verdict } from '../../verdict.js';
import { cellsOf } from '../formula-cells.js';
import {
  countOf,
  type FormulaClause,
  type FormulaRule,
  isDenied,
  matched,
  type Quoted,
  said,
  same,
} from './formula-clause.js';

const size =
  / (?<n>[a-z]+|\d+|X\d+) (?<what>rows?|columns?|entries|elements)(?= )(?! (?:(?:of P\d+ )?(?:are|is)|(?:of|on|along) (?:the|its) (?:\S+ )?(?:diagonal|P\d+)|in (?!total|all)|equal|vanish|below|above|on|have|has|carry|of the (?:first|second|third|last)))/g;
const shape = / (?:X(?<both>\d+) P\d+|(?<a>two|three|four|one|\d+|X\d+) (?:by|×|x|times) (?<b>P\d+))(?= )/g;
const entry =
  / (?:entry|element|number|value)(?: (?:in|of|at|on|the))*(?: (?<row>first|second|third|fourth|last) row)(?: (?:and|,|in|the|of))*(?: (?<column>first|second|third|fourth|last) column) (?:is|equals)(?<math> X\d+)/g;
const sign =
  / (?<n>no|one|two|three|all|every|four|\d+) (?:of (?:the|its) )?(?:entry |entries )?(?:(?:is |are )?(?<how>negative|zero|positive|nonzero|(?:carry|carries|has|have) P\d+))(?: entry| entries)?(?= )/g;

const sizes = (clause: FormulaClause, cells: readonly (readonly string[])[]): Verdict[] => {
  const [rows, columns] = [cells.length, Math.max(0, ...cells.map(({ length }) => length))];
  return matched(clause, size).flatMap((match): Verdict[] => {
    // Larger numbers in words are read as mathematics.
    const [n, what] = [countOf(match.math('n')?.line ?? match.groups['n'] ?? ''), match.groups['what'] ?? ''];
    // "Two zero entries": entries that are zero.
    if (n === undefined || (n === 0 && what.startsWith('e'))) return [];
    const actual = what.startsWith('row') ? rows : what.startsWith('column') ? columns : cells.flat().length;
    return [said(clause, match.at, n === actual, n, actual)];
  });
};

const shapeVerdicts = (clause: FormulaClause, cells: readonly (readonly string[])[]): Verdict[] => {
  const [rows, columns] = [cells.length, Math.max(0, ...cells.map(({ length }) => length))];
  const number = (word: string | undefined): number | undefined => {
    const [, index] = /X(\d+)/.exec(word ?? '') ?? [];
    const own = index === undefined ? word?.trim() : clause.quoted[Number(index)]?.line;
    return own === undefined ? undefined : countOf(own);
  };
  return matched(clause, shape).flatMap((match): Verdict[] => {
    const both = match.groups['both'] === undefined ? undefined : clause.quoted[Number(match.groups['both'])]?.words;
    const [, one, other] = /^(\d+)\s*[×x*]\s*(\d+)$/.exec(both ?? '') ?? [];
    const part = match.part('b');
    const [a, b] = [number(one ?? match.groups['a']), other === undefined ? part?.n : number(other)];
    if (part && part.name !== 'matrix') return [];
    if (part) clause.done.add(part);
    if (a === undefined || b === undefined) return [];
    for (const quoted of clause.quoted)
      if (quoted.start >= match.at[0] && quoted.end <= match.at[1]) clause.done.add(quoted);
    return [said(clause, match.at, a === rows && b === columns, `${a}×${b}`, `${rows}×${columns}`)];
  });
};

/** The numbers of a list: "4, 0, 7", "4, 0 and 7". */
const listIn = (
  clause: FormulaClause,
  text: string,
): { readonly list: readonly string[]; readonly quoted: readonly Quoted[] } => {
  const quoted = allMatches(text, /X(\d+)/g).flatMap(([, at]) => clause.quoted[Number(at)] ?? []);
  return { list: quoted.flatMap(({ line: own }) => own.split(',')), quoted };
};

const LIST = '(?<list>(?: X\\d+(?: ,)?(?: and| then)?)+)';
const diagonal = new RegExp(
  `(?: (?:has|with|carries|is|are|contains|holds|shows|have|stands?|appears?))?(?: (?:a|an|the|number|value|only|all))*${LIST}(?: (?:s|in|at|all|three|two|four|both|its|every|each|places?|positions?|entries|everywhere|repeated|along|of))* (?:on|along|down) (?:the|its)(?: (?:whole|entire))?(?: main)? diagonal(?= )|(?: main)? diagonal(?: entries| elements| P\\d+)?(?: of (?:X\\d+|P\\d+|the matrix))?(?: ,? ?from (?:the )?(?:top|upper) left(?: corner)? to (?:the )?(?:bottom|lower) right(?: corner)?(?: ,)?)? (?:is|are|consists? of|contains?|holds?|reads?|has|have)(?: (?:all|only|the|entries|equal to|filled with|just|number|values?))*${LIST.replace('list', 'own')}`,
  'g',
);
const shapeWord =
  / (?<no>not |isn't )?(?:an? )?(?<how>symmetric|antisymmetric|skew symmetric|tridiagonal|upper triangular|lower triangular|diagonal P\d+|(?<= (?:is|being|not) )diagonal(?= [,.;])|square P\d+|identity P\d+)(?= )/g;
const vanish =
  / (?<n>no|one|two|three|four|five|six|seven|none|\d)(?: of (?:the|its)(?: (?<m>[a-z]+|\d+))?)?(?: (?:entries|entry|elements|numbers|coefficients))?(?: of X\d+| of P\d+| in P\d+)? (?:vanish(?:es)?|(?:is|are)(?: equal to)? (?:zeros?|X(?<zero>\d+)))(?= )/g;
const corner =
  /(?<! (?:to|from)(?: the)?) (?<y>upper|top|lower|bottom) (?<x>left|right)(?: hand)?(?: (?:corner|entry|element|number))*(?: of P\d+)? (?:is|equals|holds|contains|reads|shows)(?: an?| the)?(?<math> X\d+)/g;

const sole =
  / only (?<how>negative|positive|zero) (?:entry|element|number|value)(?: (?:of|in) P\d+)? (?:is|stands|sits|lies|appears)(?: found)?(?: (?:in|at|on))?(?: the)? (?:(?<y>upper|top|lower|bottom) (?<x>left|right)|(?<middle>centre|center|middle))(?: hand)?(?: corner)?(?= )/g;

/** "The only negative entry is in the top left corner". */
const soleVerdicts = (clause: FormulaClause, cells: readonly (readonly string[])[]): Verdict[] =>
  matched(clause, sole).flatMap((match): Verdict[] => {
    const { how, x, y, middle } = match.groups;
    const fits = (one: string): boolean =>
      how === 'zero' ? one === '0' : how === 'negative' ? one.startsWith('-') : /^[1-9]/.test(one);
    const row = middle ? cells[(cells.length - 1) / 2] : /upper|top/.test(y ?? '') ? cells[0] : cells.at(-1);
    const own = middle ? row?.[(row.length - 1) / 2] : x === 'left' ? row?.[0] : row?.at(-1);
    const all = cells.flat().filter(fits);
    return [said(clause, match.at, all.length === 1 && own !== undefined && fits(own), how ?? '', all.join())];
  });

const isShape = (cells: readonly (readonly string[])[], how: string): boolean | undefined => {
  const size_ = cells.length;
  const square = cells.every(({ length }) => length === size_);
  const every = (test: (row: number, column: number, own: string) => boolean): boolean =>
    cells.every((row, r) => row.every((own, c) => test(r, c, own)));
  const opposite = (one: string): string => (one === '0' ? '0' : one.startsWith('-') ? one.slice(1) : `-${one}`);
  if (how.startsWith('square')) return square;
  if (!square) return false;
  if (how === 'symmetric') return every((r, c, own) => cells[c]?.[r] === own);
  if (how.startsWith('anti') || how.startsWith('skew'))
    return every((r, c, own) => opposite(cells[c]?.[r] ?? '') === own);
  if (how === 'tridiagonal') return every((r, c, own) => Math.abs(r - c) < 2 || own === '0');
  if (how.startsWith('upper')) return every((r, c, own) => r <= c || own === '0');
  if (how.startsWith('lower')) return every((r, c, own) => r >= c || own === '0');
  if (how.startsWith('diagonal')) return every((r, c, own) => r === c || own === '0');
  return how.startsWith('identity') ? every((r, c, own) => own === (r === c ? '1' : '0')) : undefined;
};

/** What is said of a matrix as a whole: its diagonal, its symmetry, how many entries vanish, its corners. */
const squareVerdicts = (clause: FormulaClause, cells: readonly (readonly string[])[]): Verdict[] => [
  ...matched(clause, diagonal).flatMap((match): Verdict[] => {
    const { list, quoted } = listIn(clause, match.groups['list'] ?? match.groups['own'] ?? '');
    const own = cells.map((row, index) => row[index] ?? '');
    if (list.length === 0 || !list.every((one) => /^-?[\d./\p{L}]+$/u.test(one))) return [];
    for (const one of quoted) clause.done.add(one);
    const ok = list.length === 1 ? own.every((one) => same(one, list[0] ?? '')) : list.join() === own.join();
    return [said(clause, match.at, ok, list.join(), own.join())];
  }),
  ...matched(clause, shapeWord).flatMap((match): Verdict[] => {
    const ok = isShape(cells, match.groups['how'] ?? '');
    if (ok === undefined) return [];
    const no = match.groups['no'] !== undefined || isDenied(clause, match.from);
    // "With θ = 0 you get the identity matrix": what becomes of it.
    if (
      / (?:when|if|for|with|at|put|putting|set|setting|becomes?|gives?|get|obtain|yields?) /.test(
        clause.text.slice(0, match.from),
      )
    )
      return [];
    return [said(clause, match.at, ok !== no, match.groups['how'] ?? '', String(ok))];
  }),
  ...matched(clause, vanish).flatMap((match): Verdict[] => {
    const zero = match.groups['zero'];
    const n = countOf((match.groups['n'] ?? '').replace('none', 'no'));
    if (n === undefined || (zero !== undefined && clause.quoted[Number(zero)]?.line !== '0')) return [];
    const count = cells.flat().filter((one) => one === '0').length;
    const all = countOf(match.groups['m'] ?? '');
    return [said(clause, match.at, n === count && (all === undefined || all === cells.flat().length), n, count)];
  }),
  ...matched(clause, corner).flatMap((match): Verdict[] => {
    const row = /upper|top/.test(match.groups['y'] ?? '') ? cells[0] : cells.at(-1);
    const own = match.groups['x'] === 'left' ? row?.[0] : row?.at(-1);
    const math = match.math('math');
    if (!math || own === undefined) return [];
    clause.done.add(math);
    return [said(clause, match.at, same(own, math.line), math.line, own)];
  }),
];

const vector = new RegExp(
  `(?<before>(?: [a-zP\\d-]+){0,4}) vector(?<after>(?: (?:of|on|at|in) (?:P\\d+|the (?:right|left|end|result|unknowns)|unknowns|variables))*)(?: (?:is|has|with|contains|consists of|holds|reads|made|whose|are|,|=|which|that|containing|equals|given|as|by|:|being|up))+(?: (?:the|entries|components|elements|numbers|values?|are|of|coordinates|letters|unknowns))*${LIST}`,
  'g',
);
const equals = new RegExp(
  ` (?:product|result|P\\d+)(?: (?:is|equals|gives|yields|of|P\\d+|the))* (?:a |the )?(?:column |row )?vector(?: (?:with|of|whose|the|entries|components|are|numbers|elements))*${LIST}`,
  'g',
);

/** "The right-hand side vector is 4, 0, 7": of several the last where a result is meant, the one with letters for unknowns. */
const vectorVerdicts = (clause: FormulaClause, vectors: readonly (readonly (readonly string[])[])[]): Verdict[] => {
  const lists = vectors.map((cells) => cells.flat());
  const verdict = (text: string, before: string, at: readonly [number, number]): Verdict[] => {
    const { list, quoted } = listIn(clause, text);
    if (list.length < 2 || quoted.some((one) => clause.done.has(one))) return [];
    for (const one of quoted) clause.done.add(one);
    const right =
      / (?:right|result|results|product|numeric|numerical|equals|known|constant|P\d+)(?= |$)/.test(before) &&
      !/unknown|variable/.test(before);
    const fits = right ? lists.slice(-1) : lists;
    const ok = fits.some(
      (own) => own.length === list.length && own.every((one, index) => same(one, list[index] ?? '')),
    );
    return [said(clause, at, ok, list.join(), fits.map((own) => own.join()).join(' | '))];
  };
  return [
    ...matched(clause, equals).flatMap((match) => verdict(match.groups['list'] ?? '', ' product', match.at)),
    ...matched(clause, vector).flatMap((match) =>
      verdict(match.groups['list'] ?? '', `${match.groups['before'] ?? ''}${match.groups['after'] ?? ''}`, match.at),
    ),
  ];
};

export const tableVerdicts = (clause: FormulaClause, cells: readonly (readonly string[])[]): Verdict[] => {
  const [rows, columns] = [cells.length, Math.max(0, ...cells.map(({ length }) => length))];
  const all = cells.flat();
  const math = (list: string | undefined): string[] =>
    allMatches(list ?? '', /X(\d+)/g).flatMap(([, at]) => clause.quoted[Number(at)]?.line ?? []);
  return [
    ...sizes(clause, cells),
    ...soleVerdicts(clause, cells),
    ...shapeVerdicts(clause, cells),
    ...lineVerdicts(clause, cells),
    ...matched(clause, entry).flatMap((match): Verdict[] => {
      const own = cells[indexIn(match.groups['row'] ?? '', rows)]?.[indexIn(match.groups['column'] ?? '', columns)];
      const [stated] = math(match.groups['math']);
      return own === undefined || stated === undefined ? [] : [said(clause, match.at, same(own, stated), stated, own)];
    }),
    ...seatVerdicts(clause, cells),
    ...matched(clause, sign).flatMap((match): Verdict[] => {
      const [how = '', named] = (match.groups['how'] ?? '').split(' P');
      if (named !== undefined && clause.parts[Number(named)]?.name !== 'minus sign') return [];
      const count = all.filter((one) =>
        how === 'negative' || named !== undefined
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

/** "The matrix has two rows", "a 2 × 3 matrix", "the first row is 1, 0, 2"; vectors besides a matrix are told by their name. */
export const tableRule: FormulaRule = (clause) => {
  const tables = clause.tree.every.filter(({ kind }) => kind === 'table').map(cellsOf);
  const matrices = tables.filter((cells) => cells.length > 1 && cells.some(({ length }) => length > 1));
  const vectors = tables.filter((cells) => !matrices.includes(cells));
  const [only] = tables;
  const [matrix] = matrices;
  // "The second matrix has one column": a vector is a matrix too.
  const isOfOther = clause.parts.some(
    ({ name, words }) => name === 'matrix' && /^(?:the )?(?:second|third|fourth|last) /i.test(words),
  );
  const isOfVector = isOfOther || / vectors?(?= )/.test(clause.text);
  return [
    ...(matrix && matrices.length === 1 ? squareVerdicts(clause, matrix) : []),
    ...(vectors.length > 0 ? vectorVerdicts(clause, vectors) : []),
    ...(only && tables.length === 1
      ? tableVerdicts(clause, only)
      : matrix && matrices.length === 1 && !isOfVector
        ? tableVerdicts(clause, matrix)
        : matrix && matrices.length === 1 && !isOfOther
          ? shapeVerdicts(clause, matrix)
          : []),
  ];
};
