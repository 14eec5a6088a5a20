import type { Verdict } from '../../verdict.js';
import type { Atom } from '../molecule.js';
import { type ChemistryRule, type Clause, matched, mentionsIn, said } from './chemistry-clause.js';
import { distanceOf, isJoined, isWithin } from './chemistry-joined.js';
import type { Mention } from './chemistry-mentions.js';
import type { Sets } from './chemistry-sets.js';

const joint =
  /(?<rings> M\d+)(?: (?:are|is|which|that|being|directly|not|both))* (?:linked|connected|joined|bridged|held together|coupled)(?: together| to each other| with each other| to one another)? (?:by|through|via|by means of)(?<via> M\d+)/g;

/** What two rings that share no atom have between them. */
const between = ({ molecules }: Clause, { noun, sets = [] }: Mention): boolean => {
  const rings = molecules.rings.map(({ ids }) => new Set(ids));
  const touched = (atoms: readonly Atom[]): number =>
    rings.filter(
      (ring) =>
        atoms.some(({ bonds }) => bonds.some(({ to }) => ring.has(to))) && atoms.every(({ id }) => !ring.has(id)),
    ).length;
  if (noun.kind !== 'bond') return sets.some((set) => touched(set) >= 2);
  return molecules.bonds.some(
    ({ from, to, order }) =>
      (noun.order === undefined || noun.order === order) &&
      rings.some((one) =>
        rings.some((other) => one.has(from.id) && other.has(to.id) && !one.has(to.id) && !other.has(from.id)),
      ),
  );
};

/** "The two rings are joined by a single bond", "linked through an oxygen". */
export const jointRule: ChemistryRule = (clause) =>
  matched(clause, joint).flatMap((match): Verdict[] => {
    const [rings, via] = [match.mention('rings'), match.mention('via')];
    if (rings?.noun.kind !== 'ring' || (rings.n ?? 2) !== 2 || clause.molecules.rings.length !== 2) return [];
    if (!via?.sets || !/^(?:bond|element|group)$/.test(via.noun.kind) || via.n === 0) return [];
    const no = / not /.test(clause.text.slice(match.from, match.to));
    return [said(clause, match.at, between(clause, via) !== no, `rings joined by ${via.words}`, null, [via])];
  });

const sharing =
  /(?<one> M\d+(?:(?: ,)? (?:and|as well as) M\d+)*)(?: (?:is|are|both|all|each|directly|not))* (?:(?:bonded|attached|bound|linked|connected|joined|located|placed|sits?|stands?|hangs?|found|lies?|belongs?|carried|part|in|on)(?: directly)?(?: (?:to|on|onto|in|within|at|by|of))?)(?<other> M\d+)/g;
const bearing =
  /(?<other> M\d+) (?:also |both )?(?:carries|bears|holds|has|supports)(?: both)?(?<one> M\d+(?: ,)? (?:and|as well as) M\d+)/g;

/** What a carbon carries: of an amine or an alcohol the carbon itself is no part of that. */
const hangingOf = ({ noun, sets = [] }: Mention): Sets =>
  noun.kind === 'group' && noun.names.some((name) => /amine|^alcohol|^phenol/.test(name))
    ? sets.map((set) => set.filter(({ element }) => element !== 'C'))
    : sets;

/** Whether two sets hang on, or lie in, one and the same of some others; undefined where it is not two that are meant. */
const shares = (list: readonly Mention[], other: Mention): boolean | undefined => {
  const [one, second] = list;
  const goals = other.sets ?? [];
  const meets = (set: readonly Atom[], goal: readonly Atom[]): boolean => isJoined(set, goal) || isWithin(set, goal);
  if (!one?.sets?.length || list.length > 2) return undefined;
  if (second)
    return second.sets?.length
      ? goals.some((goal) => list.every((each) => hangingOf(each).some((set) => meets(set, goal))))
      : undefined;
  if (!(one.article === 'all' || one.n === one.sets.length || one.words.endsWith('s'))) return undefined;
  const many = one.n ?? one.sets.length;
  if (one.some || many < 2 || many > one.sets.length) return undefined;
  return goals.some((goal) => hangingOf(one).filter((set) => meets(set, goal)).length >= many);
};

/** "Both oxygens are bonded to the same carbon", "the ring and the amino group sit on different carbons". */
export const sharedRule: ChemistryRule = (clause) =>
  [...matched(clause, sharing), ...matched(clause, bearing)].flatMap((match): Verdict[] => {
    const other = match.mention('other');
    const way = /\b(?:same|different)\b/i.exec(other?.words ?? '')?.[0].toLowerCase();
    if (way === undefined || !other?.sets || !/^(?:element|ring|atom)$/.test(other.noun.kind)) return [];
    const list = mentionsIn(clause, match.groups['one']);
    const isShared = shares(list, other);
    if (isShared === undefined) return [];
    const no = / not /.test(clause.text.slice(match.from, match.to));
    for (const each of [...list, other]) clause.done.add(each);
    return [said(clause, match.at, (isShared === (way === 'same')) !== no, way, isShared ? 'same' : 'different', list)];
  });

const gap =
  /(?<one> M\d+) and(?<other> M\d+)(?: (?:are|is|which|that|only|just))* separated by(?: only| just)?(?<n> M\d+)(?= )/g;

/** "The double bond and the triple bond are separated by one carbon": the atoms, or bonds, on the shortest way. */
export const gapRule: ChemistryRule = (clause) =>
  matched(clause, gap).flatMap((match): Verdict[] => {
    const [one, other, many] = [match.mention('one'), match.mention('other'), match.mention('n')];
    const isBond = many?.noun.kind === 'bond';
    const n = many?.n ?? (many?.article === 'a' ? 1 : undefined);
    if (!one?.sets?.length || !other?.sets?.length || !many || n === undefined) return [];
    if (!isBond && !/^(?:element|atom)$/.test(many.noun.kind) && !/CH2|methylene/i.test(many.words)) return [];
    const ways = one.sets.flatMap((a) =>
      (other.sets ?? []).flatMap((b) => {
        const steps = isWithin(a, b) || isWithin(b, a) ? undefined : distanceOf(clause.molecules, a, b);
        return steps === undefined ? [] : [isBond ? steps : steps - 1];
      }),
    );
    clause.done.add(many);
    return ways.length === 0 ? [] : [said(clause, match.at, ways.includes(n), n, ways.join(', '), [one, other])];
  });

const noneOf = /(?<no> none of| neither of)?(?<what> M\d+) (?:is|are)(?<goal> M\d+)(?= [,.;])/g;

/** "None of the ring atoms is an oxygen", "two of the ring atoms are nitrogens". */
export const amongRule: ChemistryRule = (clause) =>
  matched(clause, noneOf).flatMap((match): Verdict[] => {
    const [what, goal] = [match.mention('what'), match.mention('goal')];
    const n = match.groups['no'] === undefined ? (what?.some === true ? what.n : undefined) : 0;
    if (n === undefined || !what?.sets || goal?.noun.kind !== 'element' || !goal.sets) return [];
    const count = what.sets.filter((set) => goal.sets?.some((one) => isWithin(set, one))).length;
    clause.done.add(goal).add(what);
    return [said(clause, match.at, count === n, n, count, [what])];
  });
