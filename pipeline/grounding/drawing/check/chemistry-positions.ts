import type { Verdict } from '../../verdict.js';
import type { Atom, Molecules } from '../molecule.js';
import { type ChemistryRule, type Clause, matched, mentionsIn, said } from './chemistry-clause.js';
import type { Mention } from './chemistry-mentions.js';
import { apart } from './chemistry-rings.js';

const positions: readonly (readonly [RegExp, number])[] = [
  [
    / ortho | 1,2 | (?:next|adjacent) to (?:each other|one another) |(?: neighbouring| neighboring| adjacent| next door| consecutive)(?: M\d+| ring| carbon| positions?| corners?| places?)/,
    1,
  ],
  [/ meta | 1,3 /, 2],
  [/ para | 1,4 | opposite (?:each other|one another|sides?|ends?|corners?|positions?|to|M\d+)| across the ring/, 3],
];

/** "At neighbouring carbons of the ring", as one mention. */
const neighbours = ({ text, mentions }: Clause): RegExpExecArray | null => {
  const at = mentions.findIndex(
    ({ words, noun }) => noun.kind === 'element' && /^(?:neighbou?ring|adjacent|consecutive)\b/i.test(words),
  );
  return at < 0 ? null : new RegExp(` M${at}(?= )`).exec(text);
};

/** How far a set on a ring of six is from the only other thing that stands there. */
const toOther = (molecules: Molecules, set: readonly Atom[]): number[] =>
  molecules.rings.flatMap(({ ids }) => {
    if (ids.length !== 6) return [];
    const taken = ids.flatMap((id, index) =>
      (molecules.at(id)?.bonds ?? []).flatMap(({ to }) =>
        ids.includes(to) || molecules.at(to)?.element === 'H'
          ? []
          : [{ index, own: set.some((atom) => atom.id === to) }],
      ),
    );
    const [one, other] = [taken.find(({ own }) => own), taken.find(({ own }) => !own)];
    if (taken.length !== 2 || !one || !other) return [];
    const gap = Math.abs(one.index - other.index);
    return [Math.min(gap, 6 - gap)];
  });

/** Told of the first two groups of the sentence. */
const loosePosition: ChemistryRule = (clause) => {
  const raw = clause.text;
  // "A chlorine in ortho and a bromine in para position": each to another one.
  if (positions.filter(([word]) => word.test(raw)).length > 1) return [];
  return positions.flatMap(([word, steps]): Verdict[] => {
    const found = word.exec(raw) ?? (steps === 1 ? neighbours(clause) : null);
    if (!found) return [];
    // "…, which gives five chlorine atoms": no longer told of the position.
    const rest = raw.slice(found.index + found[0].length - 1);
    const [, tail = ''] =
      /(?: [,;])(?: (?:which|giving|so|making|resulting|that|for|and a|and the|and one|and there|and it|while|whereas|but|bringing)) (.*)$/.exec(
        rest,
      ) ?? [];
    const later = new Set(mentionsIn(clause, tail));
    const told = clause.mentions.filter((mention) => !later.has(mention));
    const mentions = told.filter(
      ({ noun, sets }) =>
        (noun.kind === 'group' || noun.kind === 'element' || noun.kind === 'substituent') &&
        (noun.kind === 'substituent' || (sets?.length ?? 0) > 0),
    );
    const { molecules } = clause;
    const groups = mentions.filter(
      ({ noun, words }) =>
        noun.kind !== 'substituent' && !/(?:carbons?(?: atoms?)?(?: (?:of|in|on|within) .*)?|rings?)$/i.test(words),
    );
    const ring = molecules.rings.filter(({ ids }) => ids.length === 6);
    const no = / (?:not|never|isn't|aren't) /.test(raw.slice(0, found.index + 1));
    // "On opposite sides of the double bond", "on the other side of the ring": of the drawing, where no ring holds both.
    const isSide = / opposite (?:sides?|ends?)$/.test(found[0].trimEnd());
    const span: readonly [number, number] = [
      mentions[0]?.start ?? clause.span(0, 1)[0],
      Math.max(clause.span(found.index, found.index + found[0].length)[1], mentions.at(-1)?.end ?? 0),
    ];
    if (groups.length >= 2) {
      const [one, other] = groups;
      const gaps = (one?.sets ?? []).flatMap((a) =>
        (other?.sets ?? []).flatMap((b) => (a === b ? [] : apart(molecules, a, b))),
      );
      if (gaps.length === 0 && (isSide || !(one?.sets && other?.sets))) return [];
      return [said(clause, span, gaps.includes(steps) !== no, found[0].trim(), gaps.join(', ') || 'not on one ring')];
    }
    const [one] = groups;
    if (one?.sets && (one.n === 2 || one.article === 'all' || one.sets.length === 2)) {
      const gaps = one.sets.flatMap((a, at) => (one.sets ?? []).slice(at + 1).flatMap((b) => apart(molecules, a, b)));
      return gaps.length === 0
        ? []
        : [said(clause, span, gaps.includes(steps) !== no, found[0].trim(), gaps.join(', '))];
    }
    // "Each ring has one chlorine, in para position": to what else stands on it.
    const hung = (one?.sets ?? []).flatMap((set) => toOther(molecules, set));
    if (groups.length === 1 && hung.length > 0)
      return [said(clause, span, hung.includes(steps) !== no, found[0].trim(), hung.join(', '))];
    if (groups.length > 0 || ring.length === 0) return [];
    const gaps = ring.flatMap(({ ids }) => {
      const taken = ids.flatMap((id, index) =>
        molecules.at(id)?.bonds.some(({ to }) => !ids.includes(to) && molecules.at(to)?.element !== 'H') === true
          ? [index]
          : [],
      );
      return taken.flatMap((a, at) => taken.slice(at + 1).map((b) => Math.min(b - a, 6 - (b - a))));
    });
    return gaps.length === 0 ? [] : [said(clause, span, gaps.includes(steps) !== no, found[0].trim(), gaps.join(', '))];
  });
};

