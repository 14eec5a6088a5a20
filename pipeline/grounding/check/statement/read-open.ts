import type { Sentence } from '../scan.js';
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
const becoming = /\bbec(?:omes?|ame|oming)\b/i;

/** "was fourth of five", "the smallest in absolute value", "three causes account for 80%", "comes last on MATH". */
const otherwise =
  /\b(?:first|second|third|fourth|fifth|sixth) (?:out )?of (?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b|\bin (?:absolute (?:value|terms)|magnitude|size)\b|\b(?:two|three|four|five|six|seven|\d) (?:\p{L}+ ){1,3}(?:account|make up|sum|add up)\b|\b(?:two|three|four|five|\d|the) others\b|\bcom(?:es?|ing) (?:first|last)\b/iu;

/** "recall", "precision": of the cells on the diagonal, against a whole row or column. */
const isOfClasses = ({ text }: Sentence, { plots: [plot] }: World): boolean =>
  plot?.form === 'heatmap' && /\b(?:recall|precision|per-class|class-wise)\b/i.test(text);

/** "Normalisation is the most important part" of variants that lack one part each: what is lost without it. */
const isOfLacking = ({ text, mentions }: Sentence): boolean =>
  /\b(?:important|crucial|valuable|essential|critical|relevant|vital|helpful|useful|harmful)\b/i.test(text) &&
  mentions.some(
    (one) => one.type === 'name' && one.refs.some(({ label }) => /^(?:w\/o|without|no|[-−–])\s/i.test(label)),
  );

/** A statement that was read, of which the words leave open where or of what it holds. */
export const isReadOpen = (pieces: readonly Piece[], sentence: Sentence, world: World): boolean =>
  isBeyondPlace(pieces, sentence) ||
  isOfPace(sentence, world) ||
  isOfClasses(sentence, world) ||
  isOfLacking(sentence) ||
  [ahead, becoming, otherwise].some((one) => one.test(sentence.text));
