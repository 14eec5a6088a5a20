import { hasSense } from './clause.js';
import { nameOver, type Mention } from './mention.js';
import type { Sentence } from './scan.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

/** The label at one end of an axis of numbers, by how large it is. */
const endLabel = ({ plots: [plot] }: World, sign: 1 | -1): string | undefined => {
  const labels = plot?.category?.kind === 'numbers' ? plot.category.labels : [];
  return labels.reduce<string | undefined>(
    (best, label) => (best === undefined || (Number(label) - Number(best)) * sign > 0 ? label : best),
    undefined,
  );
};

/**
 * "at the largest learning rate", "for the smallest dose": the end of the axis that is called so. What is measured has
 * its extremes where it has them.
 */
export const endOfAxisAt = ({ tokens, mentions }: Sentence, index: number, world: World): Mention | undefined => {
  const mention = mentions[index];
  if (!mention || !hasSense(mention, 'max', 'min') || tokens[mention.from - 1]?.lower !== 'the') return undefined;
  if (!/^(?:at|for|with|under|by|until|beyond)$/.test(tokens[mention.from - 2]?.lower ?? '')) return undefined;
  const title = labelKey(world.plots[0]?.category?.title?.noun ?? '');
  const measure = labelKey(world.plots[0]?.measure?.title?.printed ?? '');
  let to = mention.to;
  while (title.includes(tokens[to]?.norm ?? '-') && !measure.includes(tokens[to]?.norm ?? '-')) to += 1;
  const end = tokens[to - 1];
  const label = to > mention.to ? endLabel(world, hasSense(mention, 'max') ? 1 : -1) : undefined;
  if (label === undefined || end === undefined) return undefined;
  return nameOver({ from: mention.from, to, start: mention.start, end: end.end }, [{ role: 'category', label }]);
};
