import { curveFigure } from '../curve-figure.js';
import { defineFamily } from '../family.js';

export const bodePlot = defineFamily({
  name: 'bode-plot',
  version: 1,
  subject: 'engineering',
  concepts: ['Bode plot', 'frequency response', 'cut-off frequency', 'resonance', 'decibel'],
  level: 'undergraduate',
  language: 'vega-lite',
  generate: (random) => {
    const sort = random.pick(['low-pass', 'high-pass', 'second-order', 'band-pass', 'integrator with lag'] as const);
    const corner = random.pick([1, 2, 5]) * 10 ** random.int(0, 4);
    const gain = random.pick([1, 1, 2, 5, 10]);
    const quality = random.pick([0.3, 0.5, 0.7, 1, 2, 5]);
    const phase = random.chance(0.35);
    /** Magnitude and phase (degrees) at a frequency relative to the corner. */
    const response = (w: number, q: number): readonly [number, number] => {
      const degrees = 180 / Math.PI;
      const denominator = Math.hypot(1 - w * w, w / q);
      const turn = Math.atan2(w / q, 1 - w * w) * degrees;
      switch (sort) {
        case 'low-pass':
          return [gain / Math.hypot(1, w), -Math.atan(w) * degrees];
        case 'high-pass':
          return [(gain * w) / Math.hypot(1, w), 90 - Math.atan(w) * degrees];
        case 'second-order':
          return [gain / denominator, -turn];
        case 'band-pass':
          return [(gain * w) / q / denominator, 90 - turn];
        default:
          return [gain / w / Math.hypot(1, w), -90 - Math.atan(w) * degrees];
      }
    };
    const several = (sort === 'second-order' || sort === 'band-pass') && random.chance(0.5);
    const qualities = several ? random.sample([0.3, 0.5, 1, 2, 5], random.int(2, 3)).sort((a, b) => a - b) : [quality];
    const places = Array.from({ length: 81 }, (_, index) => 10 ** (-2 + index / 20));
    const unit = random.pick(['Hz', 'rad/s']);
    const filter = sort.startsWith('integrator')
      ? 'an integrator with lag'
      : `a ${sort} ${random.pick(['filter', 'system'])}`;
    return curveFigure(random, {
      titles: [`${phase ? 'Phase' : 'Magnitude'} response of ${filter}`, `Bode plot of ${filter}`],
      x: unit === 'Hz' ? 'Frequency (Hz)' : 'Angular frequency (rad/s)',
      y: phase ? 'Phase (°)' : random.pick(['Magnitude (dB)', 'Gain (dB)']),
      curves: qualities.map((q) => ({
        name: `Q = ${q}`,
        points: places.map((w) => {
          const [magnitude, degrees] = response(w, q);
          return [w * corner, phase ? degrees : 20 * Math.log10(magnitude)] as const;
        }),
      })),
      ...(several && { series: 'Quality factor' }),
      xLog: true,
      xDomain: [corner / 100, corner * 100],
      digits: 3,
      notes: random.chance(0.5) ? [{ x: corner, mark: 'line', text: `${corner} ${unit}` }] : [],
    });
  },
});
