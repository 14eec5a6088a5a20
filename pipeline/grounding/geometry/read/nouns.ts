import { centresOf, related } from './centres.js';
import { centresCalled, isCentre, sumsOf } from './constructed.js';
import { forceNoun, forcesCalled, isForceNoun } from './forces.js';
import { functionNoun, functionsCalled } from './functions.js';
import { quads } from './polygon-nouns.js';
import type { Entity, Model } from './entity.js';
import { isTriangle, kindsOfPolygon } from './kinds.js';
import type { Point } from '../../../../renderers/scene.js';
import { oncePer } from '../../once-per.js';
import { between, polygonOf, sidesOf } from './between.js';
import { transversalsIn } from './transversals.js';
import { foot, isParallel, isPerpendicular, isSamePlace, isSameSize, minus, type Vec } from './vector.js';

/** Everyday words for the things of a figure, each with the word of the trade. */
export const canonical: Readonly<Record<string, string>> = {
  point: 'point', dot: 'point', vertex: 'corner', vertice: 'corner', corner: 'corner', vertices: 'corner',
  segment: 'segment', line: 'line', ray: 'ray', vector: 'vector', arrow: 'vector',
  side: 'side', leg: 'leg', cathetus: 'leg', hypotenuse: 'hypotenuse', base: 'base', height: 'height', altitude: 'height', median: 'median',
  diagonal: 'diagonal', radius: 'radius', radii: 'radius', diameter: 'diameter', chord: 'chord', tangent: 'tangent', secant: 'secant',
  transversal: 'transversal', edge: 'edge', circle: 'circle', semicircle: 'semicircle', ellipse: 'ellipse',
  triangle: 'triangle', quadrilateral: 'quadrilateral', rectangle: 'rectangle', square: 'square', parallelogram: 'parallelogram',
  rhombus: 'rhombus', rhombu: 'rhombus', kite: 'kite', trapezium: 'trapezium', trapezoid: 'trapezium', pentagon: 'pentagon', hexagon: 'hexagon',
  polygon: 'polygon', shape: 'polygon', angle: 'angle', arc: 'arc', sector: 'sector', curve: 'curve', graph: 'graph', function: 'graph',
  parabola: 'parabola', arch: 'curve', wave: 'curve', sinusoid: 'curve', hyperbola: 'curve', asymptote: 'asymptote', interval: 'interval', region: 'shading',
  mark: 'mark', tick: 'mark', stroke: 'mark', chevron: 'mark', axis: 'axis', axes: 'axis', centre: 'centre', center: 'centre', midpoint: 'midpoint',
  centroid: 'centroid', barycentre: 'centroid', barycenter: 'centroid', circumcentre: 'circumcentre', circumcenter: 'circumcentre',
  incentre: 'incentre', incenter: 'incentre', orthocentre: 'orthocentre', orthocenter: 'orthocentre',
  sum: 'sum', resultant: 'sum', circumcircle: 'circle', incircle: 'circle',
  face: 'face', square_: 'square', crossing: 'crossing', intersection: 'crossing',
}; // prettier-ignore

/** Words that mean an interval on a number line, and other things elsewhere. */
const intervalWords = new Set([
  'interval',
  'bar',
  'piece',
  'set',
  'part',
  'ray',
  'arrow',
  'stretch',
  'range',
  'segment',
  'line',
  'band',
  'section',
]);

export const hasIntervals = oncePer(({ entities }: Model): boolean => entities.some(({ sort }) => sort === 'interval'));

export const nounOf = (model: Model, norm: string): string | undefined => {
  const asFunction = functionNoun(norm);
  if (asFunction !== undefined && !model.isSpace && functionsCalled(model, asFunction).length > 0) return asFunction;
  if (hasIntervals(model) && intervalWords.has(norm)) return 'interval';
  if (hasIntervals(model) && /^(?:circle|ring|disc|dot)$/.test(norm)) return 'point';
  if (model.own.has(norm)) return norm;
  const force = forceNoun(model, norm);
  if (force !== undefined) return force;
  return Object.hasOwn(canonical, norm) ? canonical[norm] : undefined;
};

