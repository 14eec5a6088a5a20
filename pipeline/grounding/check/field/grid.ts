import { allMatches } from '../../all-matches.js';
import { oncePer } from '../../once-per.js';
import { valueId } from '../../facts/values.js';
import type { Plot } from '../../reading/reading.js';
import type { Finding } from '../mention.js';
import type { World } from '../world.js';
import { factIds, found, number, value, type Told } from './told.js';

interface Cell {
  /** From the top and from the left, 0 first. */
  readonly row: number;
  readonly column: number;
  /** The labels of both, row first. */
  readonly names: readonly [row: string, column: string];
  readonly x: number | undefined;
  readonly y: number | undefined;
  readonly value: number;
  /** Id of the fact of its value. */
  readonly fact: string;
}

export interface Grid {
  readonly plot: Plot;
  readonly cells: readonly Cell[];
  readonly rows: number;
  readonly columns: number;
}

const indexed = (places: readonly number[]): ((place: number) => number) => {
  const sorted: number[] = [];
  for (const place of [...places].sort((a, b) => a - b))
    if (place - (sorted.at(-1) ?? -Infinity) > 1) sorted.push(place);
  return (place) => sorted.findIndex((one) => Math.abs(one - place) <= 1);
};

const gridFrom = (plot: Plot): Grid | undefined => {
  if (plot.form !== 'heatmap' || plot.kind !== 'cell') return undefined;
  const middle = ({ element: { box } }: Plot['rows'][number]): readonly [number, number] => [
    box.x + box.width / 2,
    box.y + box.height / 2,
  ];
  const [column, row] = [
    indexed(plot.rows.map((one) => middle(one)[0])),
    indexed(plot.rows.map((one) => middle(one)[1])),
  ];
  const across = plot.category?.channel === 'x';
  const cells = plot.rows.flatMap((one): Cell[] => {
    if (one.value === undefined) return [];
    const [x, y] = middle(one);
    const names = across ? [one.series ?? '', one.category ?? ''] : [one.category ?? '', one.series ?? ''];
    const place = { row: row(y), column: column(x), x: one.x, y: one.y };
    return [{ ...place, names: [names[0] ?? '', names[1] ?? ''], value: one.value, fact: valueId(one) }];
  });
  const size = (all: readonly number[]): number => all.reduce((a, b) => Math.max(a, b), -1) + 1;
  return { plot, cells, rows: size(cells.map((one) => one.row)), columns: size(cells.map((one) => one.column)) };
};

/** The heat maps of a figure, as tables. */
export const gridsOf = oncePer((world: World): readonly Grid[] =>
  world.reading.plots.flatMap((plot) => gridFrom(plot) ?? []).filter(({ cells }) => cells.length > 1),
);

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const which = `(?:${ordinals.join('|')}|last|top|bottom|uppermost|lowest|leftmost|rightmost|middle|\\d+(?:st|nd|rd|th))`;

/** The places that a word may mean among so many; both countings where a number is written. */
const placesOf = (word: string, count: number): number[] => {
  const said = word.toLowerCase();
  if (/^(?:last|bottom|lowest|rightmost)$/.test(said)) return [count - 1];
  if (/^(?:top|uppermost|leftmost)$/.test(said)) return [0];
  if (said === 'middle') return [Math.floor((count - 1) / 2), Math.ceil((count - 1) / 2)];
  const ordinal = ordinals.indexOf(said);
  if (ordinal >= 0) return [ordinal];
  const read = Number.parseInt(said, 10);
  return /[a-z]$/.test(said) ? [read - 1] : [read - 1, read];
};

const highWords = 'highest|largest|greatest|maximum|max|peak|biggest|strongest|hottest|warmest|most|densest';
const lowWords = 'lowest|smallest|minimum|min|least|weakest|coldest|fewest';
const end = `(${highWords}|${lowWords})`;
const isHigh = (word: string): boolean => new RegExp(`^(?:${highWords})$`, 'i').test(word);

/** The cells of the highest, or of the lowest, value. */
const extremeCells = ({ cells }: Grid, high: boolean): readonly Cell[] => {
  const best = cells.reduce((a, b) => ((high ? b.value > a.value : b.value < a.value) ? b : a));
  return cells.filter((cell) => cell.value === best.value);
};

const cellPatterns = [
  new RegExp(`\\b(?:the )?(${which})[- ]row(?: and| of|,)? ?(?:in )?(?:the )?(${which})[- ]column`, 'giu'),
  /\brow (?:number )?(\d+)(?: and|,)? ?column (?:number )?(\d+)/giu,
];

const after = new RegExp(
  `^[^.;]{0,24}?\\b(?:(?:has|have|with|shows?|holds?|at|of|contains?|reach\\w*) (?:an? |the )?(?:value (?:of )?)?(${number})(?![\\d.]*(?:st|nd|rd|th)\\b)|(?:is|has|shows?|with|holds?)(?: the)? ${end})`,
  'iu',
);
const before = new RegExp(
  `\\b${end}\\b[^.;]{0,60}?(?:in|at|for|on|by|is)\\s*(?:the )?(?:cell )?(?:at |in )?(?:the )?\\(?$`,
  'iu',
);

