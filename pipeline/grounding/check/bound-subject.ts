import type { NumberIn } from './bound-words.js';
import { isEntity, type Clause } from './clause.js';
import { divisions } from './countable.js';
import type { Mention } from './mention.js';
import { dimensionOf } from './query.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

/** "over sixteen chart types", "over 100 epochs": all the places along an axis, and no bound. */
export const isAlong = ({ sentence: { tokens } }: Clause, number: NumberIn, world: World): boolean => {
  if (![tokens[number.from], tokens[number.from - 1]].some((token) => token?.lower === 'over')) return false;
  const noun = tokens[number.to];
  if (noun?.pos !== 'NOUN' && noun?.pos !== 'PROPN') return false;
  const isTitled = world.plots.some(({ x, category }) =>
    [x?.title?.printed, category?.title?.printed].some((title) => labelKey(title ?? '').includes(noun.norm)),
  );
  return isTitled || (number.inWords && divisions(world).includes(number.value));
};

const joining =
  /^(?:and|but|,|it|they|that|which|also|then|so|always|never|ever|not|does|do|did|thus|yet|is|are|was|were|has|have)$/;

/** "A is the flattest curve and never exceeds 2": the verb has no subject of its own, but that of the part before. */
export const elidedIn = (
  { sentence: { tokens, mentions }, from }: Clause,
  number: NumberIn,
  world: World,
): Mention[] => {
  const own = tokens.slice(from, number.from).filter(({ lower }) => !joining.test(lower));
  if (from === 0 || own.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'DET')) return [];
  const before = mentions.filter((one) => one.to <= from && isEntity(one) && dimensionOf(world, one) === 'series');
  // Of several, nobody knows whom the verb is said of.
  return before.length === 1 ? before : [];
};

/** "They doubled from A to B, reaching 210": where the course ends. */
export const isResult = ({ sentence: { tokens } }: Clause, number: NumberIn): boolean =>
  tokens
    .slice(Math.max(0, number.from - 4), number.from)
    .some(({ lower }, index, near) => /^(?:reaching|hitting|attaining)$/.test(lower) && near[index - 1]?.text === ',');

/** "went down by more than half": how far, and not where. */
export const followsBy = ({ sentence: { tokens } }: Clause, number: NumberIn): boolean =>
  tokens.slice(Math.max(0, number.from - 4), number.from).some(({ lower }) => lower === 'by');
