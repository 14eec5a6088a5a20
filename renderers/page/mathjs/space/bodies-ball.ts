import type { Arguments } from '../arguments.js';
import { defineDrawing, type DrawingFunction, type Figure, Mistake } from '../figure.js';
import { flagOption, textOption } from '../look.js';
import { movedBy } from './bodies.js';
import { addLine, addRound, centreMark, roundOptions } from './bodies-round.js';
import { circleIn, rightOf, sphereFront, sphereMesh, sphereOutline, torusMesh, torusOutline } from './round.js';
import { add, scaled, subtract } from './vector.js';

const addBall = (given: Arguments, figure: Figure, half: boolean): object => {
  given.allow(...roundOptions, 'turn', 'equator');
  const centre = movedBy(given, figure)([0, 0, 0]);
  const radius = given.positive(0, 'the radius');
  const measures = half
    ? { radius, volume: (2 * Math.PI * radius ** 3) / 3, surface: 3 * Math.PI * radius * radius }
    : { radius, volume: (4 * Math.PI * radius ** 3) / 3, surface: 4 * Math.PI * radius * radius };
  const mesh = sphereMesh(centre, radius, half);
  const { space, id } = addRound(given, figure, {
    type: half ? 'hemisphere' : 'sphere',
    mesh,
    measures,
    faces: half ? 2 : 1,
    ...(half ? {} : { round: { type: 'sphere', centre, radius } as const }),
  });
  const outline = sphereOutline(centre, radius, space.view);
  const equator = circleIn(centre, [0, 0, 1], radius);
  if (half) {
    const above = outline.map((point) => point[2] >= centre[2] - 1e-9);
    const start = above.findIndex((one, index) => one && above[(index + above.length - 1) % above.length] !== true);
    const upper = [...outline.slice(start), ...outline.slice(0, start)].filter((point) => point[2] >= centre[2] - 1e-9);
    addLine(given, figure, space, id, { points: upper, part: 'outline', ignore: id });
  } else addLine(given, figure, space, id, { points: outline, closed: true, radius, part: 'outline', ignore: id });
  if (half || flagOption(given, 'equator') !== false)
    addLine(given, figure, space, id, {
      points: equator,
      closed: true,
      radius,
      part: half ? 'base' : 'equator',
      front: sphereFront(centre, space.view),
      ignore: id,
    });
  const [text, name] = [textOption(given, 'radius'), textOption(given, 'centre')];
  const rim = add(centre, scaled(rightOf([0, 0, 1], space.view), radius));
  if (text !== undefined)
    addLine(given, figure, space, id, {
      points: [centre, rim],
      part: 'radius',
      text,
      from: subtract(centre, [0, 0, radius]),
    });
  if (text !== undefined || name !== undefined) centreMark(figure, space, centre, name, id);
  return figure.handle(id, { ...measures, centre: [...centre] });
};

const sphere = defineDrawing({
  name: 'sphere',
  signature: 'sphere(radius, {at, radius: "r", centre: "O", equator, fill, opacity, color})',
  about: 'A ball around `at` with its equator, the far half of it dashed; `equator: false` leaves it out.',
  example: 'sphere(3, {radius: "3 cm", centre: "O"})',
  draw: (given, figure) => addBall(given, figure, false),
});

const hemisphere = defineDrawing({
  name: 'hemisphere',
  signature: 'hemisphere(radius, {at, radius: "r", centre: "O", fill, opacity, color})',
  about: 'The upper half of a ball, its base around `at`.',
  example: 'hemisphere(3, {radius: "3 cm"})',
  draw: (given, figure) => addBall(given, figure, true),
});

const torus = defineDrawing({
  name: 'torus',
  signature: 'torus(R, r, {at, fill, opacity, color})',
  about: 'A ring: a circle of radius `r` led around the vertical through `at` at the distance `R`.',
  example: 'torus(3, 1)',
  draw: (given, figure) => {
    given.allow(...roundOptions, 'turn');
    const [big, small] = [given.positive(0, 'the larger radius'), given.positive(1, 'the smaller radius')];
    if (small >= big) throw new Mistake('The first radius of a torus must be larger than the second');
    const centre = movedBy(given, figure)([0, 0, 0]);
    const measures = {
      radius: big,
      volume: 2 * Math.PI * Math.PI * big * small * small,
      surface: 4 * Math.PI * Math.PI * big * small,
    };
    const mesh = torusMesh(centre, big, small);
    const { space, id } = addRound(given, figure, { type: 'torus', mesh, measures, faces: 1 });
    // The true outline lies just outside of the mesh's: lifted towards the reader by as much, only what is in front hides it.
    const lift = scaled(space.view.towardsEye(centre), small * 0.12);
    const lines = torusOutline(centre, big, small, space.view).map((ring) => ring.map((point) => add(point, lift)));
    for (const [index, points] of lines.entries())
      addLine(given, figure, space, id, { points, closed: true, part: index === 0 ? 'outline' : 'hole' });
    return figure.handle(id, { ...measures, centre: [...centre] });
  },
});

export const ballFunctions: readonly DrawingFunction[] = [sphere, hemisphere, torus];
