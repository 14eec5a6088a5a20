import { allMatches } from '../all-matches.js';
import { divisions, isReference, observations, timeSpan, unique } from './countable.js';
import { countOf } from './number-words.js';
import type { Finding, Mention } from './mention.js';
import type { Sentence } from './scan.js';
import { hostOf } from '../reading/insets.js';
import { layoutOf } from '../reading/layout.js';
import type { Plot } from '../reading/reading.js';
import { oncePer } from '../once-per.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

const words =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty';
const number = `(?<n>${words}|[2-9]|1\\d|2\\d)`;
/** Adjectives that pick nothing out of what is counted. */
const adjective =
  '(?:(?:different|separate|distinct|individual|small|large|big|stacked|horizontal|vertical|coloured|colored|main|major|similar|filled|shaded|grouped|side-by-side|language|transport|news|survey|energy|policy|[\\p{Ll}-]+(?:al|ic|ent|ive|ing|ish|ese|an|ation)) ){0,2}';
const noun = `(?:(?:kinds|types|sorts|groups|categories|sets|forms) of (?<kind>[\\p{Ll}]{3,})|(?:age |income |data |market )?(?:[\\p{Ll}-]{3,} )?(?<noun>[\\p{L}-]{2,}(?<!s)s|men|women|series|species))`;
const counted = `${number} ${adjective}${noun}`;
/** What may follow where all of them are meant. */
const after = String.raw`(?=[.,;:(]|$|\s*\(| with(?: [\p{L}\d]+){1,4} each| with (?:a )?(?:shared|common)| of the (?:week|year)|,? (?:each|over|across|in|on|by|from|for|between|against|at|during|split|broken|measured|stacked|side by side|grouped|as|using|along|shown|and|who)\b)`;
const chart =
  '(?:charts?|plots?|graphs?|diagram|figure|histograms?|pyramid|timeline|heat ?map|bars|areas|columns|panels|curves|schedule)';
const link = '(?:of|for|from|across|among|with|in|over|by|between|into|showing|on)';
const show =
  '(?:shows?|compares?|presents?|displays?|illustrates?|covers?|depicts?|plots?|ranks?|lists?|summari[sz]es|contrasts|traces|visuali[sz]es|breaks down|reports?|describes?|gives?|examines?|tracks?|evaluates?|consists of|contains|comprises|has)';
const shown =
  '(?:shown|compared|stacked|ranked|listed|displayed|plotted|presented|depicted|drawn|considered|included|visible|covered|represented|tested|evaluated|surveyed)';
/** No statement of its own begins in between. */
const plain = '(?:(?! (?:is|are|was|were|has|have|had|that|which|where|who|whose|while|when|shows?|compares?) )[^.;:])';

const frames: readonly RegExp[] = [
  // "Stacked bar chart of five countries with three sources each", "Ring chart with five parts".
  `^(?:[\\p{L}-]+[ .:]*(?:\\d+[.:]? )?){0,6}?${chart}\\b${plain}*? ${link} (?:the |its |a total of |all )?${counted}${after}`,
  // "The chart compares four methods on five tasks", "… how much electricity came from six sources".
  `^(?:[\\p{L}-]+ ){0,6}?${chart}(?: [\\p{L}-]+){0,3}? ${show} (?:(?!(?:is|are|that|which|where|who|whose|while|when|only|how many) )[^.;:])*?(?:(?<=${show} )|(?<=\\b${link} ))(?:the |its |all |a total of )?${counted}${after}`,
  // "seven cities are shown", "Five sources are stacked on top of each other", "Nine features are ranked".
  `^(?:In (?:all|total),? |In the (?:chart|plot|graph|figure),? )?(?:The |All )?${counted} (?:are|were) ${shown}\\b`,
  // "split into four kinds of treatment", "divided into eight intervals".
  `\\b(?:split|divided|subdivided|broken down|cut|separated|segmented) (?:in|into) (?:a total of )?${counted}${after}`,
  // "you can see five different sources".
  `^(?:you|one|we) (?:can )?(?:see|find|count)s? ${counted}${after}`,
  // "There are seven questions, each with a bar".
  `^There (?:are|were) (?:a total of |exactly )?${counted}(?=,? (?:each with|one (?:per|for each))| (?:in|on) (?:the|this) (?:chart|plot|graph|figure|diagram|legend)|[.;]|$)`,
  // "Four bar charts side by side, one for each region".
  `^${counted}(?=,? (?:one (?:per|for each)|side by side|next to each other|above each other|in a (?:row|grid|column)|arranged|with (?:a )?(?:shared|common))\\b)`,
  // "two of the seven languages", "each of the five towns", "in all six towns".
  `\\b(?:(?:${words}|one|each|all|none|any|most|some|many|half|few) (?:out )?of the|all|every one of the) ${counted}`,
].map((one) => new RegExp(one, 'dgiu'));

/** What is counted in another way, or not at all. */
const other =
  /^(?:times?|points?|degrees|units?|colou?rs|shades|tones|axes|ticks|hours?|minutes?|seconds?|decades?|centuries|dollars|euros|pounds|cents|ways|reasons|halves|thirds|quarters|fifths|peaks|orders|levels|steps|stages|phases|digits|millions?|thousands?|billions?|runs|seeds|trials|samples|patients|participants|respondents|students|pupils|epochs|iterations|parameters|metres|meters|kilomet(?:re|er)s|miles|grams|tonnes|tons|blocks|lengths|heads|directions|dimensions|variables|quantities|scales|arrows|circles|dots|markers|lines|curves|labels|rows|columns|nodes|triangles|clusters|clouds|outliers|gaps|events|sizes|temperatures|concentrations|doses|rates|speeds|distances|angles|values|measurements|readings|observations|data|cycles|periods|oscillations|waves|ones|bins|rings|others|cases|figures|groups|bars|sides|counts|ends|halves)$/i;

