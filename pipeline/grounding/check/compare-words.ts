import { hasSense, type Clause } from './clause.js';
import type { Mention, MentionOf } from './mention.js';
import type { World } from './world.js';

/** "in two of eight weeks": in how many places it is so. */
export const placesCounted = (clause: Clause, mention: Mention): (Mention & MentionOf<'number'>) | undefined => {
  const { tokens } = clause.sentence;
  return clause.mentions.find(
    (other): other is Mention & MentionOf<'number'> =>
      other.type === 'number' &&
      other.inWords &&
      other.unit === 'plain' &&
      other.from >= mention.to &&
      /^(?:in|on|for)$/.test(tokens[other.from - 1]?.lower ?? '') &&
      (tokens[other.to]?.lower === 'of' || tokens[other.to]?.pos === 'NOUN'),
  );
};

/** "never above", "in no year". */
export const saysNever = ({ sentence: { tokens }, from }: Clause, mention: Mention): boolean => {
  const told = tokens.slice(from, mention.from).map(({ lower }) => lower);
  return /\bnever$|\bnever (?:\w+ )?(?:\w+ )?$|^(?:at|in|on) no \w+\b/.test(told.join(' '));
};

/** "A climbs above B": after it began below. */
export const overtakes = ({ sentence: { tokens } }: Clause, { from }: Mention): boolean =>
  /^(?:climb|ris|mov|jump|pull|edg|leap|shoot|grow|get|go|com|slip|fall|drop|sink)(?:e?s|ed|ing)?$/.test(
    tokens[from - 1]?.lower ?? '',
  );

/** "A with 100 million parameters beats the largest B": of one of its values. */
export const arePicked = ({ mentions }: Clause, names: readonly Mention[]): boolean =>
  names.some(({ from }) => mentions.some((one) => hasSense(one, 'max', 'min') && one.to === from));

/** "increase from A over B and C to D": what lies on the way. */
export const isOnWay = ({ sentence: { text, start } }: Clause, { start: at, end }: Mention): boolean =>
  /^(?:over|past|above)$/i.test(text.slice(at - start, end - start)) &&
  /\bfrom\b[^,;]*$/i.test(text.slice(0, at - start)) &&
  /^[^;]*\bto\b/i.test(text.slice(end - start));

/** "A starts with fewer than B": at the first place alone. */
export const endNamed = (
  { sentence: { tokens }, from }: Clause,
  mention: Mention,
  world: World,
): string | undefined => {
  const labels = world.plots[0]?.category?.labels ?? [];
  const words = tokens.slice(Math.max(from, mention.from - 4), mention.to + 2).map(({ lower }) => lower);
  if (words.some((word) => /^(?:starts?|started|begins?|began|initial|first)$/.test(word))) return labels[0];
  return words.some((word) => /^(?:ends?|ended|finish(?:es|ed)?|final|last)$/.test(word)) ? labels.at(-1) : undefined;
};

/** "The one peaks earlier and slightly higher than the other": of how high their peaks are. */
export const isOfPeak = ({ sentence: { tokens, mentions } }: Clause, { from, to }: Mention): boolean =>
  (tokens.slice(to - 1, to + 1).some(({ lower }) => lower === 'than') &&
    mentions.some((one) => hasSense(one, 'peak', 'trough') && one.to <= from && from - one.to <= 4)) ||
  /^(?:peak|peaks|peaked|peaking|culminates?)$/.test(tokens[from - 1]?.lower ?? '');
