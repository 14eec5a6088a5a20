import { z } from 'zod';
import { roundTo } from '../../round.js';
import { type CategoryTable, type CrossTable, type CurveTable, type Topic, variable } from '../table.js';
import { groupBy, mean, originOf, readDataset } from '../vega-datasets.js';

const air = z.object({ Date: z.string(), CO2: z.coerce.number() });
const anomaly = z.object({ year: z.coerce.number(), temp: z.coerce.number() });
const generation = z.object({ year: z.string(), source: z.string(), net_generation: z.coerce.number() });
const price = z.object({ year: z.coerce.number(), wheat: z.number() });
const industry = z.object({ series: z.string(), year: z.number(), rate: z.number() });
const year = variable('Year', 'd');

/** Yearly means of the complete years at Mauna Loa. */
export const co2ByYear: Topic<CurveTable> = (random) => {
  const start = random.pick([1959, 1970, 1980, 1990]);
  const groups = [...groupBy(readDataset('co2-concentration.csv', air), (row) => row.Date.slice(0, 4))].filter(
    ([key, rows]) => rows.length === 12 && Number(key) >= start,
  );
  const rows = groups.map(([key, group]) => ({
    year: Number(key),
    co2_concentration: roundTo(mean(group.map((row) => row.CO2)), 0.1),
  }));
  return {
    title: random.pick(['Carbon dioxide in the air over Mauna Loa', 'The rise of atmospheric CO₂']),
    subtitle: 'Yearly means',
    origin: originOf('co2-concentration'),
    x: year,
    y: variable('CO₂ concentration (ppm)'),
    zero: false,
    rows,
  };
};

export const co2ByMonth: Topic<CurveTable> = (random) => {
  const start = random.int(1960, 2013);
  const rows = readDataset('co2-concentration.csv', air).filter(
    ({ Date: date }) => Number(date.slice(0, 4)) >= start && Number(date.slice(0, 4)) < start + 5,
  );
  return {
    title: `Monthly CO₂ concentration, ${start}–${start + 4}`,
    subtitle: 'Mauna Loa, Hawaii',
    origin: originOf('co2-concentration'),
    x: variable('Month'),
    y: variable('CO₂ concentration (ppm)'),
    time: 'utcyearmonth',
    zero: false,
    rows: rows.map((row) => ({ month: row.Date, co2_concentration: row.CO2 })),
  };
};

export const globalTemperature: Topic<CurveTable> = (random) => {
  const start = random.pick([1880, 1900, 1920, 1950]);
  const rows = readDataset('global-temp.csv', anomaly)
    .filter((row) => row.year >= start)
    .map((row) => ({ year: row.year, temperature_anomaly: row.temp }));
  return {
    title: random.pick(['Global surface temperature', 'Global temperature anomaly']),
    subtitle: 'Land and ocean, yearly',
    origin: originOf('global-temp'),
    x: year,
    y: variable('Temperature anomaly (°C)'),
    zero: false,
    reference: { value: 0, label: '1951–1980 mean' },
    rows,
  };
};

export const wheatPrice: Topic<CurveTable> = () => ({
  title: 'Price of wheat in England, 1565–1821',
  origin: originOf('wheat'),
  x: year,
  y: variable('Price of wheat (shillings per quarter)'),
  zero: true,
  rows: readDataset('wheat.json', price).map((row) => ({ year: row.year, price_of_wheat: row.wheat })),
});

const iowa = (): { year: number; source: string; electricity: number }[] =>
  readDataset('iowa-electricity.csv', generation).map((row) => ({
    source: row.source === 'Nuclear Energy' ? 'Nuclear' : row.source,
    year: Number(row.year.slice(0, 4)),
    electricity: roundTo(row.net_generation / 1000, 0.1),
  }));
const electricity = variable('Electricity (TWh)');
const source = variable('Source');

export const iowaElectricity: Topic<CurveTable> = (random) => {
  const start = random.int(2001, 2006);
  return {
    title: 'Electricity generated in Iowa',
    origin: originOf('iowa-electricity'),
    x: year,
    y: electricity,
    series: source,
    zero: true,
    rows: iowa().filter((row) => row.year >= start),
  };
};

export const iowaByYear: Topic<CrossTable> = (random) => {
  const years = new Set(
    random.pick([
      [2001, 2005, 2009, 2013, 2017],
      [2002, 2007, 2012, 2017],
      [2001, 2009, 2017],
    ]),
  );
  return {
    title: 'Electricity generated in Iowa, by source',
    origin: originOf('iowa-electricity'),
    category: variable('Year'),
    series: source,
    value: electricity,
    ordered: true,
    additive: true,
    rows: iowa()
      .filter((row) => years.has(row.year))
      .map((row) => ({ ...row, year: String(row.year) })),
  };
};

export const iowaInYear: Topic<CategoryTable> = (random) => {
  const chosen = random.int(2001, 2017);
  return {
    title: `Electricity generated in Iowa, ${chosen}`,
    origin: originOf('iowa-electricity'),
    category: source,
    value: electricity,
    ordered: false,
    whole: true,
    rows: iowa()
      .filter((row) => row.year === chosen)
      .map((row) => ({ source: row.source, electricity: row.electricity })),
  };
};

const industries = [
  'Agriculture',
  'Construction',
  'Education and Health',
  'Finance',
  'Government',
  'Information',
  'Manufacturing',
];

export const unemployment: Topic<CurveTable> = (random) => {
  const chosen = random.sample(industries, random.int(2, 4));
  const groups = groupBy(
    readDataset('unemployment-across-industries.json', industry),
    (row) => `${row.series}/${row.year}`,
  );
  const rows = chosen.flatMap((name) =>
    Array.from({ length: 10 }, (_, index) => 2000 + index).map((at) => ({
      industry: name,
      year: at,
      unemployment_rate: roundTo(mean((groups.get(`${name}/${at}`) ?? []).map((row) => row.rate)), 0.1),
    })),
  );
  return {
    title: 'Unemployment in the USA by industry',
    subtitle: 'Yearly means, 2000–2009',
    origin: originOf('unemployment-across-industries'),
    x: year,
    y: variable('Unemployment rate (%)'),
    series: variable('Industry'),
    zero: true,
    rows,
  };
};
