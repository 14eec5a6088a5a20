import { oncePer } from '../once-per.js';
import type { SceneElement } from '../../../renderers/scene.js';
import type { Drawing, Thing } from './drawing.js';
import { groupsByShape, writtenHydroxyls } from './functional-groups.js';
import { type Ring, ringsAmong } from './rings.js';

/** An atom with its neighbours and the orders of the bonds to them. */
export interface Atom {
  readonly thing: Thing;
  readonly id: string;
  readonly element: string;
  readonly hydrogens: number;
  readonly charge: number;
  /** What is written for it and its neighbours that have no bond of their own: "NO2"; empty for a bare corner. */
  readonly letters: string;
  readonly ring: boolean;
  readonly aromatic: boolean;
  /** Which molecule of the figure it belongs to. */
  readonly panel: string;
  readonly bonds: readonly { readonly to: string; readonly order: string }[];
}

/** A bond as it is drawn. */
export interface Bond {
  readonly from: Atom;
  readonly to: Atom;
  /** "single", "double", "triple"; of an aromatic ring as it is drawn, by turns. */
  readonly order: string;
  readonly aromatic: boolean;
  readonly ring: boolean;
  /** "plain", "wedge", "hashed". */
  readonly drawn: string;
  /** "E" or "Z". */
  readonly stereo: string | undefined;
  readonly thing: Thing;
}

/** One molecule of a figure, with all of its ions, and the name that is written at it. */
export interface Panel {
  readonly id: string;
  readonly title: string | undefined;
  readonly formula: string | undefined;
  readonly x: number;
  readonly y: number;
}

export interface Molecules {
  readonly atoms: ReadonlyMap<string, Atom>;
  readonly all: readonly Atom[];
  readonly bonds: readonly Bond[];
  readonly rings: readonly Ring[];
  /** Sets of atoms that bonds hold together: of a salt its ions. */
  readonly pieces: readonly (readonly Atom[])[];
  readonly panels: readonly Panel[];
  /** The groups that a library found in the structure, by their names. */
  readonly named: ReadonlyMap<string, readonly (readonly Atom[])[]>;
  /** The groups with a name; undefined where the figure cannot tell of such groups. */
  readonly groups: (name: string) => readonly (readonly Atom[])[] | undefined;
  readonly at: (id: string) => Atom | undefined;
}

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** What the letters at an atom tell, where the scene has no numbers: the hydrogens of "H₃C", the charge of "O⁻". */
const written = ({ text, label }: SceneElement): { readonly hydrogens: number; readonly charge: number } => {
  const plain = (text ?? '').normalize('NFKC').replaceAll('−', '-');
  const [, many] = label === 'H' ? [] : (/H(\d*)/.exec(plain) ?? []);
  const [, size = '', sign] = /(\d?)([+-])$/.exec(plain) ?? [];
  const charge = sign === undefined ? 0 : (size === '' ? 1 : Number(size)) * (sign === '+' ? 1 : -1);
  return { hydrogens: many === undefined ? 0 : many === '' ? 1 : Number(many), charge };
};

const bondsIn = ({ scene }: Drawing): Map<string, { to: string; order: string }[]> => {
  const bonds = new Map<string, { to: string; order: string }[]>();
  const add = (from: string, to: string, order: string): void => {
    bonds.set(from, [...(bonds.get(from) ?? []), { to, order }]);
  };
  for (const { kind, from, to, label = '' } of scene.relations) {
    if (kind !== 'bonded') continue;
    add(from, to, label);
    add(to, from, label);
  }
  return bonds;
};

const connected = (atoms: ReadonlyMap<string, Atom>): Atom[][] => {
  const left = new Set(atoms.keys());
  const pieces: Atom[][] = [];
  for (const start of atoms.keys()) {
    if (!left.delete(start)) continue;
    const piece = [start];
    for (let at = 0; at < piece.length; at += 1)
      for (const { to } of atoms.get(piece[at] ?? '')?.bonds ?? []) if (left.delete(to)) piece.push(to);
    pieces.push(piece.flatMap((id) => atoms.get(id) ?? []));
  }
  return pieces;
};

const isMolecule = ({ kind, data }: SceneElement): boolean =>
  kind === 'cluster' && typeof data?.['formula'] === 'string';

/** What is written just below or above one of several molecules that stand side by side. */
const captionOf = ({ scene }: Drawing, { box }: SceneElement): string | undefined => {
  const near = scene.elements.flatMap(({ kind, text, visible, box: own }) => {
    const middle = own.x + own.width / 2;
    const isUnder =
      middle > box.x && middle < box.x + box.width && own.width < Math.max(box.width * 1.2, box.width + 2 * own.height);
    const off = Math.max(own.y - box.y - box.height, box.y - own.y - own.height);
    return kind === 'text' && visible && text !== undefined && isUnder && off > -3 && off < 4 * own.height
      ? [{ text: text.trim(), off }]
      : [];
  });
  return near.toSorted((a, b) => a.off - b.off)[0]?.text;
};

