import type {
  Axis,
  Channel,
  Layer,
  Legend,
  Scalar,
  Scene,
  SceneElement,
  SceneGroup,
} from '../../../renderers/scene.js';
import { formatNumber } from '../language/number.js';
import { axisDivision, bareDivision, isQuantitative, legendDivision } from './division.js';
import { axisOf, legendOf, panelLabel } from './lookup.js';
import { axisMeasure, bareMeasure, legendMeasure } from './measure.js';
import type { Draft } from './draft.js';
import { formOf } from './form.js';
import type { Arrangement, Division, Form, Measure, Plot, Row } from './reading.js';
import { colourOf, extentOf, isNormalised, isStacked, numberAt, rawRows, type RawRow } from './rows.js';

const seriesChannels: readonly Channel[] = ['color', 'shape', 'dash', 'opacity', 'size'];

const valuesOf = (raw: readonly RawRow[], channel: Channel): Scalar[] => [
  ...new Set(
    raw.map((row) => row.shown[channel]).filter((value): value is Scalar => value !== undefined && value !== null),
  ),
];

const isDiscreteLegend = (legend: Legend | undefined, values: readonly Scalar[]): boolean =>
  legend === undefined
    ? values.length > 0 && values.every((value) => typeof value === 'string')
    : legend.kind === 'symbols' && ['ordinal', 'point', 'band', 'identity'].includes(legend.scale);

/** The division that colour, shape or dash makes. Colours that repeat the positions divide nothing. */
const seriesOf = (
  { scene, layer, raw }: Draft,
  place: Channel | undefined,
): { division: Division; channel: Channel } | undefined => {
  for (const channel of seriesChannels) {
    const values = valuesOf(raw, channel);
    const legend = legendOf(scene, channel);
    if (values.length === 0 || !isDiscreteLegend(legend, values)) continue;
    const field = layer.fields[channel];
    if (
      place &&
      ((field !== undefined && field === layer.fields[place]) ||
        raw.every((row) => row.shown[channel] === row.shown[place]))
    )
      continue;
    if (legend) return { channel, division: legendDivision(legend, channel, values) };
    if (values.length > 1) return { channel, division: bareDivision(channel, values) };
  }
  return undefined;
};

interface Channels {
  readonly length: 'x' | 'y' | undefined;
  readonly place: Channel | undefined;
  readonly place2: Channel | undefined;
}

/** Which channel measures and which one names the place. */
const channelsOf = ({ layer, raw, xAxis, yAxis }: Draft, form: Form): Channels => {
  const numeric = (channel: 'x' | 'y', axis: Axis | undefined): boolean =>
    axis ? isQuantitative(axis) : raw.some((row) => numberAt(row.shown, channel) !== undefined);
  const [x, y] = [numeric('x', xAxis), numeric('y', yAxis)];
  if (form === 'pie') return { length: undefined, place: 'color', place2: undefined };
  if (form === 'heatmap') return { length: undefined, place: 'x', place2: 'y' };
  if (form === 'scatter') return { length: undefined, place: undefined, place2: undefined };
  const shown = (channel: Channel): Channel | undefined =>
    raw.some((row) => row.shown[channel] !== undefined) ? channel : undefined;
  if (x && y && layer.kind === 'bar') {
    const spans = (channel: 'x' | 'y'): number =>
      raw.filter((row) => {
        const { from, to } = extentOf(row.shown, channel);
        return from !== undefined && from !== 0 && to !== 0;
      }).length;
    return spans('y') > spans('x')
      ? { length: 'x', place: 'y', place2: undefined }
      : { length: 'y', place: 'x', place2: undefined };
  }
  if (y) return { length: 'y', place: shown('x'), place2: undefined };
  if (x) return { length: 'x', place: shown('y'), place2: undefined };
  return { length: undefined, place: shown('x'), place2: shown('y') };
};

const measureFor = (draft: Draft, channel: Channel): Measure | undefined => {
  const axis = channel === 'x' ? draft.xAxis : channel === 'y' ? draft.yAxis : undefined;
  const values = draft.raw
    .map((row) => numberAt(row.shown, channel))
    .filter((value): value is number => value !== undefined);
  if (axis) return isQuantitative(axis) ? axisMeasure(axis) : undefined;
  if (values.length === 0) return undefined;
  const legend = legendOf(draft.scene, channel);
  if (legend && legend.domain.some((value) => typeof value === 'number')) return legendMeasure(legend, channel);
  return bareMeasure(channel, values, draft.layer.fields[channel]);
};

