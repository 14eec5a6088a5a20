import type { Random } from '../../../random.js';

/** What may hang on a carbon atom, as SMILES that begin with the atom that is bonded. */
export const substituents: readonly string[] = [
  'C',
  'C',
  'CC',
  'C(C)C',
  'O',
  'OC',
  'N',
  'F',
  'Cl',
  'Br',
  'C#N',
  'C=O',
  'C(=O)O',
  'C(=O)C',
  'C(=O)OC',
  'C(=O)N',
  'N(C)C',
  'S',
  'C=C',
  '[N+](=O)[O-]',
];

/** A chain of carbon atoms with branches, no atom of which has more than four bonds. */
export const chain = (random: Random, length: number): string => {
  const parts: string[] = [];
  // Bonds of an atom of the chain so far: one to each neighbour, one more for a double bond.
  for (let index = 0; index < length; index++) {
    const end = index === 0 || index === length - 1;
    const doubled = index < length - 1 && !parts.at(-1)?.endsWith('=') && random.chance(0.14);
    const oxygen =
      !end && !doubled && !parts.at(-1)?.endsWith('=') && !parts.at(-1)?.startsWith('O') && random.chance(0.06);
    const branch = !end && !oxygen && random.chance(0.4) ? `(${random.pick(substituents)})` : '';
    const ketone =
      !end && !doubled && branch === '' && !oxygen && !parts.at(-1)?.endsWith('=') && random.chance(0.12) ? '(=O)' : '';
    parts.push(`${oxygen ? 'O' : 'C'}${branch}${ketone}${doubled ? '=' : ''}`);
  }
  const tail = random.pick(['', '', 'O', 'N', 'C(=O)O', 'C=O', 'Cl', 'C#N']);
  const last = parts.at(-1) ?? '';
  return parts.join('') + (last.endsWith('=') ? 'C' : tail);
};

/** Rings with places for substituents, written as `*`; each is one that books show. */
const rings: readonly string[] = [
  'c1(*)c(*)cc(*)cc1',
  'c1(*)ccc(*)cc1',
  'c1(*)cc(*)ccc1',
  'C1(*)CCC(*)CC1',
  'C1(*)CCCC1(*)',
  'C1(*)CC1',
  'C1=CC(*)CCC1(*)',
  'c1(*)ccncc1',
  'c1(*)cncc(*)c1',
  'c1(*)ccoc1',
  'c1(*)ccsc1',
  'c1(*)cc2ccccc2cc1(*)',
  'c1(*)c[nH]c2ccc(*)cc12',
  'C1(*)CCNCC1',
  'C1(*)CCOCC1',
  'O=C1CCC(*)CC1(*)',
  'c1(*)ncnc(*)c1',
  'C1(*)CCC2CCCCC2C1(*)',
];

/** A ring with groups at some of its places. */
export const substitutedRing = (random: Random, options: { readonly attached?: boolean } = {}): string => {
  const ring = random.pick(rings);
  // What hangs on a chain has its first place taken, and begins with it.
  const free = options.attached ? ring.replace('O=C1', 'C1').replace('(*)', '') : ring;
  return free.replaceAll('(*)', () => (random.chance(0.8) ? `(${random.pick(substituents)})` : ''));
};

/** Side chains of amino acids, with their three letters; glycine has none. */
const residues = [
  ['Gly', ''],
  ['Ala', 'C'],
  ['Val', 'C(C)C'],
  ['Leu', 'CC(C)C'],
  ['Ser', 'CO'],
  ['Thr', 'C(C)O'],
  ['Cys', 'CS'],
  ['Met', 'CCSC'],
  ['Asp', 'CC(=O)O'],
  ['Asn', 'CC(=O)N'],
  ['Glu', 'CCC(=O)O'],
  ['Lys', 'CCCCN'],
  ['Phe', 'Cc1ccccc1'],
  ['Tyr', 'Cc1ccc(O)cc1'],
  ['Trp', 'Cc1c[nH]c2ccccc12'],
  ['His', 'Cc1c[nH]cn1'],
] as const;

export interface Peptide {
  readonly name: string;
  readonly smiles: string;
}

/** Amino acids of the L form joined by peptide bonds, from the N to the C terminus. */
export const peptide = (random: Random, length: number): Peptide => {
  const chosen = Array.from({ length }, () => random.pick(residues));
  const smiles = chosen
    .map(([, side], index) => {
      const centre = side === '' ? 'C' : `[C@@H](${side})`;
      return `N${centre}C(=O)${index === length - 1 ? 'O' : ''}`;
    })
    .join('');
  return { name: chosen.map(([name]) => name).join('-'), smiles };
};
