import { curveFigure, evenSteps } from '../curve-figure.js';
import { defineFamily } from '../family.js';

/** Planck's law: spectral radiance in W/(m²·sr·nm) for a wavelength in nm; h c² = 5.955e-17, h c / k = 0.014388 m K. */
const planck = (nm: number, kelvin: number): number => {
  const wave = nm * 1e-9;
  return ((2 * 5.955e-17) / wave ** 5 / (Math.exp(0.014388 / (wave * kelvin)) - 1)) * 1e-9;
};

/** Wien's displacement law: the wavelength of the maximum, nm. */
const peak = (kelvin: number): number => 2.898e6 / kelvin;

export const blackbody = defineFamily({
  name: 'blackbody',
  version: 1,
  subject: 'physics',
  concepts: ['black-body radiation', "Planck's law", "Wien's displacement law", 'spectrum'],
  level: 'undergraduate',
  language: 'vega-lite',
  generate: (random) => {
    const count = random.int(1, 4);
    const coolest = random.int(28, 55) * 100;
    const step = random.int(4, 12) * 100;
    const kelvins = Array.from({ length: count }, (_, index) => coolest + index * step);
    const end = Math.ceil((peak(coolest) * random.between(2.2, 3.2)) / 250) * 250;
    const waves = evenSteps(50, end, 80);
    const scale = random.chance(0.4) ? 1 / Math.max(...kelvins.map((kelvin) => planck(peak(kelvin), kelvin))) : 1e-3;
    const marked = random.chance(0.5);
    const hottest = kelvins.at(-1) ?? coolest;
    return curveFigure(random, {
      titles: [
        'Spectrum of a black body',
        count > 1 ? 'Black bodies at several temperatures' : `Black body at ${coolest} K`,
        'Thermal radiation',
      ],
      x: 'Wavelength (nm)',
      y: scale === 1e-3 ? 'Spectral radiance (kW/(m²·sr·nm))' : 'Relative intensity',
      curves: kelvins.map((kelvin) => ({
        name: `${kelvin} K`,
        points: waves.map((nm) => [nm, planck(nm, kelvin) * scale] as const),
      })),
      ...(count > 1 && { series: 'Temperature' }),
      xDomain: [0, end],
      digits: 3,
      notes: marked
        ? [{ x: Math.round(peak(hottest)), mark: 'line', text: `λₘₐₓ = ${Math.round(peak(hottest))} nm` }]
        : random.chance(0.4)
          ? [
              { x: 400, mark: 'line', text: 'violet' },
              { x: 700, mark: 'line', text: 'red' },
            ]
          : [],
    });
  },
});
