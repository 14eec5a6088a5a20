import { defineFamily } from '../family.js';
import { synthetic } from '../topics/table.js';
import { chain, substitutedRing } from './fragments.js';

export const organicMolecule = defineFamily({
  name: 'organic-molecule',
  version: 1,
  subject: 'chemistry',
  concepts: ['structural formula', 'functional group', 'alkane, alkene and alkyne', 'aromatic ring', 'heterocycle'],
  level: 'undergraduate',
  language: 'smiles',
  generate: (random) => {
    const smiles = random.chance(0.5)
      ? chain(random, random.int(3, 9))
      : random.chance(0.6)
        ? substitutedRing(random)
        : `${'C'.repeat(random.int(1, 3))}${random.pick(['', '', 'O', 'N', 'C(=O)', 'C(=O)O', 'C(=O)N', 'S'])}${substitutedRing(random, { attached: true })}`;
    return { program: `${smiles}\n`, data: synthetic };
  },
});
