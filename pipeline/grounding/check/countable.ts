import { colourName } from '../language/colour.js';
import { isDate } from '../language/date.js';
import { highest, lowest } from '../reading/statistics.js';
import { binEdges, binWidth } from './bins.js';
import { drawnOf } from './drawn.js';
import { hostOf } from '../reading/insets.js';
import { layoutOf } from '../reading/layout.js';
import type { MentionOf } from './mention.js';
import { labelKey } from './tokenize.js';
import { allColours, type World } from './world.js';

export const unique = (values: readonly (number | undefined)[]): number[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];

/** Divisions by name come first: who counts gases does not count the places of an axis of numbers. */
/** What is drawn to hold the others against: a reader may leave it out. */
export const isReference = (label: string): boolean =>
  /\b(?:chance|diagonal|reference|target|limit|baseline)\b|^random(?:ly)?(?: (?:guess\p{L}*|choice|classifier|line|level|performance))?$/iu.test(
    label,
  );

/** "six trials" beside what they come to together, "six ablations" beside the full model. */
const withoutSummary = (labels: readonly string[] | undefined): number | undefined => {
  const rest = labels?.filter((label) => !summary.test(label)).length;
  return labels !== undefined && rest !== undefined && rest > 1 && rest === labels.length - 1 ? rest : undefined;
};

const summary =
  /^(?:pooled|overall|total|summary|combined|full model|all|baseline|average|mean|EU|EU-27|OECD|world|chance|random|ideal|perfect|linear speedup|reference|target|limit|threshold|diagonal)\b/i;

export const divisions = (world: World): number[] =>
  unique([
    ...world.plots
      .flatMap(({ category, series, category2 }) => [category, series, category2])
      .toSorted((one, two) => Number(one?.kind !== 'names') - Number(two?.kind !== 'names'))
      .flatMap((division) => [
        division?.labels.length,
        withoutSummary(division?.labels),
        division?.labels.filter((label) => !isReference(label)).length,
      ]),
    ...world.reading.legends.map((legend) => (legend.kind === 'symbols' ? legend.entries.length : undefined)),
    world.reading.panels.length,
  ]);

/** How many marks there are of each kind, over all plots: a program may draw one after the other. */
export const totals = ({ reading: { plots } }: World): number[] =>
  unique(
    [...new Set(plots.map(({ kind }) => kind))].map((kind) =>
      plots.filter((plot) => plot.kind === kind).reduce((sum, { elements }) => sum + elements.length, 0),
    ),
  );

/** How many marks of some kinds: in all, in one panel, and in one place of an axis. */
export const kindCounts = (world: World, kinds: MentionOf<'kind'>['kinds'], perPlace: boolean): number[] => {
  // The strips of a spectrum or of a rug plot are lines to a reader.
  const plots = world.reading.plots.filter(
    ({ kind }) => kinds.includes(kind) || (/^(?:tick|error-bar)$/.test(kind) && kinds.includes('line')),
  );
  // The lines over parallel axes are those of each of the plots that stand at one of the axes.
  const total = new Set(plots.flatMap(({ elements }) => elements)).size;
  const places = perPlace
    ? plots.flatMap((plot) =>
        [...new Set(plot.rows.map((row) => row.category))].map(
          (label) => plot.rows.filter((row) => row.category === label).length,
        ),
      )
    : [];
  const stacks = kinds.includes('bar')
    ? plots
        .filter((plot) => plot.arrangement === 'stacked' || plot.arrangement === 'normalised')
        .map((plot) => new Set(plot.rows.map((row) => row.category)).size)
    : [];
  return unique([
    total,
    ...plots.map((plot) => plot.elements.length),
    ...places,
    ...stacks,
    // "two vertical lines": those that mark a level.
    ...(kinds.includes('line')
      ? [
          world.reading.plots.filter(({ form }) => form === 'reference').flatMap(({ elements }) => elements).length ||
            undefined,
        ]
      : []),
  ]);
};

export const timeSpan = (world: World, unit: string): number[] =>
  world.plots.flatMap((plot) => {
    const dates = plot.rows.map((row) => row.categoryValue).filter(isDate);
    const years = plot.rows
      .map((row) => row.categoryValue)
      .filter((value) => value !== null && value !== undefined)
      .map((value) => (isDate(value) ? Number(value.slice(0, 4)) : Number(value)))
      .filter((year) => year > 1000 && year < 2200);
    const cut = unit === 'year' ? 4 : unit === 'month' ? 7 : unit === 'day' ? 10 : 13;
    const distinct = new Set(dates.map((date) => date.slice(0, cut))).size;
    const span = unit === 'year' && years.length > 0 ? Math.max(...years) - Math.min(...years) : 0;
    return unique([
      distinct || undefined,
      span || undefined,
      span ? span + 1 : undefined,
      dates.length > 0 || years.length > 0 ? plot.category?.labels.length : undefined,
    ]);
  });

