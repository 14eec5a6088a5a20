import { isEntity } from './clause.js';
import { hasSense, type Clause } from './clause.js';
import { looksOf } from '../reading/looks.js';
import type { Mention, MentionOf } from './mention.js';
import type { World } from './world.js';

/** "all bars are red", "the bars are red", but not "the other bars are red". */
export const saysEvery = (
  clause: Clause,
  mention: Mention,
  kind: (Mention & MentionOf<'kind'>) | undefined,
): boolean => {
  const { tokens, mentions } = clause.sentence;
  const rest = tokens
    .slice(Math.max(clause.from, (kind?.from ?? mention.from) - 3), mention.from)
    .some((token) => /^(?:others?|rest|remaining|first|last|leftmost|rightmost|outer|outermost)$/.test(token.lower));
  // "Each bar has a dark blue part at the bottom": of the part.
  const isOfPart = /^(?:parts?|sections?|portions?|segments?|pieces?|stripes?|strips?|end|half|tip)$/.test(
    tokens[mention.to]?.lower ?? '',
  );
  // "both wedges are orange": of two that were named before.
  const isBoth = tokens
    .slice(Math.max(clause.from, (kind?.from ?? mention.from) - 3), kind?.from ?? mention.from)
    .some(({ lower }) => lower === 'both');
  // "all lines go down, the pink one the most"; "these three bars are green".
  const isOne = /^ones?$/.test(tokens[mention.to]?.lower ?? '');
  const isThese =
    kind !== undefined &&
    tokens.slice(Math.max(0, kind.from - 2), kind.from).some(({ lower }) => /^(?:these|those)$/.test(lower));
  if (rest || isOfPart || isBoth || isOne || isThese) return false;
  return (
    mentions.some((other) => hasSense(other, 'all', 'only') && isOfAll(clause, other, mention, kind)) ||
    (kind?.plural === true &&
      kind.to <= mention.from &&
      (/^(?:are|is|in)$/.test(tokens[kind.to]?.lower ?? '') ||
        (tokens[kind.to]?.text === ',' && !mentions.some((other) => other.type === 'colour' && other !== mention))))
  );
};

/** "all the bars are red", "bars, all in red", "only red bars", but not "all the red bars", "almost all red hydro". */
const isOfAll = (
  { sentence: { tokens } }: Clause,
  all: Mention,
  mention: Mention,
  kind: (Mention & MentionOf<'kind'>) | undefined,
): boolean => {
  const word = tokens[all.from]?.lower ?? '';
  if (word === 'both' || word === 'single' || !kind) return false;
  const words = (from: number, to: number): string[] => tokens.slice(from, to).map(({ lower }) => lower);
  // "Only red bars reach 90": of which bars that is so, and not of all.
  if (hasSense(all, 'only'))
    return (
      all.to === mention.from &&
      mention.to === kind.from &&
      !/^(?:VERB|AUX)$/.test(tokens[kind.to]?.pos ?? '') &&
      !/^(?:reach|have|exceed|lie|stand|go|rise|end|start|cross)$/.test(tokens[kind.to]?.lower ?? '')
    );
  if (kind.from >= all.to && kind.to <= mention.from)
    return words(all.to, kind.from).every(
      (one) => /^(?:of|the|these|those|its|\w+)$/.test(one) && kind.from - all.to <= 3,
    );
  return kind.to <= all.from && all.to <= mention.from && mention.from - all.to <= 3;
};

/** "All bars are gray except the one for A": what holds for the rest. */
export const hasException = (
  { sentence: { tokens, mentions: told }, mentions, from }: Clause,
  { from: at, to }: Mention,
): boolean =>
  // "From the 1980s onwards all bars are red": those of a stretch.
  (/^(?:from|since|after|before|until|in|for|between|on|up)$/.test(tokens[from]?.lower ?? '') &&
    mentions.some((one) => isEntity(one) && one.from > from && one.to < at)) ||
  // "dots are green for scores above the average and magenta for those below".
  (/^(?:for|at|on|with)$/.test(tokens[to]?.lower ?? '') &&
    told.some((one) => one.type === 'colour' && one.from > to)) ||
  // "bars in grey for six countries and in red for one".
  tokens.slice(to, to + 7).some(({ lower }, index, words) => lower === 'and' && words[index + 1]?.lower === 'in') ||
  tokens
    .slice(to, to + 5)
    .some(
      ({ lower }, index, words) =>
        /^(?:except|save|besides|barring|others|if|when|where|wherever|whenever|depending)$/.test(lower) ||
        (/^(?:apart|aside)$/.test(lower) && words[index + 1]?.lower === 'from') ||
        (lower === 'other' && words[index + 1]?.lower === 'than') ||
        (lower === 'but' && /^(?:one|the|for|that|two)$/.test(words[index + 1]?.lower ?? '')),
    );

/** "no red bar is longer": what the bar is or does, and not that there is none. */
export const saysMore =
  /^ \p{L}+ (?:is|are|has|have|lies?|stands?|reach(?:es)?|goes|gets|exceeds?|touch(?:es)?|rises?|falls?|ends?|starts?|sits?) (?!(?:there|in the|shown|drawn|used|visible|seen|present|to be)\b)/u;

/** "There is one line, drawn in blue": that counts what the figure is of, and no line across it. */
export const isTheOne = ({ sentence: { tokens } }: Clause, { from }: Mention): boolean =>
  /^(?:one|single)$/.test(tokens[from - 1]?.lower ?? '') &&
  !tokens.slice(0, from - 1).some(({ lower }) => /^(?:another|other|second|further|more|additional)$/.test(lower));

/** All marks of one plot have the colour: a second plot of the same kind may have another. */
export const somePlotIsAll = (
  world: World,
  kind: MentionOf<'kind'> | undefined,
  fits: (hex: string) => boolean,
): boolean =>
  world.reading.plots
    .filter((plot) => !kind || kind.kinds.includes(plot.kind))
    .some((plot) => plot.elements.length > 0 && looksOf(plot).colours.every(fits));
