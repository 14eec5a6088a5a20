import { oncePer } from '../once-per.js';
import type { Mention } from './mention.js';
import { mayMatch } from '../all-matches.js';
import type { SentenceText } from './sentences.js';
import { isDiverging } from './statement/amounts.js';
import type { World } from './world.js';

/** Steps down and bars to the left are drawn by how long they are: "−260" is said of 260 there. */
const isUnsigned = oncePer(({ plots }: World): boolean =>
  plots.some(({ special }) => special === 'waterfall' || special === 'pyramid'),
);

/** One series on either side of a middle line: whole groups are as large as both together. */
export const isTwoSided = oncePer(({ reading: { plots } }: World): boolean => {
  if (plots.some(({ special }) => special === 'pyramid')) return true;
  const bars = plots.filter(({ kind, category }) => kind === 'bar' && category !== undefined);
  const [plot] = bars;
  const groups =
    bars.length > 1
      ? bars.map(({ rows }) => rows)
      : (plot?.series?.labels ?? []).map((label) => plot?.rows.filter(({ series }) => series === label) ?? []);
  const sides = groups.map((rows) => new Set(rows.map(({ value }) => Math.sign(value ?? 0))));
  // Gains and losses, one of them at each place: nothing stands on either side of the middle.
  const [left, right] = groups;
  const isRunning = plots.some(({ special }) => special === 'waterfall');
  if (!isRunning && !left?.some(({ category }) => right?.some((row) => row.category === category))) return false;
  return sides.length === 2 && sides.every(({ size }) => size === 1) && sides[0]?.has(-1) !== sides[1]?.has(-1);
});

/** "from −400 to 400": of the axis. */
const spansZero = (mentions: readonly Mention[]): boolean =>
  mentions.some(
    (one) =>
      one.type === 'number' &&
      one.value < 0 &&
      mentions.some((other) => other.type === 'number' && other.value === -one.value),
  );

const below =
  /^(?: ?(?:°\p{L}?|%|percent|degrees?(?: (?:celsius|fahrenheit))?|\p{L}{1,3}|points?|percentage points?))? (?:(?:cooler|colder|lower|less|smaller|drier|worse|shorter) than|below|under|short of) (?:the |its |their )?(?:\S+ )?(?:average|mean|normal|usual|norm|baseline|zero)\b/iu;

/** "0.4 degrees cooler than average", where bars show by how much each differs from it: −0.4. */
const belowIn = (
  mentions: readonly Mention[],
  world: World,
  { text, start }: Pick<SentenceText, 'text' | 'start'>,
): readonly Mention[] =>
  mayMatch(text, /\b(?:than|below|under|short of)\b/i) &&
  world.plots.some((plot) => plot.special === undefined && isDiverging(plot))
    ? mentions.map((one) =>
        one.type === 'number' && one.value > 0 && below.test(text.slice(one.end - start))
          ? { ...one, value: -one.value }
          : one,
      )
    : mentions;

/** The numbers of a sentence as they are drawn, where the figure shows how long things are and not on which side. */
export const unsignedIn = (
  mentions: readonly Mention[],
  world: World,
  source: Pick<SentenceText, 'text' | 'start'>,
): readonly Mention[] =>
  !isUnsigned(world) || spansZero(mentions)
    ? belowIn(mentions, world, source)
    : mentions.map((mention) =>
        mention.type === 'number' && mention.value < 0 ? { ...mention, value: -mention.value } : mention,
      );
