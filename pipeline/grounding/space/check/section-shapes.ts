import type { Verdict } from '../../verdict.js';
import type { Entity } from '../../geometry/read/entity.js';
import { minus, plus, size, times, type Vec } from '../../geometry/read/vector.js';
import { spaceModelOf } from '../model.js';
import { each, number, type Scope, type SpaceRule, valueOf } from './rule.js';

const SECTION = '(?:section|cross[- ]section|cut(?: (?:surface|face))?|slice|intersection)';

/** How many sides each word for a shape has. */
const sides: Readonly<Record<string, number>> = {
  triangle: 3, triangular: 3, square: 4, rectangle: 4, rectangular: 4, quadrilateral: 4, parallelogram: 4, trapezium: 4, trapezoid: 4,
  pentagon: 5, pentagonal: 5, hexagon: 6, hexagonal: 6, heptagon: 7, heptagonal: 7, octagon: 8, octagonal: 8,
}; // prettier-ignore
const SHAPE = Object.keys(sides).join('|');

const before = new RegExp(
  `\\b(?:(?<count>${number})[- ]sided|(?<shape>${SHAPE})) (?:(?:\\w+|light|dark)[- ])?${SECTION}\\b(?! (?:of|by)\\b)`,
  'gi',
);
const after = new RegExp(
  `\\b(?:${SECTION}|plane)\\b[^.;,]*? (?:is|has|with|produces?|gives?|yields?|makes?|creates?|forms?|cuts? out|leaves?)(?: (?:an?|the|in|exactly|regular|yellow|shaded|filled|coloured))* (?:(?<count>${number})(?:[- ]sided| (?:sides|corners|vertices|edges))|(?<shape>${SHAPE}))\\b`,
  'gi',
);

type Section = Scope['figure']['sections'][number];

const shapeOf = ({ data }: Section): string => (typeof data?.['shape'] === 'string' ? data['shape'] : '');

/** A square is a rectangle, a trapezium and a parallelogram as well; other shapes are told by their corners. */
const hasShape = (section: Section, word: string): boolean => {
  const shape = shapeOf(section);
  const told = word.toLowerCase().replace('trapezoid', 'trapezium');
  if (/^(?:square|rectangle|parallelogram|trapezium)$/.test(told))
    return (
      shape.includes(told) ||
      (told !== 'square' && shape === 'square') ||
      (told === 'parallelogram' && /^(?:rectangle|rhombus)$/.test(shape))
    );
  const named = Object.entries(sides).find(([one]) => shape.includes(one))?.[1];
  const counted = named ?? (/kite|rhombus/.test(shape) ? 4 : (section.path?.length ?? 0));
  return counted === (sides[told] ?? valueOf(told));
};

/** "The hexagonal section", "a six-sided cut", "the plane cuts out a pentagon". */
const shapesIn = (text: string, { figure, about }: Scope): Verdict[] =>
  [before, after].flatMap((pattern) =>
    each(text, pattern, ({ groups = {}, 0: all }) => {
      const stated = groups['shape'] ?? groups['count'] ?? '';
      const fits = figure.sections.filter((one) => hasShape(one, stated));
      const ok = /\b(?:not|no|never)\b|n['’]t\b/.test(all) ? undefined : fits.length > 0;
      return {
        ok,
        stated,
        actual: figure.sections.map(shapeOf).join(', '),
        facts: fits.flatMap(({ id }) => about('shape', id)),
      };
    }),
  );

const cornersTold = new RegExp(
  `\\b(?:(?<all>all|each|every)(?: of)?|(?<no>no|none of the))?(?: the)?(?: \\w+)? ?(?:corners?|vertices|vertex) of the (?:\\w+[- ])?${SECTION} (?:is|are|lies?|sits?|coincides?|falls?)(?: (?:all|also|each|at|on|in|with|an?|the|exactly))* (?<what>midpoints?|middles?|centres?|centers?|vertex|vertices|corners?)\\b(?: of)?`,
  'gi',
);

const isNear = (a: Vec, b: Vec, extent: number): boolean => size(minus(a, b)) < 1e-3 * extent;

/** "Each corner of the section is the midpoint of an edge". */
const cornersIn = (text: string, { figure, about }: Scope): Verdict[] => {
  const [section, more] = figure.sections;
  if (!section || more) return [];
  return each(text, cornersTold, ({ groups = {} }) => {
    const model = spaceModelOf(figure);
    const own = model.own.get('section')?.[0]?.places ?? [];
    const edges: readonly Entity[] = model.own.get('edge') ?? [];
    const what = groups['what']?.toLowerCase() ?? '';
    const places = /^(?:mid|cent)/.test(what)
      ? edges.flatMap(({ places: [a, b] }) => (a && b ? [times(plus(a, b), 0.5)] : []))
      : edges.flatMap((edge) => edge.places);
    if (own.length < 3 || places.length === 0) return { ok: undefined, stated: what, actual: null };
    const fits = own.filter((one) => places.some((place) => isNear(one, place, model.extent))).length;
    const ok = groups['no'] === undefined ? fits === own.length : fits === 0;
    return { ok, stated: what, actual: `${fits} of ${own.length}`, facts: about('shape', section.id) };
  });
};

/** What a section looks like, and where its corners are. */
export const sectionShapeRule: SpaceRule = (text, scope) =>
  scope.figure.sections.length === 0 ? [] : [...shapesIn(text, scope), ...cornersIn(text, scope)];
