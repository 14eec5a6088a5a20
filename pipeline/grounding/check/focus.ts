import { oncePer } from '../once-per.js';
import type { Plot } from '../reading/reading.js';
import type { Clause } from './clause.js';
import { matchesRow } from './query.js';
import type { Sentence } from './scan.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

/** Words that can only be about heat, or about rain. */
const aliases = (noun: string): string[] =>
  /temperature/i.test(noun)
    ? [
        'warm',
        'warmer',
        'warmest',
        'hot',
        'hotter',
        'hottest',
        'cold',
        'colder',
        'coldest',
        'cool',
        'cooler',
        'coolest',
      ]
    : /rain|precipitation/i.test(noun)
      ? [
          'rain',
          'rains',
          'rainy',
          'rained',
          'rainier',
          'rainiest',
          'rainfall',
          'precipitation',
          'wet',
          'wetter',
          'wettest',
          'dry',
          'drier',
          'driest',
        ]
      : [];

/** Plots that measure the same, or that have no name for what they measure and stand in one panel. */
const idOf = ({ measure, group }: Plot): string => (measure?.title ? measure.id : group);

const light: ReadonlySet<string> = new Set(
  'the and for per with from over time by number total average mean vs versus distribution comparison chart plot panel year month day'.split(
    ' ',
  ),
);

/** Words of axis titles, and of those above panels, that name the measure of one group of plots and of no other. */
const wordsOf = oncePer((world: World): ReadonlyMap<string, string> => {
  const owners = new Map<string, Set<string>>();
  for (const plot of world.plots) {
    const noun = plot.measure?.title?.noun ?? '';
    const label = world.reading.panels.length > 1 ? labelKey(plot.panel ?? '').filter((word) => !light.has(word)) : [];
    for (const word of [...labelKey(noun), ...aliases(noun), ...label]) {
      if (word.length < 3) continue;
      const list = owners.get(word) ?? new Set();
      owners.set(word, list.add(idOf(plot)));
    }
  }
  return new Map([...owners].flatMap(([word, ids]) => (ids.size === 1 ? [[word, [...ids][0] ?? ''] as const] : [])));
});

const narrowed = new WeakMap<World, Map<string, World>>();

const narrow = (world: World, key: string, keep: (plot: Plot) => boolean): World => {
  const cache = narrowed.get(world) ?? new Map<string, World>();
  narrowed.set(world, cache);
  const known = cache.get(key);
  if (known) return known;
  const plots = world.plots.filter(keep);
  const result: World =
    plots.length === 0 || plots.length === world.plots.length
      ? world
      : { ...world, plots, rows: plots.flatMap((plot) => plot.rows) };
  cache.set(key, result);
  return result;
};

/** "temp" for temperature. */
const shortFor = (word: string, words: ReadonlyMap<string, string>): string =>
  word.length < 4 ? '' : ([...words.keys()].find((long) => long.length > word.length && long.startsWith(word)) ?? '');

/** The plots measure several things: a sentence about one of them is held against that one. */
export const isMixed = oncePer(
  (world: World): boolean => new Set(world.plots.flatMap((plot) => plot.measure?.noun ?? [])).size > 1,
);

/** Panels that divide what they show in different ways are no parts of one whole. */
const areApart = oncePer(
  ({ plots, reading: { panels } }: World): boolean =>
    panels.length > 1 &&
    new Set(plots.flatMap(({ category }) => (category ? [category.labels.join('|')] : []))).size > 1,
);

/** Bars and a line over the same places, in one panel: each is told by what it is drawn with. */
const hasBarsAndLine = oncePer(({ plots, reading: { panels } }: World): boolean => {
  const [bars, line] = ['bar', 'line'].map((kind) => plots.filter((plot) => plot.kind === kind));
  return (
    panels.length < 2 &&
    bars?.length === 1 &&
    line?.length === 1 &&
    plots.length === 2 &&
    plots.every(({ series }) => series === undefined) &&
    bars[0]?.category?.labels.join('|') === line[0]?.category?.labels.join('|')
  );
});

/** "The bars dip in April", where a line does not; "a bar chart with a line" is of both. */
const ofKindNamed = ({ mentions }: Clause, world: World): World => {
  if (mentions.some(({ type }) => type === 'chart')) return world;
  const kinds = mentions.flatMap((mention) => (mention.type === 'kind' ? mention.kinds : []));
  const plots = world.plots.filter(({ kind }) => kinds.includes(kind));
  return plots.length === 1 ? narrow(world, `kinds ${plots[0]?.kind}`, (plot) => plot === plots[0]) : world;
};

