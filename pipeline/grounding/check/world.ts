import { oncePer } from '../once-per.js';
import type { Fact, Predicate } from '../fact.js';
import { factsWith } from '../facts-about.js';
import { colourName, isColour } from '../language/colour.js';
import { legendColour, looksByName, looksOf } from '../reading/looks.js';
import { facetNames } from '../reading/lookup.js';
import { isFitted } from '../reading/fitted.js';
import { nameIn } from '../reading/named-bars.js';
import { readScene } from '../reading/read.js';
import type { Plot, Reading, Row } from '../reading/reading.js';
import type { Scene } from '../../../renderers/scene.js';
import type { NameRef, Role } from './mention.js';
import { phraseTree, type PhraseTree } from './phrase-tree.js';
import {
  againNames,
  codeNames,
  doingNames,
  spelledOut,
  fullName,
  functionName,
  formsOf,
  otherSpellings,
  shortName,
  withoutLetter,
} from './label-spellings.js';
import { clockNames, stepNames } from './clock-names.js';
import { behindHyphen } from './other-words.js';
import { peopleNames } from './peoples.js';
import { endNames, lackNames, shortNames, summaryNames } from './short-names.js';
import { showsYears } from './shows-years.js';
import { withoutTwins } from './twin-plots.js';
import { isTurns } from './turns.js';
import { downTime } from './turned.js';
import { labelKey } from './tokenize.js';

/** The figure as the checker asks it: what is called how, and what it shows. */
export interface World {
  readonly reading: Reading;
  readonly facts: readonly Fact[];
  readonly names: PhraseTree<NameRef>;
  /** Plots that carry data, the main one first. */
  readonly plots: readonly Plot[];
  /** Rows of those plots. */
  readonly rows: readonly Row[];
  /** Labels with full stops in them, which end no sentence. */
  readonly dotted: readonly string[];
  readonly ids: ReadonlySet<string>;
  readonly factsBy: (predicate: Predicate) => readonly Fact[];
  /** Four digits may be a year here: the figure shows some. */
  readonly hasYears: boolean;
}

const skipped = new Set(['values', 'reference', 'part', 'other']);

const ringNouns = ['pie', 'donut', 'circle', 'layer', 'chart', 'doughnut', 'pie chart'];

/** Times of day as people say them, "the outer pie" for a ring, "PC1" for "Loadings PC1". */
const addOtherNames = (tree: PhraseTree<NameRef>, plot: Plot, series: readonly string[]): void => {
  for (const { key, label } of [...clockNames(plot.category), ...stepNames(plot)])
    tree.add(key, { role: 'category', label });
  if (plot.special === 'nested-pie')
    for (const label of series)
      for (const noun of ringNouns) tree.add(labelKey(label.replace('ring', noun)), { role: 'series', label });
  for (const { key, label } of againNames(plot.category?.labels ?? [])) tree.add(key, { role: 'category', label });
  if (plot.special === 'schedule')
    for (const label of plot.category?.labels ?? [])
      for (const name of doingNames(label)) tree.add(labelKey(name), { role: 'category', label });
  for (const { key, label } of [...endNames(series), ...behindHyphen(series), ...formsOf(series)])
    tree.add(key, { role: 'series', label });
};

/** "the northeast" for NE, "Swahili" for sw. */
const addSpelledOut = (tree: PhraseTree<NameRef>, plot: Plot): void => {
  for (const [role, division] of [
    ['category', plot.category],
    ['series', plot.series],
  ] as const) {
    const labels = division?.labels ?? [];
    for (const { name, label } of codeNames(labels)) tree.add(labelKey(name), { role, label });
    for (const label of labels)
      for (const key of spelledOut(label, labels, plot.special)) tree.add(key.flatMap(labelKey), { role, label });
    for (const { key, label } of [...peopleNames(labels), ...lackNames(labels), ...summaryNames(labels)])
      tree.add(key, { role, label });
  }
};