/** The molecule that an atom is drawn in, where no group tells. */
const moleculeAt = ({ scene }: Drawing, { box }: SceneElement): string => {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const around = scene.elements.filter(
    (one) =>
      isMolecule(one) &&
      x >= one.box.x - 1 &&
      x <= one.box.x + one.box.width + 1 &&
      y >= one.box.y - 1 &&
      y <= one.box.y + one.box.height + 1,
  );
  return around.toSorted((a, b) => a.box.width * a.box.height - b.box.width * b.box.height)[0]?.id ?? '';
};

const panelsIn = (drawing: Drawing): Panel[] =>
  drawing.scene.elements.filter(isMolecule).flatMap((element, _, all) => {
    const { id, data, box, label, group } = element;
    const formula = String(data?.['formula']);
    const told = label === formula ? undefined : label;
    const title = told ?? (group === undefined && all.length > 1 ? captionOf(drawing, element) : undefined);
    return [{ id: group ?? id, title, formula, x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  });

const read = (drawing: Drawing): Molecules => {
  const { scene } = drawing;
  const bonds = bondsIn(drawing);
  const rings = ringsAmong(bonds);
  const ofRing = new Map<string, Ring[]>();
  for (const ring of rings) for (const id of ring.ids) ofRing.set(id, [...(ofRing.get(id) ?? []), ring]);
  const atoms = new Map<string, Atom>();
  for (const thing of drawing.of('atom')) {
    const { data, group } = thing.element;
    const letters = written(thing.element);
    const own = ofRing.get(thing.id) ?? [];
    atoms.set(thing.id, {
      thing,
      id: thing.id,
      element: String(data?.['element'] ?? thing.name ?? ''),
      hydrogens: data?.['hydrogens'] === undefined ? letters.hydrogens : number(data['hydrogens']),
      charge: data?.['charge'] === undefined ? letters.charge : number(data['charge']),
      letters: (thing.element.text ?? '').normalize('NFKC').replaceAll('−', '-'),
      ring: own.length > 0,
      aromatic: data?.['aromatic'] === undefined ? own.some(({ alternates }) => alternates) : data['aromatic'] === true,
      panel: group ?? moleculeAt(drawing, thing.element),
      bonds: bonds.get(thing.id) ?? [],
    });
  }
  const members = new Map<string, Atom[]>();
  for (const { kind, from, to } of scene.relations) {
    const atom = kind === 'contains' ? atoms.get(to) : undefined;
    if (atom) members.set(from, [...(members.get(from) ?? []), atom]);
  }
  const named = new Map<string, (readonly Atom[])[]>();
  const found = scene.elements.filter(({ data }) => data?.['type'] === 'functional-group');
  for (const { id, label = '' } of found) named.set(label, [...(named.get(label) ?? []), members.get(id) ?? []]);
  const at = (id: string): Atom | undefined => atoms.get(id);
  // Where a library has told the molecules from their SMILES, what it has not found is not there.
  const told = scene.elements.some(({ data }) => typeof data?.['smiles'] === 'string');
  const groups = (name: string): readonly (readonly Atom[])[] | undefined =>
    (name === 'OH' ? writtenHydroxyls([...atoms.values()], at) : undefined) ??
    named.get(name) ??
    (told ? [] : groupsByShape(name, [...atoms.values()], at));
  return {
    atoms,
    all: [...atoms.values()],
    bonds: drawnBonds(drawing, at),
    rings,
    pieces: connected(atoms),
    panels: panelsIn(drawing),
    named,
    groups,
    at,
  };
};

const drawnBonds = (drawing: Drawing, at: (id: string) => Atom | undefined): Bond[] => {
  const things = new Map(drawing.of('bond').map((thing) => [thing.id, thing]));
  return drawing.scene.relations.flatMap(({ kind, from, to, via, label }): Bond[] => {
    const [one, other, thing] = [at(from), at(to), things.get(via ?? '')];
    if (kind !== 'bonded' || !one || !other || !thing) return [];
    const { data } = thing.element;
    return [
      {
        from: one,
        to: other,
        order: thing.name ?? label ?? '',
        aromatic: label === 'aromatic' || (one.aromatic && other.aromatic && data?.['aromatic'] === undefined),
        ring: data?.['ring'] === true || (data?.['ring'] === undefined && one.ring && other.ring),
        drawn: String(data?.['drawn'] ?? 'plain'),
        stereo: typeof data?.['stereo'] === 'string' ? data['stereo'] : undefined,
        thing,
      },
    ];
  });
};

/** The molecules of a drawing as a graph of atoms, with their rings, ions and groups. */
export const moleculesOf = oncePer((drawing: Drawing): Molecules => read(drawing));
