import { curveFigure } from '../curve-figure.js';
import { defineFamily } from '../family.js';

const things = [
  { name: 'a car', top: 30, time: 40 },
  { name: 'a train', top: 50, time: 240 },
  { name: 'a cyclist', top: 12, time: 60 },
  { name: 'a lift', top: 4, time: 20 },
  { name: 'a runner', top: 8, time: 40 },
  { name: 'a bus', top: 16, time: 90 },
  { name: 'a trolley', top: 2, time: 10 },
] as const;

export const motionGraph = defineFamily({
  name: 'motion-graph',
  version: 1,
  subject: 'physics',
  concepts: ['velocity–time graph', 'distance–time graph', 'acceleration', 'uniform motion', 'area under a graph'],
  level: 'middle',
  language: 'vega-lite',
  generate: (random) => {
    const { name, top, time } = random.pick(things);
    const velocity = random.chance(0.6);
    const count = random.int(3, 6);
    const unit = Math.max(1, Math.round(time / 20));
    const speedStep = top >= 20 ? 5 : top >= 8 ? 2 : 0.5;
    const level = (): number => random.int(0, Math.round(top / speedStep)) * speedStep;
    const path = (): (readonly [number, number])[] => {
      let [at, value] = [0, velocity ? (random.chance(0.6) ? 0 : level()) : 0];
      const points: (readonly [number, number])[] = [[0, value]];
      for (let stage = 0; stage < count; stage++) {
        const duration = random.int(2, 8) * unit;
        const rest = stage % 2 === 1 && random.chance(0.7);
        if (velocity && !rest) for (const before = value; value === before;) value = level();
        if (!velocity && !rest) {
          const pace = random.int(1, Math.round(top / speedStep)) * speedStep;
          value = Math.max(0, value + (stage > 1 && random.chance(0.4) ? -1 : 1) * pace * duration);
        }
        at += duration;
        points.push([at, value]);
      }
      return points;
    };
    const one = path();
    const two = random.chance(0.25);
    const subject = two ? 'two bodies' : name;
    return curveFigure(random, {
      titles: [
        `${velocity ? 'Velocity' : 'Distance'}–time graph of ${subject}`,
        `Motion of ${subject}`,
        velocity ? `How fast is ${two ? 'each body' : name}?` : `Journey of ${subject}`,
      ],
      x: random.pick(['Time (s)', 'Time t (s)', 't (s)']),
      y: velocity
        ? random.pick(['Velocity (m/s)', 'Velocity v (m/s)', 'Speed (m/s)'])
        : random.pick(['Distance (m)', 'Displacement s (m)', 'Distance from start (m)']),
      curves: two
        ? [
            { name: 'A', points: one },
            { name: 'B', points: path() },
          ]
        : [{ name, points: one }],
      ...(two && { series: 'Body' }),
      dots: random.chance(0.4),
      fill: velocity && !two && random.chance(0.3),
      xDomain: [0, Math.ceil((one.at(-1)?.[0] ?? 0) / unit / 5 + (two ? 4 : 0)) * unit * 5],
      digits: 6,
    });
  },
});
