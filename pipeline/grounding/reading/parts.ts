import { areSlopes } from './slopes.js';
import { areTops, liesBetween } from './between-lines.js';
import { goBothWays, holdsPoint } from './clouds.js';
import { byElement } from './kinds/strokes.js';
import type { Plot, Row } from './reading.js';
import { highest, lowest } from './statistics.js';

const key = (row: Row): string => `${row.category ?? ''}|${row.series ?? ''}`;

const numbersOf = (row: Row): number[] => {
  const ends = [row.from, row.to].filter((value) => value !== undefined);
  return ends.length > 0 ? ends : row.value === undefined ? [] : [row.value];
};

/** Numbers at each place, of plots that may be parts of others. */
const numbersAt = (plots: readonly Plot[]): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  for (const plot of plots) {
    for (const row of plot.rows) {
      const list = found.get(key(row)) ?? [];
      list.push(...numbersOf(row));
      found.set(key(row), list);
    }
  }
  return found;
};

const sameScale = (a: Plot, b: Plot): boolean => a.measure?.id === b.measure?.id && a.horizontal === b.horizontal;

const isStroke = (plot: Plot): boolean => plot.kind === 'tick' || plot.kind === 'rule' || plot.kind === 'error-bar';

/** Whether a stroke is in the middle of a bar or a box. */
const standsOn = (stroke: Row, bar: Row, horizontal: boolean): boolean => {
  const [a, b] = [stroke.element.box, bar.element.box];
  const [near, size] = horizontal
    ? [a.y + a.height / 2 - b.y - b.height / 2, b.height]
    : [a.x + a.width / 2 - b.x - b.width / 2, b.width];
  return Math.abs(near) < Math.max(1.5, size * 0.2);
};

/** A stroke or a point is of the box in its place; of several there, of the one that it is drawn over. */
export const isOfBox = (part: Row, box: Row, { rows, horizontal }: Plot): boolean =>
  part.category === box.category &&
  part.group === box.group &&
  (rows.every((other) => other === box || other.category !== box.category) || standsOn(part, box, horizontal));

/** Boxes with the median and the whiskers that stand at their place. */
const boxWithParts = (box: Plot, strokes: readonly Plot[]): Plot => {
  const parts = strokes.flatMap((plot) => {
    const isInner = plot.rows.every((row) => row.to === undefined);
    return plot.rows.map((row) => ({ row, isInner }));
  });
  return {
    ...box,
    rows: box.rows.map((row): Row => {
      const { from, to } = row;
      const own = parts.filter((part) => isOfBox(part.row, row, box));
      const all = own.flatMap((part) => numbersOf(part.row));
      if (from === undefined || to === undefined || all.length === 0) return row;
      const drawn = own.find((part) => partOf(part.row) === 'median')?.row.value;
      const medians = own
        .filter(({ isInner }) => isInner)
        .flatMap((part) => numbersOf(part.row))
        .filter((value) => value >= from && value <= to);
      return {
        ...row,
        value: drawn ?? (medians.every((value) => value === medians[0]) ? medians[0] : undefined),
        low: lowest([from, ...all]),
        high: highest([to, ...all]),
      };
    }),
  };
};

const partOf = ({ element }: Row): string | undefined => {
  const part = element.data?.['part'];
  return typeof part === 'string' ? part : undefined;
};

/** What the strokes that stand for one number say of each place: a median, a mean. */
const middles = (strokes: readonly Plot[], part: string): ReadonlyMap<string, number> =>
  new Map(
    strokes.flatMap(({ rows }) =>
      rows.flatMap((row) => (partOf(row) === part && row.value !== undefined ? [[key(row), row.value] as const] : [])),
    ),
  );

/** Violins: how far each reaches, and the median, or else the mean, that is drawn in it; else where half of it lies. */
const violinsWithParts = (violins: Plot, strokes: readonly Plot[]): Plot => {
  const [medians, means] = [middles(strokes, 'median'), middles(strokes, 'mean')];
  const at = (list: ReadonlyMap<string, number>, row: Row): number | undefined =>
    list.get(key(row)) ?? list.get(`${row.category ?? ''}|`);
  return {
    ...violins,
    rows: violins.rows.map((row): Row => {
      const half = row.element.data?.['median'];
      const value = at(medians, row) ?? (typeof half === 'number' ? half * (violins.measure?.factor ?? 1) : undefined);
      const ends = row.from === undefined || row.to === undefined ? {} : { low: row.from, high: row.to };
      return { ...row, ...ends, value, mean: at(means, row), from: undefined, to: undefined };
    }),
  };
};