const isStraightCurve = ({ sort, measures }: Entity): boolean => sort === 'curve' && measures.slope !== undefined;

/** "The curve" beside a straight line is the one that bends. */
export const bending = (list: readonly Entity[]): readonly Entity[] => {
  const bent = list.filter((one) => !isStraightCurve(one));
  return bent.length === 1 ? bent : list;
};

const unique = (list: readonly Entity[]): Entity[] => [
  // The sides of a polygon without letters have its id and no name: what tells them apart is where they lie.
  ...new Map(
    list.map((one) => [`${one.id} ${one.names.join()} ${one.names.length > 0 ? '' : one.at.join()}`, one]),
  ).values(),
];

/** Triangles whose three sides are drawn as strokes between points with names. */
const trianglesMade = oncePer((model: Model): readonly Entity[] => {
  if (model.isSpace || model.points.size > 9) return [];
  const names = [...new Set(model.points.values())].flatMap(({ names: [name] }) => name ?? []);
  const joined = (a: string, b: string): boolean =>
    model.entities.some(({ sort, reach, corners }) => sort === 'segment' && reach === 'segment' && corners.length === 2 && corners.includes(a) && corners.includes(b));
  return names.flatMap((a, at) =>
    names.slice(at + 1).flatMap((b, next) =>
      joined(a, b) ? names.slice(at + next + 2).flatMap((c) => (joined(b, c) && joined(a, c) ? (polygonOf(model, [a, b, c]) ?? []) : [])) : [],
    ),
  ).filter(({ measures: { area = 0 } }) => area > 1e-6 * model.extent ** 2);
}); // prettier-ignore

/** Outlines, and regions with straight sides where nothing else is drawn. */
const polygons = (model: Model): Entity[] => {
  const outlines = model.entities.filter(({ sort }) => sort === 'polygon');
  if (outlines.length > 0) return outlines;
  const made = trianglesMade(model);
  if (made.length > 0) return [...made];
  return model.entities
    .filter(({ sort, element, places }) => sort === 'shading' && element?.kind === 'polygon' && places.length < 9)
    .map((one) => ({ ...one, sort: 'polygon' }));
};

/** What the names beside a closed figure of two-letter strokes make up, where no outline is drawn. */
export const triangles = (model: Model): Entity[] => polygons(model).filter(isTriangle);

const bySides = (model: Model, pick: (sides: readonly Entity[], polygon: Entity) => readonly Entity[]): Entity[] =>
  unique(triangles(model).flatMap((triangle) => pick(sidesOf(model, triangle), triangle)));

const lengthOf = ({ measures }: Entity): number => measures.length ?? 0;
const meet = (a: Entity, b: Entity): boolean =>
  a.places[0] !== undefined && a.places[1] !== undefined && b.places[0] !== undefined && b.places[1] !== undefined &&
  isPerpendicular(minus(a.places[1], a.places[0]), minus(b.places[1], b.places[0])); // prettier-ignore

const rightLegs = (sides: readonly Entity[]): readonly Entity[] =>
  sides.filter((side) => sides.some((other) => other !== side && meet(side, other)));

const equalSides = (sides: readonly Entity[]): readonly Entity[] =>
  sides.filter((side) => sides.some((other) => other !== side && isSameSize(lengthOf(side), lengthOf(other))));

const legs = (model: Model): Entity[] =>
  bySides(model, (sides) => {
    const right = rightLegs(sides);
    const equal = equalSides(sides);
    return right.length === 2 ? right : equal.length === 2 ? equal : [];
  });

const bases = (model: Model): Entity[] => {
  const flat = polygons(model).flatMap((polygon) =>
    sidesOf(model, polygon).filter(({ places: [a, b] }) => a && b && isParallel(minus(b, a), [1, 0, 0])),
  );
  const own = bySides(model, (sides) => {
    const equal = equalSides(sides);
    return equal.length === 2 ? sides.filter((side) => !equal.includes(side)) : [];
  });
  return unique(own.length > 0 ? own : flat);
};

