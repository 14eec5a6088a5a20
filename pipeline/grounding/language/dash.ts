import type { SceneElement } from '../../../renderers/scene.js';

export type DashName = 'solid' | 'dashed' | 'dotted';

/** Longest dash, in CSS pixels, that is a dot on a thin line. */
const dot = 2.5;

/**
 * What a reader calls the pattern of a line: dots are about as long as the line is thick. Lengths in CSS pixels, drawn
 * and left out by turns; a pattern of an odd number of lengths is repeated, as in SVG.
 */
export const dashName = ({ dash = [], strokeWidth = 1 }: Pick<SceneElement, 'dash' | 'strokeWidth'>): DashName => {
  const lengths = dash.length % 2 === 1 ? [...dash, ...dash] : dash;
  const drawn = Math.max(0, ...lengths.filter((_, index) => index % 2 === 0));
  // Without gaps, the second, fourth… length, dashes join.
  const gaps = lengths.some((length, index) => index % 2 === 1 && length > 0);
  if (!gaps) return 'solid';
  return drawn <= Math.max(dot, 1.3 * strokeWidth) ? 'dotted' : 'dashed';
};
