import type { Finding } from '../mention.js';
import type { Coded } from './coded.js';
import { alongX, gapsOf, hairOf, linesOf, type Line } from './lines.js';
import { foundIn, joined, linesIn, matchesOf, np, pairsOf, start, stop, tail, that, type Match } from './said.js';
import { isIn, stretchOf } from './scope.js';

const adverbs =
  '(?: (?:clearly|slightly|well|far|much|consistently|always|still|even|a bit|a little|everywhere|throughout|entirely|completely|mostly|significantly|considerably|substantially|also|already))*';
const verbs =
  '(?:lies?|stays?|is|are|was|were|remains?|runs?|sits?|keeps?|stayed|remained|lay|shows?|has|have|had|achieves?|attains?|reaches|reached|obtains?|gets?|ends up|performs?|does|yields?|gives?|needs?|takes?)';
const noun = '(?: (?:a|an|the))?';
const measured =
  '(?: (?:values?|accuracy|loss|latency|precision|recall|survival|probability|returns?|scores?|error|rate|density|throughput|performance|intensity|temperature|efficiency|perplexity|reward))?';
const above = 'above|over|higher|larger|greater';
const below = 'below|under|underneath|lower|smaller';
const good = 'better|more accurate|more precise|superior';
const bad = 'worse|less accurate|less precise|inferior';
const compared = `(?:(?<above>${above})|(?<below>${below})|(?<good>${good})|(?<bad>${bad})|(?<fast>faster)|(?<slow>slower))`;
const beats = '(?<good>beats?|outperforms?|outperformed|is superior to|leads over|surpasses|dominates)';

const patterns = [
  `${start}${np('a')}${adverbs} ${verbs}${adverbs}${noun} ${compared}${measured}(?: (?:than|to))? ${that}${np('b')}${tail}${stop}`,
  `${start}${np('a')}${adverbs} (?<never>never|(?:does|did) not(?: ever)?|doesn['’]t|didn['’]t) (?:drops?|falls?|dips?|goes|go|sinks?|comes?)(?<below> below| under) ${that}${np('b')}${tail}${stop}`,
  `${start}${np('a')}${adverbs} (?<never>never|(?:does|did) not(?: ever)?|doesn['’]t|didn['’]t) (?:rises?|goes|go|climbs?|gets?|comes?|exceeds?)(?<above>(?: above| over)?) ${that}${np('b')}${tail}${stop}`,
  `${start}${np('a')}${adverbs} ${beats} ${np('b')}(?: by an? (?:wide|large|clear|small|narrow|slim|big) margin)?${tail}${stop}`,
  `${start}${np('a')}${adverbs} (?<dips>drops|falls|dips|sinks) (?<below>below|under) ${that}${np('b')}${tail}${stop}`,
].map((one) => new RegExp(one, 'gu'));

/** Whether much of what is measured is good. */
export const goodSign = ({ measure }: Line): number => {
  const title = measure.title?.printed ?? measure.noun;
  if (
    /\b(?:accuracy|precision|recall|f1|auc|score|reward|return|survival|throughput|speed-?up|true positive|efficiency|r2|bleu|iou|map)\b/i.test(
      title,
    )
  )
    return 1;
  return /\b(?:loss|error|perplexity|rmse|mae|mse|latency|time|runtime|cost|false positive|wer|miss)\b/i.test(title)
    ? -1
    : 0;
};

const signOf = ({ match }: Match, [a]: readonly [Line, Line]): number => {
  const { above: up, below: down, good: best, bad: worst, fast, slow } = match.groups ?? {};
  if (up !== undefined) return 1;
  if (down !== undefined) return -1;
  if (best !== undefined) return goodSign(a);
  if (worst !== undefined) return -goodSign(a);
  const isTime = /\b(?:latency|time|runtime|duration|seconds|delay)\b/i.test(
    a.measure.title?.printed ?? a.measure.noun,
  );
  return isTime && (fast ?? slow) !== undefined ? (fast !== undefined ? -1 : 1) : 0;
};

