import type { Token } from './token.js';
import type { World } from './world.js';

const ages = /^(?:old|young)(?:er|est)$/;
const times = /^(?:long|short)(?:er|est)$/;
const lasting = /^(?:takes?|took|taking|lasts?|lasted|lived?|lives)$/;

const aged = /\b(?:ages?|aged|years?|old|yrs?|born|birth|date|since)\b/i;
const timely =
  /\b(?:time|times|duration|length|days?|hours?|h|hrs?|min|mins|minutes?|s|secs?|seconds?|ms|milliseconds?|weeks?|months?|years?|latency|delay|span|wait\w*|lifespan|longevity)\b/i;

/** "the youngest rowers" of counts, "take longer on average" of shares: of an age or a time that nothing here measures. */
export const isOfOther = (tokens: readonly Token[], at: number, { reading: { plots } }: World): boolean => {
  const word = tokens[at]?.lower ?? '';
  const isTime = times.test(word) && lasting.test(tokens[at - 1]?.lower ?? '');
  // "the older group": what it is called.
  const isAge = ages.test(word) && !/^(?:group|half|generation|cohort|people|one)s?$/.test(tokens[at + 1]?.lower ?? '');
  if ((!isTime && !isAge) || plots.some(({ form }) => form === 'range')) return false;
  const wanted = isTime ? timely : aged;
  return !plots.some(({ measure, x, y, size, category }) =>
    [measure, x, y, size, category].some(
      (one) => one !== undefined && wanted.test(`${one.title?.printed ?? ''} ${one.title?.unit ?? ''}`),
    ),
  );
};

const ofWaves = /\b(?:frequency|frequencies|amplitudes?|wavelengths?|phases?)\b/i;

/** "The frequency of the one is twice that of the other": of a course as a whole, and of none of its values. */
export const isOfCourse = (text: string, { reading: { plots } }: World): boolean => {
  const said = ofWaves.exec(text)?.[0].toLowerCase();
  return (
    said !== undefined &&
    plots.some(({ kind }) => kind === 'line') &&
    !plots.some(({ measure, x, y }) =>
      [measure, x, y].some((one) => one?.title?.printed.toLowerCase().includes(said.slice(0, 5))),
    )
  );
};
