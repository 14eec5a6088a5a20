import { unitName } from '../../language/unit.js';
import type { Measure, Row } from '../../reading/reading.js';
import type { Finding, Mention, MentionOf } from '../mention.js';
import { factsOfRows } from '../query.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';

type NumberIn = Mention & MentionOf<'number'>;

const unitOf = (measure: Measure | undefined): string | undefined =>
  measure?.unit === undefined ? undefined : (unitName(measure.unit.toLowerCase()) ?? measure.unit.toLowerCase());

/** The unit that stands behind a number, as the axis of a cloud of points has it. */
const isIn = ({ text, start }: Sentence, { end }: NumberIn, measure: Measure | undefined): boolean => {
  const own = measure?.unit;
  if (own === undefined) return false;
  const after = text.slice(end - start).replace(/^[ -]/, '');
  const word = /^\p{L}+/u.exec(after)?.[0].toLowerCase() ?? '';
  const isShort = after.startsWith(own) && !/^[\p{L}/]/u.test(after.slice(own.length));
  return isShort || (word !== '' && unitName(word) !== undefined && unitName(word) === unitOf(measure));
};

const endOfUnit = ({ text, start }: Sentence, { end }: NumberIn): number => {
  const unit = /^ ?[^\s,.;)]+/.exec(text.slice(end - start))?.[0] ?? '';
  return end + unit.length;
};

const inWords = /^[^,;.]{0,4}\b(?:and|,)\s*(?:about |around |roughly |nearly |only )?$/i;
const told =
  /\b(?:reach(?:es|ed)?|is|are|was|were|measures?d?|weighs?|weighed|has|have|had|of|at|to|about|around)\s*(?:just |only |about |around |roughly |nearly |almost |an? )*$/i;
const elsewhere =
  /\b(?:line|fit|trend|regression|curve|model|average|mean|median|between|from|than|by|every|each|per)\b|\bto\b(?!\s*\S*$)/i;

/**
 * "At 30 °C the ants reached a walking speed of 4.2 cm/s", "a point at about 19 °C and 4 cm/s": two numbers, one in the
 * unit of each axis of a cloud of points, are one of its points.
 */
export const unitPairFindings = (sentence: Sentence, world: World): Finding[] => {
  const clouds = world.plots.filter(({ form }) => form === 'scatter');
  const [cloud] = clouds;
  if (!cloud?.x || !cloud.y || clouds.length > 1 || unitOf(cloud.x) === unitOf(cloud.y)) return [];
  if (unitOf(cloud.x) === undefined || unitOf(cloud.y) === undefined) return [];
  const numbers = sentence.mentions.filter((one): one is NumberIn => one.type === 'number' && !one.inWords);
  const [first, second] = numbers;
  if (
    !first ||
    !second ||
    numbers.length > 2 ||
    sentence.mentions.some((one) => one.type === 'word' && one.sense === 'none')
  )
    return [];
  const [x, y] =
    isIn(sentence, first, cloud.x) && isIn(sentence, second, cloud.y)
      ? [first, second]
      : isIn(sentence, first, cloud.y) && isIn(sentence, second, cloud.x)
        ? [second, first]
        : [];
  if (!x || !y || [x, y].some(({ precision }) => precision !== 'plain' && precision !== 'about')) return [];
  const { text, start } = sentence;
  const between = text.slice(endOfUnit(sentence, first) - start, second.start - start);
  const before = text.slice(0, first.start - start);
  const isPair = inWords.test(between) && /\bat (?:about |around |roughly )?$/i.test(before);
  const isTold = /\bat (?:an? [\p{L} ]{1,30} of )?(?:about |around |exactly )?$/iu.test(before) && told.test(between);
  if (!(isPair || isTold) || elsewhere.test(before) || elsewhere.test(between.replace(/\bof\s*$/, ''))) return [];
  const near = (number: NumberIn, { low, high }: Measure, value: number): boolean =>
    Math.abs(number.value - value) <=
    Math.max(number.rounding, (high - low) * (number.precision === 'about' ? 0.05 : 0.03));
  const { x: across, y: up } = cloud;
  const rows = cloud.rows.filter(
    (row): row is Row & { x: number; y: number } => row.x !== undefined && row.y !== undefined,
  );
  const there = rows.filter((row) => near(x, across, row.x));
  const met = there.filter((row) => near(y, up, row.y));
  // Between two points, what is told may be read off a line through them.
  if (met.length === 0 && there.length === 0) return [];
  const [from, to] = [Math.min(x.start, y.start), endOfUnit(sentence, second)];
  const stated = text.slice(from - start, to - start);
  const actual = there.map((row) => `${row.x}: ${row.y}`).join('; ');
  return [
    {
      start: from,
      end: to,
      ok: met.length > 0,
      stated,
      actual,
      facts: factsOfRows(world, met.length > 0 ? met : there),
    },
  ];
};
