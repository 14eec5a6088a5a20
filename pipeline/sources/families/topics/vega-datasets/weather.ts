import { z } from 'zod';
import type { Random } from '../../../../random.js';
import { roundTo } from '../../round.js';
import {
  type CategoryTable,
  type CrossTable,
  type CurveTable,
  type SampleTable,
  type Topic,
  variable,
} from '../table.js';
import { groupBy, mean, monthOf, months, originOf, readDataset } from '../vega-datasets.js';

const day = z.object({
  location: z.string(),
  date: z.string(),
  weather: z.string(),
  precipitation: z.coerce.number(),
  temp_max: z.coerce.number(),
  temp_min: z.coerce.number(),
  wind: z.coerce.number(),
});
const days = (): readonly z.infer<typeof day>[] => readDataset('weather.csv', day);
const hour = z.object({
  date: z.string(),
  temperature: z.coerce.number(),
  pressure: z.coerce.number(),
  wind: z.coerce.number(),
});

const places = ['Seattle', 'New York'] as const;
const years = ['2012', '2013', '2014', '2015'] as const;
const origin = originOf('weather');

const daysOf = (place: string, year: string): z.infer<typeof day>[] =>
  days().filter(({ location, date }) => location === place && date.startsWith(year));
const byMonth = (place: string, year: string): [string, z.infer<typeof day>[]][] => [
  ...groupBy(daysOf(place, year), ({ date }) => monthOf(date)),
];
const pickPlace = (random: Random): { place: string; year: string } => ({
  place: random.pick(places),
  year: random.pick(years),
});

const rainOf = (rows: readonly z.infer<typeof day>[]): number =>
  roundTo(
    rows.reduce((sum, row) => sum + row.precipitation, 0),
    1,
  );
const warmthOf = (rows: readonly z.infer<typeof day>[]): number =>
  roundTo(mean(rows.map((row) => (row.temp_max + row.temp_min) / 2)), 0.1);

export const monthlyRain: Topic<CategoryTable> = (random) => {
  const { place, year } = pickPlace(random);
  const [category, value] = [variable('Month'), variable('Precipitation (mm)')];
  return {
    title: `Precipitation in ${place}, ${year}`,
    origin,
    category,
    value,
    ordered: true,
    whole: false,
    rows: byMonth(place, year).map(([month, rows]) => ({ month, precipitation: rainOf(rows) })),
  };
};

export const monthlyWarmth: Topic<CategoryTable> = (random) => {
  const { place, year } = pickPlace(random);
  const [category, value] = [variable('Month'), variable('Mean temperature (°C)')];
  return {
    title: `Mean temperature in ${place}, ${year}`,
    origin,
    category,
    value,
    ordered: true,
    whole: false,
    rows: byMonth(place, year).map(([month, rows]) => ({ month, mean_temperature: warmthOf(rows) })),
  };
};

export const daysByWeather: Topic<CategoryTable> = (random) => {
  const { place, year } = pickPlace(random);
  const [category, value] = [variable('Weather'), variable('Number of days')];
  const rows = [...groupBy(daysOf(place, year), ({ weather }) => weather)].map(([weather, group]) => ({
    weather: weather.charAt(0).toUpperCase() + weather.slice(1),
    number_of_days: group.length,
  }));
  return { title: `Weather in ${place}, ${year}`, origin, category, value, ordered: false, whole: true, rows };
};

export const twoCities: Topic<CrossTable> = (random) => {
  const year = random.pick(years);
  const rain = random.chance(0.5);
  const [category, series, value] = [
    variable('Month'),
    variable('City'),
    variable(rain ? 'Precipitation (mm)' : 'Mean temperature (°C)'),
  ];
  const step = random.pick([1, 2]);
  const rows = places.flatMap((place) =>
    byMonth(place, year)
      .filter((_, index) => index % step === 0)
      .map(([month, group]) => ({ month, city: place, [value.field]: rain ? rainOf(group) : warmthOf(group) })),
  );
  return {
    title: `${rain ? 'Precipitation' : 'Temperature'} in two cities, ${year}`,
    origin,
    category,
    series,
    value,
    ordered: true,
    additive: false,
    rows,
  };
};

