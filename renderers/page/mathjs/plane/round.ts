import { defineDrawing } from '../figure.js';
import { lookOf, lookOptions, textOption } from '../look.js';
import { exact } from '../values.js';

const circle = defineDrawing({
  name: 'circle',
  signature: 'circle(M, r, "k", {color, fill, width, dash})',
  about: 'A circle around a point with a radius, or through a point. Its value has `radius`, `area`, `x` and `y`.',
  example: 'M = point(0, 0, "M")\nP = point(2, 1, "P")\ncircle(M, P, "k", {color: "navy"})',
  draw: (given, figure) => {
    given.allow(...lookOptions);
    const centre = given.spot(0, 'the centre');
    const through =
      typeof given.any(1) === 'number' ? undefined : given.spot(1, 'the radius, or a point of the circle');
    const radius =
      through === undefined
        ? given.positive(1, 'the radius')
        : Math.hypot(through[0] - centre[0], through[1] - centre[1]);
    const text = given.label(2) ?? textOption(given, 'label');
    const id = figure.add({
      kind: 'circle',
      outline: { type: 'circle', centre, radius },
      look: lookOf(given, {}),
      label:
        text === undefined
          ? undefined
          : { text, at: [centre[0] + radius * Math.SQRT1_2, centre[1] + radius * Math.SQRT1_2], away: [1, 1] },
      measures: { radius: exact(radius), area: exact(Math.PI * radius ** 2), perimeter: exact(2 * Math.PI * radius) },
      unit: figure.settings.unit,
      data: { x: exact(centre[0]), y: exact(centre[1]) },
      exact: { type: 'circle', centre, radius },
    });
    const middle = given.piece(0);
    if (middle !== undefined) figure.relate('centre-of', middle, id);
    return figure.handle(id, { radius, area: Math.PI * radius ** 2, x: centre[0], y: centre[1] });
  },
});

export const roundFunctions = [circle];
