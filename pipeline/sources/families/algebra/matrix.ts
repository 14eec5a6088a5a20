import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { synthetic } from '../topics/table.js';

const brackets = ['pmatrix', 'bmatrix'] as const;

const entries = (rows: number, columns: number, entry: (row: number, column: number) => string): string =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => entry(row, column)).join(' & '),
  ).join(' \\\\ ');

const numbers = (random: Random, rows: number, columns: number, most: number): number[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => random.int(-most, most)));

const write = (matrix: readonly (readonly number[])[], sort: string): string =>
  `\\begin{${sort}} ${matrix.map((row) => row.join(' & ')).join(' \\\\ ')} \\end{${sort}}`;

const product = (a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number[][] =>
  a.map((row) =>
    (b[0] ?? []).map((_, column) => row.reduce((sum, value, at) => sum + value * (b[at]?.[column] ?? 0), 0)),
  );

/** Linear equations whose solution is whole. */
const system = (random: Random): string => {
  const size = random.int(2, 3);
  const names = random.pick([
    ['x', 'y', 'z'],
    ['a', 'b', 'c'],
    ['x_1', 'x_2', 'x_3'],
  ]);
  const solution = Array.from({ length: size }, () => random.int(-5, 5));
  const rows = numbers(random, size, size, 6).map((row) => row.map((value) => (value === 0 ? 1 : value)));
  const lines = rows.map((row) => {
    const left = row
      .map((value, at) => {
        const size = Math.abs(value) === 1 ? '' : String(Math.abs(value));
        return `${value < 0 ? '-' : at > 0 ? '+' : ''} ${size}${names[at] ?? ''}`;
      })
      .join(' ');
    return `${left} &= ${row.reduce((sum, value, at) => sum + value * (solution[at] ?? 0), 0)}`;
  });
  return random.chance(0.5)
    ? `\\left\\{ \\begin{aligned} ${lines.join(' \\\\ ')} \\end{aligned} \\right.`
    : `\\begin{aligned} ${lines.join(' \\\\ ')} \\end{aligned}`;
};

/** Truth of `op` for the rows of a table. */
const connectives = [
  ['\\land', (a: boolean, b: boolean) => a && b],
  ['\\lor', (a: boolean, b: boolean) => a || b],
  ['\\rightarrow', (a: boolean, b: boolean) => !a || b],
  ['\\leftrightarrow', (a: boolean, b: boolean) => a === b],
  ['\\oplus', (a: boolean, b: boolean) => a !== b],
] as const;

const truthTable = (random: Random): string => {
  const names = random.pick([
    ['p', 'q', 'r'],
    ['A', 'B', 'C'],
    ['a', 'b', 'c'],
  ]);
  const [yes, no] = random.pick([
    ['\\mathrm{T}', '\\mathrm{F}'],
    ['1', '0'],
  ] as const);
  const three = random.chance(0.7);
  const [one, other] = [random.pick(connectives), random.pick(connectives)];
  const count = three ? 8 : 4;
  const negated = !three && random.chance(0.5);
  const heads = [
    ...names.slice(0, three ? 3 : 2),
    `${negated ? '\\lnot ' : ''}${names[0] ?? ''} ${one[0]} ${names[1] ?? ''}`,
    ...(three ? [`(${names[0] ?? ''} ${one[0]} ${names[1] ?? ''}) ${other[0]} ${names[2] ?? ''}`] : []),
  ];
  const rows = Array.from({ length: count }, (_, row) => {
    const bits = Array.from({ length: three ? 3 : 2 }, (_, at) => ((row >> ((three ? 2 : 1) - at)) & 1) === 0);
    const [a = false, b = false, c = false] = bits;
    const first = one[1](negated ? !a : a, b);
    return [...bits, first, ...(three ? [other[1](first, c)] : [])].map((bit) => (bit ? yes : no)).join(' & ');
  });
  const columns = `${'c'.repeat(three ? 3 : 2)}|${'c'.repeat(three ? 2 : 1)}`;
  return `\\begin{array}{${columns}} ${heads.join(' & ')} \\\\ \\hline ${rows.join(' \\\\ ')} \\end{array}`;
};

const multiplication = (random: Random): string => {
  const [rows, middle, columns] = [random.int(2, 3), random.int(2, 3), random.int(1, 2)];
  const [a, b] = [numbers(random, rows, middle, 6), numbers(random, middle, columns, 6)];
  const sort = random.pick(['pmatrix', 'bmatrix']);
  const right = random.chance(0.7) ? ` = ${write(product(a, b), sort)}` : '';
  return `${write(a, sort)} ${write(b, sort)}${right}`;
};

const named = (random: Random): string => {
  const [rows, columns] = [random.int(2, 4), random.int(2, 4)];
  const sort = random.pick(brackets);
  const determinant = random.chance(0.25);
  const square = determinant ? rows : columns;
  const name = random.pick(['A', 'B', 'M', 'T', 'R']);
  const left = determinant ? `\\det ${name} = \\det` : `${name} =`;
  const letter = name.toLowerCase();
  return random.chance(0.08)
    ? `${left} \\begin{${sort}} ${entries(rows, square, (row, column) => `${letter}_{${row + 1}${column + 1}}`)} \\end{${sort}}`
    : `${left} ${write(numbers(random, rows, square, random.pick([5, 9, 20])), sort)}`;
};

export const matrixFormula = defineFamily({
  name: 'matrix',
  version: 1,
  subject: 'algebra',
  concepts: ['matrix', 'determinant', 'system of linear equations', 'matrix product', 'truth table'],
  level: 'undergraduate',
  language: 'latex',
  generate: (random) => {
    const maker = random.weighted([
      [named, 3],
      [multiplication, 4],
      [system, 4],
      [truthTable, 1],
    ]);
    return { program: `${maker(random)}\n`, data: synthetic };
  },
});
