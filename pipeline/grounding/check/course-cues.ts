import { isMeasured } from './countable.js';
import type { Direction } from './course-words.js';
import { hasSense, type Clause } from './clause.js';
import { isAsideOfCourse } from './course-aside.js';
import { isAlongAxis, isHindered, isOfGrowth, isOfObject, isOfSign, isState } from './course-elsewhere.js';
import { isUnwanted } from './quantity.js';
import type { Mention, Sense } from './mention.js';
import { unitLength } from './unit-length.js';
import { saying } from './saying.js';
import type { Token } from './token.js';
import type { World } from './world.js';

/** "doubled", "tripled": a rise by a factor. */
const isMultiplied = (clause: Clause, mention: Mention): boolean =>
  mention.type === 'number' &&
  mention.unit === 'factor' &&
  /^(?:doubl|tripl|quadrupl)/.test(clause.sentence.tokens[mention.from]?.lower ?? '');

/** "had lost 70% of its passengers", "gained a third". */
const isLossOrGain = (clause: Clause, mention: Mention): Direction | undefined => {
  if (mention.type !== 'number' || (mention.unit !== 'percent' && mention.unit !== 'fraction')) return undefined;
  const words = clause.sentence.tokens.slice(Math.max(0, mention.from - 3), mention.from).map((token) => token.lower);
  if (words.some((word) => /^(?:lost|loses|shed|losing)$/.test(word))) return 'fall';
  return words.some((word) => /^(?:gained|gains|gaining)$/.test(word)) ? 'rise' : undefined;
};

const becoming = /^(?:gets?|got|gotten|getting|grows?|grew|growing|becomes?|became|becoming)$/;

/** "gets longer", "keep getting shorter and shorter". */
const isBecoming = ({ sentence: { tokens } }: Clause, mention: Mention): Direction | undefined => {
  if (!hasSense(mention, 'more', 'less') || tokens[mention.to - 1]?.lower.endsWith('er') !== true) return undefined;
  // How fast it goes, not where.
  if (/^(?:steep|flatt|fast|slow|quick|gentl|sharp|wid|narrow)/.test(tokens[mention.from]?.lower ?? ''))
    return undefined;
  if (
    tokens[mention.to]?.lower === 'than' ||
    /^(?:over|under|further|farther)$/.test(tokens[mention.from]?.lower ?? '')
  )
    return undefined;
  const before = tokens.slice(Math.max(0, mention.from - 3), mention.from).map((token) => token.lower);
  while (/^(?:ever|even|much|slightly|steadily|a|bit|and|more|less)$/.test(before.at(-1) ?? '')) before.pop();
  const doubled = tokens[mention.to]?.lower === 'and' && tokens[mention.to + 1]?.lower === tokens[mention.from]?.lower;
  if (!becoming.test(before.at(-1) ?? '') && !doubled) return undefined;
  return hasSense(mention, 'more') ? 'rise' : 'fall';
};

const otherWords = new Set(
  'cool warm narrow slide slip mount rocket crash retreat spike dip sink swell collapse tumble'.split(' '),
);

/** "warm days", "a narrow leaf", "the first slide": only as verbs these tell a course. */
const isOtherWord = ({ sentence: { tokens } }: Clause, { from, to }: Mention): boolean =>
  to === from + 1 && otherWords.has(tokens[from]?.norm ?? '') && tokens[from]?.pos !== 'VERB';

/** "improves", "gets worse", where a loss or an error is shown: the other way. */
const isJudged = ({ sentence: { tokens } }: Clause, { from }: Mention): boolean =>
  /^(?:improv|worsen|deteriorat)/.test(tokens[from]?.lower ?? '');

/** Which way the words say that something goes. */
export const directionOf = (clause: Clause, mention: Mention, world?: World): Direction | undefined => {
  const told = directionTold(clause, mention);
  if (world === undefined || !isJudged(clause, mention) || !isUnwanted(world)) return told;
  return told === 'rise' ? 'fall' : told === 'fall' ? 'rise' : told;
};

const directionTold = (clause: Clause, mention: Mention): Direction | undefined =>
  isOtherWord(clause, mention)
    ? undefined
    : (isLossOrGain(clause, mention) ??
      isBecoming(clause, mention) ??
      (isMultiplied(clause, mention)
        ? 'rise'
        : hasSense(mention, 'rise', 'fall', 'steady', 'fluctuate') && mention.type === 'word'
          ? (mention.sense as Sense & Direction)
          : undefined));

/** "shorter and shorter" says it once. */
export const isRepeated = ({ sentence: { tokens } }: Clause, mention: Mention): boolean =>
  tokens[mention.from - 1]?.lower === 'and' && tokens[mention.from - 2]?.lower === tokens[mention.from]?.lower;

