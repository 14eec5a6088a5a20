import { allMatches } from '../all-matches.js';
import { gathered } from '../gathered.js';
import { fieldEnds, type FieldEnd } from '../reading/field.js';
import { figureName } from '../reading/figure-name.js';
import type { Plot } from '../reading/reading.js';
import { kindWords } from './field-words.js';
import { arrowFindings } from './field/arrows.js';
import { colormapFindings } from './field/colormap.js';
import { colourFindings } from './field/colours.js';
import { countFindings } from './field/counts.js';
import { gridFindings } from './field/grid.js';
import { landscapeFindings } from './field/landscape.js';
import { meshFindings } from './field/mesh.js';
import { pointFindings } from './field/points.js';
import { rangeFindings } from './field/ranges.js';
import { scaleFindings } from './field/scale.js';
import { valueEndFindings } from './field/value-ends.js';
import { confusionFindings, matrixFindings, tableFindings } from './field/table.js';
import { titleFindings } from './field/titles.js';
import { spaceArrowFindings } from './field/space-arrows.js';
import { voxelLevelFindings } from './field/voxel-levels.js';
import { spacePointFindings } from './field/space-points.js';
import { oneRowFindings } from './field/one-row.js';
import { spotFindings } from './field/landscape-spots.js';
import { spaceGroupFindings } from './field/space-groups.js';
import { spaceLineFindings } from './field/space-line.js';
import { factIds, found, isFieldOrSpace, number, value, type Told } from './field/told.js';
import type { Finding } from './mention.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

const pairs = new RegExp(`\\((${number})[,;] ?(${number})\\)`, 'g');

/** "a contour map", "this 3D scatter plot": what the figure has, or what it does not. */
const kindFindings = (told: Told): Finding[] =>
  kindWords.flatMap(([words, drawn]) =>
    allMatches(told.sentence.text, words).flatMap((match) => {
      const has = told.fields.some((plot) => plot.drawn !== undefined && drawn.includes(plot.drawn));
      // Points beside a field make a scatter plot of their own.
      if (!has && told.world.reading.plots.some((plot) => !isFieldOrSpace(plot))) return [];
      return [found(told, match, has, figureName(told.world.reading), factIds(told.world, 'figure').slice(0, 1))];
    }),
  );

/** Which end of the field the words before a place speak of. */
const endOf = (before: string): 'max' | 'min' | undefined => {
  const said = [
    ...allMatches(
      before,
      /\b(?:(high|larg|great|peak|maxim|strong|top|bright|hot)|(low|small|least|minim|weak|pit|dark|cold|trough))\w*/gi,
    ),
  ].at(-1);
  return said && (said[1] === undefined ? 'min' : 'max');
};

/** "the highest value is around (1, 0.5)": a place in the plane of a field. */
const placeFindings = (told: Told): Finding[] =>
  allMatches(told.sentence.text, pairs).map((match) => {
    const [x, y] = [value(match[1] ?? ''), value(match[2] ?? '')];
    const end = endOf(told.sentence.text.slice(0, match.index));
    const isThere = (at: FieldEnd | undefined, plot: Plot): boolean | undefined =>
      at?.x === undefined || at.y === undefined || !plot.x || !plot.y
        ? undefined
        : Math.abs(at.x - x) <= (plot.x.high - plot.x.low) * 0.07 &&
          Math.abs(at.y - y) <= (plot.y.high - plot.y.low) * 0.07;
    const verdicts = told.fields.map((plot) => {
      const { max, min } = fieldEnds(plot);
      if (end !== undefined) return isThere(end === 'max' ? max : min, plot);
      return isThere(max, plot) === true || isThere(min, plot) === true ? true : undefined;
    });
    const ok = verdicts.includes(true) ? true : verdicts.every((verdict) => verdict === false) ? false : undefined;
    return found(told, match, ok, null, factIds(told.world, 'coordinates'));
  });

const tops = new RegExp(`\\b(highest|lowest) value is (?:about )?(${number})`, 'giu');

/** "the highest value is about 5": at a corner of a surface, which no middle of a face reaches. */
const valueFindings = (told: Told): Finding[] =>
  allMatches(told.sentence.text, tops).flatMap((match) =>
    told.fields.flatMap((plot) => {
      const end = fieldEnds(plot)[match[1]?.toLowerCase() === 'highest' ? 'max' : 'min'];
      if (plot.drawn !== 'surface' || !end || !plot.measure) return [];
      const off = Math.abs(end.value - value(match[2] ?? ''));
      return [found(told, match, off <= (plot.measure.high - plot.measure.low) * 0.02, end.value, [])];
    }),
  );

const spatial = /\b(?:3-?D|three-dimensional|in three dimensions|in space)\b/giu;

/** "a 3D plot", and axes that are only named. */
const spaceFindings = (told: Told): Finding[] => {
  const { sentence, world, axes } = told;
  const isInSpace = axes.length > 0 || /\b3-?D\b/i.test(figureName(world.reading));
  const inSpace = allMatches(sentence.text, spatial).flatMap((match) =>
    // Stars may lie in space in a figure of the plane, and groups "do not overlap in space".
    /^in space$/i.test(match[0]) && (!isInSpace || /\bnot?\b|n['’]t\b/i.test(sentence.text))
      ? []
      : [found(told, match, isInSpace, figureName(world.reading), factIds(world, 'figure').slice(0, 1))],
  );
  const named = allMatches(sentence.text, /\b([xyz])[- ]axis\b/giu).flatMap((match) =>
    axes.some(({ channel }) => channel === match[1]?.toLowerCase())
      ? [found(told, match, true, match[0], factIds(world, 'axis-range'))]
      : [],
  );
  return [...inSpace, ...named];
};

const rules = [
  oneRowFindings,
  spacePointFindings,
  spaceArrowFindings,
  voxelLevelFindings,
  spaceLineFindings,
  spaceGroupFindings,
  titleFindings,
  rangeFindings,
  arrowFindings,
  pointFindings,
  placeFindings,
  valueFindings,
  kindFindings,
  meshFindings,
  countFindings,
  spaceFindings,
];

const always = [
  spotFindings,
  valueEndFindings,
  landscapeFindings,
  scaleFindings,
  colormapFindings,
  colourFindings,
  tableFindings,
  confusionFindings,
  matrixFindings,
  gridFindings,
];
const fieldRules = [...always, ...rules];
const otherRules = [...always, rangeFindings, countFindings];

/** What a sentence says of a field, of a plot in space or of a scale of colours; other rules read the rest. */
export const fieldFindings = (sentence: Sentence, world: World): Finding[] => {
  const { plots, panels } = world.reading;
  const fields = plots.filter(isFieldOrSpace);
  const told: Told = { sentence, world, fields, axes: panels.flatMap(({ group }) => group.space ?? []) };
  const all = gathered(fields.length > 0 ? fieldRules : otherRules, (rule) => rule(told));
  const kept: Finding[] = [];
  for (const one of all) if (!kept.some((other) => overlaps(one, other))) kept.push(one);
  for (const mention of sentence.mentions) if (kept.some((one) => overlaps(one, mention))) mention.used = true;
  return kept;
};

export const overlaps = (
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean => a.start < b.end && b.start < a.end;
