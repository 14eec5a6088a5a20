import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { Problem } from '../../problem.js';

/** How often a reference model was right about a figure. */
export interface Rollouts {
  readonly right: number;
  readonly total: number;
}

/** METHOD: 8 rollouts; kept where the reference model is right in 25 to 75 % of them. */
const leastRollouts = 8;
const lowest = 0.25;
const highest = 0.75;

/** Neither too easy to learn from nor too hard. */
export const isLearnable = ({ right, total }: Rollouts): boolean => right / total >= lowest && right / total <= highest;

const line = z.object({
  id: z.string().min(1),
  correct: z.array(z.union([z.boolean(), z.literal(0), z.literal(1)])).min(leastRollouts),
});

const parse = (text: string): z.output<typeof line> | undefined => {
  try {
    return line.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/** Reads `{"id": …, "correct": [true, false, …]}`, a line for each figure. Throws `Problem` for what does not fit. */
export const readRollouts = async (path: string): Promise<ReadonlyMap<string, Rollouts>> => {
  const rollouts = new Map<string, Rollouts>();
  let number = 0;
  try {
    for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (text.trim() === '') continue;
      const row = parse(text);
      if (!row)
        throw new Problem(
          `${path}:${number}: expected {"id": "…", "correct": [true, false, …]} with ${leastRollouts} answers or more.`,
        );
      rollouts.set(row.id, { right: row.correct.filter(Boolean).length, total: row.correct.length });
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(`--rollouts: cannot read ${path}: ${(error as Error).message}.`, { cause: error });
  }
  if (rollouts.size === 0) throw new Problem(`--rollouts: ${path} is empty.`);
  return rollouts;
};
