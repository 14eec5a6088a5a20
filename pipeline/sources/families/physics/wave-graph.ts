import { curveFigure, evenSteps } from '../curve-figure.js';
import { defineFamily } from '../family.js';

export const waveGraph = defineFamily({
  name: 'wave-graph',
  version: 1,
  subject: 'physics',
  concepts: ['wave', 'amplitude', 'wavelength', 'period', 'superposition', 'phase', 'damping'],
  level: 'high',
  language: 'vega-lite',
  generate: (random) => {
    const sort = random.pick(['single', 'two', 'sum', 'damped', 'beats'] as const);
    const inTime = sort === 'damped' || sort === 'beats' || random.chance(0.5);
    const amplitude = random.pick([1, 2, 2.5, 3, 4, 5]);
    const period = random.pick([0.2, 0.4, 0.5, 0.8, 1, 1.5, 2, 4]);
    const periods = sort === 'beats' ? random.int(9, 14) : random.pick([2, 2.5, 3, 4]);
    const phase = random.pick([0, 0, Math.PI / 2, -Math.PI / 2, Math.PI / 4]);
    const ratio = random.pick([0.5, 2, 1, 1.5, 3]);
    const lag = random.pick([0, Math.PI / 2, Math.PI / 4, Math.PI]);
    const height = random.pick([0.5, 0.6, 0.75, 1]);
    const angle = (at: number): number => (2 * Math.PI * at) / period;
    const one = (at: number): number => amplitude * Math.sin(angle(at) + phase);
    const other = (at: number): number =>
      amplitude * height * Math.sin(angle(at) * (ratio === 1 && lag === 0 ? 2 : ratio) + lag);
    const loss = random.pick([0.3, 0.5, 0.8]) / period;
    const laws: Record<typeof sort, readonly (readonly [string, (at: number) => number, boolean])[]> = {
      single: [['wave', one, false]],
      two: [
        ['wave 1', one, false],
        ['wave 2', other, true],
      ],
      sum: [
        ['wave 1', one, true],
        ['wave 2', other, true],
        ['sum', (at) => one(at) + other(at), false],
      ],
      damped: [['oscillation', (at) => amplitude * Math.exp(-loss * at) * Math.cos(angle(at)), false]],
      beats: [['sum', (at) => amplitude * (Math.sin(angle(at)) + Math.sin(angle(at) * 1.2)), false]],
    };
    const end = period * periods;
    const curves = laws[sort].map(([name, law, dashed]) => ({
      name,
      dashed,
      points: evenSteps(0, end, sort === 'beats' ? 240 : 121).map((at) => [at, law(at)] as const),
    }));
    const reach = Math.max(...curves.flatMap(({ points }) => points.map(([, y]) => Math.abs(y))));
    return curveFigure(random, {
      titles: {
        single: [inTime ? 'Oscillation of a point' : 'Snapshot of a transverse wave', 'A sine wave'],
        two: ['Two waves compared', 'Waves of different phase and frequency'],
        sum: ['Superposition of two waves', 'Interference'],
        damped: ['A damped oscillation', 'Oscillation with friction'],
        beats: ['Beats', 'Two tones of nearby frequencies'],
      }[sort],
      x: inTime
        ? random.pick(['Time (s)', 'Time (ms)', 't (s)'])
        : random.pick(['Position (m)', 'x (cm)', 'Distance (m)']),
      y: random.pick(['Displacement (cm)', 'Displacement (mm)', 'y (cm)']),
      curves,
      ...(curves.length > 1 && { series: 'Wave' }),
      xDomain: [0, end],
      yDomain: [-Math.ceil(reach * 1.2), Math.ceil(reach * 1.2)],
      digits: 3,
      notes: [{ y: 0, mark: 'line' }],
      sizes: { width: [380, 640], aspect: [0.4, 0.7] },
    });
  },
});
