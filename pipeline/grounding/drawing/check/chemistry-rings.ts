import type { Mention } from './chemistry-mentions.js';
import type { Verdict } from '../../verdict.js';
import type { Atom, Molecules } from '../molecule.js';
import { type ChemistryRule, matched, mentionsIn, said } from './chemistry-clause.js';
import { isWithin } from './chemistry-joined.js';

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
    clause.done.add(ring);
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
        // "An oxygen and a nitrogen opposite each other": atoms of the ring.
        const isOwn = set.length === 1 && set[0]?.id === id;
        return isOwn || (at && outside.some((atom) => atom.bonds.some(({ to }) => to === id))) ? [index] : [];
      });
    return spots(one).flatMap((a) =>
      spots(other).flatMap((b) => {
        const gap = Math.abs(a - b);
        const steps = Math.min(gap, ids.length - gap);
        return steps > 0 ? [steps] : [];
      }),
    );
  });

const sizeWords = 'zero one two three four five six seven eight nine ten'.split(' ');
const membered =
  / (?<no>not )?(?<size>three|four|five|six|seven|eight|\d) (?:membered|sided|cornered|members|corners|vertices)(?: (?<one>ones?))?(?= )/g;

/** "The ring is five-membered": where the word is no part of a noun phrase. */
export const sizeRule: ChemistryRule = (clause) =>
  matched(clause, membered).map((match) => {
    const word = match.groups['size'] ?? '';
    const size = sizeWords.includes(word) ? sizeWords.indexOf(word) : Number(word);
    const sizes = clause.molecules.rings.map(({ ids }) => ids.length);
    const subject = mentionsIn(clause, clause.text.slice(0, match.from)).findLast(({ noun }) => noun.kind === 'ring');
    // "Fused to a five-membered one": another ring than the one before.
    // So it is with "a six-membered ring is fused to a five-membered imidazole ring".
    const isNew = match.groups['one'] !== undefined || / an?$/.test(clause.text.slice(0, match.from));
    // "The remaining four corners": not all of them.
    const isSome = / (?:remaining|other|rest|free|bare|of (?:the|its|these|those))$/.test(
      clause.text.slice(0, match.from),
    );
    const own = !isNew && !isSome ? (subject?.sets?.map((set) => set.length) ?? sizes) : sizes;
    if (isSome && /corners|vertices|members/.test(clause.text.slice(match.from, match.to)))
      return said(clause, match.at, undefined, size, sizes.join(', '));
    const ok = subject?.article === 'all' ? own.every((one) => one === size) : own.includes(size);
    const isSecond = / (?:another|second)$/.test(clause.text.slice(0, match.from));
    if (isSecond) return said(clause, match.at, sizes.filter((one) => one === size).length > 1, size, sizes.join(', '));
    return said(clause, match.at, ok !== (match.groups['no'] !== undefined), size, sizes.join(', '));
  });

const fused =
  / (?<no>not )?(?:fused|condensed(?! (?:groups?|formulas?|structural|structures?|form|notation|writing|way))|annelated|annulated|share (?:an|one) (?:edge|bond|side)|share a (?:bond|side|common (?:edge|bond|side))|share two (?:atoms|M\d+|carbons)|share(?<shared> M\d+))(?: (?:to|with|onto)(?<other> M\d+))?/g;

/** "Two fused rings", "the rings are fused", "the rings share an edge". */
export const fusedRule: ChemistryRule = (clause) =>
  matched(clause, fused).flatMap((match): Verdict[] => {
    // "Neither ring is fused", "drawn with condensed groups".
    const [next] = mentionsIn(clause, /^ M\d+/.exec(clause.text.slice(match.to))?.[0]);
    if (/ (?:neither|never|no|nor)(?: M\d+| [a-z]+){0,3}$/.test(clause.text.slice(0, match.from))) return [];
    if (next && next.noun.kind !== 'ring') return [];
    const shared = match.mention('shared');
    if (shared && shared.noun.kind !== 'bond') return [];
    const { rings } = clause.molecules;
    const before = clause.text.slice(0, match.from);
    const [one, other] = [mentionsIn(clause, / M\d+(?: [a-z]+){0,2}$/.exec(before)?.[0])[0], match.mention('other')];
    const isOf = (mention: Mention | undefined, ids: readonly string[]): boolean =>
      mention?.noun.kind !== 'ring' ||
      mention.sets?.some((set) => set.length === ids.length && set.every(({ id }) => ids.includes(id))) === true;
    const shares = rings.some(({ ids }) =>
      rings.some(
        (ring) =>
          ring.ids !== ids &&
          isOf(one, ids) &&
          isOf(other, ring.ids) &&
          ring.ids.filter((id) => ids.includes(id)).length >= 2,
      ),
    );
    const no =
      match.groups['no'] !== undefined ||
      / (?:not|aren't|isn't|no|never|neither|nor|without|rather than|instead of)(?: [a-z]+)?$/.test(
        clause.text.slice(0, match.from),
      );
    return [said(clause, match.at, shares !== no, 'fused rings', String(shares))];
  });

const substituted = / (?<what>un|mono|di|tri|tetra|penta|hexa)substituted(?= )/g;

/** "A disubstituted ring". */
export const substitutedRule: ChemistryRule = (clause) =>
  matched(clause, substituted).flatMap((match): Verdict[] => {
    const stated = ['un', 'mono', 'di', 'tri', 'tetra', 'penta', 'hexa'].indexOf(match.groups['what'] ?? '');
    const { rings, at } = clause.molecules;
    const counts = rings.map(
      ({ ids }) =>
        ids.flatMap((id) => at(id)?.bonds ?? []).filter(({ to }) => !ids.includes(to) && at(to)?.element !== 'H')
          .length,
    );
    return counts.length === 0 ? [] : [said(clause, match.at, counts.includes(stated), stated, counts.join(', '))];
  });
