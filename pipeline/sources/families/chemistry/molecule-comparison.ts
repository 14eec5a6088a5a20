import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { synthetic } from '../topics/table.js';
import { chain, substitutedRing, substituents } from './fragments.js';

const stems = ['meth', 'eth', 'prop', 'but', 'pent', 'hex', 'hept', 'oct'];
const carbons = (count: number): string => 'C'.repeat(count);

/** Names of homologues by the rules of IUPAC, from the number of carbon atoms. */
const series: readonly {
  readonly from: number;
  readonly of: (n: number) => readonly [smiles: string, name: string];
}[] = [
  { from: 1, of: (n) => [carbons(n), `${stems[n - 1] ?? ''}ane`] },
  { from: 2, of: (n) => [`C=C${carbons(n - 2)}`, n < 4 ? `${stems[n - 1] ?? ''}ene` : `${stems[n - 1] ?? ''}-1-ene`] },
  { from: 2, of: (n) => [`C#C${carbons(n - 2)}`, n < 4 ? `${stems[n - 1] ?? ''}yne` : `${stems[n - 1] ?? ''}-1-yne`] },
  { from: 1, of: (n) => [`${carbons(n)}O`, n < 3 ? `${stems[n - 1] ?? ''}anol` : `${stems[n - 1] ?? ''}an-1-ol`] },
  { from: 2, of: (n) => [`${carbons(n - 1)}C=O`, `${stems[n - 1] ?? ''}anal`] },
  { from: 2, of: (n) => [`${carbons(n - 1)}C(=O)O`, `${stems[n - 1] ?? ''}anoic acid`] },
  {
    from: 3,
    of: (n) => [`CC(=O)${carbons(n - 2)}`, n < 5 ? `${stems[n - 1] ?? ''}anone` : `${stems[n - 1] ?? ''}an-2-one`],
  },
  {
    from: 1,
    of: (n) => [`${carbons(n)}N`, n < 3 ? `${stems[n - 1] ?? ''}anamine` : `${stems[n - 1] ?? ''}an-1-amine`],
  },
];

const homologues = (random: Random): string[] => {
  const { from, of } = random.pick(series);
  const count = random.pick([2, 4]);
  const first = random.int(from + 1, 8 - count + 1);
  return Array.from({ length: count }, (_, index) => of(first + index).join(' '));
};

/** One length of chain, several classes. */
const classes = (random: Random): string[] => {
  const length = random.int(3, 7);
  return random.sample(series, random.pick([2, 4])).map(({ of }) => of(length).join(' '));
};

/** The three places that a second group may have on a benzene ring. */
const positions = (random: Random): string[] => {
  const [one, other] = [random.pick(substituents), random.pick(substituents)];
  const all = [
    `c1(${one})c(${other})cccc1 ortho`,
    `c1(${one})cc(${other})ccc1 meta`,
    `c1(${one})ccc(${other})cc1 para`,
  ];
  return random.chance(0.7) ? all : random.sample(all, 2);
};

const geometric = (random: Random): string[] => {
  const groups = random.sample(['C', 'CC', 'Cl', 'F', 'Br', 'C(=O)O', 'CO', 'C#N'], 2);
  const [one = 'C', other = 'C'] = random.chance(0.5) ? groups : [groups[0], groups[0]];
  return random.shuffle([`${mirror(one)}/C=C/${other} trans`, `${mirror(one)}/C=C\\${other} cis`]);
};

/** A group written so that it ends with the atom that is bonded. */
const mirror = (group: string): string => ({ CC: 'CC', 'C(=O)O': 'OC(=O)', CO: 'OC', 'C#N': 'N#C' })[group] ?? group;

const unlike = (random: Random): string[] =>
  Array.from({ length: random.pick([2, 4]) }, (_, index) => {
    const smiles = random.chance(0.5) ? chain(random, random.int(3, 6)) : substitutedRing(random);
    return `${smiles} ${'ABCD'[index] ?? ''}`;
  });

export const moleculeComparison = defineFamily({
  name: 'molecule-comparison',
  version: 1,
  subject: 'chemistry',
  concepts: [
    'homologous series',
    'structural isomers',
    'cis and trans isomers',
    'ortho, meta and para',
    'nomenclature',
  ],
  level: 'high',
  language: 'smiles',
  generate: (random) => {
    const lines = random.weighted([
      [homologues, 2],
      [classes, 2],
      [positions, 3],
      [geometric, 1],
      [unlike, 4],
    ])(random);
    return { program: `${lines.join('\n')}\n`, data: synthetic };
  },
});
