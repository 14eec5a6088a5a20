import type { MainModule, Mol } from '@rdkit/rdkit';
import type { Point } from '../../scene.js';
import { type Group, groupsIn } from './groups.js';

export interface Atom {
  readonly symbol: string;
  readonly charge: number;
  readonly hydrogens: number;
  readonly isotope: number;
  /** Unpaired electrons. */
  readonly radicals: number;
  readonly aromatic: boolean;
  readonly inRing: boolean;
  /** `R` or `S`. */
  readonly stereo?: string;
  /** In the molecule's own coordinates, y upwards. */
  readonly at: Point;
}

export interface Bond {
  readonly from: number;
  readonly to: number;
  /** As drawn, in Kekulé's form: 1, 2, 3; 9 for a dative bond. */
  readonly order: number;
  readonly aromatic: boolean;
  readonly inRing: boolean;
  /** `E` or `Z`. */
  readonly stereo?: string;
}

export interface Molecule {
  readonly smiles: string;
  readonly formula: string;
  readonly charge: number;
  /** Grams per mole. */
  readonly mass: number;
  readonly atoms: readonly Atom[];
  readonly bonds: readonly Bond[];
  /** Atoms of each ring that a reader would point at: a cage has more of them than it has `ringCount`. */
  readonly rings: readonly (readonly number[])[];
  /** Bonds that could be cut before it falls apart. */
  readonly ringCount: number;
  /** Functional groups and ring systems by their names. */
  readonly groups: readonly Group[];
  /** RDKit's drawing. */
  readonly svg: string;
}

interface Extension {
  readonly aromaticAtoms?: readonly number[];
  readonly aromaticBonds?: readonly number[];
  readonly atomRings?: readonly (readonly number[])[];
}

/** What RDKit writes of a molecule, in the notation of CommonChem. */
interface Described {
  readonly molecules: readonly [
    {
      readonly atoms: readonly {
        readonly impHs?: number;
        readonly chg?: number;
        readonly isotope?: number;
        readonly nRad?: number;
      }[];
      readonly extensions?: readonly Extension[];
    },
  ];
}

interface StereoTags {
  readonly CIP_atoms: readonly (readonly [number, string])[];
  readonly CIP_bonds: readonly (readonly [number, number, string])[];
}

const raised = (charge: number): string => {
  const size = Math.abs(charge) === 1 ? '' : String(Math.abs(charge));
  const up = size.replaceAll(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '');
  return `${up}${charge > 0 ? '⁺' : '⁻'}`;
};

/** Hill's order: carbon, hydrogen, then the rest by name; without carbon all by name. */
const formulaOf = (atoms: readonly Atom[], charge: number): string => {
  const counts = new Map<string, number>();
  const add = (symbol: string, count: number): void => {
    if (count > 0) counts.set(symbol, (counts.get(symbol) ?? 0) + count);
  };
  for (const { symbol, hydrogens } of atoms) {
    add(symbol, 1);
    add('H', hydrogens);
  }
  const first = counts.has('C') ? ['C', 'H'] : [];
  const symbols = [
    ...first.filter((name) => counts.has(name)),
    ...[...counts.keys()].filter((name) => !first.includes(name)).toSorted(),
  ];
  const written = symbols.map((name) => `${name}${counts.get(name) === 1 ? '' : (counts.get(name) ?? '')}`).join('');
  return charge === 0 ? written : `${written}${raised(charge)}`;
};

const blockLines = (block: string, part: 'ATOM' | 'BOND'): string[][] => {
  const inside = block.split(`BEGIN ${part}\n`)[1]?.split(`M  V30 END ${part}`)[0] ?? '';
  return inside
    .split('\n')
    .filter((line) => line.startsWith('M  V30 '))
    .map((line) => line.slice(7).trim().split(/\s+/));
};

const plainTag = (tag: string | undefined): { stereo?: string } => {
  const letter = tag?.replaceAll(/[()]/g, '');
  return letter === undefined || letter === '?' || letter === '' ? {} : { stereo: letter };
};

const readAtoms = (
  block: string,
  described: Described['molecules'][0],
  extension: Extension,
  tags: StereoTags,
): Atom[] =>
  blockLines(block, 'ATOM').map(([, symbol = '*', x, y], index) => {
    const { impHs = 0, chg = 0, isotope = 0, nRad = 0 } = described.atoms[index] ?? {};
    return {
      symbol,
      charge: chg,
      hydrogens: impHs,
      isotope,
      radicals: nRad,
      aromatic: extension.aromaticAtoms?.includes(index) ?? false,
      inRing: extension.atomRings?.some((ring) => ring.includes(index)) ?? false,
      ...plainTag(tags.CIP_atoms.find(([atom]) => atom === index)?.[1]),
      at: [Number(x), Number(y)],
    };
  });

