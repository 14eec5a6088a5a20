import { curveFigure, evenSteps } from '../curve-figure.js';
import { defineFamily } from '../family.js';

const ports = [
  'Brest',
  'Dover',
  'Cuxhaven',
  'Lisbon',
  'Halifax',
  'Saint-Malo',
  'a harbour',
  'an estuary',
  'a bay',
] as const;

/** Periods in hours of the main tides: M2 (Moon), S2 (Sun), O1 (once a day). */
const tides = { moon: 12.4206, sun: 12, daily: 25.8193 };

export const tideCurve = defineFamily({
  name: 'tide-curve',
  version: 1,
  subject: 'earth science',
  concepts: ['tide', 'spring and neap tide', 'period', 'tidal range'],
  level: 'middle',
  language: 'vega-lite',
  generate: (random) => {
    const port = random.pick(ports);
    const moon = random.between(0.6, 4);
    const [sun, daily] = [moon * random.between(0.2, 0.45), moon * random.between(0, 0.25)];
    const days = random.pick([1, 2, 3, 7, 15, 30]);
    const phase = random.between(0, tides.moon);
    const mean = moon + sun + daily + random.between(0.2, 1);
    const wave = (hours: number, period: number): number => Math.cos((2 * Math.PI * (hours - phase)) / period);
    const level = (hours: number): number =>
      mean + moon * wave(hours, tides.moon) + sun * wave(hours, tides.sun) + daily * wave(hours, tides.daily);
    const hourly = days <= 2;
    const places = evenSteps(0, hourly ? days * 24 : days, hourly ? days * 48 + 1 : Math.min(days * 24 + 1, 400));
    return curveFigure(random, {
      titles: [
        `Tide at ${port}`,
        `Height of the water at ${port}`,
        days > 10 ? 'Spring and neap tides' : 'High and low water',
      ],
      x: hourly ? 'Time (h)' : 'Time (days)',
      y: random.pick(['Height of water (m)', 'Tide (m above chart datum)']),
      curves: [{ name: port, points: places.map((at) => [at, level(hourly ? at : at * 24)] as const) }],
      xDomain: [0, hourly ? days * 24 : days],
      yDomain: [0, Math.ceil(mean + moon + sun + daily)],
      fill: random.chance(0.35),
      digits: 3,
      notes: random.chance(0.4) ? [{ y: Number(mean.toFixed(2)), mark: 'line', text: 'mean' }] : [],
      sizes: { width: [400, 660], aspect: [0.4, 0.65] },
    });
  },
});