const strokes = (model: Model): Entity[] => model.entities.filter(({ sort }) => sort === 'segment');

const diagonals = (model: Model): Entity[] => {
  const all = polygons(model).flatMap(({ corners }) =>
    corners.length < 4
      ? []
      : corners.flatMap((one, index) =>
          corners.flatMap((other, at) =>
            at > index + 1 && !(index === 0 && at === corners.length - 1) ? (between(model, one, other) ?? []) : [],
          ),
        ),
  );
  const drawn = all.filter(({ element }) => element !== undefined);
  return unique(drawn.length > 0 ? drawn : all);
};

/** Strokes from a corner of a triangle to the side that lies opposite. */
const cevians = (model: Model, fits: (from: Vec, to: Vec, a: Vec, b: Vec) => boolean): Entity[] =>
  unique(
    polygons(model).flatMap((polygon) =>
      strokes(model).filter(({ places, reach }) =>
        reach === 'segment' &&
        [places, places.toReversed()].some(([from, to]) =>
          from !== undefined && to !== undefined &&
          polygon.places.some((corner) => isSamePlace(corner, from, model.extent)) &&
          sidesOf(model, polygon).some(({ places: [a, b] }) => {
            if (!a || !b || isSamePlace(a, from, model.extent) || isSamePlace(b, from, model.extent)) return false;
            return foot(to, a, b).off < 0.006 * model.extent && fits(from, to, a, b);
          }),
        ),
      ),
    ),
  ); // prettier-ignore

const circles = (model: Model): Entity[] => model.entities.filter(({ sort }) => sort === 'circle');

const onCircle = (model: Model, circle: Entity): Entity[] =>
  related(model, 'lies-on', circle).filter(({ sort }) => sort === 'point');

const hasEnds = ({ corners }: Entity, one: readonly Entity[], other: readonly Entity[]): boolean => {
  const [a = '', b = ''] = corners;
  const has = (list: readonly Entity[], name: string): boolean => list.some(({ names }) => names.includes(name));
  return corners.length === 2 && ((has(one, a) && has(other, b)) || (has(one, b) && has(other, a)));
};

const roundStrokes = (model: Model, what: 'radius' | 'chord' | 'diameter'): Entity[] =>
  circles(model).flatMap((circle) => {
    const [centres, rim] = [centresOf(model, circle), onCircle(model, circle)];
    const sides = polygons(model)
      .flatMap((one) => sidesOf(model, one))
      .filter(({ corners }) => corners.length === 2);
    const own = unique([
      ...strokes(model).filter(({ reach }) => reach === 'segment'),
      ...(what === 'radius' ? [] : sides),
    ]);
    if (what === 'radius') return own.filter((one) => hasEnds(one, centres, rim));
    const across = own.filter((one) => hasEnds(one, rim, rim));
    const through = across.filter(
      (one) => circle.measures.radius !== undefined && isSameSize(lengthOf(one), 2 * circle.measures.radius),
    );
    return what === 'diameter' ? through : across;
  });

const tangents = (model: Model): Entity[] =>
  model.scene.relations.flatMap(({ kind, from }) => (kind === 'tangent' ? (model.byId.get(from) ?? []) : []));

/** Half of a circle: as it is measured, or as far out over its ends as half of what is between them. */
const isHalfRound = ({ measures: { angle }, element }: Entity): boolean => {
  if (angle !== undefined) return Math.abs(angle - 180) < 0.5;
  const path = element?.path ?? [];
  const [from, to] = [path[0], path.at(-1)];
  if (!from || !to || path.length < 7) return false;
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const half = Math.hypot(to[0] - from[0], to[1] - from[1]) / 2;
  return half > 3 && path.every(([x, y]) => Math.abs(Math.hypot(x - middle[0], y - middle[1]) - half) < 0.03 * half);
};

