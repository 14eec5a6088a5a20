import type { Finding } from '../mention.js';
import type { Coded } from './coded.js';
import { goodSign } from './order.js';
import { alongX, linesOf, type Line } from './lines.js';
import { foundIn, head, joined, linesIn, matchesOf, np, start, stop, tail, type Match } from './said.js';
import { isIn, stretchOf } from './scope.js';

const how =
  '(?: (?:slowly|steadily|gradually|slightly|sharply|rapidly|steeply|quickly|continuously|strongly|monotonically|linearly|exponentially|very|again|further|still|only|also|even|just|smoothly|roughly|first|markedly|clearly|continually|moderately))*';
const with_ =
  '(?<when> (?:with|as)(?: the| an?)?(?: (?:increasing|growing|rising|higher|larger|more))?(?: [\\p{L}-]+){1,5}?(?: (?:increases?|grows?|rises?|becomes? (?:larger|available)|(?:is|are) (?:raised|increased|used|added)|go(?:es)? up))?)?';
const up =
  'ris(?:es?|ing)|increas(?:es?|ing)|climbs?|grows?|growing|go(?:es)? up|rose|increased|grew|keeps? (?:rising|increasing|growing)';
const down =
  'falls?|falling|decreas(?:es?|ing)|declines?|declining|drops?|go(?:es)? down|shrinks?|fell|decreased|declined|dropped|decays?|keeps? (?:falling|decreasing|declining)';
const good = 'improves?|keeps? improving|gets? better|keeps? gaining';
const bad = 'deteriorates?|degrades?|worsens?|gets?(?: monotonically)? worse|keeps? getting worse';
const flat =
  '(?:stays?|remains?|is)(?: \\p{L}+ly)? (?:constant|flat|unchanged|steady)|(?:hardly|barely|does not|do not) changes?|levels? off(?: completely)?|flattens? out(?: completely)?|plateaus';

const patterns = [
  `${start}(?:${np('a')}|${head}(?<all>(?:both|all|the two|the three|all three|all four|all the)(?: of the| the)? (?:curves|lines|methods|models|groups|optimi[sz]ers|variants|traces|algorithms|arms)))${how} (?:(?<up>${up})|(?<down>${down})|(?<good>${good})|(?<bad>${bad})|(?<flat>${flat}))${how}${with_}${tail}${stop}`,
].map((one) => new RegExp(one, 'gu'));

const judge = (own: Line, { scope, match }: Match): boolean | undefined => {
  // "in every single year": of each step, which other rules read.
  if (scope.at !== undefined || scope.side !== undefined || /\b(?:every|each)\b/.test(match[0])) return undefined;
  const [from, to] = stretchOf(own, scope);
  const values = own.points.flatMap(([x, y]) => {
    const at = alongX(own, x);
    return at >= from - 1e-6 && at <= to + 1e-6 ? [y] : [];
  });
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined || values.length < 2) return undefined;
  const all = own.points.map(([, y]) => y);
  const isLog = own.measure.log && all.every((y) => y > 0);
  const eye = (y: number): number => (isLog ? Math.log(y) : y);
  const seen = values.map(eye);
  const whole = Math.max(...all.map(eye)) - Math.min(...all.map(eye));
  const net = eye(last) - eye(first);
  const range = Math.max(...seen) - Math.min(...seen);
  const { up: isUp, down: isDown, good: isGood, bad: isBad, flat: isFlat } = match.groups ?? {};
  if (isFlat !== undefined) {
    if (/level|flatten|plateau/.test(isFlat) && scope.from === undefined) return undefined;
    return range <= whole * 0.06
      ? true
      : Math.abs(net) >= whole * 0.2 && Math.abs(net) >= range * 0.9
        ? false
        : undefined;
  }
  const sign =
    isUp !== undefined
      ? 1
      : isDown !== undefined
        ? -1
        : goodSign(own) * (isGood !== undefined ? 1 : isBad === undefined ? 0 : -1);
  if (sign === 0) return undefined;
  if (net * sign > whole * 0.02) return true;
  // The other way, from end to end, with hardly a step back.
  const risen = seen.reduce(
    ({ least, most }, one) => ({ least: Math.min(least, one * sign), most: Math.max(most, one * sign - least) }),
    { least: Infinity, most: -Infinity },
  ).most;
  if (net * sign <= 0 && risen < whole * 0.005 && scope.from !== undefined) return false;
  const steps = seen.slice(1).map((one, at) => (one - (seen[at] ?? 0)) * sign);
  const forth = steps.filter((step) => step > 0).reduce((a, b) => a + b, 0);
  return net * sign < -whole * 0.03 && forth <= range * 0.08 ? false : undefined;
};

/** "In panel (a) the loss of B goes up again after epoch 40", "the cyan one slowly decreases". */
export const wayFindings = (coded: Coded): Finding[] =>
  patterns.flatMap((pattern) =>
    matchesOf(coded, pattern).flatMap((said): Finding[] => {
      if (
        /\b(?:not|never|neither|hardly|no longer|less|more)\b/.test(
          said.match[0].replace(said.match.groups?.['when'] ?? '', ''),
        ) &&
        said.match.groups?.['flat'] === undefined
      )
        return [];
      const isAll = said.match.groups?.['all'] !== undefined;
      const lines = isAll
        ? linesOf(coded.world).filter((line) => isIn(line, said.scope) && line.points.length > 2)
        : linesIn(said, 'a');
      const ok = joined(
        lines.map((own) => judge(own, said)),
        isAll ? { isEvery: true } : said.scope,
      );
      const [own] = lines;
      if (!own || ok === undefined) return [];
      const ends = [own.points[0], own.points.at(-1)].map((point) => Number((point?.[1] ?? 0).toPrecision(3)));
      return [foundIn(said, ok, ends.join(' to '), lines)];
    }),
  );
