import { isByPlace } from '../panel-side.js';
import { firstMatch } from '../../all-matches.js';
import type { ElementKind } from '../../../../renderers/scene.js';
import { ordinalRank, ordinalWords } from '../../language/number.js';
import { layoutOf } from '../../reading/layout.js';
import { sumOf } from '../../reading/statistics.js';
import { isEntity, type Clause } from '../clause.js';
import { isFieldOrSpace } from '../field/told.js';
import { finding, isDenied } from '../finding.js';
import type { Finding, Mention, MentionOf } from '../mention.js';
import { dimensionOf, factsOfRows, hasValue, matchesRow } from '../query.js';
import type { Rule } from '../rule.js';
import { saying, type Saying } from '../saying.js';
import { labelKey } from '../tokenize.js';
import type { World } from '../world.js';
import { writtenFindings } from '../written.js';

const spanOf = (said: Saying, match: RegExpExecArray, ok: boolean, stated: string, actual: string | null): Finding => {
  const start = said.from + match.index;
  return { start, end: start + match[0].length, ok, stated, actual, facts: [] };
};

const nth = new RegExp(
  `\\b(${ordinalWords.join('|')}) (?:\\w+ )?(panels?|subplots?|facets?|lines?|curves?|bars?|columns?|slices?|wedges?|sectors?|segments?|layers?|bands?|rows?|rings?|box|boxes|series|axis|groups?|stacks?|cells?)\\b`,
  'i',
);

const kindOf = (noun: string): ElementKind | undefined =>
  (
    [
      [/^(?:line|curve)/, 'line'],
      [/^(?:bar|column|stack)/, 'bar'],
      [/^(?:slice|wedge|sector)/, 'slice'],
      [/^box/, 'box'],
      [/^cell/, 'cell'],
    ] as const
  ).find(([words]) => words.test(noun))?.[1];

/** How many there may be of what a noun names; empty where nothing tells. */
const counts = (world: World, noun: string): number[] => {
  const { plots, panels } = world.reading;
  if (/^(?:panel|subplot|facet)/.test(noun)) return [panels.length];
  if (noun === 'axis') return [];
  if (noun === 'series') return plots.map((plot) => plot.series?.labels.length ?? 1);
  const divided = plots.map((plot) => Math.max(plot.series?.labels.length ?? 0, plot.category?.labels.length ?? 0));
  if (/^(?:row|group)/.test(noun))
    return plots.every(({ form }) => form === 'scatter') || plots.some(isFieldOrSpace)
      ? []
      : [panels.length, ...divided, ...plots.map(({ category2 }) => category2?.labels.length ?? 0)];
  // What is stacked: as many as there are series, where not each bar is one.
  if (/^(?:segment|layer|band|ring)/.test(noun)) {
    const stacked = plots.filter(
      ({ arrangement, kind }) => arrangement === 'stacked' || arrangement === 'normalised' || kind === 'area',
    );
    if (stacked.length === 0)
      return plots.some(({ kind }) => kind === 'slice') && noun.startsWith('segment') ? divided : [];
    return stacked.flatMap((plot) => [
      plot.series?.labels.length ?? plot.elements.length,
      noun.startsWith('segment') ? plot.elements.length : 0,
    ]);
  }
  const kind = kindOf(noun);
  const drawn = plots.filter(
    (plot) => plot.kind === kind || (kind === 'line' && plot.kind === 'rule' && plot.form === 'reference'),
  );
  if (kind === 'slice' && drawn.length === 0) return [];
  const most = drawn.reduce((sum, plot) => sum + plot.elements.length, 0);
  return [most, ...(kind === 'line' ? [] : drawn.map((plot) => plot.category?.labels.length ?? 0))];
};

/** "A fourth line shows …" where there are three. */
const ordinalFinding = (said: Saying, world: World): Finding[] => {
  const match = firstMatch(said.text, nth);
  if (!match || /\b(?:largest|highest|tallest|smallest|lowest|longest|shortest)\b/i.test(match[0])) return [];
  const wanted = ordinalRank((match[1] ?? '').toLowerCase()) ?? 0;
  const most = Math.max(0, ...counts(world, (match[2] ?? '').toLowerCase()));
  if (most === 0 || wanted <= most) return [];
  return [spanOf(said, match, false, match[0], `${most}`)];
};

/** "Nobody was unsure", "there is no segment for tablets", "solar does not appear in 2020": a part without a value. */
const absence =
  /\b(?:nobody|no one|no \w+ for|(?:has|have|had) no (?!more|less|fewer|other|outlier|error|whisker|label|grid|legend|title|marker|band|line)\w+|(?:do|does|did)(?: not|n['’]t) (?:appear|occur|exist)|(?:is|are|was|were) (?:absent|missing|left out|omitted)|(?:is|are|was|were|has been|have been)(?: not|n['’]t| never|nt) (?:\w+ )?(?:shown|drawn|given|included|listed|plotted|displayed|marked|present|observed|recorded|measured|represented|depicted|named|mentioned|part of the (?:chart|figure|legend|graph|plot)|in the (?:chart|figure|legend|graph|plot)|on the (?:chart|figure|legend|graph|plot)))\b/i;

