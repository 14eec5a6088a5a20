import type { MainModule, Mol } from '@rdkit/rdkit';

/** A functional group or ring system by its name, and the atoms that belong to it. */
export interface Group {
  readonly name: string;
  readonly atoms: readonly number[];
}

/** What chemists call which part of a structure, as SMARTS. A part may have several names: an ester has a carbonyl. */
const patterns: Readonly<Record<string, string>> = {
  methyl: '[CH3;X4]',
  methylene: '[CH2;X4]',
  ethyl: '[CH3;X4][CH2;X4;!R]',
  propyl: '[CH3;X4][CH2;X4][CH2;X4;!R]',
  isopropyl: '[CH3;X4][CH1;X4;!R][CH3;X4]',
  butyl: '[CH3;X4][CH2;X4][CH2;X4][CH2;X4;!R]',
  'tert-butyl': '[CH3;X4][C;X4]([CH3;X4])[CH3;X4]',
  phenyl: '[cH]1[cH][cH][cH][cH]c1',
  benzyl: '[CH2;X4;!R]c1[cH][cH][cH][cH][cH]1',
  vinyl: '[CH2]=[CH1;!R]',
  alkene: '[C;!$(C=[!#6])]=[C;!$(C=[!#6])]',
  alkyne: 'C#C',
  hydroxyl: '[OX2H;!$(OC=O);!$(O[!#6])]',
  alcohol: '[OX2H][CX4]',
  phenol: '[OX2H]c',
  carbonyl: '[#6X3]=[OX1]',
  carboxyl: '[CX3](=[OX1])[OX2H]',
  carboxylate: '[CX3](=[OX1])[OX1-]',
  ester: '[CX3;!$(C([OX2])[OX2]);!$(C[N,n])](=[OX1])[OX2H0][#6;!$(C=O)]',
  acetyl: '[CH3;X4][CX3]=[OX1]',
  acetoxy: '[CH3;X4][CX3](=[OX1])[OX2,OX1-]',
  anhydride: '[CX3](=[OX1])[OX2][CX3]=[OX1]',
  amide: '[#6X3;!$([#6]([#7])[#7]);!$([#6]([#7])[OX2])](=[OX1])[#7]',
  lactone: '[CX3;R](=[OX1])[OX2;R]',
  lactam: '[CX3;R](=[OX1])[#7;R]',
  imide: '[CX3](=[OX1])[#7][CX3]=[OX1]',
  urea: '[#7][#6X3](=[OX1])[#7]',
  carbamate: '[#7][CX3](=[OX1])[OX2]',
  aldehyde: '[CX3H1](=[OX1])[#6]',
  ketone: '[#6][CX3](=[OX1])[#6]',
  ether: '[OX2H0]([#6;!$(C=O)])[#6;!$(C=O)]',
  methoxy: '[OX2;!$(OC=O)][CH3;X4]',
  ethoxy: '[OX2;!$(OC=O)][CH2;X4][CH3;X4]',
  epoxide: 'C1OC1',
  peroxide: '[OX2][OX2]',
  amine: '[NX3;!$(N[C,S,P]=[O,S,N]);!$(N#*);!$(N=*);!$(N[!#6;!#1])]',
  'primary amine': '[NX3;H2;!$(N[C,S,P]=[O,S,N])][#6]',
  'secondary amine': '[NX3;H1;!$(N[C,S,P]=[O,S,N])]([#6])[#6]',
  'tertiary amine': '[NX3;H0;!$(N[C,S,P]=[O,S,N]);!$(N=*)]([#6])([#6])[#6]',
  ammonium: '[N+;X4]',
  iminium: '[N+]=[#6]',
  imine: '[CX3;!$(C[#7])]=[NX2]',
  guanidine: '[#7]C(=[#7])[#7]',
  nitro: '[$([N+](=O)[O-]),$(N(=O)=O)](~O)~O',
  nitroso: '[NX2]=[OX1]',
  nitrile: 'C#[NX1]',
  azide: '[N;$(N=[N+]=[N-]),$([N-][N+]#N)]~[N+]~N',
  azo: '[NX2]=[NX2]',
  thiol: '[SX2H]',
  thioether: '[#6][SX2;!a][#6]',
  disulfide: '[SX2][SX2]',
  sulfoxide: '[#6][SX3](=O)[#6]',
  sulfone: '[#6][SX4](=O)(=O)[#6]',
  'sulfonic acid': '[SX4](=O)(=O)[OX2H]',
  sulfonate: '[SX4](=O)(=O)[OX1-]',
  sulfonamide: '[SX4](=O)(=O)[#7]',
  sulfate: '[SX4](~O)(~O)(~O)~O',
  phosphate: '[PX4](~O)(~O)(~O)~O',
  halogen: '[F,Cl,Br,I;!-]',
  trifluoromethyl: '[CX4](F)(F)F',
  'acyl chloride': '[CX3](=[OX1])Cl',
  benzene: 'c1ccccc1',
  pyridine: 'n1ccccc1',
  pyrimidine: 'n1cnccc1',
  pyrrole: '[nX3;r5]1cccc1',
  furan: 'o1cccc1',
  thiophene: 's1cccc1',
  imidazole: 'n1cncc1',
  thiazole: 's1cncc1',
  oxazole: 'o1cncc1',
  indole: '[nX3]1ccc2ccccc12',
  naphthalene: 'c1ccc2ccccc2c1',
  purine: '[#6,#7]1~[#7]~[#6]~[#7]~[#6]2~[#7]~[#6]~[#7]~[#6]~1~2',
  cyclopropane: '[CX4]1[CX4][CX4]1',
  cyclobutane: '[CX4]1[CX4][CX4][CX4]1',
  cyclopentane: '[CX4]1[CX4][CX4][CX4][CX4]1',
  cyclohexane: '[CX4]1[CX4][CX4][CX4][CX4][CX4]1',
  cyclohexene: 'C1=CCCCC1',
  cyclohexanone: 'C1(=O)CCCCC1',
  piperidine: '[NX3]1CCCCC1',
  piperazine: '[NX3]1CC[NX3]CC1',
  pyrrolidine: '[NX3]1CCCC1',
  morpholine: '[NX3]1CCOCC1',
  tetrahydrofuran: 'O1CCCC1',
};

const queries = new WeakMap<MainModule, readonly (readonly [name: string, query: Mol])[]>();

const queriesOf = (kit: MainModule): readonly (readonly [name: string, query: Mol])[] => {
  const known =
    queries.get(kit) ??
    Object.entries(patterns).flatMap(([name, smarts]) => {
      const query = kit.get_qmol(smarts);
      return query === null ? [] : [[name, query] as const];
    });
  queries.set(kit, known);
  return known;
};

/** All groups of a molecule that have a name, found by RDKit's substructure search; each set of atoms once a name. */
export const groupsIn = (kit: MainModule, molecule: Mol): Group[] =>
  queriesOf(kit).flatMap(([name, query]) => {
    const found = JSON.parse(molecule.get_substruct_matches(query)) as
      | readonly { readonly atoms: readonly number[] }[]
      | Record<string, never>;
    const seen = new Set<string>();
    return (Array.isArray(found) ? found : []).flatMap(({ atoms }: { readonly atoms: readonly number[] }): Group[] => {
      const key = atoms.toSorted((a, b) => a - b).join();
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ name, atoms }];
    });
  });
