import { highest, lowest as least } from '../../reading/statistics.js';
import type { Mention } from '../mention.js';
import { dimensionOf, hasValue, matchesRow, measureOf, rowAgrees, type Valued } from '../query.js';
import type { Sentence } from '../scan.js';
import { isOfOneValue, isUnmeasured } from '../superlative-open.js';
import { isTwoSided } from '../unsigned.js';
import type { World } from '../world.js';
import type { Piece } from './piece.js';

/** "The robots get more than the workers after year 8": on the way from there on, not there. */
const isBeyondPlace = (pieces: readonly Piece[], { tokens }: Sentence): boolean =>
  pieces.some(({ code }) => code === 'C') &&
  pieces.some(
    ({ code, from }, at) =>
      code === 'P' &&
      /^(?:after|before|beyond|past)$/.test(tokens[from]?.lower ?? '') &&
      pieces.slice(at + 1, at + 3).some((one) => one.mention?.type === 'name' || one.mention?.type === 'date'),
  );

/** "SGD is the slowest" of lines that fall over the epochs: how they go, where no axis is of speed or of time spent. */
const isOfPace = ({ text }: Sentence, { plots }: World): boolean =>
  /\b(?:slow|fast|quick)(?:er|est)\b/i.test(text) &&
  // "The flask cools faster than the mug": how far each comes down, which is seen.
  !/\b(?:cool|warm|heat|fall|fell|ris|rose|gr[eo]w|climb|drop|declin|increas|decreas|shr[iau]nk|decay|melt)\w* (?:\p{L}+ )?(?:slow|fast|quick)er\b/iu.test(
    text,
  ) &&
  plots.some(({ kind }) => kind === 'line') &&
  plots.every(
    ({ measure }) =>
      !/\b(?:time|speed|pace|latency|duration|velocity|rate|seconds?|minutes?|hours?|m?s|throughput)\b|\/(?:h|s)\b/i.test(
        measure?.title?.printed ?? '',
      ),
  );

/** "one month before Rome": how long after each other two things are. */
const ahead =
  /\b(?:one|two|three|a|\d+) (?:second|minute|hour|day|week|month|quarter|year)s? (?:before|after|ahead of|earlier|later)\b/i;

/** "becomes the most used medium": at the end of a course, where it was not before. */
const becoming = /\bbec(?:omes?|ame|oming) the\b/i;

