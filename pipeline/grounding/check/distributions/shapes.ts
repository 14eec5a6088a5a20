import { allMatches } from '../../all-matches.js';
import type { Finding } from '../mention.js';
import { countOf } from '../number-words.js';
import { numeral } from '../points/item.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';
import {
  deviationOf,
  distributionsOf,
  meanOf,
  modeOf,
  namedIn,
  shareBetween,
  skewnessOf,
  summitsOf,
  type Distribution,
} from './distribution.js';

const rightward =
  'right|high(?:er)?|larg(?:e|er)|long(?:er)?|great(?:er)?|big(?:ger)?|late(?:r)?|old(?:er)?|heav(?:y|ier)';
const leftward = 'left|low(?:er)?|small(?:er)?|short(?:er)?|brief(?:er)?|early|earlier|young(?:er)?|light(?:er)?';
const skewed = new RegExp(
  `\\b(?:(?<right>(?:right|positively)[- ]skew(?:ed)?|right(?:ward)? skew|positive skew(?:ness)?)|(?<left>(?:left|negatively)[- ]skew(?:ed)?|left(?:ward)? skew|negative skew(?:ness)?)` +
    `|skewed (?:\\p{L}+ )?(?:to|toward|towards) (?:the )?(?:(?<right2>${rightward})|(?<left2>${leftward}))\\b` +
    `|\\b(?:long|extended|heavy|stretched) (?:\\p{L}+ )?tails? (?:\\p{L}+ ){0,2}?(?:to|toward|towards|on|at|of|into) (?:the )?(?:\\p{L}+ ){0,1}?(?:(?<right3>${rightward})|(?<left3>${leftward}))\\b` +
    `|\\blong (?:(?<right4>right|upper)|(?<left4>left|lower))(?:-hand)? tail)`,
  'giu',
);
const modes =
  /\b(?:(?<count>one|two|three|four|2|3) (?:(?:clear|clearly|separate|distinct|well-separated|visible|different|pronounced|marked|obvious)(?:ly)? )*(?:peaks|modes|humps|maxima|summits)\b|(?<single>(?:a |one )(?:clear |single |sole |distinct )*single (?:\p{L}+-shaped )?(?:peak|mode|hump|maximum)|unimodal|single-peaked)|(?<double>(?:strongly |clearly )?bimodal|double-peaked|two-peaked)|(?<triple>trimodal))/giu;
const even = /\b(?:bell-shaped|bell shape|symmetric(?:al)?(?:ly)?)\b/giu;
const centred = new RegExp(
  `\\bcent(?:red|ered|res|ers|re|er)(?: is| are| lies)? (?:(?:at|around|on|near|about|close to|roughly) ?){1,2}(?:a value of )?\\$?(?<at>${numeral})`,
  'giu',
);
const most = new RegExp(
  `\\b(?:most(?! (?:frequent|common|populated|typical|likely|often|popular|productive|extreme|\\p{L}+ed)\\b)|the (?:vast |great |large )?majority|the bulk|nearly all|almost all)(?: of)?\\b[^.;,\\d]{0,50}? (?:between|from|in the range (?:of|from)|range from) \\$?(?<from>${numeral})(?: \\p{L}+)? (?:and|to) \\$?(?<to>${numeral})`,
  'giu',
);

