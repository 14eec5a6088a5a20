import type { Store } from '../../db/store.js';
import { Problem } from '../problem.js';

/** The sample whose id begins with `prefix`. Throws `Problem` when there is none, or more than one. */
export const findSample = async (store: Store, prefix: string): Promise<string> => {
  const [id, ...others] = await store.samples.find(prefix.toLowerCase(), 4);
  if (id === undefined)
    throw new Problem(
      `There is no sample ${prefix}. Ids are in exports, in \`build --json\` and in \`status --rejected\`.`,
    );
  if (others.length > 0) throw new Problem(`${prefix} may mean ${[id, ...others].join(', ')}: write more of it.`);
  return id;
};
