import { allMatches } from '../../all-matches.js';
import type { Plot } from '../../reading/reading.js';
import { highest, lowest, meanOf } from '../../reading/statistics.js';
import type { Finding } from '../mention.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';

const subject =
  '(?:error bars?|uncertaint(?:y|ies)|(?:confidence |prediction |shaded |forecast )?(?:bands?|ribbons?|intervals?|envelopes?)|shaded (?:area|region)s?|spread)';
const wide =
  'widens?|expands?|broadens?|lengthens?|grows?|increases?|(?:gets?|becomes?|grows?|are|is) (?:ever |steadily |progressively |gradually |much |increasingly |slightly )?(?:wider|longer|larger|bigger|broader|greater)';
const narrow =
  'narrows?|shrinks?|tightens?|shortens?|contracts?|decreases?|diminish(?:es)?|(?:gets?|becomes?|grows?|are|is) (?:ever |steadily |progressively |gradually |much |increasingly |slightly )?(?:narrower|shorter|smaller|tighter|thinner)';
const onward =
  '(?:with (?:the |increasing |growing |higher |larger |rising )*[\\p{L}-]+|over (?:time|the [\\p{L}-]+)|as (?:the )?[^.;,]{1,40}? (?:increases?|grows?|rises?|go(?:es)? on|progress(?:es)?|advances?|pass(?:es)?|go(?:es)? by|moves? on)|towards? the (?:right|end)|to the right|from left to right|(?:for|at) (?:later|higher|larger|greater|longer) [\\p{L}-]+)';
const way = new RegExp(
  `\\b${subject}(?: (?:of|around|on|for|about) [^.;,]{1,40}?)? (?:(?:also|then|steadily|gradually|slowly|clearly) )?(?:(${wide})|(${narrow}))(?: (?:steadily|gradually|slowly|slightly|in (?:length|width|size)|and (?:wider|longer|narrower|shorter|larger|smaller)))* ${onward}`,
  'giu',
);
const same = new RegExp(
  `\\b${subject} (?:(?:all )?(?:has|have|keeps?|are of|is of|shows?) (?:an? |the )?(?:constant|same|equal|uniform) (?:width|length|size|height)|(?:are|is|stays?|remains?) (?:all )?(?:equally (?:long|wide|large)|constant|the same (?:length|width|size)|constant in (?:width|length|size)))`,
  'giu',
);

const widest = new RegExp(
  `\\b(?:(?<wide>largest|longest|widest|greatest|biggest|tallest)|(?<narrow>smallest|shortest|narrowest|least)) (?:error bars?|uncertainty|(?:confidence )?interval|spread|error|standard deviation)\\b(?: of [^.;,]{1,30}?)? (?:is|are|was|were|lies|lie|occurs?|stands?|appears?)(?: found| seen| located)? (?:at|for|in) (?:(?:an? |the )?(?:\\p{L}+ ){0,2}?(?:of )?)?(?<place>[-−]?\\d+(?:\\.\\d+)?)`,
  'giu',
);

/** "Enzyme B's largest error bar is at 70 °C": where the spread of what is named is widest. */
const widestFindings = ({ text, start, mentions }: Sentence, { reading }: World): Finding[] =>
  allMatches(text, widest).flatMap((match): Finding[] => {
    const { wide: isWide, place = '' } = match.groups ?? {};
    const named = mentions.flatMap((one) =>
      one.type === 'name' ? one.refs.flatMap(({ role, label }) => (role === 'series' ? [label] : [])) : [],
    );
    const all = reading.plots
      .map((plot) => ({
        ...plot,
        rows: plot.rows.filter(({ series }) => named.length === 0 || named.includes(series ?? '')),
      }))
      .map(spreadsOf)
      .filter((spreads) => spreads.length > 2);
    const stated = Number(place.replace('−', '-'));
    const verdicts = all.map((spreads) => {
      const sizes = spreads.map(({ size }) => size);
      const best = isWide === undefined ? lowest(sizes) : highest(sizes);
      const own = spreads.filter(({ at }) => Math.abs(at - stated) <= 1e-6 * Math.abs(stated || 1));
      // Sizes that hardly differ are not told apart by eye.
      return own.length === 0 || highest(sizes) - lowest(sizes) < 0.05 * highest(sizes)
        ? undefined
        : own.some(({ size }) => Math.abs(size - best) < 0.03 * highest(sizes));
    });
    const ok = verdicts.includes(true) ? true : verdicts.length === 1 ? verdicts[0] : undefined;
    const from = start + match.index;
    return [{ start: from, end: from + match[0].length, ok, stated: match[0], actual: null, facts: [] }];
  });

