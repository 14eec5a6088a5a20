import { escaped } from '../../language/escaped.js';
import { allMatches } from '../../all-matches.js';
import { isCalled } from './landscape-words.js';
import { fieldEnds, spaceAxesOf } from '../../reading/field.js';
import { spaceMeasure } from '../../reading/measure.js';
import type { Plot } from '../../reading/reading.js';
import type { Finding } from '../mention.js';
import { factIds, found, number, value, type Told } from './told.js';

const tuple = (parts: number): RegExp => new RegExp(`\\((${number})${`[,;] ?(${number})`.repeat(parts - 1)}\\)`, 'gu');
const triples = tuple(3);
const pairs = tuple(2);

const spanOf = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity);

const isSingle = ({ kind, form, rows }: Plot): boolean => kind === 'point' && form !== 'field' && rows.length <= 4;

/** Points that are drawn one by one: of a scatter in space, of a net of triangles, of points over a field. */
const pointsOf = ({ world }: Told, parts: 2 | 3): readonly (readonly number[])[] =>
  world.reading.plots.flatMap((plot) =>
    parts === 3
      ? plot.drawn === 'space-scatter'
        ? plot.elements.flatMap(({ space }) => (space?.length === 1 && space[0] ? [[...space[0]]] : []))
        : []
      : plot.drawn === 'triangulation'
        ? (plot.elements[0]?.points ?? []).flatMap(({ x, y }) =>
            typeof x === 'number' && typeof y === 'number' ? [[x, y]] : [],
          )
        : isSingle(plot)
          ? plot.rows.flatMap(({ x, y }) => (x === undefined || y === undefined ? [] : [[x, y]]))
          : [],
  );

/** How far the axes go under single points, whose own reach is nothing. */
const reachOf = ({ world }: Told, side: number): number =>
  Math.max(
    0,
    ...world.reading.plots.filter(isSingle).map(({ x, y }) => {
      const measure = side === 0 ? x : y;
      return measure ? measure.high - measure.low : 0;
    }),
  );

/** "(22, 28, 12), (25, 35, 15) …": a list of points, most of which are there. */
const listFindings = (told: Told, parts: 2 | 3): Finding[] => {
  const points = pointsOf(told, parts);
  if (points.length === 0) return [];
  const spans = Array.from(
    { length: parts },
    (_, side) => spanOf(points.map((point) => point[side] ?? 0)) || reachOf(told, side) || 1,
  );
  const said = allMatches(told.sentence.text, parts === 3 ? triples : pairs);
  const isThere = said.map((match) =>
    points.some((point) =>
      point.every((part, side) => Math.abs(part - value(match[side + 1] ?? '')) <= (spans[side] ?? 1) * 0.02),
    ),
  );
  const hits = isThere.filter(Boolean).length;
  return said.flatMap((match, index) =>
    isThere[index] === true
      ? [found(told, match, true, match[0])]
      : hits > 1 && hits * 2 > said.length
        ? [found(told, match, false, `${points.length} points`)]
        : [],
  );
};

const highWords = 'high(?:est)?|largest|greatest|maximum|max|peaks?|top|strongest|tallest';
const lowWords = 'low(?:est)?|smallest|minimum|min|least|weakest';
const end = `(?:(${highWords})|(${lowWords}))`;
const tops = new RegExp(
  `\\b${end} (?:[\\p{L}-]+ ){0,3}?(?:value )?(?:of|is|at|being|reaching|=|,) ?(?:about |around |approximately |roughly )?(${number})(?![\\p{L}\\d]| ?(?:,|and) ?\\d)`,
  'giu',
);

/** Values of other things than the field: "the highest K". */
const isOther = (plot: Plot, words: string): boolean => {
  const own = plot.measure?.title?.noun.toLowerCase().split(/\s+/) ?? [];
  const others = [plot.x, plot.y].flatMap((side) => side?.title?.noun.toLowerCase().split(/\s+/) ?? []);
  const said = words.toLowerCase().split(/[^\p{L}]+/u);
  return !said.some((word) => own.includes(word)) && said.some((word) => word.length > 0 && others.includes(word));
};

