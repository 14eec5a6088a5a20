import type { Atom } from '../molecule.js';
import { type ChemistryRule, matched, said } from './chemistry-clause.js';
import { isWithin } from './chemistry-joined.js';

const points = new RegExp(
  '(?<one> M\\d+)(?: (?:with|at the end of|on|of|in)(?<at> M\\d+))?(?<be>(?: (?:points?|pointing|sticks?|sticking|hangs?|hanging|goes|is|are|stands|not|drawn|directed|attached|out|which|that))+)(?<hard>(?: (?:straight|directly|vertically|horizontally|exactly))*) (?<way>up|upwards?|down|downwards?|to the (?:left|right))(?= [.,;]| and| from| in )',
  'g',
);

const ways: Readonly<Record<string, readonly [x: number, y: number]>> = {
  u: [0, -1],
  d: [0, 1],
  l: [-1, 0],
  r: [1, 0],
};

/** Where an atom at the end of a bond points from its neighbour: as long as 1. */
const directionOf = (atom: Atom, at: (id: string) => Atom | undefined): readonly [number, number] | undefined => {
  const [bond, more] = atom.bonds;
  const from = bond && !more ? at(bond.to)?.thing.element.box : undefined;
  const to = atom.thing.element.box;
  if (!from) return undefined;
  const [x, y] = [to.x + to.width / 2 - from.x - from.width / 2, to.y + to.height / 2 - from.y - from.height / 2];
  const length = Math.hypot(x, y);
  return length === 0 ? undefined : [x / length, y / length];
};

/** "The oxygen with the double bond points straight down". */
export const pointingRule: ChemistryRule = (clause) =>
  matched(clause, points).flatMap((match) => {
    const [one, at] = [match.mention('one'), match.mention('at')];
    if (!one?.sets || !/^(?:element|group)$/.test(one.noun.kind)) return [];
    const own = one.sets.filter((set) => !at || at.sets?.some((goal) => isWithin(set, goal)) === true);
    const { way = '', hard = '', be = '' } = match.groups;
    const [wx, wy] = ways[way.replace('to the ', '').charAt(0)] ?? [0, 0];
    const along = own.flatMap((set) =>
      set.flatMap((atom) => {
        const direction = directionOf(atom, clause.molecules.at);
        return direction ? [direction[0] * wx + direction[1] * wy] : [];
      }),
    );
    if (along.length === 0) return [];
    const best = Math.max(...along);
    const ok = best > (hard === '' ? 0.5 : 0.9) ? true : best < (hard === '' ? 0.1 : 0.6) ? false : undefined;
    return [said(clause, match.at, ok === undefined ? undefined : ok !== / not/.test(be), way, null, [one])];
  });
