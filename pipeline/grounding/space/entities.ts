import type { Point, SceneElement } from '../../../renderers/scene.js';
import type { Entity } from '../geometry/read/entity.js';
import { splitName } from '../geometry/read/model.js';
import { middleOf, noCourse } from '../geometry/read/units.js';
import { minus, size, type Vec } from '../geometry/read/vector.js';
import { type SpaceFigure, typeOf } from './figure.js';

const bare = { reach: 'segment', course: noCourse, names: [], corners: [], text: undefined } as const;

/** A name as a text may spell it: with small digits or plain ones. */
const spellings = (name: string): string[] => [
  ...new Set([name, name.replace(/[₀-₉]/gu, (one) => String('₀₁₂₃₄₅₆₇₈₉'.indexOf(one))), name.replaceAll('′', "'")]),
];

export const pointsIn = (figure: SpaceFigure): Entity[] =>
  figure.scene.elements.flatMap((element): Entity[] => {
    if (element.kind !== 'point' || !element.visible) return [];
    const name = figure.textOf(element.id)?.replace(/\s*\(.*$/, '');
    const names = name === undefined ? [] : spellings(name);
    const [place] = element.space ?? [];
    return [
      {
        ...bare,
        id: element.id,
        sort: 'point',
        names,
        corners: names.slice(0, 1),
        places: place ? [place] : [],
        element,
        at: middleOf(element),
        measures: {},
        text: name,
      },
    ];
  });

/** Strokes in space, as long as they are there and not as they are drawn. */
export const strokesIn = (figure: SpaceFigure, points: ReadonlyMap<string, unknown>): Entity[] =>
  figure.strokes.flatMap(({ element, name, text }): Entity[] => {
    const places: readonly Vec[] = element.space ?? [];
    const [a, b] = places;
    const corners = name === undefined ? [] : (splitName(name, points) ?? []);
    const written = text === undefined || /^[−-]?\d/.test(text) ? [] : spellings(text);
    const names = [...(name === undefined ? [] : spellings(name)), ...written];
    const length = a && b ? { length: size(minus(a, b)) } : {};
    return [
      {
        ...bare,
        id: element.id,
        sort: 'segment',
        names,
        corners,
        places,
        element,
        at: middleOf(element),
        measures: { ...length, ...element.measures },
        text,
      },
    ];
  });

export const anglesIn = (figure: SpaceFigure, points: ReadonlyMap<string, unknown>): Entity[] =>
  figure.angles.map((element): Entity => {
    const { label = '', measures = {}, space = [] } = element;
    const text = figure.textOf(element.id);
    const corners = splitName(label, points) ?? [];
    const names = [...new Set([label, text ?? ''])].filter((one) => one !== '' && !one.includes('°'));
    return {
      ...bare,
      id: element.id,
      sort: 'angle',
      names,
      corners: corners.length === 3 ? corners : [],
      places: space.slice(1, 2),
      element,
      at: middleOf(element),
      measures,
      text,
    };
  });

/** Circles that belong to a body: its base, its top, its outline. */
export const circlesIn = ({ scene }: SpaceFigure): Entity[] =>
  scene.elements.flatMap((element): Entity[] => {
    const { kind, visible, measures = {} } = element;
    if (kind !== 'circle' || !visible) return [];
    const area = measures.radius === undefined ? {} : { area: Math.PI * measures.radius ** 2 };
    return [
      {
        ...bare,
        id: element.id,
        sort: 'circle',
        places: [],
        element,
        at: middleOf(element),
        measures: { ...area, ...measures },
      },
    ];
  });

/** A section is the circle or the polygon that it is; one with a curved rim is a face. */
export const sectionOf = (element: SceneElement, figure: SpaceFigure): Entity => {
  const shape = String(element.data?.['shape'] ?? '');
  const places: readonly Vec[] = element.space ?? [];
  const area = element.measures?.area;
  const measures =
    shape === 'circle' && area !== undefined
      ? { ...element.measures, radius: Math.sqrt(area / Math.PI) }
      : (element.measures ?? {});
  const sort = shape === 'circle' ? 'circle' : places.length > 2 ? 'polygon' : 'face';
  const text = figure.textOf(element.id);
  return {
    ...bare,
    id: element.id,
    sort,
    places: sort === 'circle' ? [] : places,
    element,
    at: middleOf(element),
    measures,
    text,
  };
};

/** Faces of bodies, of nets, and polygons and planes that are laid through space. */
export const faceOf = (element: SceneElement, figure: SpaceFigure): Entity => {
  const places: readonly Vec[] = element.space ?? [];
  const text =
    figure.textOf(element.id) ?? (element.data?.['mark'] === undefined ? undefined : String(element.data['mark']));
  const names = text === undefined || /^\d/.test(text) ? [] : spellings(text);
  // A face of a body is the polygon that it is.
  const sort = element.data?.['type'] === undefined && places.length > 2 ? 'polygon' : 'face';
  return {
    ...bare,
    id: element.id,
    sort,
    names,
    places,
    element,
    at: middleOf(element),
    measures: element.measures ?? {},
    text,
  };
};

/** A body in the colour of its faces. */
export const bodyOf = (element: SceneElement, figure: SpaceFigure): Entity => {
  const own = new Set(
    figure.scene.relations.flatMap(({ kind, from, to }) => (kind === 'side-of' && to === element.id ? [from] : [])),
  );
  const fill =
    element.fill ??
    figure.scene.elements.find((one) => own.has(one.id) && one.visible && one.fill !== undefined && one.kind === 'face')
      ?.fill;
  const height = element.data?.['height'];
  const measures = { ...(typeof height === 'number' ? { height } : {}), ...element.measures };
  const places: readonly Vec[] = [];
  const text = figure.textOf(element.id);
  const name = element.label === undefined ? [] : spellings(element.label);
  return {
    ...bare,
    id: element.id,
    sort: 'solid',
    names: name,
    places,
    element: { ...element, ...(fill === undefined ? {} : { fill }), visible: true },
    at: middleOf(element),
    measures,
    text,
  };
};

/** The tip of a cone or a pyramid: the point there, or a place without a name. */
export const apexOf = (body: SceneElement, points: readonly Entity[], figure: SpaceFigure): Entity | undefined => {
  if (!/cone$|pyramid$|tetrahedron$/.test(typeOf(body)) || /frustum|truncated/.test(typeOf(body))) return undefined;
  const own = figure.scene.relations.flatMap(({ kind, from, to }) =>
    kind === 'side-of' && to === body.id ? [from] : [],
  );
  const ends = figure.scene.elements.flatMap(({ id, space = [], path = [] }) =>
    own.includes(id) && space.length === 2
      ? space.flatMap((place, at) => {
          const pixel = path.at(at === 0 ? 0 : -1);
          return pixel ? [{ place, pixel }] : [];
        })
      : [],
  );
  const counts = ends.map(({ place }) => ends.filter((other) => size(minus(other.place, place)) < 1e-6).length);
  const top = ends.toSorted((a, b) => b.place[2] - a.place[2])[0];
  const most = ends[counts.indexOf(Math.max(...counts))];
  const tip = typeOf(body).endsWith('cone') ? top : (most ?? top);
  if (!tip) return undefined;
  const at: Point = tip.pixel;
  return (
    points.find(({ places: [place] }) => place !== undefined && size(minus(place, tip.place)) < 1e-3) ?? {
      ...bare,
      id: `${body.id}-tip`,
      sort: 'point',
      places: [tip.place],
      element: undefined,
      at,
      measures: {},
    }
  );
};
