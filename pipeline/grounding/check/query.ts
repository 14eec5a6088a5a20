import { lowered } from '../language/raised.js';
import { valueId } from '../facts/values.js';
import type { Measure, Plot, Row } from '../reading/reading.js';
import { oncePer } from '../once-per.js';
import { isAtDate } from './date-mention.js';
import type { Mention, MentionOf, NameRef, NumberMention } from './mention.js';
import type { World } from './world.js';

export type Dimension = 'category' | 'series' | 'panel';

const fits = (row: Row, { role, label }: NameRef): boolean =>
  (role === 'category' && row.category === label) ||
  (role === 'series' && (row.series === label || (row.series === undefined && row.category === label))) ||
  (role === 'panel' && row.panel !== undefined && (row.panel === label || row.panel.split(', ').includes(label))) ||
  (role === 'panel' && row.group === label) ||
  (role === 'tick' && (row.category === label || row.series === label));

export const matchesRow = (row: Row, mention: Mention): boolean => {
  if (mention.type !== 'name') return mention.type === 'date' && isAtDate(row, mention);
  for (const ref of mention.refs) if (fits(row, ref)) return true;
  return false;
};

/** Rows that all mentions are about. */
export const select = (world: World, mentions: readonly Mention[]): Row[] => {
  const [first, ...others] = mentions;
  if (!first) return [...world.rows];
  const rows = rowsAbout(world, first);
  return others.length === 0 ? [...rows] : rows.filter((row) => others.every((mention) => matchesRow(row, mention)));
};

const about = new WeakMap<Mention, { readonly world: World; readonly rows: readonly Row[] }>();

/** Rules ask again and again which rows a mention is about: it is looked up once. */
const rowsAbout = (world: World, mention: Mention): readonly Row[] => {
  const known = about.get(mention);
  if (known?.world === world) return known.rows;
  const rows = mention.type === 'name' ? rowsNamed(world, mention) : matching(world, mention);
  about.set(mention, { world, rows });
  return rows;
};

const matching = (world: World, mention: Mention): readonly Row[] =>
  world.rows.filter((row) => matchesRow(row, mention));

/** What names the rows of a figure have been asked for: each sentence names the same few. */
const namedRows = oncePer((_rows: World['rows']) => new Map<string, readonly Row[]>());

const rowsNamed = (world: World, mention: Mention & MentionOf<'name'>): readonly Row[] => {
  let key = '';
  for (const { role, label } of mention.refs) key += `${role}\n${label}\n`;
  const named = namedRows(world.rows);
  const known = named.get(key);
  if (known) return known;
  const rows = matching(world, mention);
  named.set(key, rows);
  return rows;
};

/** Along which division a mention names a part. */
export const dimensionOf = (world: World, mention: Mention): Dimension | undefined => {
  const [row] = rowsAbout(world, mention);
  if (!row) return undefined;
  if (mention.type === 'date')
    return row.series !== undefined && mention.year !== undefined && row.series === String(mention.year)
      ? 'series'
      : row.panel === String(mention.year)
        ? 'panel'
        : 'category';
  if (mention.type !== 'name') return undefined;
  if (mention.refs.some((ref) => row.series === ref.label)) return 'series';
  return mention.refs.some((ref) => row.category === ref.label) ? 'category' : 'panel';
};

export const plotOf = (world: World, row: Row): Plot | undefined => world.plots.find((plot) => plot.id === row.plot);

export const measureOf = (world: World, row: Row | undefined): Measure | undefined =>
  row ? plotOf(world, row)?.measure : undefined;

export type Valued = Row & { readonly value: number };
export const hasValue = (row: Row): row is Valued => row.value !== undefined;

/** The stated number is a fair reading of the actual one. */
export const isNear = (stated: NumberMention, actual: number, tolerance: number): boolean => {
  const { value, precision } = stated;
  const slack =
    Math.max(
      tolerance,
      Number.isInteger(actual) && stated.rounding <= 0.5 && Math.abs(actual) < 1000 ? 0 : stated.rounding,
    ) +
    1e-9 * Math.abs(actual);
  switch (precision) {
    case 'about':
      return Math.abs(value - actual) <= Math.max(slack * 2, Math.abs(actual) * 0.1);
    case 'over':
    case 'at-least':
      return actual >= value - slack * 0.5;
    case 'under':
    case 'at-most':
      return actual <= value + slack * 0.5;
    default:
      return Math.abs(value - actual) <= slack;
  }
};

interface Multiples {
  readonly hundreds: boolean;
  readonly thousands: boolean;
  readonly millions: boolean;
  readonly billions: boolean;
  /** Of a unit such as "10⁻³ s/m": what a value on the axis is multiplied by. */
  readonly power: number | undefined;
}

