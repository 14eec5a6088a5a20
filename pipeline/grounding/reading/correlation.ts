export type Pair = readonly [x: number, y: number];

/** In words that a reader may use for a cloud of points; the limits are the usual ones for |r|. */
export const correlationWord = (coefficient: number): 'positive' | 'negative' | 'none' =>
  Math.abs(coefficient) < 0.2 ? 'none' : coefficient > 0 ? 'positive' : 'negative';

export const strengthWord = (coefficient: number): 'strong' | 'moderate' | 'weak' => {
  const size = Math.abs(coefficient);
  return size >= 0.7 ? 'strong' : size >= 0.4 ? 'moderate' : 'weak';
};
