import { allMatches, mayMatch } from '../../all-matches.js';
import { colourWords, isColour } from '../../language/colour.js';
import type { Plot } from '../../reading/reading.js';
import { hiddenCubes } from '../../reading/hidden-cubes.js';
import { countOf } from '../number-words.js';
import type { Finding } from '../mention.js';
import { amount } from './amount.js';
import { factIds, found, type Told } from './told.js';

interface Cube {
  readonly level: number;
  readonly fill: string;
}

const cubesOf = ({ elements }: Plot): Cube[] =>
  elements.flatMap(({ encoding, fill }) =>
    typeof encoding?.z === 'number' && fill !== undefined ? [{ level: encoding.z, fill }] : [],
  );

const colour = [...colourWords].sort((a, b) => b.length - a.length).join('|');
const tier = '(?:levels?|layers?|tiers?|store?ys?|floors?|steps?|shel(?:f|ves)|slabs?)';
const cube = '(?:cubes?|blocks?|box(?:es)?|crates?|voxels?|bricks?|units?|containers?|parcels?|packages?|ones?|cells?)';

const low = `(?:bottom|lowest|lower|ground|base|foundation|first (?=${tier}))`;
const high = `(?:(?:very )?top(?:most)?(?! of (?:them|it|that|this|these|which|an?|(?:the )?(?:${colour}|first|second|third|bottom|lower|other|ones?|cubes?|blocks?|boxes))\\b)|uppermost|highest|upper (?=${tier}))`;
const levels = new RegExp(
  `\\b(?:(?<low>${low})|(?<high>${high})|(?<nth>second|third|fourth|fifth|middle) (?=(?:\\p{L}+ )?${tier}\\b))`,
  'giu',
);
const colours = new RegExp(`\\b(?:(?:light|dark|pale|bright|deep) )?(?:${colour})(?![\\p{L}-])`, 'giu');
const square = new RegExp(`\\b${amount} ?(?:[x×]|by) ?${amount}(?! ?(?:[x×]|by|grid))\\b`, 'giu');
const counted = new RegExp(
  `\\b(?:a (?<single>single)|(?<few>${amount.slice(1, -1)})) (?:(?:${colour}|light|dark|small|unit|of them|other|\\p{L}+ed) ){0,3}?${cube}\\b`,
  'giu',
);
const tall = new RegExp(
  `\\b${amount} (?:(?:\\p{L}+ )?${tier} (?:high|tall)|(?:distinct |different |separate )?(?:levels|layers|tiers|store?ys)(?! (?:of|in|above|below|down|up|higher|lower)\\b))`,
  'giu',
);
const total = new RegExp(
  `\\b${amount} (?:\\p{L}+ ){0,2}?(?:${cube} )?(?:(?:are|is|were) (?:\\p{L}+ )?)?(?:in (?:total|all)|altogether|overall)\\b`,
  'giu',
);
const compared = new RegExp(
  `\\b(?<left>${low}|${high}|${colour})\\b[^.;,]{0,40}?\\b(?:(?<more>more|larger|bigger)|fewer|smaller)\\b[^.;,]{0,20}?\\bthan (?:there are |the |in the )?(?<right>${low}|${high}|${colour})\\b`,
  'giu',
);
const first = new RegExp(
  `\\b(?:(?<more>more)|fewer) (?<left>${colour}) (?:${cube} )?than (?<right>${colour})\\b`,
  'giu',
);
/** "The higher the level, the fewer crates it holds", "the tower narrows as it rises". */
const upwards = new RegExp(
  `\\bthe higher (?:the )?(?:${tier}|you (?:go|look|get)|one goes|up)[^.;]{0,12}?,? the (?:(?<more>more|larger|bigger|wider)|fewer|smaller|narrower)\\b|\\b(?:(?<widens>widens?|grows wider|becomes (?:wider|larger))|narrows?|tapers?|becomes (?:narrower|smaller)|gets (?:narrower|smaller)) (?:\\p{L}+ )?(?:as it rises|towards? the top|upwards?|from bottom to top|from level to level|with (?:each|every) (?:\\p{L}+ )?${tier}|with height)`,
  'giu',
);
const open =
  /\b(?:no|not|never|neither|nor|without|empty|except|only half|each|every|from|edges?|outlines?|lines?|quarter|(?:some|most|any|half|two|three|few) of the)\b/i;

const cue =
  /\b(?:levels?|layers?|tiers?|store?ys?|floors?|bottom|top\w*|lowest|highest|base|ground|total|all|altogether|overall|than)\b/i;

