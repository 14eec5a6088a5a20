import type { Axis, Encoding, Legend, Scene, SceneElement } from '../../scene.js';
import { type Collector, createCollector, pixel } from './collect.js';
import { networkOf } from './network.js';
import { withSectors } from './round.js';
import { scaleUses } from './scale-uses.js';
import type { Mark } from './scenegraph.js';
import { findShown } from './shown.js';
import { recordOf } from './value.js';
import { type Walked, walkScenegraph } from './walk.js';

export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** Where the root group's own origin is on the canvas. */
  readonly origin: readonly [number, number];
  readonly background: string;
}

type Panel = Collector['groups'][number];

/** A shared axis measures the panels that stand in line with it, under the same parent. */
const panelsOf = (traced: Walked['axes'][number], groups: readonly Panel[], axes: Walked['axes']): string[] => {
  const { panel } = traced;
  if (panel !== undefined) {
    // Panels inside that have no axis of their own on this side are measured by the one around them.
    const own = new Set(
      axes.flatMap((other) => (other.axis.channel === traced.axis.channel ? (other.panel ?? []) : [])),
    );
    const within = [panel];
    for (const group of groups) if (within.includes(group.parent ?? '') && !own.has(group.id)) within.push(group.id);
    return within;
  }
  const [low, high] = traced.axis.range.toSorted((a, b) => a - b) as [number, number];
  const [start, size] = traced.axis.channel === 'x' ? (['x', 'width'] as const) : (['y', 'height'] as const);
  return groups
    .filter((group) => group.kind === 'panel' && (traced.parent === undefined || group.parent === traced.parent))
    .filter(({ box }) => box[start] < high && box[start] + box[size] > low)
    .map((group) => group.id);
};

const sameAxis = (a: Axis, b: Axis): boolean =>
  a.channel === b.channel && Math.abs(a.range[0] - b.range[0]) < 1 && Math.abs(a.range[1] - b.range[1]) < 1;

/** Grid lines are groups of their own in Vega: they become a property of the axis that has the labels. */
const axesOf = (walked: Walked, groups: readonly Panel[]): Axis[] => {
  const axes = walked.axes
    .filter((traced) => !traced.gridOnly)
    .map((traced) => ({ ...traced.axis, groups: panelsOf(traced, groups, walked.axes) }));
  const grids = walked.axes.filter((traced) => traced.gridOnly);
  return axes.map((axis) => ({
    ...axis,
    grid:
      axis.grid ||
      grids.some((grid) => sameAxis(grid.axis, axis) && (grid.panel === undefined || axis.groups.includes(grid.panel))),
  }));
};

const legendName = (encoding: Encoding, legends: readonly Legend[]): string | undefined => {
  for (const legend of legends) {
    if (legend.kind !== 'symbols') continue;
    const channel = legend.channels.find((name) => encoding[name] !== undefined && encoding[name] !== null);
    const entry = channel === undefined ? undefined : legend.entries.find(({ value }) => value === encoding[channel]);
    if (entry !== undefined && entry.label !== '') return entry.label;
  }
  return undefined;
};

const axisName = (element: SceneElement, axes: readonly Axis[]): string | undefined => {
  const discrete = axes.filter(
    ({ scale, groups }) => (scale === 'band' || scale === 'point') && groups.includes(element.group ?? ''),
  );
  // A cell of a table has a row and a column: neither is its name.
  if (new Set(discrete.map(({ channel }) => channel)).size > 1) return undefined;
  for (const axis of discrete) {
    const value = element.encoding?.[axis.channel];
    const tick = value === undefined ? undefined : axis.ticks.find((known) => known.value === value);
    if (tick !== undefined && tick.label !== '') return tick.label;
  }
  return undefined;
};

/** Names elements as the figure does: by their legend's label, or by their place on a discrete axis. */
const nameElements = (into: Collector, axes: readonly Axis[], legends: readonly Legend[]): void => {
  for (const element of into.elements) {
    if (element.role !== 'mark' || element.encoding === undefined) continue;
    const name = legendName(element.encoding, legends) ?? axisName(element, axes);
    if (name !== undefined) element.label = name;
  }
};

/** A text that shows the same record as another element of its panel names it. */
const relateLabels = (into: Collector): void => {
  const byId = new Map(into.elements.map((element) => [element.id, element]));
  for (const ids of into.byDatum.values()) {
    if (ids.length < 2) continue;
    const elements = ids.map((id) => byId.get(id)).filter((element) => element !== undefined);
    for (const text of elements.filter((element) => element.kind === 'text')) {
      const target = elements.find((element) => element.kind !== 'text' && element.group === text.group);
      if (target !== undefined) into.relations.push({ kind: 'labels', from: text.id, to: target.id });
    }
  }
};

/** What a record says, without the places that a layer computed for its own drawing. */
const contentOf = (element: SceneElement): string | undefined => {
  const { data = {} } = element;
  const isOwn = (field: string): boolean =>
    /^(layer|concat|child)_/.test(field) || (/_(start|end)$/.test(field) && field.replace(/_(start|end)$/, '') in data);
  const entries = Object.entries(data).filter(([field]) => !isOwn(field));
  return entries.length === 0 ? undefined : JSON.stringify([element.group, entries]);
};

