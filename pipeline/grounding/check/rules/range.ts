import { highest, lowest } from '../../reading/statistics.js';
import { hasSense, isEntity, type Clause } from '../clause.js';
import { finding } from '../finding.js';
import type { Finding, Mention } from '../mention.js';
import {
  agrees,
  dimensionOf,
  factsOfRows,
  hasValue,
  isNear,
  matchesRow,
  measureOf,
  rowAgrees,
  select,
  type Valued,
} from '../query.js';
import type { Row } from '../../reading/reading.js';
import { binEdges } from '../bins.js';
import type { World } from '../world.js';

import { numbersIn, rowsOf, type NumberIn } from '../named-rows.js';

/** The ends of what a scatter plot shows along one axis, or of one box or interval. */
const coordinatesAgree = (all: readonly Row[], [a, b]: readonly [NumberIn, NumberIn], world: World): boolean => {
  const coordinates = world.plots
    .filter((plot) => plot.form === 'scatter')
    .some((plot) =>
      (['x', 'y', 'size'] as const).some((channel) => {
        const values = all
          .filter((row) => row.plot === plot.id)
          .map((row) => row[channel])
          .filter((value) => value !== undefined);
        return (
          values.length > 0 && agrees(a, lowest(values), plot[channel]) && agrees(b, highest(values), plot[channel])
        );
      }),
    );
  const isSpan = (row: Row, from: number | undefined, to: number | undefined): boolean =>
    from !== undefined &&
    to !== undefined &&
    isNear(a, from, measureOf(world, row)?.tolerance(from) ?? 0) &&
    isNear(b, to, measureOf(world, row)?.tolerance(to) ?? 0);
  return coordinates || all.some((row) => isSpan(row, row.from, row.to) || isSpan(row, row.low, row.high));
};

/** "from 40 to 88 million": both may be millions. */
const withMultipleOf = (other: NumberIn, number: NumberIn): NumberIn => {
  const multiple = other.digits === '' ? 1 : other.value / Number(other.digits.replaceAll(',', ''));
  return multiple >= 1000
    ? { ...number, value: number.value * multiple, rounding: number.rounding * multiple }
    : number;
};

/** "It doubled between January and May, from 40 to 88": at the two places named before. */
const isStepped = (clause: Clause, numbers: readonly NumberIn[], world: World): boolean => {
  const spots = [...clause.inherited, ...clause.scope]
    .filter((one) => dimensionOf(world, one) === 'category')
    .slice(-2);
  const rows = spots.map((one) => rowsOf(world, [one]));
  return (
    spots.length === 2 &&
    rows.every((list) => list.length > 0) &&
    numbers.every((number) => rows.flat().some((row) => rowAgrees(number, row, world)))
  );
};

/** The two ends of some axis. */
const isAxisRange = ([a, b]: readonly [NumberIn, NumberIn], world: World): boolean =>
  world.facts.some(
    (fact) =>
      fact.predicate === 'axis-range' &&
      isNear(a, Number(fact.args.at(-1)), fact.tolerance ?? 0) &&
      isNear(b, Number(fact.value), fact.tolerance ?? 0),
  );

/** The two ends of a colour bar. */
const isLegendRange = ([a, b]: readonly [NumberIn, NumberIn], world: World): boolean =>
  world.reading.legends.some(({ kind, domain }) => {
    const ends = domain.filter((value) => typeof value === 'number');
    return kind === 'gradient' && ends.length > 1 && isNear(a, lowest(ends), 0) && isNear(b, highest(ends), 0);
  });

/** From the lower edge of the first bin of a histogram to the upper one of the last. */
const isBinRange = ([a, b]: readonly [NumberIn, NumberIn], world: World): boolean =>
  world.plots.some((plot) => {
    const bins = plot.form === 'histogram' ? (binEdges(plot) ?? []).filter(({ row }) => (row.value ?? 0) > 0) : [];
    return (
      bins.length > 0 &&
      isNear(a, lowest(bins.map(({ low }) => low)), 0) &&
      isNear(b, highest(bins.map(({ high }) => high)), 0)
    );
  });

