interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * A sentence whose words were put as codes into one line: which stretch of the sentence the characters `from` to `to` of
 * the line stand for. `starts` says where in the line each code begins, `places` what it stands for.
 */
export const codedSpan =
  (starts: readonly number[], places: readonly Stretch[], sentence: Stretch) =>
  (from: number, to: number): readonly [number, number] => {
    const first = Math.max(
      0,
      starts.findLastIndex((start) => start <= from),
    );
    const last = Math.max(
      0,
      starts.findLastIndex((start) => start < to),
    );
    return [places[first]?.start ?? sentence.start, places[last]?.end ?? sentence.end];
  };
