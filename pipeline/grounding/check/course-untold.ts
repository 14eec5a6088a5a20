import type { Clause } from './clause.js';
import type { Mention } from './mention.js';

/**
 * "The bars rise clearly above the line": where they end; "both rise until July and fall afterwards", "rose from 3 to 15 and
 * had returned to 3": places and numbers of two courses; "grew once"; "A goes down" of a letter; "a decrease was found in B alone".
 */
export const isOfUnread = (
  { sentence: { tokens, text, start }, from, mentions }: Clause,
  mention: Mention,
): boolean => {
  const after = text.slice(mention.end - start);
  const [before] = tokens.slice(Math.max(0, mention.from - 1), mention.from);
  return (
    /^(?: \p{L}+ly)? (?:above|over|beyond) (?:it|them|this|that|the (?:\p{L}+ )?(?:line|level|mark|rest|others))\b/iu.test(
      after,
    ) ||
    /^ (?:afterwards?|thereafter|from then on|from there)\b/i.test(after) ||
    // "By 2020 that had fallen to 43 of 95": what the sentence before came to.
    (/^(?:that|this)$/.test(tokens[mention.from - 2]?.lower ?? '') &&
      /^(?:had|has)$/.test(before?.lower ?? '') &&
      / of (?:the )?\d/.test(after)) ||
    /^ once(?=[,.;]|$| only| briefly)/i.test(after) ||
    (/\b(?:and|but|then)(?: \p{L}+){0,2} (?:returned|came back|come back|was back|fell back|dropped back|went back|returns|goes back|falls back)\b/iu.test(
      after,
    ) &&
      /^ from\b/i.test(after)) ||
    (/^[A-Z]$/.test(before?.text ?? '') &&
      before !== undefined &&
      !mentions.some((one) => one.from <= mention.from - 1 && mention.from - 1 < one.to && mention.from > from)) ||
    (/^(?:a|an|no|the only)$/i.test(before?.text ?? '') && /\b(?:alone|only)\W*$/i.test(text))
  );
};
