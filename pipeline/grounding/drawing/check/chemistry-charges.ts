import type { Verdict } from '../../verdict.js';
import type { Atom, Molecules } from '../molecule.js';
import { type ChemistryRule, matched, mentionsIn, said } from './chemistry-clause.js';
import type { Mention } from './chemistry-mentions.js';
import { netOf, type Sets } from './chemistry-sets.js';

const BE =
  "(?<be>(?: (?:is|are|isn't|aren't|both|all|each|also|not|never|it|remains|as|a|whole|overall|therefore|which|that|being|drawn|shown|marked|as|appears|stays))+)";
const predicate = new RegExp(
  `(?<one> M\\d+(?:(?: ,)?(?: and) M\\d+)*| it| whole| TITLE)${BE} (?<what>(?:positively |negatively |electrically )?charged|positive|negative|neutral|uncharged|cationic|anionic|aromatic|saturated|unsaturated|planar|cyclic|acyclic)(?= )(?! M\\d+)`,
  'g',
);
const seat =
  /(?<one> M\d+)(?: (?:is|are|sits?|lies|located|found|resides?|carried|stands?|drawn|written|not|which|that|only|both|placed))* (?:on|at|by|beside|next to)(?: only)?(?<other> M\d+)/g;
const value =
  /(?<one> M\d+| it| TITLE)?(?: (?:has|have|carries|carry|bears|bear|with|of|is|shows|a|an|the|net|total|overall|formal))*(?: M\d+)? (?:of|is|equals|equal to) (?<value>[+−]\d|\d[+−]|(?:plus|minus) (?:one|two|three)|zero)(?= )/g;
const net =
  / (?<no>no|zero|without)?(?: a| the| any)? ?(?:net|overall|total|resulting|formal net)(?: M\d+)(?: (?:is|of|equals))?(?<value> [+−]\d| \d[+−]| zero| nil| (?:plus|minus) (?:one|two))?(?= )/g;
const asWhole =
  / (?:overall|in total|on the whole|as a whole|altogether)(?: ,)?(?<one> M\d+) (?:carries|has|bears|holds)(?<charge> M\d+)(?= [.,;])/g;
const balance =
  /(?:charges?|M\d+)[^,;.]{0,40}? (?:cancel|cancels|balance|balances|compensate|compensates|add up to zero|sum to zero|neutrali[sz]es?)(?= )/g;

const chargeOf = (word: string): number => {
  const plain = word
    .trim()
    .replace('minus ', '−')
    .replace('plus ', '+')
    .replace('one', '1')
    .replace('two', '2')
    .replace('three', '3');
  if (/zero|nil/.test(plain)) return 0;
  return Number(/\d/.exec(plain)?.[0] ?? 0) * (plain.includes('−') ? -1 : 1);
};

/** Whether a set of atoms is what an adjective says. */
const isSo = ({ all, bonds, rings }: Molecules, set: readonly Atom[], what: string): boolean | undefined => {
  const [net, charges] = [netOf(set), set.map(({ charge }) => charge)];
  const part = set.length < all.length;
  if (what.includes('positive') || what === 'cationic')
    return net > 0 || (part && charges.some((charge) => charge > 0));
  if (what.includes('negative') || what === 'anionic') return net < 0 || (part && charges.some((charge) => charge < 0));
  if (what.endsWith('uncharged')) return charges.every((charge) => charge === 0);
  if (what.endsWith('charged')) return charges.some((charge) => charge !== 0);
  if (what === 'neutral') return net === 0;
  if (what === 'aromatic') return set.some(({ aromatic }) => aromatic);
  if (what === 'cyclic') return rings.length > 0;
  if (what === 'acyclic') return rings.length === 0;
  const within = bonds.filter(({ from, to }) => set.includes(from) && set.includes(to));
  if (what === 'saturated') return within.every(({ order }) => order === 'single');
  return what === 'unsaturated' ? within.some(({ order }) => order !== 'single') : undefined;
};

