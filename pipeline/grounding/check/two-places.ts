import { mayMatch } from '../all-matches.js';
import { sequencesOf, type Sequence } from '../reading/sequence.js';
import { isEntity } from './clause.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import { dimensionOf, factsOfRows } from './query.js';
import type { Sentence } from './scan.js';
import { spotsOf } from './stretch.js';
import type { World } from './world.js';

/** The one course of the figure: then whatever is compared at two of its places is its values. */
const onlyCourse = ({ plots }: World): Sequence | undefined => {
  const [plot, ...others] = plots.filter(({ rows }) => rows.some(({ value }) => value !== undefined));
  if (!plot || others.length > 0 || !/^(?:bar|line|area|dot)$/.test(plot.form) || plot.special !== undefined)
    return undefined;
  const [sequence, ...more] = sequencesOf(plot);
  return more.length > 0 ? undefined : sequence;
};

const place = String.raw`(?:in|by|on|at|during) (?:the )?(?:year )?`;
const compared = new RegExp(
  String.raw`^(?:,| there| the| a| it| they)?[^,;.]*?\b(?:(?:as (?:many|much|high|large|big|great|strong|low|long)\b[^,;.]*?\bas)|(?:the )?(?:level|value|figure|number|amount|rate|size|total|that) (?:of|in)|of (?:what|that|those|the (?:level|value|figure|number|amount|rate|size))\b[^,;.]*?)(?: it| they)?(?: had been| was| were)? ?(?:${place})?$`,
  'iu',
);
const more =
  /\b(?:(more|higher|larger|bigger|greater)|(less|fewer|lower|smaller))\b[^,;.]*\bthan (?:it (?:was|had been) |they (?:were|had been) )?(?:in|on|at|during) (?:the year )?$/iu;

/** Of how much something changed, how fast, or of a part that is no value of the course. */
const otherwise =
  /\b(?:change|chang\w+|increas\w+|decreas\w+|growth|grew|gr[eo]wn?|rise|rose|fall|fell|decline\w*|drop\w*|gap|difference|gain\w*|los[st]\w*|faster|slower|average|mean|total(?:led)?|together|combined|not|never|no|neither|n['’]t)\b/iu;

const fits = (ratio: number, { value, precision }: MentionOf<'number'>): boolean => {
  if (precision === 'over' || precision === 'at-least') return ratio > value * 0.98;
  if (precision === 'under' || precision === 'at-most') return ratio < value * 1.02;
  return Math.abs(ratio / value - 1) <= (precision === 'about' ? 0.16 : 0.1);
};

/**
 * "By 2019 the chain had three times as many shops as in 2010", "in 2019 a bigger share was undernourished than in
 * 2001": two places of the one course that there is, whatever its values are called.
 */
export const twoPlaces = (sentence: Sentence, world: World): Finding[] => {
  const { text, start, mentions } = sentence;
  if (!mayMatch(text, /\b(?:than|as|of)\b/i) || otherwise.test(text)) return [];
  const places = mentions.filter((one) => isEntity(one) && dimensionOf(world, one) === 'category');
  const [a, b] = places;
  if (!a || !b || places.length !== 2 || mentions.some((one) => one.type === 'colour')) return [];
  const course = onlyCourse(world);
  if (!course) return [];
  const [first, second] = [a, b].map((one: Mention) => course.rows[spotsOf(course, one)[0] ?? -1]);
  if (!first || !second || first === second || second.value === 0) return [];
  const lead = text.slice(0, a.start - start);
  const between = text.slice(a.end - start, b.start - start);
  if (!new RegExp(`(?:^|[ ,])${place}$`, 'iu').test(lead)) return [];
  const numbers = mentions.filter(
    (one): one is Mention & MentionOf<'number'> =>
      one.type === 'number' && !(one.inWords && one.value === 1 && one.unit === 'plain'),
  );
  const [factor] = numbers;
  const actual = `${first.category}: ${first.value}; ${second.category}: ${second.value}`;
  const found = (ok: boolean): Finding[] => [
    {
      start: a.start,
      end: b.end,
      ok,
      stated: text.slice(a.start - start, b.end - start),
      actual,
      facts: factsOfRows(world, [first, second]),
      plain: true,
    },
  ];
  if (factor) {
    const isMultiple = factor.unit === 'factor' || factor.unit === 'fraction';
    if (numbers.length > 1 || !isMultiple || factor.start < a.end || factor.end > b.start) return [];
    return compared.test(text.slice(factor.end - start, b.start - start))
      ? found(fits(first.value / second.value, factor))
      : [];
  }
  const said = more.exec(between);
  return said ? found(said[1] !== undefined ? first.value > second.value : first.value < second.value) : [];
};
