import type { SpaceAxis } from '../../../renderers/scene-plots.js';
import { fieldEnds, flowOf, levelsOf, type FieldEnd } from '../reading/field.js';
import { figureName } from '../reading/figure-name.js';
import type { Plot } from '../reading/reading.js';
import { kindWords, spelled, thingWords } from './field-words.js';
import type { Finding } from './mention.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

const number = '[−-]?\\d[\\d,]*(?:\\.\\d+)?';
const value = (text: string): number => Number(text.replace('−', '-').replaceAll(',', ''));
const pairs = new RegExp(`\\((${number})[,;] ?(${number})\\)`, 'g');
const ranges = new RegExp(`\\b([xyz])[- ]axis\\b(?:[^;.]|\\.\\d)*?\\bfrom (${number}) to (${number})`, 'giu');

const denied = /\b(?:not?|never|without|rather than|instead of|no)\b[^.;,]{0,24}$/i;

interface Told {
  readonly sentence: Sentence;
  readonly world: World;
  readonly fields: readonly Plot[];
  readonly axes: readonly SpaceAxis[];
}

const found = (
  { sentence }: Told,
  match: RegExpMatchArray,
  ok: boolean | undefined,
  actual: string | number | null,
  facts: readonly string[] = [],
): Finding => {
  const at = match.index ?? 0;
  const start = sentence.start + at;
  const not = ok !== undefined && denied.test(sentence.text.slice(0, at));
  return { start, end: start + match[0].length, ok: not ? !ok : ok, stated: match[0], actual, facts };
};

const factIds = (world: World, predicate: 'figure' | 'count' | 'coordinates' | 'attribute' | 'axis-range'): string[] =>
  world.factsBy(predicate).map(({ id }) => id);

/** "a contour map", "this 3D scatter plot": what the figure has, or what it does not. */
const kindFindings = (told: Told): Finding[] =>
  kindWords.flatMap(([words, drawn]) =>
    [...told.sentence.text.matchAll(words)].flatMap((match) => {
      const has = told.fields.some((plot) => plot.drawn !== undefined && drawn.includes(plot.drawn));
      // Points beside a field make a scatter plot of their own.
      if (!has && told.world.reading.plots.some(({ drawn: own }) => own === undefined)) return [];
      return [found(told, match, has, figureName(told.world.reading), factIds(told.world, 'figure').slice(0, 1))];
    }),
  );

const countOf = (plot: Plot, word: string): number[] => {
  const rings = plot.elements.filter(({ data }) => data?.['closed'] === true).length;
  const levels = levelsOf(plot).length;
  if (/level|band/i.test(word)) return [levels, levels + 1];
  return [plot.elements.length, levels, rings];
};

/** "25 arrows", "the contour lines": how many, where they can be counted. */
const thingFindings = (told: Told): Finding[] =>
  thingWords.flatMap(([words, drawn]) =>
    [...told.sentence.text.matchAll(words)].flatMap((match) => {
      const own = told.fields.filter((plot) => plot.drawn !== undefined && drawn.includes(plot.drawn));
      const few = match[1]?.toLowerCase();
      if (own.length === 0)
        return /hexagon|streamline|contour/i.test(match[0]) ? [found(told, match, false, null)] : [];
      if (few === undefined) return [found(told, match, true, match[0], factIds(told.world, 'figure').slice(0, 1))];
      const stated = spelled.includes(few) ? spelled.indexOf(few) + 1 : Number(few);
      const counts = own.flatMap((plot) => countOf(plot, match[0]));
      return [found(told, match, counts.includes(stated), counts[0] ?? null, factIds(told.world, 'count').slice(0, 1))];
    }),
  );

/** "the z-axis from 0 to 5": the ends of an axis in space, or its outer labels. */
const rangeFindings = (told: Told): Finding[] =>
  [...told.sentence.text.matchAll(ranges)].flatMap((match) => {
    const axis = told.axes.find(({ channel }) => channel === match[1]?.toLowerCase());
    if (!axis) return [];
    const [low, high] = axis.domain;
    const labels = axis.labels.map(value).filter((one) => !Number.isNaN(one));
    const near = (stated: number, ends: readonly number[]): boolean =>
      ends.some((end) => Math.abs(stated - end) <= (high - low) * 0.06);
    const ok =
      near(value(match[2] ?? ''), [low, ...labels.slice(0, 1)]) &&
      near(value(match[3] ?? ''), [high, ...labels.slice(-1)]);
    return [found(told, match, ok, `${low} to ${high}`, factIds(told.world, 'axis-range'))];
  });

