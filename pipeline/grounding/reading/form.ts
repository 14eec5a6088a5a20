import { readByMarks } from '../../../renderers/scene-plots.js';
import type { Channel, ElementKind } from '../../../renderers/scene.js';
import { isQuantitative } from './division.js';
import { isDate } from '../language/date.js';
import type { Draft } from './draft.js';
import type { Form } from './reading.js';
import { extentOf, isStacked, numberAt, type RawRow } from './rows.js';

const fixed: Readonly<Partial<Record<ElementKind, Form>>> = {
  line: 'line',
  slice: 'pie',
  cell: 'heatmap',
  box: 'box',
  'error-bar': 'error',
  'error-band': 'band',
  region: 'map',
  text: 'values',
  tick: 'strip',
};

const numericOn = (draft: Draft, channel: 'x' | 'y'): boolean => {
  const axis = channel === 'x' ? draft.xAxis : draft.yAxis;
  return axis ? isQuantitative(axis) : draft.raw.some((row) => numberAt(row.shown, channel) !== undefined);
};

/** What one pixel is worth on an axis, in data units. */
export const pixelOf = (draft: Draft, channel: 'x' | 'y'): number => {
  const axis = channel === 'x' ? draft.xAxis : draft.yAxis;
  const [first, last] = axis?.domain ?? [];
  if (!axis || typeof first !== 'number' || typeof last !== 'number') return 1e-9;
  // On a logarithmic axis a pixel is worth least at its lower end, and nothing is near zero.
  if (axis.scale === 'log') return Math.min(Math.abs(first), Math.abs(last)) * 1e-3;
  return Math.abs((last - first) / (axis.range[1] - axis.range[0] || 1));
};

/** Bins lie beside each other: intervals that overlap are no bins, but for those of another colour. */
const tiles = (draft: Draft, channel: 'x' | 'y'): boolean => {
  const colours = new Map<string | undefined, RawRow[]>();
  for (const row of draft.raw) {
    const known = colours.get(row.element.fill);
    if (known) known.push(row);
    else colours.set(row.element.fill, [row]);
  }
  const pixel = pixelOf(draft, channel);
  return [...colours.values()].every((own) => (own.length > 2 || colours.size === 1) && lieBeside(own, channel, pixel));
};

const lieBeside = (raw: readonly RawRow[], channel: 'x' | 'y', pixel: number): boolean => {
  const extents = raw
    .map((row) => extentOf(row.shown, channel, pixel))
    .filter((extent) => extent.from !== undefined && extent.to !== undefined)
    .map(({ from = 0, to = 0 }) => [from, to] as const)
    .sort(([a, b], [c, d]) => a - c || b - d);
  return extents.every(([from, to], index) => {
    const [start, end] = extents[index - 1] ?? [from, from];
    return from >= end - pixel * 4 || (from - start < pixel && Math.abs(to - end) < pixel * 4);
  });
};

const isBinned = (draft: Draft, channel: 'x' | 'y'): boolean =>
  numericOn(draft, channel) &&
  tiles(draft, channel) &&
  draft.raw.filter(
    (row) =>
      row.shown[channel === 'x' ? 'x2' : 'y2'] !== undefined &&
      extentOf(row.shown, channel, pixelOf(draft, channel)).from !== 0,
  ).length >
    draft.raw.length / 2;

/** The one side along which every bar has two ends: there it is long. */
export const endedSide = ({ raw }: Draft): 'x' | 'y' | undefined => {
  const [x, y] = [raw.every(({ shown }) => shown.x2 !== undefined), raw.every(({ shown }) => shown.y2 !== undefined)];
  return x === y ? undefined : x ? 'x' : 'y';
};

/** Bars between two values of their own, such as tasks on a time line. */
const floats = (draft: Draft): boolean => {
  const length = (numericOn(draft, 'x') ? endedSide(draft) : undefined) ?? (numericOn(draft, 'y') ? 'y' : 'x');
  const place: Channel = length === 'y' ? 'x' : 'y';
  const both = draft.raw.filter((row) => {
    const { from, to } = extentOf(row.shown, length, pixelOf(draft, length));
    return from !== undefined && from !== 0 && to !== 0;
  });
  return both.length > draft.raw.length / 2 && !isStacked(draft.raw, place, length, pixelOf(draft, length));
};

/** The side along which bars run from one date to another, beside names: tasks on a time line. */
export const datedSide = (draft: Draft): 'x' | 'y' | undefined =>
  (['x', 'y'] as const).find((side) => {
    const other = side === 'x' ? 'y' : 'x';
    return (
      !numericOn(draft, other) &&
      draft.raw.length > 0 &&
      draft.raw.every(({ shown }) => isDate(shown[side]) && isDate(shown[side === 'x' ? 'x2' : 'y2']))
    );
  });

const barForm = (draft: Draft): Form => {
  const [x, y] = [numericOn(draft, 'x'), numericOn(draft, 'y')];
  if (datedSide(draft) !== undefined) return 'range';
  // Bars of one stack lie one on the other as bins do, but have no length along the other side.
  const long = (channel: 'x2' | 'y2'): boolean => draft.raw.some(({ shown }) => shown[channel] !== undefined);
  if (x && y && long('x2') && long('y2') && isBinned(draft, 'x') !== isBinned(draft, 'y')) return 'histogram';
  return floats(draft) ? 'range' : 'bar';
};

const pointForm = (draft: Draft): Form => {
  const shows = (channel: 'x' | 'y'): boolean => draft.raw.some((row) => row.shown[channel] !== undefined);
  if (numericOn(draft, 'x') && numericOn(draft, 'y')) return 'scatter';
  return shows('x') && shows('y') ? 'dot' : shows('x') || shows('y') ? 'strip' : 'other';
};

/** A straight line at one value, drawn at most a few times: a level, not data. */
const ruleForm = (draft: Draft): Form => {
  // One rule per row of the data, all at the same level, is one line to a reader.
  const distinct = new Set(draft.elements.map(({ box }) => `${box.x} ${box.y} ${box.width} ${box.height}`)).size;
  if (distinct > 4) return 'error';
  const { width, height } = draft.area;
  const level = draft.elements.every(
    ({ box }) => (box.width < 8 && box.height > height * 0.6) || (box.height < 8 && box.width > width * 0.6),
  );
  return level ? 'reference' : 'other';
};

/** An area between two courses, none of which is the base line of the other: from the lowest to the highest of something. */
const areaForm = (draft: Draft): Form => {
  const pixel = pixelOf(draft, 'y');
  const isMirrored = draft.raw.every(({ shown }) => {
    const { from, to } = extentOf(shown, 'y', pixel);
    return from === undefined || to === undefined || Math.abs(from + to) < pixel * 2;
  });
  return !isMirrored && endedSide(draft) === 'y' && floats(draft) ? 'band' : 'area';
};

export const formOf = (draft: Draft): Form => {
  const { kind, plot } = draft.layer;
  if (plot === 'space-bars' || plot === 'counts') return 'heatmap';
  if (plot === 'violins') return 'box';
  if (plot === 'stems') return 'dot';
  if (plot === 'sunburst') return 'other';
  if (plot !== undefined && !readByMarks.has(plot)) return 'field';
  if (kind === 'bar') return barForm(draft);
  if (kind === 'point') return pointForm(draft);
  if (kind === 'rule') return ruleForm(draft);
  if (kind === 'area') return areaForm(draft);
  return fixed[kind] ?? 'other';
};
