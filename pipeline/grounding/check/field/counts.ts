import { layoutOf } from '../../reading/layout.js';
import { allMatches } from '../../all-matches.js';
import type { LayerPlot } from '../../../../renderers/scene-plots.js';
import { levelsOf, voxelColours } from '../../reading/field.js';
import { hiddenCubes } from '../../reading/hidden-cubes.js';
import type { Plot } from '../../reading/reading.js';
import { colourName, isColour } from '../../language/colour.js';
import { countOf } from '../number-words.js';
import type { Finding } from '../mention.js';
import { amount } from './amount.js';
import { factIds, found, isFieldOrSpace, type Told } from './told.js';

const things: readonly (readonly [name: string, drawn: readonly LayerPlot[]])[] = [
  ['(?:contour |iso)lines?|contours?', ['contours', 'filled-contours']],
  ['(?:contour )?levels?', ['contours', 'filled-contours']],
  ['(?:colou?red |colou?r |filled )?bands?', ['filled-contours']],
  ['arrows?|vectors?', ['arrows', 'space-arrows', 'streamlines', 'barbs']],
  ['(?:wind )?barbs?', ['barbs']],
  ['streamlines?|flow lines?', ['streamlines']],
  ['hexagons?|hexagonal bins?|hexagonal cells?', ['hexagons']],
  ['triang(?:les?|ular (?:elements?|faces?|cells?|patches))', ['triangles', 'triangulation', 'space-scatter']],
  ['(?:data )?points?|vertices|nodes', ['triangulation', 'space-scatter']],
  ['edges|line segments|connecting lines', ['triangulation']],
  ['voxels?', ['voxels']],
  ['joins?|merges?|mergers?|brackets?', ['dendrogram']],
];

const compiled = things.map(
  ([name, drawn]) => [new RegExp(`\\b(?:${amount} (?:([a-z]+) )?)?(?:${name})(?![\\p{L}-])`, 'giu'), drawn] as const,
);

const own = (plot: Plot, key: string): number[] => {
  const data = plot.elements[0]?.data?.[key];
  return typeof data === 'number' ? [data] : [];
};

/** Everything that may be counted by a word: any of these is right. */
const countsOf = (plot: Plot, words: string, between: string): number[] => {
  if (plot.drawn === 'triangulation')
    return own(plot, /triang/i.test(words) ? 'triangles' : /edge|line|segment/i.test(words) ? 'edges' : 'points');
  if (plot.drawn === 'voxels') {
    const coloured = voxelColours(plot).flatMap(([name, count]) =>
      name === between.toLowerCase() ||
      plot.elements.some(
        ({ fill }) => fill !== undefined && colourName(fill) === name && isColour(fill, between.toLowerCase()),
      )
        ? [count]
        : [],
    );
    return coloured.length > 0 ? coloured : [plot.elements.length, plot.elements.length + hiddenCubes(plot).length];
  }
  const levels = levelsOf(plot).length;
  if (/level|band/i.test(words)) return [levels, levels + 1, levels - 1];
  const rings = plot.elements.filter(({ data }) => data?.['closed'] === true).length;
  return [plot.elements.length, levels, rings];
};

/** "Giants has five points": of the series that is named before. */
const seriesCounts = ({ series, rows }: Plot, before: string): number[] =>
  (series?.labels ?? []).flatMap((label) =>
    before.replace(/ $/, '').endsWith(`${label} has`) ? [rows.filter((row) => row.series === label).length] : [],
  );

const invented = /hexagon|streamline|contour|voxel|barb/i;

/** "25 arrows", "the contour lines": how many, where they can be counted. */
const thingFindings = (told: Told): Finding[] =>
  compiled.flatMap(([words, drawn]) =>
    allMatches(told.sentence.text, words).flatMap((match) => {
      const plots = told.fields.filter((plot) => plot.drawn !== undefined && drawn.includes(plot.drawn));
      const [all, few, between = ''] = match;
      if (plots.length === 0) return invented.test(all) && isFree(told) ? [found(told, match, false, null)] : [];
      const figure = factIds(told.world, 'figure').slice(0, 1);
      // "No arrow is faster than 3 m/s": of what they show.
      const isOfSome =
        /\bno(?:ne of the)? $/i.test(told.sentence.text.slice(0, match.index)) &&
        /^ (?:is|are|has|have|exceeds?|reach(?:es)?|points?|goes|lies?|crosses)\b/.test(
          told.sentence.text.slice(match.index + all.length),
        );
      if (few === undefined) return isOfSome ? [] : [{ ...found(told, match, true, all, figure), ok: true }];
      // Beside points of their own, or words that pick some out, a count may be of those.
      if (
        partly.test(told.sentence.text.slice(0, match.index)) ||
        /^(?:full|half|long|short|large|big|small|tiny|huge|single)$/i.test(between) ||
        ofRow.test(told.sentence.text.slice(0, match.index)) ||
        // "three point down": a verb.
        (/point$/i.test(all) && !/^one$|^1$/i.test(few)) ||
        /^(?:dimensional|or|and|of|more|other)$/i.test(between)
      )
        return [];
      // "the 30 m contour": the line at that level.
      // "one meets arrows".
      if (/^one$/i.test(few) && /s$/i.test(all)) return [];
      if (/^\p{L}{1,4}$/u.test(between) && !/s$/i.test(all)) return [];
      const own = plots.flatMap((plot) => seriesCounts(plot, told.sentence.text.slice(0, match.index)));
      const counts = own.length > 0 ? own : plots.flatMap((plot) => countsOf(plot, all, between));
      const known = counts.includes(countOf(few));
      const loose = plots.some(({ drawn: kind }) => kind === 'streamlines' || kind === 'hexagons');
      const behind = told.sentence.text.slice(match.index + all.length);
      const isPart = loose || placed.test(behind) || /^,? (?:each|apiece|per|for each|in each|of each)\b/i.test(behind);
      const verdict = known ? true : isPart ? undefined : false;
      return [found(told, match, verdict, counts[0] ?? null, factIds(told.world, 'count').slice(0, 1))];
    }),
  );

