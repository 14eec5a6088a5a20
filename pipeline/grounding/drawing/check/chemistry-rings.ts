import type { Verdict } from '../../verdict.js';
import type { Atom, Molecules } from '../molecule.js';
import { type ChemistryRule, type Clause, isWithin, matched, mentionsIn, said } from './chemistry-clause.js';

const inside =
  /(?<one> M\d+(?:(?: ,)? and M\d+)*)(?<be>(?: (?:is|are|isn't|aren't|lies?|sits?|stands?|not|both|all|also|each|forms?|belongs?|a|an|itself|which|that|make|makes|up|found|located|built|integrated))+) (?:part of|parts of|in|inside|within|members? of|to|into|outside|outside of)?(?<ring> M\d+)/g;

/** "An oxygen atom is part of the ring", "both nitrogens lie in the ring". */
export const insideRule: ChemistryRule = (clause) =>
  matched(clause, inside).flatMap((match): Verdict[] => {
    const ring = match.mention('ring');
    const words = clause.text.slice(match.from, match.to);
    if (
      !ring?.sets ||
      !/(?:part of|parts of| in| inside| within| outside(?: of)?|members? of|belongs? to|belong to|forms?|makes? up)(?: M\d+)$/.test(
        words,
      )
    )
      return [];
    if (!/^(?:ring|group)$/.test(ring.noun.kind)) return [];
    // "One of them carries an oxygen, and a double bond sits within the ring": what is carried is not said to be there.
    const carried = / (?:carr(?:ies|y)|bears?|has|have|holds?|contains?|with|shows?|is|are)$/.test(
      clause.text.slice(0, match.from),
    );
    const subject = carried ? match.groups['one']?.replace(/^.* , and(?= M\d+$)/, '') : match.groups['one'];
    const outside = / outside/.test(words);
    const no = / (?:not|isn't|aren't)/.test(match.groups['be'] ?? '') !== outside;
    return mentionsIn(clause, subject).flatMap((one): Verdict[] => {
      if (!one.sets?.length || !/^(?:element|group|bond|atom)$/.test(one.noun.kind)) return [];
      const each = one.sets.map(
        (set) =>
          ring.sets?.some(
            (goal) =>
              isWithin(set, goal) ||
              ((/forms?|makes? up/.test(words) || one.noun.kind === 'group') &&
                goal.some((atom) => set.includes(atom))),
          ) === true,
      );
      clause.done.add(one);
      const many =
        one.article === 'all' ||
        (one.article === 'the' && one.n === undefined && one.sets.length > 1 && one.words.endsWith('s'));
      const n = each.filter((within) => within !== (outside && one.n !== undefined)).length;
      if (outside && one.n !== undefined) return [said(clause, match.at, n === one.n, one.n, n, [one])];
      const ok =
        one.n === 0 ? n === 0 : one.n !== undefined && one.n > 1 ? n === one.n : many ? each.every(Boolean) : n > 0;
      if (one.n === 0) return [said(clause, match.at, ok, 'none in the ring', n)];
      return [said(clause, match.at, ok !== no, `${one.words} in ${ring.words}`, n, [one])];
    });
  });

/** How far apart on a common ring two sets are attached: 1 for ortho, 2 for meta, 3 for para. */
export const apart = (molecules: Molecules, one: readonly Atom[], other: readonly Atom[]): number[] =>
  molecules.rings.flatMap(({ ids }) => {
    const spots = (set: readonly Atom[]): number[] =>
      ids.flatMap((id, index) => {
        const outside = set.filter((atom) => !ids.includes(atom.id));
        const at = molecules.at(id);
        return at && outside.length > 0 && (outside.some((atom) => atom.bonds.some(({ to }) => to === id)) || false)
          ? [index]
          : [];
      });
    return spots(one).flatMap((a) =>
      spots(other).flatMap((b) => {
        const gap = Math.abs(a - b);
        const steps = Math.min(gap, ids.length - gap);
        return steps > 0 ? [steps] : [];
      }),
    );
  });

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

