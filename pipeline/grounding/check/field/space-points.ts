import { allMatches } from '../../all-matches.js';
import { spaceAxesOf } from '../../reading/field.js';
import { spaceMeasure } from '../../reading/measure.js';
import { countOf } from '../number-words.js';
import type { Finding } from '../mention.js';
import { amount } from './amount.js';
import { highs, isUnitOf, lows, namesOf } from './landscape-words.js';
import { found, number, value, type Told } from './told.js';

type Place = readonly [x: number, y: number, z: number];

const at = `\\((${number})[,;] ?(${number})(?:[,;] ?(${number}))?\\)`;
/** "The well at (3, 1) yields the most, the one at (5, 6) comes second." */
const ranked = new RegExp(
  `\\b(?:at|near|point|is)(?: about)? ${at}[^.;,(]{0,30}?\\b(?:(?<high>the most|${highs})|(?<low>the least|${lows}))\\b(?! (?:but|except))`,
  'giu',
);
/** "The highest yield is at (5, 6)", "the tallest stem stands at (5, 6)". */
const placed = new RegExp(
  `\\b(?:(?<high>${highs}|most)|(?<low>${lows}|least))\\b(?<between>[^.;,()]{0,40}?) (?:at|near|is|of) (?:about )?${at}`,
  'giu',
);
/** "Four of the six wells yield more than 25 l/s." */
const counted = new RegExp(
  `\\b${amount} (?:of (?:the |these )?(?:\\p{L}+ )?(?:\\p{L}+) |(?:\\p{L}+ ){1,2})(?:(?:yield|have|has|are|is|lie|lies|stand|reach|show|rise|measure|exceed|stay|give|produce|hold)s?\\b ?)(?:\\p{L}+ ){0,3}?(?:(?<more>more than|over|above|higher than|at least)|less than|under|below|lower than|at most) (?<bound>${number})(?: ?(?<unit>[\\p{L}°%/²³]+))?`,
  'giu',
);

/** The points of a figure that are told apart by their height: of a few, in space. */
const pointsOf = ({ fields }: Told): readonly Place[] => {
  const clouds = fields.filter(({ drawn }) => drawn === 'space-scatter');
  const points = clouds.flatMap(({ elements }) =>
    elements.flatMap(({ space }) => (space?.length === 1 && space[0] ? [space[0]] : [])),
  );
  return clouds.length === fields.length && points.length <= 40 ? points : [];
};

/** What a sentence says of single points in space: which is the highest, and how many are beyond a height. */
export const spacePointFindings = (told: Told): Finding[] => {
  const { text } = told.sentence;
  const matches = [...allMatches(text, ranked), ...allMatches(text, placed)];
  const counts = allMatches(text, counted);
  const points = matches.length + counts.length === 0 ? [] : pointsOf(told);
  const [first] = told.fields;
  if (points.length < 2 || !first) return [];
  const [x, y, z] = spaceAxesOf(told.world.reading, first).map((axis) => spaceMeasure(axis, first.group));
  const names = namesOf(told.world);
  const ends = matches.flatMap((match): Finding[] => {
    const [a = '', b = ''] = match[0].match(/(?<=\().*?(?=\))/)?.[0].split(/[,;]/) ?? [];
    const near = (place: Place): boolean =>
      [x, y].every(
        (side, index) =>
          Math.abs((place[index] ?? 0) - value((index === 0 ? a : b).trim())) <=
          ((side?.high ?? 0) - (side?.low ?? 0)) * 0.02,
      );
    const before = `${text.slice(0, match.index)} ${match[0]}`;
    const own = points.filter(near);
    if (own.length === 0 || names?.across.test(before) === true || names?.up.test(before) === true) return [];
    const heights = points.map((place) => place[2]);
    const best = match.groups?.['high'] === undefined ? Math.min(...heights) : Math.max(...heights);
    const ok = own.some((place) => place[2] === best);
    // "the second highest", which the number before it tells.
    return /\b(?:second|third|next)\b/i.test(match[0]) ? [] : [found(told, match, ok, best)];
  });
  const beyond = counts.flatMap((match): Finding[] => {
    const { more, bound = '', unit = '' } = match.groups ?? {};
    if (!isUnitOf(z, unit) || isUnitOf(x, unit) || isUnitOf(y, unit)) return [];
    const there = points.filter((place) => (more === undefined ? place[2] < value(bound) : place[2] > value(bound)));
    return [found(told, match, there.length === countOf(match[1] ?? ''), there.length)];
  });
  return [...ends, ...beyond];
};