/** "was fourth of five", "the smallest in absolute value", "three causes account for 80%", "comes last on MATH". */
const ofSome =
  /\b(?:first|second|third|fourth|fifth|sixth) (?:out )?of (?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b|\bin (?:absolute (?:value|terms)|magnitude|size)\b|\b(?:two|three|four|five|six|seven|\d) (?:\p{L}+ ){1,3}(?:account|make up|sum|add up)\b|\b(?:two|three|four|five|\d) others\b|\bcom(?:es?|ing) (?:first|last)\b/iu;

/** "recall", "precision": of the cells on the diagonal, against a whole row or column. */
const isOfClasses = ({ text }: Sentence, { plots: [plot] }: World): boolean =>
  plot?.form === 'heatmap' && /\b(?:recall|precision|per-class|class-wise)\b/i.test(text);

const muchIsGood =
  /\b(?:accura\w+|scores?|success\w*|F1|precision|recall|satisf\w+|grades?|marks|performance|profits?|sales|revenues?|yields?|m?AP|AUC|BLEU|ROUGE|IoU|Dice|ratings?)\b/i;

/** "2024 is the worst one", of the highest: whether much of what is shown is bad, the figure does not say. */
const isOtherEnd = (pieces: readonly Piece[], { text }: Sentence, world: World): boolean => {
  const names = pieces.flatMap(({ mention }) => (mention?.type === 'name' ? [mention] : []));
  const rows = world.rows.filter(hasValue);
  const [row, ...more] =
    names.length === 0 || !/\b(?:best|worst)\b/i.test(text)
      ? []
      : rows.filter((one) => names.every((name) => matchesRow(one, name)));
  if (!row || more.length > 0 || muchIsGood.test(measureOf(world, row)?.title?.printed ?? '')) return false;
  const values = rows.filter(({ plot }) => plot === row.plot).map(({ value }) => value);
  return row.value === highest(values) || row.value === least(values);
};

/** "By the end of the year they were missing 180 mm": how much less it is than something else. */
const isOfShortfall = ({ text }: Sentence): boolean =>
  /\b(?:is|are|was|were|still|be|been) (?:missing|lacking)\b|\b(?:lacks?|lacked)\b|\b(?:is|are|was|were) (?:\S+ ){1,3}(?:short(?! of)|behind(?! \p{Lu})|off)\b/iu.test(
    text,
  );

/** "Normalisation is the most important part" of variants that lack one part each: what is lost without it. */
const isOfLacking = ({ text, mentions }: Sentence): boolean =>
  /\b(?:important|crucial|valuable|essential|critical|relevant|vital|helpful|useful|harmful)\b/i.test(text) &&
  mentions.some(
    (one) => one.type === 'name' && one.refs.some(({ label }) => /^(?:w\/o|without|no|[-−–])\s/i.test(label)),
  );

/** "comes within two thousand of it", "the loss is only 1.4 points", "the step from A to B is the largest": how far apart. */
const isApart = ({ text }: Sentence, { plots }: World): boolean => {
  if (/\bwithin (?:about |around |just |only )?\S+(?: \p{L}+)?(?: points?)? of\b/iu.test(text)) return true;
  const [, noun] =
    /\b(?:the|its|largest|biggest|greatest|smallest) (?:\p{L}+ly )?(loss|gain|gap|advantage|lead|step|margin)s?\b/iu.exec(
      text,
    ) ?? [];
  return (
    noun !== undefined &&
    plots.every(({ measure }) => !new RegExp(`\\b${noun}`, 'i').test(measure?.title?.printed ?? '')) &&
    plots.every(({ stems, form }) => stems !== 'dumbbell' && form !== 'range') &&
    isUnsigned(plots)
  );
};

const isUnsigned = (plots: World['plots']): boolean =>
  plots.every(({ rows }) => rows.every(({ value = 0 }) => value >= 0));

/** "A always profits most from B", where no changes are shown; "can rely least on it": what nobody measured. */
const isOfGain = ({ text }: Sentence, { plots }: World): boolean =>
  /\b(?:profits?|benefits?|gains?|suffers?|loses?|rel(?:y|ies)|depends?|trusts?|cares?|matters?|worr(?:y|ies)) (?:the )?(?:most|least|more|less)\b/i.test(
    text,
  ) &&
  isUnsigned(plots) &&
  plots.every(({ stems, form }) => stems !== 'dumbbell' && form !== 'range');

/** Words that change what is ranked or of how many it is said, in ways that no pattern reads. */
const otherwise =
  /\bat the (?:very )?(?:top|bottom|left|right) of the (?:ring|pie|donut|doughnut|circle)\b|\b(?:var(?:y|ie)|fluctuate)s? (?:the )?(?:most|least|more|less)\b|\bexcept\b[^,;]*, (?:at|with) \d+ (?:to|and) \d|\bhaving (?!been\b)\p{L}+(?:ed|en)\b|\b(?:plotted|drawn|shown|measured|recorded) (?:between|from) [\d.,]+ (?:and|to) [\d.,]+|\b(?:lowest|highest|lower|upper) (?:tip|end|edge|whisker)\b/iu;

const widths = /\b(?:short|long|narrow|wid|broad|small|larg)(?:er|est)\b/i;

/** "Adelie dives are the shortest", of densities: where along the axis they lie. */
const isAlongDensity = ({ text }: Sentence, { plots }: World): boolean =>
  widths.test(text) &&
  plots.some(
    ({ form, measure }) =>
      (form === 'area' || form === 'line') && /^(?:probability )?density$/i.test(measure?.title?.printed ?? ''),
  );

/** "more acidic than": of a quality that no axis measures. */
const isUnmeasuredMore = ({ tokens }: Sentence, world: World): boolean =>
  tokens.some(
    (token, at) =>
      /^(?:more|less)$/.test(tokens[at - 1]?.lower ?? '') &&
      token.pos === 'ADJ' &&
      tokens[at + 1]?.lower === 'than' &&
      !/^(?:likely|common|popular|frequent)$/.test(token.lower) &&
      isUnmeasured(token, world),
  );

const lowest = /^(?:low|least|small|worst|few|short|weak|rar|cheap|cold|cool|dri|light|quiet|poor|narrow|min|bottom)/;

/** "The rest uses just 10", "Women earn the most in Finance": true of one part of what is named, in a reading that leaves out whose. */
const isOfOnePart = (pieces: readonly Piece[], { mentions, tokens, text }: Sentence, world: World): boolean => {
  const names = mentions.filter((one) => one.type === 'name' && dimensionOf(world, one) !== undefined);
  const [number, other] = pieces.flatMap(({ code, mention }) =>
    code === '#' && mention?.type === 'number' ? [mention] : [],
  );
  const own = names.filter((one) => pieces.some(({ mention }) => mention === one));
  const rows = world.rows.filter(hasValue);
  const dimensions = (list: readonly Mention[]): number => new Set(list.map((one) => dimensionOf(world, one))).size;
  const ranks = pieces.some(({ code }) => code === 'M');
  const isLow = pieces.some(({ code, from }) => code === 'M' && lowest.test(tokens[from]?.lower ?? ''));
  const isTop = (row: Valued, all: readonly Valued[]): boolean =>
    all.length > 1 && all.every(({ value }) => (isLow ? value >= row.value : value <= row.value));
  const matching = rows.filter((row) => own.every((one) => matchesRow(row, one)));
  if (own.length === 0) return false;
  const rank = pieces.find(({ code }) => code === 'M');
  const [first, last] = own;
  const isAround =
    rank &&
    first &&
    last &&
    first.to <= rank.from &&
    last.from >= rank.to &&
    /^(?:in|on|at|for|during)$/.test(tokens[last.from - 1]?.lower ?? '') &&
    !/\b(?:errors?|whiskers?|intervals?|box|boxes)\b/i.test(text);
  if (isAround && !number && own.length === 2 && dimensions(own) === 2) {
    const [row, more] = matching;
    return (
      row !== undefined &&
      more === undefined &&
      rows.filter((each) => matchesRow(each, first)).length > 2 &&
      isTop(
        row,
        rows.filter((each) => matchesRow(each, first)),
      )
    );
  }
  if (!number || other || !world.plots.some(({ series }) => (series?.labels.length ?? 0) > 1)) return false;
  return (
    own.every((one) => dimensionOf(world, one) === 'category') &&
    matching.length > 1 &&
    matching.some(
      (row) =>
        rowAgrees(number, row, world) &&
        (!ranks ||
          isTop(
            row,
            rows.filter(({ series }) => series === row.series),
          )),
    )
  );
};

/** "The slice at the bottom of the ring": where it lies, and not how large it is. */
const onRing = /\bat the (?:very )?(?:bottom|top)\b/i;

/** "Each stroke is one tree": what a mark stands for, and no value. */
const legend =
  /^(?:each|every|an?|one) (?:\p{L}+ ){0,3}(?:strokes?|ticks?|marks?|dots?|points?|circles?|symbols?|squares?|bars?|lines?) (?:is|stands for|represents|means|shows) (?:one|an?|exactly one) /iu;

/** "Birch has the most strokes": how many marks it has, where each place has several. */
const ofMarks = /\bthe (?:most|fewest) (?:strokes?|ticks?|marks?|dots?|points?|circles|symbols?|crosses)\b/i;

/** "Anna makes 18 words of progress": how far a course comes. */
const ofWay = /\d (?:\p{L}+ )?of (?:progress|growth|headway|change|improvement|difference)\b/iu;

/** Whole groups of a pyramid, told by no side. */
const isOfBothSides = (pieces: readonly Piece[], world: World): boolean =>
  isTwoSided(world) &&
  !pieces.some(
    ({ mention }) =>
      mention?.type === 'name' && mention.refs.length > 0 && mention.refs.every(({ role }) => role === 'series'),
  );

/** What marks stand for, where they lie, how many there are: no values. */
const isOfMarks = (pieces: readonly Piece[], { text }: Sentence, world: World): boolean =>
  (onRing.test(text) && world.plots.some(({ form }) => form === 'pie')) ||
  [legend, ofWay, ofMarks].some((one) => one.test(text)) ||
  isOfBothSides(pieces, world);

/** "rises to 30 and then slips": from there on, not over the whole. */
const isLaterLeg = (pieces: readonly Piece[], { tokens }: Sentence): boolean =>
  pieces.some(
    ({ code, from }) =>
      (code === 'R' || code === 'F') &&
      tokens
        .slice(Math.max(0, from - 2), from)
        .some(({ lower }) => /^(?:then|afterwards?|thereafter|subsequently|later|eventually)$/.test(lower)),
  );

/** A statement that was read, of which the words leave open where or of what it holds. */
export const isReadOpen = (pieces: readonly Piece[], sentence: Sentence, world: World): boolean =>
  isOfMarks(pieces, sentence, world) ||
  isLaterLeg(pieces, sentence) ||
  isOfOneValue(sentence, world) ||
  isBeyondPlace(pieces, sentence) ||
  isOfPace(sentence, world) ||
  isOfClasses(sentence, world) ||
  isOfLacking(sentence) ||
  isOfShortfall(sentence) ||
  isOtherEnd(pieces, sentence, world) ||
  [ahead, becoming, ofSome, otherwise].some((one) => one.test(sentence.text)) ||
  // "The deepest ebb is at 6", of bars and stems: the lowest, or the longest.
  (/\bdeepest\b/i.test(sentence.text) &&
    world.plots.some(({ form, stems }) => form === 'bar' || stems !== undefined)) ||
  isApart(sentence, world) ||
  isOfGain(sentence, world) ||
  isAlongDensity(sentence, world) ||
  isUnmeasuredMore(sentence, world) ||
  isOfOnePart(pieces, sentence, world);