const absenceFindings = (said: Saying, clause: Clause, world: World): Finding[] => {
  const match = firstMatch(said.text, absence);
  // "were absent before 2017": at some of the places. "Nobody gets to 70 %": of a bound. "Nobody wants fish": a manner of speaking.
  const { text, start } = clause.sentence;
  const rest = match ? text.slice(said.from - start + match.index + match[0].length) : '';
  if (!match || /^ (?:before|until|prior|after|since)\b/i.test(rest)) return [];
  // "Nobody really calls on Sundays": hardly anybody.
  if (/^no(?:body| one)$/i.test(match[0]) && /^ (?:really|actually|seriously|much|ever really)\b/i.test(rest))
    return [];
  if (
    /^no(?:body| one)$/i.test(match[0]) &&
    /^ (?:\w+ )?(?:gets?|got|reach\w*|exceed\w*|scor\w+|comes?|came|achiev\w+|pass\w*|go(?:es)?|fall\w*|fell|drop\w*|wants?|wanted|likes?|needs?|loves?|cares?|minds?|knows?|knew|expects?|expected|would|will|wo|can|could|should)\b/i.test(
      rest,
    )
  )
    return [];
  const names = clause.mentions.filter((mention) => isEntity(mention) && dimensionOf(world, mention) !== undefined);
  if (names.length === 0 || clause.mentions.some((mention) => mention.type === 'number' && !mention.used)) return [];
  // "If coal were left out, …"; "nobody likes coffee out of a paper cup": supposed, and of what people do.
  if (/\b(?:if|were|suppose|imagine)\b/i.test(said.text.slice(0, match.index + match[0].length))) return [];
  if (
    /^no(?:body| one)$/i.test(match[0]) &&
    /^ (?:likes?|loves?|wants?|reads?|needs?|knows?|cares?|buys?|drinks?|eats?|thinks?|believes?|would|will|can)\b/i.test(
      rest,
    )
  )
    return [];
  if (
    clause.mentions.some((mention) => mention.type === 'word' && (mention.sense === 'more' || mention.sense === 'less'))
  )
    return [];
  const rows = world.rows.filter((row) => names.every((name) => matchesRow(row, name)));
  const total = sumOf(rows.filter(hasValue).map((row) => Math.abs(row.value)));
  return [finding(names, rows.length === 0 || total === 0, match[0], total, factsOfRows(world, rows))];
};

const sided = /\b(left|right|upper|lower|top|bottom)(?:-hand)? (?:panel|chart|plot|subplot|graph)\b/i;

/** "The left panel is titled …". */
const sidedFinding = (said: Saying, clause: Clause, world: World): Finding[] => {
  const { panels } = world.reading;
  const match = panels.length === 2 ? firstMatch(said.text, sided) : null;
  if (!match) return [];
  const name = clause.mentions.find(
    (mention): mention is Mention & MentionOf<'name'> =>
      mention.type === 'name' &&
      mention.refs.some(({ role }) => role === 'panel') &&
      !isByPlace(mention.refs, world.reading),
  );
  const cue = /\b(?:titled|labell?ed|called|headed|is for|for|is about)\b/i.test(said.text);
  if (!name || !cue || name.start < said.from + match.index) return [];
  const layout = layoutOf(world.reading);
  const side = (match[1] ?? '').toLowerCase();
  const horizontal = side === 'left' || side === 'right';
  if (horizontal ? layout.columns !== 2 : layout.rows !== 2) return [];
  const key = horizontal ? 'x' : 'y';
  const sorted = [...panels].sort((a, b) => a.group.box[key] - b.group.box[key]);
  const panel = sorted[side === 'left' || side === 'upper' || side === 'top' ? 0 : 1];
  const label = labelKey(panel?.label ?? '').join(' ');
  const ok = name.refs.some((ref) => label.includes(labelKey(ref.label).join(' ')));
  return [finding([name], ok !== isDenied(clause, name), name.refs[0]?.label ?? '', panel?.label ?? null)];
};

/** What is there, and what is not: before other rules take the words for values. */
export const existenceRule: Rule = (clause, world) => {
  if (world.plots.length === 0) return [];
  const said = saying(clause);
  return [
    ...writtenFindings(clause, world),
    ...ordinalFinding(said, world),
    ...sidedFinding(said, clause, world),
    ...absenceFindings(said, clause, world),
  ];
};
