import type { Box, Point, Relation, Scalar, Scene, SceneElement, SceneGroup } from '../../scene.js';
import { boxAround, onPaper, rounded } from '../svg/geometry.js';
import { arrowElement, boxOf, textElement } from './beside.js';
import { withDrawnHydrogens } from './drawn-hydrogens.js';
import type { Figure, Placed } from './layout.js';
import type { Atom, Bond, Molecule } from './molecule.js';

const bondNames: Readonly<Record<number, string>> = {
  1: 'single',
  2: 'double',
  3: 'triple',
  4: 'aromatic',
  9: 'dative',
};

interface Traced {
  readonly elements: SceneElement[];
  readonly relations: Relation[];
  readonly group: SceneGroup;
}

/** The discs that RDKit drew at the atoms: in their middle is the atom, or the letters that stand for it. */
const takeDiscs = (frame: SVGGElement): Point[] => {
  const discs = [...frame.querySelectorAll<SVGEllipseElement>('ellipse')];
  const points = discs.map((disc) =>
    onPaper(disc.getScreenCTM() ?? new DOMMatrix(), disc.cx.baseVal.value, disc.cy.baseVal.value),
  );
  for (const disc of discs) disc.remove();
  return points;
};

/** Letters need not stand in the middle of their atom: two atoms without any tell where all the others are. */
const placesOf = (atoms: readonly Atom[], discs: readonly Point[], lettered: ReadonlySet<number>): readonly Point[] => {
  const bare = atoms.map((_, index) => index).filter((index) => !lettered.has(index));
  const [one, other] = [
    bare[0] ?? -1,
    bare.findLast((index) => atoms[index]?.at.join() !== atoms[bare[0] ?? -1]?.at.join()) ?? -1,
  ];
  const [a, b, p, q] = [atoms[one]?.at, atoms[other]?.at, discs[one], discs[other]];
  if (a === undefined || b === undefined || p === undefined || q === undefined) return discs;
  const scale = Math.hypot(q[0] - p[0], q[1] - p[1]) / Math.hypot(b[0] - a[0], b[1] - a[1]);
  return atoms.map(({ at }) => [rounded(p[0] + (at[0] - a[0]) * scale), rounded(p[1] - (at[1] - a[1]) * scale)]);
};

const written = ({ symbol, hydrogens, charge, isotope, radicals }: Atom): string => {
  const size = Math.abs(charge) > 1 ? Math.abs(charge) : '';
  const sign = charge === 0 ? '' : charge > 0 ? '+' : '−';
  const name = symbol === 'R' ? '*' : symbol;
  return `${isotope || ''}${name}${hydrogens > 0 ? 'H' : ''}${hydrogens > 1 ? hydrogens : ''}${size}${sign}${'·'.repeat(radicals)}`;
};

const atomData = (atom: Atom): Record<string, Scalar> => ({
  element: atom.symbol,
  charge: atom.charge,
  hydrogens: atom.hydrogens,
  ...(atom.isotope > 0 ? { isotope: atom.isotope } : {}),
  ...(atom.radicals > 0 ? { radicals: atom.radicals } : {}),
  aromatic: atom.aromatic,
  ring: atom.inRing,
  ...(atom.stereo === undefined ? {} : { stereo: atom.stereo }),
});

/** How a bond is drawn: a filled wedge comes towards the reader, a hashed one goes away. */
const strokeOf = (parts: readonly SVGGraphicsElement[], order: number): string => {
  if (parts.some((part) => !/fill:\s*none/.test(part.getAttribute('style') ?? ''))) return 'wedge';
  if (order === 1 && parts.length > 2) return 'hashed';
  return 'plain';
};

const bondData = (bond: Bond, drawn: string): Record<string, Scalar> => ({
  order: bond.order,
  aromatic: bond.aromatic,
  ring: bond.inRing,
  drawn,
  ...(bond.stereo === undefined ? {} : { stereo: bond.stereo }),
});

/** The molecule as a whole is nothing that is drawn: it carries what is known of all its parts. */
const wholeOf = ({ molecule, entry }: Placed, prefix: string, box: Box): SceneElement => ({
  id: `${prefix}-all`,
  kind: 'cluster',
  role: 'frame',
  box,
  label: entry.title === '' ? molecule.formula : entry.title,
  opacity: 0,
  visible: false,
  data: {
    formula: molecule.formula,
    smiles: molecule.smiles,
    charge: molecule.charge,
    mass: molecule.mass,
    rings: molecule.ringCount,
    aromaticRings: molecule.rings.filter((ring) => ring.every((index) => molecule.atoms[index]?.aromatic)).length,
    ringSizes: molecule.rings.map(({ length }) => length).join(' '),
    stereocentres: molecule.atoms.filter(({ stereo }) => stereo !== undefined).length,
  },
  group: prefix,
});

type Parts = (name: string) => SVGGraphicsElement[];

const traceBonds = ({ bonds }: Molecule, prefix: string, parts: Parts, places: readonly Point[]): SceneElement[] =>
  bonds.map((bond, index) => {
    const path = [places[bond.from] ?? [0, 0], places[bond.to] ?? [0, 0]] as const;
    const drawn = parts(`bond-${index}`);
    return {
      id: `${prefix}-b${index + 1}`,
      kind: 'bond',
      role: 'mark',
      box: boxOf(drawn) ?? boxAround(path),
      path,
      label: bondNames[bond.order] ?? 'other',
      stroke: '#000000',
      opacity: 1,
      visible: drawn.length > 0,
      data: bondData(bond, strokeOf(drawn, bond.order)),
      group: prefix,
    };
  });