/** What is said of another part of the figure, or is denied, compared or supposed. */
const otherwise =
  /\b(?:not|no|never|neither|nor|without|rather than|instead|unlike|whereas|while|but|would|if|cut|truncated|combined|together|although|though|residuals?)\b|n['’]t\b/iu;

const numberOf = (text: string | undefined): number => Number((text ?? '').replaceAll(',', '').replace(/[−–]/, '-'));

/** Of whom it is told: those that are named before, or all of them. */
const meant = (sentence: Sentence, at: number, world: World): readonly Distribution[] => {
  const named = namedIn(sentence, world).filter(({ mention }) => mention.end <= sentence.start + at);
  const last = named.at(-1);
  return last ? [last.distribution] : distributionsOf(world);
};

/** The clause around a place in the text. */
const clauseAround = (text: string, from: number, to: number): string => {
  const start = Math.max(text.lastIndexOf(',', from), text.lastIndexOf(';', from), text.lastIndexOf(':', from)) + 1;
  const end = /[,;]/.exec(text.slice(to));
  return text.slice(start, end ? to + end.index : text.length);
};

interface Said {
  readonly pattern: RegExp;
  /** Whether one distribution is so; undefined where nobody could say. */
  readonly isSo: (groups: Readonly<Record<string, string | undefined>>, one: Distribution) => boolean | undefined;
  readonly shown: (one: Distribution) => number;
}

const clear = (value: number, low: number, high: number): boolean | undefined =>
  value <= low ? false : value >= high ? true : undefined;

const said: readonly Said[] = [
  {
    pattern: skewed,
    isSo: ({ right, right2, right3, right4 }, one) => {
      const sign = (right ?? right2 ?? right3 ?? right4) === undefined ? -1 : 1;
      return clear(skewnessOf(one) * sign, -0.3, 0.1);
    },
    shown: skewnessOf,
  },
  {
    pattern: modes,
    isSo: ({ count, single, double, triple }, one) => {
      const stated = triple ? 3 : double ? 2 : single ? 1 : countOf(count ?? '');
      if (stated === 1) return summitsOf(one, 0.35) > 1 ? false : summitsOf(one, 0.12) === 1 ? true : undefined;
      return summitsOf(one, 0.06) < stated ? false : summitsOf(one, 0.12) === stated ? true : undefined;
    },
    shown: (one) => summitsOf(one, 0.12),
  },
  {
    pattern: even,
    isSo: (_, one) =>
      Math.abs(skewnessOf(one)) > 0.9 || summitsOf(one, 0.3) > 1
        ? false
        : Math.abs(skewnessOf(one)) < 0.35
          ? true
          : undefined,
    shown: skewnessOf,
  },
  {
    pattern: centred,
    isSo: ({ at }, one) => {
      const [stated, mean, mode] = [numberOf(at), meanOf(one), modeOf(one)];
      const width = Math.max(
        deviationOf(one),
        one.isCurve ? 0 : (one.masses[0]?.high ?? 0) - (one.masses[0]?.low ?? 0),
      );
      const off = Math.max(Math.min(mean, mode) - stated, stated - Math.max(mean, mode));
      return off > width * 0.8 ? false : off < width * 0.35 ? true : undefined;
    },
    shown: meanOf,
  },
  {
    pattern: most,
    isSo: ({ from, to }, one) => {
      const [low, high, mode] = [numberOf(from), numberOf(to), modeOf(one)];
      const verdict = clear(shareBetween(one, low, high), 0.42, 0.5);
      // "Most needed between 250 and 300": more than in any other class.
      return verdict === false && low <= mode && mode <= high ? undefined : verdict;
    },
    shown: meanOf,
  },
];

/** "skewed to the right", "two separate peaks", "centred around 190 cm", "most runners needed between 270 and 330 minutes". */
export const shapeFindings = (sentence: Sentence, world: World): Finding[] => {
  const { text, start } = sentence;
  return said.flatMap(({ pattern, isSo, shown }) =>
    allMatches(text, pattern).flatMap((match): Finding[] => {
      const { index, 0: words, groups = {} } = match;
      const all = meant(sentence, index, world);
      if (all.length === 0 || otherwise.test(clauseAround(text, index, index + words.length))) return [];
      const verdicts = all.map((one) => isSo(groups, one));
      const ok = verdicts.every((one) => one === true)
        ? true
        : verdicts.every((one) => one === false)
          ? false
          : undefined;
      return ok === undefined
        ? []
        : [
            {
              start: start + index,
              end: start + index + words.length,
              ok,
              stated: words,
              actual: all.map((one) => shown(one).toFixed(2)).join('; '),
              facts: [],
              plain: true,
            },
          ];
    }),
  );
};