interface Spread {
  readonly at: number;
  readonly size: number;
}

/** A band of its own: no layer of a stack, and not filled down to the ground. */
const isBand = ({ kind, arrangement, rows }: Plot): boolean =>
  kind === 'area' && arrangement !== 'stacked' && new Set(rows.map(({ from }) => from)).size > 1;

/** How far the bars of an error, or a band, reach at each place, from left to right; none where they lie on their side. */
const spreadsOf = (plot: Plot): Spread[] =>
  plot.horizontal || !(plot.kind === 'error-bar' || plot.kind === 'error-band' || isBand(plot))
    ? []
    : plot.rows.flatMap(({ from, to, x }, index) =>
        from === undefined || to === undefined ? [] : [{ at: x ?? index, size: Math.abs(to - from) }],
      );

/** How the sizes go with the places, -1 to 1; 0 where all are about as large. */
const wayOf = (spreads: readonly Spread[]): number => {
  const sizes = spreads.map(({ size }) => size);
  if (highest(sizes) - lowest(sizes) < 0.08 * highest(sizes)) return 0;
  const [ma, ms] = [meanOf(spreads.map(({ at }) => at)), meanOf(sizes)];
  const sum = (f: (one: Spread) => number): number => spreads.reduce((all, one) => all + f(one), 0);
  const size = Math.sqrt(sum(({ at }) => (at - ma) ** 2) * sum((one) => (one.size - ms) ** 2));
  return size === 0 ? 0 : sum((one) => (one.at - ma) * (one.size - ms)) / size;
};

/** "The error bars become longer as the dose increases", "the band narrows with time", "all have the same length". */
export const spreadWayFindings = (sentence: Sentence, world: World): Finding[] => [
  ...widestFindings(sentence, world),
  ...wayFindings(sentence, world),
];

const wayFindings = ({ text, start }: Sentence, { reading }: World): Finding[] => {
  const matches = [...allMatches(text, way), ...allMatches(text, same)];
  if (matches.length === 0) return [];
  const all = reading.plots.map(spreadsOf).filter((spreads) => spreads.length > 2);
  const ways = all.map(wayOf);
  if (ways.length === 0) return [];
  return matches.flatMap((match): Finding[] => {
    const [words, wider, narrower] = match;
    const isSame = wider === undefined && narrower === undefined;
    const sign = narrower === undefined ? 1 : -1;
    const ok = isSame
      ? ways.every((one) => one === 0) && all.every((spreads) => hasOneSize(spreads))
      : ways.every((one) => one * sign > 0.4)
        ? true
        : ways.every((one) => one * sign < 0.15)
          ? false
          : undefined;
    const from = start + match.index;
    return ok === undefined
      ? []
      : [
          {
            start: from,
            end: from + words.length,
            ok,
            stated: words,
            actual: ways.map((one) => one.toFixed(2)).join('; '),
            facts: [],
            firm: true,
          },
        ];
  });
};

const hasOneSize = (spreads: readonly Spread[]): boolean => {
  const sizes = spreads.map(({ size }) => size);
  return highest(sizes) - lowest(sizes) < 0.15 * highest(sizes);
};