const near = (stated: string, actual: number): boolean => {
  const decimals = stated.split('.')[1]?.length ?? 0;
  return Math.abs(value(stated) - actual) <= 0.5 * 10 ** -decimals + 1e-9;
};

/** "the cell in the third row and second column has a value of 5", "highest at row 3, column 2". */
const placeFindings = (told: Told, grid: Grid): Finding[] =>
  cellPatterns.flatMap((pattern) =>
    allMatches(told.sentence.text, pattern).flatMap((match) => {
      const rows = placesOf(match[1] ?? '', grid.rows);
      const columns = placesOf(match[2] ?? '', grid.columns);
      const cells = grid.cells.filter(({ row, column }) => rows.includes(row) && columns.includes(column));
      const from = match.index + match[0].length;
      const next = after.exec(told.sentence.text.slice(from));
      const ahead = before.exec(told.sentence.text.slice(0, match.index));
      if (cells.length === 0 || (!next && !ahead)) return [];
      const word = next?.[2] ?? (next ? undefined : ahead?.[1]);
      const ok =
        word === undefined
          ? cells.some((cell) => near(next?.[1] ?? '', cell.value))
          : cells.some((cell) => extremeCells(grid, isHigh(word)).includes(cell));
      const one = found(told, match, ok, cells[0]?.value ?? null, factIds(told.world, 'extreme').slice(0, 1));
      return [{ ...one, end: one.end + (next?.[0].length ?? 0) }];
    }),
  );

const corners = new RegExp(
  `\\b${end}\\b[^.;]{0,50}? (?:in|at|near|toward|towards|around) the ((?:upper|top|lower|bottom)[- ](?:left|right)) (?:corner|cell|part|region|area)`,
  'giu',
);

/** "the lowest value is in the lower left corner". */
const cornerFindings = (told: Told, grid: Grid): Finding[] =>
  allMatches(told.sentence.text, corners).flatMap((match) => {
    const [up, left] = [/upper|top/i.test(match[2] ?? ''), /left/i.test(match[2] ?? '')];
    const part = ({ row, column }: Cell): readonly [number, number] => [
      (up ? row : grid.rows - 1 - row) / Math.max(1, grid.rows - 1),
      (left ? column : grid.columns - 1 - column) / Math.max(1, grid.columns - 1),
    ];
    const places = extremeCells(grid, isHigh(match[1] ?? '')).map(part);
    const ok = places.some(([a, b]) => a <= 0.34 && b <= 0.34)
      ? true
      : places.every(([a, b]) => a > 0.5 || b > 0.5)
        ? false
        : undefined;
    return ok === undefined ? [] : [found(told, match, ok, null, factIds(told.world, 'extreme').slice(0, 1))];
  });

const unit = '(?: ?[%°\\p{L}/$²³]{1,8})?';
const within = new RegExp(
  `\\b${end}\\b[^.;]{0,60}? between (${number})${unit} and (${number})([^.;\\d]{0,20}) and (?:between )?(${number})${unit} and (${number})`,
  'giu',
);
const around = new RegExp(
  `\\b${end}\\b[^.;\\d]{0,60}?(?:around|near|at|about|approximately|located at) (?:an? |the )?(?:\\p{L}+ (?:of )?){0,3}(${number})${unit}(?: \\p{L}+)? (?:and|,) (?:an? |the )?(?:\\p{L}+ (?:of )?){0,4}(${number})`,
  'giu',
);

/** Of "the largest is 33 and the smallest 16, around (4.5, 5)" the place is that of the second. */
const pair = new RegExp(
  `\\b${end}\\b(?![^;(]{0,60}\\b(?:${highWords}|${lowWords})\\b)[^;(]{0,60}?(?:around|near|at|is)?\\s?\\((${number})[,;] ?(${number})\\)`,
  'giu',
);

/** A value in the plane, and where a cell is. */
const isNear = (cell: Cell, x: number, y: number, { x: across, y: up }: Plot): boolean | undefined => {
  if (cell.x === undefined || cell.y === undefined || !across || !up) return undefined;
  const off = Math.max(Math.abs(cell.x - x) / (across.high - across.low), Math.abs(cell.y - y) / (up.high - up.low));
  return off < 0.12 ? true : off > 0.25 ? false : undefined;
};

