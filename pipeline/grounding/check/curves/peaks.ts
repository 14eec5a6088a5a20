import type { Finding } from '../mention.js';
import { NUMBER, type Coded } from './coded.js';
import { slackOf } from './level.js';
import { alongX, type Line } from './lines.js';
import { matchesOf, np, start, stop, tail, toldOfLines, type Match } from './said.js';
import { place } from './scope.js';

const adverbs = '(?: (?:sharply|narrowly|broadly|clearly|strongly|again|only|just|its))*';
const near = '(?:at|near|around|close to|in|by)';
const high = `peaks?|peaked|is${adverbs} peaked|(?:has|shows|reaches|attains) (?:its|a|the)(?: \\p{L}+){0,2}? (?:peak|maximum|mode|highest (?:value|point|\\p{L}+)|optimum)|is (?:centred|centered|highest|best|largest)|centres|centers|performs best|works best|is most \\p{L}+`;
const low =
  '(?:has|shows|reaches|attains) (?:its|a|the)(?: \\p{L}+){0,2}? (?:minimum|lowest (?:value|point|\\p{L}+)|trough|dip)|bottoms? out|is lowest|dips';
const height = `(?: of (?:about |around |roughly |almost |nearly |just |only )?${NUMBER}\\S*(?: \\p{L}+)?)?`;

/** "Lion peaks at 1e-4, AdamW at 3e-4": the next one, of which the same is said. */
const next = new RegExp(`^(?:,| and|, and|;) ${np('a')} (?:only )?${near} ${place}(?=$|[.,;)])`, 'u');

const patterns = [
  `${start}${np('a')}${adverbs} (?:(?<high>${high})|(?<low>${low}))${height} ${near} ${place}${tail}${stop}`,
  `${start}(?:the |its )?(?:(?<high>peak|maximum|mode|highest point|strongest (?:peak|reflection|band|line))|(?<low>minimum|lowest point)) (?:of|in) ${np('a')} (?:is|lies|occurs|appears|is found|is located|is reached|sits|falls|stands)${adverbs} ${near} ${place}${tail}${stop}`,
].map((one) => new RegExp(one, 'gu'));

/** Where a line is as high, or as low, as it gets, and where else it is nearly so. */
const topsOf = (own: Line, sign: number): { readonly best: number; readonly all: readonly number[] } => {
  const values = own.points.map(([, y]) => y * sign);
  const top = values.reduce((a, b) => Math.max(a, b), -Infinity);
  const slack = slackOf([own], Math.abs(top)) * 1.3;
  const best = own.points[values.indexOf(top)]?.[0] ?? 0;
  const turns = own.points.flatMap(([x], at) => {
    const [before, here, after] = [values[at - 1] ?? -Infinity, values[at] ?? 0, values[at + 1] ?? -Infinity];
    return here >= before && here > after ? [x] : [];
  });
  const flat = own.points.flatMap(([x], at) => ((values[at] ?? 0) >= top - slack ? [x] : []));
  return { best, all: [...turns, ...flat] };
};

const judge = (own: Line, { match, coded, scope }: Match): boolean | undefined => {
  const { n, low: isLow } = match.groups ?? {};
  const stated = coded.numbers.get(n ?? '')?.value;
  if (
    stated === undefined ||
    own.isStep ||
    scope.from !== undefined ||
    scope.to !== undefined ||
    scope.at !== undefined
  )
    return undefined;
  const { best, all } = topsOf(own, isLow === undefined ? 1 : -1);
  const at = alongX(own, stated);
  const off = (x: number): number => Math.abs(alongX(own, x) - at);
  if (off(best) <= 0.03) return true;
  // A summit of a line that has several, or is flat there, may be meant; a number on the other axis, too.
  const heights = own.points.map(([, y]) => y);
  const isHeight =
    Math.abs((isLow === undefined ? Math.max(...heights) : Math.min(...heights)) - stated) <=
    slackOf([own], stated) * 1.5;
  return off(best) >= 0.07 && all.every((x) => off(x) > 0.05) && !isHeight ? false : undefined;
};

/** "The wild type has its mode near 4", "mutant A is sharply peaked near 7", "AdamW has its minimum at 3e-4". */
export const peakFindings = (coded: Coded): Finding[] =>
  patterns.flatMap((pattern) =>
    matchesOf(coded, pattern).flatMap((said): Finding[] => {
      const from = said.match.index + said.match[0].length;
      const more = next.exec(coded.text.slice(from));
      const way = { high: said.match.groups?.['high'], low: said.match.groups?.['low'] };
      const other = more && Object.assign(more, { index: from, groups: { ...more.groups, ...way } });
      return [...told(said), ...(other ? told({ ...said, match: other }) : [])];
    }),
  );

const told = (said: Match): Finding[] =>
  toldOfLines(
    said,
    (own) => judge(own, said),
    (own) => Number(topsOf(own, said.match.groups?.['low'] === undefined ? 1 : -1).best.toPrecision(4)),
  );
