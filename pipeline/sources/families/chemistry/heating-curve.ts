import { curveFigure } from '../curve-figure.js';
import { defineFamily } from '../family.js';

/** Melting and boiling point (°C), heat capacities solid/liquid/gas (J/(g·K)), latent heats (J/g). Source: CRC Handbook. */
const substances = [
  { name: 'water', melts: 0, boils: 100, heats: [2.1, 4.18, 2.0], latent: [334, 2257] },
  { name: 'ethanol', melts: -114, boils: 78, heats: [1.0, 2.44, 1.43], latent: [108, 841] },
  { name: 'benzene', melts: 5.5, boils: 80, heats: [1.5, 1.74, 1.06], latent: [126, 394] },
  { name: 'mercury', melts: -39, boils: 357, heats: [0.14, 0.14, 0.1], latent: [11.4, 295] },
  { name: 'acetone', melts: -95, boils: 56, heats: [1.65, 2.16, 1.29], latent: [98, 518] },
  { name: 'ammonia', melts: -78, boils: -33, heats: [2.3, 4.6, 2.1], latent: [332, 1370] },
] as const;

export const heatingCurve = defineFamily({
  name: 'heating-curve',
  version: 1,
  subject: 'chemistry',
  concepts: ['states of matter', 'latent heat', 'melting and boiling point', 'specific heat capacity'],
  level: 'middle',
  language: 'vega-lite',
  generate: (random) => {
    const substance = random.pick(substances);
    const { name, melts, boils, heats, latent } = substance;
    const [cold, hot] = [melts - random.int(2, 8) * 5, boils + random.int(2, 8) * 5];
    const mass = random.pick([10, 20, 25, 50, 100, 200]);
    const power = random.pick([50, 100, 150, 200, 300]);
    const cooling = random.chance(0.25);
    const byEnergy = random.chance(0.5);
    const parts = [
      [heats[0] * (melts - cold), melts],
      [latent[0], melts],
      [heats[1] * (boils - melts), boils],
      [latent[1], boils],
      [heats[2] * (hot - boils), hot],
    ] as const;
    let sum = 0;
    const scale = byEnergy ? mass / 1000 : mass / power / 60;
    const heating: (readonly [number, number])[] = [
      [0, cold],
      ...parts.map(([heat, celsius]) => [(sum += heat * scale), celsius] as const),
    ];
    const points = cooling ? heating.map(([at, celsius]) => [sum - at, celsius] as const).reverse() : heating;
    const middle = (index: number): number => ((points[index]?.[0] ?? 0) + (points[index + 1]?.[0] ?? 0)) / 2;
    const named = random.chance(0.6);
    const plateau = cooling ? ['condensing', 'freezing'] : ['melting', 'boiling'];
    const levels = cooling ? [boils, melts] : [melts, boils];
    const verb = cooling ? 'Cooling' : 'Heating';
    return curveFigure(random, {
      titles: [`${verb} curve of ${name}`, `${verb} ${mass} g of ${name}`, 'Temperature and changes of state'],
      ...(!byEnergy && { subtitle: `${mass} g, heat flow of ${power} W` }),
      x: byEnergy ? `Heat ${cooling ? 'released' : 'absorbed'} (kJ)` : 'Time (min)',
      y: 'Temperature (°C)',
      curves: [{ name, points }],
      dots: random.chance(0.4),
      notes: named
        ? [1, 3].map((index, at) => ({
            x: middle(index),
            y: levels[at] ?? 0,
            mark: 'words',
            text: plateau[at] ?? '',
            align: 'center',
          }))
        : random.chance(0.5)
          ? [
              { y: melts, mark: 'line', text: `${melts} °C` },
              { y: boils, mark: 'line', text: `${boils} °C` },
            ]
          : [],
    });
  },
});
