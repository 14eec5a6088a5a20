import { allMatches, mayMatch } from '../all-matches.js';
import { highest, lowest } from '../reading/statistics.js';
import { isEntity } from './clause.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import { agrees, dimensionOf, factsOfRows, hasValue, matchesRow, nameOf, type Valued } from './query.js';
import type { Sentence } from './scan.js';
import { codedText, placeIn } from './told-stretches.js';
import type { World } from './world.js';

const most =
  '(?:(?<slow>slowest)|(?<fast>fastest|quickest)|(?<high>highest|largest|greatest|biggest|longest|tallest|heaviest|oldest|warmest|dearest|latest)|(?<low>lowest|smallest|shortest|lightest|youngest|coldest|cheapest|earliest))';
const noun = '(?: (?!of\\b|in\\b|for\\b|is\\b|was\\b|median\\b|mean\\b|average\\b|spread\\b|range\\b)\\p{L}+){1,2}';
const patterns = [
  // "The slowest time of all belongs to the Otters", "The fastest runner is an Otter", "was run by a Falcon".
  `\\bthe (?:single |overall )?${most}${noun}(?: of (?:them )?all| overall)?(?:, [^,;]{1,20},)? (?:is|was|belongs?|belonged|comes?|came|goes|went)(?: (?:held|run|set|achieved|reached|recorded|scored|made|found|that))?(?: (?:to|by|from|of|among|in))?(?: (?:one of the|a|an|the))? ⟨(?<owner>\\d+)⟩(?!['’])`,
  // "The Otters have the slowest runner".
  `⟨(?<owner>\\d+)⟩ (?:has|have|had|recorded|produced|gave|include|included) the (?:single |overall )?${most}${noun}(?= of (?:them )?all| overall|[.,;]|$)`,
  // "The fastest Lion needed about 12.8 seconds".
  `\\bthe ${most} (?:(?:of|among) the )?⟨(?<group>\\d+)⟩ (?:\\p{L}+ ){1,3}$`,
].map((one) => new RegExp(one, 'giu'));

const cue = /\b(?:\p{L}{3,}est)\b/iu;

/** Rows of a strip: several marks at each place, one for each thing. */
const itemsOf = ({
  plots,
  reading,
}: World): { rows: readonly Valued[]; isTime: boolean; plot: World['plots'][0] } | undefined => {
  const [plot, ...more] = plots.filter(({ form, drawn }) => form === 'strip' && drawn !== 'events');
  if (!plot || more.length > 0 || plot.series !== undefined || reading.panels.length > 1) return undefined;
  const rows = plot.rows.filter(hasValue);
  const title = plot.measure?.title?.printed ?? '';
  return { rows, plot, isTime: /\b(?:times?|duration|delay|latency)\b/i.test(title) };
};

type NumberIn = Mention & MentionOf<'number'>;

/** Whose one thing of many is the first or the last, and how much the first of a group has. */
export const stripExtremes = (sentence: Sentence, world: World): Finding[] => {
  const { text, start, mentions } = sentence;
  const items = mayMatch(text, cue) ? itemsOf(world) : undefined;
  if (!items || /\b(?:not|except|second|third|without)\b|n['’]t\b/iu.test(text)) return [];
  const names = mentions.filter((one) => isEntity(one) && dimensionOf(world, one) === 'category');
  const coded = codedText(sentence, names);
  const numbers = mentions.filter((one): one is NumberIn => one.type === 'number' && one.unit === 'plain');
  const judge = (groups: Readonly<Record<string, string | undefined>>, from: number, to: number): Finding[] => {
    const owner = names[Number(groups['owner'] ?? groups['group'] ?? -1)];
    const isPaced = (groups['slow'] ?? groups['fast']) !== undefined;
    if (!owner || (isPaced && !items.isTime)) return [];
    const own = items.rows.filter((row) => matchesRow(row, owner));
    const number = groups['group'] === undefined ? undefined : numbers.find((one) => one.start - start === to);
    if (own.length < 2 || (groups['group'] !== undefined && !number)) return [];
    const isHigh = (groups['slow'] ?? groups['high']) !== undefined;
    const rows = number ? own : items.rows;
    const values = rows.map(({ value }) => value);
    const best = isHigh ? highest(values) : lowest(values);
    const ok = number
      ? agrees({ ...number, precision: 'plain' }, best, items.plot.measure)
      : own.some(({ value }) => value === best);
    const row = rows.find(({ value }) => value === best);
    return [
      {
        start: start + from,
        end: number?.end ?? start + to,
        ok,
        stated: text.slice(from, (number?.end ?? start + to) - start),
        actual: row ? `${nameOf(row)}: ${row.value}` : null,
        facts: factsOfRows(world, row ? [row] : []),
        plain: true,
      },
    ];
  };
  return patterns.flatMap((pattern, index) =>
    // A number ends the last of them: it is matched against what stands before each.
    (index < 2
      ? [coded]
      : numbers.map((one) =>
          coded
            .slice(0, coded.length - (text.length - (one.start - start)))
            .replace(/(?:about|around|only|just|roughly) $/iu, ''),
        )
    ).flatMap((said, which) =>
      allMatches(said, pattern).flatMap(({ index: at, 0: all, groups = {} }) =>
        judge(
          groups,
          placeIn(coded, at, names),
          index < 2 ? placeIn(coded, at + all.length, names) : (numbers[which]?.start ?? start) - start,
        ),
      ),
    ),
  );
};
