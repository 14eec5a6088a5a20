import { hasSense, type Clause } from './clause.js';
import { finding } from './finding.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import { factsOfRows, matchesRow } from './query.js';
import type { World } from './world.js';
import type { Plot } from '../reading/reading.js';

type NumberIn = Mention & MentionOf<'number'>;

/** Points that fall into groups with names, in the plane or in space. */
const ofPoints = (plot: Plot): boolean =>
  (plot.series?.labels.length ?? 0) > 1 &&
  (plot.form === 'scatter' || plot.form === 'strip' || plot.drawn === 'space-scatter');

const picked = /^(?:the|these|those|other|next|first|last|top|bottom|of|about|some|over|under|than|least|most)$/;
const nouns =
  /^(?:points?|dots?|markers?|circles?|squares?|triangles?|observations?|samples?|specimens?|individuals?|data)$/;

/** "six sparrows and four swifts", "five dwarf stars": so many of one group, and nothing that picks some of them. */
const countAt = (
  { sentence: { tokens }, mentions }: Clause,
  number: NumberIn,
): { readonly name: Mention; readonly isKind: boolean } | undefined => {
  const name = mentions.find(
    (one) =>
      one.type === 'name' &&
      one.from >= number.to &&
      one.from - number.to <= 1 &&
      one.refs.some(({ role }) => role === 'series') &&
      tokens.slice(number.to, one.from).every(({ pos }) => pos === 'ADJ' || pos === 'NOUN'),
  );
  let end = name?.to ?? 0;
  while (nouns.test(tokens[end]?.lower ?? '')) end += 1;
  // "nine giant stars": what the name is the kind of.
  const hasNoun = end === name?.to && tokens[end]?.pos === 'NOUN' && /[^s]s$/.test(tokens[end]?.lower ?? '');
  if (hasNoun) end += 1;
  const isKind = hasNoun || (name !== undefined && name.to - name.from > 1);
  const behind = tokens[end];
  const isEnd = behind === undefined || /^(?:[.,;()]|and|in|on)$/.test(behind.lower);
  return name && isEnd && !picked.test(tokens[number.from - 1]?.lower ?? '') ? { name, isKind } : undefined;
};

const isWhole = (mention: Mention): mention is NumberIn =>
  mention.type === 'number' &&
  mention.unit === 'plain' &&
  mention.precision === 'plain' &&
  Number.isInteger(mention.value) &&
  mention.value > 0;

/** How many points each named group of a cloud has. */
export const seriesCounts = (clause: Clause, world: World): Finding[] => {
  const plots = world.plots.filter(ofPoints);
  if (plots.length === 0 || clause.mentions.some((one) => hasSense(one, 'more', 'less', 'max', 'min'))) return [];
  return clause.mentions.flatMap((number): Finding[] => {
    const counted = !number.used && isWhole(number) ? countAt(clause, number) : undefined;
    if (!counted || !isWhole(number)) return [];
    const { name, isKind } = counted;
    const rows = plots.flatMap((plot) => plot.rows.filter((row) => matchesRow(row, name)));
    if (rows.length === 0) return [];
    const all = plots.reduce((sum, plot) => sum + plot.rows.length, 0);
    // "ten students" may be all of them, of which one is drawn as an outlier.
    const ok = number.value === rows.length || (number.value === all && !isKind ? undefined : false);
    const found = finding([number, name], ok, number.value, rows.length, factsOfRows(world, rows));
    name.used = false;
    return [{ ...found, plain: true }];
  });
};
