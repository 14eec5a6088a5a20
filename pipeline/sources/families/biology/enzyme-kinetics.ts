import { curveFigure, evenSteps } from '../curve-figure.js';
import { defineFamily } from '../family.js';

const enzymes = ['catalase', 'amylase', 'urease', 'invertase', 'lactase', 'trypsin', 'hexokinase'] as const;

export const enzymeKinetics = defineFamily({
  name: 'enzyme-kinetics',
  version: 1,
  subject: 'biology',
  concepts: ['Michaelis–Menten kinetics', 'competitive inhibition', 'maximum rate', 'Lineweaver–Burk plot'],
  level: 'undergraduate',
  language: 'vega-lite',
  generate: (random) => {
    const enzyme = random.pick(enzymes);
    const vmax = random.int(8, 60) * 2;
    const km = random.pick([0.5, 1, 1.5, 2, 2.5, 4, 5]);
    const inhibitor = random.pick(['none', 'none', 'competitive', 'non-competitive', 'both'] as const);
    const factor = random.pick([2, 2.5, 3]);
    const reciprocal = random.chance(0.25);
    const cases = [
      { name: 'no inhibitor', top: vmax, half: km },
      ...(['competitive', 'both'].includes(inhibitor) ? [{ name: 'competitive', top: vmax, half: km * factor }] : []),
      ...(['non-competitive', 'both'].includes(inhibitor)
        ? [{ name: 'non-competitive', top: vmax / factor, half: km }]
        : []),
    ];
    const end = km * random.pick([6, 8, 10]);
    const series = cases.length > 1;
    if (reciprocal) {
      return curveFigure(random, {
        titles: ['Lineweaver–Burk plot', `Double-reciprocal plot for ${enzyme}`],
        x: '1 / substrate concentration (L/mmol)',
        y: '1 / rate (min/µmol)',
        ...(series && { series: 'Inhibitor' }),
        curves: cases.map(({ name, top, half }) => ({
          name,
          points: [-1 / half, 0, ...evenSteps(0.5 / km, 3 / km, 6)].map(
            (at) => [at, (half / top) * at + 1 / top] as const,
          ),
        })),
        dots: random.chance(0.5),
        digits: 3,
        notes: [{ x: 0, mark: 'line' }],
      });
    }
    return curveFigure(random, {
      titles: [`Rate of ${enzyme} and substrate`, 'Michaelis–Menten kinetics', `Kinetics of ${enzyme}`],
      x: 'Substrate concentration (mmol/L)',
      y: random.pick(['Rate (µmol/min)', 'Initial rate (µmol/min)']),
      ...(series && { series: 'Inhibitor' }),
      curves: cases.map(({ name, top, half }) => ({
        name,
        points: evenSteps(0, end, random.pick([13, 41])).map((at) => [at, (top * at) / (half + at)] as const),
      })),
      dots: random.chance(0.3),
      xDomain: [0, end],
      yDomain: [0, vmax * 1.15],
      digits: 3,
      notes: series
        ? []
        : [
            { y: vmax, mark: 'line', text: random.pick(['Vmax', `Vmax = ${vmax}`]) },
            ...(random.chance(0.6)
              ? [{ x: km, y: vmax / 2, mark: 'dot', text: `Km = ${km} mmol/L`, above: false } as const]
              : []),
          ],
    });
  },
});
