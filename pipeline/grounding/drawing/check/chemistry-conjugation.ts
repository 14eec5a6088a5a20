import type { Verdict } from '../../verdict.js';
import { type ChemistryRule, matched, mentionsIn, said } from './chemistry-clause.js';

const conjugated = / (?<no>not |isn't |aren't |never |un|non )?(?:conjugated|in conjugation|cross conjugated)(?= )/g;

/** "The two double bonds are conjugated": one single bond lies between them. */
export const conjugatedRule: ChemistryRule = (clause) =>
  matched(clause, conjugated).flatMap((match): Verdict[] => {
    // "A conjugated acid" and "conjugated to a protein" are other matters.
    if (/^ (?:acid|base|to)(?= )/.test(clause.text.slice(match.to))) return [];
    const multiple = clause.molecules.bonds.filter(({ order }) => order === 'double' || order === 'triple');
    const named = mentionsIn(clause, clause.text).filter(
      ({ noun, sets }) => (noun.kind === 'bond' || noun.kind === 'group') && (sets?.length ?? 0) > 0,
    );
    const meant = named.length > 1 ? named.map(({ sets = [] }) => sets) : undefined;
    const isMeant = (ids: readonly string[], index: number): boolean =>
      meant === undefined ||
      meant[index]?.some((set) => ids.every((id) => set.some((atom) => atom.id === id))) === true;
    const ends = multiple.map(({ from, to }) => [from.id, to.id]);
    const isOne = ends.some((one) =>
      ends.some(
        (other) =>
          one !== other &&
          isMeant(one, 0) &&
          isMeant(other, 1) &&
          !one.some((id) => other.includes(id)) &&
          one.some((id) => clause.molecules.at(id)?.bonds.some(({ to }) => other.includes(to))),
      ),
    );
    return [said(clause, match.at, isOne !== (match.groups['no'] !== undefined), 'conjugated', String(isOne))];
  });
