import type { Clause } from './clause.js';
import type { Mention } from './mention.js';
import type { World } from './world.js';

/** "from 8% (Other) to 34% (Housing)": what stands in brackets is of the number before. */
export const isBracketed = ({ sentence: { text, start } }: Clause, entity: Mention, number: Mention): boolean =>
  text[entity.start - start - 1] === '(' &&
  /^\) (?:to|and|through|until)\b[^()]*$/u.test(text.slice(entity.end - start, number.start - start));

/** "so its angle is 72 degrees", of a slice: how wide it is drawn. */
export const isAngle = ({ sentence: { text, start } }: Clause, { end }: Mention, { plots: [plot] }: World): boolean =>
  plot?.form === 'pie' && /^ ?(?:°|degrees?\b)/iu.test(text.slice(end - start));
