import { isEntity, type Clause } from '../clause.js';
import { finding } from '../finding.js';
import type { Finding, Mention, MentionOf } from '../mention.js';
import { dimensionOf, factsOfRows, select } from '../query.js';
import type { Row } from '../../reading/reading.js';
import type { World } from '../world.js';

type NumberIn = Mention & MentionOf<'number'>;

const verbs =
  /^(?:is|are|was|were|amounts?|amounted|equals?|equalled|makes?|made|corresponds?|corresponded|comes?|came|represents?|represented)$/;

/** Who the number is said of: the last name before the verb. */
const ownerOf = ({ mentions, from, sentence: { tokens } }: Clause, number: NumberIn): Mention | undefined => {
  const owner = mentions.findLast((one) => isEntity(one) && one.to <= number.from && one.from >= from);
  const between = owner && tokens.slice(owner.to, number.from).map(({ lower }) => lower);
  return between?.some((word) => verbs.test(word)) && !between.some((word) => /^(?:[,;:(]|and|but)$/.test(word))
    ? owner
    : undefined;
};

/** "Net profit amounts to 26% of revenue": one value as a part of another, each of which the figure shows. */
export const partOfOther = (clause: Clause, number: NumberIn, world: World): Finding | undefined => {
  if (number.unit !== 'percent' && number.unit !== 'fraction') return undefined;
  const { tokens } = clause.sentence;
  if (tokens[number.to]?.lower !== 'of') return undefined;
  const at = number.to + (/^(?:the|its|their)$/.test(tokens[number.to + 1]?.lower ?? '') ? 2 : 1);
  const whole = clause.mentions.find((one) => isEntity(one) && one.from === at);
  const part = whole && ownerOf(clause, number);
  if (!whole || !part || dimensionOf(world, whole) !== dimensionOf(world, part)) return undefined;
  // Lines from bar to bar of a waterfall tell no values of their own.
  const rowsOf = (name: Mention): readonly Row[] => {
    const all = select(world, [name, ...clause.scope]);
    return all.filter(({ plot }) => plot === all[0]?.plot);
  };
  const rows = [...rowsOf(part), ...rowsOf(whole)];
  const valuesOf = (name: Mention): number[] => [...new Set(rowsOf(name).flatMap(({ value }) => value ?? []))];
  const [[a, ...rest], [b, ...others]] = [valuesOf(part), valuesOf(whole)];
  if (a === undefined || b === undefined || rest.length + others.length > 0 || b === 0) return undefined;
  const shown = (a / b) * (number.unit === 'percent' ? 100 : 1);
  const slack = number.unit === 'percent' ? Math.max(1, number.rounding) : 0.03;
  return {
    ...finding(
      [part, number, whole],
      Math.abs(shown - number.value) <= slack * (number.precision === 'plain' ? 1 : 3),
      number.value,
      Number(shown.toPrecision(3)),
      factsOfRows(world, rows),
    ),
    plain: true,
  };
};
