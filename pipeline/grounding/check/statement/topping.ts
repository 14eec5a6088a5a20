import type { Token } from '../token.js';
import type { World } from '../world.js';
import type { Piece } from './piece.js';

const lists = /^(?:list|rankings?|tables?|charts?|field|pack|league|standings|comparison|group|scale|leaderboard)$/;

/** "at the bottom of the ranking", "at the top with 95%": not where parts stand on each other. */
const endAt = (tokens: readonly Token[], at: number, { plots }: World): { sign: 1 | -1; words: number } | undefined => {
  const word = (index: number): string => tokens[at + index]?.lower ?? '';
  // "At the top of the list is Oslo" is turned round before it is read.
  if (at === 0 || !/^(?:at|on)$/.test(word(0)) || word(1) !== 'the' || !/^(?:top|bottom)$/.test(word(2)))
    return undefined;
  const sign = word(2) === 'top' ? 1 : -1;
  if (word(3) === 'of' && word(4) === 'the' && lists.test(word(5))) return { sign, words: 6 };
  const isStacked = plots.some(
    ({ form, arrangement }) => form === 'area' || arrangement === 'stacked' || arrangement === 'normalised',
  );
  return !isStacked && word(3) === 'with' && tokens[at + 4]?.kind === 'number' ? { sign, words: 3 } : undefined;
};

/** "tops the list", "brings up the rear": the most or the least of all, in so many words. */
export const toppingAt = (tokens: readonly Token[], at: number, world: World): Piece | undefined => {
  const word = (index: number): string => tokens[at + index]?.lower ?? '';
  const isFirst =
    /^(?:tops|topped|heads|headed|leads|led)$/.test(word(0)) &&
    word(1) === 'the' &&
    lists.test(word(2)) &&
    word(3) !== 'of';
  const isLast = word(0) === 'brings' && word(1) === 'up' && word(2) === 'the' && word(3) === 'rear';
  const found = isFirst
    ? { sign: 1 as const, words: 3 }
    : isLast
      ? { sign: -1 as const, words: 4 }
      : endAt(tokens, at, world);
  return (
    found && {
      code: 'M',
      from: at,
      to: at + found.words,
      degree: { degree: 'most', sign: found.sign, judged: false, stem: word(0) },
    }
  );
};
