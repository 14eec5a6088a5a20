/** Figures whose marks say what they show only together: steps of a waterfall, candles, two sides of a pyramid, tasks. */

const cash = ['Opening', 'Sales', 'Wages', 'Rent', 'Interest', 'Closing'];
const levels = [0, 120, 205, 145, 120, 130];
const waterfall = {
  title: 'Cash in spring',
  width: 320,
  height: 200,
  data: {
    values: cash.map((item, index) => ({
      item,
      from: item === 'Closing' ? 0 : levels[index],
      to: levels[index + 1] ?? 130,
      sort:
        item === 'Opening' || item === 'Closing'
          ? 'total'
          : (levels[index + 1] ?? 0) > (levels[index] ?? 0)
            ? 'income'
            : 'spending',
    })),
  },
  mark: 'bar',
  encoding: {
    x: { field: 'item', type: 'nominal', sort: null, title: null },
    y: { field: 'from', type: 'quantitative', title: 'Cash (€)' },
    y2: { field: 'to' },
    color: {
      field: 'sort',
      scale: { domain: ['total', 'income', 'spending'], range: ['#7f7f7f', '#2ca02c', '#d62728'] },
    },
  },
};

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];
const prices = [
  [20, 34, 10, 38],
  [34, 28, 26, 40],
  [28, 36, 27, 37],
  [36, 30, 22, 39],
  [30, 41, 29, 44],
] as const;
const candles = {
  title: 'Share price',
  width: 260,
  height: 220,
  data: {
    values: prices.map(([open, close, low, high], index) => ({ day: days[index], open, close, low, high })),
  },
  encoding: {
    x: { field: 'day', type: 'ordinal', sort: null, title: 'Day' },
    y: { type: 'quantitative', title: 'Price ($)', scale: { zero: false } },
    color: { condition: { test: 'datum.open < datum.close', value: '#2ca02c' }, value: '#d62728' },
  },
  layer: [
    { mark: 'rule', encoding: { y: { field: 'low' }, y2: { field: 'high' } } },
    { mark: { type: 'bar', width: 14 }, encoding: { y: { field: 'open' }, y2: { field: 'close' } } },
  ],
};

const waits = [
  { line: 'Tram', least: 1, lower: 3, median: 4, upper: 6, most: 9 },
  { line: 'Bus', least: 2, lower: 5, median: 8, upper: 11, most: 17 },
  { line: 'Ferry', least: 4, lower: 6, median: 7, upper: 9, most: 12 },
];
/** A box plot put together of bars, strokes across them and strokes along them. */
const delays = {
  title: 'Delays',
  width: 260,
  height: 160,
  data: { values: waits },
  encoding: {
    y: { field: 'line', type: 'nominal', sort: null, title: 'Line' },
    x: { type: 'quantitative', title: 'Delay (min)' },
  },
  layer: [
    { mark: 'rule', encoding: { x: { field: 'least' }, x2: { field: 'most' } } },
    { mark: { type: 'bar', size: 18 }, encoding: { x: { field: 'lower' }, x2: { field: 'upper' } } },
    { mark: { type: 'tick', size: 18, color: 'white' }, encoding: { x: { field: 'median' } } },
  ],
};

const harvest = [
  { farm: 'East', grain: 12, rain: 310 },
  { farm: 'North', grain: 18, rain: 280 },
  { farm: 'West', grain: 9, rain: 450 },
];
const farm = { field: 'farm', type: 'nominal', scale: { reverse: true }, title: null };
/** Curves that begin and end alike. */
const roc = {
  width: 200,
  height: 200,
  data: {
    values: [2, 5].flatMap((power) =>
      [0, 0.1, 0.2, 0.4, 0.6, 0.8, 1].map((x) => ({
        x,
        y: 1 - (1 - x) ** power,
        model: power === 2 ? 'Reg. tree (AUC = 0.6)' : 'Forest',
      })),
    ),
  },
  mark: 'line',
  encoding: {
    x: { field: 'x', type: 'quantitative', title: 'False alarms' },
    y: { field: 'y', type: 'quantitative', title: 'Hits' },
    color: { field: 'model', type: 'nominal' },
  },
};
/** Categories that run upwards. */
const upwards = {
  data: { values: harvest },
  mark: 'bar',
  encoding: { y: farm, x: { field: 'rain', type: 'quantitative', title: 'Rain (mm)' } },
};
/** Two panels: the title of one has the name of what the other measures. */
const farms = {
  hconcat: [
    {
      title: 'A  Rain on grain',
      data: { values: harvest },
      mark: 'bar',
      encoding: { y: farm, x: { field: 'rain', type: 'quantitative', title: 'mm' } },
    },
    {
      title: 'B  Harvest',
      data: { values: harvest },
      mark: 'bar',
      encoding: { y: farm, x: { field: 'grain', type: 'quantitative', title: 'Grain (t)' } },
    },
  ],
};

const ages = ['0-19', '20-39', '40-59', '60-79', '80+'];
const people: Record<string, readonly number[]> = { Men: [210, 260, 240, 150, 35], Women: [200, 255, 250, 175, 70] };
const pyramid = {
  title: 'Residents by age',
  width: 320,
  height: 180,
  data: {
    values: Object.entries(people).flatMap(([sex, counts]) =>
      counts.map((count, index) => ({ sex, age: ages[index], count: sex === 'Men' ? -count : count })),
    ),
  },
  mark: 'bar',
  encoding: {
    y: { field: 'age', type: 'ordinal', sort: 'descending', title: 'Age group' },
    x: { field: 'count', type: 'quantitative', title: 'Residents', axis: { labelExpr: 'abs(datum.value)' } },
    color: { field: 'sex', scale: { domain: ['Men', 'Women'], range: ['#1f77b4', '#e377c2'] } },
  },
};

const works = {
  title: 'Moving the library',
  width: 320,
  height: 140,
  data: {
    values: [
      { task: 'Plan', from: 0, to: 3 },
      { task: 'Pack', from: 2, to: 6 },
      { task: 'Move', from: 6, to: 8 },
      { task: 'Shelve', from: 7, to: 14 },
    ],
  },
  mark: 'bar',
  encoding: {
    y: { field: 'task', type: 'nominal', sort: null, title: 'Task' },
    x: { field: 'from', type: 'quantitative', title: 'Week' },
    x2: { field: 'to' },
  },
};

export const togetherPrograms = { waterfall, candles, delays, roc, upwards, farms, pyramid, works };
