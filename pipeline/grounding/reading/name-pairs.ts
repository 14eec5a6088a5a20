/** A mark and words that may be its name; `far`: how far they stand from it. */
interface Candidate<Mark, Name> {
  readonly mark: Mark;
  readonly name: Name;
  readonly far: number;
}

/** Each mark with one name and each name with one mark, the nearest first. */
export const nearestPairs = <Mark, Name>(candidates: readonly Candidate<Mark, Name>[]): ReadonlyMap<Mark, Name> => {
  const found = new Map<Mark, Name>();
  const taken = new Set<Name>();
  for (const { mark, name } of candidates.toSorted((a, b) => a.far - b.far)) {
    if (found.has(mark) || taken.has(name)) continue;
    found.set(mark, name);
    taken.add(name);
  }
  return found;
};
