import type { Arguments } from '../arguments.js';
import { defineDrawing, type Figure, Mistake, type Outline, type PieceId, type Spot, type View } from '../figure.js';
import { flagOption, lookOf, lookOptions, numberOption, labelIn } from '../look.js';
import { exact } from '../values.js';

const nameOf = (figure: Figure, id: PieceId | undefined): string | undefined =>
  id === undefined ? undefined : figure.piece(id)?.label?.text;

/** Degrees anticlockwise from the first leg to the second, 0 to 360. */
const turnBetween = (vertex: Spot, from: Spot, to: Spot): number => {
  const angle = (spot: Spot): number => Math.atan2(spot[1] - vertex[1], spot[0] - vertex[0]);
  return (((angle(to) - angle(from)) * 180) / Math.PI + 720) % 360;
};

/** Directions of two legs in the image, and the way round that is the asked one. */
const legs = (
  view: View,
  vertex: Spot,
  from: Spot,
  to: Spot,
  anticlockwise: boolean,
): { readonly at: Spot; readonly start: number; readonly sweep: number } => {
  const at = view.pixel(vertex);
  const [a, b] = [view.pixel(from), view.pixel(to)];
  const start = Math.atan2(a[1] - at[1], a[0] - at[0]);
  const end = Math.atan2(b[1] - at[1], b[0] - at[0]);
  const turn = (end - start + 4 * Math.PI) % (2 * Math.PI);
  // The image's y goes downwards: anticlockwise in the plane is the negative way there.
  return { at, start, sweep: anticlockwise ? turn - 2 * Math.PI : turn };
};

const arcAround = ({ at, start, sweep }: ReturnType<typeof legs>, radius: number): Spot[] =>
  Array.from({ length: 25 }, (_, index): Spot => {
    const angle = start + (sweep * index) / 24;
    return [at[0] + radius * Math.cos(angle), at[1] + radius * Math.sin(angle)];
  });

const squareAt = ({ at, start, sweep }: ReturnType<typeof legs>, side: number): Spot[] => {
  const [a, b] = [start, start + sweep];
  const [ax, ay, bx, by] = [Math.cos(a) * side, Math.sin(a) * side, Math.cos(b) * side, Math.sin(b) * side];
  return [
    [at[0] + ax, at[1] + ay],
    [at[0] + ax + bx, at[1] + ay + by],
    [at[0] + bx, at[1] + by],
  ];
};

interface Corner {
  readonly from: Spot;
  readonly vertex: Spot;
  readonly to: Spot;
  readonly degrees: number;
  readonly anticlockwise: boolean;
  readonly name: string | undefined;
}

/** The three points of an angle; the smaller of the two angles, unless the reflex one is asked for. */
const cornerIn = (given: Arguments, figure: Figure): Corner => {
  const [from, vertex, to] = [
    given.spot(0, 'a point of the first leg'),
    given.spot(1, 'the vertex'),
    given.spot(2, 'a point of the second leg'),
  ];
  const turn = turnBetween(vertex, from, to);
  const reflex = flagOption(given, 'reflex') === true;
  const anticlockwise = turn <= 180 !== reflex;
  const degrees = anticlockwise ? turn : 360 - turn;
  if (
    !(Math.hypot(from[0] - vertex[0], from[1] - vertex[1]) > 0 && Math.hypot(to[0] - vertex[0], to[1] - vertex[1]) > 0)
  )
    throw new Mistake('A leg of the angle has no length: its points must not be the vertex');
  const names = [0, 1, 2].map((index) => nameOf(figure, given.piece(index)));
  return {
    from,
    vertex,
    to,
    degrees,
    anticlockwise,
    name: names.every((one) => one !== undefined) ? names.join('') : undefined,
  };
};

