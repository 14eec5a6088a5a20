import { unique } from './countable.js';
import type { MentionOf } from './mention.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

/** "six target tokens", where the other side has source tokens: as many as stand under that title. */
export const titledCounts = (world: World, { refs }: MentionOf<'name'>): number[] =>
  unique(
    world.plots.flatMap(({ category, category2, series }) =>
      [category, category2, series].flatMap((division) => {
        const title = labelKey(division?.title?.printed ?? '').join(' ');
        const isNamed = title.includes(' ') && refs.some(({ label }) => labelKey(label).join(' ') === title);
        return division?.kind === 'names' && isNamed ? [division.labels.length] : [];
      }),
    ),
  );
