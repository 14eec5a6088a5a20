import { knownUnit } from '../language/unit-family.js';
import { binEdges } from './bins.js';
import type { Clause } from './clause.js';
import type { Mention, MentionOf } from './mention.js';
import { placeOnAxis } from './number-labels.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

/** "Breaking three hours is rare", of bins of hours: where along them. */
const isOnBins = (
  tokens: Clause['sentence']['tokens'],
  { to, value }: MentionOf<'number'> & Mention,
  { plots: [plot] }: World,
): boolean => {
  const told = knownUnit(tokens[to]?.lower ?? '');
  const title = plot?.form === 'histogram' ? (plot.category?.title?.printed ?? '') : '';
  const bins = plot?.form === 'histogram' ? (binEdges(plot) ?? []) : [];
  return (
    told !== undefined &&
    labelKey(title).some((word) => knownUnit(word)?.name === told.name) &&
    bins.some(({ low, high }) => low <= value && value <= high)
  );
};

/** "is fastest on 32 cores and slower on 64": places along an axis of numbers, beside the word for it or like another. */
export const isSpot = (
  { sentence: { tokens, mentions } }: Clause,
  number: Mention & MentionOf<'number'>,
  world: World,
): boolean => {
  if (isOnBins(tokens, number, world)) return true;
  // "within 160 ms": a bound; "2019/20": a season.
  if (/^(?:within|\/)$/.test(tokens[number.from - 1]?.lower ?? '')) return true;
  // "from hour 4 to 6": the other end of a stretch that begins at a place.
  const start = mentions.find((one) => one.type === 'number' && one.to === number.from - 1);
  if (
    start?.type === 'number' &&
    /^(?:to|until|till|and|–|-)$/.test(tokens[number.from - 1]?.lower ?? '') &&
    (placeOnAxis(tokens, start, world) ||
      // "From 8 to 16 there is no bat": nothing stands behind that it could count.
      (/^(?:from|between)$/.test(tokens[start.from - 1]?.lower ?? '') &&
        !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[number.to]?.pos ?? ''))) &&
    !/^(?:on|at|with|for|using|in)$/.test(tokens[start.from - 1]?.lower ?? '')
  )
    return true;
  if (!/^(?:on|at|with|for|using)$/.test(tokens[number.from - 1]?.lower ?? '')) return false;
  if (placeOnAxis(tokens, number, world)) return true;
  const { category } = world.plots[0] ?? {};
  return (
    category?.kind === 'numbers' &&
    category.labels.some((label) => Number(label) === number.value) &&
    mentions.some(
      (one) =>
        one.type === 'number' &&
        one !== number &&
        tokens[one.from - 1]?.lower === tokens[number.from - 1]?.lower &&
        placeOnAxis(tokens, one, world) !== undefined,
    )
  );
};

/** "to the power of 3/4": both numbers are one, and no value of any part. */
export const passFractions = ({ sentence: { tokens }, mentions }: Clause): void => {
  for (const one of mentions)
    if (
      one.type === 'number' &&
      !one.inWords &&
      /^(?:power|exponent|slope) of (?:about )?$/.test(
        tokens
          .slice(Math.max(0, one.from - 3), one.from)
          .map(({ lower }) => `${lower} `)
          .join('')
          .replace(/^.*?(?=power|exponent|slope)/, ''),
      ) &&
      tokens[one.to]?.text === '/'
    )
      for (const other of mentions) if (other === one || other.from === one.to + 1) other.used = true;
};