export const warmthByYear: Topic<CrossTable> = (random) => {
  const place = random.pick(places);
  const [category, series, value] = [variable('Month'), variable('Year'), variable('Mean temperature (°C)')];
  const rows = years.flatMap((year) =>
    byMonth(place, year).map(([month, group]) => ({ month, year, mean_temperature: warmthOf(group) })),
  );
  return {
    title: `Monthly temperature in ${place}`,
    origin,
    category,
    series,
    value,
    ordered: true,
    additive: false,
    rows,
  };
};

/** Climate of Seattle by month and hour, the normals of 1981 to 2010. */
const normals = (field: 'temperature' | 'pressure' | 'wind'): { month: string; hour: number; value: number }[] => {
  const groups = groupBy(
    readDataset('seattle-weather-hourly-normals.csv', hour),
    ({ date }) => `${monthOf(date)} ${Number(date.slice(11, 13))}`,
  );
  return [...groups].map(([key, rows]) => ({
    month: key.split(' ')[0] ?? '',
    hour: Number(key.split(' ')[1]),
    value: roundTo(mean(rows.map((row) => row[field])), 0.1),
  }));
};

export const hourlyNormals: Topic<CrossTable> = (random) => {
  const [field, title, name] = random.pick([
    ['temperature', 'Temperature (°C)', 'Mean temperature'],
    ['wind', 'Wind speed (m/s)', 'Mean wind speed'],
  ] as const);
  const [category, series, value] = [variable('Hour'), variable('Month'), variable(title)];
  const step = random.pick([2, 3]);
  const cells = normals(field)
    .filter((cell) => cell.hour % step === 0)
    .toSorted((a, b) => a.hour - b.hour);
  const rows = months.flatMap((month) =>
    cells
      .filter((cell) => cell.month === month)
      .map((cell) => ({ hour: String(cell.hour), month, [value.field]: cell.value })),
  );
  return {
    title: `${name} in Seattle by hour and month`,
    subtitle: 'Normals 1981–2010',
    origin: originOf('seattle-weather-hourly-normals'),
    category,
    series,
    value,
    ordered: true,
    additive: false,
    rows,
  };
};

export const dailyCourse: Topic<CurveTable> = (random) => {
  const [x, y, series] = [variable('Hour of day'), variable('Temperature (°C)'), variable('Month')];
  const chosen = random.sample(['Jan', 'Apr', 'Jul', 'Oct'], random.int(2, 4));
  const cells = normals('temperature')
    .filter(({ month }) => chosen.includes(month))
    .toSorted((a, b) => a.hour - b.hour);
  const rows = months.flatMap((month) =>
    cells
      .filter((cell) => cell.month === month)
      .map((cell) => ({ month, hour_of_day: cell.hour, temperature: cell.value })),
  );
  return {
    title: 'Temperature in Seattle through the day',
    subtitle: 'Normals 1981–2010',
    origin: originOf('seattle-weather-hourly-normals'),
    x,
    y,
    series,
    zero: false,
    rows,
  };
};

export const dailyTemperatures: Topic<SampleTable> = (random) => {
  const { place, year } = pickPlace(random);
  const [field, title] = random.pick([
    ['temp_max', 'Daily maximum temperature (°C)'],
    ['wind', 'Wind speed (m/s)'],
  ] as const);
  const [group, value] = [variable('Month'), variable(title)];
  const chosen = new Set(
    random.pick([
      ['Jan', 'Apr', 'Jul', 'Oct'],
      ['Feb', 'May', 'Aug', 'Nov'],
      ['Mar', 'Jun', 'Sep', 'Dec'],
    ]),
  );
  const rows = daysOf(place, year)
    .map((row) => ({ month: monthOf(row.date), [value.field]: row[field] }))
    .filter(({ month }) => chosen.has(month));
  return {
    title: `${field === 'wind' ? 'Wind' : 'Daily maximum temperature'} in ${place}, ${year}`,
    origin,
    group,
    value,
    rows,
  };
};

export interface ClimateYear {
  readonly place: string;
  readonly year: string;
  readonly rows: readonly { month: string; precipitation: number; temperature: number }[];
}

export const climateYear = (random: Random): ClimateYear => {
  const { place, year } = pickPlace(random);
  return {
    place,
    year,
    rows: byMonth(place, year).map(([month, rows]) => ({
      month,
      precipitation: rainOf(rows),
      temperature: warmthOf(rows),
    })),
  };
};
