import type { Paper, Place } from './paper.js';

/** A two-ended symbol, drawn along x with its middle at the origin and its ends at ±`half`. */
interface Symbol {
  readonly half: number;
  readonly draw: (at: (x: number, y: number) => Place, paper: Paper) => void;
}

const zigzag: readonly Place[] = [
  [-24, 0],
  [-20, -8],
  [-12, 8],
  [-4, -8],
  [4, 8],
  [12, -8],
  [20, 8],
  [24, 0],
];

const box = (at: (x: number, y: number) => Place, paper: Paper, half: number, high: number): void =>
  paper.polygon([at(-half, -high), at(half, -high), at(half, high), at(-half, high)], { fill: '#ffffff' });

/** Circuit symbols after IEC 60617; `resistor-us` is the zigzag of ANSI Y32. */
const symbols = {
  resistor: { half: 24, draw: (at, paper) => box(at, paper, 24, 8) },
  'resistor-us': { half: 24, draw: (at, paper) => paper.polyline(zigzag.map(([x, y]) => at(x, y))) },
  cell: {
    half: 5,
    draw: (at, paper) => {
      paper.line(at(-5, -16), at(-5, 16));
      paper.line(at(5, -8), at(5, 8), { 'stroke-width': 4 });
    },
  },
  battery: {
    half: 15,
    draw: (at, paper) => {
      for (const x of [-15, 5]) paper.line(at(x, -16), at(x, 16));
      for (const x of [-5, 15]) paper.line(at(x, -8), at(x, 8), { 'stroke-width': 4 });
    },
  },
  lamp: {
    half: 15,
    draw: (at, paper) => {
      paper.circle(at(0, 0), 15, { fill: '#ffffff' });
      paper.line(at(-10.6, -10.6), at(10.6, 10.6));
      paper.line(at(-10.6, 10.6), at(10.6, -10.6));
    },
  },
  ammeter: {
    half: 15,
    draw: (at, paper) => {
      paper.circle(at(0, 0), 15, { fill: '#ffffff' });
      paper.text('A', at(0, 0), { size: 15 });
    },
  },
  voltmeter: {
    half: 15,
    draw: (at, paper) => {
      paper.circle(at(0, 0), 15, { fill: '#ffffff' });
      paper.text('V', at(0, 0), { size: 15 });
    },
  },
  switch: {
    half: 18,
    draw: (at, paper) => {
      paper.line(at(-18, 0), at(14, -14));
      for (const x of [-18, 18]) paper.circle(at(x, 0), 2.5, { fill: '#000000' });
    },
  },
  capacitor: {
    half: 5,
    draw: (at, paper) => {
      for (const x of [-5, 5]) paper.line(at(x, -14), at(x, 14), { 'stroke-width': 2.5 });
    },
  },
  diode: {
    half: 10,
    draw: (at, paper) => {
      paper.polygon([at(-10, -10), at(10, 0), at(-10, 10)], { fill: '#ffffff' });
      paper.line(at(10, -10), at(10, 10));
    },
  },
} as const satisfies Readonly<Record<string, Symbol>>;

export type SymbolName = keyof typeof symbols;

/**
 * Draws a component in the middle of a wire between two places, level or upright, and its name beside it.
 * @param side of the wire on which the name stands: 1 is to the right of the course from `from` to `to`
 */
export const drawComponent = (
  paper: Paper,
  name: SymbolName,
  [from, to]: readonly [Place, Place],
  label: string | undefined,
  side: 1 | -1 = -1,
): void => {
  const { half, draw } = symbols[name];
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const [dx, dy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const [cx, cy] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const at = (x: number, y: number): Place => [cx + x * dx - y * dy, cy + x * dy + y * dx];
  paper.line(from, at(-half, 0));
  paper.line(at(half, 0), to);
  paper.group(`${name.replace('-us', '')}${label === undefined ? '' : ` ${label.replaceAll(/[_{}]/g, '')}`}`, () =>
    draw(at, paper),
  );
  if (label === undefined) return;
  const upright = Math.abs(dy) > Math.abs(dx);
  const [x, y] = at(0, side * (upright ? 22 : 28));
  paper.text(label, [x, y], upright ? { anchor: x > cx ? 'start' : 'end' } : {});
};
