import { allMatches } from '../all-matches.js';
import { isColour } from '../language/colour.js';
import { oncePer } from '../once-per.js';
import type { Plot, Row } from '../reading/reading.js';
import { gridCounts, unique } from './countable.js';
import { ofRow } from './field/counts.js';
import { amount } from './field/amount.js';
import type { Finding } from './mention.js';
import { countOf } from './number-words.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

/** What a noun may count in one kind of figure: any of these is right. */
type Countable = (plot: Plot) => readonly (number | undefined)[];

const isRound = ({ category, special }: Plot): boolean => category?.channel === 'theta' && special !== 'polar';
const isCloud = (plot: Plot): boolean =>
  (plot.form === 'scatter' || plot.drawn === 'space-scatter') && plot.category === undefined;

/** Nouns that only the marks of such a plot can be called by, or its directions. */
const nouns: readonly (readonly [noun: string, of: (plot: Plot) => boolean, counts: Countable])[] = [
  [
    'parts|slices|wedges|segments|sectors|pieces|sections',
    ({ form, special }) => form === 'pie' && special === undefined,
    ({ rows }) => [rows.length],
  ],
  [
    '(?:compass |wind )?directions|compass points|petals|wedges|sectors',
    (plot) => isRound(plot) && plot.special !== 'radar',
    ({ category }) => [category?.labels.length],
  ],
  [
    'corners|spokes|vertices|axes|dimensions|skills|abilities|attributes|aspects|qualities|tips',
    ({ special }) => special === 'radar',
    ({ category, series }) => [category?.labels.length, series?.labels.length],
  ],
  [
    'box(?:es|[- ]?plots)',
    ({ form, drawn }) => form === 'box' && drawn !== 'violins',
    ({ rows, category }) => [rows.length, category?.labels.length],
  ],
  [
    'violin(?:s| plots)',
    ({ drawn }) => drawn === 'violins',
    ({ rows, category, series }) => [rows.length, category?.labels.length, series?.labels.length],
  ],
  [
    '(?:data )?points|dots|circles|bubbles|markers',
    isCloud,
    ({ rows, series }) => [
      rows.length,
      series?.labels.length,
      ...(series?.labels ?? []).map((label) => rows.filter((row) => row.series === label).length),
    ],
  ],
  [
    'squares|triangles|diamonds|crosses|stars|pentagons|hexagons',
    (plot) =>
      isCloud(plot) && plot.rows.some(({ element }) => element.shape !== undefined && element.shape !== 'circle'),
    ({ rows, series }) => [
      ...(series?.labels ?? []).map((label) => rows.filter((row) => row.series === label).length),
      rows.length,
      rows.filter(({ element }) => element.shape !== 'circle').length,
    ],
  ],
  [
    'lines|ticks|dashes|strokes|marks|events',
    ({ drawn }) => drawn === 'events',
    ({ rows, category }) => [
      rows.length,
      category?.labels.length,
      ...(category?.labels ?? []).map((label) => rows.filter((row) => row.category === label).length),
    ],
  ],
  [
    'stems',
    ({ drawn, stems }) => drawn === 'stems' || stems === 'lollipop',
    ({ rows, series }) => [rows.length, series && rows.length / series.labels.length],
  ],
];

const shades = 'light|dark|pale|bright|deep|small|big|large|different|filled|solid|open|labell?ed|colou?red|pastel';
const between = `(?:(?:${shades}|[a-z]+) ){0,2}?`;

const compiled = nouns.map(
  ([noun, of, counts]) =>
    [
      new RegExp(
        `(?:^|\\b(?:there(?: is| are|'s|’s)|with|has|have|shows?|showing|displays?|contains?|depicts?|made(?: up)? of|consists? of|composed of|comprises?|comprising|divided into|split into|includes?|including|distinguish(?:es)?|evaluates? \\S+ \\S+ on|(?:each|all) of the|on|across|along) )(?:a total of |exactly |all )?${amount} (${between})(?:${noun})(?![\\p{L}-])`,
        'giu',
      ),
      of,
      counts,
    ] as const,
);

