import { hasSense, type Clause } from './clause.js';
import type { Mention } from './mention.js';
import { hasValue, type Valued } from './query.js';
import type { World } from './world.js';

/** "Only Oslo misses the target", where others do, too. */
export const isOthersToo = (
  { mentions, sentence: { tokens } }: Clause,
  names: readonly Mention[],
  rows: readonly Valued[],
  isThere: (row: Valued) => boolean,
  { rows: all }: World,
): boolean =>
  names.length > 0 &&
  mentions.some(
    (one) =>
      hasSense(one, 'only') &&
      names.some(({ from }) => from - one.to <= 1) &&
      /^(?:only|solely)$/.test(tokens[one.from]?.lower ?? '') &&
      // "only just exceeds the target": by little.
      !/^(?:just|barely|slightly|marginally|narrowly)$/.test(tokens[one.to]?.lower ?? ''),
  ) &&
  all.some((row) => row.plot === rows[0]?.plot && hasValue(row) && !rows.includes(row) && isThere(row));
