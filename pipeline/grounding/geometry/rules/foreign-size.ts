import { oncePer } from '../../once-per.js';
import type { Model } from '../read/entity.js';
import type { Clause } from '../read/sentence.js';
import { sidesOf } from '../read/between.js';
import { foot, minus, size } from '../read/vector.js';
import { agrees, type ClauseRule, type Finding, numbersIn } from './rule.js';

const lengths = new Set(['mm', 'cm', 'dm', 'm', 'km', 'in', 'ft']);

/** All distances that a reader may speak of: strokes, sides, between points, along the axes, of circles and heights. */
const sizesIn = oncePer((model: Model): readonly number[] => {
  const points = model.entities.flatMap(({ sort, places: [place] }) => (sort === 'point' && place ? [place] : []));
  const strokes = model.entities.flatMap((one) =>
    one.sort === 'polygon' ? sidesOf(model, one) : one.sort === 'segment' ? [one] : [],
  );
  const ends = [...points, ...strokes.flatMap(({ places }) => places)];
  const pairs = ends.flatMap((a, at) =>
    ends
      .slice(at + 1)
      .flatMap((b) => [size(minus(a, b)), Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2])]),
  );
  const offs = points.flatMap((point) =>
    strokes.flatMap(({ places: [a, b] }) => (a && b ? [foot(point, a, b).off] : [])),
  );
  const measured = model.entities.flatMap(({ measures: { length, radius, perimeter, height } }) =>
    [length, height, perimeter, radius, radius === undefined ? undefined : 2 * radius].flatMap((one) => one ?? []),
  );
  const written = model.scene.elements.flatMap(({ text, visible }) =>
    visible && text !== undefined ? (text.replaceAll('−', '-').match(/\d+(?:\.\d+)?/g) ?? []).map(Number) : [],
  );
  // "2 cm beyond the edge": how far a point is from a circle.
  const gaps = model.entities.flatMap(({ element, measures: { radius } }) => {
    const [x, y] = [Number(element?.data?.['x'] ?? Number.NaN), Number(element?.data?.['y'] ?? Number.NaN)];
    return radius === undefined || !Number.isFinite(x + y)
      ? []
      : points.map((point) => Math.abs(size(minus(point, [x, y, 0])) - radius));
  });
  return [...new Set([...pairs, ...offs, ...gaps, ...measured, ...written])];
});

const reckoned =
  /\b(?:together|sum|total|altogether|difference|longer|shorter|more|less|taller|higher|lower|add|perimeter|circumference|around|area|volume|surface|half|twice|times|average|mean|plus|minus|so|would|if|scale|square|cubic|path|way|walk)\b/;

const writtenSize = /(?<![\d.,])(\d+(?:\.\d+)?)\s?(mm|cm|dm|m|km|in|ft)$/;

/** "4 m", where the figure has "4 cm" and nothing else of 4. */
const otherUnit = (clause: Clause, model: Model): Finding[] => {
  const written = model.scene.elements.flatMap(({ visible, text }) => {
    const found = visible ? writtenSize.exec(text?.replaceAll('$', '').trim() ?? '') : null;
    return found ? [{ value: Number(found[1]), unit: found[2] ?? '' }] : [];
  });
  if (written.length === 0) return [];
  return numbersIn(clause).flatMap((number): Finding[] => {
    if (number.unit === undefined || !lengths.has(number.unit) || number.power !== 1) return [];
    const same = written.filter(({ value }) => agrees(number, value));
    const [first] = same;
    if (!first || written.some(({ unit }) => unit === number.unit)) return [];
    return [{ start: number.start, end: number.end, ok: false, stated: number.unit, actual: first.unit, about: [] }];
  });
};

/** "The top is 8 m up", where nothing in the figure is 8 m; "6 cm", where it says 6 m. */
export const foreignSizeRule: ClauseRule = (clause, model) => {
  const { unit } = model;
  if (unit === undefined && !reckoned.test(clause.text)) return otherUnit(clause, model);
  if (unit === undefined || !model.isScaled || reckoned.test(clause.text)) return [];
  return numbersIn(clause).flatMap((number): Finding[] => {
    if (number.unit === undefined || !lengths.has(number.unit) || number.power !== 1 || number.precision !== 'plain')
      return [];
    const isThere = sizesIn(model).some((one) => agrees(number, one));
    const span = { start: number.start, end: number.end };
    if (number.unit !== unit)
      return isThere ? [{ ...span, ok: false, stated: number.unit, actual: unit, about: [] }] : [];
    return isThere || model.isSpace
      ? []
      : [
          {
            ...span,
            ok: clause.negated ? undefined : false,
            stated: number.value,
            actual: `nothing of ${number.value} ${unit}`,
            about: [],
          },
        ];
  });
};
