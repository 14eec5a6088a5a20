import type { Clause } from './clause.js';
import type { Mention } from './mention.js';
import type { World } from './world.js';

const lying =
  /\b(?:in|into|along|on|forms?|forming|follows?|following|close to|near|like)(?: (?:an?|the|almost|nearly|roughly|fairly|quite|perfectly|very|clearly|and|separated|straight|diagonal|rising|falling|single|sloping|upward|downward|tight|two|three))* $/i;
const bordering = /\b(?:separat|divid|border|outlin|surround|fram|edg)\w*\b/i;

/** A line that nobody drew as one: "the points lie almost in a straight line", "white lines separate the segments". */
export const isNoLine = ({ sentence: { text, start } }: Clause, mention: Mention, { plots }: World): boolean =>
  bordering.test(text) ||
  (plots.some(({ form }) => form === 'scatter') && lying.test(text.slice(0, mention.start - start)));

/** "the 1 billion line", "the 50% line": where the axis has that number. */
export const isNumberedLine = ({ sentence: { text, start } }: Clause, mention: Mention): boolean =>
  /\b(?:the|a|an|its) [$€£]?\d[\d.,]*[%°]?(?: (?:\p{L}+|°\p{L}))?[- ]$/iu.test(text.slice(0, mention.start - start));
