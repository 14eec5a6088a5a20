import type { Box, Point } from '../../scene.js';
import { boxOf, type Collector, intersect, type OpenPanel } from './collect.js';
import { traceAxis, type TracedAxis, traceLegend, type TracedLegend } from './guides.js';
import { type LayerReading, type PanelScales, readLayer } from './layer.js';
import { drawMark, kindOf } from './marks.js';
import { sharedKind } from './own-kind.js';
import { paintOf } from './paint.js';
import type { ScaleUse } from './scale-uses.js';
import type { Item, Mark } from './scenegraph.js';
import { covers, isPanel, isSeries, isSized } from './panels.js';
import { plotBox } from './plot-box.js';
import { definitionKey, panelScalesOf, type Shown } from './shown.js';
import { drawnText } from './text.js';
import { recordOf } from './value.js';

interface Place {
  readonly origin: Point;
  readonly path: string;
  /** The group (panel, facet or concatenation) around. */
  readonly parent?: string;
  readonly panel?: OpenPanel;
  /** The item whose scales the panel's marks use. */
  readonly scope?: Item;
  readonly scales?: PanelScales;
  readonly clip?: Box;
  /** Layers of this panel, by mark definition: all series of a line chart are one layer. */
  readonly layers: Map<string, string>;
}

/** What the walk gathers beside the scene's own parts. */
export interface Walked {
  readonly axes: (TracedAxis & { readonly parent?: string; readonly panel?: string })[];
  readonly legends: TracedLegend[];
  /** Fields that facets split by, as their headers show them. */
  readonly facetFields: Set<string>;
  readonly facets: Map<string, NonNullable<Item['datum']>>;
  /** What headers say, and of which values. */
  readonly headers: { readonly of: Readonly<Record<string, unknown>>; readonly text: string }[];
  titles: { text: string; subtitle: boolean; group?: string }[];
}

interface Walk {
  readonly shown: Shown;
  readonly into: Collector;
  readonly readings: Map<string, LayerReading>;
  readonly walked: Walked;
  /** The scales that marks use, by name of the mark. */
  readonly uses: ReadonlyMap<string, ScaleUse>;
}

const inner = (group: Item, place: Place): Point => [
  place.origin[0] + (group.x ?? 0),
  place.origin[1] + (group.y ?? 0),
];

const openGroup = (group: Item, place: Place, origin: Point, walk: Walk): Place => {
  const { into, walked } = walk;
  const box = plotBox(group, origin);
  const parent = place.parent === undefined ? {} : { parent: place.parent };
  if (isSeries(group, place)) return { ...place, origin };
  if (isPanel(group, place)) {
    const panel: OpenPanel = { id: into.nextId('panel'), origin, width: box.width, height: box.height };
    into.groups.push({ id: panel.id, kind: 'panel', box, ...parent });
    if (group.datum !== undefined) walked.facets.set(panel.id, group.datum);
    return {
      ...place,
      origin,
      parent: panel.id,
      panel,
      scope: group,
      scales: panelScalesOf(group, panel, walk.shown),
      layers: new Map(),
    };
  }
  const nested = (group.items ?? []).filter((mark) => mark.role === 'scope');
  if (place.panel !== undefined || nested.length === 0) return { ...place, origin };
  const split = nested.some((mark) => mark.items.some((item) => recordOf(item.datum) !== undefined));
  const id = into.nextId(split ? 'facet' : 'concat');
  into.groups.push({ id, kind: split ? 'facet' : 'concat', box: boxOf(group.bounds, place.origin), ...parent });
  return { ...place, origin, parent: id };
};

const readingOf = (mark: Mark, key: string, place: Place, walk: Walk): LayerReading => {
  const known = walk.readings.get(key);
  if (known !== undefined) return known;
  const items = walk.shown.definitions.get(key) ?? mark.items;
  const scales = place.scales ?? { x: [], y: [], guides: [], width: 0, height: 0 };
  const reading = readLayer(mark.marktype, items, scales, walk.uses.get(mark.name ?? ''));
  walk.readings.set(key, reading);
  return reading;
};

const clippedTo = (box: Box, outer: Box | undefined): Box => (outer === undefined ? box : intersect(box, outer));

const clipOf = (mark: Mark, place: Place): Box | undefined => {
  const { panel } = place;
  if (!mark.clip || panel === undefined) return place.clip;
  return { x: panel.origin[0], y: panel.origin[1], width: panel.width, height: panel.height };
};

const walkMark = (mark: Mark, group: Item, place: Place, path: string, walk: Walk): void => {
  if (mark.items.length === 0) return;
  const key = definitionKey(path, group);
  const reading = readingOf(mark, key, place, walk);
  const kind = sharedKind(mark, kindOf(mark, reading));
  const clip = clipOf(mark, place);
  let layer = place.layers.get(path);
  if (layer === undefined && place.panel !== undefined) {
    layer = walk.into.nextId('layer');
    place.layers.set(path, layer);
    const plot = reading.plot === undefined ? {} : { plot: reading.plot };
    walk.into.layers.push({ id: layer, kind, ...plot, group: place.panel.id, fields: reading.fields, count: 0 });
  }
  drawMark(
    {
      mark,
      kind,
      role: 'mark',
      origin: place.origin,
      reading,
      ...(clip === undefined ? {} : { clip }),
      ...(place.panel === undefined ? {} : { panel: place.panel }),
      ...(layer === undefined ? {} : { layer }),
    },
    walk.into,
  );
};

