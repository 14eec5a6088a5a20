import { unitName } from '../language/unit.js';
import type { NumberIn } from './named-rows.js';
import type { Token } from './token.js';

/** "only 0.6 points below full fine-tuning", "3 % ahead", "12 ms faster than": how far from another. */
export const isOffsetBehind = (tokens: readonly Token[], { to }: NumberIn): boolean => {
  const behind = tokens
    .slice(to, to + 4)
    .findIndex(({ lower }) =>
      /^(?:below|above|behind|ahead|under|over|short|better|worse|higher|lower|more|less|fewer|faster|slower|longer|shorter|larger|smaller|bigger|cheaper|warmer|colder|away|apart|off|clear)$/.test(
        lower,
      ),
    );
  return (
    behind >= 0 &&
    tokens
      .slice(to, to + behind)
      .every(
        ({ lower, text }) =>
          /^(?:percentage|percent|points?|per|cent|units?)$/.test(lower) ||
          /^%$/.test(text) ||
          unitName(lower) !== undefined,
      )
  );
};