/** "In ortho position", "para to the nitro group", "on neighbouring carbon atoms of the ring". */
export const positionRule: ChemistryRule = (clause) => {
  const raw = clause.text;
  return positions.flatMap(([word, steps]): Verdict[] => {
    const found = word.exec(raw) ?? (steps === 1 ? neighbours(clause) : null);
    if (!found) return [];
    // "…, which gives five chlorine atoms": no longer told of the position.
    const rest = raw.slice(found.index + found[0].length - 1);
    const [, tail = ''] =
      /(?: [,;])(?: (?:which|giving|so|making|resulting|that|for|and a|bringing)) (.*)$/.exec(rest) ?? [];
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
        noun.kind !== 'substituent' && !/carbons?(?: atoms?)?(?: (?:of|in|on|within) .*)?$/i.test(words),
    );
    const ring = molecules.rings.filter(({ ids }) => ids.length === 6);
    const no = / (?:not|never|isn't|aren't) /.test(raw.slice(0, found.index + 1));
    const span: readonly [number, number] = [
      mentions[0]?.start ?? clause.span(0, 1)[0],
      Math.max(clause.span(found.index, found.index + found[0].length)[1], mentions.at(-1)?.end ?? 0),
    ];
    if (groups.length >= 2) {
      const [one, other] = groups;
      const gaps = (one?.sets ?? []).flatMap((a) =>
        (other?.sets ?? []).flatMap((b) => (a === b ? [] : apart(molecules, a, b))),
      );
      if (gaps.length === 0 && !(one?.sets && other?.sets)) return [];
      return [said(clause, span, gaps.includes(steps) !== no, found[0].trim(), gaps.join(', ') || 'not on one ring')];
    }
    const [one] = groups;
    if (one?.sets && (one.n === 2 || one.article === 'all' || one.sets.length === 2)) {
      const gaps = one.sets.flatMap((a, at) => (one.sets ?? []).slice(at + 1).flatMap((b) => apart(molecules, a, b)));
      return gaps.length === 0
        ? []
        : [said(clause, span, gaps.includes(steps) !== no, found[0].trim(), gaps.join(', '))];
    }
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

const sizeWords = 'zero one two three four five six seven eight nine ten'.split(' ');
const membered = / (?<no>not )?(?<size>three|four|five|six|seven|eight|\d) (?:membered|sided|cornered)(?= )/g;

/** "The ring is five-membered": where the word is no part of a noun phrase. */
export const sizeRule: ChemistryRule = (clause) =>
  matched(clause, membered).map((match) => {
    const word = match.groups['size'] ?? '';
    const size = sizeWords.includes(word) ? sizeWords.indexOf(word) : Number(word);
    const sizes = clause.molecules.rings.map(({ ids }) => ids.length);
    const subject = mentionsIn(clause, clause.text.slice(0, match.from)).findLast(({ noun }) => noun.kind === 'ring');
    const own = subject?.sets?.map((set) => set.length) ?? sizes;
    const ok = subject?.article === 'all' ? own.every((one) => one === size) : own.includes(size);
    return said(clause, match.at, ok !== (match.groups['no'] !== undefined), size, sizes.join(', '));
  });

const fused =
  / (?<no>not )?(?:fused|condensed|annelated|annulated|share (?:an|one) (?:edge|bond|side)|share a (?:bond|side|common (?:edge|bond|side))|share two (?:atoms|M\d+|carbons))/g;

/** "Two fused rings", "the rings are fused", "the rings share an edge". */
export const fusedRule: ChemistryRule = (clause) =>
  matched(clause, fused).flatMap((match): Verdict[] => {
    const { rings } = clause.molecules;
    const shares = rings.some(({ ids }, at) =>
      rings.slice(at + 1).some((other) => other.ids.filter((id) => ids.includes(id)).length >= 2),
    );
    const no =
      match.groups['no'] !== undefined || / (?:not|aren't|no)(?: [a-z]+)?$/.test(clause.text.slice(0, match.from));
    return [said(clause, match.at, shares !== no, 'fused rings', String(shares))];
  });

const substituted = / (?<what>un|mono|di|tri|tetra)substituted(?= )/g;

/** "A disubstituted ring". */
export const substitutedRule: ChemistryRule = (clause) =>
  matched(clause, substituted).flatMap((match): Verdict[] => {
    const stated = ['un', 'mono', 'di', 'tri', 'tetra'].indexOf(match.groups['what'] ?? '');
    const { rings, at } = clause.molecules;
    const counts = rings.map(
      ({ ids }) =>
        ids.flatMap((id) => at(id)?.bonds ?? []).filter(({ to }) => !ids.includes(to) && at(to)?.element !== 'H')
          .length,
    );
    return counts.length === 0 ? [] : [said(clause, match.at, counts.includes(stated), stated, counts.join(', '))];
  });