const binLabel = (row: RawRow, channel: 'x' | 'y', measure: Measure | undefined): string | undefined => {
  const [from, to] = [numberAt(row.shown, channel), numberAt(row.shown, channel === 'x' ? 'x2' : 'y2')];
  if (from === undefined || to === undefined) return undefined;
  const plain = (value: number): string => (measure ? measure.plain(value * measure.factor) : formatNumber(value));
  return `${plain(Math.min(from, to))} to ${plain(Math.max(from, to))}`;
};

const divisionFor = (draft: Draft, place: Channel | undefined): Division | undefined => {
  if (place === undefined) return undefined;
  const values = valuesOf(draft.raw, place);
  const axis = place === 'x' ? draft.xAxis : place === 'y' ? draft.yAxis : undefined;
  const legend = legendOf(draft.scene, place);
  const division = axis
    ? axisDivision(axis, values)
    : legend
      ? legendDivision(legend, place, values)
      : bareDivision(place, values);
  const binned =
    axis && isQuantitative(axis) && draft.raw.some((row) => row.shown[place === 'x' ? 'x2' : 'y2'] !== undefined);
  return binned ? { ...division, kind: 'bins' } : division;
};

const arrangementOf = (rows: readonly Row[], stacked: boolean, series: Division | undefined): Arrangement => {
  if (stacked) return isNormalised(rows) ? 'normalised' : 'stacked';
  if (!series || series.labels.length < 2) return 'single';
  const places = new Map<string | undefined, Set<number>>();
  for (const row of rows)
    places.set(
      row.category,
      (places.get(row.category) ?? new Set()).add(Math.round(row.element.box.x + row.element.box.y * 7)),
    );
  const shared = [...places.values()].filter((spots) => spots.size > 1).length;
  if (rows[0]?.element.kind !== 'bar') return 'overlaid';
  return shared > 0 ? 'grouped' : 'single';
};

export const readPlot = (scene: Scene, layer: Layer, group: SceneGroup, elements: readonly SceneElement[]): Plot => {
  const draft: Draft = {
    scene,
    layer,
    elements,
    raw: rawRows(elements),
    xAxis: axisOf(scene, group, 'x'),
    yAxis: axisOf(scene, group, 'y'),
  };
  const form = formOf(draft);
  const { length, place, place2 } = channelsOf(draft, form);
  const [x, y, size] = [measureFor(draft, 'x'), measureFor(draft, 'y'), measureFor(draft, 'size')];
  const main: Channel | undefined = form === 'pie' ? 'theta' : form === 'heatmap' ? 'color' : length;
  const measure = length === 'x' ? x : length === 'y' ? y : main ? measureFor(draft, main) : undefined;
  const category = divisionFor(draft, place);
  const category2 = divisionFor(draft, place2);
  const series = seriesOf(draft, place) ?? undefined;
  const panel = panelLabel(scene, group);
  const stacked =
    length !== undefined && place !== undefined && form !== 'error' && isStacked(draft.raw, place, length);
  const binChannel = category?.kind === 'bins' && (place === 'x' || place === 'y') ? place : undefined;
  const rows = draft.raw.map((row): Row => {
    const extent = length
      ? extentOf(row.shown, length)
      : { value: main ? numberAt(row.shown, main) : undefined, from: undefined, to: undefined };
    const scaled = (value: number | undefined, by: Measure | undefined): number | undefined =>
      value === undefined ? undefined : value * (by?.factor ?? 1);
    const at = place ? row.shown[place] : undefined;
    const bin = binChannel ? binLabel(row, binChannel, binChannel === 'x' ? x : y) : undefined;
    const own = series ? row.shown[series.channel] : undefined;
    const at2 = place2 ? row.shown[place2] : undefined;
    return {
      id: row.id,
      element: row.element,
      plot: layer.id,
      panel,
      category: bin ?? (at === undefined || at === null ? undefined : category?.labelOf(at)),
      categoryValue: at,
      series:
        at2 !== undefined && at2 !== null
          ? category2?.labelOf(at2)
          : own === undefined || own === null
            ? undefined
            : series?.division.labelOf(own),
      x: scaled(numberAt(row.shown, 'x'), x),
      y: scaled(numberAt(row.shown, 'y'), y),
      size: scaled(numberAt(row.shown, 'size'), size),
      value: scaled(extent.value, measure),
      from: scaled(extent.from, measure),
      to: scaled(extent.to, measure),
      colour: colourOf(row.element),
    };
  });
  const labels = binChannel
    ? [...new Set(rows.map((row) => row.category).filter((label) => label !== undefined))]
    : undefined;
  return {
    id: layer.id,
    kind: layer.kind,
    form,
    group: group.id,
    panel,
    rows,
    elements,
    horizontal: length === 'x',
    arrangement: arrangementOf(rows, stacked, series?.division),
    measure,
    x,
    y,
    size,
    category: category && labels ? { ...category, labels } : category,
    category2,
    series: series?.division,
  };
};
