import { type Any, at, boxBetween, call, dateOf, defined, list, pixel, scalar, text, word } from '../parts.js';
import type { ChartAxis } from '../../../../html/testimony.js';
import type { Scalar } from '../../../../scene.js';

const scaleTypes: Readonly<Record<string, ChartAxis['scale']>> = {
  category: 'band',
  linear: 'linear',
  logarithmic: 'log',
  time: 'time',
  timeseries: 'time',
};

export const readOn = (scale: Any, value: unknown): Scalar => {
  if (scale['type'] === 'category') return text(call(scale, 'getLabelForValue', value)) ?? scalar(value);
  return scaleTypes[word(scale['type'])] === 'time' ? dateOf(value) : scalar(value);
};

export const axisOf = (scale: Any): ChartAxis | undefined => {
  const channel = scale['axis'];
  if ((channel !== 'x' && channel !== 'y') || at(scale, 'options', 'display') === false) return undefined;
  const [left, right, top, bottom] = ['left', 'right', 'top', 'bottom'].map((side) => pixel(scale[side])) as [
    number,
    number,
    number,
    number,
  ];
  const type = scaleTypes[word(scale['type'])] ?? 'linear';
  const orient = word(scale['position']);
  const title =
    at(scale, 'options', 'title', 'display') === true ? text(at(scale, 'options', 'title', 'text')) : undefined;
  const place = (value: unknown): number => pixel(call(scale, 'getPixelForValue', value));
  const domain =
    type === 'band'
      ? list(call(scale, 'getLabels')).map((label) => text(label) ?? scalar(label))
      : [readOn(scale, scale['min']), readOn(scale, scale['max'])];
  return {
    panel: 0,
    channel,
    orient:
      orient === 'top' || orient === 'right' || orient === 'left' || orient === 'bottom'
        ? orient
        : channel === 'x'
          ? 'bottom'
          : 'left',
    ...defined({ title }),
    scale: type,
    domain,
    range:
      type === 'band' ? (channel === 'x' ? [left, right] : [top, bottom]) : [place(scale['min']), place(scale['max'])],
    ticks: list(scale['ticks']).map((tick) => ({
      value: readOn(scale, at(tick, 'value')),
      label: at(scale, 'options', 'ticks', 'display') === false ? '' : (text(at(tick, 'label')) ?? ''),
      position: place(at(tick, 'value')),
    })),
    grid: at(scale, 'options', 'grid', 'display') !== false,
    box: boxBetween(left, top, right, bottom),
  };
};