/** Bars, points or lines with the error bars that are drawn through them. */
const withErrors = (main: Plot, strokes: readonly Plot[]): Plot => {
  const at = numbersAt(strokes);
  const loose = strokes.flatMap(({ rows }) => rows);
  // One course, whose points have no places of their own: what stands at a place is of the point there.
  const isOne = main.form === 'line' && main.elements.length === 1;
  // The legend names its error bars, and so the course.
  const named =
    isOne && main.series === undefined ? strokes.find(({ series }) => series?.labels.length === 1) : undefined;
  const [name] = named?.series?.labels ?? [];
  // Two points may have one name, such as two results of one paper: each has the bar that stands on it.
  const seen = new Set<string>();
  const twice = new Set(main.rows.map(key).filter((place) => seen.size === seen.add(place).size));
  return {
    ...main,
    ...(named?.series ? { series: named.series } : {}),
    rows: main.rows.map((plain): Row => {
      const row = name === undefined ? plain : { ...plain, series: plain.series ?? name };
      // Of several bars at one place, an error bar that has no series is of the one that it stands on.
      const own = loose.filter(
        (stroke) => stroke.category === row.category && (isOne || standsOn(stroke, row, main.horizontal)),
      );
      const all = (twice.has(key(plain)) && own.length > 0 ? undefined : at.get(key(row))) ?? own.flatMap(numbersOf);
      const [low, high] = [lowest(all), highest(all)];
      return row.value !== undefined && all.length > 1 && low <= row.value && row.value <= high
        ? { ...row, low, high }
        : row;
    }),
  };
};

/**
 * Courses with upright strokes of two points through their own points, which a program drew as lines of the same look,
 * as seaborn does: the strokes are the error bars of the points.
 */
const withOwnErrors = (plot: Plot): Plot => {
  if (plot.form !== 'line' || plot.elements.length < 3) return plot;
  const rowsOf = byElement(plot);
  const isAt = (rows: readonly Row[] = []): boolean =>
    rows.length === 2 && rows[0]?.category !== undefined && rows[0].category === rows[1]?.category;
  const courses = plot.elements.filter(({ id }) => !isAt(rowsOf.get(id)));
  if (courses.length === 0 || courses.length === plot.elements.length) return plot;
  const [own, strokes] = [new Set(courses.map(({ id }) => id)), [] as Row[]];
  const rows = plot.rows.filter((row) => own.has(row.element.id) || !strokes.push(row));
  const full = withErrors({ ...plot, elements: courses, rows }, [{ ...plot, rows: strokes }]);
  const held = new Set(full.rows.flatMap((row) => (row.low === undefined ? [] : [key(row)])));
  return strokes.every((row) => held.has(key(row))) ? full : plot;
};

const asPart = (plot: Plot): Plot => ({ ...plot, form: 'part' });

/** Where all stems begin: at 0, or where an axis was cut off. */
const baseOf = (ends: readonly (readonly number[])[]): number =>
  ends.length > 2 ? (ends[0]?.find((one) => ends.every((other) => other.includes(one))) ?? 0) : 0;

/** How rules or short lines hold the points of a plot of dots. */
const stemsOf = (dots: Plot, others: readonly Plot[]): Plot['stems'] => {
  const values = new Map<string | undefined, number[]>();
  for (const row of dots.rows) values.set(row.category, [...(values.get(row.category) ?? []), row.value ?? Number.NaN]);
  const places = [...values];
  const held = (
    count: number,
    from: (list: readonly number[], ends: readonly number[], base: number) => boolean,
  ): boolean =>
    others.some((plot) => {
      const ends = new Map<string | undefined, number[]>();
      for (const row of plot.rows) ends.set(row.category, [...(ends.get(row.category) ?? []), ...numbersOf(row)]);
      const base = baseOf([...ends.values()]);
      return places.every(([place, list]) => list.length >= count && from(list, ends.get(place) ?? [], base));
    });
  if (held(2, (list, ends) => ends.length > 1 && lowest(list) === lowest(ends) && highest(list) === highest(ends)))
    return 'dumbbell';
  return held(1, (list, ends, base) => list.length === 1 && ends.includes(base) && ends.includes(list[0] ?? base))
    ? 'lollipop'
    : undefined;
};

/** A line at one level of one axis, which no place along the other bounds. */
const isAcross = ({ form, rows }: Plot): boolean =>
  form === 'reference' && rows.every(({ category, value }) => category === undefined || value === undefined);

/** Points that sit on the vertices of a line only mark it; a line along the upper edge of an area only draws that. */
export const sitsOn = (points: Plot, line: Plot): boolean => {
  const spot = (row: Row): string =>
    row.x !== undefined && row.y !== undefined ? `${row.x}|${row.y}` : `${String(row.value)}|${String(row.category)}`;
  const spots = new Set(line.rows.map(spot));
  return points.rows.length > 0 && points.rows.every((row) => spots.has(spot(row)));
};

const replaced = (plots: readonly Plot[], changes: ReadonlyMap<Plot, Plot>): Plot[] =>
  plots.map((plot) => changes.get(plot) ?? plot);

/** Points beyond the whiskers, which no legend names, belong to the series of their box. */
const withSeriesOf = (points: Plot, box: Plot): Plot => ({
  ...points,
  rows: points.rows.map((row) => {
    const series = row.series ?? box.rows.find((one) => isOfBox(row, one, box))?.series;
    return series === undefined ? row : { ...row, series };
  }),
});

