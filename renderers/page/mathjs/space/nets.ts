import type { Arguments } from '../arguments.js';
import { defineDrawing, type DrawingFunction, type Figure, Mistake, type PieceId, type Spot } from '../figure.js';
import { lookOf, lookOptions, numberOption } from '../look.js';
import { exact } from '../values.js';
import { bodyAt, entriesOption, textsOption, namesIn, spotOption, written } from './read.js';
import { polygonName } from './section.js';
import { type Body } from './state.js';
import { type FlatFace, petals, unfold } from './unfold.js';
import { facePoints } from './polyhedron.js';
import { areaOf } from './vector.js';

const netOptions = [...lookOptions, 'base', 'at', 'turn', 'labels', 'texts', 'edges'] as const;

/** Turns and moves what is laid flat, as the options say. */
const placing = (given: Arguments): ((spot: Spot) => Spot) => {
  const angle = ((numberOption(given, 'turn') ?? 0) * Math.PI) / 180;
  const [dx, dy] = spotOption(given, 'at') ?? [0, 0];
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return ([x, y]) => [x * cos - y * sin + dx, x * sin + y * cos + dy];
};

/** The first face whose petals do not overlap, the asked one or else the largest first. */
const laidOut = (body: Body, base: number | undefined): readonly FlatFace[] => {
  const { mesh } = body;
  const areas = mesh.faces.map((_, index) => areaOf(facePoints(mesh, index)));
  const order =
    base === undefined ? areas.map((_, index) => index).sort((a, b) => (areas[b] ?? 0) - (areas[a] ?? 0)) : [base];
  for (const face of order) {
    const flats = unfold(mesh, petals(mesh, face), face);
    if (flats) return flats;
  }
  throw new Mistake('The faces of this body overlap when it is unfolded so; try another base');
};

const key = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Sides of the flat faces: folds, which two faces share, dashed; cuts solid. */
const addSides = (
  given: Arguments,
  figure: Figure,
  body: Body,
  flats: readonly FlatFace[],
  place: (spot: Spot) => Spot,
  faces: ReadonlyMap<number, PieceId>,
): void => {
  const { stroke, width } = lookOf(given, {});
  const texts = new Map(
    entriesOption(given, 'edges').map(([name, text]) => {
      const [a = '', b = ''] = namesIn(name).map(written);
      return [key(body.names.indexOf(a), body.names.indexOf(b)), text] as const;
    }),
  );
  const folds = new Map(
    flats.flatMap(({ fold, face, on }) => (fold ? [[`${key(...fold)} ${face}`, on] as const] : [])),
  );
  for (const { face, outline, fold } of flats) {
    const corners = body.mesh.faces[face] ?? [];
    for (const [index, from] of corners.entries()) {
      const next = (index + 1) % corners.length;
      const to = corners[next] ?? from;
      // A fold is drawn once, with the face that hangs on it.
      const isFold = fold !== undefined && key(...fold) === key(from, to);
      const drawnByChild = flats.some(
        (other) => other.on === face && other.fold && key(...other.fold) === key(from, to),
      );
      if (drawnByChild && !isFold) continue;
      const [a, b] = [place(outline[index] ?? [0, 0]), place(outline[next] ?? [0, 0])];
      const text = texts.get(key(from, to));
      if (text !== undefined) texts.delete(key(from, to));
      const id = figure.add({
        kind: 'segment',
        outline: { type: 'path', courses: [[a, b]] },
        look: { stroke, width, dash: isFold ? 'dashed' : 'solid' },
        label: text === undefined ? undefined : { text, at: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] },
        measures: { length: exact(Math.hypot(a[0] - b[0], a[1] - b[1])) },
        unit: figure.settings.unit,
        data: { type: isFold ? 'fold' : 'cut' },
      });
      const owner = faces.get(face);
      if (owner !== undefined) figure.relate('side-of', id, owner);
      const other = isFold ? faces.get(folds.get(`${key(from, to)} ${face}`) ?? -1) : undefined;
      if (other !== undefined) figure.relate('side-of', id, other);
    }
  }
};

const net = defineDrawing({
  name: 'net',
  signature: 'net(body, {base, at, turn, texts, edges, fill, color})',
  about:
    'The net of a body with flat faces: all faces laid flat around the face number `base` (from 1), with its folds dashed. `texts` writes into the faces in their order, `edges: {AB: "4 cm"}` beside edges.',
  example: 'P = pyramid(ngon(4, 4), 4, {labels: "ABCDS"})\nnet(P, {at: [8, 0], fill: "lightyellow"})',
  draw: (given, figure) => {
    given.allow(...netOptions);
    const body = bodyAt(given, figure, 0);
    if (body.round) throw new Mistake('This body is round: use roundnet(body)');
    const base = numberOption(given, 'base');
    if (base !== undefined && !body.mesh.faces[base - 1])
      throw new Mistake(`base is the number of a face, from 1 to ${body.mesh.faces.length}`);
    const flats = laidOut(body, base === undefined ? undefined : base - 1);
    const place = placing(given);
    const { fill, opacity } = lookOf(given, {});
    const texts = textsOption(given, 'texts') ?? [];
    const area = flats.reduce((sum, { face }) => sum + areaOf(facePoints(body.mesh, face)), 0);
    const whole = addNet(
      figure,
      `net of a ${body.type}`,
      flats.map(({ outline }) => outline.map(place)),
      area,
    );
    const faces = new Map<number, PieceId>();
    for (const { face, outline } of flats) {
      const spots = outline.map(place);
      const text = texts[face];
      const id = figure.add({
        kind: 'face',
        level: 'region',
        outline: { type: 'path', courses: [spots], closed: true },
        look:
          fill === undefined ? { width: 0, fill: 'white', opacity: 0.01 } : { fill, opacity: opacity ?? 1, width: 0 },
        label: text === undefined ? undefined : { text, at: middleOf(spots), on: true },
        measures: { area: exact(areaOf(facePoints(body.mesh, face))) },
        unit: figure.settings.unit,
        data: { type: 'net face', shape: polygonName(facePoints(body.mesh, face)), sides: spots.length },
      });
      figure.relate('side-of', id, whole);
      faces.set(face, id);
    }
    addSides(given, figure, body, flats, place, faces);
    return figure.handle(whole, { area });
  },
});

const middleOf = (spots: readonly Spot[]): Spot => [
  spots.reduce((sum, [x]) => sum + x, 0) / spots.length,
  spots.reduce((sum, [, y]) => sum + y, 0) / spots.length,
];

/** The net as a whole. */
export const addNet = (
  figure: Figure,
  type: string,
  outlines: readonly (readonly Spot[])[],
  area: number,
  more: Readonly<Record<string, string | number | boolean>> = {},
): PieceId =>
  figure.add({
    kind: 'solid',
    unseen: true,
    outline: { type: 'path', courses: outlines.map((one) => [...one]), closed: true },
    measures: { area: exact(area) },
    unit: figure.settings.unit,
    data: { type, net: true, faces: outlines.length, ...more },
  });

export const netFunctions: readonly DrawingFunction[] = [net];
