import { allMatches } from '../../all-matches.js';
import { highest } from '../../reading/statistics.js';
import type { Finding } from '../mention.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';
import { deviationOf, distributionsOf, meanOf, modeOf, namedIn, overlapOf, type Distribution } from './distribution.js';

const more = 'higher|larger|greater|longer|bigger|later|heavier|older|further (?:to the )?right';
const less = 'lower|smaller|shorter|earlier|lighter|younger|further (?:to the )?left';
const more2 = more.replaceAll('(?:to the )?', 'to the ');
const less2 = less.replaceAll('(?:to the )?', 'to the ');

/** "The background peaks at a higher momentum than the signal", "is shifted to higher intensities than both mutants". */
const peaked = new RegExp(
  `\\bpeaks? (?:at|in) (?:a |the )?(?:much |clearly |slightly |somewhat )?(?:(?<up>${more2})|(?<down>${less2}))(?: \\p{L}+){0,4} than\\b`,
  'giu',
);
const moved = new RegExp(
  `\\b(?:(?:is|are|lies?|sits?|was|were) )?(?:shifted|displaced|moved) (?:to|toward|towards) (?:much |clearly |slightly )?(?:(?<up>${more2}|the right(?= of))|(?<down>${less2}|the left(?= of)))(?: \\p{L}+){0,3} (?:than|of|compared (?:to|with)|relative to)\\b`,
  'giu',
);
/** "is broader than", "vary more than", "more spread out than". */
const spread = new RegExp(
  `\\b(?:(?:is|are|was|were) (?:much |clearly |slightly |also |far )?(?:(?<up>wider|broader|flatter and wider|more (?:spread out|dispersed|variable|scattered))|(?<down>narrower|more (?:concentrated|compact)|less (?:spread out|dispersed|variable|scattered)))|(?:vary|varies|varied|spread) (?:(?<up2>more)|(?<down2>less)))(?: \\p{L}+){0,2} than\\b`,
  'giu',
);

/** "After training the distribution has shifted towards lower scores": the later of two against the earlier one. */
const shifted = new RegExp(
  `\\b(?:shift(?:s|ed)?|moves?|moved|slid(?:es)?) (?:clearly |slightly |markedly |noticeably |visibly )?(?:to|toward|towards) (?:the )?(?:(?<up>right|${more2})|(?<down>left|${less2}))\\b`,
  'giu',
);
const apart =
  /\b(?:(?:do|does|did) not overlap(?! (?:much|completely|entirely|fully|strongly))|(?:are|is) (?:completely|fully|entirely|clearly|well) (?:separate[d]?|separable)|have no overlap|without (?:any )?overlap|no overlap (?:between|of|at all))\b/giu;
const tallest =
  /\b(?<what>(?:tallest|highest|largest) (?:bar|bin|peak)|highest (?:point|density)|peak)(?: of (?:all|the (?:whole )?(?:chart|figure|plot)))?,? (?:belongs to|is (?:in|that of|of|from|reached by|found in)|comes from) (?:the )?(?:\p{L}+ ){0,2}?$/iu;

