import type { Random } from '../../random.js';
import type { FamilyFigure } from './family.js';

export type Spot = readonly [x: number, y: number];

/** A number as a person writes it: at most `digits` after the point. */
export const num = (value: number, digits = 3): string => String(Number(value.toFixed(digits)) + 0);

export const at = ([x, y]: Spot): string => `[${num(x)}, ${num(y)}]`;

/** Colours and fonts of one figure, as books have them. */
export interface MathjsLook {
  readonly accent: string;
  readonly second: string;
  readonly fill: string;
  /** Options of `figure(…)` that are looks. */
  readonly options: readonly string[];
  /** Points are dots, or only named. */
  readonly dots: boolean;
}

const palettes = [
  ['#1f5fa8', '#c0392b', '#dce9f7'],
  ['#00695c', '#d84315', '#d9efe9'],
  ['#6a1b9a', '#2e7d32', '#eee0f3'],
  ['#b71c1c', '#1a4f8b', '#fbe3e0'],
  ['#37474f', '#c77700', '#e7ecef'],
  ['#283593', '#ad1457', '#e3e6f6'],
  ['#4e6b1f', '#8e2b5d', '#eaf1d8'],
  ['#111111', '#111111', '#ececec'],
] as const;

export const mathjsLook = (random: Random): MathjsLook => {
  const [accent, second, fill] = random.pick(palettes);
  const options = [
    `font: "${random.weighted([
      ['serif', 5],
      ['times', 3],
      ['sans', 2],
      ['humanist', 2],
    ] as const)}"`,
    `fontSize: ${random.int(15, 19)}`,
    ...(random.chance(0.5) ? [`stroke: ${num(random.between(1.1, 2.2), 1)}`] : []),
    ...(random.chance(0.25) ? [`background: "${random.pick(['#fffdf6', '#fbfcff', '#f8f8f5', '#fffaf2'])}"`] : []),
    ...(random.chance(0.3) ? [`ink: "${random.pick(['#000000', '#222a44', '#2b2b2b', '#3b2f2f'])}"`] : []),
    ...(random.chance(0.4) ? [`dot: ${random.int(4, 7)}`] : []),
  ];
  return { accent, second, fill, options, dots: random.chance(0.4) };
};

/** `figure(…)` for places that must be seen, in equal units along both axes; longer side 250 to 420 CSS pixels. */
export const framed = (
  spots: readonly Spot[],
  look: MathjsLook,
  random: Random,
  more: readonly string[] = [],
): string => {
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
  const [across, up] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
  const scale = random.int(250, 400) / Math.max(across, up);
  const margin = random.int(34, 46);
  const side = (length: number): number => Math.round(length * scale) + 2 * margin;
  return `figure({${[`width: ${side(across)}`, `height: ${side(up)}`, `margin: ${margin}`, ...more, ...look.options].join(', ')}})`;
};

/** `figure(…)` and `axes(…)` for graphs. */
export const plane = (
  x: readonly [number, number],
  y: readonly [number, number],
  look: MathjsLook,
  random: Random,
  axes: {
    readonly titles?: readonly [string, string];
    readonly options?: readonly string[];
    readonly equal?: boolean;
    readonly boxed?: boolean;
    /** Axes through the origin, whatever the look. */
    readonly crossed?: boolean;
  } = {},
): readonly string[] => {
  const { titles = ['x', 'y'], options = [], equal = false, boxed, crossed = false } = axes;
  const width = random.int(340, 480);
  const height = Math.round(
    equal ? (width - 90) * ((y[1] - y[0]) / (x[1] - x[0])) + 90 : width * random.between(0.62, 0.9),
  );
  const style = (boxed ?? random.chance(0.2)) ? 'box' : !crossed && random.chance(0.15) ? 'corner' : 'origin';
  const size = [
    `x: [${num(x[0])}, ${num(x[1])}]`,
    `y: [${num(y[0])}, ${num(y[1])}]`,
    `width: ${width}`,
    `height: ${height}`,
  ];
  const settings = [`style: "${style}"`, ...(random.chance(0.55) ? ['grid: true'] : []), ...options];
  return [
    `figure({${[...size, ...(equal ? ['equal: true'] : []), 'margin: 44', ...look.options].join(', ')}})`,
    `axes("${titles[0]}", "${titles[1]}", {${settings.join(', ')}})`,
  ];
};

export const turned = ([x, y]: Spot, degrees: number): Spot => {
  const angle = (degrees * Math.PI) / 180;
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];
};

const alphabets = ['ABCDEFGH', 'PQRSTUVW', 'KLMNOPQR', 'DEFGHIJK', 'XYZWUVST'];

/** Names for corners, in their order. */
export const letters = (random: Random, count: number): string[] => random.pick(alphabets).slice(0, count).split('');

/** `A = point(…)` for corners. */
export const points = (names: readonly string[], spots: readonly Spot[], look: MathjsLook): string[] =>
  names.map((name, index) => {
    const [x = 0, y = 0] = spots[index] ?? [];
    return `${name} = point(${num(x)}, ${num(y)}, "${name}"${look.dots ? '' : ', {show: false}'})`;
  });

export const figureOf = (lines: readonly string[]): FamilyFigure => ({
  program: `${lines.join('\n')}\n`,
  data: { name: 'synthetic', licence: 'CC0-1.0' },
});

/** Tries again until a choice is good: legible, not degenerate. */
export const until = <T>(make: () => T, good: (made: T) => boolean): T => {
  for (let round = 0; round < 200; round += 1) {
    const made = make();
    if (good(made)) return made;
  }
  throw new RangeError('No choice of parameters was good; the family asks for too much');
};

export const lengthOf = ([ax, ay]: Spot, [bx, by]: Spot): number => Math.hypot(bx - ax, by - ay);

/** Degrees at the vertex. */
export const angleOf = (a: Spot, v: Spot, b: Spot): number => {
  const [ax, ay, bx, by] = [a[0] - v[0], a[1] - v[1], b[0] - v[0], b[1] - v[1]];
  return (Math.acos((ax * bx + ay * by) / (Math.hypot(ax, ay) * Math.hypot(bx, by))) * 180) / Math.PI;
};