/** The word stands in the title of an axis of numbers. */
export const isMeasured = (world: World, norm: string): boolean =>
  world.plots.some((plot) =>
    [plot.x, plot.y, plot.measure].some((measure) => labelKey(measure?.title?.printed ?? '').includes(norm)),
  );

export const isAxisTitle = (world: World, text: string | undefined): boolean =>
  world.reading.scene.axes.some((axis) => axis.title === text);

const known = new WeakMap<World, Map<string, readonly number[] | undefined>>();

/** How many things there may be that a noun names; the same nouns come up in all texts about a figure. */
export const nounCounts = (world: World, noun: string): readonly number[] | undefined => {
  const nouns = known.get(world) ?? new Map<string, readonly number[] | undefined>();
  known.set(world, nouns);
  if (!nouns.has(noun)) nouns.set(noun, countsOf(world, noun));
  return nouns.get(noun);
};

/** How many directions a plot around a centre has. */
const round = (world: World): (number | undefined)[] =>
  world.plots.map(({ category }) => (category?.channel === 'theta' ? category.labels.length : undefined));

/** Parts of plots that have names of their own: insets, arrows, stems, bins. */
const partCounts = (world: World, noun: string): number[] | undefined => {
  if (/^(?:inset|zoom|close-up|magnification)$/.test(noun))
    return [
      world.reading.insets.length +
        world.reading.panels.filter((panel) => hostOf(panel, world.reading.panels) !== undefined).length,
    ];
  const [bars] = world.plots;
  if (/^(?:stage|step|change)$/.test(noun) && bars?.special === 'waterfall')
    return unique([bars.rows.filter(({ total }) => total !== true).length, bars.rows.length]);
  const rings = world.plots.filter(({ special }) => special === 'nested-pie');
  if (/^(?:layer|ring|circle|level)$/.test(noun) && rings.length > 0)
    return unique([...rings.map(({ series }) => series?.labels.length), rings.length > 1 ? rings.length : undefined]);
  if (/^(?:stage|step|phase)$/.test(noun) && world.plots.some(({ special }) => special === 'funnel'))
    return unique(world.plots.map(({ special, rows }) => (special === 'funnel' ? rows.length : undefined)));
  if (noun === 'step' && world.plots.some(({ special }) => special === 'waterfall'))
    return unique(
      world.plots.flatMap(({ special, rows }) =>
        special === 'waterfall' ? [rows.filter(({ total }) => total !== true).length, rows.length] : [],
      ),
    );
  if (
    /^(?:tile|rectangle|block|box|cell|square|region|area)$/.test(noun) &&
    world.plots.some(({ drawn }) => drawn === 'treemap')
  )
    return unique(world.plots.map(({ drawn, rows }) => (drawn === 'treemap' ? rows.length : undefined)));
  if (noun === 'violin' && world.plots.some(({ drawn }) => drawn === 'violins'))
    // Both halves of a split one are one violin.
    return unique(
      world.plots.flatMap(({ drawn, rows, category }) =>
        drawn === 'violins' ? [rows.length, category?.labels.length] : [],
      ),
    );
  if (noun === 'arrow') return unique([drawnOf(world.reading).arrows]);
  if (/^(?:stem|lollipop)$/.test(noun))
    return unique(
      world.plots.map((plot) => (plot.drawn === 'stems' || plot.stems === 'lollipop' ? plot.rows.length : undefined)),
    );
  if (noun === 'bin' && world.plots.some(({ form }) => form === 'histogram')) return binCounts(world);
  return undefined;
};

/** The rows or the columns of a heat map. */
export const gridCounts = ({ plots, reading }: World, across: 'x' | 'y'): number[] | undefined =>
  reading.panels.length === 1 && plots.length > 0 && plots.every(({ form }) => form === 'heatmap')
    ? unique(
        plots.flatMap(({ category, category2, series }) =>
          [category, category2, series].flatMap((one) => (one?.channel === across ? [one.labels.length] : [])),
        ),
      )
    : undefined;

/** Rows or columns: of panels, of a heat map, or of what else stands in line. */
const lineCounts = (world: World, noun: 'row' | 'column'): number[] => {
  const layout = layoutOf(world.reading);
  if (world.reading.panels.length > 1) return [noun === 'row' ? layout.rows : layout.columns];
  return (
    gridCounts(world, noun === 'row' ? 'y' : 'x') ??
    unique(
      world.plots.flatMap((plot) => [
        plot.category?.labels.length,
        plot.category2?.labels.length,
        plot.elements.length,
      ]),
    )
  );
};

