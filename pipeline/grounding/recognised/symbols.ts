import { distance, distanceTo } from '../../../renderers/circuit/distance.js';
import type { Box, Point, SceneElement } from '../../../renderers/scene.js';
import type { Strand } from '../../../renderers/circuit/nets.js';
import { aroundPoints, centreOf, gapTo, holds, pathOf, type Sketch } from './shapes.js';

/** A symbol of a circuit, as it is drawn. */
export interface Found {
  readonly id: string;
  readonly type: string;
  readonly parts: readonly SceneElement[];
  readonly box: Box;
  /** Nothing else is drawn like that. */
  readonly sure: boolean;
  /** Where wires begin, if not wherever they touch its box. */
  readonly ends?: readonly Point[];
  /** Of a switch. */
  readonly state?: 'open' | 'closed';
  /** What is written within: the A of an ammeter. */
  readonly letter?: string;
}

const endsOf = (stroke: SceneElement): Point[] =>
  [pathOf(stroke)[0], pathOf(stroke).at(-1)].filter((end) => end !== undefined);

const lengthOf = (stroke: SceneElement): number => {
  const [a, b] = endsOf(stroke);
  return a && b ? distance(a, b) : 0;
};

const words: readonly (readonly [RegExp, string])[] = [
  [/\b(?:lamp|bulb|light)\b/i, 'lamp'],
  [/\bmotor\b/i, 'motor'],
  [/\bbattery\b/i, 'battery'],
  [/\bcell\b/i, 'cell'],
  [/\bfuse\b/i, 'fuse'],
  [/\bheater\b/i, 'resistor'],
  [/\bLDR\b/, 'photoresistor'],
  [/\bthermistor\b/i, 'thermistor'],
  [/\b(?:power supply|source)\b/i, 'voltage-source'],
];
const letters: Readonly<Record<string, string>> = {
  A: 'ammeter',
  V: 'voltmeter',
  Ω: 'ohmmeter',
  M: 'motor',
  '~': 'voltage-source',
};

/** Wires that end at the rim of a box. */
const touching = (box: Box, { strokes }: Sketch, inside: readonly SceneElement[]): number =>
  strokes
    .filter((stroke) => !inside.includes(stroke))
    .flatMap(endsOf)
    .filter((end) => gapTo(end, box) <= 3).length;

/** Circles with a cross, a letter or a name: lamps, meters, motors. */
const roundSymbols = (sketch: Sketch): Found[] =>
  sketch.closed
    .filter(({ kind, box }) => kind === 'circle' && box.width >= 14 && box.width <= 90)
    .flatMap((circle): Found[] => {
      const inside = sketch.strokes.filter((stroke) => holds(circle.box, stroke.box, 1));
      if (touching(circle.box, sketch, inside) < 2) return [];
      const text = sketch.texts.find((one) => holds(circle.box, one.box, 2));
      const letter = text?.text?.trim() ?? '';
      const centre = centreOf(circle.box);
      const cross = inside.filter((stroke) => {
        const [a, b] = endsOf(stroke);
        return a && b && pathOf(stroke).length === 2 && distanceTo(centre, a, b) < 3;
      });
      const base = { id: circle.id, box: circle.box, sure: true };
      if (cross.length === 2) return [{ ...base, type: 'lamp', parts: [circle, ...cross] }];
      const meter = letters[letter];
      if (meter !== undefined && text) return [{ ...base, type: meter, parts: [circle, ...inside], letter }];
      const beside = sketch.texts.find((one) => gapTo(centreOf(one.box), circle.box) < 30)?.text ?? '';
      const named = words.find(([pattern]) => pattern.test(`${letter} ${beside}`))?.[1];
      return named === undefined ? [] : [{ ...base, type: named, parts: [circle, ...inside] }];
    });

