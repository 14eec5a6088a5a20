import { curveTopic } from '../curve-topic.js';

export const physicsCurves = [
  curveTopic({
    titles: ['Cooling of hot water', 'Cooling curve of water in a beaker'],
    subtitle: 'Room temperature 21 °C',
    x: 'Time (min)',
    y: 'Temperature (°C)',
    from: 0,
    to: 30,
    counts: [11, 16, 31],
    xStep: 1,
    yStep: 0.1,
    noise: 0.25,
    law: (random) => {
      const [start, rate] = [random.between(75, 92), random.between(0.035, 0.09)];
      return () => (t) => 21 + (start - 21) * Math.exp(-rate * t);
    },
  }),
  curveTopic({
    titles: ['Cooling of water in different cups', 'Which cup keeps water warm longest?'],
    x: 'Time (min)',
    y: 'Temperature (°C)',
    from: 0,
    to: 40,
    counts: [9, 11, 21],
    xStep: 1,
    yStep: 0.1,
    noise: 0.3,
    series: { title: 'Cup', names: ['Glass', 'Ceramic', 'Foam', 'Vacuum flask'], count: [2, 4] },
    law: (random) => {
      const start = random.between(82, 92);
      return (index) => (t) => 21 + (start - 21) * Math.exp(-([0.058, 0.043, 0.024, 0.007][index] ?? 0.03) * t);
    },
  }),
  curveTopic({
    titles: ['Height of a ball thrown upwards', 'Vertical throw of a ball'],
    x: 'Time (s)',
    y: 'Height (m)',
    from: 0,
    to: 2.4,
    counts: [13, 25],
    xStep: 0.1,
    yStep: 0.01,
    zero: true,
    min: 0,
    law: (random) => {
      const [speed, start] = [random.between(11.9, 13.5), random.between(1, 2)];
      return () => (t) => start + speed * t - 4.905 * t * t;
    },
  }),
  curveTopic({
    titles: ['Charging a capacitor', 'Voltage across a charging capacitor'],
    x: 'Time (s)',
    y: 'Voltage (V)',
    from: 0,
    to: 20,
    counts: [11, 21, 41],
    xStep: 0.5,
    yStep: 0.01,
    zero: true,
    series: { title: 'Resistance', names: ['1.0 kΩ', '2.2 kΩ', '4.7 kΩ'], count: [2, 3] },
    law: (random) => {
      const [supply, capacity] = [random.pick([5, 6, 9, 12]), random.between(0.9, 1.4)];
      return (index) => (t) => supply * (1 - Math.exp(-t / (([1, 2.2, 4.7][index] ?? 1) * capacity)));
    },
  }),
  curveTopic({
    titles: ['Current–voltage characteristics', 'I–V curves of electrical components'],
    x: 'Voltage (V)',
    y: 'Current (mA)',
    from: 0,
    to: 3,
    counts: [16, 31],
    xStep: 0.1,
    yStep: 0.1,
    zero: true,
    series: { title: 'Component', names: ['Resistor', 'Filament lamp', 'LED'], count: [2, 3] },
    law: (random) => {
      const scale = random.between(0.8, 1.2);
      const laws = [
        (v: number) => 20 * v,
        (v: number) => 42 * Math.sqrt(v),
        (v: number) => 38 * Math.max(0, v - 1.85) ** 1.15,
      ];
      return (index) => (v) => scale * (laws[index]?.(v) ?? 0);
    },
  }),
  curveTopic({
    titles: ['Damped oscillation of a spring pendulum', 'A damped oscillation'],
    x: 'Time (s)',
    y: 'Displacement (cm)',
    from: 0,
    to: 10,
    counts: [51, 101],
    xStep: 0.01,
    yStep: 0.01,
    reference: { value: 0, label: 'rest' },
    law: (random) => {
      const [amplitude, damping, period] = [random.between(4, 9), random.between(0.12, 0.4), random.between(1.2, 2.4)];
      return () => (t) => amplitude * Math.exp(-damping * t) * Math.cos((2 * Math.PI * t) / period);
    },
  }),
  curveTopic({
    titles: ['Pressure and volume of a gas', "Boyle's law in a syringe"],
    subtitle: 'Constant temperature',
    x: 'Volume (mL)',
    y: 'Pressure (kPa)',
    from: 10,
    to: 60,
    counts: [11, 26],
    xStep: 1,
    yStep: 1,
    zero: true,
    law: (random) => {
      const product = random.between(2400, 3600);
      return () => (volume) => product / volume;
    },
  }),
  curveTopic({
    titles: ['Spectrum of a blue-white LED', 'Emission of a white LED'],
    x: 'Wavelength (nm)',
    y: 'Relative intensity (%)',
    from: 400,
    to: 750,
    counts: [36, 71],
    xStep: 5,
    yStep: 0.1,
    zero: true,
    min: 0,
    law: (random) => {
      const [blue, broad, share] = [random.between(445, 462), random.between(555, 590), random.between(40, 85)];
      return () => (wavelength) =>
        98 * Math.exp(-(((wavelength - blue) / 14) ** 2)) + share * Math.exp(-(((wavelength - broad) / 68) ** 2));
    },
  }),
  curveTopic({
    titles: ['Speed of a falling object with air resistance', 'Approach to terminal speed'],
    x: 'Time (s)',
    y: 'Speed (m/s)',
    from: 0,
    to: 12,
    counts: [13, 25],
    xStep: 0.5,
    yStep: 0.1,
    zero: true,
    series: { title: 'Mass', names: ['50 g', '100 g', '200 g', '400 g'], count: [2, 4] },
    law: (random) => {
      const drag = random.between(0.9, 1.3);
      return (index) => {
        const terminal = 9 * drag * Math.SQRT2 ** index;
        return (t) => terminal * Math.tanh((9.81 * t) / terminal);
      };
    },
  }),
  curveTopic({
    titles: ['Two waves of different frequency', 'Displacement of two waves'],
    x: 'Time (ms)',
    y: 'Displacement (mm)',
    from: 0,
    to: 20,
    counts: [81, 101],
    xStep: 0.05,
    yStep: 0.01,
    series: { title: 'Wave', names: ['Wave A', 'Wave B'], count: [2, 2] },
    law: (random) => {
      const [tall, low, slow, fast] = [
        random.between(2, 4),
        random.between(1, 2.5),
        random.pick([8, 10]),
        random.pick([4, 5]),
      ];
      return (index) => (t) =>
        index === 0 ? tall * Math.sin((2 * Math.PI * t) / slow) : low * Math.sin((2 * Math.PI * t) / fast);
    },
  }),
];
