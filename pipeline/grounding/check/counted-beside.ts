import type { Clause } from './clause.js';
import type { Mention, MentionOf } from './mention.js';

type NumberIn = Mention & MentionOf<'number'>;

/** "All three treatments have higher medians than the control": one of all is what the others are held against. */
const isHeldAgainstOne = ({ sentence: { tokens, mentions } }: Clause, { to, inWords }: NumberIn): boolean =>
  inWords &&
  mentions.some(
    (one) =>
      one.type === 'name' &&
      one.from > to &&
      tokens
        .slice(Math.max(to, one.from - 3), one.from)
        .some(({ lower }) => /^(?:than|against|versus|vs)$/.test(lower)),
  );

/** "three tumours and three normal samples", "five trials and the pooled estimate": with what is counted beside it. */
export const withOthers = (clause: Clause, number: NumberIn, end: number): NumberIn => {
  const { tokens, mentions } = clause.sentence;
  if (isHeldAgainstOne(clause, number)) return { ...number, value: number.value + 1 };
  const at = tokens.findIndex(({ lower }, index) => index >= end && /^(?:and|plus)$/.test(lower));
  if (at < 0 || at > end + 2 || tokens.slice(end, at).some(({ kind }) => kind === 'sign')) return number;
  const other = mentions.find(({ type, from }) => type === 'number' && from === at + 1);
  const more =
    other?.type === 'number' && other.unit === 'plain' && Number.isInteger(other.value) ? other.value : undefined;
  const one = /^(?:an?|the|one|its|their)$/.test(tokens[at + 1]?.lower ?? '') ? 1 : undefined;
  const added = more ?? one;
  return added === undefined ? number : { ...number, value: number.value + added };
};
