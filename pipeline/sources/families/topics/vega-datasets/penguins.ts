import { z } from 'zod';
import { roundTo } from '../../round.js';
import { type CrossTable, type SampleTable, type ScatterTable, type Topic, type Variable, variable } from '../table.js';
import { groupBy, mean, originOf, readDataset } from '../vega-datasets.js';

const penguin = z.object({
  Species: z.string(),
  Island: z.string(),
  Sex: z.string().nullable(),
  'Beak Length (mm)': z.number().nullable(),
  'Beak Depth (mm)': z.number().nullable(),
  'Flipper Length (mm)': z.number().nullable(),
  'Body Mass (g)': z.number().nullable(),
});
type Trait = 'Beak Length (mm)' | 'Beak Depth (mm)' | 'Flipper Length (mm)' | 'Body Mass (g)';
const origin = originOf('penguins');

/** Penguins on whom everything was measured; the data set writes an unknown sex as null or a dot. */
const measured = (): { species: string; island: string; sex: string; of: (trait: Trait) => number }[] =>
  readDataset('penguins.json', penguin)
    .filter((row) => (row.Sex === 'MALE' || row.Sex === 'FEMALE') && row['Body Mass (g)'] !== null)
    .map((row) => ({
      species: row.Species,
      island: row.Island,
      sex: row.Sex === 'MALE' ? 'Male' : 'Female',
      of: (trait) => row[trait] ?? 0,
    }));

const traits: Readonly<Record<Trait, Variable>> = {
  'Beak Length (mm)': variable('Beak length (mm)'),
  'Beak Depth (mm)': variable('Beak depth (mm)'),
  'Flipper Length (mm)': variable('Flipper length (mm)'),
  'Body Mass (g)': variable('Body mass (g)'),
};
const names = Object.keys(traits) as Trait[];
const species = variable('Species');

export const penguinTraits: Topic<ScatterTable> = (random) => {
  const [first, second] = random.pick<readonly [Trait, Trait]>([
    ['Flipper Length (mm)', 'Body Mass (g)'],
    ['Beak Length (mm)', 'Beak Depth (mm)'],
    ['Beak Length (mm)', 'Flipper Length (mm)'],
    ['Beak Depth (mm)', 'Body Mass (g)'],
  ]);
  const [x, y] = [traits[first], traits[second]];
  const all = groupBy(measured(), (row) => row.species);
  const rows = [...all].flatMap(([name, group]) =>
    random.sample(group, 30).map((row) => ({ species: name, [x.field]: row.of(first), [y.field]: row.of(second) })),
  );
  return {
    title: random.pick([
      'Three species of penguin',
      `Penguins: ${x.title.replace(/ \(.*/, '').toLowerCase()} and ${y.title.replace(/ \(.*/, '').toLowerCase()}`,
    ]),
    subtitle: 'Palmer Archipelago, 30 penguins per species',
    origin,
    x,
    y,
    group: species,
    rows,
  };
};

export const oneSpecies: Topic<ScatterTable> = (random) => {
  const name = random.pick(['Adelie', 'Chinstrap', 'Gentoo']);
  const [x, y] = [traits['Flipper Length (mm)'], traits['Body Mass (g)']];
  const rows = random
    .sample(
      measured().filter((row) => row.species === name),
      60,
    )
    .map((row) => ({ [x.field]: row.of('Flipper Length (mm)'), [y.field]: row.of('Body Mass (g)') }));
  return { title: `Flipper length and body mass of ${name} penguins`, origin, x, y, law: 'linear', rows };
};

export const penguinSamples: Topic<SampleTable> = (random) => {
  const trait = random.pick(names);
  const value = traits[trait];
  const rows = [...groupBy(measured(), (row) => row.species)].flatMap(([name, group]) =>
    random.sample(group, 40).map((row) => ({ species: name, [value.field]: row.of(trait) })),
  );
  return {
    title: `${value.title.replace(/ \(.*/, '')} of three penguin species`,
    subtitle: 'Palmer Archipelago, 40 penguins per species',
    origin,
    group: species,
    value,
    rows,
  };
};

