import { firstMatch } from '../all-matches.js';
import { correlationOf } from '../reading/statistics.js';
import type { Finding } from './mention.js';
import { isUnwanted } from './quantity.js';
import type { Sentence } from './scan.js';
import { degreeOf } from './statement/degree-words.js';
import type { World } from './world.js';

const cue = /^the (?:more|less|fewer|worse|\p{L}+er)\b[^,;]{3,60}, ?the (?:more|less|fewer|worse|\p{L}+er)\b/iu;

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

/**
 * "The more expensive the coffee, the better its rating": more of the one with more, or with less, of the other. Held
 * against the one cloud of points of the figure, where the two words leave no doubt of what is good.
 */
export const theMoreFindings = (sentence: Sentence, world: World): Finding[] => {
  const { tokens, text, start } = sentence;
  const match = firstMatch(text, cue);
  const clouds = world.plots.filter(({ form }) => form === 'scatter');
  const [cloud] = clouds;
  if (!match || !cloud || clouds.length > 1) return [];
  const comma = tokens.findIndex(({ text: sign }) => sign === ',');
  const degrees = [tokens[1], tokens[comma + 2]].map((token) =>
    token === undefined ? undefined : degreeOf(token.lower, 'ADJ'),
  );
  const [first, second] = degrees;
  if (!first || !second || first.degree !== 'more' || second.degree !== 'more') return [];
  if ([first, second].some(({ judged }) => judged) && isUnwanted(world)) return [];
  const points = cloud.rows.flatMap(({ x, y }) => (x === undefined || y === undefined ? [] : [[x, y] as const]));
  // Groups that go another way than all of them together.
  const parts = [...new Set(cloud.rows.map(({ series }) => series))].map((name) =>
    correlationOf(
      cloud.rows.flatMap(({ x, y, series }) =>
        x === undefined || y === undefined || series !== name ? [] : [[x, y] as const],
      ),
    ),
  );
  const r = correlationOf(points);
  const said = first.sign * second.sign;
  const all = [r, ...(parts.length > 1 ? parts.filter((one) => !Number.isNaN(one)) : [])].map((one) => one * said);
  if (points.length < 4 || sum(all) === 0 || Number.isNaN(r)) return [];
  const ok = all.every((one) => one > 0.2) ? true : all.every((one) => one < -0.2) ? false : undefined;
  const end = start + text.replace(/[.!?]\s*$/, '').length;
  return ok === undefined
    ? []
    : [
        {
          start,
          end,
          ok,
          stated: text,
          actual: Number(r.toFixed(2)),
          facts: world
            .factsBy('correlation')
            .map(({ id }) => id)
            .slice(0, 1),
        },
      ];
};