const boxParts = (plots: readonly Plot[], box: Plot): Plot[] => {
  const strokes = plots.filter((plot) => isStroke(plot) && sameScale(plot, box));
  const points = plots.filter((plot) => plot.kind === 'point' && sameScale(plot, box));
  return replaced(
    plots,
    new Map([
      ...points.map((plot) => [plot, withSeriesOf(plot, box)] as const),
      [box, box.drawn === 'violins' ? violinsWithParts(box, strokes) : boxWithParts(box, strokes)],
      ...strokes.map((plot) => [plot, asPart(plot)] as const),
    ]),
  );
};

/** Error bars through the points of a cloud, across and up, with their caps: the points alone have values. */
const cloudParts = (plots: readonly Plot[], errors: readonly Plot[]): Plot[] => {
  const cloud = plots.find(({ form }) => form === 'scatter');
  if (!cloud || !goBothWays(errors) || !errors.every(({ rows }) => rows.every((row) => holdsPoint(row, cloud.rows))))
    return [...plots];
  return plots.map((plot) => (errors.includes(plot) || plot.kind === 'tick' ? asPart(plot) : plot));
};

const errorParts = (plots: readonly Plot[], errors: readonly Plot[]): Plot[] => {
  const main = plots.find(
    (plot) => ['bar', 'dot', 'line'].includes(plot.form) && errors.every((error) => sameScale(plot, error)),
  );
  if (!main) return cloudParts(plots, errors);
  const strokes = plots.filter((plot) => errors.includes(plot) || (plot.kind === 'tick' && sameScale(plot, main)));
  const full = withErrors(main, strokes);
  if (!full.rows.some((row) => row.low !== undefined)) return [...plots];
  return replaced(plots, new Map([[main, full], ...strokes.map((plot) => [plot, asPart(plot)] as const)]));
};

/**
 * Lines of two points over the middles of bars, which together reach from below to above the end of each: error bars,
 * with or without caps, that a program drew line by line, as seaborn does.
 */
const isErrorOf = (lines: Plot, bars: Plot): boolean => {
  if (lines.kind !== 'line' || lines.elements.length === 0) return false;
  const rowsOf = byElement(lines);
  const ends = new Map<Row, number[]>();
  for (const { id, points } of lines.elements) {
    const own = rowsOf.get(id) ?? [];
    const [first] = own;
    const bar =
      points?.length === 2 && first !== undefined
        ? bars.rows.find((row) => row.category === first.category && standsOn(first, row, bars.horizontal))
        : undefined;
    if (!bar) return false;
    ends.set(bar, [...(ends.get(bar) ?? []), ...own.flatMap(numbersOf)]);
  }
  return [...ends].every(([{ value = NaN }, all]) => lowest(all) <= value && value <= highest(all));
};

/** Tells the plots of one panel that are parts of others from those that stand for themselves. */
export const withParts = (drawn: readonly Plot[]): Plot[] => {
  const plots = drawn.map(withOwnErrors);
  const box = plots.find((plot) => plot.form === 'box');
  if (box) return boxParts(plots, box);
  // The heads on streamlines.
  const flows = plots.some((plot) => plot.drawn === 'streamlines');
  let result = plots.map((plot) => (flows && plot.kind === 'vector' ? asPart(plot) : plot));
  const bars = plots.find((plot) => plot.form === 'bar');
  const errors = plots.filter(
    (plot) =>
      plot.kind === 'error-bar' ||
      (plot.form === 'error' && plot.rows.every((row) => row.to !== undefined)) ||
      (bars !== undefined && sameScale(plot, bars) && isErrorOf(plot, bars)),
  );
  const courses = plots.filter(
    (plot) => areSlopes(plot) || (plot.form === 'line' && plot.elements.some(({ points = [] }) => points.length > 2)),
  );
  const dots = plots.find((plot) => plot.form === 'dot' && !courses.some((line) => sitsOn(plot, line)));
  const stems =
    dots?.drawn === 'stems'
      ? 'lollipop'
      : dots &&
        stemsOf(
          dots,
          plots.filter((plot) => plot.kind === 'rule' || plot.kind === 'line' || plot.kind === 'bar'),
        );
  if (dots && stems) {
    result = result.map((plot) =>
      plot === dots
        ? { ...plot, stems }
        : (plot.kind === 'rule' && !isAcross(plot)) || (plot.kind === 'line' && !plot.series)
          ? asPart(plot)
          : plot,
    );
  } else if (errors.length > 0) result = errorParts(result, errors);
  result = result.map((plot) =>
    (plot.form === 'area' && liesBetween(plot, result)) || areTops(plot, result) ? asPart(plot) : plot,
  );
  const lines = result.filter((plot) => plot.form === 'line');
  return result.map((plot) =>
    plot.kind === 'point' && lines.some((line) => sitsOn(plot, line)) ? asPart(plot) : plot,
  );
};
