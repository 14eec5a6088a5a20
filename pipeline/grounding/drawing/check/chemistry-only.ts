import type { Verdict } from '../../verdict.js';
import type { Atom } from '../molecule.js';
import { type ChemistryRule, type Clause, matched, mentionsIn, said } from './chemistry-clause.js';
import type { Mention } from './chemistry-mentions.js';
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

const leftOut =
  /^ (?:other than|except(?: for)?|apart from|besides|aside from|but)(?<list> M\d+(?:(?: ,)?(?: and| or)? M\d+)*)(?<how> (?:is|are) (?:written|drawn|shown|labelled|labeled|printed|spelled|spelt|given|marked|named))?/;

/** "No heteroatom other than oxygen": those are left out; "none is written": of a carbon at a corner nobody reads one. */
export const noOthers = (clause: Clause, { sets, start }: Mention, after: string): readonly Verdict[] | undefined => {
  const groups = leftOut.exec(after)?.groups;
  const left = mentionsIn(clause, groups?.['list']);
  const last = left.at(-1);
  if (!sets || !last || left.some((one) => !one.sets)) return undefined;
  const isLeft = (set: readonly Atom[]): boolean =>
    left.some((one) => one.sets?.some((own) => set.every((atom) => own.includes(atom))) === true);
  const rest = sets.filter((set) => !isLeft(set));
  const read = groups?.['how'] === undefined ? rest : rest.filter((set) => set.some(({ element }) => element !== 'C'));
  return read.length === 0 && rest.length > 0
    ? []
    : [said(clause, [start, last.end], read.length === 0, 0, read.length, [])];
};
