import type { Measure, Plot, Row } from '../reading/reading.js';
import { levelsIn } from '../reading/levels.js';
import { highest, lowest } from '../reading/statistics.js';
import { printedValues } from './axis-extent.js';
import { binEdges } from './bins.js';
import { acrossPanels, arePoints } from './range-pairs.js';
import { isCourse } from './change.js';
import { isEntity, type Clause } from './clause.js';
import type { Mention } from './mention.js';
import { rowsOf, type NumberIn } from './named-rows.js';
import {
  agrees,
  dimensionOf,
  hasValue,
  isNear,
  matchesRow,
  measureOf,
  rowAgrees,
  select,
  type Valued,
} from './query.js';
import type { StatedRange } from './stated-range.js';
import type { World } from './world.js';

type Ends = StatedRange['ends'];

/** The ends of what a scatter plot shows along one axis, or of one box or interval. */
const coordinatesAgree = (all: readonly Row[], [a, b]: Ends, world: World): boolean => {
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
const isAxisRange = ([a, b]: Ends, world: World): boolean =>
  world.facts.some(
    (fact) =>
      fact.predicate === 'axis-range' &&
      isNear(a, Number(fact.args.at(-1)), fact.tolerance ?? 0) &&
      isNear(b, Number(fact.value), fact.tolerance ?? 0),
  );

/** "on the y-axis, with ticks from 0 to 60": the first and the last number printed along an axis. */
const areTicks = ({ sentence: { text } }: Clause, [a, b]: Ends, world: World): boolean =>
  /\b(?:tick|ax[ei]s|scale)/i.test(text) &&
  world.reading.scene.axes.some((axis) => {
    const printed = printedValues(axis);
    return printed.length > 1 && isNear(a, lowest(printed), 0) && isNear(b, highest(printed), 0);
  });

/** The lowest and the highest stack. */
const areTotals = ([a, b]: Ends, world: World): boolean =>
  world.plots.some((plot) => {
    if (plot.arrangement !== 'stacked' || plot.series === undefined) return false;
    const whole = new Map<string | undefined, number>();
    for (const { category, value } of plot.rows) whole.set(category, (whole.get(category) ?? 0) + (value ?? 0));
    const all = [...whole.values()];
    return agrees(a, lowest(all), plot.measure) && agrees(b, highest(all), plot.measure);
  });

/** The lowest and the highest that an inset shows. */
const isInsetRange = ([a, b]: Ends, world: World): boolean =>
  world.reading.insets.some(({ panel }) => {
    const rows = panel.plots.flatMap((plot) => plot.rows.filter(hasValue).filter((row) => isInView(row, plot)));
    const values = rows.map(({ value }) => value);
    const measure = panel.main?.measure;
    return values.length > 0 && agrees(a, lowest(values), measure) && agrees(b, highest(values), measure);
  });

const isInView = ({ value, element: { box, path } }: Valued, { measure, kind }: Plot): boolean =>
  measure === undefined ||
  (value >= measure.low && value <= measure.high && (kind !== 'line' || path !== undefined || box.width > 0));

/** The two ends of a band across the plot. */
const isBandRange = ([a, b]: Ends, world: World): boolean =>
  levelsIn(world.reading).some(
    ({ low, high, measure }) => high > low && agrees(a, low, measure) && agrees(b, high, measure),
  );

/** "limits of agreement from −4.9 to 10.9": the levels of two lines across the plot. */
const areLevels = (ends: Ends, world: World): boolean =>
  ends.every((end) =>
    levelsIn(world.reading).some(({ low, high, measure }) => low === high && agrees(end, low, measure)),
  );

/** The two ends of a colour bar. */
const isLegendRange = ([a, b]: Ends, world: World): boolean =>
  world.reading.legends.some(({ kind, domain }) => {
    const ends = domain.filter((value) => typeof value === 'number');
    return kind === 'gradient' && ends.length > 1 && isNear(a, lowest(ends), 0) && isNear(b, highest(ends), 0);
  });

/** From the lower edge of the first bin of a histogram to the upper one of the last. */
const isBinRange = ([a, b]: Ends, scope: readonly Mention[], world: World): boolean =>
  world.plots.some((plot) => {
    const bins = plot.form === 'histogram' ? (binEdges(plot) ?? []).filter(({ row }) => (row.value ?? 0) > 0) : [];
    const own = bins.filter(({ row }) => scope.every((mention) => matchesRow(row, mention)));
    return (
      own.length > 0 &&
      isNear(a, lowest(own.map(({ low }) => low)), 0) &&
      isNear(b, highest(own.map(({ high }) => high)), 0)
    );
  });

/** "from 0 to 90" along an axis of numbers: the first and the last place, or places and no values at all. */
const isPlaceRange = ([a, b]: Ends, world: World): boolean | undefined => {
  const places = world.plots.flatMap(({ category }) =>
    category?.kind === 'numbers' ||
    category?.kind === 'bins' ||
    // Batches of 8, 16 and 32, set out as names.
    category?.labels.every((label) => /^[-−]?[\d.,]+$/.test(label))
      ? [category.labels.flatMap((label) => label.split(/ to |–/).map(Number))]
      : [],
  );
  if (places.some((list) => isNear(a, lowest(list), 0) && isNear(b, highest(list), 0))) return true;
  return places.some((list) => list.includes(a.value) && list.includes(b.value)) ? undefined : false;
};

/** "rose from 79 to 100": two values of one course in their order, of its parts or of all parts together. */
const isCourseRange = ([a, b]: Ends, rows: readonly Valued[], world: World): boolean => {
  const courses = new Map<string, Valued[]>();
  for (const row of rows) {
    for (const key of [`along ${row.plot} ${row.series}`, `at ${row.plot} ${row.category}`])
      courses.set(key, [...(courses.get(key) ?? []), row]);
  }
  const pair = (values: readonly number[], measure: Measure | undefined): boolean => {
    const at = values.findIndex((value) => agrees(a, value, measure));
    return at >= 0 && values.some((value, index) => index !== at && agrees(b, value, measure));
  };
  if (
    [...courses.values()].some((list) =>
      pair(
        list.map(({ value }) => value),
        measureOf(world, list[0]),
      ),
    )
  )
    return true;
  return world.plots.some((plot) => {
    const whole = new Map<string | undefined, number>();
    for (const row of plot.rows) whole.set(row.category, (whole.get(row.category) ?? 0) + (row.value ?? 0));
    return plot.series !== undefined && pair([...whole.values()], plot.measure);
  });
};

/** "The first three boxes lie between": of a part that no name tells. */
const isPartial = ({ sentence: { tokens }, mentions, from }: Clause, word: Mention): boolean =>
  // "The other four are of similar size, between 9 and 13 %": an earlier part of the sentence tells which.
  (!mentions.some((one) => isEntity(one) && one.to <= word.from) &&
    tokens.slice(0, from).some(({ lower }) => /^(?:others?|remaining|rest)$/.test(lower))) ||
  tokens
    .slice(from, word.from)
    .some(({ lower }) =>
      /^(?:first|last|other|others|remaining|rest|most|these|those|upper|lower|middle|next|some|both)$/.test(lower),
    ) ||
  mentions.some((one) => one.type === 'number' && one.to <= word.from);

/** Any row shows the number, as a value or as an end. */
const isShown = (number: NumberIn, world: World): boolean => world.rows.some((row) => rowAgrees(number, row, world));

/** "from 230 to 100 on Harbour": two values that Harbour has, at places that were named before. */
const areValuesOf = (places: readonly Mention[], [a, b]: Ends, world: World): boolean =>
  places.length > 0 &&
  [a, b].every((number) =>
    places.some((place) =>
      select(world, [place]).some(
        (row) => rowAgrees(number, row, world) || rowAgrees(withMultipleOf(b, number), row, world),
      ),
    ),
  );

/** "from 19 for G to 91 for D": each end where it is said to be. */
const placesAgree = (clause: Clause, [a, b]: Ends, places: readonly Mention[], world: World): boolean => {
  const own = (number: NumberIn, until: number): Mention[] =>
    places.filter((place) => place.from >= number.to && place.from < until);
  // "From Monday to Friday …, between 58 on Tuesday and 80 on Friday": at one place of those it is about.
  const scopeOf = (mentions: readonly Mention[]): readonly Mention[] => {
    const told = new Set(mentions.map((one) => dimensionOf(world, one)));
    return clause.scope.filter((one) => !told.has(dimensionOf(world, one)));
  };
  const holds = (number: NumberIn, mentions: readonly Mention[]): boolean =>
    mentions.length === 0 ||
    select(world, [...mentions, ...scopeOf(mentions)]).some((row) => rowAgrees(number, row, world)) ||
    mentions.every((one) => select(world, [one, ...scopeOf([one])]).some((row) => rowAgrees(number, row, world)));
  return holds(a, own(a, b.from)) && holds(b, own(b, Infinity));
};

/** The lowest and the highest of some rows, whichever is said first. */
const areExtremes = ([a, b]: Ends, rows: readonly Valued[], world: World): boolean => {
  const values = rows.map((row) => row.value);
  const measure = measureOf(world, rows[0]);
  return (
    values.length > 0 &&
    ((agrees(a, lowest(values), measure) && agrees(b, highest(values), measure)) ||
      (agrees(b, lowest(values), measure) && agrees(a, highest(values), measure)))
  );
};

/** The extremes of any one series. */
const areExtremesOfPart = (ends: Ends, world: World): boolean =>
  world.plots.some((plot) =>
    [...new Set(plot.rows.map((row) => row.series))].some((series) =>
      areExtremes(
        ends,
        plot.rows.filter(hasValue).filter((row) => row.series === series),
        world,
      ),
    ),
  );

/** What the two numbers may be the ends of; undefined where the text leaves open of what, and they may well be. */
export const rangeHolds = (
  clause: Clause,
  { word, ends }: StatedRange,
  scope: readonly Mention[],
  places: readonly Mention[],
  world: World,
): boolean | undefined => {
  const [a, b] = ends;
  const rows = rowsOf(world, scope);
  const whole =
    areExtremes(ends, rows, world) ||
    isStepped(clause, ends, world) ||
    isStepped(clause, [withMultipleOf(b, a), b], world) ||
    coordinatesAgree(
      world.rows.filter((row) => scope.every((mention) => matchesRow(row, mention))),
      ends,
      world,
    ) ||
    isAxisRange(ends, world) ||
    areTicks(clause, ends, world) ||
    (scope.length === 0 && areTotals(ends, world)) ||
    isBandRange(ends, world) ||
    areLevels(ends, world) ||
    isInsetRange(ends, world) ||
    isBinRange(ends, scope, world) ||
    isLegendRange(ends, world) ||
    (scope.length === 0 && areExtremesOfPart(ends, world));
  if (whole && (places.length === 0 || placesAgree(clause, ends, places, world))) return true;
  if (arePoints(clause, ends, world) || acrossPanels(ends, world)) return true;
  const along = whole ? false : isPlaceRange(ends, world);
  if (along !== false) return along;
  const course = isCourse(clause, a);
  if (!whole && (areValuesOf(places, ends, world) || (course && isCourseRange(ends, rows, world)))) return true;
  // What moved, or which part is meant, may be told in words that name nothing here.
  const open = (course && isShown(a, world) && isShown(b, world)) || isPartial(clause, word);
  return !whole && open ? undefined : false;
};