const readBonds = (block: string, { aromaticBonds, atomRings }: Extension, tags: StereoTags): Bond[] =>
  blockLines(block, 'BOND').map(([, order, a, b], index) => {
    const [from, to] = [Number(a) - 1, Number(b) - 1];
    const joins = (x: number, y: number): boolean => (x === from && y === to) || (x === to && y === from);
    return {
      from,
      to,
      order: Number(order),
      aromatic: aromaticBonds?.includes(index) ?? false,
      inRing:
        atomRings?.some((ring) => ring.some((atom, at) => joins(atom, ring[(at + 1) % ring.length] ?? -1))) ?? false,
      ...plainTag(tags.CIP_bonds.find(([x, y]) => joins(x, y))?.[2]),
    };
  });

/** Black lines, letters that stay readable; the discs under the atoms tell where they are and are taken out again. */
const drawing = (count: number): string =>
  JSON.stringify({
    width: -1,
    height: -1,
    scalingFactor: 24,
    bondLineWidth: 1.6,
    minFontSize: 12,
    multipleBondOffset: 0.14,
    padding: 0.06,
    atoms: Array.from({ length: count }, (_, index) => index),
    highlightColour: [0, 0, 0],
    highlightRadius: 0.1,
    fillHighlights: true,
  });

const pieces = (atoms: number, bonds: readonly Bond[]): number => {
  const heads = Array.from({ length: atoms }, (_, index) => index);
  const headOf = (index: number): number => {
    let at = index;
    while (heads[at] !== at) at = heads[at] ?? at;
    return at;
  };
  for (const { from, to } of bonds) heads[headOf(from)] = headOf(to);
  return heads.filter((head, index) => head === index).length;
};

/** Atoms that lie on a bond of others: there a reader sees bonds that are not there. */
const overlaps = (molecule: Mol): number => {
  const block = molecule.get_v3Kmolblock();
  const points = blockLines(block, 'ATOM').map(([, , x, y]): Point => [Number(x), Number(y)]);
  const lines = blockLines(block, 'BOND').map(([, , a, b]) => [Number(a) - 1, Number(b) - 1] as const);
  return lines.reduce((sum, [from, to]) => {
    const [a, b] = [points[from] ?? [0, 0], points[to] ?? [0, 0]];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const near = points.filter(([x, y], index) => {
      if (index === from || index === to) return false;
      const along = Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1)));
      return Math.hypot(x - a[0] - along * dx, y - a[1] - along * dy) < 0.25;
    });
    return sum + near.length;
  }, 0);
};

const mostForSecondTry = 200;

/** RDKit's own layout, and where that puts atoms onto bonds (cages), that of CoordGen if it does better. */
const layOutFlat = (molecule: Mol): void => {
  molecule.set_new_coords();
  if (molecule.get_num_atoms(true) > mostForSecondTry) return;
  const before = overlaps(molecule);
  if (before === 0) return;
  molecule.set_new_coords(true);
  if (overlaps(molecule) >= before) molecule.set_new_coords();
};

/** Lays a molecule out, and reads what RDKit knows of it. */
export const describe = (kit: MainModule, molecule: Mol): Molecule => {
  layOutFlat(molecule);
  const block = molecule.get_v3Kmolblock();
  const [described] = (JSON.parse(molecule.get_json()) as Described).molecules;
  const extension = Object.assign({}, ...(described.extensions ?? [])) as Extension;
  const tags = JSON.parse(molecule.get_stereo_tags()) as StereoTags;
  const atoms = readAtoms(block, described, extension, tags);
  const bonds = readBonds(block, extension, tags);
  const charge = atoms.reduce((sum, atom) => sum + atom.charge, 0);
  return {
    smiles: molecule.get_smiles(),
    formula: formulaOf(atoms, charge),
    charge,
    mass: (JSON.parse(molecule.get_descriptors()) as { amw: number }).amw,
    atoms,
    bonds,
    rings: extension.atomRings ?? [],
    ringCount: bonds.length - atoms.length + pieces(atoms.length, bonds),
    groups: groupsIn(kit, molecule),
    svg: molecule.get_svg_with_highlights(drawing(atoms.length)),
  };
};
