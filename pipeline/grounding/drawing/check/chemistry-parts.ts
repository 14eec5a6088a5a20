import type { Verdict } from '../../verdict.js';
import type { Atom, Molecules } from '../molecule.js';
import { type ChemistryRule, matched, mentionsIn, said } from './chemistry-clause.js';
import { isBonded, isJoined, isWithin, orderSaid } from './chemistry-joined.js';
import { kinds } from './chemistry-counts.js';
import { type Mention, numberOf } from './chemistry-mentions.js';

const which = new RegExp(
  '(?<what> M\\d+)(?: ,)?(?: and)?(?: (?:exactly|only|just))?(?: (?<n>[a-z]+|\\d+)| all| both) of (?:which|them|these|those)(?<verb>(?: [a-z]+){1,4}?)(?: by(?<by> M\\d+) to)?(?<goal> M\\d+|(?: (?:charged|negative|positive|aromatic|negatively charged|positively charged)))(?= )',
  'g',
);
const alone =
  /(?: there (?:is|are)| has| have| see| count| find| get| spot)(?: exactly| only| just)? (?<n>[a-z]+|\d+)(?: of (?:them|these|those))?(?= [,.;]| and| $| in total| altogether)/g;

const holding = /attached|bonded|bound|linked|joined|connected|carr|bear|hold|ha[sv]e?\b| on/;

/** "One of these sits between two nitrogens": where it lies, not what it holds. */
const isPlace = (verb: string): boolean => / (?:between|near|beside|next|opposite|above|below|among) /.test(`${verb} `);

const isSo = (
  { bonds }: Molecules,
  atoms: readonly Atom[],
  goal: string,
  other: Mention | undefined,
  verb: string,
): boolean => {
  const charge = atoms.reduce((sum, one) => sum + one.charge, 0);
  const order = orderSaid(verb);
  const joined = (set: readonly Atom[]): boolean =>
    order === undefined ? isJoined(atoms, set) : isBonded(bonds, atoms, set, order);
  if (other?.sets)
    return other.sets.some((set) =>
      holding.test(verb) ? joined(set) : isWithin(atoms, set) || set.every((atom) => atoms.includes(atom)),
    );
  if (goal.includes('neg')) return charge < 0;
  if (goal.includes('pos')) return charge > 0;
  return goal.includes('aromatic') ? atoms.every(({ aromatic }) => aromatic) : charge !== 0;
};

/** "Nine carbons, six of which form a ring"; "count the oxygens: there are four, exactly one of them is charged". */
export const partRule: ChemistryRule = (clause) => {
  const verdicts: Verdict[] = [];
  for (const match of matched(clause, which)) {
    const [named, goal] = [match.mention('what'), match.mention('goal')];
    // "Five hydrogens appear in the formula, one of which …": of the hydrogens.
    const what =
      named?.noun.kind === 'whole'
        ? mentionsIn(clause, clause.text.slice(0, match.from)).findLast(({ noun }) => kinds.test(noun.kind))
        : named;
    if (what?.noun.kind === 'hydrogen' || what?.noun.kind === 'substituent') continue;
    const word = /^(?:all|both|each)$/.test(match.groups['n'] ?? '') ? undefined : match.groups['n'];
    const n = word === undefined ? undefined : word === 'none' ? 0 : numberOf(word);
    if (!what?.sets || (word !== undefined && n === undefined) || (goal && !goal.sets)) continue;
    const verb = `${match.groups['verb'] ?? ''} ${match.mention('by')?.words ?? ''}`;
    if (isPlace(verb)) continue;
    const count = what.sets.filter((set) => isSo(clause.molecules, set, match.groups['goal'] ?? '', goal, verb)).length;
    if (goal) clause.done.add(goal);
    verdicts.push(said(clause, match.at, count === (n ?? what.sets.length), n ?? 'all', count, [what]));
  }
  const pending =
    / (?<all>every )?(?<n>[a-z]+|\d+) of (?:them|these|those)(?<verb>(?: [a-z]+){1,3}?) (?<goal>charged|negative|positive|aromatic|M\d+)(?= )/g;
  for (const match of matched(clause, pending)) {
    const before = mentionsIn(clause, clause.text.slice(0, match.from)).findLast(({ noun }) =>
      /element|group|ring|atom|bond/.test(noun.kind),
    );
    const n = match.groups['all'] === undefined ? numberOf(match.groups['n'] ?? '') : before?.sets?.length;
    // "The ring has three arms and one of them is OH": of what no word of chemistry names.
    const since = clause.text.slice(0, match.from).replace(/^.* M\d+(?= )/, '');
    if (/ (?:two|three|four|five|six|\d+|some|several|all) [a-z]+s(?= )/.test(`${since} `)) continue;
    if (isPlace(match.groups['verb'] ?? '')) continue;
    if (n === undefined || !before?.sets || verdicts.some(({ end }) => end === match.at[1])) continue;
    const goal = match.mention('goal');
    const count = before.sets.filter((set) =>
      isSo(clause.molecules, set, ` ${match.groups['goal'] ?? ''}`, goal, match.groups['verb'] ?? ''),
    ).length;
    if (goal) clause.done.add(goal);
    verdicts.push(said(clause, match.at, count === n, n, count, [before]));
  }
  for (const match of matched(clause, alone)) {
    const n = numberOf(match.groups['n'] ?? '');
    const before = mentionsIn(clause, clause.text.slice(0, match.from)).findLast(({ noun }) => kinds.test(noun.kind));
    // "Ethanol has two carbon atoms, and the ester has four": it is the ester that has them.
    const owner = / M\d+$/.test(clause.text.slice(0, match.from)) && /^ ha[sv]e?\b/.test(clause.text.slice(match.from));
    if (n === undefined || !before?.sets || before.n !== undefined || owner) continue;
    verdicts.push(said(clause, match.at, before.counts.includes(n), n, before.counts[0] ?? 0, [before]));
  }
  return verdicts;
};