/** What stands behind a count of all there are. */
const whole =
  /^(?:$|[.;]|,(?! (?:each|all|the)? ?(?:above|below|over|under|of))|(?: and(?! (?:\w+ ){0,2}(?:above|below))\b)| (?:altogether|in (?:all|total)|(?:are|is|can be|may be) (?:seen|shown|drawn|displayed|placed|plotted|visible|there)|with \w+|(?:that|which) (?:show|add|make|stand|represent)|in (?:the|this) (?:chart|plot|figure|graph|diagram|\w+ (?:row|line))|in it\b|in (?:\w+ ){1,2}colou?rs|in (?:two|three|four|five|six|\d+) (?:groups|pairs|clusters|sets)|for (?:each|every)|one for|side by side|(?:[a-z]+ed|[a-z]+ing|placed) ))/iu;

/** The word between the number and its noun says which of them, where it is no colour and nothing of how they look. */
const looks = new RegExp(
  `^(?:${shades}|triangular|round|circular|square|black|white|box|unequal|separate|horizontal|vertical|data)$`,
  'i',
);

const coloured = (rows: readonly Row[], words: readonly string[]): readonly Row[] | undefined => {
  const name = words.join(' ');
  if (name === '') return undefined;
  const has = rows.filter(({ colour }) => colour !== undefined && isColour(colour, name));
  if (has.length > 0) return has;
  const last = words.at(-1) ?? '';
  const near = rows.filter(({ colour }) => colour !== undefined && isColour(colour, last));
  return near.length > 0 ? near : undefined;
};

/** Figures with one plot of such marks: in others, a count may be of another. */
const onlyPlot = oncePer((world: World) => (of: (plot: Plot) => boolean): Plot | undefined => {
  const plots = world.plots.filter(of);
  return plots.length === 1 && world.reading.panels.length === 1 ? plots[0] : undefined;
});

const lines = new RegExp(
  `(?<!\\b(?:first|last|top|bottom|middle|upper|lower|these|those|the|other) )\\b${amount} (?:(?:\\p{L}+ ){1,3}as )?(rows|columns)(?= (?:of|and|by|for)\\b|[.,;]|$)`,
  'giu',
);

/** "six rows of cities and four columns of months", "seven days as rows": of a heat map. */
const gridLines = (sentence: Sentence, world: World): Finding[] =>
  allMatches(sentence.text, lines).flatMap((match): Finding[] => {
    const [all, few = '', side = ''] = match;
    const known = gridCounts(world, /^row/i.test(side) ? 'y' : 'x') ?? [];
    const stated = countOf(few);
    if (known.length === 0) return [];
    const start = sentence.start + match.index;
    const ok = known.includes(stated);
    return [{ start, end: start + all.length, ok, stated, actual: known[0] ?? null, facts: [], plain: true }];
  });

/** "a donut chart with eight parts", "four violins", "nine orange squares": how many marks of its kind the figure has. */
export const countedMarks = (sentence: Sentence, world: World): Finding[] => [
  ...gridLines(sentence, world),
  ...compiled.flatMap(([pattern, of, counts]) => {
    const plot = onlyPlot(world)(of);
    if (!plot) return [];
    return allMatches(sentence.text, pattern).flatMap((match): Finding[] => {
      const [all, few = '', middle = ''] = match;
      const stated = countOf(few);
      const behind = sentence.text.slice(match.index + all.length);
      const before = sentence.text.slice(0, match.index + all.toLowerCase().lastIndexOf(few.toLowerCase()));
      if (stated < 2 || !whole.test(behind) || ofRow.test(before)) return [];
      // "Two slices, boats and boathouse, make up two thirds": some of them.
      if (/^\d|^\p{Lu}/u.test(all) && all.startsWith(few) && behind.startsWith(',')) return [];
      const words = middle
        .trim()
        .split(' ')
        .filter((word) => word !== '');
      const unknown = words.filter((word) => !looks.test(word));
      const own = coloured(plot.rows, words);
      if (unknown.length > 0 && !own) return [];
      const known = own && unknown.length > 0 ? [own.length] : unique(counts(plot));
      if (known.every((one) => one < 2)) return [];
      const start = sentence.start + match.index + all.toLowerCase().lastIndexOf(few.toLowerCase());
      const end = sentence.start + match.index + all.length;
      const ids = world
        .factsBy('count')
        .slice(0, 1)
        .map(({ id }) => id);
      return [{ start, end, ok: known.includes(stated), stated, actual: known[0] ?? null, facts: ids, plain: true }];
    });
  }),
];
