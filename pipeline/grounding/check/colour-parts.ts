import type { Clause } from './clause.js';
import type { Mention } from './mention.js';
import type { World } from './world.js';

/** "black edges", "white labels": of what belongs to the marks. */
export const isOfPart = ({ sentence: { tokens } }: Clause, mention: Mention): boolean =>
  /^(?:edges?|edged|faces?|faced|fillings?|interiors?|centers?|centres?|outlines?|outlined|borders?|contours?|frames?|error|whiskers?|caps?|texts?|labels?|numbers?|markers?|symbols?|crosses|stars?|diamonds?|squares?|triangles?|arrows?|annotations?|caps)$/.test(
    tokens[mention.to]?.lower ?? '',
  );

const edge = /^(?:edges?|edged|outlines?|outlined|outlining|borders?|bordered|rims?|rimmed|edgecolou?rs?)$/;

/** "with black edges", "outlined in black": what is said of the outlines of marks, not of their fill. */
export const isOfEdge = ({ sentence: { tokens } }: Clause, { from, to }: Mention): boolean =>
  edge.test(tokens[to]?.lower ?? '') ||
  (/^(?:thin|thick|solid|-)$/.test(tokens[to]?.lower ?? '') && edge.test(tokens[to + 1]?.lower ?? '')) ||
  // "All borders are black".
  (/^(?:is|are)$/.test(tokens[from - 1]?.lower ?? '') && edge.test(tokens[from - 2]?.lower ?? '')) ||
  (/^(?:in|with)$/.test(tokens[from - 1]?.lower ?? '') && edge.test(tokens[from - 2]?.lower ?? ''));

const words =
  /\b(?:numbers?|figures|digits|labels?|counts|percentages|values|texts?|words|names|annotations?|letters?)\b[^,;.]*\b(?:is|are|printed|written|shown|set|in)\b[^,;.]*$/i;

/** "Numbers are printed in black", "figures on the darkest bars are white": the colours of what is written there. */
export const wordColours = ({ sentence: { text, start } }: Clause, { start: at }: Mention, world: World): string[] =>
  words.test(text.slice(0, at - start))
    ? world.reading.scene.elements.flatMap(({ kind, visible, fill }) =>
        kind === 'text' && visible && fill !== undefined ? [fill] : [],
      )
    : [];

/** "White percentages are printed in the slices": the colour of what is written. */
export const isOfWriting = ({ sentence: { tokens } }: Clause, { to }: Mention): boolean =>
  /^(?:percentages?|numbers?|labels?|letters?|words?|digits|text|figures|values)$/.test(tokens[to]?.lower ?? '');

/** "on a white ground". */
export const isGround = ({ sentence: { tokens } }: Clause, { to }: Mention): boolean =>
  /^grounds?$/.test(tokens[to]?.lower ?? '');

/** "Stems that stand on a red circle": what stands round may be a line as well as a mark. */
export const isRound = ({ sentence: { tokens } }: Clause, { to }: Mention): boolean =>
  /^(?:circle|ring|loop)$/.test(tokens[to]?.lower ?? '');