const addNames = (tree: PhraseTree<NameRef>, reading: Reading): string[] => {
  const dotted = new Set<string>();
  const seen = new Set<string>();
  const add = (role: Role, label: string | undefined, all: readonly string[] = []): void => {
    if (!label || seen.has(`${role}|${label}`)) return;
    seen.add(`${role}|${label}`);
    // The point of a number ends no sentence anyhow.
    if (/[.!?;:]/.test(label) && /\p{L}/u.test(label)) dotted.add(label);
    const key = labelKey(label);
    tree.add(key, { role, label });
    const full = fullName(label) ?? functionName(label, all);
    if (full !== undefined) tree.add(labelKey(full), { role, label });
    // "between 9 and 12", where the label is "9–12".
    const [, from, to] = /^(\d[\d.,:]*)\s?[-–]\s?(\d[\d.,:]*)/.exec(label) ?? [];
    if (from !== undefined && to !== undefined && key.length === 2)
      for (const word of ['to', 'and']) tree.add([...labelKey(from), word, ...labelKey(to)], { role, label });
    for (const words of otherSpellings(label)) tree.add(labelKey(words), { role, label });
    const short = shortName(label, all);
    if (short !== undefined) tree.add(labelKey(short), { role, label });
    if (key[0] === 'the' && key.length > 1) tree.add(key.slice(1), { role, label });
  };
  for (const plot of reading.plots) {
    if (plot.category?.kind !== 'dates' && plot.category?.kind !== 'bins')
      for (const label of plot.category?.labels ?? []) add('category', label, plot.category?.labels);
    // The stretch of a reference line, or of a base line, is no bin.
    if (plot.category?.kind === 'bins' && !skipped.has(plot.form))
      for (const label of plot.category.labels) addBin(tree, label);
    const series = plot.series?.labels ?? plot.category2?.labels ?? [];
    for (const label of series) add('series', label, series);
    addOtherNames(tree, plot, series);
    addSpelledOut(tree, plot);
    for (const row of plot.rows.length > 200 ? [] : plot.rows)
      if (row.element.label && !row.category && !row.series) add('category', row.element.label);
    for (const measure of [plot.x, plot.y, plot.measure, plot.size]) {
      add('measure', measure?.title?.noun);
      add('measure', measure?.title?.printed);
    }
  }
  for (const { word, role, label } of shortNames(reading)) tree.add([word], { role, label });
  for (const panel of reading.panels) {
    add('panel', panel.label);
    const bare = withoutLetter(panel.label ?? '');
    if (bare !== undefined && panel.label !== undefined)
      tree.add(labelKey(bare), { role: 'panel', label: panel.label });
    for (const part of facetNames(panel.group)) add('panel', part);
  }
  for (const legend of reading.legends) {
    add('legend-title', legend.title);
    const labels = legend.kind === 'symbols' ? legend.entries.map(({ label }) => label) : [];
    for (const label of labels) add('series', label, labels);
  }
  addAxes(reading, add);
  add('title', reading.scene.title);
  // "2 Hz" beside a line is a value, not a name.
  for (const text of reading.texts)
    if (
      text.role === 'mark' &&
      reading.texts.length < 400 &&
      !isNamedBar(reading, text.text ?? '') &&
      !/^[-−]?[\d.,]+\s?\S{0,6}$/.test(text.text ?? '')
    )
      add('text', text.text);
  // A name may be a part of a longer one.
  return [...dotted].toSorted((a, b) => b.length - a.length);
};

/** "Visits: 5000" on the bar that is called by it: its name, and what it shows. */
const isNamedBar = ({ plots }: Reading, text: string): boolean =>
  /\d/.test(text) &&
  plots.some(
    ({ kind, category }) => kind === 'bar' && category?.kind === 'names' && category.labels.includes(nameIn(text)),
  );

const addAxes = ({ scene: { axes } }: Reading, add: (role: Role, label: string | undefined) => void): void => {
  for (const axis of axes) {
    add(axis.channel === 'x' ? 'x-title' : 'y-title', axis.title);
    for (const tick of axis.ticks)
      if (
        /\p{L}/u.test(tick.label) &&
        !/^[\d.,]+[kMGBT]$/.test(tick.label) &&
        !(typeof tick.value === 'number' && isTurns(tick.label))
      )
        add('tick', tick.label);
  }
};

const addBin = (tree: PhraseTree<NameRef>, label: string): void => {
  const ref: NameRef = { role: 'category', label };
  const [from = '', to = ''] = label.split(' to ');
  for (const key of [
    [from, 'to', to],
    [from, 'and', to],
    [from, to],
  ])
    tree.add(key.flatMap(labelKey), ref);
};

const worlds = new WeakMap<readonly Fact[], World>();

