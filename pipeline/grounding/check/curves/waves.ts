import type { Finding } from '../mention.js';
import { NUMBER, type Coded } from './coded.js';
import { slackOf } from './level.js';
import { heightOf, type Line } from './lines.js';
import { matchesOf, np, start, stop, tail, toldOfLines } from './said.js';

const through = new RegExp(
  `${start}${np('a')} (?<no>(?:does not|doesn['’]t|never) )?(?:goes?|pass(?:es)?|runs?|leads?|crosses|cuts|starts?|begins?|originates?) (?:exactly |directly )?(?:through|at|from|in) the origin${tail}${stop}`,
  'gu',
);

/** Whether a line is at 0 where its axis is: undefined where that is not drawn, or too near to tell. */
const isThroughOrigin = (own: Line): boolean | undefined => {
  const height = heightOf(own, 0) ?? (own.points[0]?.[0] === 0 ? own.points[0][1] : undefined);
  if (height === undefined || own.isStep) return undefined;
  const slack = slackOf([own], 0);
  return Math.abs(height) <= slack ? true : Math.abs(height) > 2 * slack ? false : undefined;
};

const amplitude = new RegExp(
  `${start}${np('a')} (?:has|have|shows|reaches|with|keeps|oscillates with|swings with) (?:an?|the|its) (?:constant |maximum |larger |smaller |peak )?amplitude(?: of|,)? (?:about |around |roughly |almost |nearly |just |only )?(?<n>${NUMBER})${tail}${stop}`,
  'gu',
);

/** How far a line goes up and down, where it does both. */
const swingsOf = ({ points }: Line): readonly number[] => {
  const ys = points.map(([, y]) => y);
  const turns = ys.filter(
    (y, at) => at > 0 && at < ys.length - 1 && (y - (ys[at - 1] ?? y)) * ((ys[at + 1] ?? y) - y) < 0,
  );
  const [low, high] = [ys.reduce((a, b) => Math.min(a, b), Infinity), ys.reduce((a, b) => Math.max(a, b), -Infinity)];
  return turns.length < 2 || turns.length > ys.length / 4
    ? []
    : [(high - low) / 2, Math.max(Math.abs(high), Math.abs(low)), high - low];
};

/** "The blue curve goes through the origin", "the sine has an amplitude of 2". */
export const waveFindings = (coded: Coded): Finding[] => [
  ...matchesOf(coded, through).flatMap((said) => {
    const isNot = said.match.groups?.['no'] !== undefined;
    const judge = (own: Line): boolean | undefined => {
      const is = isThroughOrigin(own);
      return is === undefined ? undefined : is !== isNot;
    };
    return toldOfLines(said, judge, (own) => heightOf(own, 0) ?? null);
  }),
  ...matchesOf(coded, amplitude).flatMap((said) => {
    const stated = coded.numbers.get(said.match.groups?.['n'] ?? '')?.value;
    const judge = (own: Line): boolean | undefined => {
      const [swing = 0, ...others] = swingsOf(own);
      if (stated === undefined || swing === 0) return undefined;
      const slack = slackOf([own], swing);
      if (Math.abs(swing - stated) <= slack) return true;
      return others.some((one) => Math.abs(one - stated) <= slack * 1.5) || Math.abs(swing - stated) < 2 * slack
        ? undefined
        : false;
    };
    return toldOfLines(said, judge, (own) => swingsOf(own)[0] ?? null);
  }),
];
