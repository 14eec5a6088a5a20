import type { Random } from '../../random.js';
import type { Topic } from './topics/table.js';

/** How many topics are tried before the family's conditions count as impossible. */
const attempts = 200;

/** Draws tables from random topics until one suits the figure. */
export const pickWith = <T>(
  random: Random,
  topics: readonly Topic<T>[],
  suits: (table: T) => boolean = () => true,
): T => {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const table = random.pick(topics)(random);
    if (suits(table)) return table;
  }
  throw new Error(`none of ${attempts} tables suits this figure: its condition is too narrow for its topics`);
};
