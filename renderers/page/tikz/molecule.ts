import type { Point, SceneElement } from '../../scene.js';
import type { Mark } from '../../tikz/marks.js';
import { boxAround } from '../svg/geometry.js';
import { boxOf, centreOf, type Draft, isText, merge, nearest, nodeOf, type Piece } from './draft.js';
import { type Counts, countsOf, elementOf, formulaOf } from './formula.js';
import { resolve } from './nodes.js';

interface Bond {
  readonly from: Mark;
  readonly to: Mark;
  readonly order: number;
  readonly drawn: 'plain' | 'wedge' | 'hashed' | 'hollow';
  readonly parts: readonly Piece[];
}

interface Atom {
  readonly mark: Mark;
  /** All nodes of its letters, at which its bonds end. */
  readonly marks: readonly Mark[];
  readonly id: string;
  readonly place: Point;
  /** As written, with what belongs to the same group of letters; empty for a bare corner. */
  readonly text: string;
  readonly words: readonly Piece[];
}

/** chemfig numbers the kinds of its bonds. */
const orders: Readonly<Record<string, number>> = { '2': 2, '3': 3 };
const orderNames = ['', 'single', 'double', 'triple'];
const drawnAs = (type: string): Bond['drawn'] =>
  /^[45]$/.test(type) ? 'wedge' : /^[67]$/.test(type) ? 'hashed' : /^[89]$/.test(type) ? 'hollow' : 'plain';

const readBonds = (draft: Draft, molecule: Mark): Bond[] => {
  const parts = new Map<number, Piece[]>();
  for (const piece of draft.pieces) {
    const bond = nearest(draft, piece.mark, 'bond');
    if (bond !== undefined) parts.set(bond.id, [...(parts.get(bond.id) ?? []), piece]);
  }
  return draft.marks.flatMap((mark) => {
    if (mark.kind !== 'bond' || nearest(draft, mark, 'molecule') !== molecule) return [];
    const { type = '1', from = '', to = '' } = mark.fields;
    const [a, b] = [resolve(draft.marks, from, mark.id), resolve(draft.marks, to, mark.id)];
    if (a === undefined || b === undefined) return [];
    return [{ from: a, to: b, order: orders[type] ?? 1, drawn: drawnAs(type), parts: parts.get(mark.id) ?? [] }];
  });
};

const groupOf = (mark: Mark): string | undefined => /^(n\d+)-\d+$/.exec(mark.fields['name'] ?? '')?.[1];

/** What of a group of letters an atom begins with: not its hydrogens, though a bond is drawn to them ("-CH_2-"). */
const isHydrogen = (words: readonly Piece[]): boolean =>
  /^H[₀-₉\d]*$/u.test(words.map(({ element }) => element.text ?? '').join(''));

/** Letters of one group, as CH₃: those that no bond ends at belong to the nearest that one does. */
const readAtoms = (draft: Draft, molecule: Mark, bonded: ReadonlySet<Mark>): Atom[] => {
  const groups = new Map<string, Mark[]>();
  for (const mark of draft.marks) {
    const group = mark.kind === 'node' ? groupOf(mark) : undefined;
    if (group === undefined || nearest(draft, mark, 'molecule') !== molecule) continue;
    groups.set(group, [...(groups.get(group) ?? []), mark]);
  }
  const wordsOf = (mark: Mark): Piece[] =>
    draft.pieces.filter((piece) => isText(piece) && nodeOf(draft, piece.mark) === mark);
  return [...groups.values()].flatMap((marks) => {
    const heads = marks.filter((mark, index) => bonded.has(mark) && !(index > 0 && isHydrogen(wordsOf(mark))));
    if (heads.length === 0) heads.push(...marks.slice(0, 1));
    return heads.flatMap((mark, index): Atom[] => {
      const start = index === 0 ? 0 : marks.indexOf(mark);
      const next = heads[index + 1];
      const own = marks.slice(start, next === undefined ? undefined : marks.indexOf(next));
      const words = own.flatMap(wordsOf);
      const text = words.map(({ element }) => element.text ?? '').join('');
      const place = centreOf(draft, mark);
      return place === undefined ? [] : [{ mark, marks: own, id: `atom${mark.id}`, place, text, words }];
    });
  });
};