export const penguinDistribution: Topic<SampleTable> = (random) => {
  const trait = random.pick(names);
  const name = random.pick(['Adelie', 'Gentoo']);
  const value = traits[trait];
  return {
    title: `${value.title.replace(/ \(.*/, '')} of ${name} penguins`,
    origin,
    value,
    rows: measured()
      .filter((row) => row.species === name)
      .map((row) => ({ [value.field]: row.of(trait) })),
  };
};

export const penguinsBySex: Topic<CrossTable> = (random) => {
  const trait = random.pick(names);
  const [series, value] = [variable('Sex'), variable(`Mean ${traits[trait].title.toLowerCase()}`)];
  const groups = groupBy(measured(), (row) => `${row.species}/${row.sex}`);
  const rows = ['Adelie', 'Chinstrap', 'Gentoo'].flatMap((name) =>
    ['Female', 'Male'].map((sex) => ({
      species: name,
      sex,
      [value.field]: roundTo(
        mean((groups.get(`${name}/${sex}`) ?? []).map((row) => row.of(trait))),
        trait === 'Body Mass (g)' ? 1 : 0.1,
      ),
    })),
  );
  return {
    title: `Female and male penguins: ${value.title.replace(/ \(.*/, '').toLowerCase()}`,
    origin,
    category: species,
    series,
    value,
    ordered: false,
    additive: false,
    rows,
  };
};

export const penguinsByIsland: Topic<CrossTable> = () => {
  const [category, value] = [variable('Island'), variable('Number of penguins')];
  const groups = groupBy(measured(), (row) => `${row.island}/${row.species}`);
  const rows = ['Biscoe', 'Dream', 'Torgersen'].flatMap((island) =>
    ['Adelie', 'Chinstrap', 'Gentoo'].map((name) => ({
      island,
      species: name,
      number_of_penguins: groups.get(`${island}/${name}`)?.length ?? 0,
    })),
  );
  return {
    title: 'Penguins studied on three islands',
    subtitle: 'Palmer Archipelago',
    origin,
    category,
    series: species,
    value,
    ordered: false,
    additive: true,
    rows,
  };
};

/** Correlations between the four traits of one species. */
export const penguinCorrelations: Topic<CrossTable> = (random) => {
  const name = random.pick(['Adelie', 'Chinstrap', 'Gentoo']);
  const birds = measured().filter((row) => row.species === name);
  const of = (trait: Trait): number[] => birds.map((row) => row.of(trait));
  const [category, series, value] = [
    variable('Trait'),
    { field: 'other_trait', title: 'Trait' },
    variable('Correlation'),
  ];
  const short = (trait: Trait): string => traits[trait].title.replace(/ \(.*/, '');
  const rows = names.flatMap((first) =>
    names.map((second) => ({
      trait: short(first),
      other_trait: short(second),
      correlation: roundTo(correlation(of(first), of(second)), 0.01),
    })),
  );
  return {
    title: `Correlation of body measures, ${name} penguins`,
    origin,
    category,
    series,
    value,
    ordered: true,
    additive: false,
    rows,
  };
};

/** Pearson's correlation coefficient. */
const correlation = (x: readonly number[], y: readonly number[]): number => {
  const [meanX, meanY] = [mean(x), mean(y)];
  const sum = (of: (index: number) => number): number => x.reduce((total, _, index) => total + of(index), 0);
  const [dx, dy] = [
    (index: number): number => (x[index] ?? 0) - meanX,
    (index: number): number => (y[index] ?? 0) - meanY,
  ];
  return (
    sum((index) => dx(index) * dy(index)) / Math.sqrt(sum((index) => dx(index) ** 2) * sum((index) => dy(index) ** 2))
  );
};
