import type { Channel, Layer, Scene, SceneElement, SceneGroup } from '../../../renderers/scene.js';
import { channelsOf, isRound, seriesOf, type Channels } from './channels.js';
import type { Draft } from './draft.js';
import { formOf, pixelOf } from './form.js';
import { measureFor, placeFor, type Place } from './guides.js';
import { axisOf, panelLabel } from './lookup.js';
import type { Arrangement, Division, Form, Measure, Plot, Row } from './reading.js';
import { colourOf, extentOf, isNormalised, isStacked, numberAt, rawRows, type RawRow } from './rows.js';

const arrangementOf = (
  rows: readonly Row[],
  stacked: boolean,
  series: Division | undefined,
  length: Channel | undefined,
): Arrangement => {
  if (stacked) return isNormalised(rows) ? 'normalised' : 'stacked';
  if (!series || series.labels.length < 2) return 'single';
  if (rows[0]?.element.kind !== 'bar') return 'overlaid';
  const places = new Map<string | undefined, { spots: Set<number>; count: number }>();
  for (const { category, element } of rows) {
    const known = places.get(category) ?? { spots: new Set(), count: 0 };
    known.spots.add(Math.round(element.box.x) * 10_000 + Math.round(element.box.y));
    known.count += 1;
    places.set(category, known);
  }
  const shared = [...places.values()].filter(({ count }) => count > 1);
  if (shared.length === 0) return 'single';
  return isSideBySide(rows, length) ? 'grouped' : 'overlaid';
};

/** In some place, bars of different series stand clear of each other across their length. */
const isSideBySide = (rows: readonly Row[], length: Channel | undefined): boolean => {
  const first = new Map<string | undefined, Row>();
  return rows.some((row) => {
    const other = first.get(row.category);
    if (!other) {
      first.set(row.category, row);
      return false;
    }
    const [a, b] = [row.element.box, other.element.box];
    const clear = (from: number, length: number, from2: number, length2: number): boolean =>
      from + length <= from2 + 1.5 || from2 + length2 <= from + 1.5;
    // Bars back to back go to both sides of zero in one place.
    const along = (value: number | undefined): boolean => (value ?? 0) < 0;
    const opposite = along(row.value) !== along(other.value);
    return (
      row.series !== other.series &&
      ((!(opposite && length === 'x') && clear(a.x, a.width, b.x, b.width)) ||
        (!(opposite && length === 'y') && clear(a.y, a.height, b.y, b.height)))
    );
  });
};

interface Named extends Channels {
  readonly ends: boolean;
  readonly draft: Draft;
  readonly group: SceneGroup;
  readonly panel: string | undefined;
  /** What a pixel along the length is worth. */
  readonly pixel: number | undefined;
  readonly main: Channel | undefined;
  readonly measure: Measure | undefined;
  readonly x: Measure | undefined;
  readonly y: Measure | undefined;
  readonly size: Measure | undefined;
  readonly first: Place | undefined;
  readonly second: Place | undefined;
  readonly series: { readonly division: Division; readonly channel: Channel } | undefined;
}

const scaled = (value: number | undefined, by: Measure | undefined): number | undefined =>
  value === undefined ? undefined : value * (by?.factor ?? 1);

const nameRow = (row: RawRow, named: Named): Row => {
  const { draft, length, main, measure, x, y, size, first, second, series, place } = named;
  const extent = length
    ? extentOf(row.shown, length, named.pixel)
    : { value: main ? numberAt(row.shown, main) : undefined, from: undefined, to: undefined };
  const own = series ? row.shown[series.channel] : undefined;
  return {
    id: row.id,
    element: row.element,
    plot: draft.layer.id,
    group: named.group.id,
    panel: named.panel,
    category: first?.labelOf(row),
    categoryValue: place ? row.shown[place] : undefined,
    series: second
      ? second.labelOf(row)
      : own === undefined || own === null
        ? undefined
        : series?.division.labelOf(own),
    x: scaled(numberAt(row.shown, 'x'), x),
    y: scaled(numberAt(row.shown, 'y'), y),
    size: scaled(numberAt(row.shown, 'size'), size),
    // The length of a box or of an interval is not what it shows: its ends are.
    value: named.ends ? undefined : scaled(extent.value, measure),
    from: scaled(extent.from, measure),
    to: scaled(extent.to, measure),
    colour: colourOf(row.element, draft.scene.background),
  };
};