/** The one panel that a clause names: "in the second panel". */
const panelNamed = ({ mentions, scope }: Clause, { plots }: World): string | undefined => {
  const groups = new Set(
    [...scope, ...mentions].flatMap((mention) =>
      mention.type === 'name' && mention.refs.length > 0 && mention.refs.every(({ role }) => role === 'panel')
        ? mention.refs.flatMap(({ label }) =>
            plots.flatMap(({ group, panel }) => (group === label || panel === label ? [group] : [])),
          )
        : [],
    ),
  );
  return groups.size === 1 ? [...groups][0] : undefined;
};

/** The one panel that has all that a clause names: "espresso has the most caffeine". */
const panelOfNames = ({ mentions, scope }: Clause, { plots }: World): string | undefined => {
  const names = [...scope, ...mentions].filter(
    (mention) => mention.type === 'name' && mention.refs.some(({ role }) => role === 'category' || role === 'series'),
  );
  if (names.length === 0) return undefined;
  const groups = new Set(
    names.flatMap((name) =>
      plots.flatMap(({ rows, group }) => (rows.some((row) => matchesRow(row, name)) ? [group] : [])),
    ),
  );
  return groups.size === 1 ? [...groups][0] : undefined;
};

/** "at cycle number 0": the words name the axis of places, whatever else has one of them in its title. */
const namesPlaces = ({ mentions }: Clause, at: number, { plots }: World): boolean =>
  mentions.some(
    (one) =>
      one.type === 'name' &&
      one.from <= at &&
      at < one.to &&
      one.to - one.from > 1 &&
      one.refs.every(
        ({ role, label }) =>
          role === 'measure' &&
          plots.some(({ category }) => category?.title?.noun.toLowerCase() === label.toLowerCase()),
      ),
  );

/** "In the panel B Fatty acid titre": what that panel measures, whatever else has one of the words in its title. */
const inPanelNamed = ({ mentions }: Clause, at: number, { reading }: World): string[] | undefined => {
  const name = mentions.find((one) => one.type === 'name' && one.from <= at && at < one.to && one.to - one.from > 1);
  if (name?.type !== 'name' || name.refs.length === 0 || name.refs.some(({ role }) => role !== 'panel'))
    return undefined;
  const panels = reading.panels.filter(({ label }) => name.refs.some((ref) => ref.label === label));
  return panels.flatMap(({ plots }) => plots.flatMap(({ measure }) => measure?.id ?? []));
};

/** The plots that a clause speaks of, by the quantity or by the kind of mark that it names; `before` where it names none. */
export const focusOf = (clause: Clause, world: World, before: World): World => {
  if (!isMixed(world) && !areApart(world)) return hasBarsAndLine(world) ? ofKindNamed(clause, world) : world;
  const panel = world.reading.panels.length > 1 ? panelNamed(clause, world) : undefined;
  if (panel !== undefined) return narrow(world, `panel ${panel}`, ({ group }) => group === panel);
  const words = wordsOf(world);
  const ids = new Set(
    clause.sentence.tokens.slice(clause.from, clause.to).flatMap((token, index) => {
      const measured = inPanelNamed(clause, clause.from + index, world);
      if (measured) return measured;
      const id = words.get(token.norm) ?? words.get(token.lower) ?? words.get(shortFor(token.norm, words));
      return id === undefined || namesPlaces(clause, clause.from + index, world) ? [] : id;
    }),
  );
  if (ids.size > 0) return narrow(world, [...ids].sort().join(' '), (plot) => ids.has(idOf(plot)));
  const kinds = clause.mentions.flatMap((mention) => (mention.type === 'kind' ? mention.kinds : []));
  if (kinds.length > 0) return narrow(world, `kinds ${kinds.join(' ')}`, (plot) => kinds.includes(plot.kind));
  const own = world.reading.panels.length > 1 ? panelOfNames(clause, world) : undefined;
  return own === undefined ? before : narrow(world, `panel ${own}`, ({ group }) => group === own);
};

/** The plots that a stretch of a sentence speaks of, by its places in the text. */
export const focusWithin = (sentence: Sentence, world: World, from: number, to: number): World => {
  const { tokens, mentions, start } = sentence;
  const isIn = (one: { readonly start: number; readonly end: number }): boolean =>
    one.start >= start + from && one.end <= start + to;
  const own = tokens.flatMap((token, index) => (isIn(token) ? [index] : []));
  const [first] = own;
  if (first === undefined) return world;
  const clause: Clause = {
    sentence,
    from: first,
    to: (own.at(-1) ?? first) + 1,
    mentions: mentions.filter(isIn),
    scope: [],
    inherited: [],
    since: undefined,
  };
  return focusOf(clause, world, world);
};