/** The gain of an amplifier is what its axis measures, no course. */
const isQuantity = ({ sentence: { tokens } }: Clause, mention: Mention, world: World): boolean => {
  const token = tokens[mention.from];
  const heads = mention.from === 0 && /^(?:by|of|per|against|over|vs|versus|as|from)$/.test(tokens[1]?.lower ?? '');
  return (token?.pos === 'NOUN' || heads) && token !== undefined && isMeasured(world, token.norm);
};

/** "the largest increase": one step of many. */
const isSteepest = ({ sentence: { tokens } }: Clause, { from }: Mention): boolean =>
  /^(?:largest|biggest|greatest|steepest|sharpest|strongest|smallest|highest|most)$/.test(
    tokens[from - 1]?.lower ?? '',
  );

/** "grew tallest", "fell furthest": one of several. */
const isRanked = ({ sentence: { tokens } }: Clause, { to }: Mention): boolean =>
  tokens
    .slice(to, to + 2)
    .some(({ lower }, index) => (index === 0 || tokens[to]?.lower === 'the') && /^(?:most|least|\w+est)$/.test(lower));

/** "more films fall in the bin from 6 to 7", "fall on the same hour": where something lies. */
const fallsWithin = ({ sentence: { tokens } }: Clause, { from, to }: Mention): boolean => {
  const next = tokens[to]?.lower ?? '';
  // "falls just below that line": where it lies.
  const behind = tokens
    .slice(to, to + 3)
    .findIndex(({ lower }) => /^(?:below|short|above|behind|between)$/.test(lower));
  if (
    /^falls?$/.test(tokens[from]?.lower ?? '') &&
    behind >= 0 &&
    tokens
      .slice(to, to + behind)
      .every(({ lower }) => /^(?:just|well|far|slightly|a|bit|little|only|somewhat)$/.test(lower))
  )
    return true;
  return (
    /^(?:falls?|fell|comes?|came)$/.test(tokens[from]?.lower ?? '') &&
    (/^(?:into|within|inside|under|outside|on|upon)$/.test(next) ||
      (next === 'in' && /^(?:the|this|that|each|a|one)$/.test(tokens[to + 1]?.lower ?? '')))
  );
};

const extent =
  /^(?:ax[ei]s|scales?|ordinate|abscissa|whiskers?|ticks?|labels?|box|boxes|wicks?|error|legend|counts?|radius|radii|rims?|x|y)$/;

const solid = /^(?:bars?|columns?|stacks?|areas?|bands?|violins?|towers?)$/;

/** "the axis goes up to 8", "its whisker rises to 12", "each bar goes up to 100": how far something reaches, no course. */
const isExtent = ({ sentence: { tokens }, from }: Clause, mention: Mention, { plots: [plot] }: World): boolean => {
  if (!/^(?:goes?|going|went|rises?|climbs?|falls?)$/.test(tokens[mention.from]?.lower ?? '')) return false;
  const isUpTo = /^(?:up|down)$/.test(tokens[mention.to - 1]?.lower ?? '') && tokens[mention.to]?.lower === 'to';
  if (isUpTo && plot?.form === 'box') return true;
  for (let at = mention.from - 1; at >= Math.max(from, mention.from - 8); at--) {
    const token = tokens[at];
    if (token && (extent.test(token.lower) || (isUpTo && solid.test(token.lower)))) return true;
    if (token?.pos === 'NOUN' || token?.pos === 'PROPN') return false;
  }
  return false;
};

/** "It ate up the rise": of nothing that the figure names. "just before the drop": only where something else is. */
const isBareNoun = ({ sentence: { tokens, mentions }, inherited }: Clause, mention: Mention): boolean =>
  tokens[mention.from - 1]?.lower === 'the' &&
  ((inherited.length === 0 && mentions.every((other) => other === mention || other.type === 'word')) ||
    (/^(?:before|after|until|despite|following|since)$/.test(tokens[mention.from - 2]?.lower ?? '') &&
      /^(?:[.,;:)]|in|and|but|)$/.test(tokens[mention.to]?.lower ?? '')));

