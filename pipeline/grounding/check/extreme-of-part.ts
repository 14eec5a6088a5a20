import { isEntity, type Clause } from './clause.js';
import { isMeasured } from './countable.js';
import type { Mention } from './mention.js';
import { dimensionOf } from './query.js';
import type { World } from './world.js';

/** "its top edge is at 103", "the top four take 170", "the epoch with the lowest validation loss": of an edge, of several, of one's own. */
export const isOfPart = ({ sentence: { tokens }, mentions }: Clause, { to }: Mention, world: World): boolean => {
  if (/^(?:edge|border|boundary|rim|side|two|three|four|five|six|seven|\d)$/.test(tokens[to]?.lower ?? '')) return true;
  const name = mentions.find((one) => isEntity(one) && one.from === to);
  const noun = name && tokens[name.to];
  return (
    name !== undefined && dimensionOf(world, name) === 'series' && noun?.pos === 'NOUN' && isMeasured(world, noun.norm)
  );
};

/** "the strongest recovery", "a smaller morning peak", "another peak": of no value, or not of the highest. */
export const isOfTurns = ({ sentence: { tokens } }: Clause, { from, to }: Mention): boolean =>
  /^(?:recovery|recoveries|rebound|setback|turnaround|comeback)$/.test(tokens[to]?.lower ?? '') ||
  (/^(?:peaks?|highs?|lows?|troughs?|bumps?)$/.test(tokens[from]?.lower ?? '') &&
    tokens
      .slice(Math.max(0, from - 3), from)
      .some(({ lower }) => /^(?:another|second|secondary|smaller|lesser|minor|local|further|third)$/.test(lower)));

/** "close to 100 at the lowest dose", "the biggest minus": of what is no value here. */
export const isOfOtherNoun = ({ sentence: { tokens } }: Clause, { from, to }: Mention, world: World): boolean => {
  const noun = tokens[to];
  if (
    /^(?:grid ?lines?|grid|ticks?|labels?|minus(?:es)?|contractions?|deficits?|downturns?|plunges?|slumps?|recessions?)$/.test(
      noun?.lower ?? '',
    )
  )
    return true;
  return (
    tokens[from - 1]?.lower === 'the' &&
    tokens[from - 2]?.lower === 'at' &&
    noun?.pos === 'NOUN' &&
    !isMeasured(world, noun.norm) &&
    !/^(?:point|level|value|end|place|position|year|month|day|time|moment)$/.test(noun.norm)
  );
};

/** "The two largest operators together serve 60 %": of several of them. */
export const isOfSeveral = ({ sentence: { tokens, text } }: Clause, { from }: Mention): boolean =>
  /^(?:two|three|four|five|six|\d)$/.test(tokens[from - 1]?.lower ?? '') &&
  /\b(?:together|combined|altogether|in total|jointly|taken together|sum|account|add up|adds up|make up|to (?:pass|reach|exceed|cover))\b/i.test(
    text,
  );
