import type { Verdict } from '../../verdict.js';
import type { Atom } from '../molecule.js';
import { type ChemistryRule, type Clause, matched, said } from './chemistry-clause.js';

const BE =
  '(?: (?:is|are|lies?|sits?|stands?|that|which|located|found|placed|positioned|situated|not|directly|right))*';
const place = new RegExp(
  `(?<one> M\\d+)(?: ,)?(?<be>${BE}) (?:(?<end>terminal|(?:at|on) (?:the|one|an|either) (?:very )?(?:end|terminus|tip)(?: of(?: the)?(?: \\w+)? (?:chain|M\\d+)| of it)?)|(?<inner>internal|further inside|further in|inside the chain|within the chain|(?:in|near) the (?:middle|interior|inside|centre|center)(?: of the(?: \\w+)? chain)?))(?= (?:[,.;:]|and|but|while|whereas|rather|instead|not|$))`,
  'g',
);

/** At an atom with no other but the one inside, or on the last carbon of a chain. */
const isAtEnd = ({ molecules }: Clause, set: readonly Atom[], isBond: boolean): boolean => {
  const neighbours = (atom: Atom): Atom[] =>
    atom.bonds.flatMap(({ to }) => molecules.at(to) ?? []).filter(({ element }) => element !== 'H');
  if (isBond) return set.some((atom) => neighbours(atom).length === 1);
  const held = [...set, ...set.flatMap(neighbours)].filter(({ element }) => element === 'C');
  return held.some((atom) => neighbours(atom).filter(({ element }) => element === 'C').length <= 1);
};

/** "The double bond is at the end of the chain, the triple bond further inside", "the alkyne is terminal". */
export const endRule: ChemistryRule = (clause) =>
  clause.molecules.rings.length > 0
    ? []
    : matched(clause, place).flatMap((match): Verdict[] => {
        const one = match.mention('one');
        if (!one?.sets || one.sets.length !== 1 || !/^(?:bond|group|element)$/.test(one.noun.kind)) return [];
        const multiple = one.noun.kind === 'bond' || /alkene|alkyne|vinyl|C[=≡]C/i.test(one.words);
        const atEnd = one.sets.some((set) => isAtEnd(clause, set, multiple));
        const isEnd = match.groups['end'] !== undefined;
        const no = / not/.test(match.groups['be'] ?? '');
        clause.done.add(one);
        return [
          said(clause, match.at, (isEnd === atEnd) !== no, isEnd ? 'end' : 'inside', atEnd ? 'end' : 'inside', [one]),
        ];
      });
