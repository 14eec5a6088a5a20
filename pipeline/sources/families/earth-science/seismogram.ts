import { curveFigure, evenSteps } from '../curve-figure.js';
import { defineFamily } from '../family.js';

export const seismogram = defineFamily({
  name: 'seismogram',
  version: 1,
  subject: 'earth science',
  concepts: ['seismogram', 'P and S waves', 'surface waves', 'distance of an earthquake'],
  level: 'high',
  language: 'vega-lite',
  generate: (random) => {
    const distance = random.int(10, 90) * 10;
    // Mean speeds in the crust and upper mantle, km/s.
    const [p, s] = [distance / 7.8, distance / 4.4];
    const surface = distance / 3.3;
    const lead = random.int(10, 30);
    const end = Math.ceil((lead + surface + distance * 0.18 + 40) / 20) * 20;
    const size = random.pick([2, 5, 10, 20, 40]);
    const burst = (
      time: number,
      start: number,
      height: number,
      rise: number,
      fall: number,
      period: number,
      lag: number,
    ): number => {
      const t = time - start;
      if (t < 0) return 0;
      return (
        height *
        (1 - Math.exp(-t / rise)) *
        Math.exp(-t / fall) *
        Math.sin((2 * Math.PI * t) / period + lag * Math.sin(t / 3.1))
      );
    };
    const lag = random.between(0.4, 1.4);
    const noise = random.fork('noise');
    const points = evenSteps(0, end, 420).map((time): [number, number] => [
      time,
      noise.normal(0, size * 0.012) +
        burst(time, lead + p, size * 0.3, 1.5, 18, 2.6, lag) +
        burst(time, lead + s, size * 0.7, 3, 24, 4.3, lag) +
        burst(time, lead + surface, size, 9, 40, 8.5, lag / 2),
    ]);
    const marked = random.chance(0.75);
    const named: readonly (readonly [number, string])[] = [
      [lead + p, 'P'],
      [lead + s, 'S'],
    ];
    return curveFigure(random, {
      titles: [
        'Seismogram of an earthquake',
        `Earthquake ${distance} km away`,
        `Record of a station, distance ${distance} km`,
      ],
      x: random.pick(['Time (s)', 'Time since the start of the record (s)']),
      y: random.pick(['Ground motion (µm)', 'Displacement (µm)']),
      curves: [{ name: 'record', points }],
      xDomain: [0, end],
      digits: 3,
      notes: marked ? named.map(([x, text]) => ({ x: Math.round(x), mark: 'line', text })) : [],
      sizes: { width: [460, 700], aspect: [0.36, 0.5] },
    });
  },
});
