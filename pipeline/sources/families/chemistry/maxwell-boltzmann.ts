import { curveFigure, evenSteps } from '../curve-figure.js';
import { defineFamily } from '../family.js';

/** Molar masses in kg/mol. */
const gases = [
  { name: 'He', mass: 0.004 },
  { name: 'Ne', mass: 0.0202 },
  { name: 'N₂', mass: 0.028 },
  { name: 'O₂', mass: 0.032 },
  { name: 'Ar', mass: 0.0399 },
  { name: 'CO₂', mass: 0.044 },
  { name: 'Kr', mass: 0.0838 },
  { name: 'Xe', mass: 0.1313 },
] as const;

const gasConstant = 8.314;

/** Share of molecules per unit of speed (s/m): 4π (M / 2πRT)^1.5 v² exp(−Mv² / 2RT). */
const density = (speed: number, mass: number, kelvin: number): number => {
  const a = mass / (2 * gasConstant * kelvin);
  return 4 * Math.PI * (a / Math.PI) ** 1.5 * speed ** 2 * Math.exp(-a * speed ** 2);
};
const likeliest = (mass: number, kelvin: number): number => Math.sqrt((2 * gasConstant * kelvin) / mass);

export const maxwellBoltzmann = defineFamily({
  name: 'maxwell-boltzmann',
  version: 1,
  subject: 'chemistry',
  concepts: ['Maxwell–Boltzmann distribution', 'molecular speed', 'temperature', 'most probable speed'],
  level: 'undergraduate',
  language: 'vega-lite',
  generate: (random) => {
    const byTemperature = random.chance(0.6);
    const count = random.int(2, 4);
    const gas = random.pick(gases);
    const base = random.int(10, 40) * 10;
    const step = random.int(10, 40) * 10;
    const kelvin = random.pick([273, 298, 300, 400, 500]);
    const cases = byTemperature
      ? Array.from({ length: count }, (_, index) => ({
          name: `${base + index * step} K`,
          mass: gas.mass,
          kelvin: base + index * step,
        }))
      : random.sample(gases, count).map(({ name, mass }) => ({ name, mass, kelvin }));
    const fastest = Math.max(...cases.map(({ mass, kelvin }) => likeliest(mass, kelvin)));
    const end = Math.ceil((fastest * 2.5) / 100) * 100;
    const [first] = cases;
    const special =
      first !== undefined && random.chance(0.3) ? Math.round(likeliest(first.mass, first.kelvin)) : undefined;
    return curveFigure(random, {
      titles: byTemperature
        ? [`Speeds of ${gas.name} molecules`, `Maxwell–Boltzmann distribution of ${gas.name}`]
        : [`Molecular speeds at ${kelvin} K`, 'Speed distribution of gases'],
      x: random.pick(['Speed (m/s)', 'Molecular speed (m/s)']),
      y: random.pick(['Fraction of molecules per m/s (10⁻³ s/m)', 'Probability density (10⁻³ s/m)']),
      series: byTemperature ? 'Temperature' : 'Gas',
      curves: cases.map(({ name, mass, kelvin }) => ({
        name,
        points: evenSteps(0, end, 81).map((speed) => [speed, 1000 * density(speed, mass, kelvin)] as const),
      })),
      xDomain: [0, end],
      digits: 3,
      notes: special === undefined ? [] : [{ x: special, mark: 'line', text: `${special} m/s` }],
    });
  },
});
