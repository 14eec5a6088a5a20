import { type Any, at, boxBetween, call, dateOf, defined, list, number, pixel, scalar, text, word } from '../parts.js';
import type { ChartAxis } from '../../../../html/testimony.js';
import type { Scalar } from '../../../../scene.js';

const scaleTypes: Readonly<Record<string, ChartAxis['scale']>> = {
  linear: 'linear',
  log: 'log',
  date: 'time',
  category: 'band',
  multicategory: 'band',
};

/** A calculated coordinate as a reader reads it off the axis. */
export const readOn = (axis: Any, value: unknown): Scalar => {
  if (typeof value !== 'number') return null;
  if (axis['type'] === 'category' || axis['type'] === 'multicategory')
    return text(list(axis['_categories'])[Math.round(value)]) ?? scalar(list(axis['_categories'])[Math.round(value)]);
  return axis['type'] === 'date' ? dateOf(value) : scalar(value);
};

export const placeOn = (axis: Any, value: unknown): number =>
  pixel(number(axis['_offset']) + number(call(axis, 'c2p', value)));

export const titleOf = (owner: unknown): string | undefined => {
  const title = text(at(owner, 'title', 'text'));
  return title === undefined || title.startsWith('Click to enter ') ? undefined : title;
};

export const axisOf = (axis: Any, panel: number): ChartAxis | undefined => {
  const channel = axis['_id'] === undefined ? undefined : word(axis['_id']).slice(0, 1);
  if ((channel !== 'x' && channel !== 'y') || axis['visible'] === false) return undefined;
  const [start, length] = [number(axis['_offset']), number(axis['_length'])];
  const type = scaleTypes[word(axis['type'])] ?? 'linear';
  const ends = list(axis['range']).map((end) => call(axis, 'r2c', end));
  const range: [number, number] = channel === 'x' ? [start, start + length] : [start + length, start];
  const ordered = number(ends[0]) > number(ends[1]) ? [range[1], range[0]] : range;
  const side = word(axis['side']);
  return {
    panel,
    channel,
    orient: side === 'top' || side === 'right' || side === 'left' ? side : channel === 'x' ? 'bottom' : 'left',
    ...defined({ title: titleOf(axis) }),
    scale: type,
    domain: type === 'band' ? list(axis['_categories']).map(scalar) : ends.map((end) => readOn(axis, end)),
    range: [pixel(type === 'band' ? range[0] : range[0]), pixel(range[1])],
    ticks: list(axis['_vals'])
      .filter((tick) => at(tick, 'noTick') !== true && at(tick, 'minor') !== true)
      .map((tick) => {
        const value = call(axis, 'l2c', at(tick, 'x')) ?? at(tick, 'x');
        return {
          value: readOn(axis, value),
          label: axis['showticklabels'] === false ? '' : (text(at(tick, 'text')) ?? ''),
          position: placeOn(axis, value),
        };
      })
      .filter(({ position }) => Number.isFinite(position)),
    grid: axis['showgrid'] === true,
    box:
      channel === 'x'
        ? boxBetween(
            start,
            number(axis['_mainLinePosition']) || 0,
            start + length,
            (number(axis['_mainLinePosition']) || 0) + 1,
          )
        : boxBetween(
            number(axis['_mainLinePosition']) || 0,
            start,
            (number(axis['_mainLinePosition']) || 0) + 1,
            start + length,
          ),
    ...(ordered === range ? {} : { range: [pixel(ordered[0]), pixel(ordered[1])] as [number, number] }),
  };
};
