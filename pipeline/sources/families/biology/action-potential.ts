import { curveFigure, evenSteps } from '../curve-figure.js';
import { defineFamily } from '../family.js';

export const actionPotential = defineFamily({
  name: 'action-potential',
  version: 1,
  subject: 'biology',
  concepts: ['action potential', 'resting potential', 'depolarisation', 'threshold', 'refractory period'],
  level: 'high',
  language: 'vega-lite',
  generate: (random) => {
    const rest = -random.int(64, 74);
    const peak = random.int(28, 44);
    const threshold = -random.int(50, 57);
    const under = rest - random.int(6, 14);
    const width = random.between(0.8, 1.4);
    const onset = random.pick([0.5, 1, 1.5, 2]);
    const spikes = random.pick([1, 1, 1, 2]);
    const gap = 6 * width;
    const end = Math.ceil(onset + gap * spikes);
    // Slow rise to the threshold, fast rise to the peak, fall below rest, slow return.
    const stops: [number, number][] = [
      [0, rest],
      ...Array.from({ length: spikes }, (_, index): [number, number][] => {
        const at = onset + index * gap;
        return [
          [at, rest],
          [at + 0.45 * width, threshold],
          [at + 1.0 * width, peak],
          [at + 2.1 * width, under],
          [at + 4.6 * width, rest],
        ];
      }).flat(),
      [end, rest],
    ];
    const law = (time: number): number => {
      const next = stops.findIndex(([at]) => at > time);
      const [[from, a], [to, b]] = [stops[next - 1] ?? [0, rest], stops[next] ?? [end, rest]];
      const t = to === from ? 0 : (time - from) / (to - from);
      return next < 0 ? rest : a + (b - a) * (b === threshold ? t * t : t * t * (3 - 2 * t));
    };
    const failed = random.chance(0.3);
    const times = evenSteps(0, end, 121);
    const bump = (time: number): number =>
      rest + (threshold - rest) * 0.7 * Math.exp(-(((time - onset - 0.6 * width) / (0.5 * width)) ** 2));
    return curveFigure(random, {
      titles: ['Action potential of a neuron', 'Membrane potential during a nerve impulse', 'Nerve impulse'],
      x: 'Time (ms)',
      y: random.pick(['Membrane potential (mV)', 'Voltage (mV)']),
      curves: [
        { name: 'above threshold', points: times.map((time) => [time, law(time)] as const) },
        ...(failed
          ? [{ name: 'below threshold', points: times.map((time) => [time, bump(time)] as const), dashed: true }]
          : []),
      ],
      ...(failed && { series: 'Stimulus' }),
      xDomain: [0, end],
      yDomain: [-100, 60],
      digits: 3,
      notes: failed
        ? [{ y: threshold, mark: 'line' }]
        : [
            { y: threshold, mark: 'line', text: random.pick(['threshold', `${threshold} mV`]) },
            ...(random.chance(0.6) ? [{ y: rest, mark: 'line', text: 'rest' } as const] : []),
            ...(random.chance(0.5) && spikes === 1
              ? [{ x: onset + width, y: peak, mark: 'dot', text: `${peak} mV` } as const]
              : []),
          ],
    });
  },
});
