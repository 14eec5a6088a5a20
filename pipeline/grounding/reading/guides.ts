import type { SpaceAxis } from '../../../renderers/scene-plots.js';
import type { Channel, Scalar } from '../../../renderers/scene.js';
import { parseTitle } from '../language/title.js';
import { formatNumber } from '../language/number.js';
import { valuesOf } from './channels.js';
import { axisDivision, bareDivision, isQuantitative, legendDivision } from './division.js';
import type { Draft } from './draft.js';
import { pixelOf } from './form.js';
import { legendOf } from './lookup.js';
import { axisMeasure, bareMeasure, legendMeasure, spaceMeasure } from './measure.js';
import type { Division, Measure } from './reading.js';
import { numberAt, type RawRow } from './rows.js';

const axisFor = (draft: Draft, channel: Channel): Draft['xAxis'] =>
  channel === 'x' ? draft.xAxis : channel === 'y' ? draft.yAxis : undefined;

const spaceAxis = ({ scene, layer }: Draft, channel: Channel): SpaceAxis | undefined =>
  scene.groups.find(({ id }) => id === layer.group)?.space?.find((axis) => axis.channel === channel);

export const measureFor = (draft: Draft, channel: Channel): Measure | undefined => {
  const axis = axisFor(draft, channel);
  if (axis) return isQuantitative(axis) ? axisMeasure(axis) : undefined;
  const values = draft.raw
    .map((row) => numberAt(row.shown, channel))
    .filter((value): value is number => value !== undefined);
  const inSpace = spaceAxis(draft, channel);
  if (inSpace && draft.layer.plot !== undefined) return spaceMeasure(inSpace, draft.layer.group);
  if (values.length === 0) return undefined;
  const legend = legendOf(draft.scene, channel);
  if (legend && legend.domain.some((value) => typeof value === 'number')) return legendMeasure(legend, channel);
  // What the data call it stands nowhere in the figure.
  return bareMeasure(channel, values);
};

/** Names in the order of the axis that they stand at, numbers by size: bodies are drawn from the back to the front. */
const inSpace = (values: readonly Scalar[], axis: SpaceAxis | undefined): readonly Scalar[] => {
  if (!axis) return values;
  const place = (value: Scalar): number => (typeof value === 'number' ? value : axis.labels.indexOf(String(value)));
  return [...values].sort((a, b) => place(a) - place(b));
};

const titled = (division: Division, title: string | undefined): Division =>
  title === undefined ? division : { ...division, title: parseTitle(title) };

/** Names a row's place: what the axis prints, or the ends of its bin. */
export interface Place {
  readonly division: Division;
  readonly labelOf: (row: RawRow) => string | undefined;
}

const otherEnd = (channel: 'x' | 'y'): Channel => (channel === 'x' ? 'x2' : 'y2');

/** Bins may be drawn with gaps: an end that almost touches the next start is meant to be it. */
const binPlace = (draft: Draft, channel: 'x' | 'y', division: Division): Place => {
  const measure = measureFor(draft, channel);
  const ends = (row: RawRow): number[] =>
    [numberAt(row.shown, channel), numberAt(row.shown, otherEnd(channel))]
      .filter((value) => value !== undefined)
      .sort((a, b) => a - b);
  const starts = [...new Set(draft.raw.map((row) => ends(row)[0] ?? 0))].sort((a, b) => a - b);
  const width = Math.min(
    ...starts
      .slice(1)
      .map((start, index) => start - (starts[index] ?? start))
      .filter((gap) => gap > 0),
  );
  const near = pixelOf(draft, channel) * 4;
  const plain = (value: number): string => (measure ? measure.plain(value * measure.factor) : formatNumber(value));
  const labelOf = (row: RawRow): string | undefined => {
    const [from, to] = ends(row);
    if (from === undefined || to === undefined) return undefined;
    const next = [...starts, from + width].find((start) => start > from && Math.abs(start - to) < near);
    return `${plain(Math.abs(from) < near * 1e-3 ? 0 : from)} to ${plain(next ?? to)}`;
  };
  const ordered = [...draft.raw].sort((a, b) => (ends(a)[0] ?? 0) - (ends(b)[0] ?? 0));
  const labels = [...new Set(ordered.map(labelOf).filter((label) => label !== undefined))];
  return { division: { ...division, kind: 'bins', labels }, labelOf };
};

export const placeFor = (draft: Draft, channel: Channel | undefined): Place | undefined => {
  if (channel === undefined) return undefined;
  const values = valuesOf(draft.raw, channel);
  const axis = axisFor(draft, channel);
  const legend = legendOf(draft.scene, channel);
  const division = axis
    ? axisDivision(axis, values)
    : legend
      ? legendDivision(legend, channel, values)
      : titled(bareDivision(channel, inSpace(values, spaceAxis(draft, channel))), spaceAxis(draft, channel)?.title);
  // Around a centre, places without names are angles in degrees.
  if (channel === 'theta' && values.length > 0 && values.every((value) => typeof value === 'number'))
    return {
      division: { ...titled(division, 'angle (°)'), kind: 'numbers' },
      labelOf: (row) => {
        const value = row.shown[channel];
        return typeof value === 'number' ? division.labelOf(value) : undefined;
      },
    };
  if (
    (channel === 'x' || channel === 'y') &&
    // Bins whose axis is left out, as beside a heat map that has it, are bins as well.
    (axis ? isQuantitative(axis) : values.every((value) => typeof value === 'number')) &&
    draft.raw.some((row) => numberAt(row.shown, otherEnd(channel)) !== undefined)
  )
    return binPlace(draft, channel, division);
  return {
    division,
    labelOf: (row) => {
      const value = row.shown[channel];
      return value === undefined || value === null ? undefined : division.labelOf(value);
    },
  };
};
