import { hasSense, isEntity } from '../clause.js';
import { finding, isDenied } from '../finding.js';
import type { Mention, MentionOf } from '../mention.js';
import { dimensionOf, factsOfRows, hasValue, matchesRow, nameOf } from '../query.js';
import type { Rule } from '../rule.js';

/** "Solar overtook 100 in 2017": beyond that level there, and not in the place before. */
export const levelRule: Rule = (clause, world) => {
  const verb = clause.mentions.find((mention) => hasSense(mention, 'cross') && !mention.used);
  const number = clause.mentions.find(
    (mention): mention is Mention & MentionOf<'number'> =>
      mention.type === 'number' &&
      !mention.used &&
      mention.unit !== 'ordinal' &&
      verb !== undefined &&
      mention.from >= verb.to &&
      mention.from - verb.to <= 4,
  );
  const entities = [...clause.mentions, ...clause.scope, ...clause.inherited].filter(isEntity);
  const place = entities.find((mention) => dimensionOf(world, mention) === 'category');
  const series = entities.find((mention) => dimensionOf(world, mention) === 'series');
  const [plot] = world.plots;
  if (!verb || !number || !place || !plot?.category || (!series && (plot.series?.labels.length ?? 1) > 1)) return [];
  const rows = plot.rows.filter(hasValue).filter((row) => !series || matchesRow(row, series));
  const at = rows.findIndex((row) => matchesRow(row, place));
  const [own, before] = [rows[at], rows[at - 1]];
  if (!own) return [];
  const slack = plot.measure?.tolerance(number.value) ?? 0;
  const rises = own.value >= number.value - slack && (!before || before.value <= number.value + slack);
  const falls = own.value <= number.value + slack && (before?.value ?? -Infinity) >= number.value - slack;
  const shown = [...(before ? [before] : []), own];
  return [
    finding(
      [verb, number, place, ...(series ? [series] : [])].filter((mention) => mention.from >= clause.from),
      (rises || falls) !== isDenied(clause, verb),
      number.value,
      shown.map((row) => `${nameOf(row)}: ${row.value}`).join('; '),
      factsOfRows(world, shown),
    ),
  ];
};