/** "the highest accuracy of 95% …": the value at an end of the field. */
const topFindings = (told: Told): Finding[] =>
  allMatches(told.sentence.text, tops).flatMap((match) => {
    const sign = match[1] === undefined ? 'min' : 'max';
    const stated = value(match[3] ?? '');
    const decimals = (match[3] ?? '').split('.')[1]?.length ?? 0;
    const verdicts = told.fields.flatMap((plot) => {
      const bound = fieldEnds(plot)[sign];
      const { measure } = plot;
      // Bands and levels tell only about where the ends are.
      if (!bound || !measure || plot.drawn === 'contours' || plot.drawn === 'filled-contours') return [];
      if (isOther(plot, match[0])) return [];
      const off = Math.abs(bound.value - stated);
      const near = Math.max((measure.high - measure.low) * 0.02, 0.51 * 10 ** -decimals);
      return [off <= near ? true : off > near * 2 ? false : undefined];
    });
    if (verdicts.length === 0 || told.fields.length > 1) return [];
    const [ok] = verdicts;
    return ok === undefined
      ? []
      : [
          found(
            told,
            match,
            ok,
            fieldEnds(told.fields[0] as Plot)[sign]?.value ?? null,
            factIds(told.world, 'extreme').slice(0, 1),
          ),
        ];
  });

const ends = new RegExp(`\\b${end}\\w*`, 'giu');

const endOf = (before: string): 'max' | 'min' | undefined => {
  const said = allMatches(before, ends).at(-1);
  return said && (said[1] === undefined ? 'min' : 'max');
};

const patterns = new Map<string, RegExp>();

/** "K = 5", "x = 5": a place along an axis, by its title or by its letter. */
const placePattern = (noun: string, letter: string): RegExp => {
  const name = noun === '' ? letter : `(?:${escaped(noun)}|${letter})`;
  const known = patterns.get(name);
  if (known) return known;
  if (patterns.size > 500) patterns.clear();
  const pattern = new RegExp(`\\b${name} ?(?:=|equals|of|is) ?(${number})(?![\\d.]*\\d)`, 'giu');
  patterns.set(name, pattern);
  return pattern;
};

/** "the highest accuracy is reached at K = 5 and tau = 2.0": places by the names of the axes. */
const namedFindings = (told: Told): Finding[] => {
  const [plot] = told.fields;
  if (!plot || told.fields.length > 1) return [];
  const axes = spaceAxesOf(told.world.reading, plot).map((axis) => spaceMeasure(axis, plot.group));
  const sides = axes.length === 3 ? axes.slice(0, 2) : [plot.x, plot.y];
  const { max, min } = fieldEnds(plot);
  return sides.flatMap((side, index) => {
    const pattern = placePattern(side?.title?.noun ?? '', index === 0 ? 'x' : 'y');
    return allMatches(told.sentence.text, pattern).flatMap((match) => {
      const ahead = told.sentence.text.slice(0, match.index);
      const word = isCalled(ahead) ? undefined : endOf(ahead);
      const bound = word === 'max' ? max : word === 'min' ? min : undefined;
      const at = index === 0 ? bound?.x : bound?.y;
      if (
        at === undefined ||
        !side ||
        /[.;]\s/.test(ahead.slice(-60)) ||
        !/\b(?:at|when|where|for|near|around|with|and|,)\s*(?:the )?$/.test(ahead)
      )
        return [];
      const off = Math.abs(at - value(match[1] ?? '')) / (side.high - side.low || 1);
      const ok = off <= 0.06 ? true : off > 0.15 ? false : undefined;
      return ok === undefined ? [] : [found(told, match, ok, at, factIds(told.world, 'coordinates').slice(0, 1))];
    });
  });
};

/** What a sentence says of single points, and of the ends of a field by their value and place. */
export const pointFindings = (told: Told): Finding[] =>
  told.fields.length === 0
    ? []
    : [...listFindings(told, 3), ...listFindings(told, 2), ...namedFindings(told), ...topFindings(told)];
