import { allMatches } from '../../all-matches.js';
import { isCumulative } from '../cumulative.js';
import { countOf, fractions } from '../number-words.js';
import type { Finding } from '../mention.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';
import { crossingFindings } from './cumulative-crossing.js';
import {
  amount,
  amountOf,
  curveIn,
  curvesNear,
  curvesOf,
  finding,
  shareAt,
  slack,
  valueAt,
  type Curve,
  type Told,
} from './cumulative-curves.js';

const seconds: readonly (readonly [RegExp, number])[] = [
  [/\b(?:s|sec|seconds?)\b/i, 1],
  [/\b(?:min|minutes?)\b/i, 60],
  [/\b(?:h|hrs?|hours?)\b/i, 3600],
  [/\bdays?\b/i, 86_400],
];
const secondsOf = (text: string): number | undefined => seconds.find(([unit]) => unit.test(text))?.[1];

/** What a number in another unit of time is multiplied by: "half an hour" on an axis in minutes. */
const unitScale = ({ plot }: Told, unit: string): number => {
  const [stated, shown] = [secondsOf(unit), secondsOf(plot.x?.title?.printed ?? '')];
  return stated !== undefined && shown !== undefined ? stated / shown : 1;
};

const ends = new RegExp(
  `\\b(?:(long|larg|great|high|slow|maxim|old|heav|lat)\\w*|(short|small|low|fast|quick|minim|young|light|earl)\\w*)\\b[^.;,]{0,60}?\\b(?:is|was|of|at|took|takes|lasted|lasts|being|equals|reaches|amounts to|:) (?:about |around |roughly |only |just |approximately )?${amount}\\b(?! ?(?:%|percent))`,
  'giu',
);

const shown =
  /\b(?:values?|shares?|proportions?|probabilit\w+|percentages?|points?|levels?|fractions?|curves?|lines?)\b/i;

/** "The longest wait at Clinic B is 45 minutes". */
const endFindings = (told: Told): Finding[] =>
  allMatches(told.sentence.text, ends).flatMap((match) => {
    const curves = curvesNear(told, match.index + match[0].length);
    const high = match[1] !== undefined;
    // "The highest value is 1, and the lowest is 0.1": of the shares.
    const named = /^\w+ (?:is|was)\b/i.test(match[0]) ? told.sentence.text.slice(0, match.index) : match[0];
    if (!/est\b|most\b|maxim|minim/i.test(match[0]) || shown.test(named)) return [];
    const of = (one: Curve): number => (high ? one.points.at(-1) : one.points[0])?.x ?? 0;
    const stated = amountOf(match[3] ?? '');
    const ok = curves.some((one) => Math.abs(of(one) - stated) <= slack(told) * 0.4);
    return [finding(told, match.index, match[0], ok, curves.map(of).join('; '), curves)];
  });

const owner =
  /\b(?:the )?(?:(longest|largest|greatest|highest|slowest)|(shortest|smallest|lowest|fastest|quickest)) \w+(?: \w+){0,4} (?:occurr(?:ed|s)|is found|was found|belongs?|is|was|comes?|appears?|happened) (?:at|to|in|for|on|among|with|that of)\b/giu;

/** "The longest wait in the data occurred at Clinic A". */
const ownerFindings = (told: Told): Finding[] =>
  told.curves.length < 2
    ? []
    : allMatches(told.sentence.text, owner).flatMap((match) => {
        const end = match.index + match[0].length;
        const curve = curveIn(told, end, end + 24);
        if (!curve || /^\s*\d/.test(told.sentence.text.slice(end))) return [];
        const of = (one: Curve): number =>
          match[1] === undefined ? -(one.points[0]?.x ?? 0) : (one.points.at(-1)?.x ?? 0);
        const best = told.curves.reduce((a, b) => (of(b) > of(a) ? b : a));
        const text = told.sentence.text.slice(match.index, end);
        return [finding(told, match.index, text, of(curve) >= of(best), best.name ?? null, [curve])];
      });

const portion =
  '(?:(\\d+(?:\\.\\d+)?) ?(?:%|percent|per cent)|(half|(?:a|one|two|three|four|nine) (?:third|quarter|fifth|tenth)s?)|(all|every|everyone|everybody|each|any)|(no(?! (?:more|less|fewer|longer|later|shorter|higher|lower)\\b)|none|nobody|not a single|not one|no one|never))(?!\\w)';
