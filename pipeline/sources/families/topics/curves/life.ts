import { curveTopic } from '../curve-topic.js';

export const lifeCurves = [
  curveTopic({
    titles: ['Enzyme kinetics', 'Michaelis–Menten kinetics of an enzyme'],
    x: 'Substrate concentration (mmol/L)',
    y: 'Reaction rate (µmol/min)',
    from: 0,
    to: 20,
    counts: [11, 21, 41],
    xStep: 0.5,
    yStep: 0.1,
    zero: true,
    min: 0,
    series: {
      title: 'Condition',
      names: ['No inhibitor', 'Competitive inhibitor', 'Non-competitive inhibitor'],
      count: [2, 3],
    },
    law: (random) => {
      const [top, half] = [random.between(40, 90), random.between(1.5, 3)];
      const of = [
        [top, half],
        [top, 3 * half],
        [0.55 * top, half],
      ] as const;
      return (index) => (s) => ((of[index]?.[0] ?? top) * s) / ((of[index]?.[1] ?? half) + s);
    },
  }),
  curveTopic({
    titles: ['Growth of a yeast culture', 'Logistic growth of yeast'],
    x: 'Time (h)',
    y: 'Cells per mL (millions)',
    from: 0,
    to: 24,
    counts: [13, 25],
    xStep: 1,
    yStep: 0.1,
    zero: true,
    noise: 0.5,
    min: 0.5,
    law: (random) => {
      const [capacity, rate, middle] = [random.between(50, 120), random.between(0.4, 0.7), random.between(8, 12)];
      return () => (t) => capacity / (1 + Math.exp(-rate * (t - middle)));
    },
  }),
  curveTopic({
    titles: ['Enzyme activity and pH', 'Enzymes with different optimum pH'],
    x: 'pH',
    y: 'Relative activity (%)',
    from: 1,
    to: 11,
    counts: [11, 21],
    xStep: 0.5,
    yStep: 0.1,
    zero: true,
    min: 0,
    series: { title: 'Enzyme', names: ['Pepsin', 'Amylase', 'Trypsin'], count: [2, 3] },
    law: (random) => {
      const width = random.between(1.1, 1.6);
      return (index) => (pH) => 99 * Math.exp(-(((pH - ([2, 6.9, 8.2][index] ?? 7)) / width) ** 2));
    },
  }),
  curveTopic({
    titles: ['Photosynthesis and light', 'Light response of leaves'],
    x: 'Light intensity (µmol/(m²·s))',
    y: 'Net CO₂ uptake (µmol/(m²·s))',
    from: 0,
    to: 1500,
    counts: [11, 16, 31],
    xStep: 10,
    yStep: 0.1,
    noise: 0.15,
    series: { title: 'Leaf', names: ['Shade leaf', 'Sun leaf'], count: [2, 2] },
    law: (random) => {
      const top = random.between(7, 9);
      return (index) => (light) =>
        index === 0 ? -0.6 + (top * light) / (120 + light) : -1.6 + (2.6 * top * light) / (420 + light);
    },
  }),
  curveTopic({
    titles: ['Predator and prey in a reserve', 'Population cycles of hares and lynx'],
    subtitle: 'Model of a reserve',
    x: 'Year',
    y: 'Population (thousands)',
    from: 0,
    to: 30,
    counts: [31],
    xStep: 1,
    yStep: 0.1,
    zero: true,
    min: 0.4,
    series: { title: 'Species', names: ['Hare', 'Lynx'], count: [2, 2] },
    law: (random) => {
      const [period, shift] = [random.between(9, 11), random.between(0, 6)];
      const cycle = (t: number): number => (1 + Math.sin((2 * Math.PI * t) / period)) / 2;
      return (index) => (t) => (index === 0 ? 12 + 58 * cycle(t + shift) ** 1.8 : 3 + 15 * cycle(t + shift - 2) ** 1.8);
    },
  }),
  curveTopic({
    titles: ['Concentration of a drug in blood plasma', 'Two ways of taking a medicine'],
    x: 'Time (h)',
    y: 'Plasma concentration (mg/L)',
    from: 0,
    to: 12,
    counts: [13, 25],
    xStep: 0.5,
    yStep: 0.01,
    zero: true,
    min: 0,
    series: { title: 'Route', names: ['Injection', 'Tablet'], count: [2, 2] },
    law: (random) => {
      const [dose, out, into] = [random.between(6, 12), random.between(0.2, 0.32), random.between(0.9, 1.5)];
      return (index) => (t) =>
        index === 0
          ? dose * Math.exp(-out * t)
          : ((dose * 0.8 * into) / (into - out)) * (Math.exp(-out * t) - Math.exp(-into * t));
    },
  }),
  curveTopic({
    titles: ['Growth of seedlings', 'Height of seedlings under different light'],
    x: 'Days after sowing',
    y: 'Mean height (cm)',
    from: 4,
    to: 24,
    counts: [6, 11, 21],
    xStep: 1,
    yStep: 0.1,
    zero: true,
    noise: 0.15,
    min: 0,
    series: { title: 'Light', names: ['Dark', 'Red', 'Blue', 'White'], count: [2, 4] },
    law: (random) => {
      const rate = random.between(0.24, 0.34);
      return (index) => (t) => ([22, 16.5, 10.5, 13.2][index] ?? 12) / (1 + Math.exp(-rate * (t - 12)));
    },
  }),
  curveTopic({
    titles: ['Oxygen binding of blood', 'Oxygen dissociation curves'],
    x: 'Partial pressure of O₂ (kPa)',
    y: 'Saturation (%)',
    from: 0,
    to: 14,
    counts: [15, 29],
    xStep: 0.5,
    yStep: 0.1,
    zero: true,
    min: 0,
    series: { title: 'Pigment', names: ['Myoglobin', 'Fetal haemoglobin', 'Adult haemoglobin'], count: [2, 3] },
    law: () => (index) => {
      const [half, power] = (
        [
          [0.37, 1],
          [2.6, 2.7],
          [3.5, 2.7],
        ] as const
      )[index] ?? [3.5, 2.7];
      return (pressure) => (100 * pressure ** power) / (half ** power + pressure ** power);
    },
  }),
];