const traceAtoms = (
  { atoms }: Molecule,
  prefix: string,
  letters: readonly (Box | undefined)[],
  places: readonly Point[],
): SceneElement[] =>
  atoms.map((atom, index) => {
    const at = places[index] ?? [0, 0];
    const box = letters[index];
    const paint = box === undefined ? { stroke: '#000000' } : { text: written(atom), fill: '#000000' };
    return {
      id: `${prefix}-a${index + 1}`,
      kind: 'atom',
      role: 'mark',
      box: box ?? { x: rounded(at[0] - 1), y: rounded(at[1] - 1), width: 2, height: 2 },
      path: [at],
      label: atom.symbol === 'R' ? '*' : atom.symbol,
      ...paint,
      opacity: 1,
      visible: true,
      data: atomData(atom),
      group: prefix,
    };
  });

/** Groups of atoms are no marks of their own: they frame the atoms that are drawn. */
const traceGroups = (
  { groups }: Molecule,
  prefix: string,
  places: readonly Point[],
): Pick<Traced, 'elements' | 'relations'> => {
  const all = groups.map(({ name, atoms }, index) => {
    const element: SceneElement = {
      id: `${prefix}-g${index + 1}`,
      kind: 'cluster',
      role: 'frame',
      box: boxAround(atoms.map((atom) => places[atom] ?? [0, 0])),
      label: name,
      opacity: 0,
      visible: false,
      data: { type: 'functional-group' },
      group: prefix,
    };
    return { element, atoms };
  });
  return {
    elements: all.map(({ element }) => element),
    relations: all.flatMap(({ element, atoms }) =>
      atoms.map((atom) => ({ kind: 'contains' as const, from: element.id, to: `${prefix}-a${atom + 1}` })),
    ),
  };
};

const joinsOf = ({ bonds }: Molecule, prefix: string): Relation[] =>
  bonds.map(({ from, to, aromatic, order }, index) => ({
    kind: 'bonded',
    from: `${prefix}-a${from + 1}`,
    to: `${prefix}-a${to + 1}`,
    via: `${prefix}-b${index + 1}`,
    label: aromatic ? 'aromatic' : (bondNames[order] ?? 'other'),
  }));

const traceMolecule = (placed: Placed, prefix: string): Traced => {
  const { entry, frame, title } = placed;
  const discs = takeDiscs(frame);
  const parts: Parts = (name) =>
    [...frame.querySelectorAll<SVGGraphicsElement>(`.${name}`)].filter(({ classList }) => classList[0] === name);
  const middleOf = (name: string): Point | undefined => {
    const found = boxOf(parts(name));
    return found && [rounded(found.x + found.width / 2), rounded(found.y + found.height / 2)];
  };
  const { molecule, places: added } = withDrawnHydrogens(placed.molecule, frame, middleOf);
  const letters = molecule.atoms.map((_, index) => boxOf(parts(`atom-${index}`)));
  const lettered = new Set(letters.flatMap((box, index) => (box === undefined ? [] : [index])));
  const places = [...placesOf(placed.molecule.atoms, discs, lettered), ...added];
  const box = boxOf([frame]) ?? { x: 0, y: 0, width: 0, height: 0 };
  const whole = wholeOf(placed, prefix, box);
  const named = title === undefined ? [] : [titleElement(title, prefix)];
  const groups = traceGroups(molecule, prefix, places);
  return {
    elements: [
      whole,
      ...traceBonds(molecule, prefix, parts, places),
      ...traceAtoms(molecule, prefix, letters, places),
      ...named,
      ...groups.elements,
    ],
    relations: [
      ...joinsOf(molecule, prefix),
      ...groups.relations,
      ...named.map(({ id }) => ({ kind: 'labels' as const, from: id, to: whole.id })),
    ],
    group: { id: prefix, kind: 'panel', box, ...(entry.title === '' ? {} : { title: entry.title }) },
  };
};

const titleElement = (title: SVGTextElement, prefix: string): SceneElement => ({
  ...textElement(title, `${prefix}-title`, 'mark'),
  group: prefix,
});

/** The scene of molecules that are drawn in the page; takes out of the drawing what only served to find the atoms. */
export const traceMolecules = ({ size, placed, texts, arrows }: Figure): Scene => {
  const title = texts.find(({ role }) => role === 'title')?.node.textContent ?? '';
  const traced = placed.map((one, index) => traceMolecule(one, `m${index + 1}`));
  return {
    ...size,
    background: '#ffffff',
    ...(title === '' ? {} : { title }),
    elements: [
      ...traced.flatMap(({ elements }) => elements),
      ...arrows.map((arrow, index) => arrowElement(arrow, `arrow-${index + 1}`)),
      ...texts.map(({ node, role }, index) => textElement(node, `text-${index + 1}`, role)),
    ],
    groups: traced.map(({ group }) => group),
    layers: [],
    axes: [],
    legends: [],
    relations: traced.flatMap(({ relations }) => relations),
  };
};
