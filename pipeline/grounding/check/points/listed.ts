import { firstMatch } from '../../all-matches.js';
import type { Finding } from '../mention.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';
import { itemsIn } from './item.js';
import { best, denied, verdictOn, type Verdict } from './judge.js';
import { foundAt } from './place.js';
import { coursesIn } from './whose.js';

const opening = /^(?:(?:for|in) [^,]{1,60}, |in order, )?(?:the )?values?(?:, in [^,]{1,30},)? (?:are|is) /iu;

/** "In order, the values are 4 for A, 7 for B and 9 for C": each held against its own place. */
export const listedFindings = (sentence: Sentence, world: World): Finding[] => {
  const { text } = sentence;
  const [lead] = firstMatch(text, opening) ?? [];
  if (lead === undefined) return [];
  const items = itemsIn(text, lead.length, text.trimEnd().replace(/\.$/, '').length);
  if (!items || items.length < 3) return [];
  const readings = coursesIn(lead, world).flatMap(({ plot, rows }): (readonly Verdict[])[] => {
    // Every value that is drawn is listed: what lies between two of them is none.
    const isAll = items.length === rows.length;
    const verdicts = items.map((item) => {
      const found = foundAt(plot, rows, item.preposition, item.place);
      return verdictOn(item, isAll && found !== undefined && 'between' in Object(found) ? 'none' : found, plot);
    });
    return verdicts.every((one) => one !== undefined) ? [verdicts] : [];
  });
  return denied(best(readings), sentence, world);
};
