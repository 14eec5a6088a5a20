import { hasSense, type Clause } from './clause.js';
import { divisions, isMeasured, kindCounts, nounCounts } from './countable.js';
import { layoutOf } from '../reading/layout.js';
import type { Mention, MentionOf } from './mention.js';
import { chartCounts, isPerPlace } from './part-counts.js';
import { titledCounts } from './titled-counts.js';
import type { Token } from './token.js';
import { isSome } from './uncounted.js';
import { unitLength } from './unit-length.js';
import { isPrinted, type World } from './world.js';

export type Counted = {
  readonly counts: readonly number[];
  readonly end: number;
  readonly what: string;
  readonly noun?: Mention;
  /** Its name is that of one division: nothing else is meant. */
  readonly exact?: boolean;
};

const drawnKinds = (world: World): ReadonlySet<string> => new Set(world.reading.plots.map((plot) => plot.kind));

/** "The three species form clusters": what is counted was named before, and a verb may follow. */
const isPast = (
  { sentence: { tokens } }: Clause,
  number: Mention,
  index: number,
  mention: Mention | undefined,
): boolean => {
  const [token, passed] = [tokens[index], tokens[index - 1]];
  if (index === number.to || mention) return false;
  return (
    (token?.pos === 'VERB' && !/(?:ing|ed)$/.test(token.lower)) ||
    (passed?.pos === 'NOUN' && /[^s]s$|ies$/.test(passed.lower))
  );
};

/** A noun in the singular right before another: the cell of "four cell classes". */
const isFirstOfTwo = (tokens: Clause['sentence']['tokens'], index: number, mention: Mention | undefined): boolean => {
  const next = tokens[index + 1];
  return (
    mention?.type === 'kind' &&
    !mention.plural &&
    mention.to === index + 1 &&
    next?.pos === 'NOUN' &&
    /[^s]s$/.test(next.lower)
  );
};

/** "with 1000 items", "16 gold medals" on an axis of the "Number of items": a place, not a count. */
const isMeasuredBy = (world: World, number: Mention, norm: string): boolean =>
  number.type === 'number' && !number.inWords && number.value > 10 && isMeasured(world, norm);

const isFilled = (tokens: Clause['sentence']['tokens'], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => /^(?:filled|shaded|density|coloured|colored|stacked)$/.test(lower));

/** What a number counts where a kind of mark stands behind it. */
const countedKind = (
  clause: Clause,
  number: Mention,
  mention: Mention & MentionOf<'kind'>,
  { norm, lower }: Token,
  world: World,
): Counted | undefined => {
  const { tokens } = clause.sentence;
  // "72 points" in a figure without points is a score.
  if (mention.kinds.includes('point') && !world.reading.plots.some((plot) => mention.kinds.includes(plot.kind)))
    return undefined;
  // "100 cells" where the axis counts cells: a value.
  if (
    !mention.kinds.some((kind) => drawnKinds(world).has(kind)) &&
    isPrinted(world, norm) &&
    nounCounts(world, norm) === undefined
  )
    return undefined;
  // "seven sectors", "five policy areas" in a figure of bars: its parts.
  if (
    /^(?:sector|area|segment|section|region|state)$/.test(norm) &&
    !mention.kinds.some((kind) => drawnKinds(world).has(kind))
  )
    return { counts: divisions(world), end: mention.to, what: lower, noun: mention };
  // "nine age bands": groups, where no band is drawn.
  if (
    norm === 'band' &&
    tokens[mention.from - 1]?.pos === 'NOUN' &&
    !mention.kinds.some((kind) => drawnKinds(world).has(kind))
  )
    return undefined;
  // "Two cells on Corona have missing data": of some of them.
  if (mention.kinds.includes('cell') && isSome(tokens, mention.to)) return undefined;
  return {
    counts: [
      ...kindCounts(world, mention.kinds, isPerPlace(clause)),
      // "three filled curves": areas.
      ...(mention.kinds.includes('line') && isFilled(tokens, number.to, mention.to)
        ? kindCounts(world, ['area'], isPerPlace(clause))
        : []),
      ...(nounCounts(world, norm) ?? []),
    ],
    end: mention.to,
    what: lower,
    noun: mention,
  };
};

/** What a number counts: the first noun after it that can be counted in this figure. */
export const countedBy = (clause: Clause, number: Mention, world: World): Counted | undefined => {
  const { tokens, mentions } = clause.sentence;
  if (number.type === 'number' && !number.inWords && unitLength(tokens, number.to, world) > 0) return undefined;
  for (let index = number.to; index < Math.min(number.to + 5, tokens.length); index++) {
    const token = tokens[index];
    if (
      !token ||
      (token.kind === 'sign' && token.text !== '-') ||
      /^(?:for|in|at|on|to|and|from|between|is|are|was|has|by|per|than|or|with)$/.test(token.lower)
    )
      return undefined;
    const mention = mentions.find((other) => other.from <= index && index < other.to);
    if (isPast(clause, number, index, mention) || isMeasuredBy(world, number, token.norm)) return undefined;
    if (mention?.type === 'number') return undefined;
    // "four blood cell classes", "two square panels": the last noun tells what is counted.
    if (isFirstOfTwo(tokens, index, mention)) continue;
    if (token.norm === 'column' && world.reading.panels.length > 1)
      return {
        counts: [layoutOf(world.reading).columns],
        end: index + 1,
        what: 'columns',
        ...(mention ? { noun: mention } : {}),
      };
    // "Two vertical colour bars": scales, and no marks.
    if (token.norm === 'bar' && /^(?:colou?r|gradient)$/.test(tokens[index - 1]?.lower ?? '')) {
      const scales = world.reading.legends.filter(({ kind }) => kind !== 'symbols').length;
      return scales > 0 ? { counts: [scales], end: index + 1, what: 'colour bars' } : undefined;
    }
    if (mention?.type === 'kind') return countedKind(clause, number, mention, token, world);
    if (hasSense(mention ?? number, 'panels') || (mention?.type === 'chart' && mention.forms === 'any'))
      return {
        counts: [world.reading.panels.length, ...(nounCounts(world, token.norm) ?? [])],
        end: (mention ?? number).to,
        what: 'panels',
      };
    if (mention?.type === 'chart') return { counts: chartCounts(world, mention), end: mention.to, what: 'charts' };
    const titled = mention?.type === 'name' ? titledCounts(world, mention) : [];
    if (mention && titled.length > 0) return { counts: titled, end: mention.to, what: token.lower, exact: true };
    // "15 terawatt-hours": a value, where that is measured.
    if (mention?.type === 'name' && index === number.to && mention.refs.every(({ role }) => role === 'measure'))
      return undefined;
    const counts = token.kind === 'word' ? nounCounts(world, token.norm) : undefined;
    if (counts) return { counts, end: index + 1, what: token.lower };
  }
  return undefined;
};
