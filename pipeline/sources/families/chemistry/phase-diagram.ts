import type { Random } from '../../../random.js';
import { type Curve, curveFigure, evenSteps, type Note } from '../curve-figure.js';
import { defineFamily } from '../family.js';

/** Triple and critical point (°C, kPa) and how far pressure moves the melting point (K/MPa). Source: NIST WebBook, rounded. */
const substances = [
  { name: 'water', triple: [0.01, 0.612], critical: [374, 22060], melting: -0.075 },
  { name: 'carbon dioxide', triple: [-56.6, 518], critical: [31, 7380], melting: 0.2 },
  { name: 'ammonia', triple: [-77.7, 6.1], critical: [132, 11300], melting: 0.2 },
  { name: 'nitrogen', triple: [-210, 12.5], critical: [-147, 3400], melting: 0.2 },
  { name: 'methane', triple: [-182.5, 11.7], critical: [-82.6, 4600], melting: 0.25 },
  { name: 'argon', triple: [-189.3, 68.9], critical: [-122.5, 4860], melting: 0.25 },
  { name: 'oxygen', triple: [-218.8, 0.15], critical: [-118.6, 5040], melting: 0.12 },
  { name: 'benzene', triple: [5.5, 4.8], critical: [289, 4900], melting: 0.28 },
  { name: 'iodine', triple: [113.5, 12.1], critical: [546, 11700], melting: 0.3 },
  { name: 'sulfur dioxide', triple: [-75.5, 1.7], critical: [157.5, 7880], melting: 0.2 },
  { name: 'xenon', triple: [-111.8, 81.8], critical: [16.6, 5840], melting: 0.35 },
  { name: 'hydrogen sulfide', triple: [-85.5, 23], critical: [100, 9000], melting: 0.2 },
] as const;

const units = [
  ['kPa', 1],
  ['bar', 100],
  ['atm', 101.325],
  ['MPa', 1000],
] as const;

const zero = 273.15;

type Substance = (typeof substances)[number];

/** What is drawn of a substance: the ends of both axes (°C, kPa), its boundaries, and the places where its phases have their names. */
interface Diagram {
  readonly across: readonly [low: number, high: number];
  readonly up: readonly [bottom: number, top: number];
  readonly boundaries: readonly (readonly [
    name: string,
    places: readonly (readonly [celsius: number, pressure: number])[],
  ])[];
  readonly phases: readonly (readonly [celsius: number, pressure: number])[];
}

/** @param unit in kPa: the ends of the axis have two digits in it */
const diagramOf = (random: Random, { triple, critical, melting }: Substance, unit: number): Diagram => {
  // ln p is linear in 1/T (Clausius and Clapeyron) through both points; sublimation takes a sixth more heat.
  const [from, to] = [triple[0] + zero, critical[0] + zero];
  const steep = Math.log(critical[1] / triple[1]) / (1 / from - 1 / to);
  const vapour = (celsius: number): number =>
    triple[1] * Math.exp((celsius < triple[0] ? 1.17 : 1) * steep * (1 / from - 1 / (celsius + zero)));
  const span = critical[0] - triple[0];
  const low = Math.max(triple[0] - random.between(0.3, 0.45) * span, -263);
  const high = critical[0] + random.between(0.25, 0.4) * span;
  const twoDigits = (pressure: number): number => {
    const digit = unit * 10 ** (Math.floor(Math.log10(pressure / unit)) - 1);
    return Math.ceil(pressure / digit) * digit;
  };
  const top = twoDigits(critical[1] * random.pick([6, 8, 10, 15]));
  // No figure goes down to the pressure over a solid near absolute zero: the curve leaves it at the lower edge.
  const bottom = twoDigits(Math.max(vapour(low), triple[1] / random.pick([20, 50, 200, 500])));
  const start = 1 / (1 / from - Math.log(bottom / triple[1]) / (1.17 * steep)) - zero;
  const along = (one: number, other: number, count: number): (readonly [number, number])[] =>
    evenSteps(one, other, count).map((celsius) => [celsius, vapour(celsius)]);
  const pressures = evenSteps(Math.log(triple[1]), Math.log(top), 14).map(Math.exp);
  const liquid = triple[0] + span * 0.36;
  return {
    across: [low, high],
    up: [bottom, top],
    boundaries: [
      ['sublimation', along(start, triple[0], 14)],
      ['vaporisation', along(triple[0], critical[0], 20)],
      ['melting', pressures.map((p) => [triple[0] + (melting * (p - triple[1])) / 1000, p])],
    ],
    phases: [
      [(low + triple[0]) / 2, Math.sqrt(triple[1] * top)],
      [liquid, Math.sqrt(vapour(liquid) * top)],
      [triple[0] + span * 0.75, Math.sqrt(bottom * vapour(triple[0] + span * 0.45))],
    ],
  };
};

export const phaseDiagram = defineFamily({
  name: 'phase-diagram',
  version: 1,
  subject: 'chemistry',
  concepts: ['phase diagram', 'triple point', 'critical point', 'vapour pressure', 'states of matter'],
  level: 'high',
  language: 'vega-lite',
  generate: (random) => {
    const substance = random.pick(substances);
    const { name, triple, critical } = substance;
    const [unit, kilopascals] = random.pick(units);
    const kelvin = random.chance(0.35);
    const diagram = diagramOf(random.fork('diagram'), substance, kilopascals);
    const x = (celsius: number): number => Math.round((kelvin ? celsius + zero : celsius) * 10) / 10;
    const y = (pressure: number): number => pressure / kilopascals;
    const place = ([celsius, pressure]: readonly [number, number]): readonly [number, number] => [
      x(celsius),
      y(pressure),
    ];
    const curves = diagram.boundaries.map(([boundary, places]): Curve => ({
      name: boundary,
      points: places.map(place),
    }));
    const phases = random.pick([
      ['solid', 'liquid', 'gas'],
      ['Solid', 'Liquid', 'Vapour'],
      ['(s)', '(l)', '(g)'],
    ] as const);
    const named = random.chance(0.8);
    const dot = ([celsius, pressure]: readonly [number, number], text: string): Note => ({
      x: x(celsius),
      y: y(pressure),
      mark: 'dot',
      ...(named && { text }),
      above: false,
    });
    const atmosphere = y(101.325);
    const across: Note[] =
      random.chance(0.4) && diagram.up[0] < 50
        ? [{ y: atmosphere, mark: 'line', text: `${Number(atmosphere.toPrecision(4))} ${unit}` }]
        : [];
    const words = diagram.phases.map(([celsius, pressure], index): Note => ({
      x: x(celsius),
      y: y(pressure),
      mark: 'words',
      text: phases[index] ?? '',
      align: 'center',
    }));
    return curveFigure(random, {
      titles: [`Phase diagram of ${name}`, `Phases of ${name}`, `The states of ${name}`],
      x: kelvin ? 'Temperature (K)' : 'Temperature (°C)',
      y: `Pressure (${unit})`,
      series: 'Boundary',
      curves,
      notes: [dot(triple, 'triple point'), dot(critical, 'critical point'), ...words, ...across],
      xDomain: [x(diagram.across[0]), x(diagram.across[1])],
      yDomain: [Number(y(diagram.up[0]).toPrecision(3)), Number(y(diagram.up[1]).toPrecision(3))],
      yLog: true,
      sizes: { width: [380, 560], aspect: [0.65, 0.85] },
    });
  },
});
