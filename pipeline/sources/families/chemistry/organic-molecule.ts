import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { synthetic } from '../topics/table.js';
import { chain, substitutedRing } from './fragments.js';

const links = ['', '', 'O', 'N', 'C(=O)', 'C(=O)O', 'C(=O)N', 'S'];

/** A ring at the end of a chain, through an ether, ester, amide… or at once. */
const attached = (random: Random): string =>
  `${'C'.repeat(random.int(1, 4))}${random.pick(links)}${substitutedRing(random, { attached: true })}`;

export const organicMolecule = defineFamily({
  name: 'organic-molecule',
  version: 1,
  subject: 'chemistry',
  concepts: ['structural formula', 'functional group', 'alkane, alkene and alkyne', 'aromatic ring', 'heterocycle'],
  level: 'undergraduate',
  language: 'smiles',
  generate: (random) => {
    let smiles: string;
    // The smallest molecules are too few to be different, and too small to be drawn.
    do
      smiles = random.weighted([
        [() => chain(random, random.int(4, 9)), 5],
        [() => substitutedRing(random), 3],
        [() => attached(random), 3],
      ])();
    while (smiles.length < 11);
    return { program: `${smiles}\n`, data: synthetic };
  },
});
