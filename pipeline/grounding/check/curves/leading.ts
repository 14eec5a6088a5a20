import { allMatches } from '../../all-matches.js';
import { oncePer } from '../../once-per.js';
import type { Finding } from '../mention.js';
import type { World } from '../world.js';
import type { Coded } from './coded.js';
import { heightOf, linesOf, type Line } from './lines.js';
import { slackOf } from './level.js';
import { goodSign } from './order.js';
import { foundIn, linesIn, matchesOf, np, start, stop, tail, that, type Match } from './said.js';

const high = 'highest|largest|greatest|top|maximum|tallest';
const low = 'lowest|smallest|least|bottom|minimum';
const superlative = `(?:(?<high>${high})|(?<low>${low})|(?<good>best)|(?<bad>worst|weakest))`;
const when = '(?: (?:(?<last>final|last|ultimate)|(?<first>initial|starting|first)|(?<peak>peak|maximum|overall)))?';
const noun =
  '(?: (?:mean|test|training|validation|normali[sz]ed))?(?: (?:values?|accuracy|loss|latency|precision|recall|survival|probability|returns?|scores?|error|rate|density|throughput|performance|peak|curve|one|line|model|method|optimi[sz]er|classifier|detector|algorithm|efficiency|speed-?up|reward|result))?';
const among =
  '(?: (?:of|among) (?:the |all |them )*(?:two|three|four|five|six|all|lot|models|methods|curves|lines|optimi[sz]ers|classifiers)?)?';
const ends = 'ends(?: up)?|finishes|ended|finished|converges';
const begins = 'starts(?: out)?|begins|started';

const patterns = [
  `${start}${np('a')} (?:also |still |then )*(?:(?<end>${ends})|(?<begin>${begins})|(?:has|attains|reaches|achieves|shows|gives|yields|obtains|gets|had|achieved|attained|reached))(?: with| at| to| on)? the ${superlative}${when}${noun}${among}${tail}${stop}`,
  `${start}${np('a')} (?:(?:is|was|lies|comes out|stays) (?:the )?(?:by far )?(?:the )?)${superlative}${noun}${among}${tail}${stop}`,
  `${start}the ${superlative}${when}${noun}${among} (?:is|belongs to|is (?:reached|achieved|attained|obtained) by|comes from|is that of)(?: the)? ${that}${np('a')}${tail}${stop}`,
].map((one) => new RegExp(one, 'gu'));

const fall = new RegExp(
  `${start}the (?:curve|line) that (?:(?<down>falls|drops|declines)|(?<up>rises|climbs)) (?:the )?(?:furthest|farthest|most|lowest|highest|deepest) (?:is|belongs to) (?:that of )?${np('a')}${tail}${stop}`,
  'gu',
);

const band = new RegExp(
  `(?:(?:${start}the (?:shaded )?(?:band|region|area|interval|uncertainty)(?: (?:of|around|for))? (?:the )?${np('a')}(?: \\p{L}+)? (?:is|are) (?:the )?(?:(?<wide>widest|broadest|largest)|(?<narrow>narrowest|smallest|tightest)))|(?:the (?:(?<wide2>widest|broadest|largest)|(?<narrow2>narrowest|smallest|tightest)) (?:shaded )?(?:band|region|interval|uncertainty)s? (?:is|belongs to|surrounds|is that of)(?: the)? ${np('b')})|(?:${np('c')} (?:has|shows) the (?:(?<wide3>widest|broadest|largest)|(?<narrow3>narrowest|smallest|tightest)) (?:shaded )?(?:band|region|interval|uncertainty)))`,
  'gu',
);
const bands = new RegExp(
  `the (?:shaded )?(?:band|region|interval)(?: (?:of|around|for))? (?:the )?${np('a')}(?: \\p{L}+)? (?:is|are)(?: (?:clearly|much|slightly|far|visibly))? (?:(?<wide>wider|broader|larger)|(?<narrow>narrower|smaller|tighter)) than ${that}${np('b')}`,
  'gu',
);

const endsOf = ({ points }: Line): readonly [first: number, last: number, top: number, bottom: number] => {
  const ys = points.map(([, y]) => y);
  return [ys[0] ?? 0, ys.at(-1) ?? 0, Math.max(...ys), Math.min(...ys)];
};

const meanOf = ({ points }: Line): number => points.reduce((sum, [, y]) => sum + y, 0) / points.length;

/** By what a line may be the highest: at one place, or, where nothing is told, in every way that there is. */
const scoresOf = ({ match, scope }: Match, isDensity: boolean): readonly ((line: Line) => number)[] => {
  const { last, first, peak, end, begin } = match.groups ?? {};
  const { at } = scope;
  if (at !== undefined) return [(line) => heightOf(line, at) ?? NaN];
  if (last !== undefined || end !== undefined || scope.side === 'end') return [(line) => endsOf(line)[1]];
  if (first !== undefined || begin !== undefined || scope.side === 'start') return [(line) => endsOf(line)[0]];
  if (peak !== undefined || /\bpeaks?\b/.test(match[0]) || isDensity) return [(line) => endsOf(line)[2]];
  return [meanOf, (line) => endsOf(line)[1], (line) => endsOf(line)[2], (line) => endsOf(line)[3]];
};

