import type { Random } from '../../../../random.js';
import { roundTo } from '../../round.js';
import { type CrossTable, synthetic, type Topic, variable } from '../table.js';

interface GridPlan {
  readonly titles: readonly string[];
  readonly x: string;
  readonly y: string;
  readonly value: string;
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly step: number;
  /** Draws the value of the cell in the given column and row. */
  readonly law: (random: Random) => (column: number, row: number) => number;
}

const gridTopic =
  (plan: GridPlan): Topic<CrossTable> =>
  (random) => {
    const [category, series, value] = [variable(plan.x), variable(plan.y), variable(plan.value)];
    const law = plan.law(random);
    return {
      title: random.pick(plan.titles),
      origin: synthetic,
      rows: plan.rows.flatMap((row, rowIndex) =>
        plan.columns.map((column, columnIndex) => ({
          [category.field]: column,
          [series.field]: row,
          [value.field]: Math.max(0, roundTo(law(columnIndex, rowIndex), plan.step)),
        })),
      ),
      category,
      series,
      value,
      ordered: true,
      additive: false,
    };
  };

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Values on a grid of two ordered variables, for heat maps. */
export const grids = [
  gridTopic({
    titles: ['Enzyme activity by pH and temperature', 'Where is the enzyme most active?'],
    x: 'pH',
    y: 'Temperature (°C)',
    value: 'Relative activity (%)',
    step: 1,
    columns: ['4', '5', '6', '7', '8', '9', '10'],
    rows: ['20', '30', '40', '50', '60'],
    law: (random) => {
      const [pH, heat] = [random.between(2, 4.5), random.between(1.5, 3)];
      return (column, row) => 100 * Math.exp(-(((column - pH) / 2.1) ** 2) - ((row - heat) / 1.7) ** 2);
    },
  }),
  gridTopic({
    titles: ['Monthly rainfall over six years', 'Rainfall by month and year'],
    x: 'Month',
    y: 'Year',
    value: 'Rainfall (mm)',
    step: 1,
    columns: months,
    rows: ['2013', '2014', '2015', '2016', '2017', '2018'],
    law: (random) => (column) =>
      (62 + 30 * Math.cos((2 * Math.PI * (column + random.between(-1, 1))) / 12)) * random.between(0.45, 1.55),
  }),
  gridTopic({
    titles: ['Visitors of a science museum', 'Visitors by weekday and hour'],
    x: 'Hour',
    y: 'Weekday',
    value: 'Visitors',
    step: 1,
    columns: ['10', '11', '12', '13', '14', '15', '16', '17'],
    rows: ['Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    law: (random) => (column, row) =>
      ([1, 1.2, 1.1, 1.4, 2.6, 3.1][row] ?? 1) *
      (18 + 34 * Math.exp(-(((column - 4) / 2.3) ** 2))) *
      random.between(0.8, 1.2),
  }),
  gridTopic({
    titles: ['Confusion matrix of a classifier', 'Which digits are mistaken for each other?'],
    x: 'Predicted digit',
    y: 'True digit',
    value: 'Test images',
    step: 1,
    columns: ['0', '1', '2', '3', '4', '5'],
    rows: ['0', '1', '2', '3', '4', '5'],
    law: (random) => (column, row) => (column === row ? random.between(84, 98) : random.between(0, 6)),
  }),
  gridTopic({
    titles: ['Absorbance of a well plate', 'Dilution series on a well plate'],
    x: 'Column',
    y: 'Row',
    value: 'Absorbance',
    step: 0.01,
    columns: ['1', '2', '3', '4', '5', '6', '7', '8'],
    rows: ['A', 'B', 'C', 'D', 'E', 'F'],
    law: (random) => {
      const strength = random.between(1.4, 2.2);
      return (column, row) => strength * 0.62 ** column * (1 - 0.06 * row) + random.between(0.03, 0.09);
    },
  }),
  gridTopic({
    titles: ['Soil temperature by depth and month', 'Temperature in the ground'],
    x: 'Month',
    y: 'Depth (cm)',
    value: 'Soil temperature (°C)',
    step: 0.1,
    columns: months,
    rows: ['5', '20', '50', '100', '200'],
    law: (random) => {
      const [mean, swing] = [random.between(9, 12), random.between(7, 9)];
      return (column, row) => {
        const damping = [0.95, 0.82, 0.62, 0.42, 0.2][row] ?? 1;
        return mean - swing * damping * Math.cos((2 * Math.PI * (column - 0.6 - 1.1 * row * 0.7)) / 12);
      };
    },
  }),
  gridTopic({
    titles: ['Bees counted by hour and month', 'When do bees visit the meadow?'],
    x: 'Hour',
    y: 'Month',
    value: 'Bees per count',
    step: 1,
    columns: ['7', '9', '11', '13', '15', '17', '19'],
    rows: ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep'],
    law: (random) => (column, row) =>
      ([8, 21, 38, 44, 30, 12][row] ?? 10) * Math.exp(-(((column - 3.1) / 1.9) ** 2)) * random.between(0.8, 1.2),
  }),
];
