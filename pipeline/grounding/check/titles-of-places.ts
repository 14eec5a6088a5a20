import { oncePer } from '../once-per.js';
import type { Token } from './token.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

/** The words that title what the figure is divided by. */
export const titlesOf = oncePer(
  ({ plots }: World): ReadonlySet<string> =>
    new Set(
      plots.flatMap((plot) => [
        ...labelKey(plot.category?.title?.printed ?? ''),
        ...labelKey(plot.series?.title?.printed ?? ''),
        ...labelKey(plot.category2?.title?.printed ?? ''),
      ]),
    ),
);

/** "a batch size of 32", "with 20% label noise": beside a word of the title of the places, and of no title of values. */
export const isAtTitle = (tokens: readonly Token[], at: number, length: number, world: World): boolean => {
  const isTitle = (token: Token | undefined): boolean =>
    token?.kind === 'word' &&
    token.lower.length > 3 &&
    titlesOf(world).has(token.norm) &&
    !world.plots.some(({ measure }) => labelKey(measure?.title?.printed ?? '').includes(token.norm));
  const behind = tokens[at + length];
  return (
    (tokens[at - 1]?.lower === 'of' && isTitle(tokens[at - 2])) ||
    (behind?.text === '%' && isTitle(tokens[at + length + 1]))
  );
};