const partly =
  /\b(?:about|around|approximately|roughly|at least|more than|over|some|only|first|last|per|of the|top|every|(?:\w+|\d+) (?:to|or))\s*$/i;

/** "The bottom row has four points": of that row alone. */
export const ofRow =
  /\b(?:rows?|columns?|lines?|sides?|edges?|corners?|cent(?:re|er)|middle|ring)(?: of the \w+(?: \w+)?)? (?:has|have|holds?|contains?|consists? of|is made (?:up )?of|comprises?|with)(?: only| just| exactly)? $/i;

/** "Three nodes lie on the bottom edge": some of them. */
const placed =
  /^ (?:(?:lie|lies|are|sit|stand|fall|remain|is|were|point|have|reach|touch|meet|share)\b(?! (?:(?:placed|arranged|spread|laid out|positioned) (?:on|in|over|across) (?:an? |the )?(?:\w+ )?(?:grid|map|plane|lattice)|shown|drawn|displayed|plotted|used|visible|present|in total|marked|in all))|(?:at|along|on|near|in(?! (?:an?|one|two|three|four|five|six|\d+) (?:\w+ )?(?:rows?|columns?|grid|line|lattice|pattern|circle)\b)|inside|around|with(?! (?:\w+ ){1,3}(?:markers?|edges|outlines?|heads?|labels?|borders?)\b)|that|which|above|below|of|from|between|to the)\b)/i;

/** Words for lines and bands may be of other plots of the figure. */
const isFree = ({ world }: Told): boolean => world.reading.plots.every(isFieldOrSpace);

const sizes: readonly RegExp[] = [
  new RegExp(
    `\\b(\\d+)(?: ?[x×] ?|[- ]by[- ])(\\d+)(?: |-)(?:\\w+ )?(?:grid|mesh|matrix|array|lattice|heat ?map)`,
    'giu',
  ),
  new RegExp(
    `\\b(?:matrix|matrices|heat ?maps?|grid|each|both) (?:is|are|measures?|has the size) (\\d+)(?: ?[x×] ?| by )(\\d+)\\b`,
    'giu',
  ),
  new RegExp(`\\b(?:grid|mesh|matrix|array|lattice) of (\\d+)(?: ?[x×] ?| by )(\\d+)\\b`, 'giu'),
  new RegExp(`\\b${amount} rows? (?:and|by|x) ${amount} columns?`, 'giu'),
  new RegExp(
    `\\b${amount} bins (?:along|on|in|for) the x(?:-axis| direction)?[^.;]{0,12}? and ${amount} (?:bins )?(?:along|on|in|for) the y`,
    'giu',
  ),
];

/** How many places the marks of a grid have across and up. */
const gridOf = ({ elements }: Plot): readonly [columns: number, rows: number] => {
  const places = (side: 'x' | 'y'): number =>
    new Set(elements.flatMap(({ encoding }) => (encoding?.[side] === undefined ? [] : [encoding[side]]))).size;
  return [places('x'), places('y')];
};

/** "a grid of 5 by 4", "4 rows and 6 columns", "20 bins along the x-axis and 15 along the y-axis". */
const sizeFindings = (told: Told): Finding[] => {
  const grids = told.world.reading.plots
    .filter(({ drawn, kind }) =>
      kind === 'cell'
        ? drawn === undefined || drawn === 'counts'
        : drawn === 'arrows' || drawn === 'barbs' || drawn === 'space-bars',
    )
    .map(gridOf)
    .filter(([columns, rows]) => columns > 1 || rows > 1);
  if (grids.length === 0) return [];
  const { rows: down, columns: across } = layoutOf(told.world.reading);
  // "Four panels in 2 rows by 2 columns" is no grid of cells.
  if (told.world.reading.panels.length > 1) grids.push([across, down]);
  return sizes.flatMap((pattern, index) =>
    allMatches(told.sentence.text, pattern).map((match) => {
      const [a, b] = [countOf(match[1] ?? ''), countOf(match[2] ?? '')];
      const ok = grids.some(([columns, rows]) =>
        index === 3
          ? a === rows && b === columns
          : index === 4
            ? a === columns && b === rows
            : (a === columns && b === rows) || (a === rows && b === columns),
      );
      // Rows of a picture whose cells are named in part are told by all of them.
      return found(
        told,
        match,
        ok,
        grids.map(([columns, rows]) => `${rows} rows, ${columns} columns`).join('; '),
        factIds(told.world, 'count').slice(0, 1),
      );
    }),
  );
};

/** What a sentence counts of a field, a plot in space or a grid. */
export const countFindings = (told: Told): Finding[] => [
  ...sizeFindings(told),
  ...(told.fields.length > 0 ? thingFindings(told) : []),
];
