import type { Verdict } from '../../verdict.js';
import type { Atom, Molecules } from '../molecule.js';
import { type ChemistryRule, type Clause, matched, mentionsIn, said } from './chemistry-clause.js';
import { distanceOf, isBonded, isJoined, isWithin, orderSaid } from './chemistry-joined.js';
import type { Mention } from './chemistry-mentions.js';
import { apart } from './chemistry-rings.js';

const LIST = ' M\\d+(?:(?: ,)?(?: and| or| both)? M\\d+)*';
const ATTACHED = '(?:attached|bonded|bound|connected|linked|joined|coupled|anchored|fixed|tied|hung|appended)';
const LOOSE =
  '(?:sits?|hangs?|sitting|hanging|located|situated|found|substituted|placed|positioned|stands?|attaches|binds|bonds|connects|links|follows)';
const BE =
  "(?: (?:is|are|was|isn't|aren't|both|all|each|also|not|never|directly|itself|which|that|being|then|in turn|too|,|chemically|covalently|immediately|drawn|only|by|itself|in M\\d+))*";

const attach = new RegExp(
  `(?<one>${LIST})(?<be>${BE})(?: (?<order>double|single|triple|doubly|singly|triply))?(?: (?<strict>${ATTACHED}|${LOOSE}))(?: (?:,|each|all|directly|in turn|only|both|together|by a|by an|by|via a|through a|with a|bond|M\\d+))* (?:to|on|onto|off|at|from)(?: the same| one| only)?(?<other> M\\d+)(?:(?: ,)? (?:through|via|over|by means of|by)(?: its| the| an?)?(?<via> M\\d+))?`,
  'g',
);
const unbound =
  /(?<bond> M\d+) (?:ties|links|joins|connects|holds|runs|leads|goes|is drawn|exists)(?: [a-z]+){0,3} (?:to|with|between|from)(?= )/g;
/** "A line joins the sodium to the chlorine": what is drawn between the two. */
const lined =
  / (?<no>no )?(?:line|stroke|dash)s? (?:joins?|links?|connects?|ties|binds|runs from|goes from|leads from)(?<one> M\d+) (?:to|and|with)(?<other> M\d+)/g;
const beside = new RegExp(
  `(?<one>${LIST})(?<be>${BE}) (?:next|adjacent|beside|directly next)(?: to)?(?<other> M\\d+)`,
  'g',
);
const bare = /(?<one> M\d+)(?<be>(?: [a-z]+)?) on(?<other> M\d+)/g;
const bridge = new RegExp(
  '(?<via> M\\d+)(?:(?: ,)?(?: and)? (?:it|this))?(?: (?:which|that|directly|also|is|lies|found|exists|runs))* (?:joins|links|connects|bridges|ties|join|link|connect|joining|linking|connecting|holds)(?: (?:it|together))?(?<one> M\\d+)? (?:and|to|with)(?<other> M\\d+)',
  'g',
);
const between =
  /(?<via> M\d+)(?: (?:is|sits|lies|stands|there is|which|found|located|occurs|exists|appears|formed|runs|placed|directly))* between(?<one> M\d+)(?: and(?<other> M\d+)|(?= [.,;]))/g;

/** "The structure does not contain a hydroxyl group on the central carbon". */
const lackingBefore = / (?:not|never|doesn't|don't) (?:have|contain|carry|bear|show|include|possess|hold|feature)$/;

const settle = (
  clause: Clause,
  one: Mention,
  other: Mention,
  how: { readonly order?: string | undefined; readonly strict: boolean },
): boolean | undefined => {
  const { molecules } = clause;
  if (other.noun.kind === 'atom')
    return one.sets?.some((set) => set.some(({ bonds }) => bonds.some(({ to }) => !set.some(({ id }) => id === to))));
  const pairs = (one.sets ?? [])
    .flatMap((a) => (other.sets ?? []).map((b) => [a, b] as const))
    .filter(([a, b]) => a !== b && !isWithin(a, b) && !isWithin(b, a));
  const orderFits = (a: readonly Atom[], b: readonly Atom[]): boolean =>
    how.order === undefined || isBonded(molecules.bonds, a, b, how.order);
  if (pairs.some(([a, b]) => isJoined(a, b) && orderFits(a, b))) return true;
  // Parts of one group are held by it.
  if (pairs.length === 0) return undefined;
  // On neighbouring atoms of a ring they are next to each other.
  if (!how.strict && pairs.some(([a, b]) => apart(molecules, a, b).includes(1))) return true;
  const near = Math.min(...pairs.map(([a, b]) => distanceOf(molecules, a, b) ?? 99));
  return !how.strict && near <= 2 ? undefined : false;
};

