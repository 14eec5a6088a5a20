import type { Random } from '../../../random.js';
import type { FamilyFigure } from '../family.js';

/** How one figure of space looks: as from one book of many. */
export interface Look {
  /** The first line of the program. */
  readonly figure: string;
  /** Light colour of faces. */
  readonly fill: string;
  /** Strong colour for what a figure is about. */
  readonly accent: string;
  /** Unit of lengths, or none. */
  readonly unit: string;
}

const fills = ['#dbe7f3', '#f6e8c8', '#dcefdc', '#f4dede', '#e8e0f2', '#ececec', '#d5eef0', '#fff2b8'];
const accents = ['#c0392b', '#1f5fa8', '#2e7d4f', '#8e44ad', '#c77700', '#007c89', '#b0245e'];
const inks = ['#111111', '#1a1a1a', '#222244', '#2b2b2b', '#103050'];
const papers = ['#ffffff', '#ffffff', '#ffffff', '#fffdf5', '#f8fafc'];

/** @param side CSS pixels of the longer side, roughly; it varies around that */
export const createLook = (random: Random, side = 380): Look => {
  const unit = random.weighted([
    ['cm', 5],
    ['m', 2],
    ['', 2],
    ['mm', 1],
    ['dm', 0.6],
  ]);
  const settings = [
    `width: ${Math.round(side * random.between(0.85, 1.25))}`,
    `background: "${random.pick(papers)}"`,
    `ink: "${random.pick(inks)}"`,
    `font: "${random.weighted([
      ['serif', 5],
      ['times', 4],
      ['sans', 2],
      ['humanist', 1],
    ] as const)}"`,
    `fontSize: ${random.pick([14, 15, 16, 17, 18, 19])}`,
    `stroke: ${random.pick([1.1, 1.3, 1.5, 1.7, 2])}`,
    ...(unit === '' ? [] : [`unit: "${unit}"`]),
  ];
  return {
    figure: `figure({${settings.join(', ')}})`,
    fill: random.pick(fills),
    accent: random.pick(accents),
    unit,
  };
};

const angle = (random: Random, low: number, high: number): number => Math.round(random.between(low, high));

/** The eye to the right or the left, a little above: no two corners of a box fall together. */
export const axonometric = (random: Random, elevation: readonly [number, number] = [13, 27]): string => {
  const side = random.chance(0.7) ? 1 : -1;
  return `space({azimuth: ${side * angle(random, 16, 38)}, elevation: ${angle(random, ...elevation)}})`;
};

export const oblique = (random: Random): string =>
  `space({projection: "oblique", angle: ${random.pick([30, 35, 40, 45, 50])}, ratio: ${random.pick([0.4, 0.45, 0.5, 0.55, 0.6])}})`;

/** As books draw boxes, prisms and pyramids. */
export const bookView = (random: Random): string =>
  random.weighted([
    [oblique(random), 4],
    [axonometric(random), 5],
    [
      `space({projection: "perspective", azimuth: ${angle(random, 18, 36)}, elevation: ${angle(random, 14, 24)}, distance: 26})`,
      1,
    ],
  ]);

/** Names of the corners of a base and of its copy above. */
export const prismLabels = (random: Random, sides: number): string[] => {
  const start = random.weighted([
    ['A', 8],
    ['P', sides <= 5 ? 1 : 0],
    ['K', sides <= 5 ? 1 : 0],
  ] as const);
  const letters = Array.from({ length: sides * 2 }, (_, index) => String.fromCharCode(start.charCodeAt(0) + index));
  const base = letters.slice(0, sides);
  return random.weighted([
    [letters, start === 'A' ? 4 : 2],
    [[...base, ...base.map((letter) => `${letter}1`)], 3],
    [[...base, ...base.map((letter) => `${letter}'`)], 2],
  ]);
};

/** Corners of a base, and an apex. */
export const pyramidLabels = (random: Random, sides: number): string[] => {
  const base = Array.from({ length: sides }, (_, index) => String.fromCharCode(65 + index));
  const free = ['S', 'P', 'V', 'T'].filter((letter) => !base.includes(letter));
  return [...base, random.chance(0.25) ? String.fromCharCode(65 + sides) : random.pick(free)];
};

export const list = (items: readonly (string | number)[]): string =>
  `[${items.map((item) => (typeof item === 'string' ? `"${item}"` : item)).join(', ')}]`;

/** A number as a person writes it: two decimals at most. */
export const written = (value: number): string => String(Math.round(value * 100) / 100);

/** "4 cm", or "4" where there is no unit. */
export const measured = (value: number | string, { unit }: Look): string => {
  const text = typeof value === 'number' ? written(value) : value;
  return unit === '' ? text : `${text} ${unit}`;
};

/** An option object: entries without a value are left out. */
export const options = (entries: Readonly<Record<string, string | undefined>>): string => {
  const parts = Object.entries(entries).flatMap(([key, value]) =>
    value === undefined ? [] : [`${/^\w+$/.test(key) ? key : JSON.stringify(key)}: ${value}`],
  );
  return parts.length === 0 ? '' : `{${parts.join(', ')}}`;
};

/** A call; the options come last. */
export const call = (
  name: string,
  given: readonly (string | number)[],
  entries: Readonly<Record<string, string | undefined>> = {},
): string => {
  const last = options(entries);
  return `${name}(${[...given.map((one) => (typeof one === 'number' ? written(one) : one)), ...(last === '' ? [] : [last])].join(', ')})`;
};

export const quoted = (text: string): string => JSON.stringify(text);

/** Fill and how much it covers, or none. */
export const filled = (random: Random, { fill }: Look, share = 0.5): Readonly<Record<string, string | undefined>> =>
  random.chance(share) ? { fill: quoted(fill), opacity: written(random.pick([0.3, 0.45, 0.6])) } : {};

export const solidProgram = (lines: readonly (string | undefined)[]): FamilyFigure => ({
  program: `${lines.filter((line) => line !== undefined).join('\n')}\n`,
  data: { name: 'synthetic', licence: 'CC0-1.0' },
});
