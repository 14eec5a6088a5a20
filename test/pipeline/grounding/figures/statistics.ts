/** Figures as offices and newspapers print them: a balance on both sides of zero, a limit, quarters with short years. */

const balances = { Jan: -12, Feb: -5, Mar: 4, Apr: 9, May: 15, Jun: 21, Jul: -3, Aug: -18, Sep: 2 };
const balance = {
  title: 'Monthly balance of a theatre',
  width: 320,
  height: 200,
  data: { values: Object.entries(balances).map(([month, euros]) => ({ month, euros })) },
  mark: 'bar',
  encoding: {
    x: { field: 'month', type: 'ordinal', sort: null, title: 'Month', axis: { labelAngle: 0 } },
    y: { field: 'euros', type: 'quantitative', title: 'Surplus or deficit (thousand euros)' },
  },
};

const dust = { Mon: 41, Tue: 58, Wed: 73, Thu: 66, Fri: 49, Sat: 28, Sun: 22 };
const limit = {
  title: 'Dust at the station',
  width: 320,
  height: 200,
  layer: [
    {
      data: { values: Object.entries(dust).map(([day, amount]) => ({ day, amount })) },
      mark: 'bar',
      encoding: {
        x: { field: 'day', type: 'ordinal', sort: null, title: 'Day', axis: { labelAngle: 0 } },
        y: { field: 'amount', type: 'quantitative', title: 'Dust (µg/m³)' },
      },
    },
    {
      data: { values: [{ level: 50 }] },
      mark: { type: 'rule', color: 'red' },
      encoding: { y: { field: 'level', type: 'quantitative' } },
    },
    {
      data: { values: [{ level: 50, name: 'limit' }] },
      mark: { type: 'text', align: 'left', x: 4, dy: -6 },
      encoding: { y: { field: 'level', type: 'quantitative' }, text: { field: 'name' } },
    },
  ],
};

const viewers = [28.6, 33.5, 37.2, 43.1, 44.8, 44, 47.5, 52.9];
const quarters = {
  title: 'Subscribers of Vidbox',
  width: 360,
  height: 200,
  data: {
    values: viewers.map((count, index) => ({
      quarter: `Q${(index % 4) + 1} '${index < 4 ? 20 : 21}`,
      count,
    })),
  },
  mark: 'bar',
  encoding: {
    x: { field: 'quarter', type: 'ordinal', sort: null, title: 'Quarter', axis: { labelAngle: 0 } },
    y: { field: 'count', type: 'quantitative', title: 'Subscribers in millions' },
  },
};

const ports = {
  title: 'Ports',
  width: 320,
  height: 240,
  data: {
    values: [
      { port: 'Aland', ships: 5, days: 6, cargo: 4 },
      { port: 'Borum', ships: 12, days: 3, cargo: 20 },
      { port: 'Cadia', ships: 20, days: 8, cargo: 9 },
      { port: 'Doria', ships: 28, days: 5, cargo: 55 },
    ],
  },
  mark: 'circle',
  encoding: {
    x: { field: 'ships', type: 'quantitative', title: 'Ships per day' },
    y: { field: 'days', type: 'quantitative', title: 'Days in port' },
    size: { field: 'cargo', type: 'quantitative', title: 'Cargo (million tonnes)' },
    color: { field: 'port', type: 'nominal', title: 'Port' },
  },
};

/** From the lowest to the highest of each month: the height of the area is no temperature. */
const nights = {
  width: 320,
  height: 200,
  data: {
    values: [
      { month: 'Jan', low: 2, high: 8 },
      { month: 'Apr', low: 6, high: 15 },
      { month: 'Jul', low: 14, high: 26 },
      { month: 'Oct', low: 8, high: 16 },
    ],
  },
  mark: 'area',
  encoding: {
    x: { field: 'month', type: 'ordinal', sort: null, title: 'Month' },
    y: { field: 'high', type: 'quantitative', title: 'Temperature (°C)' },
    y2: { field: 'low' },
  },
};

export const statisticPrograms = { balance, limit, quarters, ports, nights };