const judge = (coded: Coded, said: Match): Finding[] => {
  const { scope, match } = said;
  const [own, ...more] = linesIn(said, 'a');
  if (!own || more.length > 0 || scope.from !== undefined || scope.to !== undefined) return [];
  // "chance is worst": the line that the others are held against.
  if (/^(?:chance|random|diagonal|ideal|no skill)/i.test(own.label ?? '')) return [];
  const lines = linesOf(coded.world).filter(
    ({ group, points, label }) => group === own.group && points.length > 2 && label !== undefined,
  );
  const { high: isHigh, low: isLow, good, bad } = match.groups ?? {};
  const sign =
    isHigh !== undefined
      ? 1
      : isLow !== undefined
        ? -1
        : goodSign(own) * (good !== undefined ? 1 : bad === undefined ? 0 : -1);
  if (sign === 0 || lines.length < 2 || /\b(?:second|third|next|not|never)\b|n['’]t\b/.test(match[0])) return [];
  const isDensity = /densit/i.test(own.measure.title?.printed ?? own.measure.noun);
  const slack = slackOf(lines, endsOf(own)[1]);
  const spread = (score: (line: Line) => number): number => {
    const all = lines.map(score);
    return Math.max(...all) - Math.min(...all);
  };
  // Where all lines are alike, as at the ends of their axes, none of them is ahead.
  const scores = scoresOf(said, isDensity).filter((score) => !(spread(score) < slack));
  const verdicts = scores.map((score): boolean | undefined => {
    const top = lines.reduce((a, b) => (score(b) * sign > score(a) * sign ? b : a));
    const off = Math.abs(score(top) - score(own));
    if (!Number.isFinite(off)) return undefined;
    return top === own || off === 0 ? true : off > slack * 0.7 ? false : undefined;
  });
  const [first] = verdicts;
  const ok = first !== undefined && verdicts.every((one) => one === first) ? first : undefined;
  if (ok === undefined) return [];
  const [score = meanOf] = scores;
  const best = lines.reduce((a, b) => (score(b) * sign > score(a) * sign ? b : a));
  return [foundIn(said, ok, best.label ?? null, [own])];
};

const judgeFall = (coded: Coded, said: Match): Finding[] => {
  const owns = linesIn(said, 'a');
  const verdicts = owns.map((own) => {
    const lines = linesOf(coded.world).filter(({ group, points }) => group === own.group && points.length > 2);
    const sign = said.match.groups?.['down'] === undefined ? 1 : -1;
    const way = (line: Line): number => (endsOf(line)[1] - endsOf(line)[0]) * sign;
    return lines.every((line) => way(line) <= way(own) + 1e-9);
  });
  return owns.length === 0 ? [] : [foundIn(said, verdicts.every(Boolean), null, owns)];
};

/** How wide the band of each series is on the whole. */
const widthsOf = oncePer((world: World): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const { form, rows } of world.plots.filter((plot) => plot.form === 'band'))
    for (const label of new Set(rows.flatMap(({ series }) => series ?? []))) {
      const own = rows.filter((row) => row.series === label && row.from !== undefined && row.to !== undefined);
      if (form === 'band' && own.length > 0)
        found.set(label, own.reduce((sum, { from = 0, to = 0 }) => sum + Math.abs(to - from), 0) / own.length);
    }
  return found;
});

const judgeBand = (coded: Coded, match: RegExpExecArray): Finding[] => {
  const widths = widthsOf(coded.world);
  const { a, b, c, wide, wide2, wide3 } = match.groups ?? {};
  const [own] = coded.curves.get(a ?? b ?? c ?? '') ?? [];
  const width = widths.get(own?.label ?? '');
  if (!own || width === undefined || widths.size < 2) return [];
  const isWide = (wide ?? wide2 ?? wide3) !== undefined;
  const best = isWide ? Math.max(...widths.values()) : Math.min(...widths.values());
  if (width !== best && Math.abs(width / best - 1) < 0.12) return [];
  return [foundIn({ match, coded }, width === best, [...widths].find(([, one]) => one === best)?.[0] ?? null, [own])];
};

const judgeBands = (coded: Coded, match: RegExpExecArray): Finding[] => {
  const widths = widthsOf(coded.world);
  const [a, b] = ['a', 'b'].map((key) => coded.curves.get(match.groups?.[key] ?? '')?.[0]);
  const [one, other] = [widths.get(a?.label ?? ''), widths.get(b?.label ?? '')];
  if (!a || one === undefined || other === undefined || Math.abs(one / other - 1) < 0.12) return [];
  return [foundIn({ match, coded }, one > other === (match.groups?.['wide'] !== undefined), `${one}; ${other}`, [a])];
};

/** "SAC attains the highest final return", "the green peak is the highest", "the widest band belongs to A2C". */
export const leadingFindings = (coded: Coded): Finding[] => [
  ...patterns.flatMap((pattern) => matchesOf(coded, pattern).flatMap((said) => judge(coded, said))),
  ...matchesOf(coded, fall).flatMap((said) => judgeFall(coded, said)),
  ...(widthsOf(coded.world).size < 2
    ? []
    : [
        ...allMatches(coded.text, band).flatMap((match) => judgeBand(coded, match)),
        ...allMatches(coded.text, bands).flatMap((match) => judgeBands(coded, match)),
      ]),
];