/** "The nitrogen is positively charged", "neutral as a whole". */
export const adjectiveRule: ChemistryRule = (clause) =>
  matched(clause, predicate).flatMap((match): Verdict[] => {
    const { molecules } = clause;
    const list = mentionsIn(clause, match.groups['one']);
    const what = match.groups['what'] ?? '';
    const no = / (?:not|never|isn't|aren't)/.test(match.groups['be'] ?? '');
    const judge = (sets: Sets, many: boolean): boolean | undefined => {
      const each = sets.map((set) => isSo(molecules, set, what));
      if (each.includes(undefined) || each.length === 0) return undefined;
      return (many ? each.every(Boolean) : each.some(Boolean)) !== no;
    };
    if (list.length === 0) return [said(clause, match.at, judge([molecules.all], true), what, netOf(molecules.all))];
    return list.flatMap((one): Verdict[] => {
      if (!one.sets || one.noun.kind === 'bond' || one.noun.kind === 'charge') return [];
      const ok = judge(one.sets, one.article === 'all' || one.n === one.sets.length);
      const actual = molecules.all.find(({ charge }) => charge !== 0)?.element ?? 'no charge';
      return [said(clause, [one.start, match.at[1]], ok, `${one.words} ${what}`, actual, [one])];
    });
  });

/** "The charge sits on the oxygen". */
export const seatRule: ChemistryRule = (clause) =>
  matched(clause, seat).flatMap((match): Verdict[] => {
    const [one, other] = [match.mention('one'), match.mention('other')];
    if (one?.noun.kind !== 'charge' || !one.sets || !other?.sets) return [];
    clause.done.add(one);
    const ok = one.sets.some((set) => other.sets?.some((goal) => set.every((atom) => goal.includes(atom))));
    const no = / not /.test(clause.text.slice(match.from, match.to));
    const actual = one.sets[0]?.[0]?.element ?? 'no such charge';
    return [said(clause, match.at, ok !== no, `${one.words} on ${other.words}`, actual, [other])];
  });

/** "A charge of −1", "no net charge", "the charges cancel". */
export const chargeRule: ChemistryRule = (clause) => {
  const { all, pieces } = clause.molecules;
  const within = (match: { readonly from: number; readonly to: number }): Mention[] =>
    mentionsIn(clause, clause.text.slice(match.from, match.to)).filter(({ noun }) => noun.kind === 'charge');
  const stated = matched(clause, value).flatMap((match): Verdict[] => {
    if (within(match).length === 0) return [];
    const n = chargeOf(match.groups['value'] ?? '');
    const owner = mentionsIn(clause, clause.text.slice(0, match.to)).findLast(
      ({ noun, sets }) => noun.kind !== 'charge' && (sets?.length ?? 0) > 0,
    );
    const sets = owner?.sets ?? [all, ...pieces];
    const ok = sets.some(
      (set) => netOf(set) === n || (n !== 0 && set.length > 1 && set.some(({ charge }) => charge === n)),
    );
    for (const one of within(match)) clause.done.add(one);
    return [said(clause, match.at, ok, match.groups['value']?.trim() ?? '', netOf(sets[0] ?? []))];
  });
  const total = matched(clause, net).flatMap((match): Verdict[] => {
    const { no, value: written } = match.groups;
    for (const one of within(match)) clause.done.add(one);
    const sign = /negative|positive/.exec(within(match)[0]?.words ?? '')?.[0];
    if (no === undefined && sign !== undefined) {
      const ok = sign === 'positive' ? netOf(all) > 0 : netOf(all) < 0;
      return [said(clause, match.at, ok, sign, netOf(all))];
    }
    const n = no === undefined ? (written === undefined ? undefined : chargeOf(written)) : 0;
    return n === undefined ? [] : [said(clause, match.at, netOf(all) === n, n, netOf(all))];
  });
  const whole = matched(clause, asWhole).flatMap((match): Verdict[] => {
    const charge = match.mention('charge');
    const sign = /negative|positive/.exec(charge?.words ?? '')?.[0];
    if (charge?.noun.kind !== 'charge' || match.mention('one')?.noun.kind !== 'whole' || charge.n === 0) return [];
    clause.done.add(charge);
    const ok = sign === undefined ? netOf(all) !== 0 : sign === 'positive' ? netOf(all) > 0 : netOf(all) < 0;
    return [said(clause, match.at, ok, sign ?? 'charged', netOf(all))];
  });
  const balanced = matched(clause, balance).flatMap((match): Verdict[] => {
    if (all.every(({ charge }) => charge === 0) || within(match).length === 0) return [];
    const no = / not /.test(clause.text.slice(match.from, match.to));
    return [said(clause, match.at, (netOf(all) === 0) !== no, 'balanced', netOf(all))];
  });
  return [...stated, ...total, ...whole, ...balanced];
};
