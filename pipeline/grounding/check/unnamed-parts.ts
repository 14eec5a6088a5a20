import { allMatches } from '../all-matches.js';
import { oncePer } from '../once-per.js';
import type { Finding } from './mention.js';
import { rowAgrees } from './query.js';
import { isGeneral } from './other-title.js';
import { isKnown } from './rules/invented.js';
import type { Sentence } from './scan.js';
import { tokenize } from './tokenize.js';
import type { World } from './world.js';

const piece =
  '(?:slice|segment|wedge|sector|piece|strip|layer|violin|box|bar|band|ring|tile|block|panel|polygon|column|line|curve)';

/** Who is said to have a part of the figure, or a share of what it shows. */
const cues: readonly RegExp[] = [
  new RegExp(
    `\\b(?:a|an|one|another|the)(?: (?:second|third|fourth|fifth|sixth|last|first|separate|small|thin|tiny|narrow|further|extra|additional|uppermost|topmost|top|bottom|exploded|next)){1,2} ${piece}(?: (?:of|on|in|at) the [\\p{L}-]+)?,? (?:(?:is|was) (?:shown |drawn |reserved |labell?ed )?)?(?:for|stands? for|represents?|belongs? to|shows?)(?: the| those)? (?:(?:people|pupils|students|commuters|those) who (?:\\p{L}+ )?(?:by |the )?)?(?<who>\\p{L}[\\p{L} -]{2,24}?)(?=[.,;]|$| (?:and|with|at|which|that|between)\\b)`,
    'giu',
  ),
  /(?:^|[;,] (?:and |while )?)(?:the )?(?<who>\p{L}[\p{L}-]+(?: \p{Ll}+)?)(?:, [^,]{3,40},)? (?:makes? up|accounts? for|contribut(?:es|ed)|takes? up|uses?|forms?|is stacked|receives?|gets?) (?:about |around |roughly |only |just |nearly |another |some )?(?:the (?:uppermost|topmost|thin|top|bottom|rest|remaining|last|remainder)|\d|above|below|under)/giu,
  new RegExp(
    `\\b(?:bars?|segments?|slices?|layers?) for (?<who>\\p{Ll}{4,}) (?:between|beside|next to|above|below)\\b`,
    'giu',
  ),
  /(?:^|[;,] (?:and |while )?)(?:the )?(?<who>\p{L}[\p{L}-]+(?: \p{Ll}+)?)(?:['’]s? \p{Ll}+)? (?:is|are) (?:shown|drawn|plotted|displayed|represented|marked) (?:as|by|with|in) (?:a |an |the )?(?:(?:thin|thick|dashed|dotted|dash-dotted|solid|light|dark) )*(?:\p{Ll}+ )?(?:line|bars?|slice|segment|curve)\b/giu,
  /\b(?:also (?:includes?|has|contains?|shows?)|spends \d+ ?% on|(?:includes?|adds?) a (?:bar|line|slice|segment) for) (?:a bit of |some )?(?<who>\p{Ll}[\p{L} ]{3,24}?)(?=[.,;]|$)/giu,
];

/** Words that mean no part of their own, or that may mean any. */
const loose =
  /\b(?:it|they|this|that|these|those|which|who|what|one|ones|both|each|all|everything|nothing|none|others?|rest|remainder|remaining|total|sum|average|mean|median|half|quarter|third|majority|most|more|less|same|following|latter|former|first|second|last|data|values?|numbers?|legend|labels?|title|axis|chart|figure|plot|whole|smaller|larger|biggest|smallest|largest|trend|target|limit|fit|model|line|bars?|people|time|group|they|together|combined|how|who|when|where|change|difference|error|confidence|interval|range|distribution|density)\b/i;

/** A plot whose parts have names that are words. */
const hasNames = oncePer(({ plots }: World): boolean =>
  plots.some(({ category, series }) =>
    [category, series].some(
      (one) =>
        one !== undefined && one.kind === 'names' && one.labels.filter((label) => /\p{L}{3}/u.test(label)).length > 1,
    ),
  ),
);

const isClose = (sum: number, value: number): boolean => Math.abs(sum - value) <= 0.005 * Math.abs(value);

/** What each series, each place and each row of a grid adds up to. */
const sumsIn = oncePer(({ plots }: World): readonly number[] =>
  plots.flatMap(({ rows }) =>
    (['category', 'series'] as const).flatMap((key) => {
      const sums = new Map<string, number>();
      for (const row of rows) {
        const label = row[key];
        if (label !== undefined) sums.set(label, (sums.get(label) ?? 0) + (row.value ?? 0));
      }
      return [...sums.values()];
    }),
  ),
);

/** "Insurance makes up 5%", "A separate segment is shown for racing games": of what the figure names nowhere. */
export const unnamedPartFindings = ({ text, start, mentions }: Sentence, world: World): Finding[] => {
  if (!hasNames(world) || /\b(?:no|not|never|without|if|would)\b|n['’]t\b/i.test(text)) return [];
  return cues.flatMap((cue) =>
    allMatches(text, cue).flatMap((match): Finding[] => {
      const who = match.groups?.['who']?.trim() ?? '';
      const at = start + match.index + match[0].lastIndexOf(who);
      const words = tokenize(who).filter(({ kind }) => kind === 'word');
      if (words.length === 0 || loose.test(who) || words.some((word) => isGeneral(word) || isKnown(word.text, world)))
        return [];
      if (mentions.some((one) => one.start < at + who.length && one.end > at)) return [];
      // "Settlements take up 12%", which is what the built-up part has: another word for that.
      const share = mentions.find(
        (one) => one.type === 'number' && one.start >= start + match.index + match[0].length - 1,
      );
      const isNear = share !== undefined && share.start <= start + match.index + match[0].length;
      if (isNear && share.type === 'number' && world.rows.some((row) => rowAgrees(share, row, world))) return [];
      // "Lunchtime makes up 77", which is what the row of "12–14" adds up to.
      if (isNear && share.type === 'number' && sumsIn(world).some((sum) => isClose(sum, share.value))) return [];
      return [{ start: at, end: at + who.length, ok: false, stated: who, actual: null, facts: [] }];
    }),
  );
};
