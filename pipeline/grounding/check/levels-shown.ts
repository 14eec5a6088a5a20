import { unitName } from '../language/unit.js';
import { oncePer } from '../once-per.js';
import type { Plot, Row } from '../reading/reading.js';
import { sumOf } from '../reading/statistics.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import { agrees, hasValue } from './query.js';
import type { Sentence } from './scan.js';
import { labelKey } from './tokenize.js';
import { isPrinted, type World } from './world.js';

export type NumberIn = Mention & MentionOf<'number'>;

/** Words that make of a number something else than one value that is drawn. */
export const otherwise =
  /\b(?:fail(?:s|ed|ing)? to|by|than|difference|differences|differ|gap|increase|decrease|change|rise of|fall of|drop|gain|loss of|growth|spread|range|ranges|lead|margin|surplus|deficit|sum|total|together|combined|altogether|average|mean|median|share|ratio|times|every|per cent of|respectively|between|cumulative|projected|interval|band|width|axis|scale|ticks?|limit|threshold|target|until then|earlier|later|los(?:es|t|e|ing)|gain(?:s|ed|ing)?|aged|alone|only other|short of|warning|nobody|none|nothing|neither|without|above|below|beyond|exceed\w*|away|apart|reduction|decline|improvement|second|third|half|among|of them|not|never|no|if|advantage|percentage points?|n|points)\b/iu;

const forms: ReadonlySet<string> = new Set(['bar', 'line', 'area', 'dot']);

const isRead = ({ form, special }: Plot): boolean =>
  forms.has(form) && (special === undefined || special === 'pyramid' || special === 'radar');

/** A quantity between others, wherever in the sentence it is named. */
export const apart =
  /\b(?:gap|distance|difference|differ|spread|range|ax[ei]s|scale|band|interval|compared (?:with|to))\b/iu;

/** Words behind a number that are of its unit, or stand on the figure. */
export const areUnits = (said: string | undefined, world: World): boolean =>
  (said ?? '')
    .split(' ')
    .every(
      (word) =>
        word === '' ||
        !/\p{L}/u.test(word) ||
        unitName(word.toLowerCase()) !== undefined ||
        labelKey(word).every((norm) => isPrinted(world, norm)),
    );

/** Figures of bars and courses alone, whose values are all there is. */
export const isPlain = oncePer(
  ({ plots }: World): boolean =>
    plots.length > 0 &&
    plots.every((plot) => isRead(plot) || plot.form === 'band' || plot.form === 'reference') &&
    plots.some(isRead),
);

/** Of parts on each other, what neighbours come to together: "60 % answered good or very good". */
const sumsOf = (rows: readonly Row[]): number[] => {
  if (rows.length > 12) return [];
  return rows.flatMap((_, from) =>
    rows.slice(from + 1).map((__, more) => sumOf(rows.slice(from, from + more + 2).map(({ value = 0 }) => value))),
  );
};

/** Every level that a plot shows at some rows: values, ends of bars and of bands, and what they come to together. */
const levelsOf = (rows: readonly Row[]): number[] => {
  const values = rows.flatMap(({ value }) => value ?? []);
  const panels = new Map<string, number[]>();
  for (const { group, value } of rows)
    if (value !== undefined) panels.set(group, [...(panels.get(group) ?? []), value]);
  return [
    ...values,
    ...rows.flatMap(({ from, to, low, high, y }) => [from, to, low, high, y].filter((one) => one !== undefined)),
    ...sumsOf(rows),
    ...(values.length > 1 ? [sumOf(values), ...[...panels.values()].map(sumOf)] : []),
  ];
};

export const shows = (number: NumberIn, rows: readonly Row[], plot: Plot): boolean =>
  levelsOf(rows).some((one) => agrees(number, one, plot.measure) || agrees(number, -one, plot.measure));

/** From the least to the greatest that a plot shows, whichever way it points, and whether that is a share of something. */
const sizesOf = oncePer((plot: Plot) => ({
  low: Math.min(...levelsOf(plot.rows.filter(hasValue)).map(Math.abs)),
  high: Math.max(...plot.rows.flatMap(({ value }) => Math.abs(value ?? 0))),
  isShare: /%|percent|share|rate|proportion|accuracy|probability|fraction/i.test(
    `${plot.measure?.unit ?? ''} ${plot.measure?.title?.printed ?? ''}`,
  ),
}));

/** Of the size and the kind that the figure has. */
export const isOfSize = ({ unit, value }: NumberIn, { plots }: World): boolean =>
  (unit === 'plain' || unit === 'percent') &&
  plots
    .map(sizesOf)
    .some(({ low, high, isShare }) => (unit !== 'percent' || isShare) && value >= low * 0.3 && value <= high * 3);

export const findingOf = (sentence: Sentence, from: number, to: number, actual: string): Finding => ({
  start: from,
  end: to,
  ok: false,
  stated: sentence.text.slice(from - sentence.start, to - sentence.start),
  actual,
  facts: [],
  plain: true,
});

/** All runs of values that a reader may follow: a course over the places, the parts of one place. */
export const runs = oncePer((world: World): readonly (readonly [Plot, readonly Row[][]])[] =>
  world.plots.flatMap((plot) => {
    const groups = new Map<string, Row[]>();
    const add = (key: string, row: Row): void => void groups.set(key, [...(groups.get(key) ?? []), row]);
    const rows = plot.rows.filter((row) => row.value !== undefined || row.low !== undefined);
    for (const row of rows) {
      add(`s ${row.series} ${row.group}`, row);
      add(`c ${row.category} ${row.group}`, row);
      if (world.reading.panels.length > 1) add(`p ${row.series} ${row.category}`, row);
    }
    return [[plot, [...groups.values()]] as const];
  }),
);

/** "as the temperature rises from 10 to 60": along the axis of the places. */
export const isAlong = ({ value }: NumberIn, { plots }: World): boolean =>
  plots.some(
    ({ rows, category }) =>
      rows.some((row) => row.x === value || Number(row.category) === value) ||
      category?.labels.some((label) => Number.parseFloat(label) === value) === true,
  );
