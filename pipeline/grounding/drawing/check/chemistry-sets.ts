import { allMatches } from '../../all-matches.js';
import type { Atom, Molecules } from '../molecule.js';
import type { Noun } from './chemistry-lexicon.js';

/** One set of atoms for each thing that a noun means. */
export type Sets = readonly (readonly Atom[])[];

/** What adjectives, and words for what they belong to, say of things. */
export interface Narrowing {
  readonly charge?: number;
  /** Of either sign. */
  readonly charged?: true;
  /** Whether a multiple bond ends a chain. */
  readonly terminal?: boolean;
  /** What is meant is a group of atoms: it may hang on what an adjective says. */
  readonly group?: boolean;
  readonly aromatic?: boolean;
  readonly order?: string;
  /** The smallest or the largest of them: "the smaller ring". */
  readonly extent?: 'least' | 'most';
  readonly drawn?: string;
  readonly of?: Sets;
  /** Bonded to an atom of one of these. */
  readonly on?: Sets;
}

const bondSets = ({ bonds }: Molecules, noun: Noun & { kind: 'bond' }): Sets =>
  bonds
    .filter(({ from, to, order, aromatic }) => {
      if (noun.order === 'aromatic' ? !aromatic : noun.order === 'multiple' ? order === 'single' : false) return false;
      if (/^(?:single|double|triple)$/.test(noun.order ?? '') && order !== noun.order) return false;
      const [one, other] = noun.between ?? [from.element, to.element];
      return (from.element === one && to.element === other) || (from.element === other && to.element === one);
    })
    .map(({ from, to }) => [from, to]);

export const netOf = (set: readonly Atom[]): number => set.reduce((sum, { charge }) => sum + charge, 0);

/** How often a symbol stands in "NO2": twice the oxygen. */
const writtenIn = (letters: string, symbol: string): number =>
  allMatches(letters, /([A-Z][a-z]?)(\d*)/g).reduce(
    (sum, [, own, n]) => sum + (own === symbol ? (n === '' ? 1 : Number(n)) : 0),
    0,
  );

export const setsOf = (molecules: Molecules, noun: Noun): Sets | undefined => {
  const { all, rings, at, groups, pieces } = molecules;
  const each = (fits: (atom: Atom) => boolean): Sets => all.filter(fits).map((atom) => [atom]);
  switch (noun.kind) {
    case 'element':
      return each(
        ({ id, element, letters, hydrogens }) =>
          (noun.hydrogens === undefined || noun.hydrogens === hydrogens) &&
          (noun.shared !== true || rings.filter(({ ids }) => ids.includes(id)).length > 1) &&
          (noun.symbols.includes(element) || noun.symbols.some((symbol) => writtenIn(letters, symbol) > 0)),
      );
    case 'hydrogen':
      return each(({ element, hydrogens }) => element === 'H' || hydrogens > 0);
    case 'atom':
      return each(() => true);
    case 'group': {
      const named = noun.names.map((name) => groups(name));
      if (named.every((sets) => sets === undefined)) return undefined;
      const loose = noun.loose.map((name) => groups(name));
      return [...named, ...loose].find((sets) => (sets?.length ?? 0) > 0) ?? [];
    }
    case 'ring':
      return rings
        .map(({ ids }) => ids.flatMap((id) => at(id) ?? []))
        .filter((ring) => {
          if (noun.size !== undefined && ring.length !== noun.size) return false;
          if (noun.sort === 'aromatic') return ring.every(({ aromatic }) => aromatic);
          if (noun.sort === 'benzene')
            return ring.length === 6 && ring.every(({ aromatic, element }) => aromatic && element === 'C');
          if (noun.sort === 'hetero') return ring.some(({ element }) => element !== 'C');
          return noun.sort === 'any' || ring.every(({ aromatic }) => !aromatic);
        });
    case 'ion':
      return pieces.filter((piece) =>
        noun.charge === 0 ? netOf(piece) !== 0 : Math.sign(netOf(piece)) === noun.charge,
      );
    case 'charge':
      return each(({ charge }) => charge !== 0);
    case 'stereocentre':
      return each(({ thing }) => thing.element.data?.['stereo'] !== undefined);
    case 'bond':
      return bondSets(molecules, noun);
    case 'whole':
      return [all];
    default:
      return undefined;
  }
};

/** Hydrogens of their own atoms, and those that stand for nothing drawn. */
export const hydrogensIn = (atoms: readonly Atom[]): number =>
  atoms.reduce((sum, { element, hydrogens }) => sum + hydrogens + (element === 'H' ? 1 : 0), 0);

