import { curveFigure, evenSteps } from '../curve-figure.js';
import { defineFamily } from '../family.js';

/** Where a bond absorbs: wavenumber and half width (1/cm), depth as a part of the light, and the bond where it is told by it. */
type Band = readonly [centre: number, width: number, depth: number, bond?: string];

const alkyl: readonly Band[] = [
  [2960, 28, 0.55, 'C–H'],
  [2875, 22, 0.4],
  [1460, 18, 0.35],
  [1380, 14, 0.28],
];

/** Positions after tables of group frequencies (SDBS, rounded); the fingerprint is that of the compound. */
const compounds: Readonly<Record<string, readonly Band[]>> = {
  hexane: [...alkyl, [725, 12, 0.15]],
  ethanol: [[3350, 130, 0.7, 'O–H'], ...alkyl, [1050, 22, 0.75, 'C–O'], [880, 14, 0.35]],
  '1-butanol': [[3340, 135, 0.72, 'O–H'], ...alkyl, [1070, 26, 0.6, 'C–O'], [1030, 18, 0.45], [740, 14, 0.15]],
  acetone: [
    [3005, 20, 0.12],
    [1715, 18, 0.88, 'C=O'],
    [1420, 16, 0.3],
    [1360, 14, 0.6],
    [1222, 14, 0.6],
    [530, 14, 0.35],
  ],
  'acetic acid': [
    [3050, 260, 0.6, 'O–H'],
    [1712, 26, 0.85, 'C=O'],
    [1410, 26, 0.5],
    [1290, 28, 0.6, 'C–O'],
    [935, 35, 0.4],
  ],
  'ethyl acetate': [...alkyl, [1742, 17, 0.9, 'C=O'], [1240, 24, 0.85, 'C–O'], [1050, 20, 0.6], [847, 12, 0.2]],
  benzaldehyde: [
    [3065, 16, 0.2],
    [2820, 18, 0.3, 'C–H'],
    [2735, 18, 0.3],
    [1703, 16, 0.85, 'C=O'],
    [1597, 12, 0.4],
    [1203, 13, 0.5],
    [828, 12, 0.4],
    [746, 13, 0.6],
    [688, 12, 0.55],
  ],
  benzonitrile: [
    [3065, 18, 0.25],
    [2230, 11, 0.65, 'C≡N'],
    [1490, 12, 0.45],
    [1447, 12, 0.4],
    [757, 14, 0.7],
    [688, 13, 0.65],
  ],
  toluene: [
    [3030, 22, 0.5, 'C–H'],
    [2920, 24, 0.4],
    [1605, 12, 0.25],
    [1496, 12, 0.5],
    [1460, 16, 0.3],
    [728, 15, 0.8],
    [694, 12, 0.6],
  ],
  '1-hexene': [...alkyl, [3080, 14, 0.3], [1642, 13, 0.4, 'C=C'], [992, 12, 0.4], [910, 12, 0.65]],
  '1-hexyne': [[3310, 24, 0.65, '≡C–H'], ...alkyl, [2119, 10, 0.2, 'C≡C'], [630, 26, 0.5]],
  butylamine: [[3370, 34, 0.35, 'N–H'], [3290, 34, 0.3], ...alkyl, [1605, 38, 0.35], [1075, 30, 0.25], [815, 60, 0.4]],
  acetamide: [
    [3350, 60, 0.6, 'N–H'],
    [3170, 70, 0.6],
    [1675, 35, 0.85, 'C=O'],
    [1395, 26, 0.6],
    [1150, 24, 0.3],
  ],
};

export const irSpectrum = defineFamily({
  name: 'ir-spectrum',
  version: 1,
  subject: 'chemistry',
  concepts: ['infrared spectrum', 'functional group', 'absorption band', 'transmittance', 'wavenumber'],
  level: 'undergraduate',
  language: 'vega-lite',
  generate: (random) => {
    const [name, bands] = random.pick(Object.entries(compounds));
    const thick = random.between(0.75, 1.25);
    const base = random.int(90, 97);
    const noise = random.between(0, 0.35);
    const shaken = bands.map(([centre, width, depth, bond]) => ({
      centre: Math.round(centre + random.normal(0, 3)),
      width: width * random.between(0.9, 1.15),
      strength: -Math.log(1 - Math.min(0.93, depth * thick)),
      bond,
    }));
    const tilt = random.between(-2, 2);
    const at = (wave: number): number =>
      (base + (tilt * (wave - 2200)) / 1800) *
      Math.exp(
        -shaken.reduce(
          (sum, { centre, width, strength }) => sum + strength * Math.exp(-(((wave - centre) / width) ** 2) * 0.7),
          0,
        ),
      );
    const low = random.pick([400, 500, 600]);
    // Closer where the bands are narrow: as instruments do, and as paper was once divided.
    const waves = [...evenSteps(4000, 2000, 134), ...evenSteps(1990, low, Math.round((1990 - low) / 5) + 1)];
    const jitter = random.fork('noise');
    const points = waves.map((wave): [number, number] => [
      Math.round(wave),
      Math.max(0.5, at(Math.round(wave)) + jitter.normal(0, noise)),
    ]);
    const told = shaken.filter(({ bond, centre }) => bond !== undefined && centre > low + 150);
    const labelled = random.chance(0.65);
    return curveFigure(random, {
      titles: [`Infrared spectrum of ${name}`, `IR spectrum of ${name}`, 'Infrared spectrum'],
      x: 'Wavenumber (cm⁻¹)',
      y: 'Transmittance (%)',
      curves: [{ name, points }],
      xDomain: [low, 4000],
      yDomain: [0, 100],
      xReversed: true,
      digits: 3,
      notes: labelled
        ? told.map(({ centre, bond = '' }) => ({
            x: centre,
            y: at(centre),
            mark: 'words',
            text: bond,
            align: 'center',
            above: false,
          }))
        : [],
      sizes: { width: [440, 700], aspect: [0.42, 0.58] },
    });
  },
});