const addAngle = (given: Arguments, figure: Figure, corner: Corner, right: boolean): object => {
  const { vertex, degrees } = corner;
  const asked = labelIn(given, 3);
  const written =
    flagOption(given, 'value') === true
      ? `${Number(degrees.toFixed(figure.settings.digits === 2 ? 1 : figure.settings.digits))}°`
      : undefined;
  const text = asked ?? written;
  const count = Math.max(1, Math.min(4, Math.round(numberOption(given, 'arcs') ?? 1)));
  const usual = right ? 12 : degrees < 25 ? 44 : degrees < 45 ? 34 : 26;
  const radius = numberOption(given, 'size') ?? usual;
  const around = (view: View): ReturnType<typeof legs> =>
    legs(view, vertex, corner.from, corner.to, corner.anticlockwise);
  const look = lookOf(given, { width: 1.2 });
  const outline = (view: View): Outline => {
    const at = around(view);
    if (right) return { type: 'path', in: 'pixels', courses: [squareAt(at, radius)] };
    const arcs = Array.from({ length: count }, (_, index) => arcAround(at, radius + index * 4));
    if (look.fill === undefined) return { type: 'path', in: 'pixels', courses: arcs };
    return { type: 'path', in: 'pixels', courses: [[at.at, ...(arcs.at(-1) ?? [])]], closed: true };
  };
  const middle = (view: View): Spot => {
    const { at, start, sweep } = around(view);
    const reach = (right ? radius * 1.1 : radius + (count - 1) * 4) - 3;
    return view.spot([at[0] + reach * Math.cos(start + sweep / 2), at[1] + reach * Math.sin(start + sweep / 2)]);
  };
  const id = figure.add({
    kind: 'angle',
    outline,
    extent: [vertex],
    look,
    name: asked ?? (corner.name === undefined ? undefined : `∠${corner.name}`),
    label:
      text === undefined
        ? undefined
        : {
            text,
            at: middle,
            away: (view) => {
              const { start, sweep } = around(view);
              return [Math.cos(start + sweep / 2), -Math.sin(start + sweep / 2)];
            },
            look: { size: figure.settings.fontSize - 2 },
          },
    measures: { angle: exact(degrees) },
    data: {
      ...(right || Math.abs(degrees - 90) < 1e-9 ? { type: 'right' } : {}),
      ...(corner.name === undefined ? {} : { name: corner.name }),
      arcs: count,
      vertex: nameOf(figure, given.piece(1)) ?? null,
    },
    exact: { type: 'angle', vertex, degrees },
  });
  const at = given.piece(1);
  if (at !== undefined) figure.relate('vertex-of', at, id);
  return figure.handle(id, { degrees });
};

const angle = defineDrawing({
  name: 'angle',
  signature: 'angle(A, V, B, "α", {arcs, size, value, reflex, fill, color})',
  about:
    'The arc of the angle at V between VA and VB, with its size in degrees. `value: true` writes the size; `arcs: 2` draws two arcs, for equal angles.',
  example:
    'A = point(4, 0, "A")\nV = point(0, 0, "V")\nB = point(3, 3, "B")\nray(V, A)\nray(V, B)\nangle(A, V, B, {value: true, fill: "moccasin"})',
  draw: (given, figure) => {
    given.allow(...lookOptions, 'arcs', 'size', 'value', 'reflex');
    return addAngle(given, figure, cornerIn(given, figure), false);
  },
});

const rightangle = defineDrawing({
  name: 'rightangle',
  signature: 'rightangle(A, V, B, {size, color})',
  about: 'The square that marks a right angle at V. An angle that is not right is an error.',
  example: 'A = point(0, 3, "A")\nC = point(0, 0, "C")\nB = point(4, 0, "B")\npolygon(A, B, C)\nrightangle(A, C, B)',
  draw: (given, figure) => {
    given.allow(...lookOptions, 'size');
    const corner = cornerIn(given, figure);
    if (Math.abs(corner.degrees - 90) > 0.05)
      throw new Mistake(`This angle has ${Number(corner.degrees.toFixed(4))}°, not 90°; use angle(…), or move a point`);
    return addAngle(given, figure, { ...corner, degrees: 90 }, true);
  },
});

/** Short strokes, or chevrons, across the middle of a straight stroke. */
const strokeMark = (view: View, a: Spot, b: Spot, count: number, chevron: boolean): Outline => {
  const [from, to] = [view.pixel(a), view.pixel(b)];
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const [mx, my] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const gap = chevron ? 6 : 4.5;
  const place = (along: number, across: number): Spot => [mx + ux * along - uy * across, my + uy * along + ux * across];
  const courses = Array.from({ length: count }, (_, index): Spot[] => {
    const along = (index - (count - 1) / 2) * gap;
    return chevron
      ? [place(along - 4, 4.5), place(along + 3, 0), place(along - 4, -4.5)]
      : [place(along, 5.5), place(along, -5.5)];
  });
  return { type: 'path', in: 'pixels', courses };
};

const mark = (name: string, chevron: boolean, about: string): ReturnType<typeof defineDrawing> =>
  defineDrawing({
    name,
    signature: `${name}(A, B, n, {color, width})`,
    about,
    example: `A = point(0, 0, "A")\nB = point(4, 0, "B")\nC = point(1, 2, "C")\nD = point(5, 2, "D")\nsegment(A, B)\nsegment(C, D)\n${name}(A, B, 2)\n${name}(C, D, 2)`,
    draw: (given, figure) => {
      given.allow(...lookOptions);
      const [a, b] = [given.spot(0, 'the first end'), given.spot(1, 'the second end')];
      const count = given.has(2) ? Math.round(given.positive(2, 'how many marks')) : 1;
      if (count > 6) throw new Mistake('At most 6 marks are drawn on a stroke');
      const id = figure.add({
        kind: 'tick',
        level: 'mark',
        outline: (view) => strokeMark(view, a, b, count, chevron),
        extent: [a, b],
        look: lookOf(given, { width: 1.4 }),
        data: { type: chevron ? 'parallel' : 'congruent', count },
      });
      return figure.handle(id, { count });
    },
  });

export const markFunctions = [
  angle,
  rightangle,
  mark('tick', false, 'Short strokes across a segment: segments with as many strokes have one length.'),
  mark('parallelmark', true, 'Chevrons on a stroke: strokes with as many chevrons are parallel.'),
];