/** "half", "a tenth", "three quarters". */
const partOf = (text: string): number => {
  const [times = '', part = times] = text.toLowerCase().split(/\s+/);
  return (/^(?:a|half)$/.test(times) ? 1 : countOf(times)) * (fractions[part] ?? 0.5);
};
const upTo =
  '(within|in|by|under|below|less than|fewer than|at most|up to|no more than|(?:short|low|earli|young|fast|quick|soon|small|light|cheap|narrow)er than|no (?:long|lat|old|slow|high|great|larg|bigg)er than)';
const beyond =
  '(more than|over|above|exceed(?:s|ed|ing)?|at least|(?:long|lat|old|slow|great|high|larg|bigg|heavi|tall)er than)';
const shares = new RegExp(
  `\\b${portion}[^.;]{0,70}?\\b(?:${upTo}|${beyond}) (?:about |around )?(?:\\$)?${amount}\\b(?! ?(?:%|percent)) ?(\\w+ ?\\w*)?`,
  'giu',
);
const orLess = new RegExp(
  `\\b${portion}[^.;]{0,60}? ${amount} ?(\\w+ )?or (?:(?:less|fewer|shorter|under|below|lower|earlier|sooner)|(more|longer|over|above|higher|later))\\b`,
  'giu',
);
const opened = new RegExp(
  `\\b(?:by|within|after|at) (?:(?:day|hour|minute|week|month|year|age) ${amount}|${amount} (\\w+)),? (?:(?!\\band\\b)[^.;]){0,30}?\\b${portion}`,
  'giu',
);

const stateOf = (told: Told, groups: readonly (string | undefined)[]): { share: number; near: number } => {
  const [percent, part, all, none] = groups;
  const share =
    percent !== undefined ? Number(percent) / 100 : part !== undefined ? partOf(part) : all !== undefined ? 1 : 0;
  return {
    share: share * told.whole,
    near: told.whole * (all !== undefined || none !== undefined ? 0.004 : part === undefined ? 0.045 : 0.07),
  };
};

const rising = /\b(?:rais|ris|increas|climb|jump|step|add|grow|lift)\w*\b/i;

const loose = /\b(?:more|less|fewer|over|under|least|most)(?: than)? $/i;
const rough = /\b(?:almost|nearly|about|around|roughly|approximately|some) $/i;

/** "Half of Clinic A's patients are seen within 8 minutes", "nobody waited more than half an hour". */
const shareFindings = (told: Told): Finding[] => {
  const { text } = told.sentence;
  const judge = (
    match: RegExpMatchArray,
    groups: readonly (string | undefined)[],
    at: number,
    isBeyond: boolean,
    isOpened: boolean,
  ): Finding[] => {
    const start = match.index ?? 0;
    const { share, near } = stateOf(told, groups);
    const end = start + match[0].length;
    const behind = isOpened ? curveIn(told, end, end + 28) : undefined;
    const isPronoun = /\b(?:of (?:them|these|those)|there)\b/i.test(match[0]);
    const curves = isPronoun ? told.curves : behind ? [behind] : curvesNear(told, end);
    const before = [text.slice(0, start), match[0].slice(0, match[0].indexOf(groups.find(Boolean) ?? ''))];
    const isLoose = before.some((words) => loose.test(words));
    const within = before.some((words) => rough.test(words)) ? Math.max(near, told.whole * 0.1) : near;
    const shareOf = (curve: Curve, x: number): number =>
      isBeyond ? told.whole - shareAt(curve, x) : shareAt(curve, x);
    // A value on the edge is counted either way.
    const actual = curves.flatMap((curve) => [shareOf(curve, at), shareOf(curve, at - 1e-6)]);
    const ok =
      actual.some((one) => Math.abs(one - share) <= within) ||
      (share === told.whole && actual.some((one) => one > share * 0.996));
    const shown = actual.map((one) => Number(one.toFixed(3))).join('; ');
    return [finding(told, start, match[0].trimEnd(), ok || (isLoose ? undefined : false), shown, curves)];
  };
  return [
    // "Each step raises the curve by 0.05": how far a step goes.
    ...allMatches(text, shares).flatMap((match) =>
      rising.test(match[0])
        ? []
        : judge(
            match,
            match.slice(1, 5),
            amountOf(match[7] ?? '') * unitScale(told, match[8] ?? ''),
            match[6] !== undefined,
            false,
          ),
    ),
    // "three quarters waited 18 minutes or less"
    ...allMatches(text, orLess).flatMap((match) =>
      judge(
        match,
        match.slice(1, 5),
        amountOf(match[5] ?? '') * unitScale(told, match[6] ?? ''),
        match[7] !== undefined,
        false,
      ),
    ),
    ...allMatches(text, opened).flatMap((match) =>
      judge(
        match,
        match.slice(4, 8),
        amountOf(match[1] ?? match[2] ?? '') * unitScale(told, match[3] ?? ''),
        false,
        true,
      ),
    ),
  ];
};