/** Layers that derive their data separately have records of their own that say the same. */
const relateByContent = (into: Collector): void => {
  const related = new Set(into.relations.map(({ from }) => from));
  const marks = into.elements.filter((element) => element.role === 'mark');
  const targets = new Map<string, string | undefined>();
  for (const element of marks) {
    const content = element.kind === 'text' ? undefined : contentOf(element);
    // Two elements that say the same cannot be told apart.
    if (content !== undefined) targets.set(content, targets.has(content) ? undefined : element.id);
  }
  for (const text of marks) {
    if (text.kind !== 'text' || related.has(text.id)) continue;
    const target = targets.get(contentOf(text) ?? '');
    if (target !== undefined) into.relations.push({ kind: 'labels', from: text.id, to: target });
  }
};

/** A slice without a legend is called by the words written beside it. */
const nameByText = (into: Collector): void => {
  const byId = new Map(into.elements.map((element) => [element.id, element]));
  for (const { kind, from, to } of into.relations) {
    const [text, target] = [byId.get(from), byId.get(to)];
    if (kind !== 'labels' || target === undefined || target.label !== undefined || target.kind !== 'slice') continue;
    const written = text?.visible === true ? text.text : undefined;
    if (written !== undefined && String(target.encoding?.color) === written) target.label = written;
  }
};

/** Bars of one layer that begin where another one of the same category ends. */
const relateStacks = (into: Collector): void => {
  const ends = new Map<string, string>();
  const bars = into.elements.filter((element) => element.kind === 'bar' && element.visible);
  const place = (bar: SceneElement, channel: 'x' | 'y', at: unknown): string =>
    JSON.stringify([bar.layer, channel, bar.encoding?.[channel === 'x' ? 'y' : 'x'], at]);
  for (const bar of bars) {
    for (const channel of ['x', 'y'] as const) {
      if (bar.encoding?.[`${channel}2`] !== undefined) ends.set(place(bar, channel, bar.encoding[channel]), bar.id);
    }
  }
  for (const bar of bars) {
    for (const channel of ['x', 'y'] as const) {
      const start = bar.encoding?.[`${channel}2`];
      const below = start === undefined ? undefined : ends.get(place(bar, channel, start));
      if (below !== undefined && below !== bar.id) into.relations.push({ kind: 'stacked-on', from: bar.id, to: below });
    }
  }
};

/** Counts that Vega-Lite makes of a facet's rows to lay its panels out. */
const isLayoutField = (field: string): boolean => field === 'count' || field.startsWith('distinct_');

/** A facet without headers (wrapped, or of Vega itself): the fields that tell its panels from one another. */
const ownFacetFields = (into: Collector, walked: Walked, id: string): string[] => {
  const parent = into.groups.find((group) => group.id === id)?.parent;
  const beside = into.groups.filter((group) => group.kind === 'panel' && group.parent === parent);
  const records = beside.map((group) => recordOf(walked.facets.get(group.id)));
  const shown = into.elements.filter((element) => element.group === id && element.data !== undefined);
  const record = recordOf(walked.facets.get(id)) ?? {};
  return Object.keys(record).filter(
    (field) =>
      !isLayoutField(field) &&
      records.every((other) => other?.[field] !== undefined) &&
      new Set(records.map((other) => other?.[field])).size > 1 &&
      shown.some(({ data }) => data?.[field] === record[field]) &&
      shown.every(({ data }) => data?.[field] === undefined || data[field] === record[field]),
  );
};

const nameGroups = (into: Collector, walked: Walked): void => {
  for (const group of into.groups) {
    const datum = recordOf(walked.facets.get(group.id));
    const headed = Object.keys(datum ?? {}).filter((field) => walked.facetFields.has(field) && !isLayoutField(field));
    const fields = headed.length > 0 || datum === undefined ? headed : ownFacetFields(into, walked, group.id);
    const facet = fields.map((field) => [field, datum?.[field] ?? null] as const);
    if (facet.length > 0) group.facet = Object.fromEntries(facet);
    const title = walked.titles.find((found) => found.group === group.id && !found.subtitle);
    if (title !== undefined && group.parent !== undefined) group.title = title.text;
    // A header says a date, or a number, in words of its own.
    const [only] = facet.length === 1 ? facet : [];
    const header = only && walked.headers.find(({ of }) => of[only[0]] === only[1]);
    if (header !== undefined && header.text !== String(only?.[1])) group.title ??= header.text;
  }
};

/** Reads the scene from Vega's scenegraph after it ran. */
export const traceScene = (root: Mark, canvas: Canvas, specification: unknown): Scene => {
  const into = createCollector(canvas.width, canvas.height);
  const walked = walkScenegraph(root, canvas.origin, findShown(root), into, scaleUses(specification));
  const axes = axesOf(walked, into.groups);
  const legends = walked.legends.map(({ legend }) => legend);
  nameElements(into, axes, legends);
  nameGroups(into, walked);
  relateLabels(into);
  relateByContent(into);
  nameByText(into);
  relateStacks(into);
  const top = into.groups.find((group) => group.parent === undefined)?.id;
  const titles = walked.titles.filter((title) => title.group === undefined || title.group === top);
  const [title, subtitle] = [titles.find((found) => !found.subtitle), titles.find((found) => found.subtitle)];
  const counts = new Map<string, number>();
  for (const { layer } of into.elements) if (layer !== undefined) counts.set(layer, (counts.get(layer) ?? 0) + 1);
  const scene: Scene = {
    width: pixel(canvas.width),
    height: pixel(canvas.height),
    background: canvas.background,
    ...(title === undefined ? {} : { title: title.text }),
    ...(subtitle === undefined ? {} : { subtitle: subtitle.text }),
    elements: into.elements,
    groups: into.groups,
    layers: into.layers.map((layer) => ({ ...layer, count: counts.get(layer.id) ?? 0 })),
    axes,
    legends,
    relations: into.relations,
  };
  return networkOf(withSectors(scene), into);
};
