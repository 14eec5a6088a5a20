/**
 * Marks that share an encoding, and overlays that do not. A child layer's `datum` would be merged with its parent's
 * `field`, so overlays with a `datum` must stand beside the shared encoding, not under it.
 */
export const layered = (encoding: object, marks: readonly object[], overlays: readonly object[] = []): object => {
  const [first] = marks;
  const shared =
    marks.length === 1 ? { ...first, encoding: { ...encoding, ...encodingOf(first) } } : { encoding, layer: marks };
  return overlays.length === 0 ? shared : { layer: [shared, ...overlays] };
};

const encodingOf = (mark: object | undefined): object =>
  mark !== undefined && 'encoding' in mark ? (mark.encoding as object) : {};