/** Pieces of a whole, where the figure has such. */
const pieces = /^(?:parts|segments|pieces|sections|slices|wedges|layers|bands|sectors|shares)$/i;

const isOfParts = ({ form, arrangement, special }: Plot): boolean =>
  special !== 'nested-pie' && (form === 'pie' || arrangement === 'stacked' || arrangement === 'normalised');

/** Nouns of time, of which the places on an axis count. */
const timely = /^(?:years?|months?|weeks?|days?|quarters?|seasons?)$/i;

const panelNoun = /^(?:charts|plots|graphs|panels|subplots|maps|diagrams|histograms|scatterplots|facets)$/i;

const hasReference = oncePer((world: World): boolean => world.reading.texts.some(({ text = '' }) => isReference(text)));

/** How many of anything the figure has. */
const known = oncePer((world: World): readonly number[] =>
  unique([
    ...divisions(world),
    ...observations(world),
    ...world.reading.plots.flatMap(({ elements, rows, category2 }) => [
      elements.length,
      rows.length,
      category2?.labels.length,
    ]),
    ...world.plots.map(({ series }) => series?.labels.filter((label) => !isReference(label)).length),
    ...world.reading.legends.map(({ entries }) => entries.filter(({ label }) => !isReference(label)).length),
    ...world.plots.map(({ rows }) => new Set(rows.map(({ category }) => category)).size),
    ...world.plots.map(({ rows }) => new Set(rows.map(({ series }) => series)).size),
    ...world.reading.scene.axes.map(({ ticks }) =>
      ticks.some(({ label }) => /\p{L}{2}/u.test(label)) ? ticks.length : undefined,
    ),
    layoutOf(world.reading).rows,
    layoutOf(world.reading).columns,
  ]),
);

const panels = ({ reading }: World): readonly number[] =>
  unique([
    reading.panels.length,
    reading.panels.filter((panel) => hostOf(panel, reading.panels) === undefined).length,
    layoutOf(reading).rows,
    layoutOf(reading).columns,
  ]);

/** Words of the figure itself that say so many: "in Three Cities". */
const isWritten = (world: World, said: string): boolean =>
  /\p{L}/u.test(said) && world.reading.texts.some(({ text = '' }) => labelKey(text).includes(said.toLowerCase()));

/** Sparrows, where the points are named "Sparrow": one part of them. */
const isPart = (world: World, said: string): boolean => {
  const key = labelKey(said).join(' ');
  return world.plots.some(({ category, series }) =>
    [category, series].some((one) => one?.labels.some((label) => labelKey(label).includes(key))),
  );
};

/** How many there are of what a noun means in such a place; undefined where nobody can tell. */
const countsOf = (world: World, said: string): readonly number[] | undefined => {
  if (panelNoun.test(said)) return world.reading.panels.length > 1 ? panels(world) : undefined;
  if (pieces.test(said)) return world.plots.length > 0 && world.plots.every(isOfParts) ? known(world) : undefined;
  if (other.test(said) || isPart(world, said)) return undefined;
  if (!timely.test(said)) return known(world);
  // How long a course of numbers goes on is no count of its places.
  const isCounted = world.plots.every(({ category }) => category?.kind === 'names' || category?.kind === 'dates');
  return isCounted ? [...known(world), ...timeSpan(world, said.replace(/s$/, ''))] : undefined;
};

const picking = /\b(?:off-)?diagonal\b|\b(?:remaining|positive|negative|non-\p{L}+) \p{L}+$/iu;

const isColourIn = ({ type, start, end }: Mention, from: number, to: number): boolean =>
  type === 'colour' && start >= from && end <= to;

/** How many parts a heading says that the figure has: so many of nothing that it shows. */
export const countFindings = ({ text, start, mentions }: Sentence, world: World): Finding[] => {
  if (world.plots.length === 0 || world.reading.plots.some(({ form }) => form === 'field')) return [];
  for (const frame of frames)
    for (const match of allMatches(text, frame)) {
      const { n = '', noun: named, kind } = match.groups ?? {};
      const [from, to] = [match.indices?.groups?.['n']?.[0] ?? 0, match.index + match[0].length];
      const stated = countOf(n);
      // "All three blue countries", "the ten off-diagonal coefficients": some of them.
      if (picking.test(match[0]) || mentions.some((one) => isColourIn(one, start + from, start + to))) continue;
      // "None of the 17 inch laptops": a number of their name.
      if (mentions.some((one) => one.type === 'name' && one.start <= start + from && start + from < one.end)) continue;
      const counts = countsOf(world, named ?? kind ?? '');
      // "three classifiers and a chance line": of those and of the other.
      const isMore =
        counts?.includes(stated + 1) === true &&
        (/^,? (?:and|plus|besides)\b/.test(text.slice(to)) ||
          // Between six points there are five intervals.
          /^(?:intervals|transitions|spans|gaps)$/i.test(named ?? '') ||
          hasReference(world));
      // "There are two blue cheeses, Stilton and Roquefort": those that are named.
      if (!counts || counts.includes(stated) || isMore || isWritten(world, n)) continue;
      const actual = counts[0] ?? null;
      return [{ start: start + from, end: start + to, ok: false, stated, actual, facts: [], plain: true }];
    }
  return [];
};