/** "Para to the nitro group and ortho to the chlorine", "ortho to it": each way with its own two ends. */
const toward =
  /(?<one> M\d+)(?:(?: ,)?(?: (?:is|are|sits?|stands?|lies?|that|which|located|placed|positioned|attached|found|not|directly|also|in the|the|in|at|position|ring))*) (?<way>ortho|meta|para|opposite)(?: (?:position|relationship|related|relative|with respect))?(?: to)?(?<other> M\d+| it(?= ))/g;
const further =
  /^(?: ,)?(?: and| but)?(?: (?:it|stands|is|sits))* (?<way>ortho|meta|para|opposite)(?: position)? to(?<other> M\d+| it(?= ))/;
const steps = new Map([
  ['ortho', 1],
  ['meta', 2],
  ['para', 3],
  ['opposite', 3],
]);

interface Toward {
  readonly one: Mention;
  readonly other: Mention;
  readonly way: string;
  readonly from: number;
  readonly to: number;
}

/** The pairs of groups whose places on a ring a sentence tells by a word between them. */
const towardIn = (clause: Clause): readonly Toward[] => {
  const found: Toward[] = [];
  for (const match of matched(clause, toward)) {
    const one = match.mention('one');
    // "It" is what the one before stood to.
    const goalOf = (words: string | undefined): Mention | undefined =>
      words === ' it' ? found.at(-1)?.other : mentionsIn(clause, words)[0];
    const other = goalOf(match.groups['other']);
    if (!one?.sets?.length || !other?.sets?.length) continue;
    // "A hydroxyl group on the ring, para to the nitrogen": of the group.
    if (one.noun.kind === 'ring') continue;
    // "At opposite carbons of the ring": where both are, and not what the one stands opposite to.
    if (/carbons?\b|positions?\b/i.test(other.words) && other.noun.kind !== 'group') continue;
    found.push({ one, other, way: match.groups['way'] ?? '', from: match.from, to: match.to });
    for (let next = further.exec(clause.text.slice(match.to)); next;) {
      const from = found.at(-1)?.to ?? match.to;
      const to = from + next[0].length;
      const goal = goalOf(next.groups?.['other']);
      if (goal?.sets?.length) found.push({ one, other: goal, way: next.groups?.['way'] ?? '', from, to });
      next = goal?.sets?.length ? further.exec(clause.text.slice(to)) : null;
    }
  }
  return found;
};

const towardVerdict = (clause: Clause, { one, other, way, from, to }: Toward): Verdict[] => {
  const gaps = (one.sets ?? []).flatMap((a) =>
    (other.sets ?? []).flatMap((b) => (a === b ? [] : apart(clause.molecules, a, b))),
  );
  const no = / (?:not|never|isn't|aren't) /.test(clause.text.slice(from, to));
  const span: readonly [number, number] = [Math.min(one.start, clause.span(from, to)[0]), clause.span(from, to)[1]];
  return [
    said(clause, span, gaps.includes(steps.get(way) ?? 0) !== no, way, gaps.join(', ') || 'not on one ring', [one]),
  ];
};

/** "In ortho position", "para to the nitro group", "on neighbouring carbon atoms of the ring". */
export const positionRule: ChemistryRule = (clause) => {
  const toward = towardIn(clause);
  return toward.length > 0 ? toward.flatMap((pair) => towardVerdict(clause, pair)) : loosePosition(clause);
};