/** All things of a figure that a noun may stand for. */
export const standsFor = (model: Model, noun: string): readonly Entity[] => {
  const own = model.own.get(noun);
  if (own) return own;
  const bySort = (...sorts: readonly string[]): Entity[] => model.entities.filter(({ sort }) => sorts.includes(sort));
  const seen = ({ element }: Entity): boolean => element?.visible !== false;
  switch (noun) {
    case 'point': return bySort('point').filter(seen);
    case 'corner': {
      const corners = new Set([...polygons(model)].flatMap((one) => one.corners));
      const named = [...corners].flatMap((name) => model.points.get(name) ?? []);
      const places = polygons(model).flatMap((one) => one.places);
      return named.length > 0 ? named : bySort('point').filter(({ places: [own] }) => own !== undefined && places.some((place) => isSamePlace(own, place, 2 * model.extent)));
    }
    case 'segment': return strokes(model).filter(({ reach, element }) => reach === 'segment' && element?.kind === 'segment');
    case 'line': return [...strokes(model), ...model.entities.filter(isStraightCurve)];
    case 'ray': return strokes(model).filter(({ reach }) => reach === 'ray');
    case 'vector': return strokes(model).filter(({ element }) => element?.kind === 'vector');
    case 'side': return unique(polygons(model).flatMap((one) => sidesOf(model, one)));
    case 'edge': return unique(polygons(model).flatMap((one) => sidesOf(model, one)));
    case 'leg': return legs(model);
    case 'hypotenuse': return bySides(model, (sides) => (rightLegs(sides).length === 2 ? sides.filter((side) => !rightLegs(sides).includes(side)) : []));
    case 'base': return bases(model);
    case 'diagonal': return diagonals(model);
    case 'height': return cevians(model, (from, to, a, b) => isPerpendicular(minus(to, from), minus(b, a)));
    case 'median': return cevians(model, (_from, to, a, b) => isSameSize(foot(to, a, b).along, 0.5));
    case 'radius': case 'diameter': case 'chord': return roundStrokes(model, noun);
    case 'tangent': return tangents(model);
    case 'parallels': return unique(model.scene.relations.flatMap(({ kind, from, to }) => (kind === 'parallel' ? [from, to].flatMap((id) => model.byId.get(id) ?? []) : [])));
    case 'transversal': return transversalsIn(strokes(model));
    case 'circle': return circles(model);
    case 'semicircle': return bySort('arc', 'sector').filter(isHalfRound);
    case 'triangle': return triangles(model);
    case 'polygon': return polygons(model);
    case 'angle': return bySort('angle');
    case 'right angle': return bySort('angle').filter(({ measures }) => Math.abs((measures.angle ?? 0) - 90) < 0.05);
    case 'curve': return bySort('curve');
    case 'parabola': return bySort('curve').filter((one) => !isStraightCurve(one));
    case 'graph': return bySort('curve');
    case 'asymptote': return model.entities.filter(({ element }) => element?.data?.['asymptote'] === true);
    case 'shading': return bySort('shading');
    case 'centre': return circles(model).flatMap((one) => centresOf(model, one));
    case 'sum': return sumsOf(model);
    default:
      if (isForceNoun(noun)) return forcesCalled(model, noun);
      if (isCentre(noun)) return centresCalled(model, noun);
      if (functionNoun(noun) === noun && !model.isSpace) return functionsCalled(model, noun);
      if (quads.includes(noun)) return polygons(model).filter((one) => kindsOfPolygon(one).includes(noun));
      return bySort(noun);
  }
}; // prettier-ignore

/** Nouns of which a figure shows all that there are: one more would be made up. */
export const isClosed = (model: Model, noun: string): boolean =>
  model.own.has(noun) ||
  [
    'circle',
    'semicircle',
    'ellipse',
    'triangle',
    'parabola',
    'curve',
    'shading',
    'interval',
    'tangent',
    'vector',
    'arc',
    'sector',
    'diagonal',
    ...quads,
  ].includes(noun);
