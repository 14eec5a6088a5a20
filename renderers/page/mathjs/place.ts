import type { Box } from '../../scene.js';
import type { Label, Spot, View } from './figure.js';
import { boxOfWords, type Placed, type Shape } from './shape.js';
import type { Settings } from './settings.js';
import { setWords, type Words } from './words.js';

interface Canvas {
  readonly view: View;
  readonly width: number;
  readonly height: number;
}

/** CSS pixels between two places of a stroke that a label must not cover. */
const step = 3;

const along = (course: readonly Spot[], closed: boolean): Spot[] => {
  const found: Spot[] = [];
  const corners = closed && course.length > 2 ? [...course, course[0] as Spot] : course;
  for (const [index, [x, y]] of corners.entries()) {
    const [toX, toY] = corners[index + 1] ?? [x, y];
    const parts = Math.min(2_000, Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / step)));
    for (let part = 0; part < parts; part += 1)
      found.push([x + ((toX - x) * part) / parts, y + ((toY - y) * part) / parts]);
  }
  return found;
};

/** Places of a shape's ink. */
const inkOf = (shape: Shape): Spot[] => {
  if (shape.type === 'words') return [];
  if (shape.type === 'path')
    return [
      ...shape.courses.flatMap((course) => along(course, shape.closed)),
      ...(shape.behind ?? []).flatMap((course) => along(course, false)),
    ];
  if (shape.type === 'dot') {
    const { at, size } = shape;
    const half = size / 2;
    return [
      at,
      ...[0, 1, 2, 3].map((turn): Spot => [
        at[0] + half * Math.cos((turn * Math.PI) / 2),
        at[1] + half * Math.sin((turn * Math.PI) / 2),
      ]),
    ];
  }
  const parts = Math.min(400, Math.max(12, Math.ceil((2 * Math.PI * Math.max(...shape.radii)) / step)));
  const turn = (shape.turn * Math.PI) / 180;
  return Array.from({ length: parts }, (_, index): Spot => {
    const angle = (2 * Math.PI * index) / parts;
    const [a, b] = [shape.radii[0] * Math.cos(angle), shape.radii[1] * Math.sin(angle)];
    return [
      shape.centre[0] + a * Math.cos(turn) - b * Math.sin(turn),
      shape.centre[1] + a * Math.sin(turn) + b * Math.cos(turn),
    ];
  });
};

/** Places in squares of a grid, for quick looks at what is near. */
const createField = () => {
  const side = 32;
  const cells = new Map<string, Spot[]>();
  return {
    put: (spots: readonly Spot[]): void => {
      for (const spot of spots) {
        const key = `${Math.floor(spot[0] / side)} ${Math.floor(spot[1] / side)}`;
        const cell = cells.get(key);
        if (cell === undefined) cells.set(key, [spot]);
        else cell.push(spot);
      }
    },
    /** Away from the ink around a place, y upwards; undefined where there is none, or as much on all sides. */
    awayFrom: ([x, y]: Spot): Spot | undefined => {
      const reach = 46;
      let [sumX, sumY, count] = [0, 0, 0];
      for (let i = Math.floor((x - reach) / side); i <= Math.floor((x + reach) / side); i += 1)
        for (let j = Math.floor((y - reach) / side); j <= Math.floor((y + reach) / side); j += 1)
          for (const [px, py] of cells.get(`${i} ${j}`) ?? []) {
            const far = Math.hypot(px - x, py - y);
            if (far < 6 || far > reach) continue;
            sumX += (px - x) / far;
            sumY += (py - y) / far;
            count += 1;
          }
      return count > 0 && Math.hypot(sumX, sumY) > 0.25 * count ? [-sumX, sumY] : undefined;
    },
    within: ({ x, y, width, height }: Box): number => {
      let count = 0;
      for (let i = Math.floor(x / side); i <= Math.floor((x + width) / side); i += 1)
        for (let j = Math.floor(y / side); j <= Math.floor((y + height) / side); j += 1)
          for (const [px, py] of cells.get(`${i} ${j}`) ?? [])
            if (px >= x && px <= x + width && py >= y && py <= y + height) count += 1;
      return count;
    },
  };
};

