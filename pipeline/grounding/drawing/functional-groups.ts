import type { Atom } from './molecule.js';

type At = (id: string) => Atom | undefined;

/** A kind of group: at an atom that it is told by, the atoms that belong to it. */
type Find = (atom: Atom, at: At) => readonly Atom[] | undefined;

const joined = (atom: Atom, at: At, element: string, order?: string): Atom[] =>
  atom.bonds.flatMap(({ to, order: own }) => {
    const other = at(to);
    return other?.element === element && (order === undefined || own === order) ? [other] : [];
  });

/** Of a carbon with a double bond to oxygen: the single-bonded neighbours of one element. */
const beside =
  (element: string, fits: (other: Atom) => boolean): Find =>
  (atom, at) => {
    const [double] = joined(atom, at, 'O', 'double');
    if (atom.element !== 'C' || !double) return undefined;
    const others = joined(atom, at, element).filter((other) => other !== double && fits(other));
    return others.length > 0 ? [atom, double, ...others] : undefined;
  };

const single =
  (element: string, fits: (atom: Atom, at: At) => boolean): Find =>
  (atom, at) =>
    atom.element === element && fits(atom, at) ? [atom] : undefined;

const isCarbonyl = (atom: Atom, at: At): boolean => atom.element === 'C' && joined(atom, at, 'O', 'double').length > 0;

/** Letters, hydrogens of their own atoms included. */
const hydrogensOf = (atom: Atom, at: At): number => atom.hydrogens + joined(atom, at, 'H').length;

const bearsAcyl = (atom: Atom, at: At): boolean => joined(atom, at, 'C').some((c) => isCarbonyl(c, at));

const finders: Readonly<Record<string, Find>> = {
  methyl: single('C', (atom, at) => hydrogensOf(atom, at) === 3),
  methylene: single('C', (atom, at) => hydrogensOf(atom, at) === 2),
  hydroxyl: single('O', (atom, at) => hydrogensOf(atom, at) === 1 && !bearsAcyl(atom, at)),
  carbonyl: (atom, at) => (isCarbonyl(atom, at) ? [atom, ...joined(atom, at, 'O', 'double')] : undefined),
  carboxyl: (atom, at) => beside('O', (other) => hydrogensOf(other, at) === 1)(atom, at),
  carboxylate: beside('O', (other) => other.charge < 0),
  ester: (atom, at) => beside('O', (other) => joined(other, at, 'C').length === 2)(atom, at),
  amide: beside('N', () => true),
  aldehyde: single('C', (atom, at) => isCarbonyl(atom, at) && hydrogensOf(atom, at) > 0),
  ketone: single('C', (atom, at) => isCarbonyl(atom, at) && joined(atom, at, 'C').length === 2),
  amine: single('N', (atom, at) => atom.charge === 0 && !atom.aromatic && !bearsAcyl(atom, at)),
  'primary amine': single('N', (atom, at) => hydrogensOf(atom, at) === 2 && !bearsAcyl(atom, at)),
  ammonium: single('N', (atom, at) => atom.charge > 0 && hydrogensOf(atom, at) > 0),
  nitro: (atom, at) =>
    atom.element === 'N' && joined(atom, at, 'O').length === 2 ? [atom, ...joined(atom, at, 'O')] : undefined,
  nitrile: single('N', (atom) => atom.bonds.some(({ order }) => order === 'triple')),
  alkyne: (atom, at) => (joined(atom, at, 'C', 'triple').some(({ id }) => id > atom.id) ? [atom] : undefined),
  thiol: single('S', (atom, at) => hydrogensOf(atom, at) === 1),
  ether: single('O', (atom, at) => joined(atom, at, 'C', 'single').length === 2 && !bearsAcyl(atom, at)),
  halogen: (atom) => (/^(?:F|Cl|Br|I)$/.test(atom.element) && atom.charge === 0 ? [atom] : undefined),
};

/** Groups that chemfig's authors write in letters at one place, without bonds between them. */
const spelled: Readonly<Record<string, readonly string[]>> = {
  NO2: ['nitro'],
  O2N: ['nitro'],
  COOH: ['carboxyl', 'carbonyl'],
  HOOC: ['carboxyl', 'carbonyl'],
  CO2H: ['carboxyl', 'carbonyl'],
  HO2C: ['carboxyl', 'carbonyl'],
  'COO-': ['carboxylate', 'carbonyl'],
  'CO2-': ['carboxylate', 'carbonyl'],
  CHO: ['aldehyde', 'carbonyl'],
  OHC: ['aldehyde', 'carbonyl'],
  CN: ['nitrile'],
  NC: ['nitrile'],
  OCH3: ['ether', 'methyl', 'methoxy'],
  H3CO: ['ether', 'methyl', 'methoxy'],
  OMe: ['ether', 'methyl', 'methoxy'],
  COCH3: ['ketone', 'carbonyl', 'methyl', 'acetyl'],
  COOCH3: ['ester', 'carbonyl', 'methyl'],
  CO2CH3: ['ester', 'carbonyl', 'methyl'],
  CONH2: ['amide', 'carbonyl'],
  SO3H: ['sulfonic acid'],
  CF3: ['trifluoromethyl'],
};
const known = new Set([...Object.keys(finders), ...Object.values(spelled).flat()]);

/** The letters stand for several atoms that are no hydrogens. */
const isSpelled = ({ letters }: Atom): boolean =>
  (letters.replaceAll(/H\d*/g, '').match(/[A-Z]/g) ?? []).length > 1 || /[A-GI-Z][a-z]?[2-9]/.test(letters);

/** "OH" as it is written, of an alcohol as well as of an acid. */
export const writtenHydroxyls = (atoms: readonly Atom[], at: At): (readonly Atom[])[] =>
  atoms
    .filter((atom) =>
      isSpelled(atom) ? /OH|HO/.test(atom.letters) : atom.element === 'O' && hydrogensOf(atom, at) === 1,
    )
    .map((atom) => [atom]);

/** Groups by the atoms around them, where no library has named them; undefined for a name that is not known here. */
export const groupsByShape = (name: string, atoms: readonly Atom[], at: At): (readonly Atom[])[] | undefined => {
  if (!known.has(name)) return undefined;
  const find = Object.hasOwn(finders, name) ? finders[name] : undefined;
  return atoms.flatMap((atom) => {
    if (isSpelled(atom)) return spelled[atom.letters]?.includes(name) === true ? [[atom]] : [];
    const group = find?.(atom, at);
    return group ? [group] : [];
  });
};
