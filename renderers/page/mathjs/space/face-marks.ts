import type { Spot } from '../figure.js';

/** A mark on a unit square, x to the right and y downwards from its upper left corner: outlines, filled or not. */
export interface FaceMark {
  readonly outlines: readonly (readonly Spot[])[];
  readonly filled: boolean;
  readonly closed: boolean;
}

const around = (sides: number, radius: number, turn = 0, at: Spot = [0.5, 0.5]): Spot[] =>
  Array.from({ length: sides }, (_, index): Spot => {
    const angle = (2 * Math.PI * index) / sides + (turn * Math.PI) / 180;
    return [at[0] + radius * Math.sin(angle), at[1] - radius * Math.cos(angle)];
  });

const star = (points: number, outer: number, inner: number): Spot[] =>
  Array.from({ length: points * 2 }, (_, index): Spot => {
    const angle = (Math.PI * index) / points;
    const radius = index % 2 === 0 ? outer : inner;
    return [0.5 + radius * Math.sin(angle), 0.5 - radius * Math.cos(angle)];
  });

const plain = (outlines: readonly (readonly Spot[])[], filled = true, closed = true): FaceMark => ({
  outlines,
  filled,
  closed,
});

const pips = (places: readonly Spot[]): FaceMark => plain(places.map((at) => around(24, 0.085, 0, at)));
const [low, mid, high] = [0.26, 0.5, 0.74];

export const faceMarks = {
  disc: plain([around(40, 0.24)]),
  circle: plain([around(40, 0.26)], false),
  square: plain([around(4, 0.3, 45)]),
  diamond: plain([around(4, 0.32)], false),
  triangle: plain([around(3, 0.3)]),
  pentagon: plain([around(5, 0.29)], false),
  hexagon: plain([around(6, 0.29)], false),
  star: plain([star(5, 0.34, 0.14)]),
  sparkle: plain([star(4, 0.36, 0.12)]),
  plus: plain([
    [
      [0.42, 0.2],
      [0.58, 0.2],
      [0.58, 0.42],
      [0.8, 0.42],
      [0.8, 0.58],
      [0.58, 0.58],
      [0.58, 0.8],
      [0.42, 0.8],
      [0.42, 0.58],
      [0.2, 0.58],
      [0.2, 0.42],
      [0.42, 0.42],
    ],
  ]),
  cross: plain(
    [
      [
        [0.22, 0.22],
        [0.78, 0.78],
      ],
      [
        [0.78, 0.22],
        [0.22, 0.78],
      ],
    ],
    false,
    false,
  ),
  arrow: plain([
    [
      [0.5, 0.16],
      [0.76, 0.46],
      [0.58, 0.46],
      [0.58, 0.84],
      [0.42, 0.84],
      [0.42, 0.46],
      [0.24, 0.46],
    ],
  ]),
  bar: plain([
    [
      [0.14, 0.42],
      [0.86, 0.42],
      [0.86, 0.58],
      [0.14, 0.58],
    ],
  ]),
  half: plain([
    [
      [0, 0],
      [1, 0],
      [0, 1],
    ],
  ]),
  stripe: plain(
    [
      [
        [0, 0],
        [1, 1],
      ],
    ],
    false,
    false,
  ),
  '1': pips([[mid, mid]]),
  '2': pips([
    [low, low],
    [high, high],
  ]),
  '3': pips([
    [low, low],
    [mid, mid],
    [high, high],
  ]),
  '4': pips([
    [low, low],
    [high, low],
    [low, high],
    [high, high],
  ]),
  '5': pips([
    [low, low],
    [high, low],
    [mid, mid],
    [low, high],
    [high, high],
  ]),
  '6': pips([
    [low, low],
    [low, mid],
    [low, high],
    [high, low],
    [high, mid],
    [high, high],
  ]),
} as const satisfies Readonly<Record<string, FaceMark>>;

export type FaceMarkName = keyof typeof faceMarks;

export const isFaceMark = (name: string): name is FaceMarkName => Object.hasOwn(faceMarks, name);
