import type { Axis, Channel, Legend, Scalar } from '../../../renderers/scene.js';
import { bareDivision, isQuantitative, legendDivision } from './division.js';
import type { Draft } from './draft.js';
import { datedSide, endedSide, pixelOf } from './form.js';
import { legendOf } from './lookup.js';
import type { Division, Form } from './reading.js';
import { extentOf, numberAt, type RawRow } from './rows.js';

export interface Channels {
  /** Along which a mark's value is measured. */
  readonly length: 'x' | 'y' | undefined;
  /** Which names what a mark is about, and the second such of a grid. */
  readonly place: Channel | undefined;
  readonly place2: Channel | undefined;
}

export const valuesOf = (raw: readonly RawRow[], channel: Channel): Scalar[] => [
  ...new Set(
    raw.map((row) => row.shown[channel]).filter((value): value is Scalar => value !== undefined && value !== null),
  ),
];

/** How many bars have two ends that both mean something: the sides of a bin. */
const spans = (draft: Draft, channel: 'x' | 'y'): number =>
  draft.raw.filter((row) => {
    const { from, to } = extentOf(row.shown, channel, pixelOf(draft, channel));
    return from !== undefined && from !== 0 && to !== 0;
  }).length;

/** Marks of polar axes have angles and radii, and neither x nor y. */
export const isRound = (raw: readonly RawRow[]): boolean =>
  raw.length > 0 &&
  raw.every(({ shown }) => shown.radius !== undefined && shown.x === undefined && shown.y === undefined);

/** How many bars begin at zero: that is the side along which they are long. */
const based = (draft: Draft, channel: 'x' | 'y'): number =>
  draft.raw.filter((row) => {
    const { from, to } = extentOf(row.shown, channel, pixelOf(draft, channel));
    return from !== undefined && (from === 0 || to === 0);
  }).length;

/** Where both sides have numbers, the bars say which of them they measure. */
const barLength = (draft: Draft, form: Form): 'x' | 'y' => {
  const ended = endedSide(draft);
  if (ended !== undefined) return ended;
  if (form === 'range') return spans(draft, 'x') > spans(draft, 'y') ? 'x' : 'y';
  if (based(draft, 'x') !== based(draft, 'y')) return based(draft, 'x') > based(draft, 'y') ? 'x' : 'y';
  return spans(draft, 'y') > spans(draft, 'x') ? 'x' : 'y';
};

/** The directions in which a course goes, from point to point. */
const waysOf = (values: readonly number[]): ReadonlySet<number> =>
  new Set(values.slice(1).map((value, at) => Math.sign(value - (values[at] ?? 0))));

/** A profile over the depth or the height: each course goes straight up or down, and to the right and back on its way. */
const isUpright = ({ elements }: Draft): boolean => {
  const courses = elements.map(({ points = [] }) =>
    points.flatMap(({ x, y }) => (typeof x === 'number' && typeof y === 'number' ? [[x, y] as const] : [])),
  );
  return (
    courses.every((points) => {
      const ways = waysOf(points.map(([, y]) => y));
      return points.length > 3 && ways.size === 1 && !ways.has(0);
    }) && courses.some((points) => [1, -1].every((way) => waysOf(points.map(([x]) => x)).has(way)))
  );
};

export const channelsOf = (draft: Draft, form: Form): Channels => {
  const { layer, raw, xAxis, yAxis } = draft;
  const shown = (channel: Channel): Channel | undefined =>
    raw.some((row) => (row.shown[channel] ?? null) !== null) ? channel : undefined;
  const numeric = (channel: 'x' | 'y', axis: Axis | undefined): boolean =>
    shown(channel) !== undefined &&
    (axis ? isQuantitative(axis) : raw.some((row) => numberAt(row.shown, channel) !== undefined));
  const [x, y] = [numeric('x', xAxis), numeric('y', yAxis)];
  const none = { length: undefined, place: undefined, place2: undefined };
  if (form === 'pie') return { ...none, place: shown('color') };
  if (form === 'heatmap') return { ...none, place: shown('x'), place2: shown('y') };
  if (form === 'scatter' || form === 'field') return none;
  // Around a centre: the angle names, the distance measures.
  if (isRound(raw)) return { ...none, place: 'theta' };
  const dated = form === 'range' ? datedSide(draft) : undefined;
  if (dated !== undefined) return { ...none, length: dated, place: shown(dated === 'x' ? 'y' : 'x') };
  if (x && y && layer.kind === 'bar') {
    const length = barLength(draft, form);
    return { ...none, length, place: length === 'x' ? 'y' : 'x' };
  }
  // A course over one side alone has no values: what it stands on is drawn without an axis.
  const course = layer.kind === 'line' || layer.kind === 'area';
  if (course && (shown('x') === undefined || shown('y') === undefined)) return none;
  if (course && x && y && isUpright(draft)) return { ...none, length: 'x', place: 'y' };
  if (y) return { ...none, length: 'y', place: shown('x') };
  if (x) return { ...none, length: 'x', place: shown('y') };
  return { ...none, place: shown('x'), place2: shown('y') };
};

const seriesChannels: readonly Channel[] = ['color', 'shape', 'dash', 'opacity', 'size'];

const isDiscrete = (legend: Legend | undefined, values: readonly Scalar[]): boolean =>
  legend === undefined
    ? values.length > 0 && values.every((value) => typeof value === 'string')
    : legend.kind === 'symbols' && ['ordinal', 'point', 'band', 'identity'].includes(legend.scale);

/** The division that colour, shape or dash makes. Colours that repeat the positions divide nothing. */
export const seriesOf = (
  { scene, layer, raw }: Draft,
  place: Channel | undefined,
): { division: Division; channel: Channel } | undefined => {
  for (const channel of seriesChannels) {
    const values = valuesOf(raw, channel);
    const legend = legendOf(scene, channel);
    if (values.length === 0 || !isDiscrete(legend, values)) continue;
    const field = layer.fields[channel];
    const repeats =
      place &&
      ((field !== undefined && field === layer.fields[place]) ||
        raw.every((row) => row.shown[channel] === row.shown[place]));
    if (repeats) continue;
    if (legend) return { channel, division: legendDivision(legend, channel, values) };
    if (values.length > 1) return { channel, division: bareDivision(channel, values) };
  }
  return undefined;
};