const atomElement = (
  draft: Draft,
  { mark, id, place, text, words }: Atom,
  hydrogens: number | undefined,
): SceneElement => {
  const own = draft.pieces.find((piece) => isText(piece) && nodeOf(draft, piece.mark) === mark)?.element.text ?? text;
  // "HO" on the left of its bond is an oxygen: hydrogens hold nothing.
  const heavy = (letters: string): string | undefined => elementOf(letters.replaceAll(/H(?![a-z])[₀-₉\d]*/gu, ''));
  const label = text === '' ? 'C' : (heavy(own) ?? heavy(text) ?? elementOf(own) ?? text);
  const [first] = words;
  return {
    id,
    kind: 'atom',
    role: 'mark',
    box: first === undefined ? { x: place[0] - 1, y: place[1] - 1, width: 2, height: 2 } : boxOf(words),
    path: [place],
    label,
    ...(text === '' ? { stroke: '#000000' } : { text, fill: first?.element.fill ?? '#000000' }),
    opacity: 1,
    visible: first === undefined || words.some(({ element }) => element.visible),
    data: { element: label, ...(hydrogens === undefined ? {} : { hydrogens }) },
  };
};

const bondElement = ({ order, drawn, parts }: Bond, id: string, path: readonly Point[]): SceneElement => {
  const [first] = parts;
  return {
    id,
    kind: 'bond',
    role: 'mark',
    box: parts.length === 0 ? boxAround(path) : boxOf(parts),
    path,
    label: orderNames[order] ?? 'single',
    stroke: first?.element.stroke ?? first?.element.fill ?? '#000000',
    opacity: 1,
    visible: parts.some(({ element }) => element.visible),
    data: { order, drawn },
  };
};

/** Hydrogens that a bare corner stands for; undefined where it has more bonds than carbon. */
const hydrogensAt = (mark: Mark, bonds: readonly Bond[]): number | undefined => {
  const used = bonds.filter(({ from, to }) => from === mark || to === mark).reduce((sum, { order }) => sum + order, 0);
  return used > 4 ? undefined : 4 - used;
};

const wholeOf = (
  molecule: Mark,
  counts: readonly (Counts | undefined)[],
  parts: readonly Piece[],
): SceneElement | undefined => {
  const known = counts.filter((one) => one !== undefined);
  if (known.length < counts.length || known.length === 0) return undefined;
  const formula = formulaOf(known);
  return {
    id: `molecule${molecule.id}`,
    kind: 'cluster',
    role: 'frame',
    box: boxOf(parts),
    label: formula,
    opacity: 0,
    visible: false,
    data: { formula },
  };
};

const readMolecule = (draft: Draft, molecule: Mark): void => {
  const bonds = readBonds(draft, molecule);
  const atoms = readAtoms(draft, molecule, new Set(bonds.flatMap(({ from, to }) => [from, to])));
  const own = draft.pieces.filter((piece) => nearest(draft, piece.mark, 'molecule') === molecule);
  const [anchor] = own;
  if (anchor === undefined || atoms.length === 0) return;
  const used = new Set([...bonds.flatMap(({ parts }) => parts), ...atoms.flatMap(({ words }) => words)]);
  // A ring's circle stands for double bonds that are not drawn: what hydrogens there are is not told then.
  const plain = own.every((piece) => used.has(piece));
  const hydrogens = new Map(
    atoms.flatMap(({ mark, text }) => {
      const count = text === '' && plain ? hydrogensAt(mark, bonds) : undefined;
      return count === undefined ? [] : [[mark, count] as const];
    }),
  );
  const counts = atoms.map(({ mark, text }): Counts | undefined => {
    const bare = hydrogens.get(mark);
    return text === ''
      ? bare === undefined
        ? undefined
        : new Map([
            ['C', 1],
            ['H', bare],
          ])
      : countsOf(text);
  });
  const places = new Map(atoms.flatMap(({ marks, place, id }) => marks.map((mark) => [mark, { place, id }] as const)));
  const drawn = bonds.flatMap((bond, index) => {
    const [from, to] = [places.get(bond.from), places.get(bond.to)];
    if (from === undefined || to === undefined) return [];
    const id = `bond${molecule.id}-${index + 1}`;
    draft.relations.push({
      kind: 'bonded',
      from: from.id,
      to: to.id,
      via: id,
      label: orderNames[bond.order] ?? 'single',
    });
    return [bondElement(bond, id, [from.place, to.place])];
  });
  const whole = plain ? wholeOf(molecule, counts, own) : undefined;
  const elements = [
    ...(whole === undefined ? [] : [whole]),
    ...drawn,
    ...atoms.map((atom) => atomElement(draft, atom, hydrogens.get(atom.mark))),
  ];
  merge(
    draft,
    [...used],
    elements.map((element) => ({ ...anchor, element, mark: molecule })),
  );
};

/** What chemfig draws becomes atoms and bonds, corners without letters the carbon that they stand for. */
export const readMolecules = (draft: Draft): void => {
  for (const mark of draft.marks) if (mark.kind === 'molecule') readMolecule(draft, mark);
};