/** A level that is drawn once for every row of the data lies upon itself: who looks sees one line, and one text. */
const distinct = (elements: readonly SceneElement[]): readonly SceneElement[] => {
  if (elements.length < 2 || !elements.every(({ kind }) => kind === 'rule' || kind === 'text')) return elements;
  const seen = new Map(
    elements.map((one) => [JSON.stringify([one.kind, one.box, one.stroke, one.fill, one.text]), one]),
  );
  return seen.size < elements.length ? [...seen.values()] : elements;
};

/** Height in space, or else colour. */
const fieldChannel = ({ raw, layer }: Draft): Channel | undefined =>
  layer.plot === 'space-scatter' || layer.plot === 'space-line' || layer.plot === 'space-arrows'
    ? undefined
    : raw.some(({ shown, element }) => shown.z !== undefined || element.space !== undefined)
      ? 'z'
      : 'color';

/** What carries the value, where it is no length. */
const mainChannel = (draft: Draft, form: Form): Channel | undefined => {
  if (form === 'pie') return 'theta';
  if (form === 'heatmap' || form === 'field') return fieldChannel(draft);
  return isRound(draft.raw) ? 'radius' : undefined;
};

const draftOf = (scene: Scene, layer: Layer, group: SceneGroup, elements: readonly SceneElement[]): Draft => ({
  scene,
  layer,
  elements,
  raw: rawRows(elements),
  xAxis: axisOf(scene, group, 'x', elements),
  yAxis: axisOf(scene, group, 'y', elements),
  area: group.box,
});

/** Reads the marks of one layer, or of layers that draw one thing. */
export const readPlot = (scene: Scene, layer: Layer, group: SceneGroup, all: readonly SceneElement[]): Plot => {
  const elements = distinct(all);
  const draft = draftOf(scene, layer, group, elements);
  const form = formOf(draft);
  const channels = channelsOf(draft, form);
  const { length, place, place2 } = channels;
  const [x, y, size] = [measureFor(draft, 'x'), measureFor(draft, 'y'), measureFor(draft, 'size')];
  const main = mainChannel(draft, form) ?? length;
  const measure = length === 'x' ? x : length === 'y' ? y : main ? measureFor(draft, main) : undefined;
  const [first, second] = [placeFor(draft, place), placeFor(draft, place2)];
  const series = form === 'pie' ? undefined : seriesOf(draft, place);
  const panel = panelLabel(scene, group);
  const pixel = length && pixelOf(draft, length);
  const named: Named = {
    ...channels,
    ends: form === 'box' || form === 'range' || (form === 'band' && draft.layer.kind === 'area'),
    draft,
    group,
    panel,
    pixel,
    main,
    measure,
    x,
    y,
    size,
    first,
    second,
    series,
  };
  const rows = draft.raw.map((row) => nameRow(row, named));
  const stacked =
    length !== undefined &&
    place !== undefined &&
    form !== 'error' &&
    // One area alone stands on no other.
    !(form === 'area' && elements.length === 1 && new Set(rows.map(({ category }) => category)).size === rows.length) &&
    isStacked(draft.raw, place, length, pixel);
  return {
    id: layer.id,
    kind: layer.kind,
    form,
    drawn: layer.plot,
    colormap: layer.colormap,
    group: group.id,
    panel,
    rows,
    elements: elements.filter(({ visible }) => visible),
    horizontal: length === 'x',
    arrangement: arrangementOf(rows, stacked, series?.division, length),
    measure,
    x,
    y,
    size,
    category: first?.division,
    category2: second?.division,
    series: series?.division,
  };
};
