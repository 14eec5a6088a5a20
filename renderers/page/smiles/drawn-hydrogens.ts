import type { Point } from '../../scene.js';
import type { Atom, Bond, Molecule } from './molecule.js';

const numberOf = (name: string | undefined): number => Number(name?.split('-')[1] ?? Number.NaN);

/**
 * At stereocentres in rings RDKit draws a hydrogen that the program does not write, to hang the wedge on. It is drawn,
 * so it is in the scene; its atom says nothing of it in `hydrogens`, which counts those without a line of their own.
 */
export const withDrawnHydrogens = (
  molecule: Molecule,
  frame: SVGGElement,
  middleOf: (name: string) => Point | undefined,
): { molecule: Molecule; places: Point[] } => {
  const atoms: Atom[] = [...molecule.atoms];
  const bonds: Bond[] = [...molecule.bonds];
  const places: Point[] = [];
  for (const line of frame.querySelectorAll('[class^="bond-"]')) {
    const [bond, one, other] = Array.from(line.classList).map(numberOf);
    const [from, to] = [Math.min(one ?? 0, other ?? 0), Math.max(one ?? 0, other ?? 0)];
    const place = middleOf(`atom-${to}`);
    const holder = atoms[from];
    if (bond !== bonds.length || to !== atoms.length || place === undefined || holder === undefined) continue;
    atoms[from] = { ...holder, hydrogens: holder.hydrogens - 1 };
    atoms.push({
      symbol: 'H',
      charge: 0,
      hydrogens: 0,
      isotope: 0,
      radicals: 0,
      aromatic: false,
      inRing: false,
      at: [0, 0],
    });
    bonds.push({ from, to, order: 1, aromatic: false, inRing: false });
    places.push(place);
  }
  return { molecule: { ...molecule, atoms, bonds }, places };
};