const overlap = (a: Box, b: Box): number => {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > 0 && down > 0 ? across * down : 0;
};

const padded = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

const outside = (box: Box, { width, height }: Canvas): number =>
  Math.max(0, -box.x) +
  Math.max(0, -box.y) +
  Math.max(0, box.x + box.width - width) +
  Math.max(0, box.y + box.height - height);

interface Candidate {
  readonly middle: Spot;
  readonly cost: number;
}

/** Places around a spot, each with how far it is from where the label should be. */
const around = (at: Spot, away: Spot | undefined, words: Words, gap: number): Candidate[] => {
  const wanted = away === undefined ? undefined : Math.atan2(-away[1], away[0]);
  return [0, 5, 11, 18].flatMap((more) =>
    Array.from({ length: 24 }, (_, index): Candidate => {
      const angle = (index * Math.PI) / 12 + (wanted ?? -Math.PI / 4);
      const [x, y] = [Math.cos(angle), Math.sin(angle)];
      // The words' box touches a circle around the spot.
      const reach = gap + more;
      const [halfX, halfY] = [words.width / 2, (words.ascent + words.descent) / 2];
      const middle: Spot = [at[0] + x * (reach + halfX), at[1] + y * (reach + halfY)];
      const turned = Math.min(index, 24 - index);
      return { middle, cost: turned * (wanted === undefined ? 0.15 : 1.1) + more * 0.9 };
    }),
  );
};

const spotAt = (place: Label['at'] | Label['away'], view: View): Spot | undefined =>
  typeof place === 'function' ? place(view) : place;

/**
 * Puts every label where it covers no stroke, no point and no other words, as near to its wish as that allows. The first
 * labels choose first.
 */
export const placeLabels = (placed: readonly Placed[], settings: Settings, canvas: Canvas): Placed[] => {
  const field = createField();
  for (const { shape, piece } of placed)
    if (piece.unseen !== true && piece.level !== 'grid' && piece.level !== 'region' && piece.level !== 'ground')
      field.put(inkOf(shape));
  const boxes = placed.flatMap(({ shape }) => (shape.type === 'words' ? [shape.box] : []));
  const found: Placed[] = [];
  for (const { id, piece, span } of placed) {
    const { label } = piece;
    if (label === undefined || label.text === '') continue;
    const look = label.look ?? {};
    const words = setWords(label.text, look, settings);
    const at = canvas.view.pixel(spotAt(label.at, canvas.view) ?? [0, 0]);
    const gap = piece.kind === 'point' ? 4 + settings.dot / 2 : 5;
    const turn = -(look.turn ?? 0);
    const candidates: Candidate[] =
      label.on === true
        ? [{ middle: at, cost: 0 }]
        : around(at, spotAt(label.away, canvas.view) ?? field.awayFrom(at), words, gap);
    let best: { box: Box; cost: number } | undefined;
    for (const { middle, cost } of candidates) {
      if (best !== undefined && cost >= best.cost) continue;
      const box = boxOfWords(words, middle, 'middle', turn);
      const roomy = padded(box, 2);
      // Words that nearly touch others are read as one with them: a name beside the number of an axis.
      const airy = padded(box, 6);
      const total =
        cost +
        field.within(roomy) * 3 +
        boxes.reduce((sum, other) => sum + overlap(roomy, other) * 0.5 + overlap(airy, other) * 0.1, 0) +
        outside(box, canvas) * 0.4;
      if (best === undefined || total < best.cost) best = { box, cost: total };
    }
    if (best === undefined) continue;
    boxes.push(best.box);
    found.push({
      id: `${id}-label`,
      names: id,
      span,
      piece: {
        kind: 'text',
        outline: { type: 'words', at, text: label.text, look },
        level: 'words',
        look: { stroke: look.colour },
      },
      shape: { type: 'words', words, box: best.box, turn },
    });
  }
  return found;
};
