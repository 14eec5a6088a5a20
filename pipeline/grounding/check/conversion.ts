import { isEntity, type Clause } from './clause.js';
import { finding } from './finding.js';
import type { Finding, Mention } from './mention.js';
import type { NumberIn } from './named-rows.js';
import { dimensionOf, hasValue, isNear, measureOf, select } from './query.js';
import type { World } from './world.js';

/** "12 % of the site visits end in a purchase": of one of two parts, the other. */
export const conversion = (clause: Clause, number: NumberIn, world: World): Finding | undefined => {
  const { tokens } = clause.sentence;
  const [whole, part, other] = clause.mentions.filter(
    (one) => isEntity(one) && one.from >= number.to && dimensionOf(world, one) === 'category',
  );
  if (
    (number.unit !== 'percent' && number.unit !== 'fraction') ||
    !whole ||
    tokens[number.to]?.lower !== 'of' ||
    !tokens.slice(number.to + 1, whole.from).every(({ lower }) => /^(?:the|all|those|these)$/.test(lower))
  )
    return undefined;
  const valueOf = (name: Mention): number | undefined => {
    const rows = select(world, [name]).filter(hasValue);
    return rows.length === 1 ? rows[0]?.value : undefined;
  };
  const [all, own] = [valueOf(whole), part && valueOf(part)];
  if (all === undefined || measureOf(world, select(world, [whole])[0])?.unit === '%') return undefined;
  // What becomes of them may be told in other words.
  if (own === undefined || other !== undefined || all === 0) return finding([number], undefined, number.value, null);
  const share = (own / all) * (number.unit === 'percent' ? 100 : 1);
  const ok = isNear({ ...number, unit: 'plain' }, share, number.unit === 'percent' ? 0.6 : 0.02);
  return finding([number, whole], ok, number.value, share);
};
