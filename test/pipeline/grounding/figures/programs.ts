import { branchPrograms } from './branches.js';
import { kindPrograms } from './kinds.js';
import { letteredPrograms } from './lettered.js';
import { statisticPrograms } from './statistics.js';
import { togetherPrograms } from './together.js';

/** The figures that hand-written sentences are about: one of each common kind, small enough to know by heart. */

const yields = { A: 28, B: 55, C: 43, D: 91, E: 81, F: 53, G: 19, H: 87, I: 52 };
const bars = {
  title: 'Yield of nine test plots',
  width: 320,
  height: 220,
  data: { values: Object.entries(yields).map(([plot, kg]) => ({ plot, kg })) },
  mark: 'bar',
  encoding: {
    x: { field: 'plot', type: 'nominal', title: 'Plot', axis: { labelAngle: 0 } },
    y: { field: 'kg', type: 'quantitative', title: 'Yield (kg)' },
  },
};

const exports = { North: [120, 150, 90], South: [80, 60, 110], East: [40, 75, 130] };
const grouped = {
  title: 'Exports by region',
  width: 320,
  height: 220,
  data: {
    values: Object.entries(exports).flatMap(([region, values]) =>
      values.map((amount, index) => ({ region, amount, year: String(2020 + index) })),
    ),
  },
  mark: 'bar',
  encoding: {
    x: { field: 'year', type: 'nominal', title: 'Year', axis: { labelAngle: 0 } },
    xOffset: { field: 'region', sort: ['North', 'South', 'East'] },
    y: { field: 'amount', type: 'quantitative', title: 'Exports (tonnes)' },
    color: {
      field: 'region',
      title: 'Region',
      sort: ['North', 'South', 'East'],
      scale: { domain: ['North', 'South', 'East'], range: ['#1f77b4', '#d62728', '#2ca02c'] },
    },
  },
};

const energy = { Coal: [50, 40, 30, 20], Wind: [10, 20, 35, 50], Solar: [5, 10, 20, 25] };
const stacked = {
  width: 320,
  height: 220,
  data: {
    values: Object.entries(energy).flatMap(([source, values]) =>
      values.map((gwh, index) => ({ source, gwh, quarter: `Q${index + 1}` })),
    ),
  },
  mark: 'bar',
  encoding: {
    x: { field: 'quarter', type: 'ordinal', title: 'Quarter', axis: { labelAngle: 0 } },
    y: { field: 'gwh', type: 'quantitative', title: 'Generation (GWh)' },
    color: {
      field: 'source',
      title: 'Source',
      scale: { domain: ['Coal', 'Wind', 'Solar'], range: ['#7f7f7f', '#1f77b4', '#ff7f0e'] },
    },
  },
};

const cities = {
  Oslo: [10, 12, 15, 14, 18, 22],
  Madrid: [30, 28, 27, 25, 21, 20],
  Rome: [20, 20.5, 20, 20.5, 20, 20.5],
};
const lines = {
  title: 'Tram passengers',
  width: 360,
  height: 240,
  data: {
    values: Object.entries(cities).flatMap(([city, values]) =>
      values.map((passengers, index) => ({ city, passengers, year: `${2015 + index}-01-01` })),
    ),
  },
  mark: 'line',
  encoding: {
    x: { field: 'year', type: 'temporal', title: 'Year', timeUnit: 'utcyear' },
    y: { field: 'passengers', type: 'quantitative', title: 'Passengers (millions)' },
    color: {
      field: 'city',
      title: 'City',
      scale: { domain: ['Oslo', 'Madrid', 'Rome'], range: ['#1f77b4', '#d62728', '#2ca02c'] },
    },
  },
};

const cars = [
  [900, 22],
  [1000, 20],
  [1050, 21],
  [1150, 18],
  [1200, 17],
  [1300, 16],
  [1400, 14.5],
  [1500, 13],
  [1600, 12],
  [1750, 11],
  [1900, 9.5],
  [2000, 8],
];
const scatter = {
  width: 320,
  height: 240,
  data: { values: cars.map(([weight, mileage]) => ({ weight, mileage })) },
  mark: { type: 'point', filled: true, color: '#d62728' },
  encoding: {
    x: { field: 'weight', type: 'quantitative', title: 'Weight (kg)', scale: { domain: [800, 2100], nice: false } },
    y: { field: 'mileage', type: 'quantitative', title: 'Mileage (km/l)' },
  },
};

const pie = {
  title: 'How pupils come to school',
  width: 220,
  height: 220,
  data: {
    values: [
      { way: 'Bus', pupils: 40 },
      { way: 'Walking', pupils: 30 },
      { way: 'Bicycle', pupils: 20 },
      { way: 'Car', pupils: 10 },
    ],
  },
  mark: 'arc',
  encoding: {
    theta: { field: 'pupils', type: 'quantitative', title: 'Pupils' },
    color: {
      field: 'way',
      title: 'Way',
      sort: null,
      scale: { domain: ['Bus', 'Walking', 'Bicycle', 'Car'], range: ['#ff7f0e', '#2ca02c', '#1f77b4', '#9467bd'] },
    },
  },
};

