import type { SceneElement } from '../../../renderers/scene.js';

/** Share of a full turn that a slice takes. */
const shareOf = ({ data }: SceneElement): number => Number(data?.['share'] ?? Number.NaN);

/**
 * The slices of pies that lie one in the other, outer ring first: those that fill one turn together. Everything else as
 * it is.
 */
export const ringsOf = (elements: readonly SceneElement[]): readonly (readonly SceneElement[])[] => {
  if (elements.length < 4 || !elements.every(({ kind, data }) => kind === 'slice' && data !== undefined))
    return [elements];
  const rings: SceneElement[][] = [];
  let [ring, turn]: [SceneElement[], number] = [[], 0];
  for (const slice of elements) {
    ring.push(slice);
    turn += shareOf(slice);
    if (Math.abs(turn - 1) < 0.002) {
      rings.push(ring);
      [ring, turn] = [[], 0];
    }
  }
  if (ring.length > 0 || rings.length < 2) return [elements];
  const size = (slices: readonly SceneElement[]): number =>
    Math.max(...slices.map(({ box }) => box.x + box.width)) - Math.min(...slices.map(({ box }) => box.x));
  const middle = (slices: readonly SceneElement[]): number =>
    (Math.max(...slices.map(({ box }) => box.x + box.width)) + Math.min(...slices.map(({ box }) => box.x))) / 2;
  const [first] = rings;
  // Pies side by side are no rings.
  if (!first || rings.some((one) => Math.abs(middle(one) - middle(first)) > size(first) * 0.25)) return [elements];
  return rings.sort((a, b) => size(b) - size(a));
};
