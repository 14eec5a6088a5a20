import { defineFamily } from '../family.js';
import { synthetic } from '../topics/table.js';
import { peptide as grow } from './fragments.js';

export const peptide = defineFamily({
  name: 'peptide',
  version: 1,
  subject: 'chemistry',
  concepts: ['amino acid', 'peptide bond', 'stereocentre', 'side chain'],
  level: 'undergraduate',
  language: 'smiles',
  generate: (random) => {
    const several = random.chance(0.3);
    const all = several
      ? Array.from({ length: random.pick([2, 4, 5]) }, () => grow(random, 1))
      : [grow(random, random.int(2, 4))];
    const titled = several || random.chance(0.5);
    return {
      program: all.map(({ smiles, name }) => `${smiles}${titled ? ` ${name}` : ''}\n`).join(''),
      data: synthetic,
    };
  },
});
