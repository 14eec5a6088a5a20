import type { Finding } from '../mention.js';
import { levelsIn } from '../../reading/levels.js';
import { NUMBER, type Coded } from './coded.js';
import { levelOn, slackOf } from './level.js';
import { alongX, type Line } from './lines.js';
import { matchesOf, np, start, stop, tail, toldOfLines, type Match } from './said.js';
import { stretchOf, unit } from './scope.js';

const little =
  '(?: (?:about|around|roughly|only|just|even|well|slightly|far|approximately|ever|the|a|an|its|value|level|precision|accuracy|loss|speed-?up|efficiency|return|of|=))*';
const line =
  '(?<line>(?: the)?(?: (?:dashed|dotted|horizontal|grey|gray|black|red|thin|solid|reference|threshold|limit|target))* line)';
const level = `(?:${little} (?<n>${NUMBER})${unit}(?: (?:objective|limit|threshold|mark|line|level|target|budget|value|goal|bound))?|${line}(?: at (?<m>${NUMBER})${unit})?)`;
const no =
  "(?<not>never(?: again)?|(?:do|does|did) not(?: ever)?|don['’]t|doesn['’]t|didn['’]t|cannot|fails to|hardly ever)";
const upwards =
  'exceeds?|violates?|surpass(?:es)?|(?:rises?|goes|go|gets?|climbs?|comes?|moves?)(?: up)? (?:above|beyond)|tops?|passes';
const downwards =
  '(?:falls?|drops?|goes|go|dips?|sinks?|gets?|comes?|declines?|decreases?|slips?)(?: down)? (?:below|under)';
const verb =
  '(?:(?:stays?|is|are|lies?|remains?|keeps?|runs?|sits?|was|were|stayed|remained)(?: (?:always|well|clearly|consistently|still|entirely|slightly|just))*)';

const crossed = [
  `${start}${np('a')} (?:${no} )?(?:(?:briefly|eventually|finally|already|even|always|sometimes) )?(?:(?<up>${upwards})|(?<down>${downwards})|(?<reach>reach(?:es)?|attains?|hits?|achieves?|touch(?:es)?))${level}${tail}${stop}`,
].map((one) => new RegExp(one, 'gu'));
const kept = [
  `${start}${np('a')} (?:always |consistently |never )?${verb} (?:(?<above>above|over)|(?<below>below|under))${level}${tail}${stop}`,
].map((one) => new RegExp(one, 'gu'));

const levelIn = ({ match, coded }: Match, own: Line): number | undefined => {
  const number = coded.numbers.get(match.groups?.['n'] ?? match.groups?.['m'] ?? '');
  if (number) return levelOn(own, number);
  const across = levelsIn(coded.world.reading).filter(
    ({ channel, low, high, row }) => channel === 'y' && low === high && row.group === own.group,
  );
  return across.length === 1 ? across[0]?.low : undefined;
};

const valuesIn = (own: Line, { scope }: Match): number[] => {
  const [from, to] = stretchOf(own, scope);
  return own.points.flatMap(([x, y]) => {
    const at = alongX(own, x);
    return at >= from - 1e-6 && at <= to + 1e-6 ? [y] : [];
  });
};

/** How far along the stretch the values are above a level by more than a hair, and below it. */
const around = (own: Line, said: Match): { over: number; under: number; n: number; near: number } | undefined => {
  const at = levelIn(said, own);
  const values = at === undefined ? [] : valuesIn(own, said);
  if (at === undefined || values.length === 0) return undefined;
  const slack = Math.min(slackOf([own], at), Math.abs(at) * 0.03 + slackOf([own], at) / 4);
  const count = (fits: (off: number) => boolean): number => values.filter((value) => fits(value - at)).length;
  return {
    over: count((off) => off > slack),
    under: count((off) => off < -slack),
    near: count((off) => Math.abs(off) <= slack),
    n: values.length,
  };
};

const judgeCrossed = (own: Line, said: Match): boolean | undefined => {
  const seen = around(own, said);
  const { not, up, down, reach } = said.match.groups ?? {};
  if (!seen || said.scope.at !== undefined) return undefined;
  const { over, under, near } = seen;
  const [beyond, short] =
    up !== undefined ? [over, under] : down !== undefined ? [under, over] : [over > 0 && under > 0 ? 1 : 0, 0];
  if (reach !== undefined) {
    // Reached only where the level lies between two values, or at one of them.
    const isReached = near > 0 || (over > 0 && under > 0);
    if (not !== undefined) return !isReached ? true : over > 0 && under > 0 ? false : undefined;
    return isReached ? (near > 0 ? true : undefined) : under === 0 ? undefined : false;
  }
  if (not !== undefined) return beyond > 0 ? false : near > 0 && short === 0 ? undefined : true;
  if (said.scope.isWhole) return undefined;
  return beyond > 0 ? true : near > 0 ? undefined : false;
};

const judgeKept = (own: Line, said: Match): boolean | undefined => {
  const seen = around(own, said);
  if (!seen) return undefined;
  const { over, under, near, n } = seen;
  const [right, wrong] = said.match.groups?.['above'] === undefined ? [under, over] : [over, under];
  if (said.match[0].includes('never')) return undefined;
  if (right + near === n) return right > 0 ? true : undefined;
  // "is below": of where the eye rests; all of it, or nearly all, must be elsewhere.
  const isAll = /\b(?:stays?|remains?|keeps?|always|consistently|throughout|stayed|remained)\b/.test(said.match[0]);
  return wrong >= Math.max(1, n * (isAll ? 0.05 : 0.9)) ? false : undefined;
};

/** "The placebo curve never reaches 0.5", "the kernel stack never violates the 5 ms objective", "A stays below 10". */
export const boundFindings = (coded: Coded): Finding[] => {
  const judged = (pattern: RegExp, judge: (own: Line, said: Match) => boolean | undefined): Finding[] =>
    matchesOf(coded, pattern).flatMap((said) =>
      toldOfLines(
        said,
        (own) => judge(own, said),
        (own) => {
          const ys = valuesIn(own, said);
          return `${Math.min(...ys)} to ${Math.max(...ys)}`;
        },
      ),
    );
  return [
    ...crossed.flatMap((pattern) => judged(pattern, judgeCrossed)),
    ...kept.flatMap((pattern) => judged(pattern, judgeKept)),
  ];
};