/** "between 10 and 50", "from 10 to 50": the lowest and the highest of what is named. */
export const rangeFinding = (clause: Clause, world: World): Finding | undefined => {
  const word = clause.mentions.find((mention) => hasSense(mention, 'range') && !mention.used);
  const numbers = numbersIn(clause).filter((number) => !word || number.from > word.from);
  const [a, b] = numbers;
  if (!word || !a || !b || b.from - a.to > 14) return undefined;
  const scope =
    clause.scope.length > 0
      ? clause.scope
      : clause.mentions.filter((mention) => isEntity(mention) && mention.to <= word.from);
  const held = (rows: readonly Valued[]): boolean => {
    const values = rows.map((row) => row.value);
    const measure = measureOf(world, rows[0]);
    return (
      values.length > 0 &&
      ((agrees(a, lowest(values), measure) && agrees(b, highest(values), measure)) ||
        (agrees(b, lowest(values), measure) && agrees(a, highest(values), measure)))
    );
  };
  const rows = rowsOf(world, scope);
  const all = world.rows.filter((row) => scope.every((mention) => matchesRow(row, mention)));
  const coordinates = (): boolean => coordinatesAgree(all, [a, b], world);
  const parts = (): boolean =>
    world.plots.some((plot) =>
      [...new Set(plot.rows.map((row) => row.series))].some(
        (series) => scope.length === 0 && held(plot.rows.filter(hasValue).filter((row) => row.series === series)),
      ),
    );
  const ok =
    held(rows) ||
    isStepped(clause, [a, b], world) ||
    isStepped(clause, [withMultipleOf(b, a), b], world) ||
    coordinates() ||
    isAxisRange([a, b], world) ||
    isBinRange([a, b], world) ||
    isLegendRange([a, b], world) ||
    parts();
  const values = rows.map((row) => row.value);
  const places = clause.mentions.filter(
    (mention) => isEntity(mention) && mention.from > a.to - 1 && mention.from <= b.to + 4,
  );
  const placed = ok && places.length > 0 ? placesAgree(clause, [a, b], places, world) : true;
  return finding(
    [word, a, b, ...places],
    (ok && placed) || (!ok && areValuesOf(places, [a, b], world)),
    `${a.value} to ${b.value}`,
    values.length > 0 ? `${lowest(values)} to ${highest(values)}` : null,
    [
      ...world
        .factsBy('value-range')
        .slice(0, 1)
        .map((fact) => fact.id),
      ...factsOfRows(
        world,
        rows.filter((row) => row.value === lowest(values) || row.value === highest(values)),
      ),
    ],
  );
};

/** "from 230 to 100 on Harbour": two values that Harbour has, at places that were named before. */
const areValuesOf = (places: readonly Mention[], [a, b]: readonly [NumberIn, NumberIn], world: World): boolean =>
  places.length > 0 &&
  [a, b].every((number) =>
    places.some((place) =>
      select(world, [place]).some(
        (row) => rowAgrees(number, row, world) || rowAgrees(withMultipleOf(b, number), row, world),
      ),
    ),
  );

/** "from 19 for G to 91 for D": each end where it is said to be. */
const placesAgree = (
  clause: Clause,
  [a, b]: readonly [NumberIn, NumberIn],
  places: readonly Mention[],
  world: World,
): boolean => {
  const own = (number: NumberIn, until: number): Mention[] =>
    places.filter((place) => place.from >= number.to && place.from < until);
  const holds = (number: NumberIn, mentions: readonly Mention[]): boolean =>
    mentions.length === 0 ||
    select(world, [...mentions, ...clause.scope]).some((row) => rowAgrees(number, row, world)) ||
    mentions.every((one) => select(world, [one, ...clause.scope]).some((row) => rowAgrees(number, row, world)));
  return holds(a, own(a, b.from)) && holds(b, own(b, Infinity));
};
