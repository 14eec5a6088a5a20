import { z } from 'zod';
import { roundTo } from '../../round.js';
import { type CrossTable, type SampleTable, type ScatterTable, type Topic, variable } from '../table.js';
import { groupBy, mean, originOf, readDataset } from '../vega-datasets.js';

const car = z.object({
  Miles_per_Gallon: z.number().nullable(),
  Horsepower: z.number().nullable(),
  Weight_in_lbs: z.number(),
  Origin: z.string(),
  Displacement: z.number(),
});
const harvest = z.object({ yield: z.number(), variety: z.string(), year: z.number(), site: z.string() });

/** Cars in metric units: litres per 100 km, kilowatts, kilograms. */
const cars = (): { origin: string; fuel_consumption: number; power: number; mass: number }[] =>
  readDataset('cars.json', car)
    .filter((row) => row.Miles_per_Gallon !== null && row.Horsepower !== null)
    .map((row) => ({
      origin: row.Origin,
      fuel_consumption: roundTo(235.215 / (row.Miles_per_Gallon ?? 1), 0.1),
      power: roundTo((row.Horsepower ?? 0) * 0.7457, 1),
      mass: roundTo(row.Weight_in_lbs * 0.4536, 1),
    }));

const measures = {
  fuel_consumption: variable('Fuel consumption (L/100 km)'),
  power: variable('Power (kW)'),
  mass: variable('Mass (kg)'),
} as const;

export const carScatter: Topic<ScatterTable> = (random) => {
  const [x, y] = random.pick([
    ['mass', 'fuel_consumption'],
    ['power', 'fuel_consumption'],
    ['mass', 'power'],
  ] as const);
  const rows = random.sample(cars(), random.int(60, 90)).map((row) => ({ [x]: row[x], [y]: row[y] }));
  return {
    title: `${measures[x].title.replace(/ \(.*/, '')} and ${measures[y].title.replace(/ \(.*/, '').toLowerCase()} of cars`,
    subtitle: 'Models of 1970 to 1982',
    origin: originOf('cars'),
    x: measures[x],
    y: measures[y],
    law: 'linear',
    rows,
  };
};

export const carBubbles: Topic<ScatterTable> = (random) => {
  const rows = [...groupBy(cars(), (row) => row.origin)].flatMap(([, group]) => random.sample(group, 12));
  return {
    title: 'Cars from three regions',
    subtitle: 'Models of 1970 to 1982',
    origin: originOf('cars'),
    x: measures.power,
    y: measures.fuel_consumption,
    group: variable('Origin'),
    size: measures.mass,
    rows,
  };
};

export const carSamples: Topic<SampleTable> = (random) => {
  const field = random.pick(['fuel_consumption', 'power', 'mass'] as const);
  const rows = [...groupBy(cars(), (row) => row.origin)].flatMap(([, group]) =>
    random.sample(group, 50).map((row) => ({ origin: row.origin, [field]: row[field] })),
  );
  return {
    title: `${measures[field].title.replace(/ \(.*/, '')} of cars by origin`,
    subtitle: 'Models of 1970 to 1982',
    origin: originOf('cars'),
    group: variable('Origin'),
    value: measures[field],
    rows,
  };
};

const harvests = (): readonly z.infer<typeof harvest>[] => readDataset('barley.json', harvest);
const barleyOrigin = originOf('barley');
const grain = variable('Yield (bushels/acre)');

export const barleyBySite: Topic<CrossTable> = () => {
  const groups = groupBy(harvests(), (row) => `${row.site}/${row.year}`);
  const sites = [...new Set(harvests().map((row) => row.site))];
  const rows = sites.flatMap((site) =>
    [1931, 1932].map((at) => ({
      site,
      year: String(at),
      yield: roundTo(mean((groups.get(`${site}/${at}`) ?? []).map((row) => row.yield)), 0.1),
    })),
  );
  return {
    title: 'Barley yields at six sites in Minnesota',
    subtitle: 'Means of ten varieties',
    origin: barleyOrigin,
    category: variable('Site'),
    series: variable('Year'),
    value: grain,
    ordered: false,
    additive: false,
    rows,
  };
};

export const barleySamples: Topic<SampleTable> = (random) => {
  const at = random.pick([1931, 1932]);
  const sites = new Set(random.sample([...new Set(harvests().map((row) => row.site))], random.int(3, 5)));
  const rows = harvests()
    .filter((row) => row.year === at && sites.has(row.site))
    .map((row) => ({ site: row.site, yield: roundTo(row.yield, 0.1) }))
    .toSorted((a, b) => a.site.localeCompare(b.site, 'en'));
  return {
    title: `Barley yields in Minnesota, ${at}`,
    subtitle: 'Ten varieties at each site',
    origin: barleyOrigin,
    group: variable('Site'),
    value: grain,
    rows,
  };
};

export const barleyGrid: Topic<CrossTable> = (random) => {
  const at = random.pick([1931, 1932]);
  const rows = harvests()
    .filter((row) => row.year === at)
    .map((row) => ({ site: row.site, variety: row.variety, yield: roundTo(row.yield, 0.1) }));
  return {
    title: `Yields of ten barley varieties, ${at}`,
    origin: barleyOrigin,
    category: variable('Site'),
    series: variable('Variety'),
    value: grain,
    ordered: true,
    additive: false,
    rows,
  };
};