/** Which share of a stretch one line is clearly above the other one, and clearly below. */
export const sidesOf = (
  [a, b]: readonly [Line, Line],
  [from, to]: readonly [number, number],
): readonly [up: number, down: number] => {
  const hair = hairOf([a, b]);
  const gaps = gapsOf(a, b).map(([x, gap]) => [alongX(a, x), gap] as const);
  const own = gaps.filter(([at]) => at >= from - 1e-6 && at <= to + 1e-6);
  const near = gaps.toSorted((one, two) => Math.abs(one[0] - from) - Math.abs(two[0] - from)).slice(0, 1);
  const seen = own.length > 0 ? own : near.filter(([at]) => Math.abs(at - from) < 0.1);
  const share = (fits: (gap: number) => boolean): number =>
    seen.filter(([, gap]) => fits(gap)).length / Math.max(1, seen.length);
  return [share((gap) => gap > hair), share((gap) => gap < -hair)];
};

const judge = (said: Match, pair: readonly [Line, Line]): boolean | undefined => {
  const sign = signOf(said, pair);
  if (sign === 0) return undefined;
  const [up, down] = sidesOf(pair, stretchOf(pair[0], said.scope));
  const [right, wrong] = sign > 0 ? [up, down] : [down, up];
  if (said.match.groups?.['never'] !== undefined) return right <= 0.01 ? true : right >= 0.05 ? false : undefined;
  const isAll =
    said.scope.isWhole === true ||
    /\b(?:always|consistently|throughout|everywhere|entirely|completely|stays?|remains?)\b/.test(said.match[0]);
  if (isAll) return wrong <= 0.01 && right > 0 ? true : wrong >= 0.08 ? false : undefined;
  if (right > 0.9) return true;
  return wrong > 0.8 && right === 0 ? false : right > 0 && wrong === 0 ? true : undefined;
};

const alike = new RegExp(
  `${start}(?:the two|both|they|the (?:two |both )?(?:curves|methods|lines|models))(?: (?:curves|methods|lines|models))? are(?: (?:nearly|almost|virtually|practically|essentially|hardly))* (?:indistinguishable|distinguishable|identical|on par|the same|equal)${tail}${stop}`,
  'gu',
);

/** "On SVHN the two are nearly indistinguishable": of the two lines of a panel. */
const alikeFindings = (coded: Coded): Finding[] =>
  matchesOf(coded, alike).flatMap((said): Finding[] => {
    const lines = linesOf(coded.world).filter((line) => isIn(line, said.scope) && line.points.length > 2);
    const [a, b, ...more] = lines;
    if (!a || !b || more.length > 0 || a.group !== b.group || said.scope.at !== undefined) return [];
    const hair = hairOf(linesOf(coded.world).filter(({ measure }) => measure.noun === a.measure.noun));
    const gaps = gapsOf(a, b).map(([, gap]) => Math.abs(gap));
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, gaps.length);
    const ok = Math.max(...gaps) <= hair * 3 ? true : mean >= hair * 6 ? false : undefined;
    return ok === undefined ? [] : [foundIn(said, ok, Number(mean.toPrecision(3)), lines)];
  });

/** "The treatment curve never drops below that of the placebo arm", "At low load A is faster than B". */
export const orderFindings = (coded: Coded): Finding[] => [
  ...alikeFindings(coded),
  ...patterns.flatMap((pattern) =>
    matchesOf(coded, pattern).flatMap((said): Finding[] => {
      const pairs = pairsOf(linesIn(said, 'a'), linesIn(said, 'b'));
      const ok = joined(
        pairs.map((pair) => judge(said, pair)),
        said.scope,
      );
      const [pair] = pairs;
      if (!pair || ok === undefined) return [];
      return [foundIn(said, ok, `${pair[0].label ?? ''} ${ok ? 'as' : 'not as'} ${pair[1].label ?? ''}`, pair)];
    }),
  ),
];
