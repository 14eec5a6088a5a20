import { allMatches } from '../all-matches.js';
import { oncePer } from '../once-per.js';
import { printedCells } from '../reading/printed-cells.js';
import type { Reading, Row } from '../reading/reading.js';
import { number, value } from './field/told.js';
import type { Finding } from './mention.js';
import { factsOfRows } from './query.js';
import type { Sentence } from './scan.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

/** "For Robin, the values are Wren (2) and Finch (4)". */
const listed = /^(?:for|in|at|on) (?<of>[^,;.()]{1,60}), the values are (?<items>[^;.]*(?:\.\d[^;.]*)*)/iu;
const item = new RegExp(`(?<name>[^,()]{1,60}?) \\((?<n>${number})\\)(?:, and |, | and |$)`, 'gu');

const key = (text: string): string => labelKey(text.replace(/[“”]/g, '')).join(' ');

type Printed = ReadonlyMap<Row, { readonly value: number; readonly half: number }>;

const cellsIn = oncePer(({ plots, scene }: Reading): Printed => {
  const [grid, ...more] = plots.filter(({ form }) => form === 'heatmap');
  return grid && more.length === 0 ? printedCells(grid, scene) : new Map();
});

interface Item {
  readonly row: Row;
  readonly stated: string;
  readonly fits: boolean;
  readonly start: number;
  readonly end: number;
}

/** Half of the last digit that any of the numbers is told to. */
const halfOf = (items: readonly RegExpExecArray[]): number =>
  0.5 * 10 ** -Math.max(0, ...items.map((one) => /\.(\d+)$/.exec(one.groups?.['n'] ?? '')?.[1]?.length ?? 0)) * 1.001;

/** The items held against one row of the grid, or against one column. */
const along = (
  cells: Printed,
  of: string,
  { items, half }: { readonly items: readonly RegExpExecArray[]; readonly half: number },
  [side, other]: readonly ['category' | 'series', 'category' | 'series'],
): Item[] =>
  items.flatMap((match): Item[] => {
    const { name = '', n = '' } = match.groups ?? {};
    for (const [row, printed] of cells) {
      if (key(row[side] ?? '') !== of || key(row[other] ?? '') !== key(name)) continue;
      const at = match.index + match[0].indexOf(name);
      const fits = Math.abs(printed.value - value(n)) <= Math.max(printed.half, half);
      return [{ row, stated: `${name} (${n})`, fits, start: at, end: at + name.length + n.length + 3 }];
    }
    return [];
  });

/** A row of a grid that has its values printed in it is told value by value: each is read to the digit, all across or all down. */
export const printedListFindings = ({ text, start }: Sentence, world: World): Finding[] => {
  const match = /\bthe values are\b/.test(text) ? listed.exec(text) : null;
  const cells = match ? cellsIn(world.reading) : undefined;
  if (!match || !cells || cells.size === 0) return [];
  const { of = '', items: list = '' } = match.groups ?? {};
  const items = allMatches(list, item) as RegExpExecArray[];
  const ways = (
    [
      ['category', 'series'],
      ['series', 'category'],
    ] as const
  )
    .map((way) => along(cells, key(of), { items, half: halfOf(items) }, way))
    .filter((way) => way.length === items.length && way.length > 1)
    .toSorted((a, b) => b.filter(({ fits }) => fits).length - a.filter(({ fits }) => fits).length);
  const [best] = ways;
  if (!best || best.filter(({ fits }) => fits).length * 2 < best.length) return [];
  const begin = start + match[0].length - list.length;
  return best
    .filter(({ fits }) => !fits)
    .map((one) => ({
      start: begin + one.start,
      end: begin + one.end,
      ok: false,
      stated: one.stated,
      actual: cells.get(one.row)?.value ?? null,
      facts: factsOfRows(world, [one.row]),
      plain: true,
    }));
};