/** Long boxes with a wire at the middle of both short sides: resistors, or what is written on them. */
const boxSymbols = (sketch: Sketch): Found[] =>
  sketch.closed
    .filter(({ kind, box }) => kind === 'rect' && Math.max(box.width, box.height) <= 130)
    .flatMap((rect): Found[] => {
      const { x, y, width, height } = rect.box;
      const ratio = Math.max(width, height) / Math.min(width, height);
      if (ratio < 1.4 || ratio > 7 || Math.min(width, height) > 45) return [];
      const sides: Point[] =
        width > height
          ? [
              [x, y + height / 2],
              [x + width, y + height / 2],
            ]
          : [
              [x + width / 2, y],
              [x + width / 2, y + height],
            ];
      const meets = (side: Point): boolean => sketch.strokes.flatMap(endsOf).some((end) => distance(end, side) < 4);
      if (!sides.every(meets)) return [];
      const beside = sketch.texts
        .filter((one) => gapTo(centreOf(one.box), rect.box) < 26)
        .map(({ text }) => text ?? '')
        .join(' ');
      const type = words.find(([pattern]) => pattern.test(beside))?.[1] ?? 'resistor';
      return [{ id: rect.id, type, parts: [rect], box: rect.box, sure: false }];
    });

interface Plate {
  readonly stroke: SceneElement;
  readonly middle: Point;
  readonly length: number;
  readonly upright: boolean;
}

/** Short strokes side by side across the wires: a cell where one is longer, a capacitor where both are alike. */
const platesIn = (sketch: Sketch, used: ReadonlySet<SceneElement>): Found[] => {
  const plates = sketch.strokes.flatMap((stroke): Plate[] => {
    const [a, b] = endsOf(stroke);
    const length = lengthOf(stroke);
    if (!a || !b || used.has(stroke) || pathOf(stroke).length !== 2 || length < 8 || length > 64) return [];
    const upright = Math.abs(a[0] - b[0]) < 0.5;
    if (!upright && Math.abs(a[1] - b[1]) >= 0.5) return [];
    return [{ stroke, middle: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], length, upright }];
  });
  const ends = sketch.strokes.flatMap(endsOf);
  const groups: Plate[][] = [];
  for (const plate of plates.toSorted((a, b) => a.middle[0] + a.middle[1] - b.middle[0] - b.middle[1])) {
    const group = groups.find((others) => {
      const last = others.at(-1);
      if (!last || last.upright !== plate.upright) return false;
      const [dx, dy] = [Math.abs(plate.middle[0] - last.middle[0]), Math.abs(plate.middle[1] - last.middle[1])];
      return plate.upright ? dx > 2 && dx < 26 && dy < 2 : dy > 2 && dy < 26 && dx < 2;
    });
    if (group) group.push(plate);
    else groups.push([plate]);
  }
  return groups.flatMap((group): Found[] => {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last || group.length < 2) return [];
    const outer = [first, last].filter(({ middle }) => ends.some((end) => distance(end, middle) < 3));
    if (outer.length < 2) return [];
    const [longest, shortest] = [
      Math.max(...group.map(({ length }) => length)),
      Math.min(...group.map(({ length }) => length)),
    ];
    const type = longest > 1.2 * shortest ? (group.length > 2 ? 'battery' : 'cell') : 'capacitor';
    const parts = group.map(({ stroke }) => stroke);
    return [
      {
        id: first.stroke.id,
        type,
        parts,
        box: aroundPoints(parts.flatMap(endsOf)),
        sure: true,
        ends: [first.middle, last.middle],
      },
    ];
  });
};

const turnAt = (path: readonly Point[], index: number): number => {
  const [a, b, c] = [path[index - 1], path[index], path[index + 1]];
  if (!a || !b || !c) return 0;
  const cross = (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0]);
  return Math.abs(cross) < 0.3 * distance(a, b) * distance(b, c) ? 0 : Math.sign(cross);
};

interface Zigzag {
  readonly from: number;
  readonly to: number;
}

/** Where a line turns left and right by turns at least five times. */
export const zigzagIn = (path: readonly Point[]): Zigzag | undefined => {
  let from = 0;
  for (let at = 1; at < path.length; at += 1) {
    const turn = turnAt(path, at);
    if (turn !== 0 && from > 0 && turn === -turnAt(path, at - 1)) continue;
    if (from > 0 && at - from >= 5) return { from, to: at - 1 };
    from = turn === 0 ? 0 : at;
  }
  return undefined;
};

