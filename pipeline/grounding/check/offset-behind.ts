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

/** "nearer than 3 km", "gaining 18,000 euros", "level at 13 and 12": a bound, a change, one of two. */
const isNoLevel = (tokens: readonly Token[], { from, to }: NumberIn): boolean => {
  const before = tokens[from - 1]?.lower ?? '';
  return (
    /^(?:than|gain(?:s|ed|ing)?|adding|losing)$/.test(before) ||
    (before === 'at' && tokens[to]?.lower === 'and' && tokens[to + 1]?.kind === 'number')
  );
};

/** What is told is no level that something stands at. */
export const isBesideLevel = (tokens: readonly Token[], number: NumberIn): boolean =>
  isNoLevel(tokens, number) || isOffsetBehind(tokens, number);
