import { curveTopic } from '../curve-topic.js';

/** pH of 25 mL of acid with base added; weak acids start at (pKa − log c) / 2 and pass pKa half way. */
const titration =
  (equivalence: number, pKa: number | null) =>
  (volume: number): number => {
    const concentration = 0.1;
    const total = 25 + volume;
    const excess = ((volume - equivalence) * concentration) / total;
    if (excess > 1e-4) return 14 + Math.log10(excess);
    if (Math.abs(excess) <= 1e-4) return pKa === null ? 7 : (14 + pKa + Math.log10(concentration / 2)) / 2;
    if (pKa === null) return -Math.log10(-excess);
    if (volume < 0.5) return (pKa - Math.log10(concentration)) / 2;
    return Math.max((pKa - Math.log10(concentration)) / 2, pKa + Math.log10(volume / (equivalence - volume)));
  };

export const chemistryCurves = [
  curveTopic({
    titles: ['Titration of an acid with sodium hydroxide', 'pH during a titration'],
    subtitle: '25 mL of 0.1 mol/L acid',
    x: 'Volume of NaOH added (mL)',
    y: 'pH',
    from: 0,
    to: 50,
    counts: [26, 51],
    xStep: 1,
    yStep: 0.01,
    zero: true,
    reference: { value: 7, label: 'pH 7' },
    law: (random) => {
      const [equivalence, pKa] = [random.between(22, 28), random.pick([null, 3.75, 4.76])];
      return () => titration(equivalence, pKa);
    },
  }),
  curveTopic({
    titles: ['Titration of a strong and a weak acid', 'Two titration curves'],
    x: 'Volume of NaOH added (mL)',
    y: 'pH',
    from: 0,
    to: 50,
    counts: [26, 51],
    xStep: 1,
    yStep: 0.01,
    zero: true,
    series: { title: 'Acid', names: ['Hydrochloric acid', 'Ethanoic acid'], count: [2, 2] },
    law: (random) => {
      const equivalence = random.between(22, 28);
      return (index) => titration(equivalence, index === 0 ? null : 4.76);
    },
  }),
  curveTopic({
    titles: ['Concentration of a reactant over time', 'A first-order reaction at several temperatures'],
    x: 'Time (s)',
    y: 'Concentration (mol/L)',
    from: 0,
    to: 300,
    counts: [11, 16, 31],
    xStep: 1,
    yStep: 0.001,
    zero: true,
    noise: 0.002,
    min: 0,
    series: { title: 'Temperature', names: ['20 °C', '30 °C', '40 °C', '50 °C'], count: [2, 4] },
    law: (random) => {
      const [start, rate] = [random.pick([0.2, 0.25, 0.4, 0.5]), random.between(0.0025, 0.004)];
      return (index) => (t) => start * Math.exp(-rate * 1.9 ** index * t);
    },
  }),
  curveTopic({
    titles: ['Rate of a reaction and temperature', 'Reactions run faster when warm'],
    x: 'Temperature (°C)',
    y: 'Rate (mmol/(L·s))',
    from: 10,
    to: 60,
    counts: [11, 26],
    xStep: 1,
    yStep: 0.01,
    zero: true,
    noise: 0.02,
    min: 0,
    law: (random) => {
      const [base, energy] = [random.between(0.25, 0.6), random.between(42_000, 58_000)];
      return () => (celsius) => base * Math.exp((energy / 8.314) * (1 / 283.15 - 1 / (celsius + 273.15)));
    },
  }),
  curveTopic({
    titles: ['Solubility of salts and temperature', 'Solubility curves'],
    x: 'Temperature (°C)',
    y: 'Solubility (g per 100 g water)',
    from: 0,
    to: 80,
    counts: [9, 17],
    xStep: 5,
    yStep: 0.1,
    zero: true,
    series: { title: 'Salt', names: ['NaCl', 'KCl', 'NH₄Cl', 'KNO₃'], count: [2, 4] },
    law: () => (index) => (t) =>
      [
        35.6 + 0.025 * t,
        27.8 + 0.3 * t - 0.00005 * t * t,
        29.4 + 0.36 * t + 0.0008 * t * t,
        13.3 + 0.62 * t + 0.0155 * t * t,
      ][index] ?? 0,
  }),
  curveTopic({
    titles: ['Gas collected from magnesium and acid', 'Volume of hydrogen produced'],
    x: 'Time (s)',
    y: 'Volume of hydrogen (mL)',
    from: 0,
    to: 120,
    counts: [13, 25],
    xStep: 5,
    yStep: 0.5,
    zero: true,
    noise: 0.4,
    min: 0,
    series: { title: 'Acid', names: ['0.5 mol/L', '1.0 mol/L', '2.0 mol/L'], count: [2, 3] },
    law: (random) => {
      const [volume, rate] = [random.between(42, 80), random.between(0.012, 0.018)];
      return (index) => (t) => volume * (1 - Math.exp(-rate * 2 ** index * t));
    },
  }),
  curveTopic({
    titles: ['Heating curve of water', 'From ice to steam'],
    subtitle: 'Constant heating power',
    x: 'Time (min)',
    y: 'Temperature (°C)',
    from: 0,
    to: 24,
    counts: [25, 49],
    xStep: 0.5,
    yStep: 1,
    law: (random) => {
      const [melt, boil] = [random.between(4, 6), random.between(8, 10)];
      return () => (t) => {
        if (t < 2) return -20 + 10 * t;
        if (t < 2 + melt) return 0;
        return Math.min(100, ((t - 2 - melt) / boil) * 100);
      };
    },
  }),
];
