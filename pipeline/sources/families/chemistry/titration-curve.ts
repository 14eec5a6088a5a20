import type { Random } from '../../../random.js';
import { curveFigure, evenSteps } from '../curve-figure.js';
import { defineFamily } from '../family.js';

interface Acid {
  readonly name: string;
  /** Undefined for a strong acid. */
  readonly pKa?: number;
}

const acids: readonly Acid[] = [
  { name: 'hydrochloric acid' },
  { name: 'nitric acid' },
  { name: 'ethanoic acid', pKa: 4.76 },
  { name: 'methanoic acid', pKa: 3.75 },
  { name: 'benzoic acid', pKa: 4.2 },
  { name: 'lactic acid', pKa: 3.86 },
  { name: 'propanoic acid', pKa: 4.87 },
];

const water = 1e-14;

/** pH from the balance of charges [H⁺] + [Na⁺] = [OH⁻] + [A⁻], solved by halving in log [H⁺]; concentrations mol/L. */
const balancedPh = (acid: number, base: number, pKa: number | undefined): number => {
  let [low, high] = [0, 14];
  for (let round = 0; round < 60; round++) {
    const pH = (low + high) / 2;
    const hydrogen = 10 ** -pH;
    const ionised = pKa === undefined ? acid : (acid * 10 ** -pKa) / (10 ** -pKa + hydrogen);
    if (hydrogen + base - water / hydrogen - ionised > 0) low = pH;
    else high = pH;
  }
  return (low + high) / 2;
};

/** Curves of acids of nearly one strength would lie on each other: one strong, one stronger and one weaker weak acid. */
const unlikeAcids = (random: Random, count: number): Acid[] => {
  const strengths = new Set<number>();
  const unlike = random.shuffle(acids).filter(({ pKa }) => {
    const strength = pKa === undefined ? 0 : pKa < 4 ? 1 : 2;
    const known = strengths.has(strength);
    strengths.add(strength);
    return !known;
  });
  return unlike.slice(0, count);
};

export const titrationCurve = defineFamily({
  name: 'titration-curve',
  version: 1,
  subject: 'chemistry',
  concepts: ['titration', 'equivalence point', 'pH', 'strong and weak acids', 'buffer region'],
  level: 'high',
  language: 'vega-lite',
  generate: (random) => {
    const count = random.weighted([
      [1, 6],
      [2, 3],
      [3, 1],
    ] as const);
    const chosen = unlikeAcids(random, count);
    const volume = random.pick([10, 20, 25, 50]);
    const concentration = random.pick([0.05, 0.1, 0.1, 0.2, 0.5]);
    const titrant = random.pick([0.5, 0.8, 1, 1, 1.25, 2].map((ratio) => Number((ratio * concentration).toFixed(3))));
    const base = random.pick(['NaOH', 'KOH']);
    const equivalence = (volume * concentration) / titrant;
    const end = Math.ceil((equivalence * random.pick([1.6, 1.8, 2])) / 5) * 5;
    const pHAt = (added: number, { pKa }: Acid): number =>
      balancedPh((volume * concentration) / (volume + added), (titrant * added) / (volume + added), pKa);
    // Readings every so many drops, and closer where the pH jumps, as one titrates.
    const near = [-0.02, -0.008, -0.002, 0, 0.002, 0.008, 0.02].map((part) => equivalence * (1 + part));
    const added = [...evenSteps(0, end, 61), ...near].sort((a, b) => a - b);
    const curves = chosen.map((acid) => ({
      name: acid.name,
      points: added.map((ml) => [ml, pHAt(ml, acid)] as const),
    }));
    const [acid] = chosen;
    const marked = count === 1 && random.chance(0.65) && acid !== undefined;
    const half = marked && acid.pKa !== undefined && random.chance(0.5);
    const name = acid?.name ?? '';
    return curveFigure(random, {
      titles:
        count === 1
          ? [`Titration of ${name} with ${base}`, 'Titration curve', `${volume} mL of ${concentration} mol/L ${name}`]
          : ['Titration curves of acids', `Acids titrated with ${base}`],
      subtitle: `${volume} mL of ${concentration} mol/L acid, ${titrant} mol/L ${base}`,
      x: `Volume of ${base} added (mL)`,
      y: 'pH',
      curves,
      ...(count > 1 && { series: 'Acid' }),
      xDomain: [0, end],
      yDomain: [0, 14],
      digits: 5,
      notes: marked
        ? [
            { x: equivalence, y: pHAt(equivalence, acid), mark: 'dot', text: 'equivalence point', align: 'right' },
            ...(half
              ? [
                  {
                    x: equivalence / 2,
                    y: acid.pKa ?? 0,
                    mark: 'dot',
                    text: `pH = pKa = ${acid.pKa ?? ''}`,
                    above: false,
                  } as const,
                ]
              : []),
          ]
        : [],
    });
  },
});
