import { curveTopic } from '../curve-topic.js';

/** Quantities that jump from one value to the next and hold it in between. */
export const stepCurves = [
  curveTopic({
    titles: ['Survival in a clinical study', 'Share of patients surviving'],
    x: 'Time (months)',
    y: 'Survival (%)',
    from: 0,
    to: 36,
    counts: [13, 19, 37],
    xStep: 1,
    yStep: 1,
    zero: true,
    series: { title: 'Group', names: ['Control', 'Treatment'], count: [2, 2] },
    law: (random) => {
      const [control, treated] = [random.between(0.025, 0.045), random.between(0.01, 0.02)];
      return (index) => (month) => 100 * Math.exp(-(index === 0 ? control : treated) * month);
    },
  }),
  curveTopic({
    titles: ['Survival of tagged fish', 'Survivors of a cohort of fish'],
    subtitle: '100 tagged fish per pond',
    x: 'Time (weeks)',
    y: 'Fish alive',
    from: 0,
    to: 20,
    counts: [21],
    xStep: 1,
    yStep: 1,
    zero: true,
    series: { title: 'Pond', names: ['Deep pond', 'Shallow pond', 'Pond with pike'], count: [2, 3] },
    law: (random) => {
      const pace = random.between(0.8, 1.2);
      return (index) => (week) => 100 * Math.exp(-pace * ([0.02, 0.05, 0.12][index] ?? 0.05) * week);
    },
  }),
  curveTopic({
    titles: ['Parking fees', 'What does parking cost?'],
    x: 'Parking time (h)',
    y: 'Fee (€)',
    from: 0,
    to: 6,
    counts: [13],
    xStep: 0.5,
    yStep: 0.1,
    zero: true,
    series: { title: 'Car park', names: ['Station', 'Market', 'Museum'], count: [2, 3] },
    law: (random) => {
      const rates = [random.between(1.2, 1.6), random.between(0.9, 1.2), random.between(1.8, 2.2)];
      const most = [random.pick([8, 9, 10]), random.pick([6, 7]), random.pick([12, 14])];
      return (index) => (hours) =>
        Math.min(most[index] ?? 10, Math.round((rates[index] ?? 1) * 5) * 0.4 * (Math.floor(hours) + 1));
    },
  }),
  curveTopic({
    titles: ['Cells dividing in step', 'A synchronous cell culture'],
    x: 'Time (h)',
    y: 'Number of cells',
    from: 0,
    to: 12,
    counts: [13, 25],
    xStep: 0.5,
    yStep: 1,
    zero: true,
    law: (random) => {
      const [start, period] = [random.pick([2, 4, 5, 10]), random.pick([2, 2.5, 3])];
      return () => (t) => start * 2 ** Math.floor(t / period);
    },
  }),
  curveTopic({
    titles: ['Power of a thermostat heater', 'A heater switched by a thermostat'],
    x: 'Time (min)',
    y: 'Heating power (W)',
    from: 0,
    to: 60,
    counts: [31, 61],
    xStep: 1,
    yStep: 50,
    zero: true,
    law: (random) => {
      const [power, period, share] = [
        random.pick([500, 800, 1000, 1500]),
        random.pick([10, 12, 15]),
        random.between(0.3, 0.6),
      ];
      return () => (minute) => (minute % period < share * period ? power : 0);
    },
  }),
  curveTopic({
    titles: ['Cumulative distribution of a fair die', 'Distribution function of a die'],
    x: 'Number shown',
    y: 'Cumulative probability',
    from: 0,
    to: 7,
    counts: [8],
    xStep: 1,
    yStep: 0.001,
    zero: true,
    law: () => () => (shown) => Math.max(0, Math.min(1, shown / 6)),
  }),
  curveTopic({
    titles: ['Speed limits along a road', 'Speed limit on the way to town'],
    x: 'Distance (km)',
    y: 'Speed limit (km/h)',
    from: 0,
    to: 20,
    counts: [11, 21],
    xStep: 1,
    yStep: 10,
    zero: true,
    law: (random) => {
      const limits = random.pick([
        [100, 70, 50, 30],
        [80, 100, 70, 50],
        [50, 70, 100, 120],
        [100, 80, 100, 50],
      ]);
      const ends = [random.int(3, 6), random.int(7, 11), random.int(12, 16)];
      return () => (distance) => limits[ends.filter((end) => end <= distance).length] ?? 50;
    },
  }),
];
