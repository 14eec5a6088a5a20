/** Figures of kinds that are read in ways of their own: boxes, two scales, pairs of points, intervals, panels of lines. */

const spread = (low: number, ...rest: number[]): number[] => [low, ...rest];
const reaction: Record<string, number[]> = {
  Morning: spread(210, 230, 240, 250, 260, 270, 290),
  Noon: spread(200, 205, 215, 220, 230, 240, 250),
  Night: spread(250, 270, 290, 310, 330, 350, 480),
};
const boxes = {
  title: 'Reaction time by time of day',
  width: 260,
  height: 220,
  data: { values: Object.entries(reaction).flatMap(([time, list]) => list.map((ms) => ({ time, ms }))) },
  mark: { type: 'boxplot', color: '#1f77b4' },
  encoding: {
    x: { field: 'time', type: 'nominal', sort: null, title: 'Time of day', axis: { labelAngle: 0 } },
    y: { field: 'ms', type: 'quantitative', title: 'Reaction time (ms)', scale: { zero: false, domain: [180, 500] } },
  },
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const rain = [60, 50, 55, 40, 35, 20, 10, 15, 30, 55, 70, 75];
const warmth = [4, 5, 9, 13, 17, 22, 26, 25, 20, 14, 9, 5];
const climate = {
  title: 'Climate of a coastal town',
  width: 360,
  height: 220,
  data: { values: months.map((month, index) => ({ month, rain: rain[index], warmth: warmth[index] })) },
  encoding: { x: { field: 'month', type: 'ordinal', sort: null, title: 'Month', axis: { labelAngle: 0 } } },
  layer: [
    {
      mark: { type: 'bar', color: '#1f77b4' },
      encoding: { y: { field: 'rain', type: 'quantitative', title: 'Rainfall (mm)' } },
    },
    {
      mark: { type: 'line', color: '#d62728' },
      encoding: { y: { field: 'warmth', type: 'quantitative', title: 'Temperature (°C)' } },
    },
  ],
  resolve: { scale: { y: 'independent' } },
};

const wages: Record<string, [number, number]> = {
  Nurse: [28, 34],
  Teacher: [32, 36],
  Baker: [22, 25],
  Pilot: [70, 64],
};
const dumbbell = {
  width: 300,
  height: 160,
  data: {
    values: Object.entries(wages).flatMap(([job, [before, after]]) => [
      { job, year: '2010', wage: before },
      { job, year: '2020', wage: after },
    ]),
  },
  encoding: {
    x: { field: 'wage', type: 'quantitative', title: 'Wage (thousand euros)' },
    y: { field: 'job', type: 'nominal', sort: null, title: 'Job' },
  },
  layer: [
    { mark: { type: 'line', color: '#cccccc' }, encoding: { detail: { field: 'job' } } },
    {
      mark: { type: 'point', filled: true, size: 90, opacity: 1 },
      encoding: {
        color: { field: 'year', title: 'Year', scale: { domain: ['2010', '2020'], range: ['#ff7f0e', '#1f77b4'] } },
      },
    },
  ],
};

const growth = [
  ['Control', 12, 10, 14],
  ['Low dose', 15, 13, 17],
  ['High dose', 21, 18, 24],
] as const;
const errors = {
  title: 'Plant height after four weeks',
  width: 260,
  height: 220,
  data: { values: growth.map(([group, mean, low, high]) => ({ group, mean, low, high })) },
  encoding: { x: { field: 'group', type: 'nominal', sort: null, title: 'Treatment', axis: { labelAngle: 0 } } },
  layer: [
    {
      mark: { type: 'bar', color: '#2ca02c' },
      encoding: { y: { field: 'mean', type: 'quantitative', title: 'Height (cm)' } },
    },
    {
      mark: { type: 'errorbar', ticks: true },
      encoding: { y: { field: 'low', type: 'quantitative', title: 'Height (cm)' }, y2: { field: 'high' } },
    },
  ],
};

const countries = [
  ['Aland', 5, 60, 4],
  ['Borum', 12, 66, 20],
  ['Cadia', 20, 71, 9],
  ['Doria', 28, 74, 55],
  ['Elbia', 36, 78, 30],
  ['Fania', 45, 81, 12],
] as const;
const bubbles = {
  title: 'Income and life expectancy',
  width: 320,
  height: 240,
  data: { values: countries.map(([country, income, life, people]) => ({ country, income, life, people })) },
  mark: { type: 'circle', color: '#9467bd', opacity: 0.8 },
  encoding: {
    x: { field: 'income', type: 'quantitative', title: 'Income (thousand dollars)' },
    y: { field: 'life', type: 'quantitative', title: 'Life expectancy (years)', scale: { domain: [55, 85] } },
    size: { field: 'people', type: 'quantitative', title: 'Population (millions)' },
  },
};

const fuels: Record<string, number[]> = {
  Oil: [40, 44, 46, 42, 36],
  Gas: [20, 24, 30, 34, 36],
  Nuclear: [5, 10, 12, 12, 10],
};
const layers = {
  title: 'Energy use',
  width: 320,
  height: 220,
  data: {
    values: Object.entries(fuels).flatMap(([fuel, list]) =>
      list.map((use, index) => ({ fuel, use, year: 1980 + index * 10 })),
    ),
  },
  mark: 'area',
  encoding: {
    x: {
      field: 'year',
      type: 'quantitative',
      title: 'Year',
      axis: { format: 'd' },
      scale: { domain: [1980, 2020], nice: false },
    },
    y: { field: 'use', type: 'quantitative', title: 'Energy use (exajoules)' },
    color: {
      field: 'fuel',
      title: 'Fuel',
      scale: { domain: ['Oil', 'Gas', 'Nuclear'], range: ['#8c564b', '#ff7f0e', '#17becf'] },
    },
  },
};

const decay = {
  title: 'Activity of a sample',
  width: 300,
  height: 220,
  data: { values: [0, 2, 4, 6, 8, 10].map((hours) => ({ hours, counts: 8000 / 2 ** (hours / 2) })) },
  mark: { type: 'line', point: true, color: '#2ca02c' },
  encoding: {
    x: { field: 'hours', type: 'quantitative', title: 'Time (h)' },
    y: { field: 'counts', type: 'quantitative', title: 'Counts per minute', scale: { type: 'log' } },
  },
};

const shops: Record<string, number[]> = { North: [3, 5, 8, 6], South: [9, 7, 4, 2], West: [5, 5, 5, 5] };
const lineSmalls = {
  title: 'Bicycles sold per quarter',
  data: {
    values: Object.entries(shops).flatMap(([shop, list]) =>
      list.map((sold, index) => ({ shop, sold, quarter: `Q${index + 1}` })),
    ),
  },
  facet: { column: { field: 'shop', title: 'Shop', sort: null } },
  spec: {
    width: 120,
    height: 140,
    mark: { type: 'line', point: true },
    encoding: {
      x: { field: 'quarter', type: 'ordinal', title: 'Quarter', axis: { labelAngle: 0 } },
      y: { field: 'sold', type: 'quantitative', title: 'Bicycles sold' },
    },
  },
};

const tasks = [
  ['Design', 0, 3],
  ['Foundations', 3, 7],
  ['Walls', 7, 12],
  ['Roof', 11, 14],
] as const;
const schedule = {
  title: 'Building a shed',
  width: 320,
  height: 140,
  data: { values: tasks.map(([task, start, end]) => ({ task, start, end })) },
  mark: { type: 'bar', color: '#ff7f0e' },
  encoding: {
    y: { field: 'task', type: 'nominal', sort: null, title: 'Task' },
    x: { field: 'start', type: 'quantitative', title: 'Day' },
    x2: { field: 'end' },
  },
};

const votes: Record<string, number[]> = { Yes: [60, 45, 30], No: [30, 35, 60], Unsure: [10, 20, 10] };
const shares = {
  title: 'Should the park be fenced?',
  width: 300,
  height: 140,
  data: {
    values: Object.entries(votes).flatMap(([answer, list]) =>
      list.map((count, index) => ({ answer, count, age: ['Under 30', '30 to 60', 'Over 60'][index] })),
    ),
  },
  mark: 'bar',
  encoding: {
    y: { field: 'age', type: 'nominal', sort: null, title: 'Age group' },
    x: { field: 'count', type: 'quantitative', stack: 'normalize', title: 'Share of answers', axis: { format: '%' } },
    color: {
      field: 'answer',
      title: 'Answer',
      sort: null,
      scale: { domain: ['Yes', 'No', 'Unsure'], range: ['#2ca02c', '#d62728', '#7f7f7f'] },
    },
  },
};

const profit = { Apples: 12, Pears: -8, Plums: 5, Figs: -15, Dates: 0.5 };
const gains = {
  title: 'Profit by fruit',
  width: 280,
  height: 220,
  data: { values: Object.entries(profit).map(([fruit, euros]) => ({ fruit, euros })) },
  mark: 'bar',
  encoding: {
    x: { field: 'fruit', type: 'nominal', sort: null, title: 'Fruit', axis: { labelAngle: 0 } },
    y: { field: 'euros', type: 'quantitative', title: 'Profit (thousand euros)' },
    color: {
      condition: { test: 'datum.euros < 0', value: '#d62728' },
      value: '#1f77b4',
    },
  },
};

const beaks = [
  ['Finch', 10, 20],
  ['Finch', 11, 22],
  ['Finch', 12, 23],
  ['Finch', 13, 26],
  ['Finch', 14, 27],
  ['Tit', 6, 12],
  ['Tit', 7, 11],
  ['Tit', 8, 13],
  ['Tit', 9, 12],
  ['Tit', 7.5, 11.5],
  ['Tit', 6.5, 12.5],
] as const;
const birds = {
  title: 'Beak and wing of two birds',
  width: 300,
  height: 240,
  data: { values: beaks.map(([bird, beak, wing]) => ({ bird, beak, wing })) },
  mark: { type: 'point', filled: true },
  encoding: {
    x: { field: 'beak', type: 'quantitative', title: 'Beak length (mm)' },
    y: { field: 'wing', type: 'quantitative', title: 'Wing length (cm)' },
    color: { field: 'bird', title: 'Bird', scale: { domain: ['Finch', 'Tit'], range: ['#1f77b4', '#ff7f0e'] } },
  },
};

const donutData = { Rent: 900, Food: 450, Transport: 150, Savings: 300 };
const donut = {
  title: 'Monthly budget',
  width: 220,
  height: 220,
  data: { values: Object.entries(donutData).map(([item, euros]) => ({ item, euros })) },
  mark: { type: 'arc', innerRadius: 50 },
  encoding: {
    theta: { field: 'euros', type: 'quantitative', title: 'Euros' },
    color: {
      field: 'item',
      title: 'Item',
      sort: null,
      scale: { domain: ['Rent', 'Food', 'Transport', 'Savings'], range: ['#1f77b4', '#ff7f0e', '#2ca02c', '#9467bd'] },
    },
  },
};

/** Series with signs and common words in their names, and a level with its value beside it. */
const gauges = {
  data: {
    values: [
      ...[2, 8, 5, 3, 2].map((depth, hour) => ({ hour, depth, gauge: 'Q = 1' })),
      ...[1, 4, 9, 6, 1].map((depth, hour) => ({ hour, depth, gauge: 'Q = 2' })),
      ...[3, 12, 14, 9, 3].map((depth, hour) => ({ hour, depth, gauge: 'sum' })),
    ],
  },
  layer: [
    {
      mark: 'line',
      encoding: {
        x: { field: 'hour', type: 'quantitative', title: 'Time (h)' },
        y: { field: 'depth', type: 'quantitative', title: 'Depth (mm)' },
        color: { field: 'gauge', title: 'Gauge' },
        strokeDash: {
          field: 'gauge',
          title: 'Gauge',
          scale: {
            domain: ['Q = 1', 'Q = 2', 'sum'],
            range: [
              [1, 0],
              [6, 3],
              [1, 0],
            ],
          },
        },
      },
    },
    { mark: { type: 'rule', strokeDash: [4, 4] }, encoding: { y: { datum: 3 } } },
    { mark: 'text', encoding: { y: { datum: 3 }, x: { datum: 2 }, text: { value: '1 h' } } },
  ],
};

const towns: Record<string, [number, number]> = {
  Arden: [12, 41],
  Belmont: [20, 55],
  Corfe: [31, 48],
  Denham: [44, 70],
};
const named = {
  title: 'Income and distance of four towns',
  width: 320,
  height: 220,
  data: { values: Object.entries(towns).map(([town, [rent, income]]) => ({ town, rent, income })) },
  encoding: {
    x: { field: 'rent', type: 'quantitative', title: 'Distance (km)', scale: { domain: [0, 60] } },
    y: { field: 'income', type: 'quantitative', title: 'Income (thousand euros)', scale: { domain: [0, 80] } },
  },
  layer: [
    { mark: { type: 'point', filled: true, size: 70 } },
    { mark: { type: 'text', align: 'left', dx: 8 }, encoding: { text: { field: 'town' } } },
  ],
};

const districts: Record<string, number> = { Altstadt: -4.2, Hafen: 12.6, Nordend: 3.1, Lindenhof: -6.9 };
const changes = {
  title: 'Population change by district',
  width: 300,
  height: 220,
  data: { values: Object.entries(districts).map(([district, change]) => ({ district, change })) },
  mark: { type: 'bar', color: '#1f77b4' },
  encoding: {
    x: { field: 'district', type: 'nominal', sort: null, title: 'District', axis: { labelAngle: 0 } },
    y: { field: 'change', type: 'quantitative', title: 'Change in percent' },
  },
};

const tides = {
  title: 'Level of a lake',
  width: 320,
  height: 200,
  data: {
    values: [61, 64, 70, 82, 88, 85, 76, 65, 57, 52, 54, 59].map((level, index) => ({ month: index + 1, level })),
  },
  mark: { type: 'line', point: true },
  encoding: {
    x: { field: 'month', type: 'quantitative', title: 'Month', axis: { tickCount: 12 } },
    y: { field: 'level', type: 'quantitative', title: 'Level (% of capacity)', scale: { zero: false } },
  },
};

export const kindPrograms = {
  named,
  changes,
  tides,
  gauges,
  boxes,
  climate,
  dumbbell,
  errors,
  bubbles,
  layers,
  decay,
  lineSmalls,
  schedule,
  shares,
  gains,
  birds,
  donut,
};