const otherwise = /\b(?:not|no|never|neither|nor|only|except|both|each|half|quartile|by)\b|n['’]t\b/iu;

const after =
  /\b(?:after|post|post-\p{L}+|follow-?up|treated|treatment|final|trained|training|with|new|second|day \d+|week \d+)\b/iu;
const before = /\b(?:before|pre|pre-\p{L}+|baseline|untreated|control|initial|without|old|first)\b/iu;

/** Of two, the one that is called the later, and the other. */
const inTime = (world: World): readonly [Distribution, Distribution] | undefined => {
  const [a, b, ...more3] = distributionsOf(world);
  if (!a || !b || more3.length > 0) return undefined;
  const label = ({ name, plot }: Distribution): string => name ?? plot.panel ?? '';
  if (before.test(label(a)) && after.test(label(b)) && !before.test(label(b))) return [b, a];
  return before.test(label(b)) && after.test(label(a)) && !before.test(label(a)) ? [a, b] : undefined;
};

const found = (
  { text, start }: Sentence,
  [from, to]: readonly [number, number],
  ok: boolean,
  actual: string,
): Finding => ({
  start: start + from,
  end: start + to,
  ok,
  stated: text.slice(from, to),
  actual,
  facts: [],
  plain: true,
});

const compared = (
  sentence: Sentence,
  world: World,
  pattern: RegExp,
  of: (one: Distribution) => number,
  slackOf: (a: Distribution, b: Distribution) => number,
): Finding[] =>
  allMatches(sentence.text, pattern).flatMap((match): Finding[] => {
    const { up, up2 } = match.groups ?? {};
    const names = namedIn(sentence, world);
    const [from, to] = [match.index, match.index + match[0].length];
    const own = names.findLast(({ mention }) => mention.end - sentence.start <= from);
    const others = names.filter(({ mention }) => mention.start - sentence.start >= to);
    const lead = sentence.text.slice(own ? own.mention.end - sentence.start : 0, from);
    if (!own || /[;.]|\bthan\b|\b(?:and|while|but)\b/u.test(lead)) return [];
    const isAll = /^ (?:both|all|the other|either|any)\b/iu.test(sentence.text.slice(to));
    const rest = isAll
      ? distributionsOf(world).filter((one) => one !== own.distribution)
      : others.slice(0, 1).map(({ distribution }) => distribution);
    if (rest.length === 0 || rest.includes(own.distribution)) return [];
    if (otherwise.test(sentence.text.slice(own.mention.end - sentence.start, from))) return [];
    const sign = (up ?? up2) === undefined ? -1 : 1;
    const gaps = rest.map((one) => ({
      gap: (of(own.distribution) - of(one)) * sign,
      slack: slackOf(own.distribution, one),
    }));
    const ok = gaps.some(({ gap, slack }) => gap < -slack)
      ? false
      : gaps.every(({ gap, slack }) => gap > slack)
        ? true
        : undefined;
    const shown = [own.distribution, ...rest].map((one) => of(one).toFixed(2)).join('; ');
    return ok === undefined ? [] : [found(sentence, [own.mention.start - sentence.start, to], ok, shown)];
  });

const tenth = (a: Distribution, b: Distribution): number => 0.1 * Math.max(deviationOf(a), deviationOf(b));

const overTime = (sentence: Sentence, world: World): Finding[] =>
  allMatches(sentence.text, shifted).flatMap((match): Finding[] => {
    const [late, early] = inTime(world) ?? [];
    const { text } = sentence;
    if (!late || !early || otherwise.test(text) || /\bthan\b|\bfrom before\b|\bcompared\b/iu.test(text)) return [];
    if (!/\b(?:after|following|post|with|course|training|treat|under|due to|as a result|introduc)/iu.test(text))
      return [];
    const gap = (meanOf(late) - meanOf(early)) * (match.groups?.['up'] === undefined ? -1 : 1);
    const slack = tenth(late, early);
    if (Math.abs(gap) <= slack) return [];
    const shown = `${meanOf(early).toFixed(1)} before, ${meanOf(late).toFixed(1)} after`;
    return [found(sentence, [match.index, match.index + match[0].length], gap > 0, shown)];
  });

const separate = (sentence: Sentence, world: World): Finding[] =>
  allMatches(sentence.text, apart).flatMap((match): Finding[] => {
    const names = namedIn(sentence, world).map(({ distribution }) => distribution);
    const pair = names.length === 2 ? names : distributionsOf(world);
    const [a, b] = pair;
    if (!a || !b || pair.length !== 2 || /\b(?:means?|medians?|modes?|peaks?|lines?|error|box)\b/iu.test(sentence.text))
      return [];
    const common = overlapOf(a, b);
    const ok = common > 0.08 ? false : common < 0.01 ? true : undefined;
    return ok === undefined
      ? []
      : [found(sentence, [match.index, match.index + match[0].length], ok, `${Math.round(common * 100)}% in common`)];
  });

const owner = (sentence: Sentence, world: World): Finding[] => {
  const all = distributionsOf(world);
  return all.length < 2 || new Set(all.map(({ plot }) => plot.group)).size > 1
    ? []
    : namedIn(sentence, world).flatMap(({ mention, distribution }): Finding[] => {
        const lead = sentence.text.slice(0, mention.start - sentence.start);
        const match = tallest.exec(lead);
        if (!match || otherwise.test(lead.slice(match.index))) return [];
        const top = ({ masses, isCurve }: Distribution): number =>
          highest(masses.map(({ weight, low, high }) => (isCurve ? weight / (high - low || 1) : weight)));
        const best = Math.max(...all.map(top));
        const ok = top(distribution) >= best * 0.999 ? true : top(distribution) < best * 0.95 ? false : undefined;
        return ok === undefined ? [] : [found(sentence, [match.index, mention.end - sentence.start], ok, String(best))];
      });
};

/** What is said of two distributions: which lies where, which is wider, whether they overlap. */
export const pairFindings = (sentence: Sentence, world: World): Finding[] => [
  ...compared(
    sentence,
    world,
    peaked,
    modeOf,
    (a, b) => Math.max(tenth(a, b), (a.masses[0]?.high ?? 0) - (a.masses[0]?.low ?? 0)) * 0.9,
  ),
  ...compared(sentence, world, moved, meanOf, tenth),
  ...compared(sentence, world, spread, deviationOf, tenth),
  ...overTime(sentence, world),
  ...separate(sentence, world),
  ...owner(sentence, world),
];