/** "from 35 upwards", "faster than it rose", "increasing order", "rate of growth", "doubled the mean of D". */
const isAside = ({ sentence: { tokens } }: Clause, mention: Mention): boolean => {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  return (
    /^(?:stops?|stopped|ends|ended|ceased|slowed|orders?|rates?)$/.test(word(mention.to)) ||
    // "a two-point rise", but "the points rise".
    (/^points?$/.test(word(mention.from - 1)) && !/^(?:the|these|those|all|data|most)$/.test(word(mention.from - 2))) ||
    (/^(?:upwards?|downwards?)$/.test(word(mention.from)) &&
      tokens.slice(Math.max(0, mention.from - 4), mention.from).some(({ kind }) => kind === 'number')) ||
    // "grows twice as fast as", "rises more slowly than": how fast, against another.
    tokens
      .slice(mention.to, mention.to + 5)
      .some(
        ({ lower }, index) =>
          (/^(?:faster|slower|quicker)$/.test(lower) && word(mention.to + index + 1) === 'than') ||
          (/^(?:fast|quickly|slowly|rapidly|much)$/.test(lower) && word(mention.to + index - 1) === 'as') ||
          (/^(?:slowly|rapidly|quickly|steeply)$/.test(lower) &&
            /^(?:more|less)$/.test(word(mention.to + index - 1)) &&
            word(mention.to + index + 1) === 'than'),
      ) ||
    // "declines with increasing noise", "at growing distances": along which axis it goes.
    (/^(?:with|for|at|under|as|towards?|by)$/.test(word(mention.from - 1)) &&
      /^(?:increasing|decreasing|growing|rising|falling|declining|dropping|shrinking)$/.test(word(mention.from)) &&
      /^(?:NOUN|ADJ|PROPN)$/.test(tokens[mention.to]?.pos ?? '')) ||
    // "was mounted on a roof".
    (word(mention.from) === 'mounted' && /^(?:is|are|was|were|been|being)$/.test(word(mention.from - 1))) ||
    word(mention.from - 1) === 'than' ||
    (word(mention.from - 2) === 'than' && /^(?:it|they|that)$/.test(word(mention.from - 1))) ||
    (word(mention.from).startsWith('doubl') && /^(?:the|that|those|what|of)$/.test(word(mention.to)))
  );
};

/** "The rate of decline picked up after 2007": how fast something goes, not where. */
const isPaceOfCourse = ({ sentence: { tokens } }: Clause, { from, to }: Mention): boolean =>
  tokens
    .slice(Math.max(0, from - 6), to + 1)
    .some(
      ({ lower }, index, words) =>
        /^(?:rate|rates|pace|speed)$/.test(lower) &&
        words[index + 1]?.lower === 'of' &&
        words
          .slice(index + 2, index + 4)
          .some((word) => /^(?:decline|decrease|growth|increase|change|fall|rise|drop|expansion)$/.test(word.lower)),
    ) ||
  // "growth levels off", "the decline slows".
  (/^(?:growth|increase|rise|decline|decrease|fall|drop|climb)$/.test(tokens[from]?.lower ?? '') &&
    /^(?:levels?|levell?ed|slows?|slowed|slackens?|stalls?|stalled|flattens?|flattened|eases?|eased|accelerates?|accelerated)$/.test(
      tokens[to]?.lower ?? '',
    ));

