import type { Finding } from '../mention.js';
import type { Coded } from './coded.js';
import { linesOf, type Line } from './lines.js';
import { foundIn, linesIn, matchesOf, np, pairsOf, start, stop, tail, that, type Match } from './said.js';

const shown = '(?:shows?|has|have|is|are|was|covers|exhibits)';
const wider = 'wider|broader|more spread(?: out)?|more variable|flatter';
const narrower = 'narrower|sharper|more concentrated|tighter|less spread(?: out)?|less variable';
const compared = new RegExp(
  `${start}${np('a')} (?:${shown}|extends over|spreads over|varies over|(?:is|are) (?:concentrated|distributed|spread) (?:in|over))(?: (?:clearly|much|far|slightly|also))*(?: an?)? (?:(?<wide>${wider})|(?<narrow>${narrower}))(?: [\\p{L}-]+)?(?: range)? than ${that}${np('b')}${tail}${stop}`,
  'gu',
);
const placed = new RegExp(
  `${start}${np('a')} (?:(?:peaks?|is centred|is centered|is located|lies|has its (?:peak|mode|maximum)) at (?:an? )?|(?:is|are) shifted (?:to|towards?) (?:the )?|prefers an? )(?:(?<high>higher|larger|greater|later)|(?<low>lower|smaller|earlier)) (?:[\\p{L}-]+ ){1,3}?than ${that}${np('b')}${tail}${stop}`,
  'gu',
);
const sided = new RegExp(
  `${start}${np('a')} (?:peaks?|lies|is|is shifted|has its (?:peak|mode|maximum)) (?:clearly |far |further )?to the (?:(?<high>right)|(?<low>left)) of ${that}${np('b')}${tail}${stop}`,
  'gu',
);
const widest = new RegExp(
  `${start}${np('a')} (?:shows|has|is|was)(?: by far| clearly)? the (?:(?<wide>widest|broadest|flattest|most spread out|most variable)|(?<narrow>narrowest|sharpest|tightest|most concentrated))(?: (?:of|among) (?:the |all )*(?:two |three |four |five )?)?(?: ?(?:distributions?|curves?|peaks?|spread|one|densit(?:y|ies)))?(?: of (?:all|the (?:two|three|four|five)))?${tail}${stop}`,
  'gu',
);

/** A curve that goes up from nothing and comes down to it again: how much lies where. */
const isHump = ({ points, measure }: Line): boolean => {
  const ys = points.map(([, y]) => y);
  const top = Math.max(...ys);
  return (
    points.length > 15 &&
    Math.min(...ys) >= 0 &&
    (ys[0] ?? top) < top * 0.3 &&
    (ys.at(-1) ?? top) < top * 0.3 &&
    /densit|probab|count|frequen|intensity|kde|pdf/i.test(measure.title?.printed ?? measure.noun)
  );
};

const middleOf = ({ points }: Line): readonly [mean: number, spread: number] => {
  const whole = points.reduce((sum, [, y]) => sum + y, 0) || 1;
  const mean = points.reduce((sum, [x, y]) => sum + x * y, 0) / whole;
  return [mean, Math.sqrt(points.reduce((sum, [x, y]) => sum + (x - mean) ** 2 * y, 0) / whole)];
};

const topOf = ({ points }: Line): number => points.reduce((a, b) => (b[1] > a[1] ? b : a))[0];

const judgeWidth = ({ match }: Match, [a, b]: readonly [Line, Line]): boolean | undefined => {
  if (!isHump(a) || !isHump(b)) return undefined;
  const ratio = middleOf(a)[1] / (middleOf(b)[1] || 1);
  if (Math.abs(Math.log(ratio)) < 0.08) return undefined;
  return ratio > 1 === (match.groups?.['wide'] !== undefined);
};

const judgePlace = ({ match }: Match, [a, b]: readonly [Line, Line]): boolean | undefined => {
  const [top, other] = [topOf(a), topOf(b)];
  const span = (a.points.at(-1)?.[0] ?? 0) - (a.points[0]?.[0] ?? 0);
  const isLog = a.x?.log === true;
  const isNear = isLog ? top === other : Math.abs(top - other) < span * 0.02;
  if (isNear || a.isStep) return undefined;
  const isHigh = match.groups?.['high'] !== undefined;
  if (isHump(a) && isHump(b) && middleOf(a)[0] > middleOf(b)[0] !== top > other) return undefined;
  return top > other === isHigh;
};

/** "The wild type is shifted to lower intensities than both", "Lion peaks to the left of AdamW", "B has the broadest peak". */
export const widthFindings = (coded: Coded): Finding[] => {
  const paired = (pattern: RegExp, judge: typeof judgeWidth): Finding[] =>
    matchesOf(coded, pattern).flatMap((said) =>
      pairsOf(linesIn(said, 'a'), linesIn(said, 'b'))
        .slice(0, 1)
        .flatMap((pair): Finding[] => {
          const ok = judge(said, pair);
          return ok === undefined ? [] : [foundIn(said, ok, `${topOf(pair[0])}; ${topOf(pair[1])}`, pair)];
        }),
    );
  return [
    ...paired(compared, judgeWidth),
    ...[placed, sided].flatMap((pattern) => paired(pattern, judgePlace)),
    ...matchesOf(coded, widest).flatMap((said): Finding[] => {
      const [own, ...more] = linesIn(said, 'a');
      if (!own || more.length > 0 || /\b(?:band|bands|interval|box|violin)\b/.test(coded.text)) return [];
      const others = linesOf(coded.world).filter((line) => line !== own && line.group === own.group);
      if (!isHump(own) || others.length === 0 || !others.every(isHump)) return [];
      const sign = said.match.groups?.['wide'] === undefined ? -1 : 1;
      const width = (line: Line): number => middleOf(line)[1] * sign;
      const best = others.reduce((a, b) => (width(b) > width(a) ? b : a));
      const off = width(best) - width(own);
      if (Math.abs(off) < Math.abs(width(own)) * 0.08) return [];
      return [foundIn(said, off < 0, best.label ?? null, [own, best])];
    }),
  ];
};
