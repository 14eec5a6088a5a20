import { hasSense, isEntity, type Clause } from '../clause.js';
import { finding } from '../finding.js';
import type { Finding, Mention, MentionOf } from '../mention.js';
import { factsOfRows } from '../query.js';
import type { Rule } from '../rule.js';
import { isForeign } from '../statement/number-units.js';
import { rowsAbout } from '../bound-rows.js';
import { values } from '../threshold.js';
import type { World } from '../world.js';

const reaching = /^(?:reach|reaches|reached|reaching|hit|hits|attain|attains|attained|get|gets|got|make|makes|made)$/;

/** "Saturday at 13 gets 90 people": where, and not how many. */
const isPlace = (tokens: Clause['sentence']['tokens'], { from }: Mention): boolean =>
  /^(?:at|in|on|by|from|since|until|to)$/.test(tokens[from - 1]?.lower ?? '');

const isOfPart = ({ mentions }: Clause, count: Mention & MentionOf<'number'>, { from }: Mention): boolean =>
  count.precision !== 'plain' ||
  mentions.some((other) => isEntity(other) && other.from >= count.to && other.to <= from);

/** "Three people got 90 or more": of a histogram's observations, which its bins count. */
const isObserved = ({ sentence: { text, start } }: Clause, count: Mention, { plots }: World): boolean =>
  plots.some(({ form }) => form === 'histogram') &&
  !/^ (?:of the |other )?(?:bins?|bars?|columns?|intervals?|classes|groups?)\b/i.test(text.slice(count.end - start));

/** "None of the groups reached 25", "all bars reach 20": so many come as far as a number. */
export const reachRule: Rule = (clause, world) =>
  clause.mentions.flatMap((mention): Finding[] => {
    if (mention.type !== 'number' || mention.used || mention.unit === 'ordinal' || mention.unit === 'factor') return [];
    const { tokens } = clause.sentence;
    // "under four and a half hours", where minutes are shown.
    if (isForeign(tokens[mention.to], world)) return [];
    // "they increase every month, reaching 50": where they end.
    const verb = tokens
      .slice(Math.max(clause.from, mention.from - 3), mention.from)
      .some(
        ({ lower }, index, near) => reaching.test(lower) && !(lower.endsWith('ing') && near[index - 1]?.lower === ','),
      );
    const quantifier = clause.mentions.find(
      (other): other is Mention & MentionOf<'word'> => hasSense(other, 'all', 'none') && other.to <= mention.from,
    );
    const none =
      quantifier?.sense === 'none' ||
      tokens.slice(clause.from, clause.from + 3).some((token) => token.lower === 'no' || token.lower === 'none');
    const count = clause.mentions.find(
      (other): other is Mention & MentionOf<'number'> =>
        other.type === 'number' &&
        other !== mention &&
        other.unit === 'plain' &&
        !other.used &&
        !(other.inWords && other.value === 1) &&
        other.to <= mention.from &&
        !isPlace(tokens, other),
    );
    // "All together they've got 24": a sum.
    if (/\ball (?:together|told|in all)\b/i.test(clause.sentence.text)) return [];
    // "The bars reach 200, 240 and 300": one after the other.
    if (/\d(?:, \d[\d.]*)+,? and \d/.test(clause.sentence.text)) return [];
    // "32 and 10 make 42": a sum.
    if (
      /(?<!\bbetween )\b\d\S* (?:and|plus) \S+ (?:together )?(?:makes?|made|gives?)\b(?! up)/i.test(
        clause.sentence.text,
      )
    )
      return [];
    if (/\b(?:each other|one another)\b/i.test(clause.sentence.text)) return [];
    if (count && isObserved(clause, count, world)) return [];
    if (!verb || (!none && quantifier === undefined && count === undefined)) return [];
    // "People under 35 reach 23%", "ten metres away the plane makes 118": who it is, or where.
    if (count && quantifier === undefined && isOfPart(clause, count, mention)) return [];
    // "In 2012 CDs and downloads both made up 40%": of those that are named, and of no others.
    const own = /^(?:both|all|each)$/.test(tokens[quantifier?.from ?? -1]?.lower ?? '')
      ? clause.mentions.filter(
          (one) => isEntity(one) && !clause.scope.includes(one) && one.to <= (quantifier?.from ?? 0),
        )
      : [];
    const rows = own.length > 1 ? rowsAbout(world, [...own, ...clause.scope]) : values(world, clause.scope);
    if (rows.length === 0) return [];
    const over = rows.filter((row) => row.value >= mention.value);
    const ok = none ? over.length === 0 : over.length === (count && !quantifier ? count.value : rows.length);
    return [
      finding(
        [mention, ...(quantifier ? [quantifier] : []), ...(count ? [count] : [])],
        ok,
        `${none ? 'none' : 'all'} reach ${mention.value}`,
        `${over.length} of ${rows.length}`,
        factsOfRows(world, over.length > 0 ? over : rows),
      ),
    ];
  });