const heatRows: Record<string, number[]> = { Mon: [5, 12, 30], Tue: [8, 15, 28], Wed: [2, 40, 22], Thu: [10, 18, 35] };
const heat = {
  width: 240,
  height: 200,
  data: {
    values: Object.entries(heatRows).flatMap(([day, values]) =>
      values.map((visits, index) => ({ day, visits, time: ['Morning', 'Noon', 'Evening'][index] })),
    ),
  },
  mark: 'rect',
  encoding: {
    x: { field: 'time', type: 'nominal', sort: null, title: 'Time of day', axis: { labelAngle: 0 } },
    y: { field: 'day', type: 'nominal', sort: null, title: 'Weekday' },
    color: { field: 'visits', type: 'quantitative', title: 'Visits' },
  },
};

const sideways = {
  title: 'Test scores',
  width: 320,
  height: 160,
  data: {
    values: [
      { team: 'Lions', score: 72 },
      { team: 'Tigers', score: 65 },
      { team: 'Bears', score: 48 },
      { team: 'Wolves', score: 31 },
    ],
  },
  layer: [
    {
      mark: { type: 'bar', color: '#2ca02c' },
      encoding: {
        y: { field: 'team', type: 'nominal', sort: '-x', title: 'Team' },
        x: { field: 'score', type: 'quantitative', title: 'Score', scale: { domain: [0, 100] } },
      },
    },
    { mark: { type: 'rule', color: '#d62728', strokeDash: [6, 4] }, encoding: { x: { datum: 50 } } },
  ],
};

const panels = {
  data: {
    values: [
      { site: 'Lake', season: 'Spring', birds: 12 },
      { site: 'Lake', season: 'Summer', birds: 30 },
      { site: 'Lake', season: 'Autumn', birds: 18 },
      { site: 'Forest', season: 'Spring', birds: 25 },
      { site: 'Forest', season: 'Summer', birds: 22 },
      { site: 'Forest', season: 'Autumn', birds: 9 },
    ],
  },
  facet: { column: { field: 'site', title: 'Site', sort: null } },
  spec: {
    width: 140,
    height: 160,
    mark: 'bar',
    encoding: {
      x: { field: 'season', type: 'nominal', sort: null, title: 'Season', axis: { labelAngle: 0 } },
      y: { field: 'birds', type: 'quantitative', title: 'Birds' },
    },
  },
};

const ages = [3, 5, 12, 14, 15, 18, 22, 24, 25, 27, 28, 31, 33, 34, 36, 38, 41, 45, 52, 58];
const histogram = {
  width: 300,
  height: 200,
  data: { values: ages.map((age) => ({ age })) },
  mark: 'bar',
  encoding: {
    x: { field: 'age', bin: { step: 10 }, type: 'quantitative', title: 'Age (years)' },
    y: { aggregate: 'count', title: 'Number of people' },
  },
};

const spending = { 'Rent: €900': 900, 'Food: €450': 450, 'Savings (new): €750': 750 };
/** A pie whose labels say more than a reader's name for its slices. */
const amounts = {
  title: 'What a month costs',
  width: 220,
  height: 220,
  data: { values: Object.entries(spending).map(([item, euros]) => ({ item, euros })) },
  mark: 'arc',
  encoding: {
    theta: { field: 'euros', type: 'quantitative' },
    color: { field: 'item', title: 'Item', sort: null, scale: { range: ['#d62728', '#2ca02c', '#1f77b4'] } },
  },
};

/** Bars from one date to another. */
const plan = {
  title: 'A new house',
  width: 320,
  height: 100,
  data: {
    values: [
      { task: 'Dig', from: '2024-01-01', to: '2024-01-10' },
      { task: 'Lay', from: '2024-01-08', to: '2024-01-20' },
      { task: 'Roof', from: '2024-01-20', to: '2024-02-01' },
    ],
  },
  mark: 'bar',
  encoding: {
    y: { field: 'task', type: 'nominal', title: 'Task' },
    x: { field: 'from', type: 'temporal', title: 'Date' },
    x2: { field: 'to' },
  },
};

/** Bars between two values of their own, which overlap, at places that are numbers. */
const spans = {
  width: 200,
  height: 200,
  data: { values: [2, 4, 6, 8].map((day) => ({ day, low: 10 + day, high: 30 - day })) },
  mark: { type: 'bar', width: 8 },
  encoding: {
    x: { field: 'day', type: 'quantitative', title: 'Day', scale: { domain: [0, 10] } },
    y: { field: 'low', type: 'quantitative', title: 'Level (m)' },
    y2: { field: 'high' },
  },
};

const arrivals = [9.1, 11.1, 12.8, 12.5, 14.7, 9.8, 11.5, 9.5, 9.9, 9.3, 5.4, 8.3, 11.3, 13];
/** A statistic over years, counted in millions. */
const tourists = {
  title: 'Number of tourists in Egypt from 2006 to 2019 (in millions)',
  width: 320,
  height: 200,
  data: { values: arrivals.map((count, index) => ({ year: String(2006 + index), count })) },
  mark: 'area',
  encoding: {
    x: { field: 'year', type: 'temporal', title: 'Year' },
    y: { field: 'count', type: 'quantitative', title: 'Number of arrivals in millions' },
  },
};

export const programs = {
  tourists,
  bars,
  grouped,
  stacked,
  lines,
  scatter,
  pie,
  amounts,
  heat,
  sideways,
  panels,
  histogram,
  plan,
  spans,
  ...kindPrograms,
  ...letteredPrograms,
  ...branchPrograms,
  ...togetherPrograms,
  ...statisticPrograms,
} as const;
export type FigureName = keyof typeof programs;
