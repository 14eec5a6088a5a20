import type { Row } from '../reading/reading.js';
import { levelsIn } from '../reading/levels.js';
import { hasSense, isEntity, type Clause } from './clause.js';
import type { Mention, MentionOf } from './mention.js';
import type { NumberIn } from './named-rows.js';
import { agrees, hasValue, matchesRow, measureOf } from './query.js';
import { isBesideLevel } from './offset-behind.js';
import type { Token } from './token.js';
import type { World } from './world.js';

/** "drops by 0.24 in A and by a mere 0.04 in B". */
const isChange = (tokens: readonly Token[], { from }: NumberIn): boolean =>
  /\bby (?:(?:a|an|about|around|only|just|mere|merely|almost|nearly|roughly|some|over|under|up to|as little as|as much as) ){0,3}$/.test(
    `${tokens
      .slice(Math.max(0, from - 5), from)
      .map(({ lower }) => lower)
      .join(' ')} `,
  );

/** "a gain of 1.3 t/ha over the control": above another. */
const isOver = (tokens: readonly Token[], { from, to }: NumberIn): boolean =>
  /^(?:gain|increase|rise|advantage|improvement|surplus|plus|edge|benefit|addition)$/.test(
    tokens.slice(Math.max(0, from - 4), from).findLast(({ pos }) => pos === 'NOUN')?.lower ?? '',
  ) &&
  tokens
    .slice(to, to + 6)
    .some(({ lower }, index, next) => lower === 'over' || (lower === 'compared' && next[index + 1] !== undefined));

/** "The gap to Real Madrid is 83", "a lead of 83 over Madrid": how far apart, of two of which one is named. */
export const tellsGap = ({ sentence: { tokens } }: Clause, number: NumberIn): boolean =>
  // "outperforms T5 by 7.8 points", "misses the mean by just 0.2".
  (isChange(tokens, number) &&
    tokens
      .slice(Math.max(0, number.from - 10), number.from)
      .some(({ lower }) =>
        /^(?:out\p{L}{4,}|differ\w*|exceed\w*|beats?|beat|leads?|led|trails?|trailed|tops|topped|edg(?:es?|ed|ing)|pip(?:s|ped)|overt(?:akes?|aken|ook)|eclips\w+|surpass\w*|miss(?:es|ed)?|lags?|lagged|wins?|won|loses?|lost|falls?|fell|ahead|behind|better|worse|drops?|dropped|rises?|rose|grows?|grew|climbs?|climbed|increas\w+|decreas\w+|declin\w+|shrinks?|shrank|improv\w+|reduc\w+|cuts?|lowers?|lowered|raises?|raised)$/u.test(
          lower,
        ),
      )) ||
  isBesideLevel(tokens, number) ||
  isOver(tokens, number) ||
  // "The oaks spread over seven metres, and the pines need thirteen": as much of what was told before.
  (number.inWords && /^needs?$/.test(tokens[number.from - 1]?.lower ?? '') && tokens[number.to]?.kind !== 'word') ||
  // "18 words of progress".
  tokens
    .slice(number.to, number.to + 3)
    .some(
      ({ lower }, at, next) =>
        lower === 'of' && /^(?:progress|growth|headway|change|improvement|difference)$/.test(next[at + 1]?.lower ?? ''),
    ) ||
  // "came within four of it".
  tokens[number.from - 1]?.lower === 'within' ||
  // "had 23 thousand passengers more", "In the last one, by 23 points".
  tokens
    .slice(number.to, number.to + 3)
    .some(
      ({ lower }, index) =>
        /^(?:more|fewer|less)$/.test(lower) && (tokens[number.to + index + 1]?.kind ?? 'sign') !== 'word',
    ) ||
  (tokens[number.from - 1]?.lower === 'by' && /^[,:(]$/.test(tokens[number.from - 2]?.text ?? '')) ||
  tokens
    .slice(Math.max(0, number.from - 12), number.from)
    .filter((_, index, words) => !words.slice(index).some(({ lower }) => lower === 'between'))
    .some(({ lower }) => /^(?:gap|lead|margin|distance|difference|ahead|behind|short|jump|leap)$/.test(lower));

/** "a gap of 13 points in History": between two of the values there. */
export const isGap = (clause: Clause, number: NumberIn, rows: readonly Row[], world: World): boolean =>
  clause.sentence.mentions.some((other) => hasSense(other, 'difference')) &&
  rows
    .filter(hasValue)
    .some((row, index, all) =>
      all.slice(index + 1).some((other) => agrees(number, Math.abs(row.value - other.value), measureOf(world, row))),
    );

/** "Between May and October, 62 were taken out": how far two named places lie apart. */
export const isStep = (clause: Clause, number: Mention & MentionOf<'number'>, world: World): boolean => {
  const named = [...clause.scope, ...clause.inherited, ...clause.mentions]
    .filter(isEntity)
    .map((one) => world.rows.filter((row) => matchesRow(row, one)).filter(hasValue));
  const [a, b] = named.filter((rows) => rows.length > 0);
  return (
    a !== undefined &&
    b !== undefined &&
    a.some((one) =>
      b.some(
        (other) => one.plot === other.plot && agrees(number, Math.abs(one.value - other.value), measureOf(world, one)),
      ),
    )
  );
};

/** "lost four points", "clears the average, by two points": what the number tells is how far two values lie apart. */
const isApartBy = ({ sentence: { text, start } }: Clause, { start: at }: Mention): boolean =>
  /\b(?:los(?:t|es?|ing)|gain(?:s|ed|ing)?|shed(?:s|ding)?|add(?:s|ed|ing)|by) (?:about |around |roughly |nearly |almost |just |only |some |over )?$/i.test(
    text.slice(0, at - start),
  );

/** "The largest increase, 8": between any two neighbours of a course, or a value and the line that it is held against. */
export const isSomeStep = (clause: Clause, number: Mention & MentionOf<'number'>, world: World): boolean =>
  (isApartBy(clause, number) ||
    clause.sentence.mentions.some((other) => hasSense(other, 'rise', 'fall', 'difference'))) &&
  world.plots.some((plot) => {
    const rows = plot.rows.filter(hasValue);
    const levels = levelsIn(world.reading).filter(({ channel }) => channel === plot.measure?.channel);
    const isGap = (one: number, other: number): boolean => agrees(number, Math.abs(one - other), plot.measure);
    return rows.some(
      (row) =>
        levels.some(({ low }) => isGap(row.value, low)) ||
        rows.some(
          (other) =>
            row !== other &&
            (row.series === other.series || row.category === other.category) &&
            isGap(row.value, other.value),
        ),
    );
  });
