import { ofRow } from './field/counts.js';
import { knownUnit } from '../language/unit-family.js';
import { hasSense, isEntity, type Clause } from './clause.js';
import type { Mention } from './mention.js';
import type { Token } from './token.js';
import type { World } from './world.js';

/** "four hours before", "90 cups more": how far two things lie apart. */
export const isOffset = (tokens: readonly Token[], number: Mention): boolean => {
  const words = tokens.slice(number.to, number.to + 3).map((token) => token.lower);
  const end = words.findIndex((word) => /^(?:before|after|later|earlier|ago|ahead|apart)$/.test(word));
  return end > 0 && words.slice(0, end).every((word) => /^\p{L}/u.test(word) && !/^(?:at|in|for|on|by)$/.test(word));
};

/** "a 2x2 grid", "2 × 3 panels". */
const isGrid = ({ sentence: { text, start } }: Clause, number: Mention): boolean =>
  /\d ?[x×]$/.test(text.slice(0, number.start - start).trimEnd()) ||
  /^ ?[x×] ?\d/.test(text.slice(number.end - start)) ||
  /^\d ?[x×]$/.test(text.slice(number.start - start, number.end - start));

/** "a three by three grid". */
const isGridInWords = ({ tokens }: Clause['sentence'], { from, to }: Mention): boolean =>
  (tokens[to]?.lower === 'by' && isFew(tokens[to + 1])) ||
  (tokens[from - 1]?.lower === 'by' && isFew(tokens[from - 2]));

const isFew = (token: Token | undefined): boolean =>
  /^(?:two|three|four|five|six|seven|eight|nine|ten|[2-9])$/.test(token?.lower ?? '');

/** "the two dashed lines": those that a reader knows already, out of more that there may be. */
const isPicked = ({ sentence: { tokens, mentions } }: Clause, number: Mention): boolean =>
  number.type === 'number' &&
  number.inWords &&
  /^(?:the|these|those|both|its|their)$/.test(tokens[number.from - 1]?.lower ?? '') &&
  mentions.some(
    (other) =>
      other.from >= number.to &&
      other.from - number.to <= 1 &&
      (other.type === 'colour' ||
        hasSense(other, 'dashed', 'dotted', 'solid') ||
        // "the two European curves": those that an adjective tells from the rest.
        (other.type === 'kind' &&
          other.from - number.to === 1 &&
          /^(?:ADJ|PROPN)$/.test(tokens[number.to]?.pos ?? '') &&
          !/^(?:vertical|horizontal)$/.test(tokens[number.to]?.lower ?? ''))),
  );

/** "just one panel", "there is one line", "has one bar". */
const isSingle = (tokens: readonly Token[], number: Mention): boolean =>
  /^(?:only|just|exactly|contains?|has|have|with|shows?|is|are|includes?|comprises?)$/.test(
    tokens[number.from - 1]?.lower ?? '',
  ) &&
  tokens[number.to]?.kind === 'word' &&
  /^(?:NOUN|ADJ|PROPN)$/.test(tokens[number.to]?.pos ?? '');

/** "50 percentage points", "by 7 points": how far apart shares lie. */
const isPoints = (tokens: readonly Token[], number: Mention): boolean =>
  /^(?:percentage|percent|index)$/.test(tokens[number.to]?.lower ?? '') && tokens[number.to + 1]?.norm === 'point';