const isBareCloud = ({ plots }: World): boolean => plots.every(({ form, series }) => form === 'scatter' && !series);

/** Groups of points that have names: as many to the eye, or fewer where they lie upon each other. */
const cloudCounts = ({ plots }: World, noun: string): number[] | undefined => {
  const named = plots.find(({ form, series }) => form === 'scatter' && (series?.labels.length ?? 0) > 1);
  return /^(?:cluster|cloud|blob)$/.test(noun)
    ? named?.series?.labels.map((_, index, all) => all.length - index)
    : undefined;
};

/** The last word of a title; of "Hour of day" and "Day of week" the first. */
const headOf = (title: string): string | undefined =>
  labelKey(title.replace(/ (?:of|in) (?:the )?(?:day|week|month|year)\b.*$/i, '')).at(-1);

const countsOf = (world: World, noun: string): number[] | undefined => {
  // Groups that a cloud of points falls into are seen, and nowhere named.
  if (/^(?:cluster|group|cloud|blob)$/.test(noun) && isBareCloud(world)) return undefined;
  const clouds = cloudCounts(world, noun);
  if (clouds) return clouds;
  if (/^(?:pair|cluster)$/.test(noun))
    return unique(
      world.plots.flatMap(({ form, category }) => {
        const count = category?.labels.length;
        // Of a grid that holds all against all, each with each other.
        return form === 'heatmap' && count !== undefined ? [count, (count * (count - 1)) / 2] : [count];
      }),
    );
  if (noun === 'label') return unique([...divisions(world), ...kindCounts(world, ['text'], false)]);
  // Groups of points that nothing tells apart are in the eye of the reader.
  if (noun === 'group' && world.plots.every(({ form, series }) => form === 'scatter' && series === undefined))
    return [];
  if (/^(?:category|group|class|series|entry|item|type|name|dataset|variable|option|kind)$/.test(noun))
    return divisions(world);
  if (/^colou?r$/.test(noun))
    return unique([
      new Set(allColours(world).map(colourName)).size,
      new Set(world.reading.plots.flatMap((plot) => plot.elements.map((element) => element.fill ?? element.stroke)))
        .size,
      ...divisions(world),
    ]);
  const parts = partCounts(world, noun);
  if (parts) return parts;
  if (noun === 'axis' || noun === 'spoke')
    return unique([...(noun === 'axis' ? [2] : []), world.reading.scene.axes.length, ...round(world)]);

  if (noun === 'row' || noun === 'column') return lineCounts(world, noun);
  if (/^(?:value|observation|point|bin|place|stack)$/.test(noun))
    return unique(
      world.plots.flatMap((plot) => [plot.rows.length, plot.elements.length, plot.category?.labels.length]),
    );
  const counted = world.plots.flatMap((plot) =>
    [plot.category, plot.category2, plot.series].flatMap((division) =>
      division?.title && [division.title.printed, division.title.noun].some((title) => headOf(title) === noun)
        ? [division.labels.length]
        : [],
    ),
  );
  const titled = world.reading.legends.flatMap((legend) =>
    legend.title && legend.kind === 'symbols' && labelKey(legend.title).at(-1) === noun ? [legend.entries.length] : [],
  );
  if (/^(?:panel|subplot|facet|chart|plot|graph|grid)$/.test(noun)) counted.push(world.reading.panels.length);
  if (/^(?:year|month|day|quarter|hour|week)$/.test(noun)) counted.push(...timeSpan(world, noun));
  // The title over a row of panels.
  const heads =
    world.reading.panels.length > 1 &&
    world.reading.texts.some(
      (element) => labelKey(element.text ?? '').join(' ') === noun && !isAxisTitle(world, element.text),
    );
  if (heads) counted.push(world.reading.panels.length);
  const all = unique([...counted, ...titled]);
  return all.length > 0 ? all : undefined;
};

/** How many bins a histogram has: those in which there is something, and those of the same width between them. */
const binCounts = (world: World): number[] =>
  unique(
    world.plots.flatMap((plot) => {
      if (plot.form !== 'histogram') return [];
      const bins = binEdges(plot) ?? [];
      const width = binWidth(plot);
      const whole =
        width === undefined ? 0 : (highest(bins.map(({ high }) => high)) - lowest(bins.map(({ low }) => low))) / width;
      return [plot.category?.labels.length, Math.round(whole) || undefined];
    }),
  );

/** What a histogram counts, all bins together. */
export const observations = (world: World): number[] =>
  world.plots.flatMap((plot) =>
    plot.form === 'histogram' ? [plot.rows.reduce((sum, row) => sum + (row.value ?? 0), 0)] : [],
  );
