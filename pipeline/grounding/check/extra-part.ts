import { firstMatch } from '../all-matches.js';
import { ordinalRank } from '../language/number.js';
import type { Clause } from './clause.js';
import type { Finding } from './mention.js';
import { saying } from './saying.js';
import { labelKey } from './tokenize.js';
import { allColours, isPrinted, type World } from './world.js';

const oneOf =
  /\b(?:one|another|a part) of the (?:segments?|slices?|bars?|lines?|panels?|sectors?|columns?|groups?|series|curves?|wedges?|areas?|layers?|boxes|categories)(?: (?:in|of) the \w+)? (?:shows?|stands? for|represents?|is for|is labell?ed|is called|is named|displays?|belongs to) ([^,;.]{3,40})/iu;

/** Words that say nothing of which part is meant. */
const empty =
  /^(?:the|a|an|of|in|for|and|to|how|many|much|number|share|amount|value|data|no|only|with|its|all|more|less|than|rain|sale|price|result|change|what|other|others|most|least)$/;

/** "One of the slices stands for horses": no word of that is printed anywhere. */
const unprinted = (clause: Clause, world: World): Finding[] => {
  const { text, from } = saying(clause);
  const match = firstMatch(text, oneOf);
  const said = match?.[1];
  if (!match || said === undefined) return [];
  const words = labelKey(said).filter((word) => !empty.test(word) && !/^\d/.test(word));
  const labels = world.plots.flatMap(({ category, series }) => [category, series].flatMap((one) => one?.labels ?? []));
  if (words.length === 0 || !labels.some((label) => /\p{L}{3}/u.test(label))) return [];
  if (words.some((word) => isPrinted(world, word))) return [];
  if (
    clause.mentions.some(
      ({ type, start }) => type !== 'word' && start >= from + match.index + match[0].length - said.length,
    )
  )
    return [];
  const start = from + match.index;
  return [
    { start, end: start + match[0].length, ok: false, stated: said, actual: labels.slice(0, 8).join(', '), facts: [] },
  ];
};

const another =
  /\b(?:a|an|another) (third|fourth|fifth|sixth|seventh|eighth) (colou?r|group|line|series|slice|segment|panel|category|curve|layer|class|region)\b/iu;

/** How many there are of what the noun means; undefined where that is not sure. */
const countOf = (noun: string, world: World): number | undefined => {
  if (/^colou?r$/i.test(noun)) return Math.max(allColours(world).length, seriesIn(world));
  if (/^panel$/i.test(noun)) return world.reading.panels.length;
  if (/^(?:slice|segment)$/i.test(noun)) {
    const pie = world.plots.find(({ form }) => form === 'pie');
    return pie?.rows.length;
  }
  const series = seriesIn(world);
  return series === 0 ? undefined : series;
};

const seriesIn = (world: World): number =>
  Math.max(
    0,
    ...world.plots.map((plot) => Math.max(plot.series?.labels.length ?? 0, plot.category2?.labels.length ?? 0)),
  );

/** "A fourth colour stands for children", where there are three. */
const tooMany = (clause: Clause, world: World): Finding[] => {
  const { text, from } = saying(clause);
  const match = firstMatch(text, another);
  if (!match?.[1] || !match[2] || /\b(?:no|not|without|never|nor)\b|n['’]t/i.test(text)) return [];
  const [rank, count] = [ordinalRank(match[1].toLowerCase()), countOf(match[2], world)];
  // A category along the axis may be called a group, too.
  const categories = Math.max(0, ...world.plots.map(({ category }) => category?.labels.length ?? 0));
  if (rank === undefined || count === undefined) return [];
  if (
    rank <= count ||
    (/^(?:group|category|class|region)$/i.test(match[2]) && rank <= categories && seriesIn(world) === 0)
  )
    return [];
  const start = from + match.index;
  return [{ start, end: start + match[0].length, ok: false, stated: match[0], actual: count, facts: [] }];
};

/** A part that is said to be there besides those that the figure has. */
export const extraParts = (clause: Clause, world: World): Finding[] => [
  ...unprinted(clause, world),
  ...tooMany(clause, world),
];
