import { curveTopic } from '../curve-topic.js';

export const earthAndMachineCurves = [
  curveTopic({
    titles: ['Height of the tide in a harbour', 'Tide through one day'],
    x: 'Time of day (h)',
    y: 'Height of tide (m)',
    from: 0,
    to: 24,
    counts: [25, 49],
    xStep: 0.5,
    yStep: 0.01,
    zero: true,
    law: (random) => {
      const [mean, swing, high] = [random.between(2.6, 3.4), random.between(1.2, 2.2), random.between(1, 10)];
      return () => (hour) =>
        mean +
        swing * Math.cos((2 * Math.PI * (hour - high)) / 12.42) +
        0.15 * swing * Math.cos((2 * Math.PI * (hour - high)) / 24.84);
    },
  }),
  curveTopic({
    titles: ['Discharge of a river after a storm', 'Storm hydrograph'],
    x: 'Time since rain began (h)',
    y: 'Discharge (m³/s)',
    from: 0,
    to: 48,
    counts: [17, 25, 49],
    xStep: 1,
    yStep: 0.1,
    zero: true,
    series: { title: 'Catchment', names: ['Urban', 'Farmland', 'Forest'], count: [2, 3] },
    law: (random) => {
      const [base, peak] = [random.between(3, 6), random.between(38, 70)];
      return (index) => {
        const [height, time] = (
          [
            [1, 6],
            [0.62, 11],
            [0.38, 17],
          ] as const
        )[index] ?? [1, 6];
        return (hour) => base + peak * height * (hour / time) ** 2.4 * Math.exp(2.4 * (1 - hour / time));
      };
    },
  }),
  curveTopic({
    titles: ['Temperature of a lake by depth', 'Layers of a lake'],
    x: 'Depth (m)',
    y: 'Water temperature (°C)',
    from: 0,
    to: 30,
    counts: [16, 31],
    xStep: 1,
    yStep: 0.1,
    zero: true,
    series: { title: 'Month', names: ['March', 'May', 'August'], count: [2, 3] },
    law: (random) => {
      const layer = random.between(8, 12);
      return (index) => (depth) => 4.4 + ([0.6, 7.5, 17][index] ?? 5) / (1 + Math.exp((depth - layer) / 1.8));
    },
  }),
  curveTopic({
    titles: ['Daylight through the year', 'Length of day and latitude'],
    x: 'Day of the year',
    y: 'Daylight (h)',
    from: 1,
    to: 361,
    counts: [25, 37, 73],
    xStep: 5,
    yStep: 0.01,
    zero: true,
    series: { title: 'Latitude', names: ['0°', '30° N', '50° N', '60° N'], count: [2, 4] },
    law: () => (index) => {
      const latitude = (([0, 30, 50, 60][index] ?? 0) * Math.PI) / 180;
      return (day) => {
        const declination = -0.4093 * Math.cos((2 * Math.PI * (day + 10)) / 365);
        return (24 / Math.PI) * Math.acos(Math.max(-1, Math.min(1, -Math.tan(latitude) * Math.tan(declination))));
      };
    },
  }),
  curveTopic({
    titles: ['Temperature through a summer day', 'Air temperature in sun and shade'],
    x: 'Time of day (h)',
    y: 'Temperature (°C)',
    from: 0,
    to: 24,
    counts: [13, 25],
    xStep: 1,
    yStep: 0.1,
    noise: 0.2,
    series: { title: 'Place', names: ['Forest', 'Meadow', 'City street'], count: [2, 3] },
    law: (random) => {
      const mean = random.between(15, 19);
      return (index) => (hour) => mean + index * 1.9 + (3 + 1.6 * index) * Math.cos((2 * Math.PI * (hour - 15)) / 24);
    },
  }),
  curveTopic({
    titles: ['Stress and strain', 'Tensile tests'],
    x: 'Strain (%)',
    y: 'Stress (MPa)',
    from: 0,
    to: 8,
    counts: [17, 33, 41],
    xStep: 0.05,
    yStep: 1,
    zero: true,
    series: { title: 'Material', names: ['Polyethylene', 'Aluminium alloy', 'Mild steel'], count: [2, 3] },
    law: (random) => {
      const scale = random.between(0.92, 1.08);
      const laws = [
        (e: number) => 26 * (1 - Math.exp(-e / 1.6)),
        (e: number) => 255 * (1 - Math.exp(-e / 0.4)) + 5 * e,
        (e: number) => 290 * Math.min(1, e / 0.2) + 130 * (1 - Math.exp(-Math.max(0, e - 1.5) / 3)),
      ];
      return (index) => (strain) => scale * (laws[index]?.(strain) ?? 0);
    },
  }),
  curveTopic({
    titles: ['Efficiency of an electric motor', 'Motor efficiency under load'],
    x: 'Load (% of rated power)',
    y: 'Efficiency (%)',
    from: 0,
    to: 120,
    counts: [13, 25],
    xStep: 5,
    yStep: 0.1,
    zero: true,
    law: (random) => {
      const [idle, copper] = [random.between(3, 6), random.between(5, 9)];
      return () => (load) => (100 * load) / (load + idle + copper * (load / 100) ** 2);
    },
  }),
  curveTopic({
    titles: ['Discharge of a battery', 'Battery voltage under load'],
    x: 'Charge drawn (Ah)',
    y: 'Voltage (V)',
    from: 0,
    to: 2.4,
    counts: [13, 25, 49],
    xStep: 0.05,
    yStep: 0.001,
    series: { title: 'Current', names: ['0.5 A', '1 A', '2 A'], count: [2, 3] },
    law: (random) => {
      const full = random.between(4.1, 4.2);
      return (index) => (charge) =>
        full - 0.08 * (index + 1) - 0.22 * charge - 0.62 * Math.exp((charge - 2.55 + 0.08 * index) * 7);
    },
  }),
  curveTopic({
    titles: ['Power of a solar panel during a day', 'A solar panel in sun and cloud'],
    x: 'Time of day (h)',
    y: 'Power (W)',
    from: 5,
    to: 21,
    counts: [17, 33],
    xStep: 0.5,
    yStep: 1,
    zero: true,
    min: 0,
    series: { title: 'Weather', names: ['Overcast', 'Partly cloudy', 'Clear'], count: [2, 3] },
    law: (random) => {
      const peak = random.between(240, 380);
      return (index) => (hour) =>
        peak * ([0.2, 0.58, 1][index] ?? 1) * Math.max(0, Math.sin((Math.PI * (hour - 5.5)) / 15)) ** 1.4;
    },
  }),
  curveTopic({
    titles: ['Relative frequency of heads', 'The law of large numbers with a coin'],
    x: 'Number of tosses',
    y: 'Relative frequency of heads',
    from: 5,
    to: 300,
    counts: [60],
    xStep: 5,
    yStep: 0.001,
    reference: { value: 0.5, label: '0.5' },
    law: (random) => {
      let [heads, tosses] = [0, 0];
      return () => (until) => {
        for (; tosses < until; tosses++) heads += Number(random.chance(0.5));
        return heads / tosses;
      };
    },
  }),
  curveTopic({
    titles: ['Normal distributions', 'The normal density and its standard deviation'],
    x: 'z',
    y: 'Density',
    from: -4,
    to: 4,
    counts: [41, 81],
    xStep: 0.1,
    yStep: 0.0001,
    zero: true,
    series: { title: 'Standard deviation', names: ['0.6', '1.0', '1.6'], count: [2, 3] },
    law: () => (index) => {
      const deviation = [0.6, 1, 1.6][index] ?? 1;
      return (z) => Math.exp(-((z / deviation) ** 2) / 2) / (deviation * Math.sqrt(2 * Math.PI));
    },
  }),
];
