import type { Sequence } from '../reading/sequence.js';
import type { Clause } from './clause.js';
import { stretchesOf } from './course-fits.js';
import type { Part } from './course-told.js';
import { isDenied } from './finding.js';

/** "It did not even double": it may well have risen, as long as it came to less than that. */
export const deniedMultiple = (
  { course }: Part,
  judged: readonly Sequence[],
): { readonly ok: boolean | undefined; readonly used: readonly [] } | undefined => {
  const { clause, mention } = course;
  if (mention.type !== 'number' || mention.unit !== 'factor' || !isDenied(clause, mention)) return undefined;
  const ratios = judged
    .flatMap((sequence) => stretchesOf(course, sequence))
    .map((rows) => (rows.at(-1)?.value ?? Number.NaN) / (rows[0]?.value ?? Number.NaN));
  const short = ratios.filter((ratio) => ratio < mention.value).length;
  const ok = short === ratios.length ? true : short === 0 && judged.length === 1 ? false : undefined;
  return { ok: ratios.length === 0 ? undefined : ok, used: [] };
};

/** Of all courses, not of one that the words may mean. */
export const saysAll = ({ sentence: { tokens }, from, to }: Clause): boolean =>
  tokens
    .slice(from, to)
    .some(({ lower }) => /^(?:both|all|each|every|lines|curves|series|they|two|either|neither)$/.test(lower));
