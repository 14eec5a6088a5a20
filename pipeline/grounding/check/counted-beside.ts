import type { Clause } from './clause.js';
import type { Mention, MentionOf } from './mention.js';

type NumberIn = Mention & MentionOf<'number'>;

/** "three tumours and three normal samples", "five trials and the pooled estimate": with what is counted beside it. */
export const withOthers = ({ sentence: { tokens, mentions } }: Clause, number: NumberIn, end: number): NumberIn => {
  const at = tokens.findIndex(({ lower }, index) => index >= end && /^(?:and|plus)$/.test(lower));
  if (at < 0 || at > end + 2 || tokens.slice(end, at).some(({ kind }) => kind === 'sign')) return number;
  const other = mentions.find(({ type, from }) => type === 'number' && from === at + 1);
  const more =
    other?.type === 'number' && other.unit === 'plain' && Number.isInteger(other.value) ? other.value : undefined;
  const one = /^(?:an?|the|one|its|their)$/.test(tokens[at + 1]?.lower ?? '') ? 1 : undefined;
  const added = more ?? one;
  return added === undefined ? number : { ...number, value: number.value + added };
};