/** The atoms that stand on a ring. */
const substituentsOf = (molecules: Molecules, ring: readonly Atom[]): Atom[] =>
  ring
    .flatMap(({ bonds }) => bonds.flatMap(({ to }) => molecules.at(to) ?? []))
    .filter((atom) => atom.element !== 'H' && !ring.includes(atom));

const isThere = ({ sets }: Mention): boolean => sets !== undefined && sets.length > 0;

/** "The drawing shows two methyl groups on nitrogen", "there are …": no more than these. */
const isAllThere = ({ text, mentions }: Clause, one: Mention): boolean => {
  if (/^(?:exactly|only|just) /i.test(one.words)) return true;
  const found =
    /^ (?:there (?:is|are)|(?:it|(?:the|this) [a-z]+|M(?<whole>\d+)) (?:has|shows?|contains?|carries|bears))$/.exec(
      text.slice(0, text.indexOf(` M${mentions.indexOf(one)} `)),
    );
  const whole = found?.groups?.['whole'];
  return found !== null && (whole === undefined || mentions[Number(whole)]?.noun.kind === 'whole');
};

/** "Three methyl groups are attached to nitrogen": as many of them as are said. */
const asMany = (
  clause: Clause,
  one: Mention,
  other: Mention,
  how: Parameters<typeof settle>[3],
  isAll: boolean,
): boolean | undefined => {
  const each = (one.sets ?? []).map((set) => settle(clause, { ...one, sets: [set] }, other, how));
  const count = each.filter((ok) => ok === true).length;
  if (count === one.n) return true;
  return (count > (one.n ?? 0) && !isAll) || each.includes(undefined) ? undefined : false;
};

/** "Three oxygen groups hang on the ring": groups that have the element somewhere in them. */
const isNamedAfter = ({ noun, words }: Mention): boolean =>
  noun.kind === 'element' &&
  /\bgroups?$/i.test(words) &&
  // "The carbon carrying the hydroxyl group" is the atom.
  !/\b(?:carrying|bearing|holding|having|with|that|which|of)\b/i.test(words);

const partner = /^(?:element|group|ring|hydrogen|ion|atom)$/;
/** "Attached directly to the triple bond": to one of its atoms. */
const goal = /^(?:element|group|ring|hydrogen|ion|atom|bond)$/;

const relation = (
  clause: Clause,
  list: readonly Mention[],
  other: Mention,
  no: boolean,
  at: readonly [number, number],
  how: { readonly order?: string | undefined; readonly strict: boolean },
): Verdict[] =>
  list.flatMap((one): Verdict[] => {
    if (one.noun.kind === 'substituent' && one.n !== undefined && other.noun.kind === 'ring' && isThere(other)) {
      const counts = (other.sets ?? []).map((set) => substituentsOf(clause.molecules, set).length);
      const fits =
        counts.includes(one.n) || (counts.length > 1 && counts.reduce((sum, count) => sum + count, 0) === one.n);
      return [said(clause, [one.start, other.end], fits !== no, one.n, counts.join(', '))];
    }
    if (!isThere(one) || !isThere(other) || !partner.test(one.noun.kind) || !goal.test(other.noun.kind)) return [];
    const many = other.n !== undefined && other.n > 1 && how.strict && other.noun.kind !== 'hydrogen';
    if (many && !no) {
      const counts = (one.sets ?? []).map(
        (set) => (other.sets ?? []).filter((goal) => goal !== set && isJoined(set, goal)).length,
      );
      const fits = counts.includes(other.n ?? 0) || counts.some((count) => count > (other.n ?? 0));
      return [
        said(
          clause,
          [one.start, other.end],
          counts.includes(other.n ?? 0) ? true : fits ? undefined : false,
          other.n ?? 0,
          counts.join(', '),
          [one],
        ),
      ];
    }
    const seen =
      one.n !== undefined && one.n > 1
        ? asMany(clause, one, other, how, isAllThere(clause, one))
        : settle(clause, one, other, how);
    const ok = seen === false && isNamedAfter(one) ? undefined : seen;
    return [
      said(
        clause,
        [Math.min(one.start, at[0]), Math.max(other.end, at[1])],
        ok === undefined ? undefined : ok !== no,
        `${one.words} – ${other.words}`,
        ok === true ? 'bonded' : 'not bonded',
        [one, other],
      ),
    ];
  });