/** Which end of the field the words before a place speak of. */
const endOf = (before: string): 'max' | 'min' | undefined => {
  const said = [
    ...before.matchAll(
      /\b(?:(high|larg|great|peak|maxim|strong|top|bright|hot)|(low|small|least|minim|weak|pit|dark|cold|trough))\w*/gi,
    ),
  ].at(-1);
  return said && (said[1] === undefined ? 'min' : 'max');
};

/** "the highest value is around (1, 0.5)": a place in the plane of a field. */
const placeFindings = (told: Told): Finding[] =>
  [...told.sentence.text.matchAll(pairs)].map((match) => {
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
  [...told.sentence.text.matchAll(tops)].flatMap((match) =>
    told.fields.flatMap((plot) => {
      const end = fieldEnds(plot)[match[1]?.toLowerCase() === 'highest' ? 'max' : 'min'];
      if (plot.drawn !== 'surface' || !end || !plot.measure) return [];
      const off = Math.abs(end.value - value(match[2] ?? ''));
      return [found(told, match, off <= (plot.measure.high - plot.measure.low) * 0.02, end.value, [])];
    }),
  );

const ways =
  /\barrows? (?:all )?(?:points?|turn|flow|run|circle|rotate) ((?:to|towards?) the (?:upper |lower )?(?:left|right|middle|cent(?:re|er))|upwards?|downwards?|(?:anti|counter)?-?clockwise|away from the (?:middle|cent(?:re|er))|outwards?|inwards?)/giu;

const sameWay = (text: string): string =>
  text
    .toLowerCase()
    .replace(/cent(?:re|er)/, 'middle')
    .replace(/^towards? the (?=upper|lower|left|right)/, 'to the ')
    .replace(/^anti-?|^counter-/, 'counter')
    .replace(/^outwards?/, 'away from the middle')
    .replace(/^inwards?|^to the middle/, 'towards the middle')
    .replace(/^(up|down)ward$/, '$1wards');

/** "The arrows point to the right", "turn counterclockwise". */
const flowFindings = (told: Told): Finding[] =>
  [...told.sentence.text.matchAll(ways)].flatMap((match) =>
    told.fields.flatMap((plot) => {
      const { heading } = flowOf(plot);
      if (heading === undefined) return [];
      const ok = heading.split(' around ')[0] === sameWay(match[1] ?? '');
      return [found(told, match, ok, heading, factIds(told.world, 'attribute'))];
    }),
  );

const spatial = /\b(?:3-?D|three-dimensional|in three dimensions|in space)\b/giu;

/** What a sentence says of a field or of a plot in space, where the figure shows one; other rules read the rest. */
export const fieldFindings = (sentence: Sentence, world: World): Finding[] => {
  const fields = world.reading.plots.filter(({ drawn }) => drawn !== undefined);
  if (fields.length === 0) return [];
  const axes = world.reading.panels.flatMap(({ group }) => group.space ?? []);
  const told: Told = { sentence, world, fields, axes };
  const inSpace = [...sentence.text.matchAll(spatial)].map((match) =>
    found(told, match, axes.length > 0, figureName(world.reading), factIds(world, 'figure').slice(0, 1)),
  );
  const named = [...sentence.text.matchAll(/\b([xyz])[- ]axis\b/giu)].flatMap((match) =>
    axes.some(({ channel }) => channel === match[1]?.toLowerCase())
      ? [found(told, match, true, match[0], factIds(world, 'axis-range'))]
      : [],
  );
  const all = [rangeFindings, placeFindings, valueFindings, kindFindings, flowFindings, thingFindings].flatMap((rule) =>
    rule(told),
  );
  const kept: Finding[] = [];
  for (const one of [...all, ...inSpace, ...named]) if (!kept.some((other) => overlaps(one, other))) kept.push(one);
  for (const mention of sentence.mentions) if (kept.some((one) => overlaps(one, mention))) mention.used = true;
  return kept;
};

export const overlaps = (
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean => a.start < b.end && b.start < a.end;
