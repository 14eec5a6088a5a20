import type { Verdict } from '../../verdict.js';
import type { Atom } from '../molecule.js';
import { type ChemistryRule, matched, said } from './chemistry-clause.js';
import { numberOf } from './chemistry-mentions.js';
import { netOf } from './chemistry-sets.js';

const kind =
  / (?<verb>is|isn't|are|it's|as|shows|drawn|of|:|^)(?<no> not)? ?(?:an?|the)? ?(?<what>salt|zwitterion|zwitterionic|hydrocarbon|alkane|racemate|radical|open chain|chain molecule|chiral|achiral|ionic)(?= )/g;
const chain =
  /(?<what> unbranched| straight| branched| linear)(?: carbon| hydrocarbon| alkyl| open)* (?:chain|M\d+|skeleton)|(?: carbon| hydrocarbon)? chain(?: (?:of|has|with|is))+ (?<n>[a-z]+|\d+) M\d+(?: long)?|chain(?: (?:is|isn't))(?<be> not)? (?<how>branched|unbranched|straight|linear)/g;

const longestChain = (all: readonly Atom[]): number => {
  const carbons = new Map(all.filter(({ element, ring }) => element === 'C' && !ring).map((atom) => [atom.id, atom]));
  let longest = 0;
  const walk = (id: string, seen: ReadonlySet<string>): void => {
    longest = Math.max(longest, seen.size);
    if (seen.size > 40) return;
    for (const { to } of carbons.get(id)?.bonds ?? [])
      if (carbons.has(to) && !seen.has(to)) walk(to, new Set([...seen, to]));
  };
  for (const id of carbons.keys()) walk(id, new Set([id]));
  return longest;
};

const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "It is a salt", "a hydrocarbon", "an unbranched chain", "a chain of six carbons". */
export const kindRule: ChemistryRule = (clause) => {
  const { all, bonds, rings, pieces } = clause.molecules;
  const charged = pieces.filter((piece) => netOf(piece) !== 0);
  const centres = all.filter(({ thing }) => thing.element.data?.['stereo'] !== undefined).length;
  const inner = pieces.some(
    (piece) => netOf(piece) === 0 && piece.some(({ charge }) => charge > 0) && piece.some(({ charge }) => charge < 0),
  );
  const truth = (what: string): boolean | undefined => {
    if (/salt|^ionic/.test(what)) return charged.length > 1 ? true : what === 'salt' ? false : inner;
    if (what.startsWith('zwitter')) return inner;
    if (what === 'hydrocarbon') return all.every(({ element }) => /^[CH]$/.test(element));
    if (what === 'alkane')
      return (
        rings.length === 0 &&
        all.every(({ element }) => /^[CH]$/.test(element)) &&
        bonds.every(({ order }) => order === 'single')
      );
    if (/chain/.test(what)) return rings.length === 0;
    if (what === 'chiral') return centres > 0 ? true : undefined;
    return what === 'achiral' && centres === 1 ? false : undefined;
  };
  return [
    ...matched(clause, kind).flatMap((match): Verdict[] => {
      const ok = truth(match.groups['what'] ?? '');
      const no = match.groups['no'] !== undefined || match.groups['verb'] === "isn't";
      return ok === undefined ? [] : [said(clause, match.at, ok !== no, match.groups['what'] ?? '', String(ok))];
    }),
    ...matched(clause, chain).flatMap((match): Verdict[] => {
      const way = (match.groups['what'] ?? match.groups['how'])?.trim();
      const carbons = all.filter(({ element }) => element === 'C');
      const forked = carbons.some(
        ({ ring, bonds: own }) => !ring && own.filter(({ to }) => clause.molecules.at(to)?.element === 'C').length > 2,
      );
      if (way !== undefined)
        return [
          said(
            clause,
            match.at,
            ((way === 'branched') === forked) !== (match.groups['be'] !== undefined),
            way,
            forked ? 'branched' : 'unbranched',
          ),
        ];
      const n =
        words.indexOf(match.groups['n'] ?? '') >= 0
          ? words.indexOf(match.groups['n'] ?? '')
          : Number(match.groups['n']);
      if (!Number.isFinite(n)) return [];
      const longest = longestChain(all);
      return [said(clause, match.at, n === longest ? true : n > longest ? false : undefined, n, longest)];
    }),
  ];
};

const configuration =
  / (?<what>cis|trans|e|z|r|s)(?:(?: configuration| configured| isomer| form| geometry| double| alkene)| ?(?=M\d+))/g;

/** "A trans double bond", "the E configuration", "an S-configured centre". */
export const stereoRule: ChemistryRule = (clause) => {
  const { all, bonds } = clause.molecules;
  const double = bonds.flatMap(({ stereo }) => stereo ?? []);
  const centres = all.flatMap(({ thing }) =>
    typeof thing.element.data?.['stereo'] === 'string' ? [thing.element.data['stereo']] : [],
  );
  return matched(clause, configuration).flatMap((match): Verdict[] => {
    const what = match.groups['what'] ?? '';
    const [own, letter] = /^(?:r|s)$/.test(what)
      ? [centres, what.toUpperCase()]
      : [double, /^(?:trans|e)$/.test(what) ? 'E' : 'Z'];
    return own.length === 0 ? [] : [said(clause, match.at, own.includes(letter), letter, own.join(', '))];
  });
};

const wedges =
  /(?:(?<bond> M\d+)(?: (?:is|are|drawn|shown|as|with|by|an?|the|solid|bold|filled|only|not|which|that|pointing|points))*|(?<n> [a-z]+)?) (?<what>wedges?|wedged|hashed wedges?|hashed|dashed)(?! M\d+)(?= )/g;

const plainly =
  /(?<bond> M\d+)(?: (?:are|is|being|drawn|shown|as|by|with))* (?:plain|simple|ordinary|normal) (?:lines?|strokes?|M\d+)(?= )/g;

/** "All bonds are drawn as plain lines": none of them is a wedge. */
const plainRule: ChemistryRule = (clause) =>
  matched(clause, plainly).flatMap((match): Verdict[] => {
    const bond = match.mention('bond');
    if (bond?.noun.kind !== 'bond' || bond.article !== 'all') return [];
    const count = clause.molecules.bonds.filter(({ drawn }) => drawn === 'wedge' || drawn === 'hashed').length;
    return [said(clause, match.at, count === 0, 'plain', count)];
  });

/** "One bond is drawn as a wedge", "there are no hashed bonds". */
export const wedgeRule: ChemistryRule = (clause) => [...plainRule(clause), ...wedgedRule(clause)];

const wedgedRule: ChemistryRule = (clause) =>
  matched(clause, wedges).flatMap((match): Verdict[] => {
    const what = match.groups['what'] ?? '';
    // "A wedge or a hashed line": either.
    if (/^ or(?= )/.test(clause.text.slice(match.to)) || / or(?: an?)?$/.test(clause.text.slice(0, match.from)))
      return [];
    const drawn = /hashed|dashed/.test(what) ? 'hashed' : 'wedge';
    const bond = match.mention('bond');
    if (bond && bond.noun.kind !== 'bond') return [];
    if (bond) clause.done.add(bond);
    const count = clause.molecules.bonds.filter((one) => one.drawn === drawn).length;
    const n = bond?.n ?? numberOf(match.groups['n']?.trim() ?? '');
    const no =
      / (?:not|no|without|neither|nor)(?: [a-z]+)? ?$/.test(clause.text.slice(0, match.from + 1)) ||
      match.groups['n'] === ' without';
    const ok = no ? count === 0 : n === undefined ? count > 0 : count === n;
    return [said(clause, match.at, ok, n ?? what, count)];
  });
