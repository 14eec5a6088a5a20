import { oncePer } from '../../once-per.js';
import type { Drawing, Thing } from '../drawing.js';

/** One circle of a Venn diagram: what it is called, and in which colours it is drawn. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly names: readonly string[];
  readonly colours: readonly string[];
  readonly things: readonly Thing[];
}

export interface Region {
  readonly text: Thing;
  readonly value: number;
  /** The circles that it lies in. */
  readonly within: readonly number[];
}

export interface Venn {
  /** The texts in the circles are things that are sorted, and no counts of such. */
  readonly areMembers: boolean;
  readonly circles: readonly Circle[];
  readonly regions: readonly Region[];
}

const centre = ({ element: { box } }: Thing): readonly [number, number] => [
  box.x + box.width / 2,
  box.y + box.height / 2,
];

const isRound = ({ outline, element: { box } }: Thing): boolean =>
  outline === 'circle' || (outline === 'ellipse' && box.width < box.height * 2 && box.height < box.width * 2);

/** Two to four circles that overlap. */
const circlesIn = (drawing: Drawing): readonly Circle[] => {
  const rounds = drawing.things.filter(
    (thing) =>
      isRound(thing) &&
      thing.role === 'shape' &&
      (!thing.named || /^(?:circle|ellipse)$/.test(thing.noun)) &&
      thing.element.box.width > 30 &&
      // Clouds and balls beside other things are no sets.
      thing.element.box.width > 0.18 * Math.min(drawing.scene.width, drawing.scene.height),
  );
  const groups: Thing[][] = [];
  for (const thing of rounds) {
    const [x, y] = centre(thing);
    const own = groups.find(([first]) => first && Math.hypot(centre(first)[0] - x, centre(first)[1] - y) < 2);
    if (own) own.push(thing);
    else groups.push([thing]);
  }
  const circles = groups.map((things): Circle => {
    const [first] = things;
    const [x, y] = first ? centre(first) : [0, 0];
    const colours = things.flatMap(({ element: { fill, stroke } }) => [fill, stroke].flatMap((hex) => hex ?? []));
    const names = things.flatMap(({ name }) => name ?? []);
    return { x, y, r: (first?.element.box.width ?? 0) / 2, names, colours, things };
  });
  const overlaps = circles.some((a) =>
    circles.some(
      (b) =>
        a !== b &&
        Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r &&
        Math.hypot(a.x - b.x, a.y - b.y) > Math.abs(a.r - b.r),
    ),
  );
  return circles.length < 2 || circles.length > 4 || !overlaps ? [] : circles;
};

/** Circles that overlap, each with the words nearest to it, and the numbers in and around them. */
export const vennOf = oncePer((drawing: Drawing): Venn | undefined => {
  const circles = circlesIn(drawing);
  if (circles.length === 0) return undefined;
  const texts = drawing.things.filter(({ role, name }) => role === 'text' && name !== undefined);
  const numbers = texts.filter(({ name }) => /^\d+(?:\.\d+)?%?$/.test(name ?? ''));
  const words = texts.filter((text) => !numbers.includes(text));
  const far = (text: Thing, { x, y, r }: Circle): number => {
    const [a, b] = centre(text);
    return Math.abs(Math.hypot(a - x, b - y) - r * 0.8);
  };
  const names = circles.map((circle): string[] => [...circle.names]);
  for (const text of names.every(({ length }) => length > 0) ? [] : words) {
    const distances = circles.map((circle) => far(text, circle));
    const nearest = distances.indexOf(Math.min(...distances));
    names[nearest]?.push(text.name ?? '');
  }
  const inside = (text: Thing): number[] => {
    const [a, b] = centre(text);
    return circles.flatMap(({ x, y, r }, index) => (Math.hypot(a - x, b - y) < r ? [index] : []));
  };
  const called = new Set([...names.flat(), drawing.title ?? '']);
  const sorted = words.filter(({ name = '' }) => !called.has(name));
  const placed = (numbers.length > 0 ? numbers : sorted.length > 2 ? sorted : []).map((text) => ({
    text,
    within: inside(text),
  }));
  // Where several stand in one region they are what is sorted, and each of them counts once.
  const areMembers = new Set(placed.map(({ within }) => within.join())).size < placed.length || numbers.length === 0;
  return {
    areMembers,
    circles: circles.map((circle, index) => ({ ...circle, names: names[index] ?? [] })),
    regions: placed.map((one) => ({ ...one, value: areMembers ? 1 : Number.parseFloat(one.text.name ?? '') })),
  };
});
