import { roundTo } from '../../round.js';
import { type Row, type ScatterTable, synthetic, type Topic, variable } from '../table.js';

interface GroupPlan {
  readonly titles: readonly string[];
  readonly group: string;
  readonly x: string;
  readonly y: string;
  readonly steps: readonly [x: number, y: number];
  /** Mean and standard deviation of x, and y as a line over x with its own deviation. */
  readonly groups: Readonly<
    Record<string, readonly [mean: number, deviation: number, slope: number, start: number, scatter: number]>
  >;
  readonly counts: readonly number[];
  /** A third measure, drawn from y. */
  readonly size?: { readonly title: string; readonly step: number; readonly of: (x: number, y: number) => number };
}

const groupTopic =
  (plan: GroupPlan): Topic<ScatterTable> =>
  (random) => {
    const [group, x, y] = [variable(plan.group), variable(plan.x), variable(plan.y)];
    const size = plan.size && variable(plan.size.title);
    const count = random.pick(plan.counts);
    const chosen = Object.entries(plan.groups);
    const left = chosen.length > 3 && random.chance(0.5) ? random.pick(chosen) : undefined;
    const rows = chosen
      .filter((entry) => entry !== left)
      .flatMap(([name, [mean, deviation, slope, start, scatter]]) =>
        Array.from({ length: count }, (): Row => {
          const at = roundTo(random.normal(mean, deviation), plan.steps[0]);
          const value = roundTo(start + slope * at + random.normal(0, scatter), plan.steps[1]);
          const third = plan.size && roundTo(plan.size.of(at, value) * random.between(0.7, 1.3), plan.size.step);
          return {
            [group.field]: name,
            [x.field]: at,
            [y.field]: value,
            ...(size && third !== undefined && { [size.field]: third }),
          };
        }),
      );
    return { title: random.pick(plan.titles), origin: synthetic, rows, x, y, group, ...(size && { size }) };
  };

export const groupScatters = [
  groupTopic({
    titles: ['Leaves of different trees', 'Leaf shape by species'],
    group: 'Species',
    x: 'Leaf length (mm)',
    y: 'Leaf width (mm)',
    steps: [1, 1],
    counts: [14, 18, 22],
    groups: {
      Oak: [98, 11, 0.52, 6, 4],
      Beech: [72, 8, 0.6, 2, 3],
      Willow: [104, 12, 0.12, 5, 2],
      Lime: [76, 9, 0.85, 6, 4],
    },
  }),
  groupTopic({
    titles: ['Shells from a beach', 'Shells of three molluscs'],
    group: 'Mollusc',
    x: 'Shell length (mm)',
    y: 'Shell height (mm)',
    steps: [0.5, 0.5],
    counts: [15, 20, 25],
    groups: { Cockle: [32, 4, 0.86, 1, 1.2], Mussel: [54, 6, 0.45, 2, 1.6], Razor: [96, 9, 0.13, 3, 0.9] },
  }),
  groupTopic({
    titles: ['Sleep and test results', 'Do rested students score higher?'],
    group: 'Year group',
    x: 'Sleep (h)',
    y: 'Test score (points)',
    steps: [0.1, 1],
    counts: [12, 16, 20],
    groups: { 'Year 8': [8.6, 0.6, 5.2, 14, 6], 'Year 10': [7.8, 0.7, 5.6, 20, 6], 'Year 12': [7.1, 0.7, 6, 29, 6] },
  }),
  groupTopic({
    titles: ['Lakes in three regions', 'Nutrients and algae in lakes'],
    group: 'Region',
    x: 'Phosphorus (µg/L)',
    y: 'Chlorophyll a (µg/L)',
    steps: [1, 0.1],
    counts: [8, 10, 12],
    groups: { Mountain: [12, 2.5, 0.26, 0.5, 0.5], Hills: [27, 5, 0.33, 0.5, 1.4], Lowland: [52, 9, 0.4, 0, 2.6] },
    size: { title: 'Lake area (km²)', step: 0.1, of: (x) => 1 + x * 0.12 },
  }),
  groupTopic({
    titles: ['Trees in a city park', 'Size and age of park trees'],
    group: 'Species',
    x: 'Age (years)',
    y: 'Height (m)',
    steps: [1, 0.1],
    counts: [8, 10, 12],
    groups: {
      Maple: [48, 11, 0.22, 7, 1.3],
      Plane: [70, 13, 0.2, 8, 1.6],
      Birch: [30, 6, 0.33, 4, 1.2],
      Lime: [58, 12, 0.2, 7, 1.4],
    },
    size: { title: 'Crown diameter (m)', step: 0.1, of: (_, y) => 1 + y * 0.45 },
  }),
  groupTopic({
    titles: ['Homes: area, heat and people', 'Heat demand of homes'],
    group: 'Building',
    x: 'Floor area (m²)',
    y: 'Heat demand (MWh/year)',
    steps: [1, 0.1],
    counts: [8, 10, 12],
    groups: {
      'Old house': [118, 22, 0.17, 1, 1.6],
      'New house': [135, 22, 0.06, 0.6, 0.7],
      Flat: [72, 13, 0.1, 0.4, 0.8],
    },
    size: { title: 'Residents', step: 1, of: (x) => Math.max(1, x / 38) },
  }),
  groupTopic({
    titles: ['Wind farms compared', 'Wind farms: wind, yield and size'],
    group: 'Site',
    x: 'Mean wind speed (m/s)',
    y: 'Yield per turbine (GWh/year)',
    steps: [0.1, 0.1],
    counts: [7, 9, 11],
    groups: { Inland: [6.1, 0.4, 1.9, -6, 0.5], Coast: [7.4, 0.4, 2.1, -7, 0.6], Offshore: [9.2, 0.4, 2.6, -9.5, 0.8] },
    size: { title: 'Turbines', step: 1, of: (x) => x * 3.5 },
  }),
  groupTopic({
    titles: ['Body measures of mice', 'Mice on different diets'],
    group: 'Diet',
    x: 'Body length (mm)',
    y: 'Body mass (g)',
    steps: [0.5, 0.1],
    counts: [12, 15, 18],
    groups: {
      Standard: [91, 3.5, 0.42, -15, 1.2],
      'High fat': [94, 3.5, 0.55, -19, 1.5],
      Fasting: [88, 3.2, 0.38, -14.5, 1],
    },
  }),
  groupTopic({
    titles: ['Stars in a cluster', 'Colour and brightness of stars'],
    group: 'Class',
    x: 'Surface temperature (K)',
    y: 'Absolute magnitude',
    steps: [10, 0.1],
    counts: [12, 16, 20],
    groups: {
      'Main sequence': [6100, 900, -0.0022, 17.8, 0.4],
      Giants: [4550, 250, 0, 0.9, 0.5],
      'White dwarfs': [9400, 700, -0.0006, 17, 0.4],
    },
  }),
];
