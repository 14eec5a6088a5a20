import type { Row } from '../reading/reading.js';
import type { Clause } from './clause.js';
import type { Mention, MentionOf } from './mention.js';
import { measureOf, plotOf } from './query.js';
import type { World } from './world.js';

/** "from 8 to 12 and then 19, in the Harbour from 5 to 9", "290 high, on Friday 300": the place is of what follows. */
export const opensNext = ({ sentence: { text, start } }: Clause, number: Mention, named: readonly Mention[]): boolean =>
  named.some(
    (one) =>
      one.start >= number.end &&
      /^(?: \p{L}+)?,(?: and)? (?:in|at|for|on) (?:the )?$/iu.test(text.slice(number.end - start, one.start - start)) &&
      /^ (?:(?:it (?:is|was|rises|falls|goes) )?from\b|[$€£]?\d)/i.test(text.slice(one.end - start)),
  );

/** "an increase of 60 percent" where no percent are shown: of what it was. */
export const isOfChange = (
  { sentence: { text } }: Clause,
  { unit }: MentionOf<'number'>,
  rows: readonly Row[],
  world: World,
): boolean =>
  unit === 'percent' &&
  /\b(?:increase|decrease|rise|fall|drop|growth|decline|gain|loss|cut|reduction|surplus)\b/i.test(text) &&
  rows.every((row) => {
    const measure = measureOf(world, row);
    return measure !== undefined && measure.unit !== '%' && measure.high > 1.5 && plotOf(world, row)?.form !== 'pie';
  }) &&
  !world.reading.texts.some(({ text = '' }) => /%|percent|share/i.test(text));