interface Split {
  readonly symbols: Found[];
  readonly wires: Strand[];
}

/** Zigzags are resistors; what of their line goes on at both ends is wire. */
const zigzagsIn = ({ strokes }: Sketch, used: ReadonlySet<SceneElement>): Split => {
  const found: Split = { symbols: [], wires: [] };
  for (const stroke of strokes) {
    if (used.has(stroke)) continue;
    const path = pathOf(stroke);
    const zigzag = zigzagIn(path);
    if (!zigzag) {
      found.wires.push({ id: stroke.id, path });
      continue;
    }
    const own = path.slice(zigzag.from, zigzag.to + 1);
    const [first, last] = [own[0] as Point, own.at(-1) as Point];
    found.symbols.push({
      id: `${stroke.id}z`,
      type: 'resistor',
      parts: [stroke],
      box: aroundPoints(own),
      sure: true,
      ends: [first, last],
    });
    if (zigzag.from > 0) found.wires.push({ id: `${stroke.id}~1`, path: path.slice(0, zigzag.from + 1) });
    if (zigzag.to < path.length - 1) found.wires.push({ id: `${stroke.id}~2`, path: path.slice(zigzag.to) });
  }
  return found;
};

/** A slanted stroke from the end of one wire that stops short of the end of another: an open switch. */
const switchesIn = (sketch: Sketch, used: ReadonlySet<SceneElement>): Found[] =>
  sketch.strokes.flatMap((lever): Found[] => {
    const [a, b] = endsOf(lever);
    const length = lengthOf(lever);
    if (!a || !b || used.has(lever) || pathOf(lever).length !== 2 || length < 14 || length > 140) return [];
    const [dx, dy] = [Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])];
    if (Math.min(dx, dy) < 3) return [];
    // Contacts may be dots on a wire that goes on beneath.
    const dots = sketch.closed
      .filter(({ kind, box }) => kind === 'circle' && box.width < 11)
      .map(({ box }) => centreOf(box));
    const others = [...sketch.strokes.filter((one) => one !== lever && !used.has(one)).flatMap(endsOf), ...dots];
    const touches = (end: Point): boolean => others.some((other) => distance(other, end) < 5);
    const [fixed, free] = touches(a) && !touches(b) ? [a, b] : touches(b) && !touches(a) ? [b, a] : [];
    if (!fixed || !free) return [];
    // A long lever has its two contacts drawn as dots.
    if (length > 80 && !dots.some((dot) => distance(dot, fixed) < 5)) return [];
    const contact = (length > 80 ? dots : others).find(
      (end) =>
        distance(end, free) > 4 &&
        distance(end, fixed) > 8 &&
        distance(end, free) < 1.2 * length &&
        Math.abs(distance(end, fixed) - length) < 0.4 * length,
    );
    if (!contact) return [];
    return [
      {
        id: lever.id,
        type: 'switch',
        state: 'open',
        parts: [lever],
        box: aroundPoints([fixed, free, contact]),
        sure: true,
        ends: [fixed, contact],
      },
    ];
  });

/** The symbols of a drawing, and the strokes that are left for wires. */
export const symbolsIn = (
  sketch: Sketch,
): { readonly symbols: readonly Found[]; readonly wires: readonly Strand[] } => {
  const round = roundSymbols(sketch);
  const boxes = boxSymbols(sketch);
  const used = new Set([...round, ...boxes].flatMap(({ parts }) => parts));
  const plates = platesIn(sketch, used);
  for (const part of plates.flatMap(({ parts }) => parts)) used.add(part);
  const levers = switchesIn(sketch, used);
  for (const part of levers.flatMap(({ parts }) => parts)) used.add(part);
  const zigzags = zigzagsIn(sketch, used);
  return { symbols: [...round, ...boxes, ...plates, ...levers, ...zigzags.symbols], wires: zigzags.wires };
};