const guideRoles: Readonly<
  Record<string, 'axis-title' | 'axis-label' | 'legend-title' | 'legend-label' | 'legend-symbol'>
> = {
  'axis-title': 'axis-title',
  'axis-label': 'axis-label',
  'legend-title': 'legend-title',
  'legend-label': 'legend-label',
  'legend-symbol': 'legend-symbol',
};

/** Draws what a reader sees of a guide: its words and symbols. Ticks and grid lines are in `Axis`. */
const walkGuide = (group: Item, origin: Point, place: Place, walk: Walk): void => {
  for (const mark of group.items ?? []) {
    const role = guideRoles[mark.role ?? ''];
    if (mark.marktype === 'group') {
      for (const item of mark.items)
        walkGuide(item, [origin[0] + (item.x ?? 0), origin[1] + (item.y ?? 0)], place, walk);
    } else if (role !== undefined) {
      const kind = mark.marktype === 'text' ? 'text' : mark.marktype === 'symbol' ? 'point' : 'rect';
      drawMark({ mark, kind, role, origin, ...(place.panel === undefined ? {} : { panel: place.panel }) }, walk.into);
    }
  }
};

const walkTitle = (group: Item, place: Place, inHeader: boolean, walk: Walk): void => {
  const origin = inner(group, place);
  for (const mark of group.items ?? []) {
    if (mark.marktype === 'group') {
      for (const item of mark.items) walkTitle(item, { ...place, origin }, inHeader, walk);
      continue;
    }
    const subtitle = mark.role === 'title-subtitle';
    drawMark({ mark, kind: 'text', role: inHeader ? 'header' : subtitle ? 'subtitle' : 'title', origin }, walk.into);
    const text = mark.items.map(drawnText).join('\n');
    if (!inHeader && text !== '')
      walk.walked.titles.push({ text, subtitle, ...(place.parent === undefined ? {} : { group: place.parent }) });
  }
};

const walkGroup = (group: Item, place: Place, walk: Walk, inHeader: boolean): void => {
  const origin = inner(group, place);
  const paint = paintOf(group, 'group');
  if (isSized(group) && !inHeader && paint.opacity > 0 && !(isSeries(group, place) && covers(group, place)))
    drawFrame(group, place, walk);
  const opened = inHeader ? { ...place, origin } : openGroup(group, place, origin, walk);
  const clip = group.clip === true ? clippedTo(plotBox(group, origin), place.clip) : undefined;
  const here = clip === undefined ? opened : { ...opened, clip };
  const marks = group.items ?? [];
  const ordered = marks.some((mark) => mark.zindex)
    ? marks.toSorted((a, b) => (a.zindex ?? 0) - (b.zindex ?? 0))
    : marks;
  for (const mark of ordered) {
    const path = `${here.path}/${marks.indexOf(mark)}`;
    walkChild(mark, group, { ...here, path }, walk, inHeader);
  }
};

const drawFrame = (group: Item, place: Place, walk: Walk): void => {
  const mark = { ...group.mark, marktype: 'rect', items: [group] };
  drawMark({ mark, kind: 'rect', role: 'frame', origin: place.origin }, walk.into);
};

const walkChild = (mark: Mark, group: Item, place: Place, walk: Walk, inHeader: boolean): void => {
  const role = mark.role ?? '';
  if (role === 'axis') {
    for (const item of mark.items) {
      const traced = traceAxis(item, place.origin, walk.into);
      if (traced !== undefined) {
        walk.walked.axes.push({
          ...traced,
          ...(place.parent === undefined ? {} : { parent: place.parent }),
          ...(place.panel === undefined ? {} : { panel: place.panel.id }),
        });
      }
      walkGuide(item, inner(item, place), place, walk);
    }
  } else if (role === 'legend') {
    for (const item of mark.items) {
      const traced = traceLegend(item, place.origin, place.parent, walk.into);
      if (traced !== undefined) walk.walked.legends.push(traced);
      walkGuide(item, inner(item, place), place, walk);
    }
  } else if (role === 'title') {
    for (const item of mark.items) walkTitle(item, place, inHeader, walk);
  } else if (/(header|footer|-title)$/.test(role)) {
    for (const item of mark.items) {
      const record = role.endsWith('header') ? recordOf(item.datum) : undefined;
      for (const field of Object.keys(record ?? {})) walk.walked.facetFields.add(field);
      const before = walk.into.elements.length;
      walkGroup(item, place, walk, true);
      const text = walk.into.elements.slice(before).find((element) => element.role === 'header' && element.text)?.text;
      if (record !== undefined && text !== undefined) walk.walked.headers.push({ of: record, text });
    }
  } else if (mark.marktype === 'group') {
    for (const item of mark.items) walkGroup(item, place, walk, false);
  } else walkMark(mark, group, place, place.path, walk);
};

/** Walks the whole scenegraph in drawing order and gathers its parts. */
export const walkScenegraph = (
  root: Mark,
  origin: Point,
  shown: Shown,
  into: Collector,
  uses: Walk['uses'],
): Walked => {
  const walked: Walked = { axes: [], legends: [], facetFields: new Set(), facets: new Map(), headers: [], titles: [] };
  const walk: Walk = { shown, into, readings: new Map(), walked, uses };
  for (const item of root.items) walkGroup(item, { origin, path: '', layers: new Map() }, walk, false);
  return walked;
};
