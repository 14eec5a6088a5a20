import type { Clause } from './clause.js';
import type { Mention } from './mention.js';
import type { World } from './world.js';

/** What is grouped, where that is not how bars stand: "in bins of ten", "under Other", by side-by-side panels. */
export const isPutTogether = (
  { sentence: { tokens } }: Clause,
  { from, to }: Mention,
  { plots, reading }: World,
): boolean => {
  const next = tokens[to]?.lower ?? '';
  return (
    (/^(?:in|into)$/.test(next) && plots.some(({ form }) => form === 'histogram')) ||
    /^(?:under|together|as|according|with)$/.test(next) ||
    (reading.panels.length > 1 && tokens[from]?.lower === 'side')
  );
};
