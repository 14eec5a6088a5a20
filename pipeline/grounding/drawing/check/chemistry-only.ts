import type { Verdict } from '../../verdict.js';
import { type ChemistryRule, matched, mentionsIn, said } from './chemistry-clause.js';
import { hydrogensIn } from './chemistry-sets.js';

const onlyThese =
  / (?:nothing (?:but|other than|else than|except)|only|solely|exclusively|purely|no elements? (?:but|other than|except))(?: of| the| elements?)*(?<list> M\d+(?:(?: ,)?(?: and)? M\d+)+)(?: M\d+)?(?= (?:atoms?|[.,;)]|occurs?|is|are|in|as|appears?|make|can) | $)/g;
const containsOnly =
  /(?<whole> M\d+| it)(?: (?:that|which))? (?:contains?|has|consists of|is made of|is made up of|is composed of)(?<list> M\d+(?:(?: ,)?(?: and)? M\d+)*)(?= [.,;:])/g;

/** "Nothing but carbon and hydrogen occurs in it": all the elements that there are. */
export const onlyRule: ChemistryRule = (clause) =>
  [
    ...matched(clause, onlyThese),
    // "Contains only carbon and hydrogen": the word is a part of what the first of them is called.
    ...matched(clause, containsOnly).filter(
      ({ groups, mention }) =>
        /^only /i.test(mentionsIn(clause, groups['list'])[0]?.words ?? '') &&
        (mention('whole')?.noun.kind ?? 'whole') === 'whole',
    ),
  ].flatMap((match): Verdict[] => {
    const told = mentionsIn(clause, match.groups['list']);
    if (told.some(({ noun, n }) => (noun.kind !== 'element' && noun.kind !== 'hydrogen') || n !== undefined)) return [];
    const symbols = new Set(told.flatMap(({ noun }) => (noun.kind === 'element' ? noun.symbols : ['H'])));
    const other = clause.molecules.all.find(({ element }) => element !== 'H' && !symbols.has(element));
    const hasHydrogen = symbols.has('H') || hydrogensIn(clause.molecules.all) === 0;
    const ok = other === undefined && hasHydrogen;
    return [said(clause, match.at, ok || (other ? false : undefined), 'only', other?.element ?? null)];
  });