const medians = new RegExp(
  `\\bmedian\\b[^.;]{0,60}?\\b(?:is|was|of|at|equals|lies at|amounts to) (?:about |around |roughly )?${amount}\\b`,
  'giu',
);

/** "The median wait at Clinic A is 8 minutes": where the curve crosses the half. */
const medianFindings = (told: Told): Finding[] =>
  allMatches(told.sentence.text, medians).flatMap((match) => {
    // "To find the median, follow the dotted line at 0.5": where it is read, and not what it is.
    if (/\blines?\b[^.;]*\bat\b/i.test(match[0])) return [];
    const curves = curvesNear(told, match.index + match[0].length);
    const stated = amountOf(match[1] ?? '');
    const ats = curves.map((curve) => valueAt(curve, told.whole / 2) ?? 0);
    const ok = curves.some((curve, index) => {
      const at = ats[index] ?? 0;
      const next = curve.points.find(({ x }) => x > at)?.x ?? at;
      return stated >= at - slack(told) && stated <= next + slack(told);
    });
    return [finding(told, match.index, match[0], ok, ats.join('; '), curves)];
  });

const larger = new RegExp(
  `(?:\\b(?:by|within|after|at) (?:day |hour |minute |week )?${amount} [^.;]{0,14}?)?\\b(larger|greater|higher|bigger|smaller|lower) (?:share|proportion|percentage|fraction|part) of\\b([^.;]{1,60}?)\\bthan\\b([^.;]{1,60}?)(?:\\b(?:within|in|by|under|below|in less than|in under|after|at) ${amount}\\b|\\b(?:is|are|was|were|has|have|had) \\w+|$)`,
  'giu',
);

const limit = new RegExp(
  `^ (?:\\w+ ){0,2}(?:within|in|by|under|below|after|at)(?: less than| under)? ${amount}\\b`,
  'i',
);

/** "A larger share of B's patients than of A's is seen within 15 minutes". */
const compareFindings = (told: Told): Finding[] =>
  allMatches(told.sentence.text, larger).flatMap((match) => {
    const from = match.index + match[0].indexOf(match[3] ?? '');
    const time = match[1] ?? match[5] ?? limit.exec(told.sentence.text.slice(match.index + match[0].length))?.[1];
    if (time === undefined) return [];
    const a = curveIn(told, from, from + (match[3] ?? '').length);
    const b = curveIn(told, from + (match[3] ?? '').length, match.index + match[0].length);
    if (!a || !b || a === b) return [];
    const at = amountOf(time);
    const sign = /smaller|lower/i.test(match[2] ?? '') ? -1 : 1;
    const ok = (shareAt(a, at) - shareAt(b, at)) * sign > 0;
    return [finding(told, match.index, match[0], ok, `${shareAt(a, at)} against ${shareAt(b, at)}`, [a])];
  });

/** What a sentence says of the values behind a curve of shares: the longest, the median, how many are within a limit. */
export const cumulativeFindings = (sentence: Sentence, world: World): Finding[] => {
  const plot = world.plots.find((one) => isCumulative(one) && one.category?.kind === 'numbers');
  // Beside bars, as in a Pareto chart, the values are those of the bars.
  if (!plot || world.plots.some(({ form }) => form === 'bar' || form === 'histogram')) return [];
  const curves = curvesOf(plot).filter(({ points }) => points.length > 1);
  if (curves.length === 0) return [];
  const whole = Math.max(...plot.rows.map(({ value = 0 }) => value)) > 1.5 ? 100 : 1;
  const told: Told = { sentence, world, plot, curves, whole };
  return [compareFindings, crossingFindings, ownerFindings, endFindings, medianFindings, shareFindings].flatMap(
    (rule) => rule(told),
  );
};