export const countsOf = (molecules: Molecules, noun: Noun, sets: Sets | undefined, narrow: boolean): number[] => {
  if (!sets) return [];
  if (noun.kind === 'hydrogen')
    return [hydrogensIn(narrow ? sets.flat() : molecules.all), sets.filter(([atom]) => atom?.element === 'H').length];
  if (noun.kind === 'element') {
    const all = sets
      .flat()
      .map(
        ({ letters, element }) =>
          Math.max(1, ...noun.symbols.map((symbol) => writtenIn(letters, symbol))) * (element === '' ? 0 : 1),
      );
    const drawn = sets.flat().filter(({ element }) => noun.symbols.includes(element)).length;
    return [...new Set([all.reduce((sum, n) => sum + n, 0), drawn])];
  }
  const counts = [sets.length];
  if (narrow) return counts;
  if (noun.kind === 'group') {
    const all = [...noun.names, ...noun.loose].map((name) => molecules.groups(name) ?? []);
    // The OH of an alcohol and that of an acid are two, for who counts what is written.
    const apart = all
      .flat()
      .reduce<Sets>(
        (found, set) => (found.some((one) => one.some((atom) => set.includes(atom))) ? found : [...found, set]),
        [],
      );
    counts.push(...all.flatMap(({ length }) => (length > 0 ? [length] : [])), apart.length);
  }
  if (noun.kind === 'atom') counts.push(sets.length + hydrogensIn(molecules.all));
  if (noun.kind === 'bond') {
    // Double bonds of a benzene ring are counted, or left out as aromatic; bonds to hydrogens are not drawn.
    const plain = sets.filter((set) => !set.every(({ aromatic }) => aromatic)).length;
    const ends = noun.between?.filter((symbol) => symbol !== 'H');
    const holders = ends === undefined ? molecules.all : molecules.all.filter(({ element }) => ends.includes(element));
    const hidden = noun.order === undefined || noun.order === 'single' ? hydrogensIn(holders) : 0;
    if (hidden > 0 && ends?.length === 1) counts.unshift(sets.length + hidden);
    counts.push(plain, ...(hidden > 0 && ends === undefined ? [sets.length + hidden] : []));
  }
  return [...new Set(counts)];
};

const drawnAt = ({ bonds }: Molecules, atom: Atom, order: string): boolean =>
  bonds.some((bond) => (bond.from === atom || bond.to === atom) && bond.order === order);

/** A bond is drawn so from these atoms; a group hangs on it: "a hashed methyl group". */
const isHung = ({ bonds }: Molecules, set: readonly Atom[], drawn: string, group: boolean): boolean =>
  bonds.some(
    ({ drawn: own, from, to }) =>
      own === drawn &&
      (group ? set.includes(from) || set.includes(to) : set.includes(from) && (set.length === 1 || set.includes(to))),
  );

/** All of it is aromatic; a group stands on an aromatic ring: "an aromatic aldehyde". */
const isAromatic = ({ at }: Molecules, set: readonly Atom[], group: boolean): boolean =>
  set.every(({ aromatic }) => aromatic) ||
  (group && set.some(({ bonds }) => bonds.some(({ to }) => at(to)?.aromatic === true)));

/** One of its atoms holds on to nothing but the other: "a terminal alkyne". */
export const isTerminal = ({ at }: Molecules, set: readonly Atom[]): boolean =>
  set.every(({ element }) => element === 'C') &&
  set.some(({ bonds }) => bonds.filter(({ to }) => at(to)?.element !== 'H').length === 1);

/** Where all are of one size, none of them is the smaller one. */
const extreme = (sets: Sets, extent: Narrowing['extent']): Sets => {
  const sizes = sets.map(({ length }) => length);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  return extent === undefined || least === most
    ? sets
    : sets.filter(({ length }) => length === (extent === 'least' ? least : most));
};

export const narrowed = (molecules: Molecules, sets: Sets, how: Narrowing): Sets =>
  extreme(sets, how.extent).filter((set) => {
    const { charge, charged, terminal, aromatic, order, drawn, of, on, group = false } = how;
    if (charge !== undefined && Math.sign(netOf(set)) !== charge) {
      if (charge === 0 || !set.some((atom) => Math.sign(atom.charge) === charge)) return false;
    }
    if (charged && set.every((atom) => atom.charge === 0)) return false;
    if (terminal !== undefined && isTerminal(molecules, set) !== terminal) return false;
    if (aromatic !== undefined && !isAromatic(molecules, set, group)) return false;
    if (order === 'single' && set.some((atom) => drawnAt(molecules, atom, 'double'))) return false;
    if (order !== undefined && !set.some((atom) => drawnAt(molecules, atom, order))) return false;
    if (drawn !== undefined && !isHung(molecules, set, drawn, group)) return false;
    if (on && !on.some((group) => group.some(({ bonds }) => bonds.some(({ to }) => set.some(({ id }) => id === to)))))
      return false;
    return of === undefined || of.some((group) => set.every((atom) => group.includes(atom)));
  });
