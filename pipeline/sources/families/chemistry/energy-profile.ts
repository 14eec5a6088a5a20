import { curveFigure, evenSteps } from '../curve-figure.js';
import { defineFamily } from '../family.js';

/** A smooth step from 0 to 1 over 0…1. */
const smooth = (t: number): number => t * t * (3 - 2 * t);

interface Levels {
  readonly reactants: number;
  readonly products: number;
  /** Steps of the reaction: with two, an intermediate lies between two barriers. */
  readonly steps: number;
}

/** Energy along the reaction from 0 to 1, over a barrier of this height, with flat ends. */
const pathOf = ({ reactants, products, steps }: Levels, height: number): ((at: number) => number) => {
  const change = products - reactants;
  const middle = reactants + Math.max(10, Math.round((change + height) / 4 / 10) * 10);
  const stops: readonly (readonly [number, number])[] =
    steps === 1
      ? [
          [0.2, reactants],
          [0.5, reactants + height],
          [0.8, products],
        ]
      : [
          [0.15, reactants],
          [0.33, reactants + height],
          [0.5, middle],
          [0.67, Math.max(middle, products) + Math.round(height / 20) * 10],
          [0.87, products],
        ];
  return (at) => {
    const next = stops.findIndex(([place]) => place > at);
    if (next === 0) return reactants;
    const [[from, a], [to, b]] = [stops[next - 1] ?? [1, products], stops[next] ?? [2, products]];
    return next < 0 ? products : a + (b - a) * smooth((at - from) / (to - from));
  };
};

export const energyProfile = defineFamily({
  name: 'energy-profile',
  version: 1,
  subject: 'chemistry',
  concepts: ['activation energy', 'enthalpy of reaction', 'catalyst', 'exothermic and endothermic', 'transition state'],
  level: 'high',
  language: 'vega-lite',
  generate: (random) => {
    const start = random.int(2, 12) * 10;
    const change = random.pick([-1, 1, -1]) * random.int(2, 12) * 10;
    const barrier = Math.max(0, change) + random.int(4, 14) * 10;
    const steps = random.chance(0.3) ? 2 : 1;
    const catalysed = steps === 1 && random.chance(0.45);
    const low = Math.min(0, start + change) < 0 ? -Math.min(0, start + change) + 20 : 0;
    const [reactants, products] = [start + low, start + low + change];
    const levels = { reactants, products, steps };
    const plain = pathOf(levels, barrier);
    const lowered = pathOf(
      levels,
      Math.max(0, change) + Math.round(((barrier - Math.max(0, change)) * 0.55) / 10) * 10,
    );
    const along = evenSteps(0, 1, 61);
    const draw = (name: string, law: (at: number) => number, dashed: boolean) => ({
      name,
      dashed,
      points: along.map((at) => [at, law(at)] as const),
    });
    const sort = change < 0 ? 'exothermic' : 'endothermic';
    const top = steps === 1 ? plain(0.5) : Math.max(plain(0.33), plain(0.67));
    const words = random.pick([
      ['Reactants', 'Products'],
      ['A + B', 'C + D'],
      ['reactants', 'products'],
      ['R', 'P'],
      ['A', 'B'],
    ] as const);
    return curveFigure(random, {
      titles: [
        `Energy profile of an ${sort} reaction`,
        'Reaction energy diagram',
        steps === 2
          ? 'A reaction in two steps'
          : catalysed
            ? 'A catalyst lowers the barrier'
            : 'Energy along a reaction',
      ],
      x: random.pick(['Reaction coordinate', 'Progress of reaction', 'Reaction progress']),
      y: random.pick(['Energy (kJ/mol)', 'Potential energy (kJ/mol)', 'Enthalpy (kJ/mol)']),
      ...(catalysed && { series: 'Path' }),
      curves: [draw('without catalyst', plain, false), ...(catalysed ? [draw('with catalyst', lowered, true)] : [])],
      xDomain: [0, 1],
      yDomain: [0, Math.ceil((top * 1.18) / 50) * 50],
      notes: [
        { x: 0.02, y: reactants, mark: 'words', text: words[0], above: reactants < top * 0.2 },
        { x: 0.98, y: products, mark: 'words', text: words[1], align: 'right', above: products < top * 0.2 },
        ...(random.chance(0.5) && steps === 1
          ? [{ x: 0.5, y: top, mark: 'words', text: 'transition state', align: 'center' } as const]
          : []),
      ],
      sizes: { width: [340, 560], aspect: [0.6, 0.85] },
    });
  },
});