/** The world of a figure that is read in one way: as `readScene` has it, or turned. */
export const worldFrom = (reading: Reading, facts: readonly Fact[]): World => {
  const names = phraseTree<NameRef>();
  const dotted = addNames(names, reading);
  const plots = withoutTwins(
    reading.plots
      .filter((plot) => !skipped.has(plot.form) && !isFitted(plot, reading))
      .sort((a, b) => Number(b === reading.main) - Number(a === reading.main)),
  );
  return {
    reading,
    facts,
    names,
    plots,
    rows: plots.flatMap((plot) => plot.rows),
    dotted,
    ids: new Set(facts.map((fact) => fact.id)),
    factsBy: factsWith(facts),
    hasYears: showsYears(reading),
  };
};

export const worldOf = (facts: readonly Fact[], scene: Scene): World => {
  const known = worlds.get(facts);
  if (known && known.reading.scene === scene) return known;
  const world = worldFrom(downTime(readScene(scene)), facts);
  worlds.set(facts, world);
  return world;
};

const printedIn = oncePer(
  (reading: Reading): ReadonlySet<string> =>
    new Set([
      ...reading.texts.flatMap((element) => labelKey(element.text ?? '')),
      ...reading.scene.axes.flatMap((axis) => labelKey(axis.title ?? '')),
      ...reading.legends.flatMap((legend) => labelKey(legend.title ?? '')),
      ...labelKey(reading.scene.title ?? ''),
    ]),
);

/** The word, as it is compared, stands somewhere in the figure: it has a meaning of its own there. */
export const isPrinted = ({ reading }: World, norm: string): boolean => printedIn(reading).has(norm);

/** What the parts of the figure are called: its series and its categories, each once. */
export const partLabels = oncePer(({ plots }: World): readonly string[] => [
  ...new Set(plots.flatMap(({ series, category }) => [...(series?.labels ?? []), ...(category?.labels ?? [])])),
]);

/** Hex colours of the marks of the part that a label names. */
export const markColoursOf = (world: World, label: string): string[] => [
  ...new Set(
    world.reading.plots.flatMap((plot) =>
      (['series', 'category'] as const).flatMap((by) => looksByName(plot, by).get(label)?.colours ?? []),
    ),
  ),
];

/** Hex colours that a legend shows beside a label. */
export const legendColoursOf = ({ reading: { legends, scene } }: World, label: string): string[] =>
  legends
    .filter(({ channels }) => channels.includes('color'))
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => (entry.label === label ? (legendColour(entry, scene.background) ?? []) : []));

/** Hex colours of the part that a label names; empty when its parts have none of their own. */
export const coloursOf = (world: World, label: string): string[] => [
  ...new Set([...markColoursOf(world, label), ...legendColoursOf(world, label)]),
];

/** Series or categories that a reader would call by a colour. */
export const labelsByColour = (world: World, word: string): NameRef[] => {
  const refs: NameRef[] = [];
  for (const plot of world.plots) {
    for (const by of ['series', 'category'] as const) {
      const looks = [...looksByName(plot, by)].filter(([, look]) => look.colours.length === 1);
      const fitting = looks.filter(([, look]) => isColour(look.colours[0] ?? '', word));
      const exact = fitting.filter(([, look]) => colourName(look.colours[0] ?? '') === word);
      const chosen = exact.length > 0 ? exact : fitting;
      if (chosen.length > 0 && chosen.length < looks.length)
        refs.push(...chosen.map(([label]) => ({ role: by, label })));
      if (refs.length > 0) return refs;
    }
  }
  return refs;
};

/** All colours that are seen in the marks and legends. */
export const allColours = ({ reading }: World): readonly string[] => coloursIn(reading);

const coloursIn = oncePer((reading: Reading): readonly string[] => [
  ...new Set([
    ...reading.plots.flatMap((plot) => looksOf(plot).colours),
    ...reading.plots.flatMap((plot) =>
      plot.elements.flatMap((element) => [element.stroke, element.fill].filter((colour) => colour !== undefined)),
    ),
    ...reading.legends.flatMap((legend) =>
      legend.entries.flatMap((entry) => [entry.fill, entry.stroke].filter((colour) => colour !== undefined)),
    ),
    // Arrows of annotations.
    ...reading.scene.elements.flatMap(({ data, fill, stroke }) =>
      data?.['arrow'] === true ? [fill, stroke].filter((colour) => colour !== undefined) : [],
    ),
  ]),
]);