/** "never fall below 22", "fell below freezing only in January": on which side of a level, no course. */
const isThreshold = ({ sentence: { tokens, text } }: Clause, { to }: Mention): boolean =>
  /^(?:below|under|beneath|above|over|short)$/.test(tokens[to]?.lower ?? '') &&
  /\b(?:only|never|no|not|none|nobody|neither|either|any|ever|nowhere|all|every|each|always)\b|n['’]t\b/i.test(text);

/** "vary much less than", "fluctuates more strongly than": how much, against another. */
const isCompared = ({ sentence: { tokens } }: Clause, mention: Mention): boolean =>
  hasSense(mention, 'fluctuate', 'steady') &&
  tokens.slice(mention.to, mention.to + 4).some(({ lower }) => /^(?:more|less|most|least|fewer)$/.test(lower));

/** "grows by 50% every five days", "rises 3 mm per year": a step that comes again and again, not where it ends. */
export const repeatedStep = (
  { sentence: { tokens, mentions } }: Clause,
  { to }: Mention,
  world: World,
): Mention | undefined => {
  const number = mentions.find((one) => one.type === 'number' && one.from >= to && one.from - to <= 7);
  // "by 28 beats per minute", where beats per minute are shown.
  return number !== undefined &&
    unitLength(tokens, number.to, world) < 2 &&
    tokens
      .slice(number.to, number.to + 3)
      .some(
        ({ lower }, index, near) =>
          /^(?:every|each)$/.test(lower) ||
          (lower === 'per' &&
            /^(?:second|minute|hour|day|week|month|year|decade|step)$/.test(near[index + 1]?.lower ?? '')),
      )
    ? number
    : undefined;
};

/** "Training increases typing speed", of what was counted: more of it, whatever the heights of the bars do. */
const isOfCounted = ({ mentions }: Clause, { to }: Mention, { plots: [plot] }: World): boolean =>
  plot?.form === 'histogram' &&
  mentions.some(
    (one) =>
      one.type === 'name' &&
      one.from >= to &&
      one.from - to <= 1 &&
      one.refs.some(({ label }) => label === plot.category?.title?.printed || label === plot.category?.title?.noun),
  );

const movements =
  /^(?:improvements?|progress|progression|recovery|expansion|climb|ascent|descent|gains?|loss(?:es)?|upturn|downturn|upswing|deterioration|erosion|uptake|advance|pace|rate|stream|march|warming|cooling|upward|downward|trend)$/;

const isOfSome = (tokens: readonly Token[], { from, to }: Mention): boolean =>
  /^an?$/.test(tokens[from - 1]?.lower ?? '') &&
  /^(?:of|for|like)$/.test(tokens[from - 2]?.lower ?? '') &&
  tokens[to]?.pos === 'NOUN';

/** "a steady improvement", "typical of a stable filter": how something moves, or what it is, not that it stays. */
const isManner = ({ sentence: { tokens } }: Clause, mention: Mention): boolean =>
  hasSense(mention, 'steady') &&
  /^(?:steady|constant|uniform|stable)$/.test(tokens[mention.from]?.lower ?? '') &&
  (isOfSome(tokens, mention) ||
    isOfGrowth(tokens, mention) ||
    tokens
      .slice(mention.to, mention.to + 3)
      .some(
        ({ lower }, index, words) => movements.test(lower) && words.slice(0, index).every(({ pos }) => pos === 'ADJ'),
      ));

/** "are expected to rise once the line opens", "is shifted upwards for clarity": nothing that the values do. */
const isNoDoing = ({ sentence: { text, start } }: Clause, mention: Mention): boolean =>
  /\b(?:(?:expected|likely|forecast|projected|predicted|supposed|bound|due) to (?:\p{L}+ )?|(?:shifted|offset|displaced|translated|stacked) (?:slightly |vertically )?)$/iu.test(
    text.slice(0, mention.start - start),
  ) ||
  // "a line going up means success".
  /^ (?:means?|meant|indicates?|signif(?:y|ies)|stands? for|would)\b/i.test(text.slice(mention.end - start)) ||
  (/\bno \p{L}+ $/iu.test(text.slice(0, mention.start - start)) &&
    /^(?:growth|increase|decrease|decline|rise|drop|change)\b/i.test(text.slice(mention.start - start))) ||
  /^(?:picked|picks?|picking) up (?:the (?:slack|pieces|tab)|an?|another|more|some|all|most|\d|one|two|three|four|five|six|seven|eight|nine|ten)\b/i.test(
    text.slice(mention.start - start),
  );

/** The word tells no course here. */
/** "went up by 1.4 points a year", "the average rise per year was 12 pence": how fast, and not how far. */
const isRate = (clause: Clause): boolean => {
  const said = saying(clause).text;
  if (/\bevenly\b/i.test(said)) return true;
  return /\d[^,;]* (?<!\b(?:half|within|in|after|for|over) )(?:an?|per) (?:year|month|week|day|hour|decade|quarter|step|minute|second|season)\b|\b(?:an?|per) (?:year|month|week|day|hour|decade|quarter|step|minute|second|season) (?:was|is) [^,;]*\d/i.test(
    said,
  );
};

/** "while the digital ones gain", "the x axis doubles every step", "the whiskers shrink": of what no name tells. */
const isOfOnes = ({ sentence: { tokens } }: Clause, { from }: Mention): boolean =>
  /^(?:ones|others|axis|scale|ticks|whiskers?|intervals?|bands?|markers|boxes)$/.test(tokens[from - 1]?.lower ?? '') ||
  // "Error bars shrink".
  (/^bars?$/.test(tokens[from - 1]?.lower ?? '') && /^errors?$/.test(tokens[from - 2]?.lower ?? ''));

export const isNoCourse = (clause: Clause, mention: Mention, world: World): boolean =>
  isOfOnes(clause, mention) ||
  isRate(clause) ||
  isPaceOfCourse(clause, mention) ||
  isOfCounted(clause, mention, world) ||
  isAsideOfCourse(clause, mention) ||
  isThreshold(clause, mention) ||
  isCompared(clause, mention) ||
  isManner(clause, mention) ||
  isBareNoun(clause, mention) ||
  fallsWithin(clause, mention) ||
  isSteepest(clause, mention) ||
  isRanked(clause, mention) ||
  isExtent(clause, mention, world) ||
  isAside(clause, mention) ||
  isAlongAxis(clause, mention, world) ||
  isState(clause, mention) ||
  isHindered(clause, mention) ||
  isNoDoing(clause, mention) ||
  isOfObject(clause, mention, world) ||
  isOfSign(clause, mention, world) ||
  isQuantity(clause, mention, world);