/** "the best result is over 90 points", "scored 72 points": what is measured may come in points. */
const arePoints = ({ sentence: { tokens, text, start } }: Clause, number: Mention): boolean =>
  tokens[number.to]?.norm === 'point' &&
  /(?:, only |\bit['’]s )$|\b(?:is|was|scor\w+|reach\w*|gets?|got|earn\w*|achiev\w*|at|to|by|from|between|than)(?: (?:only|just|well|over|under|above|below|about|nearly|almost|around|more|less|than|exactly))* $/i.test(
    text.slice(0, number.start - start),
  );

/** "4 points better", "the full 10 points", "7 million ahead": of a score, a gap. */
const isScore = (tokens: readonly Token[], number: Mention): boolean => {
  const [before, noun, next] = [
    tokens[number.from - 1]?.lower ?? '',
    tokens[number.to]?.norm ?? '',
    tokens[number.to + 1]?.lower ?? '',
  ];
  if (/^(?:million|thousand|billion|percent|%)$/.test(tokens[number.to - 1]?.lower ?? '')) return true;
  if (!/^(?:point|million|thousand|billion|percent)$/.test(noun)) return false;
  return (
    noun !== 'point' ||
    /^(?:by|full|scores?|scored|gets?|got|than|maximum|reaches|earns?)$/.test(before) ||
    /^(?:better|worse|ahead|behind|more|less|fewer|higher|lower|apart|above|below|clear|short|anywhere)$/.test(next)
  );
};

/** "every two hours", "after ten years", "the two smallest": a length of time, or so many out of a ranking. */
export const isNoCount = (clause: Clause, mention: Mention): boolean => {
  const { tokens, mentions, text, start } = clause.sentence;
  const [before, next] = [tokens[mention.from - 1]?.lower ?? '', tokens[mention.to]];
  if (
    ofRow.test(text.slice(0, mention.start - start)) ||
    /^(?:other|remaining|first|last|next|top|bottom|upper|lower|middle|latter|former|same|leftmost|rightmost|full|whole|entire)$/.test(
      before,
    )
  ) {
    mention.used = true;
    return true;
  }
  // "four clusters of three bars": so many in each.
  if (before === 'of' && /^(?:cluster|set|pair|bundle)s$/.test(tokens[mention.from - 2]?.lower ?? '')) {
    mention.used = true;
    return true;
  }
  // "Twenty-two points separate A from B": how far apart.
  if (/^(?:separates?|separated|apart|divides?|lies? between)$/.test(tokens[mention.to + 1]?.lower ?? '')) return true;
  // "…, but only seven history marks": as said of the others, in words that are left out.
  if (/\bbut (?:only |just )?$/i.test(text.slice(0, mention.start - start))) return true;
  // "These two flavours": named before.
  if (/^(?:these|those)$/.test(before) && mention.type === 'number' && mention.inWords) {
    mention.used = true;
    return true;
  }
  // "one" is a pronoun or "the same one": it counts only where the text says that there is no other.
  if (mention.type === 'number' && mention.inWords && mention.value === 1 && !isSingle(tokens, mention)) {
    mention.used = true;
    return true;
  }
  // "These two flavors": those that were named before.
  if (
    /^(?:these|those|both|such)$/.test(before) ||
    // "for six consecutive years", "three years in a row": a stretch of them.
    /^(?:consecutive|straight|successive|uninterrupted|running|more|further)$/.test(next?.lower ?? '') ||
    (/^(?:in|on)$/.test(tokens[mention.to + 1]?.lower ?? '') &&
      /^(?:row|end)$/.test(tokens[mention.to + 3]?.lower ?? tokens[mention.to + 2]?.lower ?? ''))
  ) {
    mention.used = true;
    return true;
  }
  // "two-hour slots": how long they are.
  if (next?.text === '-' && knownUnit(tokens[mention.to + 1]?.lower ?? '') !== undefined) {
    mention.used = true;
    return true;
  }
  if (isPoints(tokens, mention) || arePoints(clause, mention) || isScore(tokens, mention)) return true;
  const timed = /^(?:hour|day|week|month|year|minute|second|decade)$/.test(next?.norm ?? '');
  const mentionedOnce = mention.type === 'number' && mention.inWords && mention.value === 1;
  const perPlace = mentionedOnce && /^(?:per|for|to|from|in)$/.test(tokens[mention.to + 1]?.lower ?? '');
  if (
    isOffset(tokens, mention) ||
    isGrid(clause, mention) ||
    isGridInWords(clause.sentence, mention) ||
    perPlace ||
    isPicked(clause, mention)
  ) {
    mention.used = true;
    return true;
  }
  if (timed && /^(?:every|after|within|over|takes?|took|lasts?|lasted)$/.test(before)) return true;
  const ranked =
    mentions.some((other) => other.from === mention.to && hasSense(other, 'max', 'min')) ||
    // "the two outermost bins".
    /^(?:\p{L}+most|neighbou?ring|adjacent|central|middle|outer|inner)$/u.test(next?.lower ?? '');
  if (ranked) mention.used = true;
  return ranked;
};

/** "two fruits have a negative profit": as many as lie on that side of zero. */
const isSymmetric = ({ plots }: World): boolean =>
  plots.some(({ form, category, category2, series }) => {
    const [across = [], down = []] = [category?.labels, (category2 ?? series)?.labels];
    return (
      form === 'heatmap' &&
      across.length > 1 &&
      across.length === down.length &&
      across.every((one) => down.includes(one))
    );
  });

export const signCounts = (clause: Clause, end: number, world: World): number[] | undefined => {
  const { mentions, tokens } = clause.sentence;
  const behind = mentions.find(
    (other) =>
      other.from >= end &&
      other.from <= end + 6 &&
      hasSense(other, 'positive', 'negative') &&
      // "six variables, red for positive values": what a colour stands for.
      tokens[other.from - 1]?.lower !== 'for',
  );
  // "Growth was negative in only one year".
  const before = mentions.findLast(
    (other) =>
      other.to <= end &&
      other.from >= end - 8 &&
      hasSense(other, 'positive', 'negative') &&
      tokens.slice(other.to, end).some(({ lower }) => /^(?:in|for|during|on|at)$/.test(lower)),
  );
  const sign = behind ?? before;
  if (!sign) return undefined;
  const lists = world.plots
    .map(({ rows }) => rows.flatMap(({ value }) => value ?? []))
    .filter((list) => list.length > 0);
  if (lists.length === 0) return undefined;
  sign.used = true;
  const has = (value: number): boolean => (hasSense(sign, 'negative') ? value < 0 : value > 0);
  // Of a matrix that is the same on either side of its diagonal, each pair has two cells.
  const isPairs = /^(?:pairs?|correlations?|coefficients?|relationships?|combinations?)$/.test(
    tokens[end - 1]?.lower ?? '',
  );
  const counts = lists.map((values) => values.filter(has).length / (isPairs && isSymmetric(world) ? 2 : 1));
  return behind ? counts.slice(0, 1) : counts;
};

/** "Two classes, 5b and 7a, …", "two of them, May and June": those that are named, not all there are. */
export const isListed = ({ sentence: { tokens, mentions } }: Clause, end: number, count: number): boolean => {
  const comma = tokens.findIndex(
    ({ text, lower }, index) =>
      (index >= end && index <= end + 2 && /^[,:(]$/.test(text)) || (index === end && /^(?:is|are|were)$/.test(lower)),
  );
  const listed = mentions.filter((other) => isEntity(other) && other.from > comma && other.to <= comma + 3 * count + 2);
  const close = tokens[listed.at(-1)?.to ?? -1];
  return comma >= 0 && listed.length === count && (close === undefined || /^[,.;)]$/.test(close.text));
};

/** "six sites in 1931", where nothing in the figure is called a site: no value, and nothing that can be counted. */
export const countsOther = (
  { sentence: { tokens, mentions } }: Clause,
  number: Mention,
  isKnown: (word: string) => boolean,
): boolean => {
  const noun = tokens[number.to];
  return (
    number.type === 'number' &&
    number.inWords &&
    number.value >= 2 &&
    number.value <= 12 &&
    noun?.kind === 'word' &&
    noun.pos === 'NOUN' &&
    noun.lower.endsWith('s') &&
    knownUnit(noun.lower) === undefined &&
    !/^(?:times|percent|points|degrees|units)$/.test(noun.lower) &&
    !isKnown(noun.norm) &&
    !mentions.some((other) => other.from <= number.to && number.to < other.to && other !== number)
  );
};

/** "three years with negative growth", "two months in which sales fell": a condition picks some of the things counted. */
export const isRestricted = ({ sentence: { tokens } }: Clause, end: number): boolean => {
  // "three leaves were classified as rust".
  if (
    tokens
      .slice(end, end + 4)
      .some(({ lower }) =>
        /^(?:classified|predicted|mistaken|confused|misclassified|recognised|recognized|misidentified)$/.test(lower),
      )
  )
    return true;
  const [next, second] = [tokens[end]?.lower ?? '', tokens[end + 1]?.lower ?? ''];
  // "Five months are under the line": which of them.
  if (
    /^(?:are|were|lie|lay|stay|stayed|remain|remained|run|ran|sit|fall|fell|rise|rose|stand|stood)$/.test(next) &&
    /^(?:under|below|beneath|above|over|beyond|outside|inside|within)$/.test(second)
  )
    return true;
  if (/^(?:that|which|who|whose|where|when)$/.test(next)) return true;
  // "Three countries have the same number", "two bars are equally tall".
  const said = tokens.slice(end, end + 4).map(({ lower }) => lower);
  if (/^(?:have|had|has|share|shared|show|are|were|get|got|reach|record|tie|tied)$/.test(next))
    if (said.some((word) => /^(?:same|equal|equally|identical|tied|level|similar|alike|exactly)$/.test(word)))
      return true;
  if (/^(?:in|for|during|on|of)$/.test(next) && second === 'which') return true;
  // "in three months, from June to August".
  if (next === ',' && /^(?:from|between|namely|i)$/.test(second)) return true;
  return (
    /^(?:with|without|having)$/.test(next) &&
    /^(?:negative|positive|no|high|higher|low|lower|more|less|fewer|over|under|above|below|at|values?|a|an|growth|growing|falling|rising|declining|increasing|decreasing|double|significant|the)$/.test(
      second,
    )
  );
};

/** A comparison after the noun picks some of the things counted. */
export const isSubset = (clause: Clause, end: number, count: number): boolean => {
  const { tokens, mentions } = clause.sentence;
  if (/^(?:reach|reaches|reached|hit|attain)$/.test(tokens[end]?.lower ?? '')) return true;
  if (/^(?:of|than)$/.test(tokens[end]?.lower ?? '') && /^(?:the|them|these|those)$/.test(tokens[end + 1]?.lower ?? ''))
    return true;
  if (isListed(clause, end, count)) return true;
  return (
    mentions.some(
      (mention) =>
        mention.from >= end &&
        mention.from < end + 8 &&
        mention.to <= clause.to &&
        hasSense(mention, 'more', 'less', 'rise', 'fall'),
    ) && mentions.some((mention) => mention.from > end && mention.type === 'number')
  );
};
