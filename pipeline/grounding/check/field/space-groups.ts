import { allMatches } from '../../all-matches.js';
import { quantityNouns } from '../../language/adjectives.js';
import { spaceMeans, type Place } from '../../reading/space-course.js';
import type { Finding, Mention } from '../mention.js';
import type { Plot } from '../../reading/reading.js';
import { factIds, found, type Told } from './told.js';

type Axis = 0 | 1 | 2;

interface Group {
  readonly from: number;
  readonly to: number;
  readonly mean: Place;
}

const more: ReadonlySet<string> = new Set(['more', 'higher', 'greater', 'larger', 'bigger', 'longer', 'taller']);
const less: ReadonlySet<string> = new Set(['less', 'lower', 'smaller', 'fewer', 'shorter']);
const much: ReadonlySet<string> = new Set(['high', 'large', 'much', 'great', 'long', 'elevated']);
const little: ReadonlySet<string> = new Set(['low', 'small', 'little', 'short', 'few']);
const breaks: ReadonlySet<string> = new Set([';', 'whereas', 'while', 'but', 'although']);

const wordsOf = (title: string | undefined): readonly string[] =>
  (title ?? '')
    .replace(/[([].*$/, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2);

/** Which axis of space a word names, by its title or as an adjective: none where several do. */
const axisOf = ({ axes }: Told, words: readonly string[]): Axis | undefined => {
  const named = (['x', 'y', 'z'] as const).flatMap((channel, at): Axis[] => {
    const title = axes.find((axis) => axis.channel === channel)?.title;
    return wordsOf(title).some((one) => words.includes(one)) ? [at as Axis] : [];
  });
  return named.length === 1 ? named[0] : undefined;
};

const isName = (mention: Mention, labels: readonly string[]): string | undefined =>
  mention.type === 'name'
    ? labels.find((label) => mention.refs.some((ref) => ref.role === 'series' && ref.label === label))
    : undefined;

/** "higher on the Z axis", "larger x values". */
const letterOf = ({ sentence: { tokens, text, start } }: Told, at: number): Axis | undefined => {
  const behind = text.slice((tokens[at]?.end ?? 0) - start);
  const letter =
    /^ (?:(?:up |values |coordinates )?(?:on|along|in) (?:the )?)?([xyz])[- ]?(?:axis|direction|values?|coordinates?)?\b/i.exec(
      behind,
    )?.[1];
  return letter === undefined ? undefined : ('xyz'.indexOf(letter.toLowerCase()) as Axis);
};

interface Graded {
  readonly at: number;
  readonly axis: Axis;
  readonly sign: 1 | -1;
  readonly compared: boolean;
}

/** "less alcohol", "heavier", "high sugar": words that say how a group lies along one axis. */
const gradedIn = (told: Told): Graded[] => {
  const { tokens } = told.sentence;
  return tokens.flatMap(({ lower }, at): Graded[] => {
    const compared = more.has(lower) || less.has(lower);
    const sign = more.has(lower) || much.has(lower) ? 1 : less.has(lower) || little.has(lower) ? -1 : undefined;
    if (sign !== undefined) {
      const next = tokens.slice(at + 1, at + 3).map((token) => token.norm);
      const axis = axisOf(told, next.slice(0, 1)) ?? axisOf(told, next) ?? letterOf(told, at);
      return axis === undefined ? [] : [{ at, axis, sign, compared }];
    }
    const nouns = lower.endsWith('er') ? quantityNouns(lower) : [];
    const axis = nouns.length > 0 ? axisOf(told, nouns) : undefined;
    const isLittle = /^(?:light|narrow|shallow|thin|quiet|cool|cold|young|slow|poor|weak|dri|cheap)/.test(lower);
    return axis === undefined ? [] : [{ at, axis, sign: isLittle ? -1 : 1, compared: true }];
  });
};

const apart =
  /\b(?:clusters?|groups?|clouds?|species|classes|sets|they|samples)\b[^.;]{0,40}?\b(?:(?<no>do not|don['’]t|never|hardly|barely) )?(?:(?<mixed>overlap(?:s|ping)?|mix(?:ed)?|intermingle|intersect)|(?<apart>(?:clearly |well |completely |fully |cleanly )?separated?(?! by| into)|far apart|separate clearly))\b/giu;

/** Whether two groups can be told apart along the line between their middles; undefined where they just touch. */
const areApart = (a: readonly Place[], b: readonly Place[], spans: readonly number[]): boolean | undefined => {
  const scaled = (all: readonly Place[]): Place[] =>
    all.map(([x, y, z]) => [x / (spans[0] || 1), y / (spans[1] || 1), z / (spans[2] || 1)]);
  const [left, right] = [scaled(a), scaled(b)];
  const mean = (all: readonly Place[]): Place =>
    [0, 1, 2].map((at) => all.reduce((sum, place) => sum + (place[at] ?? 0), 0) / all.length) as unknown as Place;
  const [from, to] = [mean(left), mean(right)];
  const way = [0, 1, 2].map((at) => (to[at] ?? 0) - (from[at] ?? 0));
  const far = Math.hypot(...way);
  if (far === 0) return false;
  const along = (place: Place): number => place.reduce((sum, part, at) => sum + (part * (way[at] ?? 0)) / far, 0);
  const gap = Math.min(...right.map(along)) - Math.max(...left.map(along));
  return gap > 0.06 ? true : gap < -0.15 ? false : undefined;
};

/** "The two clusters overlap", "are clearly separated": of the two groups of a cloud. */
const apartFindings = (told: Told, cloud: Plot, spans: readonly number[]): Finding[] => {
  const names = [...new Set(cloud.rows.flatMap(({ series }) => series ?? []))];
  if (names.length !== 2) return [];
  return allMatches(told.sentence.text, apart).flatMap((match) => {
    const [a, b] = names.map((name) =>
      cloud.rows.flatMap(({ series, element }) =>
        series === name && element.space?.length === 1 ? [[...(element.space[0] ?? [])] as unknown as Place] : [],
      ),
    );
    const shown = a && b && a.length > 2 && b.length > 2 ? areApart(a, b, spans) : undefined;
    if (shown === undefined) return [];
    const said = (match.groups?.['apart'] !== undefined) === (match.groups?.['no'] === undefined);
    return [{ ...found(told, match, said === shown, shown ? 'apart' : 'mixed'), ok: said === shown }];
  });
};

/** Groups of a cloud of points in space, one against the other or against all: by their means along an axis. */
export const spaceGroupFindings = (told: Told): Finding[] => {
  const clouds = told.fields.filter(({ drawn }) => drawn === 'space-scatter');
  const [cloud] = clouds;
  const means = cloud && clouds.length === 1 ? spaceMeans(cloud) : undefined;
  if (!means || means.size < 2) return [];
  const { tokens, mentions, start: from } = told.sentence;
  const groups = mentions.flatMap((mention): Group[] => {
    const mean = means.get(isName(mention, [...means.keys()]) ?? '');
    return mean ? [{ from: mention.from, to: mention.to, mean }] : [];
  });
  const spans = told.axes.map(({ domain: [low, high] }) => Math.abs(high - low));
  const parted = cloud ? apartFindings(told, cloud, spans) : [];
  if (groups.length === 0) return parted;
  const graded = gradedIn(told).flatMap(({ at, axis, sign, compared }): Finding[] => {
    const isNot = tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:not|no|never)$|n['’]t$/.test(lower));
    const left = groups.findLast((group) => group.to <= at);
    const apart = tokens.slice(left?.to ?? 0, at).some(({ lower }) => breaks.has(lower));
    if (!left || isNot || apart) return [];
    const than = tokens.findIndex(({ lower }, index) => index > at && index < at + 6 && lower === 'than');
    const right = than < 0 ? undefined : groups.find((group) => group.from > than && group.from <= than + 4);
    // "less than 3", "than the average".
    if (than >= 0 && !right) return [];
    const rest = [...means.values()].filter((mean) => mean !== left.mean);
    const other = right?.mean[axis] ?? rest.reduce((sum, mean) => sum + mean[axis], 0) / rest.length;
    // "show lower acidity", of one of two groups.
    if (!right && compared && means.size > 2) return [];
    const gap = (sign * (left.mean[axis] - other)) / (spans[axis] || 1);
    const ok = gap > 0.04 ? true : gap < -0.04 ? false : undefined;
    const last = right?.to ?? at + 2;
    const [first, end] = [tokens[left.from], tokens[Math.min(last, tokens.length) - 1]];
    if (ok === undefined || !first || !end) return [];
    const stated = told.sentence.text.slice((right ? first.start : (tokens[at]?.start ?? from)) - from, end.end - from);
    const begin = right ? first.start : (tokens[at]?.start ?? from);
    const actual = `${Number(left.mean[axis].toPrecision(3))} against ${Number(other.toPrecision(3))}`;
    return [{ start: begin, end: end.end, ok, stated, actual, facts: factIds(told.world, 'legend-entry') }];
  });
  return [...parted, ...graded];
};
