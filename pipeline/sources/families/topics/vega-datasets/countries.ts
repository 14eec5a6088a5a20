import { z } from 'zod';
import { roundSignificant, roundTo } from '../../round.js';
import {
  type CategoryTable,
  type CrossTable,
  type CurveTable,
  type SampleTable,
  type ScatterTable,
  type Topic,
  variable,
} from '../table.js';
import { originOf, readDataset } from '../vega-datasets.js';

const record = z.object({
  year: z.number(),
  country: z.string(),
  pop: z.number(),
  life_expect: z.number(),
  fertility: z.number(),
});
const state = z.object({
  country: z.string(),
  income: z.coerce.number(),
  health: z.coerce.number(),
  population: z.coerce.number(),
  region: z.string(),
});
const records = (): readonly z.infer<typeof record>[] => readDataset('gapminder.json', record);
const states = (): readonly z.infer<typeof state>[] => readDataset('gapminder-health-income.csv', state);
const origin = originOf('gapminder');
const wealth = originOf('gapminder-health-income');

const measures = {
  life_expect: { title: 'Life expectancy (years)', name: 'Life expectancy', step: 0.1 },
  fertility: { title: 'Children per woman', name: 'Fertility', step: 0.01 },
} as const;
const country = variable('Country');
/** Names that are short enough for an axis or a legend. */
const short = (name: string): boolean => name.length <= 14;
const countries = (): string[] => [...new Set(records().map((row) => row.country))].filter(short);

export const countriesInYear: Topic<CategoryTable> = (random) => {
  const year = random.pick([1955, 1970, 1985, 2005]);
  const field = random.pick(['life_expect', 'fertility'] as const);
  const { title, name, step } = measures[field];
  const value = variable(title);
  const chosen = new Set(random.sample(countries(), random.int(6, 10)));
  const rows = records()
    .filter((row) => row.year === year && chosen.has(row.country))
    .map((row) => ({ country: row.country, [value.field]: roundTo(row[field], step) }));
  return {
    title: `${name} in ${rows.length} countries, ${year}`,
    origin,
    category: country,
    value,
    ordered: false,
    whole: false,
    rows,
  };
};

export const countriesThenAndNow: Topic<CrossTable> = (random) => {
  const [first, last] = random.pick([
    [1955, 2005],
    [1975, 2005],
    [1960, 1990],
  ] as const);
  const field = random.pick(['life_expect', 'fertility'] as const);
  const { title, name, step } = measures[field];
  const value = variable(title);
  const rows = random.sample(countries(), random.int(5, 9)).flatMap((place) =>
    [first, last].map((year) => ({
      country: place,
      year: String(year),
      [value.field]: roundTo(records().find((row) => row.country === place && row.year === year)?.[field] ?? 0, step),
    })),
  );
  return {
    title: `${name}, ${first} and ${last}`,
    origin,
    category: country,
    series: variable('Year'),
    value,
    ordered: false,
    additive: false,
    rows,
  };
};

export const countriesOverTime: Topic<CurveTable> = (random) => {
  const field = random.pick(['life_expect', 'fertility'] as const);
  const { title, name, step } = measures[field];
  const y = variable(title);
  const rows = random.sample(countries(), random.int(2, 5)).flatMap((place) =>
    records()
      .filter((row) => row.country === place)
      .map((row) => ({ country: place, year: row.year, [y.field]: roundTo(row[field], step) })),
  );
  return {
    title: `${name} from 1955 to 2005`,
    origin,
    x: variable('Year', 'd'),
    y,
    series: country,
    zero: field === 'fertility',
    rows,
  };
};

export const fertilityAndLife: Topic<ScatterTable> = (random) => {
  const year = random.pick([1955, 1980, 2005]);
  const rows = records()
    .filter((row) => row.year === year)
    .map((row) => ({ children_per_woman: row.fertility, life_expectancy: roundTo(row.life_expect, 0.1) }));
  return {
    title: `Family size and life expectancy in ${year}`,
    subtitle: 'One point per country',
    origin,
    x: variable('Children per woman'),
    y: variable('Life expectancy (years)'),
    law: 'linear',
    rows,
  };
};

const regions: Readonly<Record<string, string>> = {
  south_asia: 'South Asia',
  europe_central_asia: 'Europe, Central Asia',
  middle_east_north_africa: 'Middle East, North Africa',
  sub_saharan_africa: 'Sub-Saharan Africa',
  america: 'America',
  east_asia_pacific: 'East Asia, Pacific',
};

export const healthAndIncome: Topic<ScatterTable> = (random) => {
  const chosen = random.sample(
    Object.keys(regions).filter((key) => key !== 'south_asia'),
    3,
  );
  const rows = chosen.flatMap((region) =>
    random
      .sample(
        states().filter((row) => row.region === region && row.population > 3e6),
        12,
      )
      .map((row) => ({
        region: regions[region] ?? region,
        income: row.income,
        life_expectancy: roundTo(row.health, 0.1),
        population: roundSignificant(row.population / 1e6, 3),
      })),
  );
  return {
    title: 'Health and wealth of nations',
    subtitle: 'One circle per country',
    origin: wealth,
    x: variable('Income per person (international $)'),
    y: variable('Life expectancy (years)'),
    group: variable('Region'),
    size: variable('Population (millions)'),
    logX: true,
    rows: rows.map(({ income, ...row }) => ({ ...row, income_per_person: income })),
  };
};

export const healthByRegion: Topic<SampleTable> = (random) => {
  const chosen = random.sample(
    Object.keys(regions).filter((key) => key !== 'south_asia'),
    random.int(3, 4),
  );
  const rows = chosen.flatMap((region) =>
    states()
      .filter((row) => row.region === region)
      .map((row) => ({
        region: (regions[region] ?? region).replace(/,.*/, ''),
        life_expectancy: roundTo(row.health, 0.1),
      })),
  );
  return {
    title: 'Life expectancy by region',
    subtitle: 'One value per country',
    origin: wealth,
    group: variable('Region'),
    value: variable('Life expectancy (years)'),
    rows,
  };
};
