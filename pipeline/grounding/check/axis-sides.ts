import { allMatches } from '../all-matches.js';
import { sidesIn } from '../reading/axis-sides.js';
import type { Finding } from './mention.js';
import type { Sentence } from './scan.js';
import { labelKey } from './tokenize.js';
import { factIds } from './field/told.js';
import type { World } from './world.js';

const told =
  /(?:\b(?:on|against|along|to|by|with|uses?|using|has|have|follows?)\b|,) (?:on )?(?:the|its|an?) (?<side>left|right|secondary|second|primary|first)(?:-hand)?(?: (?:y|vertical))?[- ](?:axis|scale)\b(?! (?:is|shows?|gives?|has|measures?|displays?|represents?|stands|for|goes|runs|ranges|reads|indicates)\b)/giu;
const other = /[;:]|\b(?:while|whereas|but|although)\b|, and\b/gi;
const denied = /\b(?:not|never|no)\b|n['’]t\b/;

/** "Temperature is plotted on the right-hand axis", "the exchange rate uses the secondary axis". */
export const axisSideFindings = (sentence: Sentence, world: World): Finding[] => {
  const { text, start, mentions } = sentence;
  const sides = /\b(?:axis|scale)\b/i.test(text) ? sidesIn(world.reading) : [];
  if (sides.length === 0) return [];
  const found = allMatches(text, told).flatMap((match): Finding[] => {
    const from = allMatches(text.slice(0, match.index), other).at(-1);
    const begin = from ? from.index + from[0].length : 0;
    const before = text.slice(begin, match.index);
    const words = ` ${labelKey(before).join(' ')} `;
    const named = sides.filter(({ name }) => words.includes(` ${labelKey(name).join(' ')} `));
    const stated = /^(?:right|second)/i.test(match.groups?.['side'] ?? '') ? 'right' : 'left';
    const on = new Set(named.map(({ side }) => side));
    if (on.size !== 1) return [];
    return [
      {
        // What stands before has claims of its own.
        start: start + match.index + (match[0].length - match[0].replace(/^,? ?/, '').length),
        end: start + match.index + match[0].length,
        ok: on.has(stated) !== denied.test(before),
        stated,
        actual: [...on].join(', '),
        facts: factIds(world, 'relation').filter((id) => named.some(({ name }) => id.includes(`:${name}:`))),
      },
    ];
  });
  for (const mention of mentions)
    if (mention.type === 'word' && found.some((one) => one.start < mention.end && mention.start < one.end))
      mention.used = true;
  return found;
};