const loosely = new RegExp(`^(?:attached|bonded|bound|${LOOSE.slice(3, -1)})$`);

/** "The methyl group is attached to the nitrogen", "through its oxygen". */
export const attachedRule: ChemistryRule = (clause) =>
  matched(clause, attach).flatMap((match): Verdict[] => {
    const [other, via] = [match.mention('other'), match.mention('via')];
    if (!other || clause.done.has(other)) return [];
    if (other.noun.kind === 'atom') clause.done.add(other);
    const no = / (?:not|never|isn't|aren't)/.test(match.groups['be'] ?? '');
    const direct = clause.text.slice(match.from, match.to).includes(' directly ');
    const how = {
      order: orderSaid(match.groups['order'] ?? ''),
      strict: direct || loosely.test(match.groups['strict'] ?? ''),
    };
    const verdicts = relation(clause, mentionsIn(clause, match.groups['one']), other, no, match.at, how);
    if (!via?.sets || !other.sets || via.noun.kind === 'bond') return verdicts;
    clause.done.add(via);
    const ok = via.sets.some((set) => other.sets?.some((goal) => isJoined(set, goal) || isWithin(set, goal)));
    return [...verdicts, said(clause, [via.start, via.end], ok, `through ${via.words}`, null)];
  });

/** "Next to the hydroxyl group", "a methyl group on the ring", "no bond ties it to the rest". */
export const besideRule: ChemistryRule = (clause) => [
  ...matched(clause, unbound).flatMap((match): Verdict[] => {
    const bond = match.mention('bond');
    if (bond?.noun.kind !== 'bond' || bond.n !== 0) return [];
    clause.done.add(bond);
    const parts = clause.molecules.pieces.length;
    return [said(clause, match.at, parts > 1, 'no bond', parts)];
  }),
  ...matched(clause, lined).flatMap((match): Verdict[] => {
    const [one, other] = [match.mention('one'), match.mention('other')];
    const no = match.groups['no'] !== undefined;
    return one && other ? relation(clause, [one], other, no, match.at, { strict: true }) : [];
  }),
  ...matched(clause, beside).flatMap((match): Verdict[] => {
    const other = match.mention('other');
    const no = / not/.test(match.groups['be'] ?? '');
    // "The hydroxyl group stands para to the aldehyde, next to the methoxy group": what the sentence began with.
    const isAside =
      match.groups['be']?.startsWith(' ,') === true &&
      / (?:to|of|on|at|by|from)$/.test(clause.text.slice(0, match.from));
    const list = isAside ? clause.mentions.slice(0, 1) : mentionsIn(clause, match.groups['one']);
    return other ? relation(clause, list, other, no, match.at, { strict: false }) : [];
  }),
  ...matched(clause, bare).flatMap((match): Verdict[] => {
    const [one, other] = [match.mention('one'), match.mention('other')];
    if (!one || !other || one.noun.kind === 'charge' || !/^(?:| is| are| sits| both)$/.test(match.groups['be'] ?? ''))
      return [];
    const no = lackingBefore.test(clause.text.slice(0, match.from));
    return relation(clause, [one], other, no, match.at, { strict: true });
  }),
];

/** "An oxygen joins it to a carbon", "a double bond between the carbon and the oxygen". */
export const bridgeRule: ChemistryRule = (clause) =>
  [...matched(clause, bridge), ...matched(clause, between)].flatMap((match): Verdict[] => {
    const [via, one] = [match.mention('via'), match.mention('one')];
    // "Between two carbons": the one and the other.
    const other = match.mention('other') ?? (one?.n === 2 && via?.noun.kind === 'bond' ? one : undefined);
    if (!via || !other) return [];
    if (one === other) clause.done.add(other);
    if (via.noun.kind === 'bond')
      return one
        ? relation(clause, [{ ...one, n: undefined }], { ...other, n: undefined }, via.n === 0, match.at, {
            order: via.noun.order,
            strict: true,
          })
        : [];
    if (![via, other].every((each) => isThere(each) && partner.test(each.noun.kind))) return [];
    const met = (goal: Mention | undefined): boolean =>
      goal?.sets === undefined || settle(clause, via, goal, { strict: true }) !== false;
    return [said(clause, match.at, met(one) && met(other), 'joined', null)];
  });
