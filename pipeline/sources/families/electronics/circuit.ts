import type { Random } from '../../../random.js';
import { pickLook } from '../drawing/look.js';
import { createPaper, type Paper, type Place } from '../drawing/paper.js';
import { drawComponent, type SymbolName } from '../drawing/symbols.js';
import { pickTitle } from '../drawing/title.js';
import { defineFamily } from '../family.js';

interface Part {
  readonly symbol: SymbolName;
  readonly label: string | undefined;
}

/** Hands out parts with names that count on: R₁, R₂, L₁; or with values. */
const createShelf = (random: Random) => {
  const counts = new Map<string, number>();
  const zigzag = random.chance(0.4);
  const values = random.chance(0.45);
  const letters = { resistor: 'R', lamp: 'L', capacitor: 'C', diode: 'D' } as const;
  const units = { resistor: 'Ω', capacitor: 'µF' } as const;
  return (kind: keyof typeof letters | 'ammeter' | 'switch'): Part => {
    const symbol: SymbolName = kind === 'resistor' && zigzag ? 'resistor-us' : kind;
    if (kind === 'ammeter' || kind === 'switch')
      return { symbol, label: kind === 'switch' && random.chance(0.5) ? 'S' : undefined };
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const unit = kind === 'resistor' || kind === 'capacitor' ? units[kind] : undefined;
    const label =
      values && unit
        ? `${random.pick([1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 22, 33, 47, 50, 100])} ${unit}`
        : `${letters[kind]}_${count}`;
    return { symbol, label };
  };
};

const level = (from: number, to: number, y: number): [Place, Place] => [
  [from, y],
  [to, y],
];
const upright = (x: number, from: number, to: number): [Place, Place] => [
  [x, from],
  [x, to],
];

/** Branches side by side between two rails, as many as there are parts. */
const drawParallel = (
  paper: Paper,
  parts: readonly Part[],
  left: number,
  [top, bottom]: readonly [number, number],
  gap: number,
): void => {
  for (const [index, { symbol, label }] of parts.entries()) {
    const x = left + index * gap;
    drawComponent(paper, symbol, upright(x, top, bottom), label, -1);
    if (index < parts.length - 1) for (const y of [top, bottom]) paper.circle([x, y], 3, { fill: paper.look.ink });
    if (index > 0) for (const y of [top, bottom]) paper.line([x - gap, y], [x, y]);
  }
};

/** A voltmeter over a component of the upper wire, between two taps. */
const drawVoltmeter = (paper: Paper, left: number, right: number): void => {
  for (const x of [left, right]) {
    paper.circle([x, 0], 3, { fill: paper.look.ink });
    paper.line([x, 0], [x, -58]);
  }
  drawComponent(paper, 'voltmeter', level(left, right, -58), undefined);
};

export const circuitDiagram = defineFamily({
  name: 'circuit-diagram',
  version: 1,
  subject: 'electronics',
  concepts: [
    'electric circuit',
    'series and parallel connection',
    'resistor',
    'ammeter and voltmeter',
    'circuit symbols',
  ],
  level: 'middle',
  language: 'svg',
  generate: (random) => {
    const look = pickLook(random.fork('look'), { colour: false });
    const paper = createPaper(look);
    const take = createShelf(random);
    const load = (): Part =>
      take(random.pick(['resistor', 'resistor', 'resistor', 'lamp', 'lamp', 'capacitor', 'diode'] as const));
    const series = Array.from({ length: random.int(1, 3) }, load);
    const parallel = Array.from({ length: random.pick([0, 0, 2, 2, 3]) }, () =>
      take(random.pick(['resistor', 'resistor', 'lamp'] as const)),
    );
    const meter = random.chance(0.4);
    const opened = random.chance(0.4);
    const top: Part[] = random.shuffle([
      ...series,
      ...(meter ? [take('ammeter')] : []),
      ...(opened ? [take('switch')] : []),
    ]);
    const [step, height, gap] = [random.int(96, 120), random.int(130, 170), random.int(92, 112)];
    const width = top.length * step;
    const source: SymbolName = random.pick(['cell', 'battery', 'battery']);
    const volts = random.pick([1.5, 3, 4.5, 6, 9, 12, 24]);
    drawComponent(
      paper,
      source,
      upright(0, height, 0),
      random.chance(0.7) ? `${volts} V` : random.pick(['U', 'ε', 'V_0']),
      -1,
    );
    for (const [index, { symbol, label }] of top.entries())
      drawComponent(paper, symbol, level(index * step, (index + 1) * step, 0), label);
    const measured = top.findIndex(({ symbol }) => symbol.startsWith('resistor') || symbol === 'lamp');
    if (measured >= 0 && random.chance(0.35)) drawVoltmeter(paper, measured * step + 8, (measured + 1) * step - 8);
    paper.line([0, height], [width, height]);
    if (parallel.length === 0) {
      const end = random.chance(0.5) ? load() : undefined;
      if (end) drawComponent(paper, end.symbol, upright(width, 0, height), end.label, -1);
      else paper.line([width, 0], [width, height]);
    } else drawParallel(paper, parallel, width, [0, height], gap);
    const sort = parallel.length === 0 ? 'series' : 'series and parallel';
    return paper.finish(pickTitle(random, ['Circuit diagram', `Components in ${sort}`, 'An electric circuit']));
  },
});
