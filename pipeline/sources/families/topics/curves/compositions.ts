import { curveTopic } from '../curve-topic.js';

const bell = (x: number, centre: number, width: number): number => Math.exp(-(((x - centre) / width) ** 2));
const rise = (x: number, centre: number, width: number): number => 1 / (1 + Math.exp(-(x - centre) / width));

/** Parts that add up at every x, for figures that stack them. */
export const compositionCurves = [
  curveTopic({
    titles: ['Electricity generated in a region', 'Electricity by source over two decades'],
    x: 'Year',
    y: 'Electricity (TWh)',
    from: 2000,
    to: 2020,
    counts: [11, 21],
    xStep: 1,
    yStep: 0.1,
    zero: true,
    min: 0.1,
    formatX: 'd',
    noise: 0.25,
    series: { title: 'Source', names: ['Coal', 'Gas', 'Hydro', 'Wind', 'Solar'], count: [3, 5] },
    law: (random) => {
      const scale = random.between(0.7, 1.6);
      return (index) => (year) =>
        scale *
        ([
          42 - 30 * rise(year, 2012, 3),
          18 + 6 * bell(year, 2011, 6),
          9,
          1 + 19 * rise(year, 2012, 3),
          0.3 + 13 * rise(year, 2015, 2),
        ][index] ?? 0);
    },
  }),
  curveTopic({
    titles: ['Plants on an abandoned field', 'Succession on a fallow field'],
    x: 'Years after abandonment',
    y: 'Ground cover (%)',
    from: 0,
    to: 40,
    counts: [11, 21],
    xStep: 1,
    yStep: 0.1,
    zero: true,
    min: 0.1,
    series: { title: 'Plant group', names: ['Annual herbs', 'Grasses', 'Shrubs', 'Trees'], count: [3, 4] },
    law: (random) => {
      const pace = random.between(0.85, 1.2);
      return (index) => (year) =>
        [
          62 * bell(year * pace, 0, 7),
          44 * bell(year * pace, 9, 8),
          38 * bell(year * pace, 21, 10),
          68 * rise(year * pace, 30, 4),
        ][index] ?? 0;
    },
  }),
  curveTopic({
    titles: ['Algae in a lake through the year', 'Phytoplankton by group'],
    x: 'Day of the year',
    y: 'Biomass (mg/L)',
    from: 10,
    to: 350,
    counts: [18, 35],
    xStep: 10,
    yStep: 0.01,
    zero: true,
    min: 0.02,
    series: { title: 'Group', names: ['Diatoms', 'Green algae', 'Cyanobacteria'], count: [3, 3] },
    law: (random) => {
      const scale = random.between(0.7, 1.6);
      return (index) => (day) =>
        scale *
        ([3.4 * bell(day, 105, 32) + 1.3 * bell(day, 290, 28), 2.1 * bell(day, 175, 40), 2.9 * bell(day, 230, 35)][
          index
        ] ?? 0);
    },
  }),
  curveTopic({
    titles: ['Power used in a house during a day', 'Electric power through a winter day'],
    x: 'Time of day (h)',
    y: 'Power (kW)',
    from: 0,
    to: 24,
    counts: [25, 49],
    xStep: 0.5,
    yStep: 0.01,
    zero: true,
    min: 0.02,
    series: { title: 'Use', names: ['Heat pump', 'Cooking', 'Lighting', 'Devices'], count: [3, 4] },
    law: (random) => {
      const scale = random.between(0.8, 1.3);
      return (index) => (hour) =>
        scale *
        ([
          1.4 + 0.9 * bell(hour, 6.5, 2) + 0.5 * bell(hour, 20, 3),
          0.9 * bell(hour, 7.5, 0.9) + 1.3 * bell(hour, 18.5, 1.2),
          0.08 + 0.5 * bell(hour, 20.5, 2.4),
          0.25 + 0.35 * bell(hour, 19, 4),
        ][index] ?? 0);
    },
  }),
  curveTopic({
    titles: ['Species in a consecutive reaction', 'Reaction A → B → C'],
    x: 'Time (min)',
    y: 'Concentration (mmol/L)',
    from: 0,
    to: 30,
    counts: [16, 31],
    xStep: 1,
    yStep: 0.1,
    zero: true,
    min: 0,
    series: { title: 'Substance', names: ['A', 'B', 'C'], count: [3, 3] },
    law: (random) => {
      const [start, first, second] = [
        random.pick([50, 80, 100]),
        random.between(0.2, 0.35),
        random.between(0.08, 0.15),
      ];
      const a = (t: number): number => start * Math.exp(-first * t);
      const b = (t: number): number =>
        ((start * first) / (second - first)) * (Math.exp(-first * t) - Math.exp(-second * t));
      return (index) => (t) => [a(t), b(t), start - a(t) - b(t)][index] ?? 0;
    },
  }),
  curveTopic({
    titles: ['Visitors of a nature reserve', 'Visitors by means of travel'],
    x: 'Year',
    y: 'Visitors (thousands)',
    from: 2005,
    to: 2019,
    counts: [8, 15],
    xStep: 1,
    yStep: 0.1,
    zero: true,
    min: 0.5,
    formatX: 'd',
    noise: 0.6,
    series: { title: 'Travel', names: ['Car', 'Coach', 'Train', 'Bicycle'], count: [3, 4] },
    law: (random) => {
      const scale = random.between(0.6, 1.8);
      return (index) => (year) =>
        scale *
        ([48 - 1.1 * (year - 2005), 17 + 0.2 * (year - 2005), 9 + 1.2 * (year - 2005), 4 + 0.9 * (year - 2005)][
          index
        ] ?? 0);
    },
  }),
  curveTopic({
    titles: ['Forms of carbonic acid and pH', 'Carbonate species in water'],
    x: 'pH',
    y: 'Share of dissolved carbon (%)',
    from: 4,
    to: 12,
    counts: [33, 41],
    xStep: 0.05,
    yStep: 0.1,
    zero: true,
    min: 0,
    series: { title: 'Species', names: ['CO₂', 'HCO₃⁻', 'CO₃²⁻'], count: [3, 3] },
    law: (random) => {
      // Constants depend a little on temperature and salinity.
      const [first, second] = [10 ** -random.between(6.3, 6.42), 10 ** -random.between(10.2, 10.38)];
      return (index) => (pH) => {
        const protons = 10 ** -pH;
        const parts = [protons ** 2, protons * first, first * second];
        return (100 * (parts[index] ?? 0)) / parts.reduce((sum, part) => sum + part, 0);
      };
    },
  }),
  curveTopic({
    titles: ['Land use of a valley', 'Land use since 1950'],
    x: 'Year',
    y: 'Area (km²)',
    from: 1950,
    to: 2010,
    counts: [7, 13],
    xStep: 5,
    yStep: 0.1,
    zero: true,
    min: 0.2,
    formatX: 'd',
    series: { title: 'Land use', names: ['Forest', 'Farmland', 'Meadow', 'Settlement'], count: [3, 4] },
    law: (random) => {
      const pace = random.between(0.7, 1.3);
      return (index) => (year) =>
        [
          31 + 0.09 * pace * (year - 1950),
          42 - 0.22 * pace * (year - 1950),
          22 - 0.08 * pace * (year - 1950),
          5 + 0.21 * pace * (year - 1950),
        ][index] ?? 0;
    },
  }),
];
