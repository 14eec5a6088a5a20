import type { Drawing, Thing } from './drawing.js';

/** An atom with its neighbours and the orders of the bonds to them. */
export interface Atom {
  readonly thing: Thing;
  readonly element: string;
  readonly hydrogens: number;
  readonly charge: number;
  readonly ring: boolean;
  readonly aromatic: boolean;
  readonly bonds: { readonly to: string; readonly order: string }[];
}

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

const molecules = new WeakMap<Drawing, ReadonlyMap<string, Atom>>();

const read = (drawing: Drawing): ReadonlyMap<string, Atom> => {
  const atoms = new Map<string, Atom>();
  for (const thing of drawing.of('atom')) {
    const { data } = thing.element;
    atoms.set(thing.id, {
      thing,
      element: String(data?.['element'] ?? thing.name ?? ''),
      hydrogens: number(data?.['hydrogens']),
      charge: number(data?.['charge']),
      ring: data?.['ring'] === true,
      aromatic: data?.['aromatic'] === true,
      bonds: [],
    });
  }
  for (const { kind, from, to, label = '' } of drawing.scene.relations) {
    if (kind !== 'bonded') continue;
    atoms.get(from)?.bonds.push({ to, order: label });
    atoms.get(to)?.bonds.push({ to: from, order: label });
  }
  return atoms;
};

/** The atoms of all molecules of a drawing by their ids. */
export const atomsOf = (drawing: Drawing): ReadonlyMap<string, Atom> => {
  const known = molecules.get(drawing) ?? read(drawing);
  molecules.set(drawing, known);
  return known;
};

/** A kind of group: at an atom that it is told by, the atoms that belong to it. */
type Find = (atom: Atom, at: (id: string) => Atom | undefined) => readonly Atom[] | undefined;

const joined = (atom: Atom, at: (id: string) => Atom | undefined, element: string, order?: string): Atom[] =>
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
  (element: string, fits: (atom: Atom, at: (id: string) => Atom | undefined) => boolean): Find =>
  (atom, at) =>
    atom.element === element && fits(atom, at) ? [atom] : undefined;

const isCarbonyl = (atom: Atom, at: (id: string) => Atom | undefined): boolean =>
  atom.element === 'C' && joined(atom, at, 'O', 'double').length > 0;

const finders: readonly (readonly [words: RegExp, find: Find])[] = [
  [/^(?:methyls?|ch3)$/, single('C', (atom) => atom.hydrogens === 3)],
  [/^(?:methylenes?|ch2)$/, single('C', (atom) => atom.hydrogens === 2)],
  [
    /^(?:hydroxyls?|hydroxy|oh|alcohol)$/,
    single(
      'O',
      (atom, at) =>
        atom.hydrogens === 1 &&
        !atom.bonds.some(({ to }) => {
          const c = at(to);
          return c !== undefined && isCarbonyl(c, at);
        }),
    ),
  ],
  [
    /^(?:carbonyls?|c=o)$/,
    (atom, at) => (isCarbonyl(atom, at) ? [atom, ...joined(atom, at, 'O', 'double')] : undefined),
  ],
  [/^(?:carboxyls?|carboxylic acid|carboxylic|cooh)$/, beside('O', (other) => other.hydrogens === 1)],
  [/^(?:carboxylates?|coo)$/, beside('O', (other) => other.charge < 0)],
  [/^(?:esters?)$/, beside('O', (other) => other.hydrogens === 0 && other.charge === 0 && other.bonds.length > 1)],
  [/^(?:amides?|peptide)$/, beside('N', () => true)],
  [/^(?:aldehydes?|formyl)$/, single('C', (atom, at) => isCarbonyl(atom, at) && atom.hydrogens > 0)],
  [/^(?:ketones?|keto)$/, single('C', (atom, at) => isCarbonyl(atom, at) && joined(atom, at, 'C').length === 2)],
  [
    /^(?:amino|amines?|nh2)$/,
    single(
      'N',
      (atom, at) =>
        atom.hydrogens === 2 &&
        atom.charge === 0 &&
        !atom.bonds.some(({ to }) => {
          const c = at(to);
          return c !== undefined && isCarbonyl(c, at);
        }),
    ),
  ],
  [/^(?:ammoniums?|nh3)$/, single('N', (atom) => atom.charge > 0 && atom.hydrogens > 0)],
  [
    /^(?:nitros?|no2)$/,
    (atom, at) =>
      atom.element === 'N' && joined(atom, at, 'O').length === 2 ? [atom, ...joined(atom, at, 'O')] : undefined,
  ],
  [/^(?:nitriles?|cyano|cyanides?)$/, single('N', (atom) => atom.bonds.some(({ order }) => order === 'triple'))],
  [/^(?:thiols?|sulfhydryls?|sh)$/, single('S', (atom) => atom.hydrogens === 1)],
  [
    /^(?:ethers?)$/,
    single(
      'O',
      (atom, at) =>
        !atom.ring &&
        atom.bonds.length === 2 &&
        joined(atom, at, 'C', 'single').length === 2 &&
        !joined(atom, at, 'C').some((c) => isCarbonyl(c, at)),
    ),
  ],
];

/** The groups of a molecule that a word names; undefined for a word that names none. */
export const groupsCalled = (drawing: Drawing, word: string): readonly (readonly Atom[])[] | undefined => {
  const find = finders.find(([words]) => words.test(word.toLowerCase()))?.[1];
  if (!find) return undefined;
  const atoms = atomsOf(drawing);
  return [...atoms.values()].flatMap((atom) => {
    const group = find(atom, (id) => atoms.get(id));
    return group ? [group] : [];
  });
};

/** How many atoms each ring has, as the drawing tells. */
export const ringSizes = (drawing: Drawing): number[] =>
  drawing.scene.elements.flatMap(({ data }) =>
    typeof data?.['ringSizes'] === 'string' || typeof data?.['ringSizes'] === 'number'
      ? String(data['ringSizes'])
          .split(/[^\d]+/)
          .filter(Boolean)
          .map(Number)
      : [],
  );
