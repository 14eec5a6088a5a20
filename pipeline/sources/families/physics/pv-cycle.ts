import { curveFigure, evenSteps } from '../curve-figure.js';
import { defineFamily } from '../family.js';

type State = readonly [volume: number, pressure: number];

/** Points of p V^n = constant between two volumes; n = 1 at constant temperature, γ without heat. */
const polytrope = ([volume, pressure]: State, to: number, n: number): State[] =>
  evenSteps(volume, to, 25).map((at) => [at, pressure * (volume / at) ** n]);

const cycles = {
  Carnot: (a: State, ratio: number, gamma: number): State[][] => {
    const one = polytrope(a, a[0] * ratio, 1);
    const two = polytrope(one.at(-1) ?? a, a[0] * ratio * 1.7, gamma);
    // Back along the lower isotherm to where the adiabat through the start meets it.
    const three = polytrope(two.at(-1) ?? a, a[0] * 1.7, 1);
    return [one, two, three, polytrope(three.at(-1) ?? a, a[0], gamma)];
  },
  Otto: ([volume, pressure]: State, ratio: number, gamma: number): State[][] => {
    const down = polytrope([volume, pressure], volume * ratio, gamma);
    const up = polytrope([volume * ratio, (down.at(-1)?.[1] ?? 1) / 2.2], volume, gamma);
    return [down, [down.at(-1) ?? [0, 0], up[0] ?? [0, 0]], up, [up.at(-1) ?? [0, 0], [volume, pressure]]];
  },
  Stirling: ([volume, pressure]: State, ratio: number): State[][] => {
    const down = polytrope([volume, pressure], volume * ratio, 1);
    const up = polytrope([volume * ratio, (down.at(-1)?.[1] ?? 1) / 2], volume, 1);
    return [down, [down.at(-1) ?? [0, 0], up[0] ?? [0, 0]], up, [up.at(-1) ?? [0, 0], [volume, pressure]]];
  },
  Rectangular: ([volume, pressure]: State, ratio: number): State[][] => {
    const corners: State[] = [
      [volume, pressure],
      [volume * ratio, pressure],
      [volume * ratio, pressure / 2],
      [volume, pressure / 2],
    ];
    return corners.map((corner, index) => [corner, corners[(index + 1) % 4] ?? corner]);
  },
} as const;

export const pvCycle = defineFamily({
  name: 'pv-cycle',
  version: 1,
  subject: 'physics',
  concepts: ['pV diagram', 'thermodynamic cycle', 'isotherm', 'adiabat', 'work of a gas'],
  level: 'undergraduate',
  language: 'vega-lite',
  generate: (random) => {
    const sort = random.pick(['Carnot', 'Otto', 'Stirling', 'Rectangular'] as const);
    const start: State = [random.int(5, 20) / 10, random.int(20, 90) * 10];
    const paths = cycles[sort](start, random.between(1.6, 3.2), random.pick([1.4, 1.67, 1.33]));
    const points = paths.flatMap((path, index) => (index === 0 ? path : path.slice(1)));
    const lettered = random.chance(0.8);
    const letters = random.pick(['ABCD', '1234', 'abcd']);
    const [volumes, pressures] = [points.map(([v]) => v), points.map(([, p]) => p)];
    const right = Math.max(...volumes) * 1.15;
    const middle = (Math.min(...volumes) + Math.max(...volumes)) / 2;
    return curveFigure(random, {
      titles: [
        sort === 'Rectangular' ? 'A cycle of two isobars and two isochores' : `${sort} cycle`,
        'pV diagram of a gas',
        'A thermodynamic cycle',
      ],
      x: random.pick(['Volume (L)', 'V (L)', 'Volume V (L)']),
      y: random.pick(['Pressure (kPa)', 'p (kPa)', 'Pressure p (kPa)']),
      curves: [{ name: sort, points }],
      ordered: true,
      xDomain: [0, Math.ceil(right * 2) / 2],
      yDomain: [0, Math.ceil((Math.max(...pressures) * 1.15) / 100) * 100],
      notes: lettered
        ? paths.map((path, index) => {
            const [x = 0, y = 0] = path[0] ?? [];
            return {
              x: Number(x.toPrecision(4)),
              y: Number(y.toPrecision(4)),
              mark: 'dot',
              text: letters[index] ?? '',
              align: x > middle ? 'left' : 'right',
              above: index < 2,
            } as const;
          })
        : [],
      sizes: { width: [320, 520], aspect: [0.7, 0.95] },
    });
  },
});