/** Which level a word means, of those that have cubes. */
const levelOf = (groups: Readonly<Record<string, string | undefined>>, all: readonly number[]): number | undefined => {
  if (groups['low'] !== undefined) return all[0];
  if (groups['high'] !== undefined) return all.at(-1);
  const nth = groups['nth']?.toLowerCase() ?? '';
  if (nth === 'middle') return all.length === 3 ? all[1] : undefined;
  const at = ['second', 'third', 'fourth', 'fifth'].indexOf(nth) + 1;
  // Levels are counted from the floor: one without cubes is one, too.
  return all[at] === undefined || all.some((level, index) => level - (all[0] ?? 0) !== index) ? undefined : all[at];
};

const isOf = (word: string) => {
  const said = word.toLowerCase();
  return ({ fill }: Cube): boolean =>
    isColour(fill, said) || isColour(fill, said.replace(/^(?:light|dark|pale|bright|deep) /, ''));
};

/** "The second level consists of 2 by 2 blue boxes", "a single red box on top": one part of a sentence. */
const partFindings = (
  told: Told,
  part: RegExpMatchArray,
  cubes: readonly Cube[],
  all: readonly number[],
  hidden: readonly number[],
): Finding[] => {
  const [text] = part;
  const [said, ...others] = allMatches(text, levels);
  const [ink, ...inks] = allMatches(text, colours);
  if (open.test(text) || others.length > 0 || inks.length > 0 || !said) return [];
  const level = levelOf(said.groups ?? {}, all);
  if (level === undefined) return [];
  const there = cubes.filter((one) => one.level === level);
  const own = ink ? there.filter(isOf(ink[0])) : there;
  const inside = hidden.filter((one) => one === level).length;
  const numbers = [
    ...allMatches(text, square).map(([, a = '', b = '']) => countOf(a) * countOf(b)),
    ...allMatches(text, counted).map(({ groups }) => (groups?.['single'] ? 1 : countOf(groups?.['few'] ?? ''))),
  ];
  if (!ink && numbers.length === 0) return [];
  const ok =
    own.length > 0 && (numbers.length === 0 || numbers.includes(own.length) || numbers.includes(own.length + inside));
  return [found(told, part, ok, own.length, factIds(told.world, 'count').slice(0, 1))];
};

/** What a sentence says of the levels that cubes are stacked on: how many there are, and of which colour. */
export const voxelLevelFindings = (told: Told): Finding[] => {
  const plots = told.fields.filter(({ drawn }) => drawn === 'voxels');
  const [plot] = plots;
  const { text } = told.sentence;
  if (!plot || plots.length > 1 || !mayMatch(text, cue)) return [];
  const cubes = cubesOf(plot);
  const hidden = hiddenCubes(plot).map(([, , z]) => z);
  const all = [...new Set(cubes.map(({ level }) => level))].sort((a, b) => a - b);
  if (cubes.length !== plot.elements.length || all.length < 2) return [];
  const facts = factIds(told.world, 'count').slice(0, 1);
  const count = (words: string): number => {
    const [level] = allMatches(words, levels);
    return cubes.filter(level ? (one) => one.level === levelOf(level.groups ?? {}, all) : isOf(words)).length;
  };
  const parts = allMatches(text, /(?:(?!,? (?:and|while|whereas|but|which) |[.;:,] ?(?!\d)).)+/giu).flatMap((part) =>
    partFindings(told, part, cubes, all, hidden),
  );
  const heights = allMatches(text, tall).flatMap((match) => {
    const stated = countOf(match[1] ?? '');
    // One pile of several may be lower, and a level of the grid empty.
    const isOpen = stated < all.length && /high|tall/.test(match[0]) && allMatches(text, colours).length > 0;
    return isOpen ? [] : [found(told, match, stated === all.length, all.length, facts)];
  });
  // What others enclose is counted as well, or left out.
  const sums = [cubes.length + hidden.length, cubes.length];
  const totals = allMatches(text, total).map((match) =>
    found(told, match, sums.includes(countOf(match[1] ?? '')), sums[0] ?? null, facts),
  );
  const more = [...allMatches(text, compared), ...allMatches(text, first)].flatMap((match) => {
    const [left, right] = [count(match.groups?.['left'] ?? ''), count(match.groups?.['right'] ?? '')];
    if (left === 0 || right === 0) return [];
    return [
      found(told, match, match.groups?.['more'] === undefined ? left < right : left > right, left - right, facts),
    ];
  });
  const counts = all.map(
    (level) => [...cubes.map((one) => one.level), ...hidden].filter((one) => one === level).length,
  );
  const ways = allMatches(text, upwards).flatMap((match) => {
    const sign = match.groups?.['more'] === undefined && match.groups?.['widens'] === undefined ? -1 : 1;
    const steps = counts.slice(1).map((few, index) => sign * (few - (counts[index] ?? 0)));
    const ok = steps.every((step) => step >= 0) && steps.some((step) => step > 0);
    return ok || steps.every((step) => step <= 0) ? [found(told, match, ok, counts.join(', '), facts)] : [];
  });
  return [...ways, ...more, ...heights, ...totals, ...parts];
};
