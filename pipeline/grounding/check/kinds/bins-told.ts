import { allMatches } from '../../all-matches.js';
import type { Plot } from '../../reading/reading.js';
import { sumOf } from '../../reading/statistics.js';
import { binEdges, type Bin } from '../bins.js';
import { numeral } from '../points/item.js';
import { matchesRow } from '../query.js';
import type { Finding } from '../mention.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';

const end = `\\$?(${numeral})(?: ?[\\p{L}%°]+)?`;
const tallest = new RegExp(
  `\\b(?:(tallest|highest|largest|biggest|modal|most (?:frequent|common|populated)|fullest|peak)|(shortest|lowest|smallest|least (?:frequent|common|populated))) (?:bar|bin|class|interval|range|group)\\b[^.;,\\d]{0,40}? (?:from|between|of|at|,|is) ?${end}(?: ?(?:and|to|–|-) ?)${end}`,
  'giu',
);

const numberOf = (text: string): number => Number(text.replaceAll(',', '').replace(/[−–]/, '-'));

/** "The tallest bar covers the times between 180 and 200 minutes": which bin has the most, or the fewest, in it. */
const tallestFindings = ({ text, start }: Sentence, bins: readonly Bin[]): Finding[] =>
  allMatches(text, tallest).flatMap((match): Finding[] => {
    const [words, high, , low = '', top = ''] = match;
    const [from, to] = [numberOf(low), numberOf(top)];
    const told = bins.find(
      (bin) =>
        Math.abs(bin.low - from) < 0.02 * (bin.high - bin.low) && Math.abs(bin.high - to) < 0.02 * (bin.high - bin.low),
    );
    const values = bins.map(({ row }) => row.value ?? 0);
    const best = high === undefined ? Math.min(...values) : Math.max(...values);
    if (!told) return [];
    const shown = bins.filter(({ row }) => (row.value ?? 0) === best).map((bin) => `${bin.low} to ${bin.high}`);
    const at = start + match.index;
    return [
      {
        start: at,
        end: at + words.length,
        ok: (told.row.value ?? 0) === best,
        stated: words,
        actual: shown.join(', '),
        facts: [],
        firm: true,
      },
    ];
  });

const spanned = new RegExp(
  `\\b(?:bins?|classes|intervals|bars|histogram|bin edges)\\b[^.;:\\d]{0,30}?(?:\\d[\\d.]* ?\\p{L}* (?:each )?)?(?:from|between|covering|spanning) ${end} (?:and|to) ${end}(?= ?(?:$|[.,;)]|and (?!\\d)|with|in steps|on|along))`,
  'giu',
);

/** "divided into six bins of 20 minutes between 180 and 300": from the first edge to the last. */
const spanFindings = ({ text, start }: Sentence, bins: readonly Bin[]): Finding[] =>
  allMatches(text, spanned).flatMap((match): Finding[] => {
    const isSome =
      /\b(?:the|only|central|two|three|first|last|most|any|no|of the|these|those|a|one|each|tall\w*|high\w*|low\w*) (?:\w+ )?$/i;
    // "a histogram over a scale from 0 to 25": how far the axis goes.
    if (/\b(?:scale|axis)\b/i.test(match[0])) return [];
    if (!/\b(?:bins|classes|intervals|histogram|bin edges)\b/i.test(match[0])) return [];
    if (isSome.test(text.slice(0, match.index)) && !/histogram|edges/i.test(match[0].slice(0, 10))) return [];
    const [from, to] = [numberOf(match[1] ?? ''), numberOf(match[2] ?? '')];
    const [low, high] = [Math.min(...bins.map((bin) => bin.low)), Math.max(...bins.map((bin) => bin.high))];
    const slack = (bins[0] ? bins[0].high - bins[0].low : 0) * 0.3;
    const isIn = (edge: number): boolean => bins.some((bin) => bin.low === edge || bin.high === edge);
    const ok = Math.abs(from - low) <= slack && Math.abs(to - high) <= slack;
    // "bins between 40 and 60": some of them.
    if (!ok && isIn(from) && isIn(to)) return [];
    return [
      {
        start: start + match.index,
        end: start + match.index + match[0].length,
        ok,
        stated: `${from} to ${to}`,
        actual: `${low} to ${high}`,
        facts: [],
        firm: true,
      },
    ];
  });

const shifted =
  /\b(?:lies?|is|are|sits?|appears?|is located|is shifted|are shifted|peaks?|is cent(?:re|er)ed|shifted) (?:clearly |slightly |much |somewhat )?(?:(?:further|farther|more) )?(?:to|on) the (left|right) (?:than|of|compared (?:to|with)|relative to|in comparison (?:to|with)) /giu;

const middleOf = (bins: readonly Bin[]): number => {
  const counts = bins.map(({ row }) => row.value ?? 0);
  return sumOf(bins.map(({ low, high }, index) => ((low + high) / 2) * (counts[index] ?? 0))) / sumOf(counts);
};

/** "The girls' distribution lies further to the right than the boys'": by the means of the two. */
const shiftFindings = (sentence: Sentence, bins: readonly Bin[]): Finding[] =>
  allMatches(sentence.text, shifted).flatMap((match): Finding[] => {
    const at = sentence.start + match.index;
    const names = sentence.mentions.filter(
      (one) => one.type === 'name' && bins.some(({ row }) => matchesRow(row, one)),
    );
    const left = names.findLast((one) => one.end <= at);
    const right = names.find((one) => one.start >= at + match[0].length);
    if (!left || !right) return [];
    const [a, b] = [left, right].map((name) => bins.filter(({ row }) => matchesRow(row, name)));
    if (!a || !b || a.length + b.length > bins.length || a[0]?.row.series === b[0]?.row.series) return [];
    const gap = (middleOf(a) - middleOf(b)) * (/right/i.test(match[1] ?? '') ? 1 : -1);
    if (Math.abs(gap) < 0.25 * ((a[0]?.high ?? 0) - (a[0]?.low ?? 0) || 1)) return [];
    const shown = [a, b].map((own) => middleOf(own).toFixed(1)).join(' against ');
    return [{ start: left.start, end: right.end, ok: gap > 0, stated: match[0], actual: shown, facts: [], firm: true }];
  });

const binsOf = (plot: Plot): readonly Bin[] => (plot.form === 'histogram' ? (binEdges(plot) ?? []) : []);

/** What a sentence says of the bins of histograms: which is the tallest, and which of two lies further to one side. */
export const binFindings = (sentence: Sentence, { plots }: World): Finding[] => {
  const all = plots.map(binsOf).filter((bins) => bins.length > 1);
  if (all.length === 0) return [];
  const [only = []] = all;
  const isOne = all.length === 1 && new Set(only.map(({ row }) => row.series)).size === 1;
  return [
    ...(isOne ? [...tallestFindings(sentence, only), ...spanFindings(sentence, only)] : []),
    ...shiftFindings(sentence, all.flat()),
  ];
};
