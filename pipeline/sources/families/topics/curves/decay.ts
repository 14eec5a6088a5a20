import { curveTopic } from '../curve-topic.js';

/** Quantities that fall or grow by a constant factor, which a logarithmic axis shows as straight lines. */
export const exponentialCurves = [
  curveTopic({
    titles: ['Radioactive decay of medical nuclides', 'Activity of medical nuclides'],
    x: 'Time (h)',
    y: 'Activity (MBq)',
    from: 0,
    to: 24,
    counts: [13, 25],
    xStep: 1,
    yStep: 0.01,
    log: true,
    series: { title: 'Nuclide', names: ['Fluorine-18', 'Technetium-99m', 'Iodine-123'], count: [2, 3] },
    law: (random) => {
      const start = random.pick([200, 400, 500, 800]);
      return (index) => (t) => start * 0.5 ** (t / ([1.83, 6.01, 13.2][index] ?? 6));
    },
  }),
  curveTopic({
    titles: ['Growth of bacteria at different temperatures', 'Bacteria in a nutrient broth'],
    x: 'Time (h)',
    y: 'Cells per mL',
    from: 0,
    to: 10,
    counts: [11, 21],
    xStep: 0.5,
    yStep: 10,
    log: true,
    series: { title: 'Temperature', names: ['20 °C', '28 °C', '37 °C'], count: [2, 3] },
    law: (random) => {
      const start = random.pick([100, 200, 500]);
      return (index) => (t) => start * 2 ** (t / ([2.1, 1.1, 0.62][index] ?? 1));
    },
  }),
  curveTopic({
    titles: ['Absorption of gamma rays', 'Count rate behind shields of growing thickness'],
    x: 'Thickness (mm)',
    y: 'Count rate (counts/min)',
    from: 0,
    to: 60,
    counts: [13, 16],
    xStep: 1,
    yStep: 1,
    log: true,
    min: 1,
    series: { title: 'Shield', names: ['Aluminium', 'Iron', 'Lead'], count: [2, 3] },
    law: (random) => {
      const start = random.between(4200, 9000);
      return (index) => (depth) => start * Math.exp(-([0.02, 0.057, 0.118][index] ?? 0.05) * depth);
    },
  }),
  curveTopic({
    titles: ['Survival of bacteria in hot water', 'Heat kills bacteria'],
    x: 'Time (min)',
    y: 'Surviving cells per mL',
    from: 0,
    to: 12,
    counts: [7, 13, 25],
    xStep: 0.5,
    yStep: 1,
    log: true,
    min: 1,
    series: { title: 'Temperature', names: ['58 °C', '62 °C', '66 °C'], count: [2, 3] },
    law: (random) => {
      const start = random.pick([1e6, 2e6, 5e6]);
      return (index) => (t) => start * 10 ** (-t / ([6.2, 3.6, 2.2][index] ?? 3));
    },
  }),
  curveTopic({
    titles: ['Light under water', 'How deep does light reach?'],
    x: 'Depth (m)',
    y: 'Light (% of surface)',
    from: 0,
    to: 30,
    counts: [11, 16, 31],
    xStep: 1,
    yStep: 0.001,
    log: true,
    min: 0.001,
    series: { title: 'Water', names: ['Clear lake', 'Coast', 'Estuary'], count: [2, 3] },
    law: (random) => {
      const scale = random.between(0.85, 1.15);
      return (index) => (depth) => 100 * Math.exp(-([0.09, 0.17, 0.3][index] ?? 0.2) * scale * depth);
    },
  }),
  curveTopic({
    titles: ['Discharge of a capacitor', 'Voltage of a discharging capacitor'],
    x: 'Time (s)',
    y: 'Voltage (V)',
    from: 0,
    to: 60,
    counts: [13, 21, 31],
    xStep: 1,
    yStep: 0.01,
    log: true,
    series: { title: 'Resistance', names: ['10 kΩ', '22 kΩ', '47 kΩ'], count: [2, 3] },
    law: (random) => {
      const [start, capacity] = [random.pick([5, 9, 12]), random.between(0.8, 1.2)];
      return (index) => (t) => start * Math.exp(-t / (([10, 22, 47][index] ?? 22) * capacity));
    },
  }),
  curveTopic({
    titles: ['Elimination of medicines from blood', 'How fast does the body remove a medicine?'],
    x: 'Time (h)',
    y: 'Plasma concentration (µg/L)',
    from: 0,
    to: 24,
    counts: [9, 13, 25],
    xStep: 1,
    yStep: 0.1,
    log: true,
    series: { title: 'Medicine', names: ['Substance A', 'Substance B', 'Substance C'], count: [2, 3] },
    law: (random) => {
      const [dose, pace] = [random.between(300, 900), random.between(0.85, 1.15)];
      return (index) => (t) => dose * 0.5 ** ((pace * t) / ([2.4, 4.8, 9][index] ?? 5));
    },
  }),
  curveTopic({
    titles: ['Growth of algae at three light levels', 'Algae in culture flasks'],
    x: 'Time (days)',
    y: 'Cells per mL',
    from: 0,
    to: 8,
    counts: [9, 17],
    xStep: 0.5,
    yStep: 10,
    log: true,
    series: { title: 'Light', names: ['Low', 'Medium', 'High'], count: [3, 3] },
    law: (random) => {
      const start = random.pick([1000, 2000, 5000]);
      return (index) => (day) => start * Math.exp(([0.25, 0.52, 0.86][index] ?? 0.5) * day);
    },
  }),
];
