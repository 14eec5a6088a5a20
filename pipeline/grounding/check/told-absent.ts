import { allMatches } from '../all-matches.js';
import { isEntity } from './clause.js';
import type { Finding } from './mention.js';
import { dimensionOf, factsOfRows, hasValue, matchesRow } from './query.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

/** "Pesticides are not among the causes shown", "Oslo is missing from the chart", "is left out". */
const absent =
  /^ (?:\p{L}+ ){0,2}?(?:(?:is|are|was|were|does|do|has|have) ?(?:not|n['’]t)(?: been)? (?:among|shown|included|listed|plotted|displayed|represented|covered|part of the|one of the|appear|feature|in the (?:chart|figure|plot|graph|legend|list)|mentioned)|(?:is|are) (?:missing(?! values?)|absent|left out|omitted)|fails? to appear|(?:is|are) nowhere to be (?:seen|found))\b(?<after>[^.;]{0,40})/giu;

const partly =
  /\b(?:in|at|for|on|before|after|until|between|by|as|with) (?!the (?:chart|figure|plot|graph|legend|list|ranking|comparison)\b)/iu;

/** What has a name of its own in the figure, and values that are seen, is said not to be there. */
export const absentFindings = (sentence: Sentence, world: World): Finding[] => {
  const { text, start, mentions } = sentence;
  const names = mentions.filter((one) => isEntity(one) && dimensionOf(world, one) !== undefined);
  if (names.length !== 1 && !names.every((one) => dimensionOf(world, one) === dimensionOf(world, names[0] ?? one)))
    return [];
  return names.flatMap((name): Finding[] => {
    const [match] = allMatches(text.slice(name.end - start), absent);
    if (!match || partly.test(match.groups?.['after'] ?? '')) return [];
    // "Houses without a garden are not shown", "Data for Oslo is missing".
    if (
      /\b(?:without|other|other than|except|besides|data|label|value|number|line of|border|outline|legend)\b/iu.test(
        text.slice(0, name.start - start),
      )
    )
      return [];
    const rows = world.plots.flatMap((plot) => plot.rows.filter(hasValue).filter((row) => matchesRow(row, name)));
    const seen = rows.filter(({ value }) => value !== 0);
    if (rows.length === 0 || seen.length < rows.length) return [];
    return [
      {
        start: name.start,
        end: name.end + match[0].length - (match.groups?.['after'] ?? '').length,
        ok: false,
        stated: match[0].trim(),
        actual: 'shown',
        facts: factsOfRows(world, seen),
        plain: true,
      },
    ];
  });
};
