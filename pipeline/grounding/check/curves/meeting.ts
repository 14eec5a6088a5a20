import type { Finding } from '../mention.js';
import type { Coded } from './coded.js';
import { slackOf } from './level.js';
import { alongX, heightOf, linesOf, meetingsOf, type Line } from './lines.js';
import { goodSign } from './order.js';
import { foundIn, joined, linesIn, matchesOf, np, pairsOf, start, stop, tail, that, type Match } from './said.js';
import { isIn, place } from './scope.js';

const not = "(?<not>never(?: actually)?|(?:do|does|did) not(?: ever)?|don['’]t|doesn['’]t|didn['’]t|nowhere)";
const where = `(?<where>(?:,? (?:only|just|shortly|slightly|a little|roughly|somewhere|once|exactly))*(?: (?<edge>before|after)| at| near| around| close to| by| in) (?:only |just |a little more than |slightly more than |slightly less than |a little less than |more than |less than )?${place}|(?: just| somewhere)? between ${place.replace('<n>', '<low>')} and ${place.replace('<n>', '<high>')})?`;
const cross =
  '(?:cross(?:es|ed)?|intersects?|intersected|meets?)(?: each other| one another)?(?: (?<times>once|twice|only once|anywhere|at any point|exactly once))?';
const two =
  '(?:the |these |both |all )*(?:two |three |four |both )?(?:(?:[\\p{L}-]+ ){0,2}(?:curves|lines|traces)|methods|models|arms)';

const both = [
  `${start}(?<not>no two|none)(?: of the)?(?: two| three| four| five| six)? (?:(?:[\\p{L}-]+ ){0,2}(?:curves|lines|traces))(?: ever| actually)? ${cross}${where}${tail}${stop}`,
  `${start}(?!(?:no|none) )${two} (?:${not} )?${cross}${where}${tail}${stop}`,
  `${start}they (?:${not} )?${cross}${where}${tail}${stop}`,
  `${start}(?:the )?(?:curves |lines |traces |\\p{L}+ )?(?:(?:of|for) )?${np('a')} and ${np('b')} (?:${not} )?${cross}${where}${tail}${stop}`,
].map((one) => new RegExp(one, 'gu'));
const named = [
  `${start}${np('a')} (?:${not} )?(?:only |finally |eventually |then |first )?(?<verb>cross(?:es|ed)?|intersects?|intersected)(?: only)? ${that}${np('b')}${where}${tail}${stop}`,
  `${start}${np('a')} (?:${not} )?(?:only |finally |eventually |then |also )?(?<over>overtakes?|overtook|surpass(?:es|ed)?|catches up with|outperforms?)(?: only)? ${that}${np('b')}(?: only| again)?${where}${tail}${stop}`,
].map((one) => new RegExp(one, 'gu'));

const judge = ({ match, coded, scope }: Match, [a, b]: readonly [Line, Line]): boolean | undefined => {
  const { not: isNot, n, low, high, edge, over } = match.groups ?? {};
  const all = meetingsOf(a, b);
  if (over !== undefined && /outperf/.test(over)) return undefined;
  // Who overtakes comes to be ahead: above, where much is good.
  const ahead = over === undefined ? 0 : goodSign(a);
  if (ahead !== 0 && isNot === undefined && all.length > 0 && !all.some(({ isUp }) => isUp === ahead > 0)) return false;
  if (isNot !== undefined) return all.length === 0;
  if (all.length === 0) return false;
  const read = (sign: string | undefined): number | undefined => coded.numbers.get(sign ?? '')?.value;
  const at = read(n) ?? scope.at;
  // "Between 2010 and 2020 the two lines cross": anywhere between.
  const [from, to] = [read(low) ?? at ?? scope.from ?? scope.to, read(high) ?? at ?? scope.to ?? scope.from];
  if (from === undefined || to === undefined) return true;
  const spots = all.map(({ x }) => alongX(a, x));
  const [first, last] = [alongX(a, from), alongX(a, to)];
  // "meet at a price of 6": along the axis of values.
  const heights = all.map(({ x }) => heightOf(a, x) ?? Infinity);
  if (from === to && heights.some((height) => Math.abs(height - from) <= slackOf([a, b], from))) return true;
  const off = Math.min(...spots.map((spot) => Math.max(first - spot, spot - last, 0)));
  if (edge === 'after' && over !== undefined && spots.some((spot) => spot >= first && spot - first < 0.06)) return true;
  return off <= 0.04 ? true : off >= 0.09 ? false : undefined;
};

const shown = ([a, b]: readonly [Line, Line]): string => {
  const xs = meetingsOf(a, b).map(({ x }) => Number(x.toPrecision(3)));
  return xs.length > 0 ? `cross at ${xs.join(', ')}` : 'do not cross';
};

/** "The two curves cross at about 6.5", "they never intersect", "our method overtakes PPO only after 70 epochs". */
export const meetingFindings = (coded: Coded): Finding[] => {
  const judged = (said: Match, pairs: readonly (readonly [Line, Line])[], isAny: boolean): Finding[] => {
    const verdicts = pairs.map((pair) => judge(said, pair));
    const isNot = said.match.groups?.['not'] !== undefined;
    const anyOf = isNot ? !verdicts.includes(false) : joined(verdicts, {});
    const ok = isAny ? anyOf : joined(verdicts, said.scope);
    const [pair] = pairs;
    return pair && ok !== undefined ? [foundIn(said, ok, shown(pair), pair)] : [];
  };
  return [
    ...both.flatMap((pattern) =>
      matchesOf(coded, pattern).flatMap((said): Finding[] => {
        const [a, b] = [linesIn(said, 'a'), linesIn(said, 'b')];
        if (a.length > 0 || b.length > 0) return judged(said, pairsOf(a, b), false);
        // "They": only where the sentence has spoken of curves.
        if (
          /they (?:\p{L}+ ){0,3}$/u.test(said.match[0].slice(0, said.match[0].search(/cross|inters|meet/))) &&
          !/\b(?:curves|lines|traces)\b/.test(coded.text)
        )
          return [];
        const lines = linesOf(coded.world).filter((line) => isIn(line, said.scope) && line.points.length > 2);
        const pairs = pairsOf(lines, lines).filter(([one, other]) => lines.indexOf(one) < lines.indexOf(other));
        return judged(said, pairs, true);
      }),
    ),
    ...named.flatMap((pattern) =>
      matchesOf(coded, pattern).flatMap((said) => judged(said, pairsOf(linesIn(said, 'a'), linesIn(said, 'b')), false)),
    ),
  ];
};
