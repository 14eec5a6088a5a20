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

/** A statement that was read, of which the words leave open where or of what it holds. */
export const isReadOpen = (pieces: readonly Piece[], sentence: Sentence, world: World): boolean =>
  isBeyondPlace(pieces, sentence) || isOfPace(sentence, world) || ahead.test(sentence.text);