const powerIn = (unit: string): number | undefined => {
  const [, minus, digits] = /^10([⁻]?)([⁰¹²³⁴-⁹]+)/.exec(unit) ?? [];
  if (digits === undefined) return undefined;
  return 10 ** (Number(lowered(digits)) * (minus ? -1 : 1));
};

const multiples = new Map<string, Multiples>();

/** A unit such as "thousand tonnes" counts in multiples. */
const multiplesOf = (unit: string): Multiples => {
  const known = multiples.get(unit);
  if (known) return known;
  const result = {
    hundreds: /hundred/i.test(unit),
    thousands: /thousand|\bk\b|000/i.test(unit),
    millions: /million|\bm\b/i.test(unit),
    billions: /billion|\bbn\b/i.test(unit),
    power: powerIn(unit),
  };
  if (multiples.size > 5000) multiples.clear();
  multiples.set(unit, result);
  return result;
};

const scaled = (stated: NumberMention, by: number): NumberMention => ({
  ...stated,
  value: stated.value * by,
  rounding: stated.rounding * by,
});

/**
 * The number is right for the quantity that a measure shows, in one of the ways that it may be written: percent of
 * shares, thousands of units.
 */
export const agrees = (stated: NumberMention, actual: number, measure: Measure | undefined): boolean => {
  const tolerance = measure?.tolerance(actual) ?? Math.abs(actual) * 0.01;
  if (isNear(stated, actual, tolerance)) return true;
  if (!measure) return false;
  const near = (by: number): boolean => isNear(scaled(stated, by), actual, tolerance);
  const size = Math.abs(stated.value);
  const { hundreds, thousands, millions, billions, power } = multiplesOf(
    // "k EUR", "Millions": a title that is nothing else.
    measure.unit ?? measure.title?.printed ?? '',
  );
  return (
    (stated.unit === 'percent' && measure.high <= 1.5 && near(0.01)) ||
    (stated.unit === 'fraction' && measure.unit === '%' && near(100)) ||
    (power !== undefined && near(1 / power)) ||
    (hundreds && near(1e-2)) ||
    (stated.counted !== true &&
      ((thousands && near(1e-3)) || (millions && size >= 1e5 && near(1e-6)) || (billions && size >= 1e8 && near(1e-9))))
  );
};

/** Any of the numbers that a row shows. */
export const rowAgrees = (stated: NumberMention, row: Row, world: World): boolean => {
  const plot = plotOf(world, row);
  if (plot?.form === 'pie' && stated.unit === 'percent' && row.value !== undefined) {
    const total = plot.rows.reduce((sum, other) => sum + (other.value ?? 0), 0);
    if (isNear(stated, (row.value / total) * 100, 0.6)) return true;
  }
  const { value, from, to, low, high } = row;
  const shows = (actual: number | undefined): boolean => agreesAlong(stated, actual, plot?.measure);
  // A bar begins at zero: that is nothing it shows.
  const ends = (actual: number | undefined): boolean => (actual !== 0 || stated.value === 0) && shows(actual);
  if (value !== undefined ? shows(value) : ends(from) || ends(to)) return true;
  if (value === undefined && (agreesAlong(stated, row.x, plot?.x) || agreesAlong(stated, row.y, plot?.y))) return true;
  if (agreesAlong(stated, row.size, plot?.size)) return true;
  if (plot?.form === 'band' && (shows(from) || shows(to))) return true;
  if (plot?.form === 'range' && from !== undefined && to !== undefined && shows(to - from)) return true;
  if (low === undefined && high === undefined) return false;
  return shows(low) || shows(high) || (plot?.form === 'box' && (shows(from) || shows(to)));
};

const agreesAlong = (stated: NumberMention, actual: number | undefined, measure: Measure | undefined): boolean =>
  actual !== undefined && agrees(stated, actual, measure);

const ids = new WeakMap<Row, readonly string[]>();

/** Ids that facts about a row may have. */
const idsOf = (row: Row): readonly string[] => {
  const known = ids.get(row);
  if (known) return known;
  const id = valueId(row);
  const result = [id, `${id}:y`, `interval:${row.id}`, `interval:${row.id}:whiskers`];
  ids.set(row, result);
  return result;
};

export const factsOfRows = (world: World, rows: readonly Row[]): string[] => {
  const found: string[] = [];
  for (const row of rows.slice(0, 12)) for (const id of idsOf(row)) if (world.ids.has(id)) found.push(id);
  return found;
};

export const nameOf = (row: Row): string =>
  [row.series, row.category, row.panel].filter((part) => part !== undefined).join(', ');