/** "highest between 4 and 5 km east and 2 and 3 km north", "densest around 170 cm and 63 kg". */
const spotFindings = (told: Told, grids: readonly Grid[]): Finding[] => {
  const { text } = told.sentence;
  const facts = factIds(told.world, 'extreme').slice(0, 1);
  const spans = allMatches(text, within).flatMap((match) => {
    const [a, b, c, d] = [match[2], match[3], match[5], match[6]].map((one) => value(one ?? ''));
    const cells = grids.flatMap((grid) => extremeCells(grid, isHigh(match[1] ?? '')));
    const inside = cells.some(
      ({ x = NaN, y = NaN }) => x >= (a ?? NaN) && x <= (b ?? NaN) && y >= (c ?? NaN) && y <= (d ?? NaN),
    );
    return cells.every(({ x, y }) => x !== undefined && y !== undefined) && cells.length > 0
      ? [found(told, match, inside, `${cells[0]?.x ?? ''}, ${cells[0]?.y ?? ''}`, facts)]
      : [];
  });
  const spots = [...allMatches(text, pair), ...allMatches(text, around)].flatMap((match) => {
    const verdicts = grids.flatMap((grid) =>
      extremeCells(grid, isHigh(match[1] ?? '')).map((cell) =>
        isNear(cell, value(match[2] ?? ''), value(match[3] ?? ''), grid.plot),
      ),
    );
    const ok = verdicts.includes(true) ? true : verdicts.every((one) => one === false) ? false : undefined;
    return verdicts.length === 0 ? [] : [found(told, match, ok, null, facts)];
  });
  return [...spans, ...spots];
};

/** The bins of points as cells of a grid: only where each is matters. */
const binsOf = oncePer((world: World): readonly Grid[] =>
  world.reading.plots
    .filter(({ drawn }) => drawn === 'hexagons')
    .map((plot) => ({
      plot,
      rows: 0,
      columns: 0,
      cells: plot.rows.flatMap((row) => {
        const { x, y, value: count } = row;
        const place = { row: 0, column: 0, names: ['', ''] as const, x, y };
        return count === undefined ? [] : [{ ...place, value: count, fact: valueId(row) }];
      }),
    }))
    .filter(({ cells }) => cells.length > 1),
);

/** How the two sides of counted points go together, -1 to 1: each bin as often as it counts. */
const togetherOf = ({ cells }: Grid): number => {
  const known = cells.filter(({ x, y }) => x !== undefined && y !== undefined);
  const total = known.reduce((sum, cell) => sum + cell.value, 0);
  const mean = (of: (cell: Cell) => number): number =>
    known.reduce((sum, cell) => sum + of(cell) * cell.value, 0) / total;
  const [mx, my] = [mean(({ x }) => x ?? 0), mean(({ y }) => y ?? 0)];
  const part = (a: 'x' | 'y', b: 'x' | 'y'): number =>
    mean((cell) => ((cell[a] ?? 0) - (a === 'x' ? mx : my)) * ((cell[b] ?? 0) - (b === 'x' ? mx : my)));
  return part('x', 'y') / Math.sqrt(part('x', 'x') * part('y', 'y'));
};

const correlated =
  /\b(positive|negative|direct|inverse) (?:linear )?(?:correlation|relationship|association|trend|relation)\b|\b(positively|negatively|inversely) (?:correlated|related|associated)\b|\b(?:as|when) (?:the )?(?:\p{L}+ ){1,4}?(increas\w+|ris\w+|grow\w*)[^.;]{0,40}?\b(increas\w+|ris\w+|grow\w*|decreas\w+|fall\w*|declin\w+|drop\w*)|\b(ris\w+|increas\w+|grow\w*|fall\w*|decreas\w+|declin\w+) with (?:the |increasing |rising )?(?:number of |amount of )?\p{L}+/giu;

/** "a positive correlation between height and weight", of points that are counted in bins. */
const togetherFindings = (told: Told, grids: readonly Grid[]): Finding[] => {
  const counted = grids.filter(({ plot }) => plot.drawn === 'counts' || plot.drawn === 'hexagons');
  if (counted.length === 0) return [];
  return allMatches(told.sentence.text, correlated).flatMap((match) => {
    const [, kind, adverb, , second, verb] = match;
    const down = /neg|inv|decr|fall|decl|drop/i.test(kind ?? adverb ?? second ?? verb ?? '');
    const values = counted.map(togetherOf);
    const ok = values.some((r) => (down ? r < -0.15 : r > 0.15))
      ? true
      : values.every((r) => (down ? r > 0.3 : r < -0.3))
        ? false
        : undefined;
    return ok === undefined
      ? []
      : [found(told, match, ok, values[0] ?? null, factIds(told.world, 'figure').slice(0, 1))];
  });
};

/** What a sentence says of places in a heat map, or of bins of points. */
export const gridFindings = (told: Told): Finding[] => {
  const grids = gridsOf(told.world);
  const bins = binsOf(told.world);
  if (grids.length === 0 && bins.length === 0) return [];
  const [only] = grids;
  return [
    ...(only && grids.length === 1 ? [...placeFindings(told, only), ...cornerFindings(told, only)] : []),
    ...spotFindings(told, [...grids, ...bins]),
    ...togetherFindings(told, [...grids, ...bins]),
  ];
};
