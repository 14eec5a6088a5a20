import type { Arguments } from '../arguments.js';
import { defineDrawing, type DrawingFunction, type Figure, Mistake, type PieceId, type Spot } from '../figure.js';
import { lookOf, lookOptions, textOption } from '../look.js';
import { exact } from '../values.js';
import { addNet } from './nets.js';
import { bodyAt, spotOption } from './read.js';
import { length } from './vector.js';

const roundnet = defineDrawing({
  name: 'roundnet',
  signature: 'roundnet(body, {at, fill, color, radius: "r", height: "h", arc: "2πr"})',
  about:
    'The net of a cylinder, a rectangle between two circles, or of a cone, a sector on a circle; texts for their measures.',
  example: 'Z = cylinder(1.5, 4)\nroundnet(Z, {at: [5, 1], radius: "r", height: "h"})',
  draw: (given, figure) => {
    given.allow(...lookOptions, 'at', 'radius', 'height', 'arc');
    const body = bodyAt(given, figure, 0);
    const shape = body.round?.type === 'frustum' ? body.round : undefined;
    if (!shape || (shape.radii[1] !== 0 && shape.radii[1] !== shape.radii[0]))
      throw new Mistake('roundnet takes a cylinder or a cone');
    const [radius] = shape.radii;
    const height = length(shape.axis);
    const at = spotOption(given, 'at') ?? [0, 0];
    return shape.radii[1] === 0
      ? coneNet(given, figure, { radius, height, at })
      : cylinderNet(given, figure, { radius, height, at });
  },
});

interface RoundNet {
  readonly radius: number;
  readonly height: number;
  readonly at: Spot;
}

const fillOf = (given: Arguments): { readonly fill?: string | undefined; readonly opacity?: number | undefined } => {
  const { fill, opacity } = lookOf(given, {});
  return fill === undefined ? {} : { fill, opacity: opacity ?? 1 };
};

const addDisc = (given: Arguments, figure: Figure, whole: PieceId, centre: Spot, radius: number): void => {
  const id = figure.add({
    kind: 'circle',
    outline: { type: 'circle', centre, radius },
    look: { ...lookOf(given, {}), ...fillOf(given) },
    measures: { radius: exact(radius), area: exact(Math.PI * radius * radius) },
    unit: figure.settings.unit,
    data: { type: 'net face', shape: 'circle' },
  });
  figure.relate('side-of', id, whole);
};

const addMeasured = (figure: Figure, a: Spot, b: Spot, text: string | undefined): void => {
  if (text === undefined) return;
  figure.add({
    kind: 'segment',
    outline: { type: 'path', courses: [[a, b]] },
    look: { dash: 'dashed', width: figure.settings.stroke * 0.75 },
    label: { text, at: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] },
    measures: { length: exact(Math.hypot(a[0] - b[0], a[1] - b[1])) },
    unit: figure.settings.unit,
    data: { type: 'measure' },
  });
};

const cylinderNet = (given: Arguments, figure: Figure, { radius, height, at: [x, y] }: RoundNet): object => {
  const width = 2 * Math.PI * radius;
  const corners: Spot[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  const [low, high]: [Spot, Spot] = [
    [x + width / 2, y - radius],
    [x + width / 2, y + height + radius],
  ];
  const area = 2 * Math.PI * radius * (radius + height);
  const whole = addNet(figure, 'net of a cylinder', [corners, [low], [high]], area);
  const side = figure.add({
    kind: 'face',
    level: 'region',
    outline: { type: 'path', courses: [corners], closed: true },
    look: { ...lookOf(given, {}), ...fillOf(given) },
    measures: { area: exact(width * height) },
    unit: figure.settings.unit,
    data: { type: 'net face', shape: 'rectangle', sides: 4 },
  });
  figure.relate('side-of', side, whole);
  addDisc(given, figure, whole, low, radius);
  addDisc(given, figure, whole, high, radius);
  addMeasured(figure, low, [low[0] + radius, low[1]], textOption(given, 'radius'));
  addMeasured(figure, [x + width * 0.12, y], [x + width * 0.12, y + height], textOption(given, 'height'));
  addMeasured(figure, [x, y + height * 0.86], [x + width, y + height * 0.86], textOption(given, 'arc'));
  return figure.handle(whole, { area, width });
};

const coneNet = (given: Arguments, figure: Figure, { radius, height, at: [x, y] }: RoundNet): object => {
  const slant = Math.hypot(radius, height);
  const full = (2 * Math.PI * radius) / slant;
  const rim = Array.from({ length: 81 }, (_, index): Spot => {
    const angle = -Math.PI / 2 - full / 2 + (full * index) / 80;
    return [x + slant * Math.cos(angle), y + slant * Math.sin(angle)];
  });
  const area = Math.PI * radius * (radius + slant);
  const centre: Spot = [x, y - slant - radius];
  const whole = addNet(figure, 'net of a cone', [[[x, y], ...rim], [centre]], area);
  const side = figure.add({
    kind: 'face',
    level: 'region',
    outline: { type: 'path', courses: [[[x, y], ...rim]], closed: true },
    look: { ...lookOf(given, {}), ...fillOf(given) },
    measures: { area: exact(Math.PI * radius * slant), radius: exact(slant), angle: exact((full * 180) / Math.PI) },
    unit: figure.settings.unit,
    data: { type: 'net face', shape: 'sector' },
  });
  figure.relate('side-of', side, whole);
  addDisc(given, figure, whole, centre, radius);
  addMeasured(figure, centre, [centre[0] + radius, centre[1]], textOption(given, 'radius'));
  const arm: Spot = [x + slant * Math.cos(-Math.PI / 2 + full / 5), y + slant * Math.sin(-Math.PI / 2 + full / 5)];
  addMeasured(figure, [x, y], arm, textOption(given, 'height'));
  return figure.handle(whole, { area, angle: (full * 180) / Math.PI });
};

export const roundNetFunctions: readonly DrawingFunction[] = [roundnet];
