import { type Any, at, boxBetween, call, dateOf, defined, list, number, pixel, scalar, text, word } from '../parts.js';
import type { ChartAxis } from '../../../../html/testimony.js';
import type { Scalar } from '../../../../scene.js';

const scaleTypes: Readonly<Record<string, ChartAxis['scale']>> = {
  category: 'band',
  value: 'linear',
  time: 'time',
  log: 'log',
};

export const option = (model: unknown, ...path: string[]): unknown => call(model, 'get', path);

const categoriesOf = (axis: Any): readonly unknown[] =>
  list(call(axis['scale'], 'getOrdinalMeta') ?? at(axis, 'scale', '_ordinalMeta', 'categories'));

export const readOn = (axis: Any, value: unknown): Scalar => {
  if (axis['type'] === 'category') {
    const categories = list(at(axis, 'scale', '_ordinalMeta', 'categories'));
    const names = categories.length > 0 ? categories : categoriesOf(axis);
    return typeof value === 'number' ? (text(names[value]) ?? scalar(names[value])) : scalar(value);
  }
  return axis['type'] === 'time' ? dateOf(value) : scalar(value);
};

export const placeOn = (axis: Any, value: unknown): number =>
  pixel(call(axis, 'toGlobalCoord', call(axis, 'dataToCoord', value)));

export const axisOf = (axis: Any, panel: number): ChartAxis | undefined => {
  const channel = axis['dim'];
  if ((channel !== 'x' && channel !== 'y') || option(axis['model'], 'show') === false) return undefined;
  const type = scaleTypes[word(axis['type'])] ?? 'linear';
  const extent = list(call(axis, 'getExtent')).map((end) => pixel(call(axis, 'toGlobalCoord', end)));
  const domain = list(call(axis['scale'], 'getExtent'));
  const position = word(axis['position']);
  const range: [number, number] = [extent[0] ?? 0, extent[1] ?? 0];
  const labelled = option(axis['model'], 'axisLabel', 'show') !== false;
  return {
    panel,
    channel,
    orient:
      position === 'top' || position === 'right' || position === 'left'
        ? position
        : channel === 'x'
          ? 'bottom'
          : 'left',
    ...defined({ title: text(option(axis['model'], 'name')) }),
    scale: type,
    domain:
      type === 'band'
        ? Array.from({ length: number(domain[1]) - number(domain[0]) + 1 }, (_, index) =>
            readOn(axis, number(domain[0]) + index),
          )
        : domain.map((end) => readOn(axis, end)),
    range,
    ticks: list(call(axis, 'getViewLabels')).map((label) => ({
      value: readOn(axis, at(label, 'tickValue') ?? at(label, 'tick', 'value')),
      label: labelled ? (text(at(label, 'formattedLabel')) ?? '') : '',
      position: placeOn(axis, at(label, 'tickValue') ?? at(label, 'tick', 'value')),
    })),
    grid:
      option(axis['model'], 'splitLine', 'show') === true ||
      (type !== 'band' && option(axis['model'], 'splitLine', 'show') !== false),
    box: channel === 'x' ? boxBetween(range[0], 0, range[1], 0) : boxBetween(0, range[0], 0, range[1]),
  };
};
